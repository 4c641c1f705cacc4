// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/targetunits.h"

#include "core/terms/matching/foldedpassage.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestText = 24;

struct TargetWord
{
    Range range; ///< in the paragraph
    bool isGrammar = false;
    bool isLatin = false;
    bool isNumber = false;
    bool isJoined = false; ///< nothing but space, a hyphen or a middle dot lies between it and the word before
    QString key;           ///< folded
    QString gapKey;        ///< of what lies before it, when it is joined
};

QSet<QString> readWords()
{
    QSet<QString> words;
    QFile file(QStringLiteral(":/terms/chinese-words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                words.insert(word);
        }
    }
    return words;
}

bool isGlue(QStringView gap)
{
    return std::all_of(gap.begin(), gap.end(), [](QChar c) { return c == u' ' || c == u'-' || c == u'·' || c == u'・' || c == u'&'; });
}


std::vector<TargetWord> targetWords(QStringView paragraph, Range range)
{
    std::vector<TargetWord> words;
    const QStringView passage = paragraph.mid(range.begin, range.length());
    for (const Range &word : wordRanges(passage)) {
        const QStringView text = passage.mid(word.begin, word.length());
        TargetWord made;
        made.range = word.shifted(range.begin);
        made.isLatin = std::any_of(text.begin(), text.end(), [](QChar c) { return isLatinLetter(c.unicode()); });
        made.isNumber = !made.isLatin && std::all_of(text.begin(), text.end(), [](QChar c) { return isDecimalDigit(c.unicode()) || c == u'.' || c == u','; });
        made.isGrammar = isCommonChinese(text.toString());
        made.key = unitKey(text);
        if (!words.empty()) {
            const QStringView gap = paragraph.mid(words.back().range.end, made.range.begin - words.back().range.end);
            made.isJoined = isGlue(gap);
            if (made.isJoined && !gap.isEmpty())
                made.gapKey = unitKey(gap);
        }
        words.push_back(made);
    }
    return words;
}

/// Whether words `begin` to `end` may be a unit: enough in it, and no grammar at its edges.
bool isUnit(QStringView paragraph, const std::vector<TargetWord> &words, size_t begin, size_t end)
{
    const TargetWord &first = words[begin];
    const TargetWord &last = words[end - 1];
    if (first.isGrammar || last.isGrammar || first.isNumber || (last.isNumber && !words[end - 1].isLatin && end - begin > 2))
        return false;
    bool hasLatin = false;
    for (size_t i = begin; i < end; ++i)
        hasLatin = hasLatin || (words[i].isLatin && words[i].range.length() > 1);
    return hasLatin || hanCount(paragraph.mid(first.range.begin, last.range.end - first.range.begin)) >= 2;
}

/// The unit's place, with the book-title marks it fills.
Range withMarks(QStringView paragraph, Range range)
{
    const bool isTitle = range.begin > 0 && range.end < paragraph.size() && paragraph[range.begin - 1] == u'《' && paragraph[range.end] == u'》';
    return isTitle ? Range{range.begin - 1, range.end + 1} : range;
}

} // namespace

bool isCommonChinese(const QString &word)
{
    static const QSet<QString> words = readWords();
    return words.contains(word);
}

QString unitKey(QStringView text)
{
    return foldedTerm(text, TermSpacing::None);
}

TargetUnits::TargetUnits(const PairedText &text)
{
    std::vector<std::vector<UnitPlace>> places;
    m_ofPair.resize(static_cast<size_t>(text.pairs.size()));
    for (int pair = 0; pair < text.pairs.size(); ++pair) {
        for (const TextSpan &span : text.pairs[pair].translation) {
            const QStringView paragraph = text.translation[span.paragraph];
            const std::vector<TargetWord> words = targetWords(paragraph, span.range);
            for (size_t begin = 0; begin < words.size(); ++begin) {
                QString inside;
                for (size_t end = begin + 1; end <= std::min(words.size(), begin + kLongestUnit); ++end) {
                    if (end - 1 > begin && !words[end - 1].isJoined)
                        break;
                    inside += (end - 1 > begin ? words[end - 1].gapKey : QString()) + words[end - 1].key;
                    const Range inner{words[begin].range.begin, words[end - 1].range.end};
                    if (inner.length() > kLongestText)
                        break;
                    if (!isUnit(paragraph, words, begin, end))
                        continue;
                    const Range range = withMarks(paragraph, inner);
                    const QStringView written = paragraph.mid(range.begin, range.length());
                    const QString key = range == inner ? inside : u'《' + inside + u'》';
                    auto id = m_ids.constFind(key);
                    if (id == m_ids.constEnd()) {
                        id = m_ids.insert(key, count());
                        const bool hasGrammar = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(begin), words.begin() + static_cast<std::ptrdiff_t>(end),
                                                            [](const TargetWord &word) { return word.isGrammar; });
                        m_units.push_back({written.toString(), hasGrammar, 0, 0, 0});
                        places.emplace_back();
                    }
                    std::vector<UnitPlace> &here = places[static_cast<size_t>(*id)];
                    if (here.empty() || here.back().pair != pair) {
                        ++m_units[static_cast<size_t>(*id)].pairCount;
                        m_ofPair[static_cast<size_t>(pair)].push_back(*id);
                    }
                    here.push_back({pair, {Side::Translation, span.paragraph, range}});
                }
            }
        }
    }
    for (int id = 0; id < count(); ++id) {
        TargetUnit &unit = m_units[static_cast<size_t>(id)];
        unit.firstPlace = static_cast<int>(m_places.size());
        unit.placeCount = static_cast<int>(places[static_cast<size_t>(id)].size());
        m_places.insert(m_places.end(), places[static_cast<size_t>(id)].begin(), places[static_cast<size_t>(id)].end());
    }
}

} // namespace concord
