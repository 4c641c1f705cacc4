// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/sentencereading.h"

#include "core/understanding/namewords.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

constexpr double kOwner = 3.6, kPossessor = 2.4, kSubject = 2.8, kSecondClause = 2.4, kAgent = 1.9, kObject = 1.6, kPreposition = 1.2, kComparison = 0.8, kPlaceOf = 0.5, kAside = 1.5;

/// Whether a metric word begins right behind a name.
bool metricFollows(QStringView after, qsizetype window)
{
    const QList<MetricUse> uses = metricUsesIn(after.first(std::min(window, after.size())));
    return !uses.isEmpty();
}

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// The word before, articles left out; lower case.
QString lastWord(QStringView before)
{
    qsizetype end = before.size();
    while (end > 0 && before[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > 0 && (before[begin - 1].isLetter() || before[begin - 1] == u'’'))
        --begin;
    const QString word = before.sliced(begin, end - begin).toString().toLower();
    static const QSet<QString> articles = setOf("the a an its their his her our");
    return articles.contains(word) && begin > 0 ? lastWord(before.first(begin)) : word;
}

bool isPossessivePronoun(QStringView word)
{
    return word.compare(QLatin1String("its"), Qt::CaseInsensitive) == 0 || word.compare(QLatin1String("their"), Qt::CaseInsensitive) == 0;
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> prepositions =
        setOf("for at from to with against over under about on into after before through without between among towards toward like via including behind of in by than unlike");
    return prepositions.contains(word);
}

/// What follows a name behind the dashes that explain it: "X — a maker of ships — is …".
QStringView behindDashes(QStringView after)
{
    constexpr qsizetype kLongest = 160;
    const QStringView words = after.trimmed();
    if (words.isEmpty() || (words.front() != u'—' && words.front() != u'–'))
        return after;
    const qsizetype close = words.first(std::min(kLongest, words.size())).indexOf(words.front(), 1);
    return close < 0 ? after : words.sliced(close + 1);
}

/// Whether a finite verb or a relative clause follows a name: it is a subject wherever it stands.
bool opensPredicate(QStringView following)
{
    const QStringView after = behindDashes(following);
    static const QSet<QString> finite = setOf("is was are were has had have will would could may might can should does did plans expects agreed paid raised lost made spent earned sold bought charges employs owns said");
    if (after.startsWith(QLatin1String(", which")) || after.startsWith(QLatin1String(", who")))
        return true;
    if (!after.startsWith(u' '))
        return false;
    qsizetype end = 1;
    while (end < after.size() && after[end].isLetter())
        ++end;
    return finite.contains(after.sliced(1, end - 1).toString());
}

/// Whether a name is one of several examples: "including Word, Excel and …".
bool isExample(QStringView before)
{
    for (const QLatin1String cue : {QLatin1String("including "), QLatin1String("such as "), QLatin1String("the likes of ")}) {
        const qsizetype at = before.lastIndexOf(cue);
        if (at < 0)
            continue;
        const QStringList words = before.sliced(at + cue.size()).toString().split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(), [](const QString &word) { return word[0].isUpper() || word == QLatin1String("and") || word == QLatin1String("or"); });
    }
    return false;
}

double englishWeight(QStringView before, QStringView surface, QStringView after, const Mention &mention)
{
    constexpr qsizetype kOwnerWindow = 28;
    const bool possessive =
        after.startsWith(QStringView(u"’s")) || after.startsWith(QLatin1String("'s")) || after.startsWith(QStringView(u"’ ")) || isPossessivePronoun(surface);
    if (possessive)
        return (metricFollows(after, kOwnerWindow) ? kOwner : kPossessor) - (lastWord(before) == QLatin1String("from") ? kAside : 0);
    const QStringView trimmed = before.trimmed();
    if (trimmed.isEmpty() || QStringLiteral("“\";:—–(‘").contains(trimmed.back()))
        return kSubject;
    if (isExample(trimmed))
        return kPreposition;
    if (trimmed.back() == u',')
        return kSecondClause;
    const QString word = lastWord(before);
    if (opensPredicate(after) && !isPreposition(word))
        return kSecondClause + 0.2;
    static const QSet<QString> starters = setOf("that while and but because if when whereas though although says said so where since whether as which whom");
    if (starters.contains(word))
        return kSecondClause + 0.2;
    if (word == QLatin1String("by"))
        return kAgent;
    if (word == QLatin1String("of"))
        return metricUsesIn(before.last(std::min<qsizetype>(before.size(), 24))).isEmpty() ? kObject : kOwner - 0.2;
    if (word == QLatin1String("in"))
        return mention.kind == MentionKind::Place ? kPlaceOf : kPreposition + 0.3;
    if (word == QLatin1String("than") || word == QLatin1String("unlike"))
        return kComparison;
    if (word == QLatin1String("for") && before.trimmed().size() <= 10)
        return kSubject; // "As for X, …"
    if (isPreposition(word))
        return mention.kind == MentionKind::Place ? kPlaceOf : kPreposition;
    return metricFollows(after, kOwnerWindow / 2) && after.startsWith(u' ') ? kPossessor + 0.2 : kObject;
}

