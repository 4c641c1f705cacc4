// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"
#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

/// Characters that never stand twice for a purpose.
constexpr QStringView kNeverTwice = u"的了與和及或而但被把於從";
/// 的的確確 and other words that hold two of them.
constexpr QStringView kDoubledWords[] = {u"的的確", u"的的喀喀", u"的的士", u"目的的", u"標的的", u"鵠的的", u"從從容容", u"和和氣氣", u"和和樂樂",
                                         u"溫和和", u"緩和和", u"飽和和", u"柔和和", u"平和和", u"祥和和", u"和和平", u"和和解", u"不了了之", u"小時了了", u"為了了",
                                         u"了了解", u"了了結", u"了了不起", u"火把把", u"一把把", u"服從從", u"棉被被", u"參與與", u"以及及", u"普及及", u"及及時", u"及及格"};
/// Marks that may stand twice.
constexpr QStringView kMarks = u"。，、；：,;";

bool isDoubledWord(QStringView line, int i)
{
    for (const QStringView word : kDoubledWords) {
        const int length = static_cast<int>(word.size());
        for (int begin = std::max(0, i - length); begin <= i + 1; ++begin) {
            if (line.mid(begin, length) == word && begin <= i && begin + length > i + 1)
                return true;
        }
    }
    return false;
}

CopyNote doubled(const CopyText &text, const char *rule, int paragraph, Range first, Range second)
{
    CopyNote note = noteAt(text, rule, CopyGrade::Slip, {paragraph, first.united(second)}, {});
    note.suggestion = text.passage({paragraph, first});
    note.edits = {{{paragraph, {first.end, second.end}}, QStringLiteral("")}};
    return note;
}

void addCharacters(const CopyText &text, int paragraph, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i + 1 < line.size(); ++i) {
        if (line[i] != line[i + 1])
            continue;
        if (kMarks.contains(line[i])) {
            if (unitAt(line, i + 2) != unitAt(line, i) && unitAt(line, i - 1) != unitAt(line, i) && isHanUnit(unitAt(line, i - 1)))
                notes.append(doubled(text, "punctuation-doubled", paragraph, {i, i + 1}, {i + 1, i + 2}));
        } else if (kNeverTwice.contains(line[i]) && !isDoubledWord(line, i)) {
            notes.append(doubled(text, "word-doubled", paragraph, {i, i + 1}, {i + 1, i + 2}));
        }
    }
}

/// Whether words begin with `first` and with the same run behind it, and end with that.
bool areWords(QStringView line, Range first)
{
    QSet<int> begins, ends;
    for (const Range word : wordRanges(line)) {
        begins.insert(word.begin);
        ends.insert(word.end);
    }
    return begins.contains(first.begin) && ends.contains(first.end) && ends.contains(first.end + first.length());
}

/// The same run of three Han or more twice: what moving text about leaves.
void addWords(const CopyText &text, int paragraph, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    constexpr int kLongest = 8;
    for (int i = 0; i < line.size(); ++i) {
        if (!isHanUnit(unitAt(line, i)))
            continue;
        for (int length = kLongest; length >= 3; --length) {
            const QStringView first = line.mid(i, length);
            if (first.size() < length || line.mid(i + length, length) != first)
                continue;
            bool isHan = true;
            for (const QChar unit : first)
                isHan = isHan && isHanUnit(unit.unicode());
            if (!isHan || first.count(first[0]) == length || !areWords(line, {i, i + length}))
                continue;
            int end = i + 2 * length;
            while (line.mid(end, length) == first)
                end += length;
            notes.append(doubled(text, "word-doubled", paragraph, {i, i + length}, {i + length, end}));
            notes.last().grade = CopyGrade::Style; // lists of parties may run so: 關係人關係企業
            i = end - 1;
            break;
        }
    }
}

/// Whether the fix of a doubled word takes away what `note` is about.
bool goesWith(const QList<CopyNote> &words, const CopyNote &note)
{
    return std::any_of(words.begin(), words.end(), [&](const CopyNote &word) {
        return word.edits.first().place.range.intersects(note.places.first().range);
    });
}

} // namespace

QList<CopyNote> noteDoublings(const CopyText &text)
{
    QList<CopyNote> notes;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph) {
        QList<CopyNote> words, characters;
        addWords(text, paragraph, words);
        addCharacters(text, paragraph, characters);
        characters.removeIf([&](const CopyNote &note) { return goesWith(words, note); });
        notes += characters + words;
    }
    return notes;
}

} // namespace concord
