// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/statedsums.h"

#include <QRegularExpression>

#include <array>

namespace concord {

namespace {

// Figures become one letter of the private use area each, by what they may be in a sum: V a value, P a percentage, R a
// factor, X anything else. In the patterns "~n" is up to n characters without a figure or the end of a clause.
constexpr QChar kValue(0xE001);
constexpr QChar kRate(0xE002);
constexpr QChar kFactor(0xE003);
constexpr QChar kOther(0xE000);

struct Pattern
{
    SumKind kind;
    const char16_t *text;
};

constexpr Pattern kEnglish[] = {
    {SumKind::Share, u"(?<c>V)[,( ]+(?:or|which is|that is|equal to|equivalent to|representing|accounting for|amounting to) "
                     u"[a-z ]{0,16}(?<b>P) of ~40(?<a>V)"},
    {SumKind::Share, u"(?<b>P) of ~30(?<a>V)[, (]+(?:or|that is|which is|is|equals|comes to|amounts to) [a-z ]{0,12}(?<c>V)"},
    {SumKind::Share, u"(?<c>V)~12 at an? (?<a>V) valuation~60(?<b>P)"},
    {SumKind::Growth, u"from (?<a>V)~40 to (?<b>V)~40[,(]+~25(?:up|down|increase|rise|gain|growth|jump|drop|fall|decline|"
                      u"decrease|surge|grew|rose|fell)~14(?<c>P)"},
    {SumKind::Growth, u"(?:rose|grew|increased|climbed|jumped|surged|fell|dropped|declined|decreased|shrank|gained)(?: by)? "
                      u"[a-z ]{0,15}(?<c>P),? from (?<a>V)~30 to (?<b>V)"},
    {SumKind::Growth, u"(?:rose|grew|increased|climbed|jumped|surged|fell|dropped|declined|decreased|shrank|gained)(?: by)? "
                      u"[a-z ]{0,15}(?<c>P),? to (?<b>V)~20 from (?<a>V)"},
    {SumKind::Change, u"from (?<a>V)~40 to (?<b>V)~40[,(]+~20(?:increase|rise|gain|jump|drop|fall|decline|decrease|"
                      u"difference) of [a-z ]{0,14}(?<c>V)"},
    {SumKind::Multiple, u"(?<c>V)[, (]+[a-z ]{0,14}(?<b>R)(?: as (?:much|many|large|high) as)? (?:the |its |their |that of )?"
                        u"[a-z' ]{0,25}(?<a>V)"},
    {SumKind::Total, u"(?<a>V)~30 (?:and|plus) ~25(?<b>V)~20(?:for a total of|for a combined|totall?ing|a total of|"
                     u"adding up to|a combined) [a-z ]{0,10}(?<c>V)"},
};

constexpr Pattern kChinese[] = {
    {SumKind::Share, u"(?<c>V)[，,（(]?(?:相當於|等於|即|也就是|占|佔|約占|約佔|只占|只佔|僅占|僅佔)~14(?<a>V)~8的~4(?<b>P)"},
    {SumKind::Share, u"(?<a>V)~8的~3(?<b>P)[，,（(]?(?:約|大約|就)?(?:是|為|即|也就是|等於|相當於|約為|大約是)~3(?<c>V)"},
    {SumKind::Share, u"以~3(?<a>V)的?~4(?:估值|市值|價格)~8(?:投資|投入|注資|挹注)~4(?<c>V)~24(?<b>P)"},
    {SumKind::Growth, u"[從由自](?<a>V)~16(?:至|到|為)(?<b>V)~6[，,（(]~8(?:增|成長|升|漲|跌|降|減|衰退|下滑|幅)~6(?<c>P)"},
    {SumKind::Growth, u"[從由自](?<a>V)~6(?:成長|增加|上升|增長|下降|減少|下滑)了?(?<c>P)[，,]?~4(?:至|到|為)(?<b>V)"},
    {SumKind::Change, u"[從由自](?<a>V)~16(?:至|到|為)(?<b>V)~6[，,（(]~8(?:增加|減少|多|少|差|提高|下降)了?~4(?<c>V)"},
    {SumKind::Multiple, u"(?<c>V)[，,（(]?~6(?:是|為|相當於|等於)~12(?<a>V)~6的(?<b>R)"},
    {SumKind::Total, u"(?<a>V)~14(?:和|與|及|加上|加|、)~14(?<b>V)~6[，,]?(?:合計|總計|共計|加起來|總共|合共|一共)~6(?<c>V)"},
};

struct Compiled
{
    SumKind kind;
    QRegularExpression expression;
};

template<size_t Size>
QList<Compiled> compiled(const Pattern (&patterns)[Size])
{
    static const QRegularExpression reach(QStringLiteral("~(\\d+)"));
    QList<Compiled> result;
    for (const Pattern &pattern : patterns) {
        QString text = QString::fromUtf16(pattern.text);
        text.replace(QLatin1String("V)"), kValue + QLatin1String(")")).replace(QLatin1String("V valuation"), kValue + QLatin1String(" valuation"));
        text.replace(QLatin1String("P)"), kRate + QLatin1String(")")).replace(QLatin1String("R)"), kFactor + QLatin1String(")"));
        text.replace(reach, QStringLiteral("[^\\x{E000}-\\x{E003}.;。；！？!?]{0,\\1}?"));
        result.append({pattern.kind, QRegularExpression(text)});
    }
    return result;
}

const QList<Compiled> &patternsOf(Language language)
{
    static const QList<Compiled> english = compiled(kEnglish);
    static const QList<Compiled> chinese = compiled(kChinese);
    return isChinese(language) ? chinese : english;
}

QChar letterOf(const Figure &figure)
{
    if (!figure.isPoint() || figure.isVague)
        return kOther;
    switch (figure.kind) {
    case FigureKind::Money:
    case FigureKind::Price:
    case FigureKind::Count:
    case FigureKind::Measure:
        return kValue;
    case FigureKind::Percent:
        return figure.unit == QLatin1String("%") ? kRate : kOther;
    case FigureKind::Ratio:
        return kFactor;
    default:
        return kOther;
    }
}

/// The text with a letter for each figure; `places` tells which figure stands where.
QString skeletonOf(QStringView text, int begin, const QList<Figure> &figures, QHash<qsizetype, int> &places)
{
    QString skeleton;
    qsizetype at = 0;
    for (int i = 0; i < figures.size(); ++i) {
        const qsizetype from = figures[i].span.begin - begin;
        if (from < at)
            continue;
        skeleton += text.mid(at, from - at).toString();
        places.insert(skeleton.size(), i);
        skeleton += letterOf(figures[i]);
        at = figures[i].span.end - begin;
    }
    return skeleton + text.mid(at).toString();
}

} // namespace

QList<StatedSum> statedSums(QStringView text, int begin, const QList<Figure> &figures, Language language)
{
    if (figures.size() < 3)
        return {};
    QHash<qsizetype, int> places;
    const QString skeleton = skeletonOf(text, begin, figures, places);
    QList<StatedSum> sums;
    for (const Compiled &pattern : patternsOf(language)) {
        QRegularExpressionMatchIterator it = pattern.expression.globalMatch(skeleton);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            const auto figure = [&](const char16_t *name) { return places.value(match.capturedStart(QStringView(name)), -1); };
            sums.append({pattern.kind, figure(u"a"), figure(u"b"), figure(u"c")});
        }
    }
    return sums;
}

} // namespace concord
