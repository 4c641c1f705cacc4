// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"

#include <map>

namespace concord {

namespace {

constexpr QStringView kHalf = u",.:;?!";
constexpr QStringView kFull = u"，。：；？！";

bool isQuoteOrCloser(char16_t unit)
{
    return isClosingMark(unit) || unit == u'\'' || unit == u'"';
}

/// What stands before `i`, closing marks passed over: a comma after 」 belongs to the Chinese before it.
char16_t inkBefore(QStringView text, int i)
{
    while (i > 0 && isQuoteOrCloser(unitAt(text, i - 1)))
        --i;
    return unitAt(text, i - 1);
}

char16_t inkAfter(QStringView text, int i)
{
    while (isOpeningMark(unitAt(text, i + 1)) || unitAt(text, i + 1) == u'\'' || unitAt(text, i + 1) == u'"')
        ++i;
    return unitAt(text, i + 1);
}

/// Whether the half-width mark at `i` stands in Chinese prose: behind Chinese, or right before it. A Latin clause keeps its own,
/// as do 1,000, 12:30, 3.14 and 39.0%.
bool standsInChinese(QStringView text, int i)
{
    const char16_t mark = unitAt(text, i);
    const char16_t before = unitAt(text, i - 1), after = unitAt(text, i + 1);
    if (isLatinUnit(before) && isLatinUnit(after))
        return false;
    const bool behind = isHanUnit(inkBefore(text, i));
    if (mark == u'.')
        return behind && !isLatinUnit(after) && after != u'.' && before != u'.';
    if (mark == u':' && after == u'/')
        return false;
    return behind || isHanUnit(inkAfter(text, i)) || (isLatinUnit(before) && (after == u'「' || after == u'《'));
}

struct Bracket
{
    int at = 0;
    char16_t unit = 0;
};

bool isChineseBracket(QStringView text, int open, int close)
{
    for (int i = open + 1; i < close; ++i) {
        if (isHanUnit(unitAt(text, i)) || isChineseMark(unitAt(text, i)))
            return true;
    }
    if (isLatinUnit(unitAt(text, open - 1)))
        return false; // f(x), GPT(4)
    const auto isChinese = [&](int at) {
        const char16_t unit = unitAt(text, at);
        return isHanUnit(unit) || (isChineseMark(unit) && unit != u'（' && unit != u'）') || (unit && kHalf.contains(QChar(unit)) && standsInChinese(text, at));
    };
    return isChinese(open - 1) || isChinese(close + 1) || isHanUnit(inkBefore(text, open));
}

using Edits = std::map<char16_t, QList<CopyEdit>>;

void addBrackets(const CopyText &text, int paragraph, Edits &edits)
{
    const QStringView line = text.paragraphs[paragraph];
    QList<int> open;
    for (int i = 0; i < line.size(); ++i) {
        if (line[i] == u'(' && text.isProse(paragraph, i)) {
            open.append(i);
        } else if (line[i] == u')' && !open.isEmpty()) {
            const int begin = open.takeLast();
            if (!isChineseBracket(line, begin, i))
                continue;
            edits[u'('].append({{paragraph, {begin, begin + 1}}, QStringLiteral("（")});
            edits[u')'].append({{paragraph, {i, i + 1}}, QStringLiteral("）")});
        }
    }
}

void addMarks(const CopyText &text, int paragraph, Edits &edits)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i < line.size(); ++i) {
        const qsizetype mark = kHalf.indexOf(line[i]);
        if (mark >= 0 && standsInChinese(line, i) && text.isProse(paragraph, i))
            edits[line[i].unicode()].append({{paragraph, {i, i + 1}}, QString(kFull[mark])});
    }
}

/// ＡＢＣ and １２３ in Chinese prose are written ABC and 123.
void addFullWidth(const CopyText &text, int paragraph, QList<CopyEdit> &edits)
{
    const QStringView line = text.paragraphs[paragraph];
    const auto isWide = [](char16_t unit) {
        return (unit >= u'０' && unit <= u'９') || (unit >= u'Ａ' && unit <= u'Ｚ') || (unit >= u'ａ' && unit <= u'ｚ');
    };
    for (int i = 0; i < line.size(); ++i) {
        if (!isWide(unitAt(line, i)))
            continue;
        const int begin = i;
        QString narrow;
        for (; isWide(unitAt(line, i)); ++i)
            narrow += QChar(static_cast<char16_t>(line[i].unicode() - 0xFEE0));
        if (narrow.size() > 1 || narrow[0].isDigit()) // a lone letter may be a sign, such as ｘ for times
            edits.append({{paragraph, {begin, i}}, narrow});
    }
}

/// A few brackets are noted as pairs, so that no fix leaves one of each width; a habit is noted mark by mark.
QList<CopyNote> bracketNotes(const CopyText &text, Edits &edits, bool isHabit)
{
    const QList<CopyEdit> open = edits[u'('], close = edits[u')'];
    QList<CopyNote> notes;
    if (open.isEmpty() || isHabit)
        return notes;
    for (qsizetype i = 0; i < open.size(); ++i) {
        CopyNote note = noteAt(text, "half-width", CopyGrade::Slip, open[i].place, open[i].replacement);
        note.places.append(close[i].place);
        note.edits.append(close[i]);
        note.text += text.passage(close[i].place);
        note.suggestion += close[i].replacement;
        notes.append(note);
    }
    edits.erase(u'(');
    edits.erase(u')');
    return notes;
}

} // namespace

QList<CopyNote> noteWidths(const CopyText &text)
{
    Edits narrow;
    QList<CopyEdit> wide;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph) {
        addMarks(text, paragraph, narrow);
        addBrackets(text, paragraph, narrow);
        addFullWidth(text, paragraph, wide);
    }
    QList<CopyNote> notes;
    qsizetype all = 0;
    for (const auto &[mark, edits] : narrow)
        all += edits.size();
    notes += bracketNotes(text, narrow, all >= kHabit);
    for (const auto &[mark, edits] : narrow)
        notes += gathered(text, "half-width", CopyGrade::Slip, edits, all >= kHabit);
    return notes + gathered(text, "full-width", CopyGrade::Style, wide, wide.size() >= kHabit);
}

} // namespace concord
