// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/grammar/valuewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

QString before(const FigurePlace &place, Range span, int near)
{
    const int begin = std::max(place.sentence.begin, span.begin - near);
    return place.text().sliced(begin, std::max(0, span.begin - begin)).toString();
}

QString after(const FigurePlace &place, Range span, int near)
{
    const int end = std::min(place.sentence.end, span.end + near);
    return place.text().sliced(span.end, std::max(0, end - span.end)).toString();
}

} // namespace

bool isChange(const FigurePlace &place)
{
    constexpr int kNear = 20;
    if (place.figure.kind != FigureKind::Money && place.figure.kind != FigureKind::Price)
        return false;
    static const QRegularExpression english(QStringLiteral("\\bby (?:about |nearly |almost |roughly |around |at least |some |up to |another |a further |an additional |more than |less than )?$|[+]$"));
    static const QRegularExpression chinese(QStringLiteral("(?:調漲|調高|調降|上調|下調|漲價|降價|加價|減價|上漲|下跌|減少|降低)(?:了|約|近|逾|超過|大約)?$"));
    return (isChinese(place.side.language) ? chinese : english).match(before(place, place.span(), kNear)).hasMatch();
}

bool isRate(const FigurePlace &place)
{
    constexpr int kNear = 60;
    static const QRegularExpression english(QStringLiteral("\\bfor (?:every|each) (?:[^,;]*,[^,;]*)?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chinese(QStringLiteral("每(?:收入|收進|進帳|賺進|賺|入帳|花|投入|有)?[^，。]{0,6}$|每(?:收入|收進|進帳|賺進|賺|入帳|花|投入|有)[^，。]*，[^，。]*$"));
    return (isChinese(place.side.language) ? chinese : english).match(before(place, place.span(), kNear)).hasMatch();
}

int besides(const FigurePlace &place)
{
    constexpr int kNear = 24;
    static const QRegularExpression second(QStringLiteral("\\band (at|of|to) (?:about |nearly |almost |roughly |around |at least |up to )?$"));
    static const QRegularExpression first(QStringLiteral("\\b(at|of|to) (?:about |nearly |almost |roughly |around |at least |up to )?$"));
    const QRegularExpressionMatch own = second.match(before(place, place.span(), kNear));
    if (isChinese(place.side.language) || !own.hasMatch())
        return -1;
    const QList<Figure> &figures = place.side.figures[place.paragraph];
    const auto here = std::partition_point(figures.begin(), figures.end(), [&](const Figure &f) { return f.span.begin < place.span().begin; });
    for (qsizetype i = here - figures.begin() - 1; i >= 0 && figures[i].span.begin >= place.sentence.begin; --i) {
        if (figures[i].kind == FigureKind::Date)
            continue;
        const QRegularExpressionMatch other = first.match(before(place, figures[i].span, kNear));
        const bool isAlike = figures[i].kind == place.figure.kind && other.hasMatch() && other.captured(1) == own.captured(1);
        return isAlike ? static_cast<int>(i) : -1;
    }
    return -1;
}

bool goesOnWithNoun(const FigurePlace &place, const MetricUse &use)
{
    constexpr int kNear = 40;
    if (use.weight != 2 || isChinese(place.side.language))
        return false;
    return std::any_of(place.reading.metrics.begin(), place.reading.metrics.end(), [&](const MetricUse &noun) {
        if (noun.weight < 3 || noun.span.end > use.span.begin || use.span.begin - noun.span.end > kNear)
            return false;
        const QStringView between = place.text().sliced(noun.span.end, use.span.begin - noun.span.end);
        return (between.startsWith(QLatin1String(" that ")) || between.startsWith(QLatin1String(" which "))) && clauseBreaks(between) == 0;
    });
}

bool isBarePayment(const FigurePlace &place, const MetricUse &use)
{
    constexpr int kNear = 60;
    const QStringView word = place.text().sliced(use.span.begin, use.span.length());
    if (word.compare(QLatin1String("paid"), Qt::CaseInsensitive) != 0 || use.span.end > place.span().begin || place.span().begin - use.span.end > kNear)
        return false;
    static const QRegularExpression direct(QStringLiteral("^ (?:about |nearly |almost |roughly |around |at least |up to |more than )?$"));
    static const QRegularExpression what(QStringLiteral("^[^,;]*? (?:for|to|on) "));
    const QString between = place.text().sliced(use.span.end, place.span().begin - use.span.end).toString();
    return !direct.match(between).hasMatch() ? clauseBreaks(between) > 0 || between.contains(u'.') || between.contains(QLatin1String(" and ")) : !what.match(after(place, place.span(), kNear)).hasMatch();
}

bool isPaidByCompany(const FigurePlace &place, const MetricUse &use)
{
    constexpr int kNear = 40;
    const QStringView word = place.text().sliced(use.span.begin, use.span.length());
    static const QRegularExpression by(QStringLiteral("^[^,;.]{0,20} by \\p{Lu}"));
    return word.endsWith(QLatin1String(" paid")) && by.match(after(place, place.span(), kNear)).hasMatch();
}

} // namespace concord
