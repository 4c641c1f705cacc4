// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"
#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

/// Words that begin a clause: what stands before them was no half of a pair of names.
constexpr QStringView kClauseStarters = u"這那他她它我你您其也都就卻但而因所雖如若並不沒是有在從對為被把讓使由當即或可會能要將已還更只甚";
/// Han characters of a clause: shorter stretches are halves of a pair, 中-美 or 台北-高雄.
constexpr int kClause = 4;

bool isDashUnit(char16_t unit)
{
    return unit == u'—' || unit == u'─' || unit == u'―' || unit == u'–' || unit == u'－' || unit == u'﹣' || unit == u'━' || unit == u'ー'
        || unit == u'-' || unit == u'‒' || unit == u'−' || unit == u'‑' || unit == u'‐';
}

bool isChineseSide(char16_t unit)
{
    return isHanUnit(unit) || isChineseMark(unit) || unit == u'“' || unit == u'”' || unit == u'…';
}

int hanRun(QStringView line, int from, int step)
{
    int count = 0;
    while (isHanUnit(unitAt(line, from + count * step)))
        ++count;
    return count;
}

/// Whether a single short dash between Chinese joins clauses, and not two names, numbers or a title and its part.
bool joinsClauses(QStringView line, Range dash)
{
    const char16_t after = unitAt(line, dash.end);
    const int left = hanRun(line, dash.begin - 1, -1), right = hanRun(line, dash.end, 1);
    if (isOpeningMark(after))
        return left >= kClause;
    if (left == 0 || right == 0 || (isNameSound(unitAt(line, dash.begin - 1)) && isNameSound(after)))
        return false;
    if (kClauseStarters.contains(QChar(after)))
        return left >= 2;
    if (left < kClause || right < kClause)
        return false;
    if (QStringView(u"—─―").contains(line[dash.begin])) // a long one joins names more rarely
        return true;
    const Range before = wordAt(line, dash.begin - 1), next = wordAt(line, dash.end + 1);
    return before.length() != next.length() || next.length() < 2 || line.mid(next.begin, 1) == u"一";
}

/// What is wrong with a run of dash characters in Chinese prose, as a replacement; null when nothing.
QString dashFix(QStringView line, Range run)
{
    const QStringView dash = line.mid(run.begin, run.length());
    const bool isChinese = isChineseSide(unitAt(line, run.begin - 1)) && (isChineseSide(unitAt(line, run.end)) || isLatinUnit(unitAt(line, run.end)));
    const bool isChineseAfter = isLatinUnit(unitAt(line, run.begin - 1)) && isChineseSide(unitAt(line, run.end));
    if (!isChinese && !isChineseAfter)
        return {};
    const QString right = QStringLiteral("——");
    const auto are = [dash](QStringView units) { return std::all_of(dash.begin(), dash.end(), [units](QChar c) { return units.contains(c); }); };
    if (dash.size() >= 2)
        return dash.size() <= 4 && dash != right && !(dash.size() == 4 && are(u"—")) && !are(u"ー") ? right : QString();
    const bool isHanBoth = isHanUnit(unitAt(line, run.begin - 1)) && (isHanUnit(unitAt(line, run.end)) || isOpeningMark(unitAt(line, run.end)));
    if (are(u"ー") || !isHanBoth)
        return {};
    return joinsClauses(line, run) ? right : QString();
}

void addDashes(const CopyText &text, int paragraph, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i < line.size(); ++i) {
        if (!isDashUnit(unitAt(line, i)))
            continue;
        Range run{i, i};
        while (isDashUnit(unitAt(line, run.end)))
            ++run.end;
        i = run.end - 1;
        if (const QString fix = dashFix(line, run); !fix.isNull() && text.isProse(paragraph, run.begin))
            notes.append(noteAt(text, "dash-form", line[run.begin] == u'—' ? CopyGrade::Slip : CopyGrade::Mistake, {paragraph, run}, fix));
    }
}

bool isDotUnit(char16_t unit)
{
    return unit == u'.' || unit == u'…' || unit == u'⋯' || unit == u'。' || unit == u'．' || unit == u'・';
}

/// The house's six dots, or those the text has more of.
QString ellipsisOf(const CopyText &text)
{
    if (!text.house.ellipsis.isEmpty())
        return text.house.ellipsis;
    qsizetype low = 0, middle = 0;
    for (const QString &paragraph : text.paragraphs) {
        low += paragraph.count(QStringLiteral("……"));
        middle += paragraph.count(QStringLiteral("⋯⋯"));
    }
    return middle > low ? QStringLiteral("⋯⋯") : QStringLiteral("……");
}

/// Whether a run of dots stands for an ellipsis and is not written as one.
bool isPoorEllipsis(const CopyText &text, QStringView line, Range run)
{
    const QStringView dots = line.mid(run.begin, run.length());
    const auto are = [dots](QChar dot) { return std::all_of(dots.begin(), dots.end(), [dot](QChar c) { return c == dot; }); };
    const bool isChinese = isChineseSide(unitAt(line, run.begin - 1)) || isChineseSide(unitAt(line, run.end));
    if (!isChinese)
        return false;
    const bool isSix = dots == QStringLiteral("……") || dots == QStringLiteral("⋯⋯");
    if (isSix)
        return !text.house.ellipsis.isEmpty() && dots != text.house.ellipsis;
    if (are(u'…') || are(u'⋯'))
        return dots.size() == 1 || (dots.size() == 3);
    return dots.size() >= 3 && (are(u'.') || are(u'。') || are(u'．') || are(u'・'));
}

void addEllipses(const CopyText &text, int paragraph, const QString &right, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i < line.size(); ++i) {
        if (!isDotUnit(unitAt(line, i)))
            continue;
        Range run{i, i};
        while (isDotUnit(unitAt(line, run.end)))
            ++run.end;
        i = run.end - 1;
        if (isPoorEllipsis(text, line, run) && text.isProse(paragraph, run.begin))
            notes.append(noteAt(text, "ellipsis-form", CopyGrade::Slip, {paragraph, run}, right));
    }
}

} // namespace

QList<CopyNote> noteDashes(const CopyText &text)
{
    QList<CopyNote> notes;
    const QString ellipsis = ellipsisOf(text);
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph) {
        addDashes(text, paragraph, notes);
        addEllipses(text, paragraph, ellipsis, notes);
    }
    return notes;
}

} // namespace concord
