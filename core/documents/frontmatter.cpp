// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/frontmatter.h"

#include <QLocale>
#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kParagraphsWithDate = 5;
constexpr int kRocYearOffset = 1911;

int monthNumber(const QString &name)
{
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month) {
        const QString full = english.standaloneMonthName(month, QLocale::LongFormat);
        if (name.size() >= 3 && full.startsWith(name.left(3), Qt::CaseInsensitive)
            && (name.size() == 3 || name.compare(full, Qt::CaseInsensitive) == 0 || name.compare(QLatin1String("sept"), Qt::CaseInsensitive) == 0))
            return month;
    }
    return 0;
}

QDate dateIn(const QString &text)
{
    static const QRegularExpression chinese(QStringLiteral("(?:民國\\s?(\\d{2,3})|(?<!\\d)(\\d{4}))年(\\d{1,2})月(\\d{1,2})日"));
    static const QRegularExpression numeric(QStringLiteral("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b"));
    static const QRegularExpression monthFirst(QStringLiteral("\\b([A-Z][a-z]{2,8})\\.? (\\d{1,2}), (\\d{4})\\b"));
    static const QRegularExpression dayFirst(QStringLiteral("\\b(\\d{1,2}) ([A-Z][a-z]{2,8})\\.? (\\d{4})\\b"));
    if (const auto match = chinese.match(text); match.hasMatch()) {
        const int year = match.captured(2).isEmpty() ? match.captured(1).toInt() + kRocYearOffset : match.captured(2).toInt();
        return QDate(year, match.captured(3).toInt(), match.captured(4).toInt());
    }
    if (const auto match = numeric.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNumber(match.captured(1)), match.captured(2).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNumber(match.captured(2)), match.captured(1).toInt());
    return {};
}

} // namespace

QString detectTitle(const QStringList &paragraphs)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.。!！；;:：,，]$"));
    static const QRegularExpression byline(QStringLiteral("^(By |作者|文章作者|文[/／:：]|記者)"));
    if (paragraphs.size() < 2)
        return {};
    const QString &first = paragraphs.first();
    const bool isHeadline = first.size() <= kLongestTitle && !first.contains(sentenceEnd) && !first.contains(byline);
    return isHeadline ? first : QString();
}

QDate detectDate(const QStringList &paragraphs)
{
    for (qsizetype i = 0; i < std::min(paragraphs.size(), kParagraphsWithDate); ++i) {
        const QDate date = dateIn(paragraphs[i]);
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace concord
