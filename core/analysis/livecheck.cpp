// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/livecheck.h"

#include "core/checks/beadfigures.h"
#include "core/figures/recogniser.h"
#include "core/terms/nameforms.h"

#include <algorithm>

namespace concord {

namespace {

/// Runs of digits, with the separators inside them.
QList<Range> digitRuns(QStringView text)
{
    QList<Range> runs;
    const auto length = static_cast<int>(text.size());
    for (int i = 0; i < length; ++i) {
        if (!text[i].isDigit())
            continue;
        int end = i + 1;
        while (end < length && (text[end].isDigit() || (end + 1 < length && text[end + 1].isDigit() && QStringView(u".,").contains(text[end]))))
            ++end;
        runs.append({i, end});
        i = end;
    }
    return runs;
}

} // namespace

LiveChecker::LiveChecker(const LoadedArticle &article, Side side, int paragraph, const QSet<QString> &waived)
    : m_side(side), m_language(article.analysis.bitext.side(side).language), m_date(article.article.documentDate),
      m_isPair(article.source && article.translation), m_off(article.analysis.house.off), m_wording(article, side, paragraph, waived)
{
    if (m_isPair)
        collect(article.analysis.bitext, paragraph);
}

void LiveChecker::collect(const Bitext &bitext, int paragraph)
{
    const BitextSide &own = bitext.side(m_side);
    if (paragraph < 0 || paragraph >= own.paragraphs.size())
        return;
    const MeantFigures meant(bitext);
    const Range beads = bitext.beadsOf({m_side, paragraph, {0, static_cast<int>(own.paragraphs[paragraph].size())}});
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const Side side : {m_side, otherSide(m_side)}) {
            for (const FigureAt &at : figuresIn(bitext, bead, side)) {
                if (side == m_side && at.paragraph == paragraph)
                    continue;
                (side == m_side ? m_beside : m_there).append({meant.at(side, at), surfaceOf(bitext.side(side), at).toString()});
            }
        }
    }
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const TextSpan &span : bitext.beadSpans(bead, otherSide(m_side)))
            noteDigits(bitext.side(span.side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
    }
    noteDigits(own.paragraphs[paragraph]);
    keepBaseline(own.paragraphs[paragraph]);
}

void LiveChecker::noteDigits(const QString &text)
{
    for (const Range &run : digitRuns(text))
        m_digits.insert(text.mid(run.begin, run.length()));
}

QList<LiveChecker::Stated> LiveChecker::figuresOf(const QString &text) const
{
    QList<Stated> here;
    if (m_isPair) {
        for (const Figure &figure : recogniseFigures(text, figureOptionsFor(m_language, m_date)))
            here.append({figure, text.mid(figure.span.begin, figure.span.length())});
    }
    return here;
}

QList<LiveChecker::Pair> LiveChecker::pairsOf(const QList<Stated> &own) const
{
    const QList<Figure> here = valuesOf(own + m_beside), there = valuesOf(m_there);
    const bool isSource = m_side == Side::Source;
    QList<Pair> pairs;
    for (const FigureMatch &match : isSource ? matchFigures(here, there) : matchFigures(there, here))
        pairs.append({isSource ? match.source : match.translation, isSource ? match.translation : match.source, match.mismatch});
    return pairs;
}

QList<Figure> LiveChecker::valuesOf(const QList<Stated> &stated)
{
    QList<Figure> list;
    for (const Stated &one : stated)
        list.append(one.figure);
    return list;
}

/// What the paragraph said when it was opened: a change there is said whatever kind of figure it is.
void LiveChecker::keepBaseline(const QString &text)
{
    const QList<Stated> own = figuresOf(text);
    QSet<int> matched;
    for (const Pair &pair : pairsOf(own)) {
        if (pair.here >= own.size())
            continue;
        matched.insert(pair.here);
        if (pair.here >= 0 && pair.there >= 0)
            m_answered.insert(pair.there);
    }
    for (int i = 0; i < own.size(); ++i) {
        if (!matched.contains(i))
            m_unanswered.insert(own[i].surface);
    }
}

void LiveChecker::addChanges(LiveCheck &result, const QList<Stated> &own, const QList<Pair> &pairs) const
{
    QSet<int> here, there;
    for (const Pair &pair : pairs) {
        here.insert(pair.here);
        there.insert(pair.there);
    }
    const auto hasDigit = [](const QString &text) { return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }); };
    const QList<Figure> others = valuesOf(m_there), all = valuesOf(own + m_beside);
    for (int i = 0; i < own.size(); ++i) { // numerals in words are too often something else
        const bool isNew = !here.contains(i) && !m_unanswered.contains(own[i].surface) && hasDigit(own[i].surface);
        if (isNew && !isStated(own[i].figure, others))
            result.differences.append({Mismatch::Added, own[i].surface, QString()});
    }
    for (int i = 0; i < m_there.size(); ++i) {
        if (m_answered.contains(i) && !there.contains(i) && !isStated(m_there[i].figure, all))
            result.differences.append({Mismatch::Missing, QString(), m_there[i].surface});
    }
}

/// Numbers that are no figure because nothing says what they count.
void LiveChecker::addBareNumbers(LiveCheck &result, const QString &text, const QList<Stated> &own) const
{
    if (!m_isPair)
        return;
    for (const Range &run : digitRuns(text)) {
        const QString digits = text.mid(run.begin, run.length());
        const bool isFigure = std::any_of(own.begin(), own.end(), [&](const Stated &stated) { return stated.figure.span.intersects(run); });
        if (!isFigure && !m_digits.contains(digits))
            result.differences.append({Mismatch::Added, digits, QString()});
    }
}

/// Those the termbase has not spoken of.
void LiveChecker::addNames(LiveCheck &result, const QString &text) const
{
    if (m_side != Side::Translation || !isChinese(m_language) || m_off.contains(QStringLiteral("name-inconsistent")))
        return;
    static const NameFinder finder(starterNames());
    for (const NameUse &use : finder.find(text)) {
        const NameForms &forms = starterNames()[use.name];
        const LiveName name{text.mid(use.span.begin, use.span.length()), forms.chinese.first()};
        const bool isSaid = std::any_of(result.notes.begin(), result.notes.end(), [&name](const LiveNote &note) { return note.written == name.written; });
        if (use.form >= forms.accepted && !isDoubtfulForm(forms, use.form) && !isSaid && !result.names.contains(name))
            result.names.append(name);
    }
}

LiveCheck LiveChecker::check(const QString &text) const
{
    LiveCheck result;
    const QList<Stated> own = figuresOf(text);
    const QList<Pair> pairs = pairsOf(own);
    for (const Pair &pair : pairs) {
        if (pair.here >= own.size())
            continue; // of another paragraph
        if (pair.mismatch == Mismatch::None)
            ++result.agreeing;
        else
            result.differences.append({pair.mismatch, pair.here < 0 ? QString() : own[pair.here].surface, pair.there < 0 ? QString() : m_there[pair.there].surface});
    }
    addChanges(result, own, pairs);
    addBareNumbers(result, text, own);
    result.notes = m_wording.check(text);
    addNames(result, text);
    return result;
}

} // namespace concord
