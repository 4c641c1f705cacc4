// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/phrasetable.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestPhrase = 4;
constexpr int kLongestName = 6;

bool isContent(const EnglishWord &word)
{
    return word.isAcronym || !isCommonEnglish(word.lower);
}

bool isTitlePassage(const WordPassage &passage)
{
    int capitals = 0;
    int small = 0;
    constexpr int kLongWord = 5; // titles write shorter ones of grammar small
    for (const EnglishWord &word : passage.words) {
        if (isContent(word) || isCommonAdjective(word.lower) || word.range.length() >= kLongWord)
            (word.isCapital ? capitals : small)++;
    }
    return capitals >= 2 && small == 0 && passage.words.size() <= 14 && capitals * 2 >= passage.words.size();
}

/// Whether a word can stand in a noun phrase in small letters.
bool isPhraseWord(const WordPassage &passage, const EnglishWord &word, const LetterCases &cases)
{
    if (word.isAcronym)
        return true;
    return !cases.isName(passage, word) && !isCommonEnglish(word.lower) && !word.lower.endsWith(QStringLiteral("ly"));
}

bool endsLikeAVerb(const QString &lower)
{
    return lower.endsWith(QStringLiteral("ed")) || lower.endsWith(QStringLiteral("ly"));
}

/// Counts of the phrases that may be concepts.
class PhraseCounter
{
public:
    PhraseCounter(const std::vector<WordPassage> &passages, const LetterCases &cases) : m_cases(cases)
    {
        for (const WordPassage &passage : passages)
            countPassage(passage);
        for (auto it = m_phrases.begin(); it != m_phrases.end(); ++it) {
            const qsizetype first = it.key().indexOf(u' ');
            const qsizetype last = it.key().lastIndexOf(u' ');
            if (first < 0 || it.value() < 2)
                continue;
            for (const QString &part : {it.key().mid(first + 1), it.key().left(last)})
                m_longest[part] = std::max(m_longest.value(part), it.value());
        }
    }

    QSet<QString> chosen() const
    {
        QSet<QString> keys;
        for (auto it = m_phrases.begin(); it != m_phrases.end(); ++it) {
            if (it.key().contains(u' ') ? isPhrase(it.key(), it.value()) : isNoun(it.key(), it.value()))
                keys.insert(it.key());
        }
        return keys;
    }

private:
    void countPassage(const WordPassage &passage)
    {
        const QList<EnglishWord> &words = passage.words;
        for (int begin = 0; begin < words.size(); ++begin) {
            const bool opens = isPhraseWord(passage, words[begin], m_cases);
            if (!opens && !isCommonAdjective(words[begin].lower))
                continue;
            for (int end = begin + 1; end <= words.size() && end - begin <= kLongestPhrase; ++end) {
                const EnglishWord &last = words[end - 1];
                if (end - 1 > begin && !last.isJoined)
                    break;
                if (end - 1 == begin && !opens)
                    continue;
                if (end - 1 > begin && last.lower == QLatin1String("of") && end - begin == 2)
                    continue;
                if (!isPhraseWord(passage, last, m_cases))
                    break;
                count(passage, {begin, end});
            }
        }
    }

    void count(const WordPassage &passage, Range run)
    {
        const EnglishWord &last = passage.words[run.end - 1];
        if (endsLikeAVerb(last.lower))
            return;
        const QString key = phraseKey(passage.words, run);
        ++m_phrases[key];
        const bool isHead = run.end == passage.words.size() || !passage.words[run.end].isJoined || !isPhraseWord(passage, passage.words[run.end], m_cases);
        if (isHead && run.length() == 1 && isNounPlace(passage, run.begin))
            ++m_nouns[key];
    }

    /// Behind an article, a preposition or another word of content: where nouns stand and verbs rarely do.
    bool isNounPlace(const WordPassage &passage, int at) const
    {
        if (at == 0)
            return passage.words[at].range.length() > passage.words[at].lower.size();
        static const QSet<QString> kBefore{
            QStringLiteral("the"),  QStringLiteral("a"),     QStringLiteral("an"),    QStringLiteral("of"),   QStringLiteral("in"),
            QStringLiteral("its"),  QStringLiteral("it"),    QStringLiteral("their"), QStringLiteral("thi"),  QStringLiteral("this"),
            QStringLiteral("for"),  QStringLiteral("with"),  QStringLiteral("from"),  QStringLiteral("on"),   QStringLiteral("by"),
            QStringLiteral("and"),  QStringLiteral("or"),    QStringLiteral("no"),    QStringLiteral("our"),  QStringLiteral("these"),
            QStringLiteral("those"), QStringLiteral("any"),  QStringLiteral("some"),  QStringLiteral("many"), QStringLiteral("more"),
            QStringLiteral("such"), QStringLiteral("other"), QStringLiteral("every"), QStringLiteral("as"),   QStringLiteral("between")};
        const QString &before = passage.words[at - 1].lower;
        return kBefore.contains(before) || isCommonAdjective(before) || isContent(passage.words[at - 1]);
    }

