// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/wording/twofoldcheck.h"

#include "core/checks/wording/dottednames.h"
#include "core/text/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

constexpr int kFewestWords = 6; ///< of a sentence that is not said alike by chance

QString textOf(const BitextSide &side, Range sentences)
{
    QString text;
    for (int i = sentences.begin; i < sentences.end; ++i)
        text += side.sentenceText(i);
    return text;
}

Finding draft(const char *rule, Severity severity, const TextSpan &span, const QString &source, const QString &translation)
{
    Finding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.translationParagraph = span.paragraph;
    finding.spans = {span};
    finding.sourceText = source;
    finding.translationText = translation;
    return finding;
}

void addInconsistentSentences(const Bitext &bitext, QList<Finding> &findings)
{
    QHash<QString, int> firstOf;
    for (int i = 0; i < bitext.beads.size(); ++i) {
        const Bead &bead = bitext.beads[i];
        if (bead.source.length() != 1 || bead.translation.isEmpty())
            continue;
        const QString source = bitext.source.sentenceText(bead.source.begin).trimmed();
        if (source.split(u' ', Qt::SkipEmptyParts).size() < kFewestWords)
            continue;
        const auto first = firstOf.constFind(foldedText(source));
        if (first == firstOf.constEnd()) {
            firstOf.insert(foldedText(source), i);
            continue;
        }
        const QString here = textOf(bitext.translation, bead.translation).trimmed();
        const QString before = textOf(bitext.translation, bitext.beads[*first].translation).trimmed();
        if (foldedText(here) == foldedText(before))
            continue;
        Finding finding = draft("sentence-inconsistent", Severity::Info, bitext.beadSpans(i, Side::Translation).first(), source, here);
        finding.sourceParagraph = bitext.source.sentences[bead.source.begin].paragraph;
        finding.spans.append(bitext.beadSpans(*first, Side::Translation).first());
        finding.counterpart = before;
        finding.fingerprint = fingerprintOf(finding.rule, source, here, before);
        findings.append(finding);
    }
}

/// The only name of two or more capitalised words in a passage; empty when there is none or more than one.
QString onlyLatinName(QStringView text)
{
    static const QRegularExpression name(
        QStringLiteral("\\b\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\. |(?:de|van|von|der|bin|al|la|da|di) )?\\p{Lu}[\\p{L}'’-]+)+"));
    QRegularExpressionMatchIterator hits = name.globalMatch(text);
    QString found;
    while (hits.hasNext()) {
        QString here = hits.next().captured();
        for (const char *ending : {"'s", "’s"}) {
            if (here.endsWith(QString::fromUtf8(ending)))
                here.chop(2);
        }
        if (!found.isEmpty() && here != found)
            return {};
        found = here;
    }
    return found;
}

using Forms = QHash<QString, QList<TextSpan>>; ///< how a name is written, and where

QHash<QString, Forms> writtenNames(const Bitext &bitext)
{
    QHash<QString, Forms> names;
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        const QString name = onlyLatinName(textOf(bitext.source, bitext.beads[bead].source));
        if (name.isEmpty())
            continue;
        Forms here;
        for (const TextSpan &part : bitext.beadSpans(bead, Side::Translation)) {
            const QString &paragraph = bitext.translation.paragraphs[part.paragraph];
            for (const Range range : dottedNames(QStringView(paragraph).mid(part.range.begin, part.range.length()))) {
                const Range place = range.shifted(part.range.begin);
                here[paragraph.mid(place.begin, place.length())].append({Side::Translation, part.paragraph, place});
            }
        }
        if (here.size() == 1)
            names[name][here.constBegin().key()] += here.constBegin().value();
    }
    return names;
}

/// The form that is used most, the earliest of those used as often.
QString usual(const Forms &forms)
{
    QString best;
    const auto isBetter = [&forms](const QString &one, const QString &other) {
        const auto place = [](const TextSpan &span) { return std::pair(span.paragraph, span.range.begin); };
        const qsizetype a = forms[one].size(), b = forms[other].size();
        return a != b ? a > b : place(forms[one].first()) < place(forms[other].first());
    };
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        if (best.isEmpty() || isBetter(form.key(), best))
            best = form.key();
    }
    return best;
}

/// A form that only takes in a character more or less is cut differently, not written differently.
bool isSameName(const QString &one, const QString &other)
{
    return one.contains(other) || other.contains(one);
}

void addTransliterations(const Bitext &bitext, QList<Finding> &findings)
{
    const QHash<QString, Forms> names = writtenNames(bitext);
    for (auto name = names.begin(); name != names.end(); ++name) {
        const QString house = usual(*name);
        for (auto form = name->begin(); form != name->end(); ++form) {
            if (isSameName(form.key(), house))
                continue;
            Finding finding = draft("name-transliterated", Severity::Warning, form->first(), name.key(), form.key());
            finding.spans = *form;
            finding.suggestion = house;
            for (const TextSpan &span : *form)
                finding.edits.append({span, house});
            finding.fingerprint = fingerprintOf(finding.rule, name.key(), form.key(), house);
            findings.append(finding);
        }
    }
}

} // namespace

QList<Finding> checkTwofold(const Bitext &bitext)
{
    QList<Finding> findings;
    if (bitext.source.language != Language::English || !isChinese(bitext.translation.language))
        return findings;
    addInconsistentSentences(bitext, findings);
    addTransliterations(bitext, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(a.translationParagraph, a.spans.first().range.begin) < std::tuple(b.translationParagraph, b.spans.first().range.begin);
    });
    return findings;
}

} // namespace concord
