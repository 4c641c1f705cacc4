// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/frontmatter.h"

#include "core/documents/datelines.h"
#include "core/text/characters.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestByline = 120;
constexpr qsizetype kLongestDateLine = 80;
constexpr qsizetype kParagraphsWithDate = 5;
constexpr qsizetype kFrontParagraphs = 6;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool endsLikeSentence(const QString &text)
{
    static const QRegularExpression end = expression(QStringLiteral("(?:[.。；;:：,，]|[。.！!]['\"”’」』])$"));
    return text.contains(end);
}

/// Latin names as bylines write them: capitalised words, initials, particles, several of them joined.
QString englishByline(const QString &text)
{
    static const QRegularExpression byline = expression(QStringLiteral(
        "^(?:By|BY|Words by|Written by|Story by|Reported by|Reporting by)[: ] ?"
        "(?<names>\\p{Lu}[\\p{L}.’'-]*(?:(?:, (?:and )?| and | & | )(?:(?:de|da|del|la|van|von|der|bin|al|el) ?)*\\p{Lu}[\\p{L}.’'-]*)*)"
        "(?<rest>$| ?[|｜•·/—–(,].*| (?:for|in|of|at|is|Updated|Published) .*)"));
    const QRegularExpressionMatch match = byline.match(text);
    if (!match.hasMatch() || text.size() > kLongestByline || endsLikeSentence(text))
        return {};
    const QString names = match.captured(QStringLiteral("names"));
    const QString withDay = names + match.captured(QStringLiteral("rest"));
    return findDate(withDay).date.isValid() && findDate(withDay).begin == 0 ? QString() : names;
}

/// What names of people are written with, in Chinese bylines.
QString hanNames()
{
    return QStringLiteral("(?<names>[\\p{Han}A-Za-z][\\p{Han}A-Za-z.．‧·・’'-]{1,30}?(?: [A-Z][A-Za-z.’'-]+){0,3}(?:[、,，與和及 ]{1,2}[\\p{Han}A-Za-z][\\p{Han}A-Za-z.．‧·・’'-]{1,20}?){0,4})");
}

QString chineseByline(const QString &paragraph)
{
    const QString text = paragraph.left(kLongestByline);
    static const QList<QRegularExpression> bylines = {
        expression(QStringLiteral("^(?:文章)?(?:作者|撰文|撰稿|採訪|採訪撰文|採訪整理|圖文|文|撰|Text|Author) ?[:：／/｜|] ?") + hanNames()
                   + QStringLiteral(" ?(?:$|[／/｜|；;（(].*| (?:編|譯|攝影|圖|\\d).*)")),
        expression(QStringLiteral("^[〔【\\[（(]? ?(?:中央社|本報|特派|駐[\\p{Han}]{2,4})?(?:特派員|記者) ?") + hanNames()
                   + QStringLiteral(" ?[／/｜|] ?[\\p{Han}]{0,12}(?:報導|電|報道|採訪)")),
        expression(QStringLiteral("^[〔【\\[（(] ?中央社記者(?<names>[\\p{Han}、]{2,12}?)(?:華盛頓|舊金山|洛杉磯|雅加達|新加坡|吉隆坡|布魯塞爾|[\\p{Han}]{2})\\d{1,2}日")),
        expression(QStringLiteral("^(?<names>[\\p{Han}]{2,4}(?:、[\\p{Han}]{2,4})*) ?[／/] ?[\\p{Han}]{0,8}(?:報導|報道|採訪)$")),
        expression(QStringLiteral("^") + hanNames() + QStringLiteral(" ?[｜|／/] ?(?=[\\d民二])")),
    };
    for (qsizetype i = 0; i < bylines.size(); ++i) {
        const QRegularExpressionMatch match = bylines[i].match(text);
        const bool needsDate = i + 1 == bylines.size();
        if (match.hasMatch() && (!needsDate || findDate(text).begin == match.capturedEnd()))
            return match.captured(QStringLiteral("names")).trimmed();
    }
    return {};
}

QString bylineOf(const QString &text)
{
    const QString english = englishByline(text);
    return english.isEmpty() ? chineseByline(text) : english;
}

/// A line that says who translated, edited or took pictures, or where it is from.
bool isCredit(const QString &text)
{
    static const QRegularExpression credit = expression(QStringLiteral(
        "^(?:(?:文章|原文|責任)?(?:編譯|譯者|翻譯|編輯|審校|校對|來源|出處|攝影|圖片|圖|影像|標題|連結|題圖)(?:來源|提供)? ?[:：／/｜|]|(?:Source|Photo|Photos|Edited|Translated|Image|Illustration|Translation)s?(?: by|:) ?)"));
    return text.size() <= kLongestByline && text.contains(credit);
}

/// A line with a date and hardly anything else: "Published April 14, 2025 | 5 min read", "發布：2025/4/14 12:30".
bool isDateLine(const QString &text)
{
    constexpr qsizetype kMostElse = 32;
    const FoundDate found = findDate(text);
    return found.date.isValid() && text.size() - (found.end - found.begin) <= kMostElse && !endsLikeSentence(text);
}

bool isHeadline(const QString &text)
{
    return text.size() <= kLongestTitle && !endsLikeSentence(text);
}

/// A word or two above the headline: the section, the kind of story.
bool isKicker(const QString &text)
{
    constexpr qsizetype kLongestHan = 4, kLongestLatin = 24;
    const int han = hanCount(text);
    return han > 0 ? text.size() <= kLongestHan : text.size() <= kLongestLatin && text == text.toUpper();
}

bool isBracketed(const QString &text)
{
    static const QRegularExpression brackets = expression(QStringLiteral("^[\\[【〔《].{1,12}[\\]】〕》]$"));
    return text.contains(brackets);
}

} // namespace

bool isFrontLine(const QString &paragraph)
{
    return !bylineOf(paragraph).isEmpty() || isCredit(paragraph) || isDateLine(paragraph);
}

QString detectTitle(const QStringList &paragraphs)
{
    for (qsizetype i = 0; i + 1 < std::min(paragraphs.size(), kFrontParagraphs + 1); ++i) {
        const QString &text = paragraphs[i], &next = paragraphs[i + 1];
        const bool mayStandAbove = isBracketed(text) || (isKicker(text) && next.size() > text.size());
        if (isFrontLine(text) || (mayStandAbove && isHeadline(next) && !isFrontLine(next)))
            continue;
        return isHeadline(text) ? text : QString();
    }
    return {};
}

QString detectByline(const QStringList &paragraphs)
{
    for (const QString &text : paragraphs.first(std::min(paragraphs.size(), kFrontParagraphs))) {
        if (const QString byline = bylineOf(text); !byline.isEmpty())
            return byline;
    }
    return {};
}

QDate detectDate(const QStringList &paragraphs)
{
    const QStringList front = paragraphs.first(std::min(paragraphs.size(), kParagraphsWithDate));
    for (const bool ownLines : {true, false}) {
        for (const QString &text : front) {
            const FoundDate found = findDate(text);
            if (found.date.isValid() && (!ownLines || (text.size() <= kLongestDateLine && !endsLikeSentence(text)) || !bylineOf(text).isEmpty()))
                return found.date;
        }
    }
    return {};
}

} // namespace concord
