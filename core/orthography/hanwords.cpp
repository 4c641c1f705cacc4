// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/hanwords.h"

#include "core/orthography/chinesemarks.h"
#include "core/text/words.h"

#include <QFile>

#include <algorithm>

namespace concord {

namespace {

/// How far a clue may stand from its word.
constexpr int kNear = 40;

char32_t startOf(QStringView text, int at)
{
    return (static_cast<char32_t>(text[at].unicode()) << 16) | text[at + 1].unicode();
}

bool isClueNear(QStringView paragraph, const HanWord &word, Range range)
{
    if (word.clues.isEmpty())
        return true;
    const int begin = std::max(0, range.begin - kNear);
    const QStringView around = paragraph.mid(begin, range.end + kNear - begin);
    return std::any_of(word.clues.begin(), word.clues.end(), [around](const QString &clue) { return around.contains(clue); });
}

/// Whether a word of ICU's dictionary lies partly in and partly out of `range`.
bool isStraddled(const QList<Range> &words, Range range)
{
    const auto first = std::lower_bound(words.begin(), words.end(), range.begin, [](Range word, int at) { return word.end <= at; });
    for (auto word = first; word != words.end() && word->begin < range.end; ++word) {
        if (!word->contains(range) && !range.contains(*word))
            return true;
    }
    return false;
}

bool isLatinPart(QStringView paragraph, Range range)
{
    return (isLatinUnit(unitAt(paragraph, range.begin)) && isLatinUnit(unitAt(paragraph, range.begin - 1)))
        || (isLatinUnit(unitAt(paragraph, range.end - 1)) && isLatinUnit(unitAt(paragraph, range.end)));
}

} // namespace

HanWords::HanWords(QList<HanWord> words) : m_words(std::move(words))
{
    for (int i = 0; i < m_words.size(); ++i) {
        if (m_words[i].word.size() >= 2)
            m_byStart[startOf(m_words[i].word, 0)].append(i);
    }
    for (QList<int> &list : m_byStart) {
        std::stable_sort(list.begin(), list.end(), [this](int a, int b) { return m_words[a].word.size() > m_words[b].word.size(); });
    }
}

bool HanWords::isExcepted(QStringView paragraph, const HanWord &word, int begin) const
{
    return std::any_of(word.except.begin(), word.except.end(), [&](const QString &longer) {
        for (qsizetype at = longer.indexOf(word.word); at >= 0; at = longer.indexOf(word.word, at + 1)) {
            if (begin >= at && paragraph.mid(begin - at, longer.size()) == longer)
                return true;
        }
        return false;
    });
}

int HanWords::longestAt(QStringView paragraph, int begin) const
{
    const auto found = m_byStart.constFind(startOf(paragraph, begin));
    if (found == m_byStart.constEnd())
        return -1;
    for (const int index : *found) {
        const HanWord &word = m_words[index];
        const Range range{begin, begin + static_cast<int>(word.word.size())};
        if (paragraph.mid(begin, word.word.size()) == word.word && !isExcepted(paragraph, word, begin) && isClueNear(paragraph, word, range)
            && !isLatinPart(paragraph, range))
            return index;
    }
    return -1;
}

QList<HanWordUse> HanWords::find(QStringView paragraph) const
{
    QList<HanWordUse> uses;
    QList<Range> dictionary;
    for (int i = 0; i + 1 < paragraph.size(); ++i) {
        const int index = longestAt(paragraph, i);
        if (index < 0)
            continue;
        if (dictionary.isEmpty())
            dictionary = wordRanges(paragraph);
        const Range range{i, i + static_cast<int>(m_words[index].word.size())};
        if (isStraddled(dictionary, range))
            continue;
        uses.append({index, range});
        i = range.end - 1;
    }
    return uses;
}

QList<QList<QStringList>> orthographyRows(const QString &name)
{
    QList<QList<QStringList>> rows;
    QFile file(QStringLiteral(":/orthography/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QList<QStringList> row;
        for (const QString &cell : line.split(u'\t'))
            row.append(cell == QLatin1String("-") ? QStringList() : cell.split(u'|', Qt::SkipEmptyParts));
        rows.append(row);
    }
    return rows;
}

} // namespace concord