/// Whether a clause has just begun: too little of it is there for a verb and its subject.
bool clauseIsShort(QStringView before)
{
    constexpr qsizetype kShort = 12;
    static const QString edges = QStringLiteral("，。；：「『（(！？,;:");
    qsizetype begin = before.size();
    while (begin > 0 && !edges.contains(before[begin - 1]))
        --begin;
    return before.size() - begin <= kShort;
}

double chineseWeight(QStringView before, QStringView after, const Mention &mention)
{
    constexpr qsizetype kOwnerWindow = 8;
    if (after.startsWith(u'》') || after.startsWith(u'」'))
        after = after.sliced(1);
    double weight = kObject + 0.4;
    static const QString edges = QStringLiteral("，。；：、「『（(—！？,;:");
    static const QString prepositions = QStringLiteral("向對與和跟給替從把於在比據為");
    const QChar last = before.isEmpty() ? QChar() : before.back();
    const QStringView trimmed = before.trimmed();
    const auto endsWith = [trimmed](const char16_t *words) {
        for (const QString &word : QString::fromUtf16(words).split(u' ')) {
            if (trimmed.endsWith(word))
                return true;
        }
        return false;
    };
    if (trimmed.isEmpty() || edges.contains(trimmed.back()))
        weight = trimmed.endsWith(u'、') ? kObject : kSubject;
    else if (endsWith(u"表示 指出 報導 說 稱 估計 認為 預計 透露 但 而 如果 因為 由於 其中 當 雖然 讓 使 不過 然而 如今 此外 若 今年 去年 目前 預測 相信 至於 對於 以及"))
        weight = kSecondClause + 0.2;
    else if (endsWith(u"由 被"))
        weight = kAgent;
    else if (last == u'比' || endsWith(u"相較 不像 低於 高於 多於 少於"))
        weight = kComparison;
    else if (prepositions.contains(last))
        weight = mention.kind == MentionKind::Place ? kPlaceOf : kPreposition;
    else if (endsWith(u"投資 收購 併購 入股 買下 領投"))
        weight = kObject;
    else if (endsWithHanRoleNoun(trimmed) && clauseIsShort(trimmed))
        weight = kSecondClause;
    else if (endsWith(u"的"))
        weight = kObject + 0.2;
    const bool closesRelative = after.size() > 1 && after.startsWith(u'的') && after[1].isDigit(); // 推出它的2022年
    if (endsWith(u"的是") && (after.isEmpty() || after.startsWith(u'。')))
        return kSubject; // 花錢最多的是它。
    if (last != u'比' && after.startsWith(u'的') && !closesRelative)
        return std::max(weight, metricFollows(after, kOwnerWindow) ? kOwner - (last == u'從' ? kAside : weight < kObject ? 0.6 : 0.0) : weight);
    const QList<MetricUse> uses = metricUsesIn(after.first(std::min<qsizetype>(kOwnerWindow - 2, after.size())));
    const bool ownsDirectly = !uses.isEmpty() && uses.first().span.begin <= 3 && uses.first().weight >= 2;
    return ownsDirectly && weight > kPreposition ? std::max(weight, kPossessor + 0.8) : weight;
}

} // namespace

double roleWeight(QStringView paragraph, Range sentence, const Mention &mention, Language language)
{
    constexpr int kFar = 80;
    const int begin = std::max(sentence.begin, mention.span.begin - kFar), end = std::min(sentence.end, mention.span.end + kFar);
    const QStringView before = paragraph.sliced(begin, mention.span.begin - begin);
    const QStringView after = paragraph.sliced(mention.span.end, std::max(0, end - mention.span.end));
    return isChinese(language) ? chineseWeight(before, after, mention) : englishWeight(before, paragraph.sliced(mention.span.begin, mention.span.length()), after, mention);
}

} // namespace concord