    bool isPhrase(const QString &key, int count) const
    {
        if (count < 2)
            return false;
        const QStringList words = key.split(u' ');
        const bool hasAdjective = isCommonAdjective(words.first());
        int rarest = count * 100;
        for (qsizetype i = hasAdjective ? 1 : 0; i < words.size(); ++i) {
            if (words[i] != QLatin1String("of"))
                rarest = std::min(rarest, m_cases.count(words[i]));
        }
        if (isMostlyPartOfLonger(key, count))
            return false;
        if (hasAdjective) {
            const int rest = m_phrases.value(words.mid(1).join(u' '));
            return count >= 3 && count * 2 >= rest;
        }
        return count * 8 >= rarest;
    }

    bool isMostlyPartOfLonger(const QString &key, int count) const
    {
        const auto in = m_longest.constFind(key);
        return in != m_longest.end() && *in * 5 >= count * 4;
    }

    bool isNoun(const QString &key, int count) const
    {
        const int nouns = m_nouns.value(key);
        const bool isGerund = key.endsWith(QStringLiteral("ing"));
        return count >= (isGerund ? 4 : 3) && nouns >= 2 && nouns * 5 >= count && key.size() >= 3;
    }

    const LetterCases &m_cases;
    QHash<QString, int> m_phrases;
    QHash<QString, int> m_nouns;
    QHash<QString, int> m_longest;
};

/// Puts a run of name words, or the names in it, into `split`: a run met once that opens with a word of the sentence, or with
/// another name, is not one name.
void splitRun(const WordPassage &passage, const WordRun &run, const QHash<QString, int> &counts, QList<WordRun> &split)
{
    const QList<EnglishWord> &words = passage.words;
    const auto countOf = [&](Range part) { return counts.value(phraseKey(words, part)); };
    Range rest = run.words;
    const auto isPlain = [&](int at) { return isCommonEnglish(words[at].lower) && !words[at].isAcronym; };
    if (words[rest.begin].lower == QLatin1String("the") && words[rest.begin].opens && countOf({rest.begin + 1, rest.end}) > 0)
        ++rest.begin;
    for (int of = rest.begin + 1; of < rest.end; ++of) {
        const bool isBetween = words[of].lower == QLatin1String("of") && countOf(rest) < 2;
        if (isBetween && (countOf({rest.begin, of}) > 0 || countOf({of + 1, rest.end}) > 0)) {
            split.append(WordRun{run.passage, {rest.begin, of}});
            rest.begin = of + 1;
        }
    }
    while (rest.length() > 1 && countOf(rest) < 2) {
        const bool isName = countOf({rest.begin, rest.begin + 1}) >= 2 || words[rest.begin].isAcronym;
        const bool isWord = words[rest.begin].opens && countOf({rest.begin + 1, rest.end}) >= 2;
        if (!isName && !isWord)
            break;
        if (isName)
            split.append(WordRun{run.passage, {rest.begin, rest.begin + 1}});
        ++rest.begin;
    }
    if (rest.length() > 1 || (!rest.isEmpty() && !isPlain(rest.begin)))
        split.append(WordRun{run.passage, rest});
}

/// Whether `shortWord` is made of beginnings of the words, each of at least one letter.
bool abbreviates(QStringView shortWord, const QList<EnglishWord> &words, Range run)
{
    if (run.isEmpty())
        return shortWord.isEmpty();
    const EnglishWord &first = words[run.begin];
    if (isCommonEnglish(first.lower) && abbreviates(shortWord, words, {run.begin + 1, run.end}))
        return true;
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, std::min(shortWord.size(), first.lower.size())); ++length) {
        if (!QStringView(first.lower).startsWith(shortWord.left(length)))
            return false;
        if (abbreviates(shortWord.mid(length), words, {run.begin + 1, run.end}))
            return true;
    }
    return false;
}

bool isBracketed(const WordPassage &passage, const EnglishWord &word)
{
    const int before = word.range.begin - 1;
    const int after = word.range.end;
    return before >= 0 && passage.text[before] == u'(' && after < passage.text.size() && passage.text[after] == u')';
}

} // namespace

