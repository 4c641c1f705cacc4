// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"

namespace concord {

namespace {

constexpr QStringView kHalfMarks = u",.:;?!";

bool isSpaceUnit(char16_t unit)
{
    return unit == u' ' || unit == u'\u00A0' || unit == u'\u3000' || unit == u'\u2009' || unit == u'\u202F';
}

bool isDigitUnit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// A place with the whole characters on either side of it.
Range withNeighbours(QStringView line, Range place)
{
    const int before = QChar::isLowSurrogate(unitAt(line, place.begin - 1)) ? 2 : 1;
    const int after = QChar::isHighSurrogate(unitAt(line, place.end)) ? 2 : 1;
    return {place.begin - before, place.end + after};
}

/// What `note` is about with its neighbours, and how that reads with `replacement` in its place.
void quoteAround(QStringView line, Range place, const QString &replacement, CopyNote &note)
{
    const Range whole = withNeighbours(line, place);
    note.text = line.mid(whole.begin, whole.length()).toString();
    note.suggestion = line.mid(whole.begin, place.begin - whole.begin).toString() + replacement + line.mid(place.end, whole.end - place.end).toString();
}

/// Whether the mark before a space is Chinese, by itself or by what it follows; the space after it is then too much.
bool endsChinese(QStringView line, int mark)
{
    const char16_t unit = unitAt(line, mark);
    if (isChineseMark(unit))
        return true;
    if (unit == u'“' || unit == u'‘')
        return isHanUnit(unitAt(line, mark + 2)) || isHanUnit(unitAt(line, mark - 1));
    if (unit == u'”' || unit == u'’') {
        int before = mark - 1;
        while (isSpaceUnit(unitAt(line, before)))
            --before;
        return isHanUnit(unitAt(line, before)) || isChineseMark(unitAt(line, before));
    }
    if (unit == u'(' || unit == u'[')
        return unitAt(line, mark + 2) != u')' && unitAt(line, mark + 2) != u']'; // inside a bracket there is none in any language
    return kHalfMarks.contains(QChar(unit)) && isHanUnit(unitAt(line, mark - 1));
}

/// Whether the mark after a space is Chinese.
bool startsChinese(QStringView line, int mark)
{
    const char16_t unit = unitAt(line, mark);
    if (isChineseMark(unit))
        return true;
    if (unit == u')' || unit == u']')
        return unitAt(line, mark - 2) != u'(' && unitAt(line, mark - 2) != u'[';
    return unit && QStringView(u",;:?!").contains(QChar(unit)) && isHanUnit(unitAt(line, mark + 1));
}

/// A line that is laid out rather than written: fields, a heading with an indent, a list.
bool isLaidOut(QStringView line, Range space)
{
    const bool isBullet = space.begin == 1 && !isHanUnit(unitAt(line, 0)) && !isChineseMark(unitAt(line, 0));
    return isBullet || space.begin == 0 || space.end == line.size() || line.mid(space.begin, space.length()).contains(u'\u3000') || space.length() > 2;
}

/// The space that half-width brackets have before them, and Latin prose behind its marks, is a convention.
bool isConvention(QStringView line, Range space)
{
    const char16_t after = unitAt(line, space.end);
    const bool isLatinMark = kHalfMarks.contains(QChar(unitAt(line, space.begin - 1))) && isLatinUnit(unitAt(line, space.begin - 2));
    return after == u'(' || after == u'[' || (isLatinMark && isOpeningMark(after));
}

void addMarkSpaces(const CopyText &text, int paragraph, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i < line.size(); ++i) {
        if (!isSpaceUnit(unitAt(line, i)))
            continue;
        Range space{i, i};
        while (isSpaceUnit(unitAt(line, space.end)))
            ++space.end;
        i = space.end - 1;
        if (isLaidOut(line, space) || isConvention(line, space) || !(endsChinese(line, space.begin - 1) || startsChinese(line, space.end)))
            continue;
        CopyNote note = noteAt(text, "punctuation-space", CopyGrade::Slip, {paragraph, space}, QStringLiteral(""));
        quoteAround(line, space, QString(), note);
        notes.append(note);
    }
}

struct LatinEdges
{
    QList<CopyPlace> spaced; ///< the spaces between Han and Latin
    QList<CopyPlace> closed; ///< where none stands
};

bool isEdge(char16_t a, char16_t b)
{
    return (isHanUnit(a) && isLatinUnit(b)) || (isLatinUnit(a) && isHanUnit(b));
}

/// Numbers may stand close in any house: 2024年, 第3.
bool isLetterEdge(char16_t a, char16_t b)
{
    return isEdge(a, b) && !isDigitUnit(a) && !isDigitUnit(b);
}

void addEdges(const CopyText &text, int paragraph, LatinEdges &edges)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 1; i < line.size(); ++i) {
        const char16_t before = unitAt(line, i - 1), here = unitAt(line, i);
        if (here == u' ' && isEdge(before, unitAt(line, i + 1)) && text.isProse(paragraph, i - 1) && text.isProse(paragraph, i + 1))
            edges.spaced.append(CopyPlace{paragraph, {i, i + 1}});
        else if (isLetterEdge(before, here) && text.isProse(paragraph, i))
            edges.closed.append(CopyPlace{paragraph, {i, i}});
    }
}

CopyNote spacingNote(const CopyText &text, const QList<CopyPlace> &odd, const QString &replacement)
{
    CopyNote note{"latin-space", CopyGrade::Style, odd.first(std::min(qsizetype(3), odd.size())), {}, {}, {}, static_cast<int>(odd.size())};
    const CopyPlace &first = odd.first();
    const QStringView line = text.paragraphs[first.paragraph];
    quoteAround(line, first.range, replacement, note);
    for (const CopyPlace &place : odd)
        note.edits.append({place, replacement});
    for (CopyPlace &place : note.places)
        place.range = withNeighbours(text.paragraphs[place.paragraph], place.range);
    return note;
}

/// One note for the whole text: the way of spacing that the house, or most of the text, does not have.
QList<CopyNote> latinNotes(const CopyText &text)
{
    LatinEdges edges;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph)
        addEdges(text, paragraph, edges);
    const LatinSpacing house = text.house.latinSpacing;
    const bool isClosed = house == LatinSpacing::Closed || (house == LatinSpacing::Consistent && edges.closed.size() >= edges.spaced.size());
    const QList<CopyPlace> &odd = isClosed ? edges.spaced : edges.closed;
    if (house == LatinSpacing::Any || odd.isEmpty())
        return {};
    return {spacingNote(text, odd, isClosed ? QStringLiteral("") : QStringLiteral(" "))};
}

} // namespace

QList<CopyNote> noteSpaces(const CopyText &text)
{
    QList<CopyNote> notes;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph)
        addMarkSpaces(text, paragraph, notes);
    return notes + latinNotes(text);
}

} // namespace concord
