// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"
#include "core/orthography/quotepairs.h"

#include <algorithm>

namespace concord {

namespace {

/// Whether both are well formed; a quotation that goes on in the next paragraph is.
bool isPair(const QuoteMark &opening, const QuoteMark &closing)
{
    if (closing.opens())
        return closing.unit == opening.unit;
    return closing.unit == quoteUnit(opening.family(), opening.isInner(), false);
}

/// The family a text should have: the house's, or whichever most of it has.
QuoteFamily familyOf(const CopyText &text, const QList<QuoteMark> &marks)
{
    if (text.house.quotes != QuoteStyle::Any)
        return text.house.quotes == QuoteStyle::Corner ? QuoteFamily::Corner : QuoteFamily::Curly;
    const auto corner = std::count_if(marks.begin(), marks.end(), [](const QuoteMark &mark) { return mark.family() == QuoteFamily::Corner; });
    return 2 * corner >= marks.size() ? QuoteFamily::Corner : QuoteFamily::Curly;
}

/// “…」: the mark that the house does not write gives way; where both may stand, the closing one follows the opening one.
CopyNote miswritten(const CopyText &text, const QuoteMark &opening, const QuoteMark &closing, QuoteFamily house)
{
    const bool isOpeningRight = text.house.quotes == QuoteStyle::Any || opening.family() == house || closing.family() != house;
    const QuoteMark &wrong = isOpeningRight ? closing : opening;
    const QuoteMark &right = isOpeningRight ? opening : closing;
    const QString written = QString(QChar(quoteUnit(right.family(), right.isInner(), !isOpeningRight)));
    CopyNote note = noteAt(text, "quote-unpaired", CopyGrade::Mistake, wrong.place, written);
    note.places = {opening.place, closing.place};
    note.text = text.passage(opening.place) + u'…' + text.passage(closing.place);
    note.suggestion = isOpeningRight ? text.passage(opening.place) + u'…' + written : written + u'…' + text.passage(closing.place);
    return note;
}

CopyNote unpaired(const CopyText &text, const QuoteMark &mark)
{
    CopyNote note = noteAt(text, "quote-unpaired", CopyGrade::Mistake, mark.place, {});
    note.suggestion.clear();
    return note;
}

QList<CopyNote> pairNotes(const CopyText &text, const QList<QuoteMark> &marks)
{
    const QuoteFamily house = familyOf(text, marks);
    QList<CopyNote> notes;
    for (const QuoteMark &mark : marks) {
        if (mark.partner < 0)
            notes.append(unpaired(text, mark));
        else if (mark.opens() && !marks[mark.partner].opens() && !isPair(mark, marks[mark.partner]))
            notes.append(miswritten(text, mark, marks[mark.partner], house));
    }
    return notes;
}

/// A quotation inside Latin prose keeps the marks of its language.
bool isLatinProse(const CopyText &text, const QuoteMark &opening, const QuoteMark &closing)
{
    if (opening.place.paragraph != closing.place.paragraph)
        return false;
    const QStringView line = text.paragraphs[opening.place.paragraph];
    for (int i = opening.place.range.end; i < closing.place.range.begin; ++i) {
        if (isHanUnit(unitAt(line, i)))
            return false;
    }
    int before = opening.place.range.begin - 1, after = closing.place.range.end;
    while (unitAt(line, before) == u' ')
        --before;
    while (unitAt(line, after) == u' ' || unitAt(line, after) == u'.' || unitAt(line, after) == u',')
        ++after;
    const auto isLatin = [&](int at) { return isLatinUnit(unitAt(line, at)) || unitAt(line, at) == 0; };
    return isLatin(before) && isLatin(after);
}

/// Whether the outermost quotation around a mark, or any inside it, has marks of another family: all of them change then.
int outermost(const QList<QuoteMark> &marks, int index)
{
    while (marks[index].outer >= 0)
        index = marks[index].outer;
    return marks[index].opens() || marks[index].partner < 0 ? index : marks[index].partner;
}

QList<CopyNote> styleNotes(const CopyText &text, const QList<QuoteMark> &marks)
{
    const QuoteFamily family = familyOf(text, marks);
    QSet<int> foreign; // outermost quotations that hold a pair of another family
    for (int i = 0; i < marks.size(); ++i) {
        const QuoteMark &mark = marks[i];
        const bool pairs = mark.partner >= 0 && mark.opens() && isPair(mark, marks[mark.partner]);
        if (pairs && mark.family() != family && !isLatinProse(text, mark, marks[mark.partner]))
            foreign.insert(outermost(marks, i));
    }
    QList<CopyEdit> edits;
    for (int i = 0; i < marks.size(); ++i) {
        const QuoteMark &mark = marks[i];
        const bool pairs = mark.partner >= 0 && (mark.opens() ? isPair(mark, marks[mark.partner]) : isPair(marks[mark.partner], mark));
        const char16_t unit = quoteUnit(family, mark.depth % 2 == 1, mark.opens());
        if (pairs && unit != mark.unit && foreign.contains(outermost(marks, i)))
            edits.append({mark.place, QString(QChar(unit))});
    }
    if (edits.isEmpty())
        return {};
    CopyNote note{"quote-style", CopyGrade::Style, {edits.first().place}, text.passage(edits.first().place), {}, edits, static_cast<int>(edits.size())};
    note.suggestion = family == QuoteFamily::Corner ? QStringLiteral("「」") : QStringLiteral("“”");
    return {note};
}

bool isStraightQuote(const CopyText &text, int paragraph, int i)
{
    const QStringView line = text.paragraphs[paragraph];
    const char16_t unit = unitAt(line, i), before = unitAt(line, i - 1), after = unitAt(line, i + 1);
    if ((unit != u'\'' && unit != u'"' && unit != u'＂' && unit != u'＇') || !text.isProse(paragraph, i))
        return false;
    return !(isLatinUnit(before) && isLatinUnit(after)); // don't, 5'11
}

bool touchesChinese(QStringView line, int i)
{
    const auto isChinese = [](char16_t unit) {
        const bool isQuote = QStringView(u"「」『』").contains(QChar(unit)); // what a fix writes says nothing
        return isHanUnit(unit) || (isChineseMark(unit) && !isQuote);
    };
    return isChinese(unitAt(line, i - 1)) || isChinese(unitAt(line, i + 1));
}

bool holdsChinese(QStringView line, int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        if (isHanUnit(unitAt(line, i)))
            return true;
    }
    return false;
}

/// The quotation a place lies in: the last mark before it in its paragraph that opens and is not closed before it.
const QuoteMark *quotationAround(const QList<QuoteMark> &marks, const CopyPlace &place)
{
    const QuoteMark *around = nullptr;
    for (const QuoteMark &mark : marks) {
        if (mark.place.paragraph != place.paragraph || mark.place.range.begin > place.range.begin)
            continue;
        const bool isClosed = mark.partner >= 0 && marks[mark.partner].place.paragraph == place.paragraph
            && marks[mark.partner].place.range.begin < place.range.begin;
        if (mark.opens() && !isClosed)
            around = &mark;
    }
    return around;
}

CopyNote straightPair(const CopyText &text, int paragraph, int open, int close, const QList<QuoteMark> &marks)
{
    const CopyPlace first{paragraph, {open, open + 1}}, second{paragraph, {close, close + 1}};
    const QuoteMark *around = quotationAround(marks, first);
    const QuoteFamily family = around && text.house.quotes == QuoteStyle::Any ? around->family() : familyOf(text, marks);
    const bool isInner = around && !around->isInner();
    const QString opening(QChar(quoteUnit(family, isInner, true))), closing(QChar(quoteUnit(family, isInner, false)));
    CopyNote note{"quote-straight", CopyGrade::Slip, {first, second}, {}, opening + closing, {{first, opening}, {second, closing}}, 1};
    note.text = text.passage(first) + u'…' + text.passage(second);
    note.suggestion = opening + u'…' + closing;
    return note;
}

QList<CopyNote> straightNotes(const CopyText &text, int paragraph, const QList<QuoteMark> &marks)
{
    const QStringView line = text.paragraphs[paragraph];
    QList<CopyNote> notes;
    QHash<char16_t, int> open;
    for (int i = 0; i < line.size(); ++i) {
        if (!isStraightQuote(text, paragraph, i))
            continue;
        const char16_t unit = unitAt(line, i);
        if (!open.contains(unit)) {
            if (!isLatinUnit(unitAt(line, i - 1)) || isHanUnit(unitAt(line, i + 1)))
                open.insert(unit, i);
            continue;
        }
        const int begin = open.take(unit);
        if (i > begin + 1 && (touchesChinese(line, begin) || touchesChinese(line, i) || holdsChinese(line, begin, i)))
            notes.append(straightPair(text, paragraph, begin, i, marks));
    }
    for (const int lone : std::as_const(open)) {
        if (touchesChinese(line, lone) && !isLatinUnit(unitAt(line, lone - 1)))
            notes.append(unpaired(text, {{paragraph, {lone, lone + 1}}, unitAt(line, lone)}));
    }
    return notes;
}

} // namespace

QList<CopyNote> noteQuotes(const CopyText &text)
{
    const QList<QuoteMark> marks = quoteMarks(text);
    QList<CopyNote> notes = pairNotes(text, marks);
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph)
        notes += straightNotes(text, paragraph, marks);
    return notes + styleNotes(text, marks);
}

} // namespace concord
