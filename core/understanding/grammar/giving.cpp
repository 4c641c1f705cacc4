// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/grammar/giving.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

constexpr int kNear = 60; // UTF-16 units on each side of the figure

/// The clause up to the figure.
QString clauseBefore(const FigurePlace &place)
{
    const int begin = std::max(place.sentence.begin, place.span().begin - kNear);
    const QString before = place.text().sliced(begin, place.span().begin - begin).toString();
    static const QRegularExpression edge(QStringLiteral("[;；。]|——|，(?!約|金額|總額|共)"));
    qsizetype last = 0;
    for (auto it = edge.globalMatch(before); it.hasNext();)
        last = it.next().capturedEnd();
    return before.sliced(last);
}

QString clauseAfter(const FigurePlace &place)
{
    const int end = std::min(place.sentence.end, place.span().end + kNear);
    const QString after = place.text().sliced(place.span().end, std::max(0, end - place.span().end)).toString();
    static const QRegularExpression edge(QStringLiteral("[,;，；。]"));
    const qsizetype at = after.indexOf(edge);
    return at < 0 ? after : after.first(at);
}

/// The receiver that begins at a position of the paragraph.
Giving receiverAt(const FigurePlace &place, qsizetype position)
{
    const QList<Mention> &mentions = place.reading.mentions;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (mentions[i].span.begin == position && (mentions[i].kind == MentionKind::Name))
            return {Giving::Named, i};
        if (mentions[i].span.contains(static_cast<int>(position)))
            return {Giving::Unnamed, -1};
    }
    return {Giving::Things, -1};
}

/// "in new track" rather than "in the company", "in start-ups".
bool isThing(QStringView phrase)
{
    static const QRegularExpression somebody(QStringLiteral("^(?:the |a |an |its |their )?(?:\\S+ ){0,2}?(?:compan|firm|start-?up|business|rival|bank|borrower|lab|them\\b|it\\b|one\\b)"));
    return !phrase.isEmpty() && phrase.front().isLower() && !somebody.match(phrase.toString()).hasMatch();
}

std::optional<Giving> englishGiving(const FigurePlace &place)
{
    static const QRegularExpression verb(QStringLiteral("\\b(?:invest(?:ed|s|ing)?|puts?|putting|pour(?:ed|s|ing)?|plough(?:ed|s)?|plow(?:ed|s)?|inject(?:ed|s|ing)?|pump(?:ed|s)?|lends?|lent|led|leads?|"
                                                        "pledged?|committ?(?:ed|s)?|backed|announced|made|agreed|provided|extended|gave|granted)\\b(?!.*\\b(?:rais|borrow|secured|received|got|won|obtained|from)\\w*)"));
    static const QRegularExpression behind(QStringLiteral("^(?: of)?(?: (?:more|fresh|new|seed|equity|series|[A-E]|a|an|the|its|another|worth|cash|money|capital|funding|investment|financing|round|loan|loans|stake|grant|credit|line|facility|injection)){0,5}"
                                                          " (?<word>into|in|to|for) (?:the |a )?"));
    static const QRegularExpression stock(QStringLiteral("^ (?:worth )?of (?:the |its |their |his |her )?(?:stock|shares|offering)\\b"));
    static const QRegularExpression noun(QStringLiteral("\\b(?:investment|stake|loan|round|injection|bet|invested|investing)\\b[^,]{0,20}? (?:in|into|to) (?:[^,]{0,4})$"));
    const QString before = clauseBefore(place), after = clauseAfter(place);
    const QRegularExpressionMatch gives = verb.match(before);
    if (stock.match(after).hasMatch())
        return Giving{};
    if (!gives.hasMatch())
        return std::nullopt;
    const QString word = gives.captured();
    const bool isPlain = word.startsWith(QLatin1String("invest")) || word.startsWith(QLatin1String("put"));
    if (const QRegularExpressionMatch to = behind.match(after); to.hasMatch()) {
        const bool isFor = to.captured(u"word") == QLatin1String("for");
        const bool isMoney = after.contains(QLatin1String("round")) || after.contains(QLatin1String("loan")) || after.contains(QLatin1String("funding"));
        Giving found = receiverAt(place, place.span().end + to.capturedEnd());
        if (found.receiver == Giving::Named)
            return !isFor || isMoney ? std::optional(found) : std::nullopt;
        if (!isPlain || isFor)
            return std::nullopt;
        const QString phrase = after.sliced(to.capturedEnd(u"word")).trimmed();
        const bool isPlace = found.receiver == Giving::Unnamed;
        return Giving{!isPlace && (isThing(phrase) || phrase.isEmpty() || phrase[0].isUpper()) ? Giving::Things : Giving::Unnamed, -1};
    }
    static const QRegularExpression lends(QStringLiteral("^(?:lent|lends?|gave|granted)$"));
    if (lends.match(word).hasMatch()) {
        const Giving found = receiverAt(place, place.span().begin - before.size() + gives.capturedEnd() + 1);
        return found.receiver == Giving::Named ? std::optional(found) : std::nullopt;
    }
    const bool isDirect = before.size() - gives.capturedEnd() <= 24;
    return isPlain && isDirect ? std::optional(Giving{Giving::Untold, -1}) : std::nullopt;
}

