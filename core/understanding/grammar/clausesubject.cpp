// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/grammar/clausesubject.h"

#include "core/text/characters.h"
#include "core/understanding/latinruns.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

bool isGroup(const QString &word)
{
    static const QSet<QString> words = setOf("companies firms banks startups start-ups giants makers chipmakers carmakers rivals competitors investors dealers customers clients users people analysts lenders suppliers retailers "
                                             "carriers airlines insurers hospitals universities households consumers buyers sellers landlords tenants employers workers farmers businesses industries publishers builders "
                                             "manufacturers operators developers funds economists shareholders industry sector market world economy farms mills shops stores factories villages cities towns countries nations schools families "
                                             "owners peers utilities brokers traders partners backers sponsors subscribers lawmakers governments laboratories labs");
    return words.contains(word);
}

bool isPerson(const QString &word)
{
    static const QSet<QString> words = setOf("he she i we you nobody everybody everyone someone somebody");
    return words.contains(word);
}

bool isFinite(const QString &word)
{
    static const QSet<QString> words =
        setOf("is are was were has have had will would could may might must can should spent spend spends paid pay pays told say says said meant mean means lost lose loses made make makes laid use uses bought buy buys sold sell sells "
              "plan plans want wants expect expects earn earns hire hires cut cuts put puts owe owes bring brings brought need needs keep keeps kept took take takes went did do does built build builds grew ran run runs rose fell charge charges employ employs "
              "own owns together all now still each also already only never hold holds held set poured sank");
    return words.contains(word) || (word.size() > 4 && word.endsWith(QLatin1String("ed")));
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> words = setOf("of for to from with by than at in on among between against into over about under after before like unlike without through via per");
    return words.contains(word);
}

/// Whether the noun of a phrase stands behind a preposition ("the sales of most firms") or belongs to a name.
bool isObject(QStringView text, const QList<LatinWord> &words, qsizetype noun)
{
    constexpr qsizetype kLongest = 5;
    for (qsizetype i = noun - 1; i >= std::max<qsizetype>(0, noun - kLongest); --i) {
        const QStringView between = text.sliced(words[i].span.end, words[i + 1].span.begin - words[i].span.end);
        if (!between.trimmed().isEmpty())
            return false; // a mark: the phrase begins here
        const QString word = text.sliced(words[i].span.begin, words[i].span.length()).toString().toLower();
        if (isPreposition(word))
            return true;
        if (isFinite(word) || words[i].possessive)
            return word != QLatin1String("said") && !words[i].possessive;
    }
    return false;
}

/// Goods that have a price themselves: "Lifts cost", "models costing".
bool isCosting(QStringView text, const QList<LatinWord> &words, qsizetype noun)
{
    if (noun + 1 >= words.size() || words[noun + 1].span.begin - words[noun].span.end != 1)
        return false;
    const QString word = text.sliced(words[noun].span.begin, words[noun].span.length()).toString(), next = text.sliced(words[noun + 1].span.begin, words[noun + 1].span.length()).toString();
    if ((next != QLatin1String("cost") && next != QLatin1String("costing")) || word.size() < 4 || !word.endsWith(u's') || words[noun].possessive)
        return false;
    if (noun == 0)
        return true;
    const QString before = text.sliced(words[noun - 1].span.begin, words[noun - 1].span.length()).toString();
    return !words[noun].capital && !words[noun - 1].possessive && (before == QLatin1String("that") || before == QLatin1String("the") || before == QLatin1String("The") || before == QLatin1String("new") || before == QLatin1String("and"));
}

std::optional<int> englishGroup(QStringView text)
{
    const QList<LatinWord> words = latinWordsIn(text);
    std::optional<int> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = text.sliced(words[i].span.begin, words[i].span.length()).toString().toLower();
        const bool isGoods = isCosting(text, words, i);
        if (words[i].possessive || (!isGroup(word) && !isPerson(word) && !isGoods))
            continue;
        const bool isLast = i + 1 >= words.size();
        const QString next = isLast ? QString() : text.sliced(words[i + 1].span.begin, words[i + 1].span.length()).toString();
        const bool adverb = next.endsWith(QLatin1String("ly")) && i + 2 < words.size();
        if (isGoods || (!isLast && (isFinite(next) || adverb || next == QLatin1String("that")) && !isObject(text, words, i)))
            found = words[i].span.begin;
    }
    return found;
}