QString phraseKey(const QList<EnglishWord> &words, Range run)
{
    QString key;
    for (int i = run.begin; i < run.end; ++i) {
        if (i > run.begin)
            key += u' ';
        key += words[i].lower;
    }
    return key;
}

std::vector<WordPassage> wordPassages(const PairedText &text)
{
    std::vector<WordPassage> passages;
    for (int pair = 0; pair < text.pairs.size(); ++pair) {
        for (const TextSpan &span : text.pairs[pair].source) {
            WordPassage passage;
            passage.pair = pair;
            passage.span = span;
            passage.text = QStringView(text.source[span.paragraph]).mid(span.range.begin, span.range.length());
            passage.words = englishWords(passage.text);
            passage.isTitle = isTitlePassage(passage);
            passages.push_back(std::move(passage));
        }
    }
    return passages;
}

LetterCases::LetterCases(const std::vector<WordPassage> &passages)
{
    for (const WordPassage &passage : passages) {
        for (const EnglishWord &word : passage.words) {
            ++m_all[word.lower];
            if (!word.isCapital)
                ++m_small[word.lower];
            else if (!word.opens && !passage.isTitle)
                ++m_capital[word.lower];
        }
    }
}

bool LetterCases::isName(const WordPassage &passage, const EnglishWord &word) const
{
    if (!word.isCapital || word.lower.size() < 2)
        return false;
    if (word.isAcronym)
        return true;
    const QStringView text = passage.text.mid(word.range.begin, word.range.length());
    const bool hasInnerCapital = std::any_of(text.begin() + 1, text.end(), [](QChar c) { return c.isUpper(); });
    if (hasInnerCapital)
        return true;
    const int capital = m_capital.value(word.lower);
    const int small = m_small.value(word.lower);
    if (!word.opens && !passage.isTitle)
        return true;
    return capital > small || (capital == 0 && small == 0 && !isCommonEnglish(word.lower) && !passage.isTitle);
}

QList<WordRun> nameRuns(const std::vector<WordPassage> &passages, const LetterCases &cases)
{
    QList<WordRun> runs;
    QHash<QString, int> counts;
    for (int p = 0; p < static_cast<int>(passages.size()); ++p) {
        const WordPassage &passage = passages[static_cast<size_t>(p)];
        const QList<EnglishWord> &words = passage.words;
        for (int begin = 0; begin < words.size(); ++begin) {
            if (!cases.isName(passage, words[begin]) && !(words[begin].lower == QLatin1String("the") && words[begin].isCapital))
                continue;
            int end = begin + 1;
            while (end < words.size() && words[end].isJoined && end - begin < kLongestName) {
                const bool connects = words[end].lower == QLatin1String("of") && end + 1 < words.size() && words[end + 1].isJoined
                    && words[end + 1].isCapital && cases.isName(passage, words[end + 1]);
                if (!connects && !cases.isName(passage, words[end]))
                    break;
                ++end;
            }
            int first = begin;
            while (first < end && isCommonEnglish(words[first].lower) && !words[first].isAcronym
                   && !(words[first].lower == QLatin1String("the") && end - first > 1)
                   && !(end - first > 1 && !words[first].opens && words[first].isCapital))
                ++first;
            if (first < end) {
                runs.append(WordRun{p, {first, end}});
                ++counts[phraseKey(words, {first, end})];
            }
            begin = end - 1;
        }
    }
    QList<WordRun> split;
    for (const WordRun &run : runs)
        splitRun(passages[static_cast<size_t>(run.passage)], run, counts, split);
    return split;
}

QSet<QString> nounPhrases(const std::vector<WordPassage> &passages, const LetterCases &cases)
{
    return PhraseCounter(passages, cases).chosen();
}

QList<ShortForm> shortForms(const std::vector<WordPassage> &passages)
{
    QList<ShortForm> forms;
    for (int p = 0; p < static_cast<int>(passages.size()); ++p) {
        const WordPassage &passage = passages[static_cast<size_t>(p)];
        for (int at = 2; at < passage.words.size(); ++at) {
            const EnglishWord &word = passage.words[at];
            if (!isBracketed(passage, word) || word.lower.size() > 8)
                continue;
            for (int length = 2; length <= std::min(6, at); ++length) {
                if (isCommonEnglish(passage.words[at - length].lower) && !passage.words[at - length].isCapital)
                    continue;
                if (abbreviates(word.lower, passage.words, {at - length, at})) {
                    forms.append({word.lower, phraseKey(passage.words, {at - length, at}), {p, {at - length, at}}});
                    break;
                }
            }
        }
    }
    return forms;
}

} // namespace concord
