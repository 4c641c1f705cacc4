// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/hedgewords.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr int kReach = 80;

bool endsClause(QStringView text, qsizetype at)
{
    static constexpr QStringView kMarks = u"，。；：！？,;:!?()（）「」『』“”\"";
    const QChar c = text[at];
    if (!kMarks.contains(c))
        return c == u'.' && at + 1 < text.size() && text[at + 1].isSpace();
    const bool insideNumber = (c == u',' || c == u'，' || c == u':') && at > 0 && at + 1 < text.size()
        && text[at - 1].isDigit() && text[at + 1].isDigit();
    return !insideNumber;
}

const QRegularExpression &boundWords(Language language)
{
    static const QRegularExpression chinese(
        QStringLiteral("以上|以下|以內|以内|之內|內|内|未滿|未满|不滿|不足|不到|不得|不應|不低|不少|不高|不超|超過|超过|逾|"
                       "達|达|滿|满|至少|最少|最多|至多|最高|最低|最長|最長|上限|下限|為限|为限|高於|低於|多於|少於|大於|小於|"
                       "近|將近|突破|僅|只|才|多|餘|余|起|止|屆滿|期滿"));
    static const QRegularExpression english(
        QStringLiteral("\\b(not|no|least|most|more|less|fewer|over|under|above|below|exceed\\w*|within|up to|as much|"
                       "as many|as little|maximum|minimum|max|min|limit\\w*|cap|capped|upper|lower|higher|nearly|almost|"
                       "close to|only|just|reach\\w*|top\\w*|surpass\\w*|beyond|at or|or older|or younger|upwards|"
                       "plus|from|until|before|by|after|than|half)\\b|\\+"),
        QRegularExpression::CaseInsensitiveOption);
    return isChinese(language) ? chinese : english;
}

const QRegularExpression &looseNegations(Language language)
{
    static const QRegularExpression chinese(QStringLiteral("(不|未|無|勿|非)(?!到|足|滿|满|超|逾|得|達|达|少|低|多|高|止|及|大|小|分|論|同|利|良)"));
    static const QRegularExpression english(
        QStringLiteral("\\b(no|never|nor|neither|without|cannot|not|\\w+n['’]t)\\b"
                       "(?! (more|less|fewer|over|under|exceed\\w*|greater|lower|higher|later|earlier|longer|to exceed|"
                       "in excess)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return isChinese(language) ? chinese : english;
}

} // namespace

QStringView clauseAround(QStringView paragraph, Range span)
{
    qsizetype begin = span.begin;
    while (begin > 0 && span.begin - begin < kReach && !endsClause(paragraph, begin - 1))
        --begin;
    qsizetype end = span.end;
    while (end < paragraph.size() && end - span.end < kReach && !endsClause(paragraph, end))
        ++end;
    return paragraph.mid(begin, end - begin);
}

bool hasBoundWord(QStringView paragraph, Range span, Language language)
{
    return boundWords(language).match(clauseAround(paragraph, span).toString()).hasMatch();
}

bool hasLooseNegation(QStringView paragraph, Range span, Language language)
{
    return looseNegations(language).match(clauseAround(paragraph, span).toString()).hasMatch();
}

} // namespace concord
