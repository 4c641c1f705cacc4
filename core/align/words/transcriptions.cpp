// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/transcriptions.h"

#include "core/align/words/sounds.h"
#include "core/align/words/stems.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr qsizetype kLongestName = 7;   ///< ideographs
constexpr qsizetype kShortestWord = 3;  ///< letters
constexpr int kFewestSounds = 4;
constexpr float kLikeness = 0.2F;       ///< the largest distance, for each sound of the word after the first few
constexpr float kSure = 3;              ///< so many
constexpr double kNearRows = 8;         ///< how far from its place a name may be: so many sentences
constexpr double kNearShare = 0.1;      ///< and this share of the text

struct Name
{
    QString word;
    std::vector<Sound> sounds;
    std::vector<double> places; ///< of the sentences it stands in, 0 … 1
};

bool isCapitalised(QStringView word)
{
    return word.front().isUpper() && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isLower(); });
}

QStringView withoutPossessive(QStringView word)
{
    const bool isPossessive = word.endsWith(QLatin1String("'s")) || word.endsWith(u"’s");
    return isPossessive ? word.chopped(2) : word;
}

/// Words that are always capitalised.
std::vector<Name> namesOf(const QStringList &sentences)
{
    QHash<QString, Name> names;
    QSet<QString> others;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        for (const Range &range : wordRanges(sentences[i])) {
            const QStringView word = withoutPossessive(QStringView(sentences[i]).mid(range.begin, range.length()));
            if (word.size() < kShortestWord || !isLatinLetter(word.front().unicode()))
                continue;
            if (word.front().isLower())
                others.insert(foldedWord(word));
            if (!isCapitalised(word))
                continue;
            Name &name = names[foldedWord(word)];
            if (name.places.empty())
                name.sounds = soundsOfWord(word);
            name.places.push_back(static_cast<double>(i) / static_cast<double>(sentences.size()));
        }
    }
    std::vector<Name> found;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (others.contains(name.key()) || name->sounds.size() < kFewestSounds)
            continue;
        name->word = name.key();
        found.push_back(*name);
    }
    std::sort(found.begin(), found.end(), [](const Name &a, const Name &b) { return a.word < b.word; });
    return found;
}

struct Ideograph
{
    int sentence;
    qsizetype place; ///< in its sentence
    bool begins;     ///< a word of the dictionary, …
    bool ends;
    std::vector<Sound> sounds;
};

/// Ideographs that no name is written with.
bool isGrammatical(char32_t ideograph)
{
    static constexpr QStringView kThose = u"的了在是我你他她它們這那有和與就也都不很個被把從到對上下中說為以及而並或於但會要能可";
    return ideograph <= 0xFFFF && kThose.contains(QChar(static_cast<char16_t>(ideograph)));
}

/// The ideographs of a text in order.
std::vector<Ideograph> ideographsOf(const QStringList &sentences)
{
    std::vector<Ideograph> all;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        for (const Range &word : wordRanges(sentences[i])) {
            for (int at = word.begin; at < word.end;) {
                const CodePoint point = codePointAt(sentences[i], at);
                const int end = at + static_cast<int>(point.units);
                if (isHan(point.value) && !isGrammatical(point.value))
                    all.push_back({static_cast<int>(i), at, at == word.begin, end == word.end, soundsOfIdeograph(point.value)});
                at = end;
            }
        }
    }
    return all;
}

/// Looks for one name.
class Search
{
public:
    Search(const QStringList &sentences, const std::vector<Ideograph> &ideographs) : m_sentences(sentences), m_ideographs(ideographs) {}

    /// The row of ideographs that sounds most like it, of equals the most frequent; empty when none does.
    QString bestFor(const Name &name) const
    {
        QHash<QString, int> counts;
        float best = kLikeness * (static_cast<float>(name.sounds.size()) - kSure);
        const double count = static_cast<double>(m_sentences.size());
        const double slack = kNearRows / std::max(1.0, count) + kNearShare;
        for (size_t i = 0; i < m_ideographs.size(); ++i) {
            if (!m_ideographs[i].begins || !mayBegin(name.sounds, m_ideographs[i].sounds))
                continue;
            const double place = static_cast<double>(m_ideographs[i].sentence) / count;
            const bool isNear = std::any_of(name.places.begin(), name.places.end(), [=](double p) { return std::abs(p - place) <= slack; });
            if (isNear)
                tryFrom(i, name, best, counts);
        }
        QString found;
        for (auto row = counts.cbegin(); row != counts.cend(); ++row) {
            if (found.isEmpty() || *row > counts.value(found) || (*row == counts.value(found) && row.key() < found))
                found = row.key();
        }
        return found;
    }

private:
    void tryFrom(size_t first, const Name &name, float &best, QHash<QString, int> &counts) const
    {
        SoundDistance distance(name.sounds);
        const Ideograph &begin = m_ideographs[first];
        for (size_t i = first; i < m_ideographs.size() && i < first + kLongestName; ++i) {
            const Ideograph &last = m_ideographs[i];
            const auto length = static_cast<qsizetype>(i - first);
            if (last.sentence != begin.sentence || last.place != begin.place + length)
                return;
            distance.add(last.sounds);
            if (distance.least() > best)
                return;
            if (length == 0 || !last.ends || distance.value() > best)
                continue;
            if (distance.value() < best) {
                counts.clear();
                best = distance.value();
            }
            ++counts[m_sentences[begin.sentence].mid(begin.place, length + 1)];
        }
    }

    const QStringList &m_sentences;
    const std::vector<Ideograph> &m_ideographs;
};

} // namespace

std::vector<Transcription> transcriptions(const QStringList &latin, const QStringList &chinese, const Progress &progress)
{
    if (std::max(latin.size(), chinese.size()) > kMostTranscribed)
        return {};
    const std::vector<Ideograph> ideographs = ideographsOf(chinese);
    const Search search(chinese, ideographs);
    std::vector<Transcription> found;
    for (const Name &name : namesOf(latin)) {
        if (progress.isCancelled())
            return {};
        const QString han = search.bestFor(name);
        if (han.isEmpty())
            continue;
        Transcription transcription{name.word, han, {}};
        for (qsizetype i = 0; i < chinese.size(); ++i) {
            if (chinese[i].contains(han))
                transcription.sentences.push_back(static_cast<int>(i));
        }
        const double ratio = static_cast<double>(transcription.sentences.size()) / static_cast<double>(name.places.size());
        if (ratio <= 2.5 && ratio >= 0.4)
            found.push_back(transcription);
    }
    return found;
}

} // namespace concord
