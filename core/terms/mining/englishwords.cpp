// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/englishwords.h"

#include "core/text/characters.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace concord {

namespace {

QSet<QString> readWords(const QString &path)
{
    QSet<QString> words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

bool isUnit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (isLatinLetter(text[at].unicode()) || isDecimalDigit(text[at].unicode()));
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isDecimalDigit(c.unicode()); });
}

/// What only makes a word together with the one behind the hyphen: for-profit, non-bank.
bool isPrefixWord(QStringView word)
{
    static constexpr std::array kPrefixes{"for", "non", "pre", "anti", "co", "re", "multi", "sub", "self", "ex", "un", "not"};
    return std::any_of(kPrefixes.begin(), kPrefixes.end(), [word](const char *prefix) { return word.compare(QLatin1String(prefix), Qt::CaseInsensitive) == 0; });
}

/// The end of the word that begins at `begin`. A hyphen joins where a digit is near it (GPT-4o), a full stop between single
/// letters (U.S.), & between capitals (R&D).
int wordEnd(QStringView text, int begin)
{
    int end = begin;
    while (isUnit(text, end))
        ++end;
    while (end < text.size() && isUnit(text, end + 1)) {
        int next = end + 1;
        while (isUnit(text, next))
            ++next;
        const QStringView part = text.mid(end + 1, next - end - 1);
        const bool joins = (text[end] == u'-' && isPrefixWord(text.mid(begin, end - begin)))
            || (text[end] == u'-' && (hasDigit(part) || hasDigit(text.mid(begin, end - begin))) && part.size() <= 8)
            || (text[end] == u'.' && part.size() == 1 && end - begin <= 3 && text[begin].isUpper())
            || (text[end] == u'&' && part.front().isUpper() && text[begin].isUpper());
        if (!joins)
            break;
        end = next;
    }
    return end;
}

bool isAcronym(QStringView word)
{
    int capitals = 0;
    int small = 0;
    for (const QChar c : word) {
        capitals += c.isUpper() ? 1 : 0;
        small += c.isLower() ? 1 : 0;
    }
    const bool plural = small == 1 && word.endsWith(u's');
    return (capitals >= 2 && (small == 0 || plural)) || (hasDigit(word) && capitals + small > 0 && word.size() <= 10);
}

/// Whether a sentence or a quotation begins at `at`.
bool opensAt(QStringView text, int at)
{
    int before = at - 1;
    while (before >= 0 && text[before].isSpace())
        --before;
    return before < 0 || QStringView(u".!?:;…\"“”'‘([—–•").contains(text[before]) || (before == at - 1 && text[before] == u'’');
}

bool isJoinedTo(QStringView text, int previousEnd, int begin)
{
    const QStringView gap = text.mid(previousEnd, begin - previousEnd);
    return gap == u" " || gap == u"-";
}

} // namespace

QString singular(const QString &lower)
{
    const qsizetype size = lower.size();
    if (size <= 3 || !lower.endsWith(u's') || lower.endsWith(QStringLiteral("ss")) || lower.endsWith(QStringLiteral("us"))
        || lower.endsWith(QStringLiteral("is")) || lower == QStringLiteral("news"))
        return lower;
    if (lower.endsWith(QStringLiteral("ies")) && size > 4)
        return lower.chopped(3) + u'y';
    for (const char *ending : {"sses", "shes", "ches", "xes", "zes"}) {
        if (lower.endsWith(QLatin1String(ending)))
            return lower.chopped(2);
    }
    return lower.chopped(1);
}

QList<EnglishWord> englishWords(QStringView passage)
{
    QList<EnglishWord> words;
    int previousEnd = -1;
    for (int at = 0; at < passage.size();) {
        if (!isUnit(passage, at)) {
            ++at;
            continue;
        }
        const int end = wordEnd(passage, at);
        const QStringView text = passage.mid(at, end - at);
        EnglishWord word;
        word.range = {at, end};
        word.isAcronym = isAcronym(text);
        word.isCapital = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
        const bool isPluralAcronym = word.isAcronym && text.endsWith(u's') && text[text.size() - 2].isUpper();
        word.lower = isPluralAcronym ? text.chopped(1).toString().toLower() : singular(text.toString().toLower());
        word.opens = opensAt(passage, at);
        word.isJoined = previousEnd >= 0 && isJoinedTo(passage, previousEnd, at);
        const bool isTail = (text == u"s" || text == u"t" || text == u"re" || text == u"ll" || text == u"ve" || text == u"d" || text == u"m")
            && at > 0 && (passage[at - 1] == u'\'' || passage[at - 1] == u'’');
        const bool isNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (isTail) {
            at = end;
            continue;
        }
        if (!isNumber)
            words.append(word);
        previousEnd = isNumber ? -1 : end;
        at = end;
    }
    return words;
}

bool isCommonEnglish(const QString &lower)
{
    static const QSet<QString> words = readWords(QStringLiteral(":/terms/english-words.txt"));
    return words.contains(lower) || isCommonAdjective(lower);
}

bool isCommonAdjective(const QString &lower)
{
    static const QSet<QString> words = readWords(QStringLiteral(":/terms/english-adjectives.txt"));
    return words.contains(lower);
}

} // namespace concord
