// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/cardtexts.h"

#include "core/project/claims/claimcomparison.h"
#include "core/charts/labels/numberlabels.h"
#include "ui/findings/severityshape.h"
#include "ui/claims/statusshape.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/findingtext.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kLongestPassage = 160; // units of a passage shown

QString shortened(const QString &text)
{
    return text.size() <= kLongestPassage ? text : text.left(kLongestPassage) + u'…';
}

void addRow(CardContent &card, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        card.rows.append({label, value});
}

/// A figure's value as a claim would carry it, to be worded alike.
Claim claimOf(const Figure &figure)
{
    Claim claim;
    claim.low = figure.low;
    claim.high = figure.high;
    claim.unit = figure.unit;
    claim.per = figure.per;
    claim.qualifier = qualifierName(figure.qualifier);
    return claim;
}

/// With its thousands grouped.
QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString exactValue(const Figure &figure)
{
    const auto written = [](const std::optional<Decimal> &value) { return value ? grouped(value->toString()) : QStringLiteral("…"); };
    if (!figure.low && !figure.high)
        return {};
    QString text = figure.isPoint() ? written(figure.low) : written(figure.low) + QStringLiteral(" – ") + written(figure.high);
    const QString unit = (QStringList{figure.unit} + figure.per).join(u'/');
    return unit.isEmpty() ? text : text + u' ' + unit;
}

const Figure *figureAt(const Bitext &bitext, const TextSpan &span)
{
    const QList<Figure> figures = bitext.side(span.side).figures.value(span.paragraph);
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) { return figure.span == span.range; });
    return found == figures.end() ? nullptr : &bitext.side(span.side).figures[span.paragraph][found - figures.begin()];
}

} // namespace

CardContent CardTexts::of(const Projection &projection) const
{
    if (const auto *figure = std::get_if<FigureItem>(&projection.item))
        return figureCard(figure->span, projection);
    if (const auto *id = std::get_if<ClaimId>(&projection.item)) {
        const auto claim = std::find_if(m_sources.claims.begin(), m_sources.claims.end(), [id](const Claim &c) { return c.id == *id; });
        return claim == m_sources.claims.end() ? CardContent{} : claimCard(*claim);
    }
    if (std::holds_alternative<FindingItem>(projection.item))
        return projection.findings.isEmpty() ? CardContent{} : findingCard(*projection.findings.begin());
    if (const auto *place = std::get_if<TextSpan>(&projection.item))
        return passageCard(*place);
    return {};
}

/// What the termbase says of a passage comes before the name it is.
CardContent CardTexts::passageCard(const TextSpan &place) const
{
    for (const PlacedTerm &term : m_sources.terms)
        if (term.span == place)
            return conceptCard(term);
    for (const RenderedName &name : m_sources.names)
        for (const Rendering &form : name.renderings)
            if (form.places.contains(place))
                return nameCard(name, place);
    return {};
}

QString CardTexts::textOf(const TextSpan &span) const
{
    const QStringList &paragraphs = m_sources.analysis.bitext.side(span.side).paragraphs;
    return shortened(paragraphs.value(span.paragraph).mid(span.range.begin, span.range.length()));
}

void CardTexts::addValue(CardContent &card, const Figure &figure) const
{
    if (figure.period) {
        addRow(card, tr("Date"), periodText(figure.period->toString()));
    } else {
        const Claim claim = claimOf(figure);
        addRow(card, tr("In English"), claimValueText(claim, Language::English));
        addRow(card, tr("In Chinese"), claimValueText(claim, Language::TraditionalChinese));
        if (const QString exact = exactValue(figure); exact != claimValueText(claim, Language::English))
            addRow(card, tr("Exactly"), exact);
    }
    if (figure.isVague)
        addRow(card, tr("Note"), tr("A vague word: the value is a wide range."));
    if (figure.isRelative)
        addRow(card, tr("Note"), tr("Reckoned from the article's date."));
}

/// The figure on the other side and whether it says the same; where they differ, the findings say why.
void CardTexts::addCounterpart(CardContent &card, const TextSpan &span, const Projection &projection) const
{
    const Bitext &bitext = m_sources.analysis.bitext;
    const auto spanOf = [&](Side side, FigureAt at) { return TextSpan{side, at.paragraph, bitext.side(side).figures[at.paragraph][at.index].span}; };
    bool isPaired = false;
    for (const FigurePair &pair : m_sources.analysis.checks.pairs) {
        const TextSpan source = spanOf(Side::Source, pair.source), translation = spanOf(Side::Translation, pair.translation);
        if (!(source == span) && !(translation == span))
            continue;
        isPaired = true;
        addRow(card, tr("Counterpart"), textOf(source == span ? translation : source));
        addRow(card, {}, pair.agrees ? tr("✓ Both languages say the same.") : tr("✕ The two languages differ."));
        card.tone = pair.agrees ? Token::Verified : Token::Wrong;
    }
    if (!isPaired && !bitext.source.isEmpty() && !bitext.translation.isEmpty())
        addRow(card, tr("Counterpart"), tr("none found"));
    QList<int> findings(projection.findings.begin(), projection.findings.end());
    std::sort(findings.begin(), findings.end());
    for (const int index : std::as_const(findings))
        addRow(card, {}, findingMessage(m_sources.analysis.checks.findings[index], interfaceLanguage()));
}