const QRegularExpression &chineseVerb()
{
    static const QRegularExpression verb(QStringLiteral("(?:追加|加碼)?(?:投資|注資|增資|挹注|注入|投入|貸款|放貸|貸給|入股|領投)(?!人|者|銀行|組合|機構)"));
    return verb;
}

std::optional<Giving> chineseGiving(const FigurePlace &place)
{
    constexpr qsizetype kClose = 14;
    static const QRegularExpression takes(QStringLiteral("募|籌|獲|取得|得到|借|吸引"));
    static const QString towards = QStringLiteral("向對給為在");
    const QString before = clauseBefore(place), after = clauseAfter(place);
    if (takes.match(before).hasMatch())
        return std::nullopt;
    QRegularExpressionMatch gives;
    for (auto it = chineseVerb().globalMatch(before); it.hasNext();)
        gives = it.next();
    const int origin = place.span().begin - static_cast<int>(before.size());
    if (gives.hasMatch()) {
        const qsizetype begin = origin + gives.capturedStart(), end = origin + gives.capturedEnd();
        if (place.span().begin - end > kClose + 10)
            return std::nullopt;
        const QList<Mention> &mentions = place.reading.mentions;
        for (qsizetype i = 0; i < mentions.size(); ++i) {
            const Range span = mentions[i].span;
            const bool isObject = span.begin >= end && span.begin - end <= 2 && span.end <= place.span().begin;
            const bool isTowards = span.end <= begin && begin - span.end <= 4 && span.begin > origin && towards.contains(place.text()[span.begin - 1]);
            if ((isObject || isTowards) && mentions[i].kind == MentionKind::Name)
                return Giving{Giving::Named, i};
        }
        if (place.span().begin - end > 4)
            return std::nullopt;
        static const QRegularExpression plant(QStringLiteral("^(?:，)?(?:用於|來|以)?(?:興建|建設|建造|擴建|擴廠|設廠|蓋)"));
        return Giving{plant.match(after).hasMatch() ? Giving::Things : Giving::Untold, -1};
    }
    const QRegularExpressionMatch later = chineseVerb().match(after);
    if (!later.hasMatch() || later.capturedStart() > 1)
        return std::nullopt;
    const Giving found = receiverAt(place, place.span().end + later.capturedEnd());
    return found.receiver == Giving::Named ? std::optional(found) : std::nullopt;
}

} // namespace

std::optional<Giving> givingOf(const FigurePlace &place)
{
    if (place.figure.kind != FigureKind::Money)
        return std::nullopt;
    return isChinese(place.side.language) ? chineseGiving(place) : englishGiving(place);
}

} // namespace concord
