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

/// A model's name in lower case: r2-large, o1-preview.
bool isModel(QStringView word)
{
    constexpr qsizetype kShortest = 3;
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen > 1 && word[hyphen - 1].isDigit() && word[0].isLower() && word.size() - hyphen > kShortest
        && std::all_of(word.begin() + hyphen + 1, word.end(), [](QChar c) { return c.isLower(); });
}

/// Whether words `i` and `i + 1` stand one space apart.
bool areNeighbours(QStringView text, const QList<LatinWord> &words, qsizetype i)
{
    if (i + 1 >= words.size() || words[i].possessive)
        return false;
    const QStringView between = text.sliced(words[i].span.end, words[i + 1].span.begin - words[i].span.end);
    return between == QLatin1String(" ") || between == QLatin1String(" & ") || between == QStringView(u"\u00a0")
        || (between == QLatin1String(". ") && (words[i].span.length() == 1 || (words[i].span.length() <= 4 && isPersonTitle(at(text, words[i].span)))));
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
        const bool variant = next == QLatin1String("mini") || next == QLatin1String("nano") || next == QLatin1String("lite");
        if (words[end].capital || variant || (next.size() <= 4 && next[0].isDigit())) {
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

bool isDatePart(QStringView word)
{
    static const QStringList names = {QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"), QStringLiteral("April"), QStringLiteral("May"), QStringLiteral("June"), QStringLiteral("July"), QStringLiteral("August"),
                                      QStringLiteral("September"), QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December"), QStringLiteral("Monday"), QStringLiteral("Tuesday"), QStringLiteral("Wednesday"),
                                      QStringLiteral("Thursday"), QStringLiteral("Friday"), QStringLiteral("Saturday"), QStringLiteral("Sunday")};
    return names.contains(word);
}

/// The first word behind a date that opens a run ("July 2024 The Information", "On April 10"); `begin` when it holds none.
qsizetype behindDate(QStringView text, const QList<LatinWord> &words, qsizetype begin, qsizetype end)
{
    qsizetype next = begin;
    while (next < end && isDatePart(at(text, words[next].span)))
        ++next;
    if (next == begin)
        return begin;
    while (next < end && at(text, words[next].span)[0].isDigit())
        ++next;
    return next == begin + 1 && next < end ? begin : next; // May Chen
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
        word.capital = !kept[0].isDigit() && (isModel(kept) || std::any_of(kept.begin(), kept.end(), [](QChar c) { return c.isUpper(); }));
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
        begin = behindDate(text, words, begin, end);
        while (begin < end && (isPersonTitle(wordAt(begin)) || (end - begin == 1 && isDropped(wordAt(begin))))) {
            run.titled = run.titled || isPersonTitle(wordAt(begin));
            ++begin;
        }
        while (end - begin > 1 && wordAt(end - 1)[0].isDigit() && (wordAt(end - 1).contains(u'.') || (end - begin == 2 && isGenericCapital(wordAt(begin)))))
            --end; // a figure behind it: per GPU 1.30
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
