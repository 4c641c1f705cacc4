// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/latinruns.h"

#include "core/text/characters.h"
#include "core/understanding/namewords.h"

#include <algorithm>

namespace concord {

namespace {

bool isLetterOrDigit(QChar c)
{
    return isLatinLetter(c.unicode()) || isDecimalDigit(c.unicode());
}

bool isJoint(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'’' || c == u'&' || c == u'.' || c == u'+';
}

QStringView at(QStringView text, Range span)
{
    return text.sliced(span.begin, span.length());
}

/// Whether words `i` and `i + 1` stand one space apart.
bool areNeighbours(QStringView text, const QList<LatinWord> &words, qsizetype i)
{
    if (i + 1 >= words.size() || words[i].possessive)
        return false;
    const QStringView between = text.sliced(words[i].span.end, words[i + 1].span.begin - words[i].span.end);
    return between == QLatin1String(" ") || between == QLatin1String(" & ") || between == QStringView(u"\u00a0")
        || (between == QLatin1String(". ") && words[i].span.length() == 1);
}

bool opensSentence(QStringView text, int position)
{
    int i = position - 1;
    while (i >= 0 && (text[i].isSpace() || text[i] == u'“' || text[i] == u'"' || text[i] == u'(' || text[i] == u'‘' || text[i] == u'「'))
        --i;
    return i < 0 || text[i] == u'.' || text[i] == u'!' || text[i] == u'?' || text[i] == u':' || text[i] == u'•' || text[i] == u'*' || text[i] == u'”';
}

/// How far a run that begins with word `i` reaches.
qsizetype runEnd(QStringView text, const QList<LatinWord> &words, qsizetype i)
{
    qsizetype end = i + 1;
    while (areNeighbours(text, words, end - 1)) {
        const QStringView next = at(text, words[end].span);
        if (words[end].capital || (next.size() <= 4 && next[0].isDigit())) {
            ++end;
            continue;
        }
        const bool joint = ((next == QLatin1String("of") || next == QLatin1String("for")) && joinsWithOf(at(text, words[end - 1].span))) || next == QLatin1String("de") || next == QLatin1String("van")
            || next == QLatin1String("von");
        if (!joint || !areNeighbours(text, words, end) || !words[end + 1].capital)
            break;
        end += 2;
    }
    return end;
}

/// The I of "I'd", the they of "They're".
QStringView withoutContraction(QStringView word)
{
    for (const QChar apostrophe : {QChar(u'\''), QChar(u'’')}) {
        const qsizetype apart = word.indexOf(apostrophe);
        if (apart > 0 && apart + 1 < word.size() && word[apart + 1].isLower())
            return word.first(apart);
    }
    return word;
}

bool isDropped(QStringView word)
{
    const QStringView stem = withoutContraction(word);
    return isGenericCapital(word) || stem.size() == 1 || isFunctionWord(stem.toString().toLower());
}

} // namespace

QList<LatinWord> latinWordsIn(QStringView text)
{
    QList<LatinWord> words;
    for (int i = 0; i < text.size();) {
        if (!isLetterOrDigit(text[i])) {
            ++i;
            continue;
        }
        int end = i + 1;
        while (end < text.size() && (isLetterOrDigit(text[end]) || (isJoint(text[end]) && end + 1 < text.size() && isLetterOrDigit(text[end + 1]))))
            ++end;
        LatinWord word{{i, end}};
        i = end;
        const QStringView whole = at(text, word.span);
        if (whole.size() > 2 && (whole.endsWith(QStringView(u"’s")) || whole.endsWith(QLatin1String("'s")))) {
            word.possessive = true;
            word.span.end -= 2;
        } else if (end < text.size() && (text[end] == u'’' || text[end] == u'\'') && whole.endsWith(u's')) {
            word.possessive = true;
        }
        const QStringView kept = at(text, word.span);
        word.capital = !kept[0].isDigit() && std::any_of(kept.begin(), kept.end(), [](QChar c) { return c.isUpper(); });
        words.append(word);
    }
    return words;
}

QList<LatinRun> latinRunsIn(QStringView text, const QList<LatinWord> &words)
{
    QList<LatinRun> runs;
    for (qsizetype i = 0; i < words.size();) {
        if (!words[i].capital) {
            ++i;
            continue;
        }
        qsizetype begin = i, end = runEnd(text, words, i);
        i = end;
        LatinRun run;
        run.opensSentence = opensSentence(text, words[begin].span.begin);
        const auto wordAt = [&](qsizetype index) { return at(text, words[index].span); };
        while (run.opensSentence && begin < end && isFunctionWord(wordAt(begin).toString().toLower())
               && !(wordAt(begin) == QLatin1String("The") && begin + 1 < end && (!run.opensSentence || hasOutletForm(wordAt(end - 1)) || hasOutletForm(text.sliced(words[begin].span.begin, words[end - 1].span.end - words[begin].span.begin))))) {
            ++begin;
        }
        run.opensSentence = run.opensSentence && begin < end && opensSentence(text, words[begin].span.begin);
        while (begin < end && (isPersonTitle(wordAt(begin)) || (end - begin == 1 && isDropped(wordAt(begin))))) {
            run.titled = run.titled || isPersonTitle(wordAt(begin));
            ++begin;
        }
        while (end > begin && (isDropped(wordAt(end - 1)) || wordAt(end - 1)[0].isDigit()) && end - begin == 1)
            --end;
        if (begin >= end)
            continue;
        run.span = {words[begin].span.begin, words[end - 1].span.end};
        run.possessive = words[end - 1].possessive;
        runs.append(run);
    }
    return runs;
}

bool isTitleCase(QStringView text, const QList<LatinWord> &words)
{
    constexpr int kFewest = 3;
    int capitals = 0, letters = 0;
    for (const LatinWord &word : words) {
        if (word.span.length() > 3) {
            ++letters;
            capitals += word.capital ? 1 : 0;
        }
    }
    const QStringView trimmed = text.trimmed();
    return letters >= kFewest && !trimmed.endsWith(u'.') && capitals * 10 >= letters * 7;
}

} // namespace concord