bool isEdge(QChar c)
{
    static const QString edges = QStringLiteral("，。；：「『（(—！？,;:");
    return edges.contains(c);
}

/// Whether nothing but what describes a group stands before it in its clause: 四家美國, 這四家, 全球, 許多.
bool opensClause(QStringView text, qsizetype noun)
{
    constexpr qsizetype kLongest = 8;
    static const QStringList verbs = {QStringLiteral("指"), QStringLiteral("說"), QStringLiteral("表示"), QStringLiteral("認為"), QStringLiteral("稱"), QStringLiteral("估計"), QStringLiteral("預計"), QStringLiteral("但"), QStringLiteral("而"),
                                      QStringLiteral("年"), QStringLiteral("月"), QStringLiteral("如今"), QStringLiteral("目前"), QStringLiteral("發現"), QStringLiteral("顯示"), QStringLiteral("是"), QStringLiteral("此"), QStringLiteral("後")};
    qsizetype begin = noun;
    while (begin > 0 && noun - begin <= kLongest && !isEdge(text[begin - 1])) {
        const QStringView before = text.first(begin);
        if (std::any_of(verbs.begin(), verbs.end(), [before](const QString &verb) { return before.endsWith(verb); }))
            return true;
        static const QString inside = QStringLiteral("的對向給與和跟從被把由為於在比讓用");
        if (inside.contains(text[begin - 1]))
            return false;
        --begin;
    }
    return begin == 0 || isEdge(text[begin - 1]);
}

std::optional<int> chineseGroup(QStringView text)
{
    static const QStringList nouns = {QStringLiteral("企業"), QStringLiteral("公司"), QStringLiteral("業者"), QStringLiteral("業界"), QStringLiteral("投資人"), QStringLiteral("廠商"), QStringLiteral("銀行"), QStringLiteral("客戶"), QStringLiteral("消費者"),
                                      QStringLiteral("人們"), QStringLiteral("買家"), QStringLiteral("賣家"), QStringLiteral("同業"), QStringLiteral("對手"), QStringLiteral("供應商"), QStringLiteral("零售商"), QStringLiteral("航商"), QStringLiteral("醫院"), QStringLiteral("大學"),
                                      QStringLiteral("家庭"), QStringLiteral("員工"), QStringLiteral("工廠"), QStringLiteral("商店"), QStringLiteral("農民"), QStringLiteral("產業"), QStringLiteral("市場"), QStringLiteral("電信商"), QStringLiteral("國家"), QStringLiteral("城市"), QStringLiteral("業主"),
                                      QStringLiteral("雲端巨頭"), QStringLiteral("巨頭"), QStringLiteral("他們"), QStringLiteral("她們"), QStringLiteral("我們"), QStringLiteral("他"), QStringLiteral("她"), QStringLiteral("我"), QStringLiteral("供應商")};
    std::optional<int> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto noun = std::find_if(nouns.begin(), nouns.end(), [&](const QString &n) { return text.sliced(i).startsWith(n); });
        if (noun == nouns.end())
            continue;
        const qsizetype end = i + noun->size();
        static const QString behind = QStringLiteral("的、");
        const QStringView before = text.first(i);
        const bool bare = *noun == QStringLiteral("公司") && (i == 0 || isEdge(text[i - 1]) || before.endsWith(u'該')); // it takes up a name
        const bool inside = noun->size() == 1 && i > 0 && (text[i - 1] == u'其' || text[i - 1] == u'吉');
        const bool one = before.endsWith(QStringView(u"這家")) || before.endsWith(QStringView(u"該")) || before.endsWith(QStringView(u"一家"));
        if (end < text.size() && !behind.contains(text[end]) && !bare && !inside && !one && opensClause(text, i))
            found = static_cast<int>(i);
        i = end - 1;
    }
    return found;
}

} // namespace