CardContent CardTexts::figureCard(const TextSpan &span, const Projection &projection) const
{
    const Figure *figure = figureAt(m_sources.analysis.bitext, span);
    if (!figure)
        return {};
    CardContent card{tr("Figure"), textOf(span), {}, {}, Token::Muted};
    addValue(card, *figure);
    addCounterpart(card, span, projection);
    for (const Claim &claim : m_sources.claims)
        if (projection.claims.contains(claim.id))
            addRow(card, tr("Claim"), claimTitle(claim));
    card.offers.append({QStringLiteral("claim.make"), tr("Make a claim (C)")});
    return card;
}

/// What other claims of the article say of the same instead.
QStringList CardTexts::contradictions(const Claim &claim) const
{
    constexpr qsizetype kCompared = 3000; // a card is written within a frame
    QStringList values;
    if (m_sources.claims.size() > kCompared)
        return values;
    for (const ComparedPair &pair : ClaimComparison(m_sources.claims).partners(claim.id)) {
        const auto other = std::find_if(m_sources.claims.begin(), m_sources.claims.end(), [&](const Claim &c) { return c.id == pair.other; });
        if (!pair.agrees && other != m_sources.claims.end())
            values.append(claimValueText(*other, interfaceLanguage()));
    }
    return values;
}

CardContent CardTexts::claimCard(const Claim &claim) const
{
    const QString title = claimTitle(claim);
    CardContent card{tr("Claim"), title.isEmpty() ? tr("Claim without a name") : title, {}, {}, statusToken(claim.status)};
    QStringList values{claimValueText(claim, Language::English), claimValueText(claim, Language::TraditionalChinese)};
    values.removeAll(QString());
    addRow(card, tr("Value"), values.join(QStringLiteral(" · ")));
    addRow(card, tr("Status"), statusText(claim.status));
    addRow(card, tr("Source"), claim.attribution);
    addRow(card, tr("Statement"), shortened(claim.statement));
    addRow(card, tr("Note"), shortened(claim.note));
    addRow(card, tr("Disagrees with"), contradictions(claim).join(QStringLiteral(" · ")));
    card.offers.append({QStringLiteral("claim.edit"), tr("Edit (E)")});
    return card;
}

CardContent CardTexts::findingCard(int index) const
{
    const Finding &finding = m_sources.analysis.checks.findings[index];
    const Language language = interfaceLanguage();
    const QString severity = finding.severity == Severity::Error ? tr("Error") : finding.severity == Severity::Warning ? tr("Warning") : tr("Hint");
    CardContent card{tr("Finding · %1").arg(severity), ruleTitle(finding.rule, language), {}, {}, severityToken(finding.severity)};
    addRow(card, {}, findingMessage(finding, language));
    addRow(card, tr("Original"), shortened(finding.sourceText));
    addRow(card, tr("Translation"), shortened(finding.translationText));
    addRow(card, {}, ruleExplanation(finding.rule, language));
    if (!finding.edits.isEmpty())
        card.offers.append({QStringLiteral("finding.fix"), fixTitle(finding, language) + QStringLiteral(" (F)"), index});
    card.offers.append({QStringLiteral("finding.waive"), tr("Waive… (W)"), index});
    return card;
}

CardContent CardTexts::nameCard(const RenderedName &name, const TextSpan &place) const
{
    CardContent card{tr("Name"), textOf(place), {}, {}, name.isConsistent() ? Token::Muted : Token::Unverified};
    addRow(card, tr("Name"), name.name);
    for (const Rendering &form : name.renderings)
        addRow(card, form.text, tr("%n time(s)", nullptr, static_cast<int>(form.places.size())));
    addRow(card, tr("House form"), name.house);
    addRow(card, {}, name.isConsistent() ? tr("✓ Always written like this.") : tr("✕ Written in several forms."));
    return card;
}

/// How often each of its words stands in the translation.
QString CardTexts::usesOf(int conceptIndex) const
{
    QStringList order;
    QHash<QString, int> counts;
    for (const PlacedTerm &term : m_sources.terms) {
        if (term.conceptIndex != conceptIndex || term.span.side != Side::Translation)
            continue;
        const QString &words = m_sources.analysis.terms.concepts[conceptIndex].designations[term.designation].text;
        if (!counts.contains(words))
            order.append(words);
        ++counts[words];
    }
    QStringList uses;
    for (const QString &words : std::as_const(order))
        uses.append(QStringLiteral("%1 × %2").arg(words).arg(counts.value(words)));
    return uses.join(QStringLiteral(" · "));
}

CardContent CardTexts::conceptCard(const PlacedTerm &term) const
{
    const Concept &one = m_sources.analysis.terms.concepts[term.conceptIndex];
    const TermStatus status = one.designations[term.designation].status;
    CardContent card{tr("Concept"), textOf(term.span), {}, {},
                     status == TermStatus::Forbidden ? Token::Wrong : status == TermStatus::Deprecated ? Token::Unverified : Token::Muted};
    const auto words = [&one](bool chinese, TermStatus from, TermStatus to) {
        QStringList found;
        for (const Designation &designation : one.designations) {
            if (isChinese(designation.language) == chinese && designation.status >= from && designation.status <= to && !found.contains(designation.text))
                found.append(designation.text);
        }
        return found.join(QStringLiteral(" · "));
    };
    addRow(card, tr("In English"), words(false, TermStatus::Preferred, TermStatus::Admitted));
    addRow(card, tr("In Chinese"), words(true, TermStatus::Preferred, TermStatus::Admitted));
    addRow(card, tr("To be avoided"), words(true, TermStatus::Deprecated, TermStatus::Forbidden));
    addRow(card, tr("Domain"), one.domain);
    addRow(card, tr("Note"), shortened(one.note));
    addRow(card, tr("In this text"), usesOf(term.conceptIndex));
    card.offers.append({QStringLiteral("term.show"), tr("Show in the termbase")});
    return card;
}

} // namespace concord