std::optional<int> unnamedSubject(const FigurePlace &place)
{
    const int begin = place.sentence.begin;
    const QStringView before = place.text().sliced(begin, std::max(0, place.span().begin - begin));
    const std::optional<int> group = isChinese(place.side.language) ? chineseGroup(before) : englishGroup(before);
    if (!group)
        return std::nullopt;
    const QList<Mention> &mentions = place.reading.mentions;
    for (qsizetype i = 0; i < mentions.size() && mentions[i].span.begin < place.span().begin; ++i) {
        const Mention &mention = mentions[i];
        const bool overlaps = mention.span.contains(begin + *group);
        const bool names = mention.kind == MentionKind::Name || (mention.kind == MentionKind::Anaphor && !overlaps);
        if (names && (overlaps || mention.span.begin > begin + *group) && place.reading.weights[i] >= kSubjectWeight)
            return std::nullopt; // somebody with a name has taken its place
    }
    return begin + *group;
}

bool isShareOfGroup(const FigurePlace &place)
{
    if (place.figure.kind != FigureKind::Percent && place.figure.kind != FigureKind::Ratio)
        return false;
    constexpr qsizetype kNear = 40;
    const QStringView rest = place.text().sliced(place.span().end, std::max(0, place.sentence.end - place.span().end));
    const QStringView after = rest.first(std::min(kNear, rest.size()));
    if (isChinese(place.side.language)) {
        if (!after.startsWith(u'的'))
            return false;
        static const QStringList groups = {QStringLiteral("企業"), QStringLiteral("公司"), QStringLiteral("受訪"), QStringLiteral("業者"), QStringLiteral("家庭"), QStringLiteral("消費者"), QStringLiteral("農民"), QStringLiteral("銀行"), QStringLiteral("醫院"), QStringLiteral("商店"), QStringLiteral("廠商"), QStringLiteral("學生"), QStringLiteral("勞工"), QStringLiteral("人")};
        constexpr qsizetype kClose = 8;
        const QStringView noun = after.sliced(1).first(std::min(kClose, after.size() - 1));
        return std::any_of(groups.begin(), groups.end(), [noun](const QString &group) { const qsizetype at = noun.indexOf(group); return at >= 0 && clauseBreaks(noun.first(at)) == 0; });
    }
    if (!after.startsWith(QLatin1String(" of ")))
        return false;
    for (const LatinWord &word : latinWordsIn(after.sliced(4))) {
        const QString noun = after.sliced(4 + word.span.begin, word.span.length()).toString().toLower();
        static const QSet<QString> asked = setOf("respondents adults voters students patients women men children members");
        if (noun == QLatin1String("its") || noun == QLatin1String("their"))
            return false;
        const bool isPlural = noun.size() > 4 && noun.endsWith(u's') && !word.capital && !word.possessive && metricUsesIn(noun).isEmpty();
        if (isGroup(noun) || asked.contains(noun) || isPlural)
            return true;
        if (isFinite(noun) || isPreposition(noun))
            break;
    }
    return false;
}

int convertedFrom(const FigurePlace &place)
{
    const QList<Figure> &figures = place.side.figures[place.paragraph];
    const auto here = std::partition_point(figures.begin(), figures.end(), [&](const Figure &f) { return f.span.begin < place.span().begin; });
    if (here == figures.begin() || place.figure.kind != FigureKind::Money)
        return -1;
    const Figure &before = *std::prev(here);
    if (before.kind != FigureKind::Money || before.unit == place.figure.unit || before.span.begin < place.sentence.begin)
        return -1;
    constexpr int kNear = 24;
    const int gap = place.span().begin - before.span.end;
    if (gap < 1 || gap > kNear)
        return -1;
    const QString between = place.text().sliced(before.span.end, gap).toString().trimmed();
    static const QSet<QString> bridges = {QStringLiteral("，約合"), QStringLiteral("，相當於"), QStringLiteral("，約"), QStringLiteral("（約"), QStringLiteral("（"), QStringLiteral("（約合"), QStringLiteral("（相當於"), QStringLiteral("，折合"), QStringLiteral("，合"), QStringLiteral(", about"), QStringLiteral(", or about"),
                                          QStringLiteral(", or"), QStringLiteral("("), QStringLiteral("(about"), QStringLiteral(", roughly"), QStringLiteral("(roughly"), QStringLiteral("(around"), QStringLiteral(", around"), QStringLiteral(", equivalent to"), QStringLiteral(", worth")};
    return bridges.contains(between) ? static_cast<int>(std::prev(here) - figures.begin()) : -1;
}

} // namespace concord
