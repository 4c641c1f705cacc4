// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/beadfigures.h"

#include "core/figures/comparison.h"
#include "core/figures/currencies.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr int kVotes = 2; ///< pairs of one value, or places that spell the currency out, that make a custom

/// Words that name a currency only together with a country.
enum class LooseCurrency { None, Dollar, Yuan };

LooseCurrency looseCurrency(const Figure &figure, QStringView surface)
{
    if (figure.kind != FigureKind::Money && figure.kind != FigureKind::Price)
        return LooseCurrency::None;
    const auto has = [surface](QLatin1String word) { return surface.contains(word, Qt::CaseInsensitive); };
    const bool hasLetters =
        surface.contains(QLatin1String("US")) || has(QLatin1String("u.s")) || has(QLatin1String("american"));
    if (figure.unit == QLatin1String("USD") && !hasLetters && !surface.contains(u'美')
        && (surface.contains(u'$') || surface.contains(u'＄') || has(QLatin1String("dollar"))))
        return LooseCurrency::Dollar;
    if ((figure.unit == QLatin1String("CNY") && has(QLatin1String("yuan")))
        || (surface.contains(u'元') && !surface.contains(u'幣') && !surface.contains(u'币') && figure.unit.size() == 3
            && (figure.unit == QLatin1String("TWD") || figure.unit == QLatin1String("CNY"))))
        return LooseCurrency::Yuan;
    return LooseCurrency::None;
}

/// Currencies a loose word may stand for.
bool mayMean(LooseCurrency word, const QString &unit)
{
    static const QStringList dollars = {QStringLiteral("USD"), QStringLiteral("TWD"), QStringLiteral("HKD"),
                                        QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("SGD"),
                                        QStringLiteral("NZD")};
    static const QStringList yuan = {QStringLiteral("CNY"), QStringLiteral("TWD"), QStringLiteral("USD"),
                                     QStringLiteral("HKD")};
    return (word == LooseCurrency::Dollar ? dollars : yuan).contains(unit);
}

bool isMoney(const Figure &figure)
{
    return figure.kind == FigureKind::Money || figure.kind == FigureKind::Price;
}

bool isSameAmount(const Figure &a, const Figure &b)
{
    return isMoney(a) && isMoney(b) && a.low && b.low && a.high && b.high
        && (*a.low == *b.low || *a.high == *b.high || (*a.low <= *b.low && *b.high <= *a.high && !a.isPoint()));
}

/// Whether the paragraph names `unit` in full before this place: 美金一萬元以上至十萬元, NT$100,000 to $500,000.
bool isSpelledOutNearby(const BitextSide &side, FigureAt at, const QString &unit)
{
    constexpr int kFiguresBack = 6;
    for (int i = at.index - 1; i >= 0 && i >= at.index - kFiguresBack; --i) {
        const Figure &before = side.figures[at.paragraph][i];
        if (before.unit == unit && looseCurrency(before, surfaceOf(side, {at.paragraph, i})) == LooseCurrency::None)
            return true;
    }
    return false;
}

/// How often each side of the article means a currency by a loose word, or spells it out.
class CurrencyVotes
{
public:
    void count(Side side, LooseCurrency word, const QString &unit) { ++m_counts[slot(side, word)][unit]; }

    void countSpelledOut(Side side, const Figure &figure)
    {
        for (const LooseCurrency word : {LooseCurrency::Dollar, LooseCurrency::Yuan}) {
            if (isMoney(figure) && mayMean(word, figure.unit))
                count(side, word, figure.unit);
        }
    }

    /// Whether the article has the custom to mean `instead` by what alone would be `unit`.
    bool allow(Side side, LooseCurrency word, const QString &unit, const QString &instead) const
    {
        const QHash<QString, int> &counts = m_counts[slot(side, word)];
        return counts.value(instead) >= kVotes && counts.value(instead) > counts.value(unit);
    }

private:
    static size_t slot(Side side, LooseCurrency word)
    {
        return (side == Side::Source ? 0U : 2U) + (word == LooseCurrency::Dollar ? 0U : 1U);
    }

    std::array<QHash<QString, int>, 4> m_counts;
};

} // namespace

QList<FigureAt> figuresIn(const Bitext &bitext, int bead, Side which)
{
    QList<FigureAt> found;
    const BitextSide &side = bitext.side(which);
    for (const TextSpan &span : bitext.beadSpans(bead, which)) {
        const QList<Figure> &figures = side.figures[span.paragraph];
        const auto first = std::lower_bound(figures.begin(), figures.end(), span.range.begin,
                                            [](const Figure &figure, int at) { return figure.span.begin < at; });
        for (auto it = first; it != figures.end() && it->span.begin < span.range.end; ++it)
            found.append({span.paragraph, static_cast<int>(it - figures.begin())});
    }
    return found;
}

QStringView surfaceOf(const BitextSide &side, FigureAt at)
{
    const Range span = side.figures[at.paragraph][at.index].span;
    return QStringView(side.paragraphs[at.paragraph]).mid(span.begin, span.length());
}

MeantFigures::MeantFigures(const Bitext &bitext)
    : m_source(bitext.source.figures),
      m_translation(bitext.translation.figures)
{
    readSignsBefore(bitext);
    decideCurrencies(bitext);
    readDiscounts(bitext);
    readWeights(bitext);
    readBrokenYears(bitext);
}

void MeantFigures::readSignsBefore(const Bitext &bitext)
{
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &texts = bitext.side(side);
        for (int paragraph = 0; paragraph < texts.figures.size(); ++paragraph) {
            for (int i = 0; i < texts.figures[paragraph].size(); ++i) {
                Figure &own = figure(side, {paragraph, i});
                if (looseCurrency(own, surfaceOf(texts, {paragraph, i})) != LooseCurrency::Dollar)
                    continue;
                const QStringView text = texts.paragraphs[paragraph];
                int end = own.span.begin;
                while (end > 0 && text[end - 1].isSpace())
                    --end;
                if (const CurrencyWord sign = currencyBefore(text, end); sign && !sign.code.isEmpty())
                    own.unit = sign.code.toString();
            }
        }
    }
}

void MeantFigures::decideCurrencies(const Bitext &bitext)
{
    struct Loose
    {
        Side side;
        FigureAt at;
        QString instead; ///< the currency its partner of the same amount has
    };
    QList<Loose> loose;
    CurrencyVotes votes;
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        for (const Side side : {Side::Source, Side::Translation}) {
            const QList<FigureAt> others = figuresIn(bitext, bead, otherSide(side));
            for (const FigureAt &at : figuresIn(bitext, bead, side)) {
                const Figure &own = figure(side, at);
                const LooseCurrency word = looseCurrency(own, surfaceOf(bitext.side(side), at));
                if (word == LooseCurrency::None) {
                    votes.countSpelledOut(side, own);
                    continue;
                }
                QStringList partners;
                for (const FigureAt &other : others) {
                    const Figure &partner = figure(otherSide(side), other);
                    if (isSameAmount(own, partner) && mayMean(word, partner.unit))
                        partners.append(partner.unit);
                }
                if (partners.isEmpty())
                    continue;
                const QString unit = partners.contains(own.unit) ? own.unit : partners.first();
                votes.count(side, word, unit);
                if (unit != own.unit)
                    loose.append({side, at, unit});
            }
        }
    }
    for (const Loose &each : loose) {
        Figure &own = figure(each.side, each.at);
        const LooseCurrency word = looseCurrency(own, surfaceOf(bitext.side(each.side), each.at));
        if (votes.allow(each.side, word, own.unit, each.instead)
            || isSpelledOutNearby(bitext.side(each.side), each.at, each.instead))
            own.unit = each.instead;
    }
}

void MeantFigures::readDiscounts(const Bitext &bitext)
{
    const Side chinese = isChinese(bitext.source.language) ? Side::Source : Side::Translation;
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        const QList<FigureAt> others = figuresIn(bitext, bead, otherSide(chinese));
        for (const FigureAt at : figuresIn(bitext, bead, chinese)) {
            Figure &own = figure(chinese, at);
            if (own.kind != FigureKind::Percent || !own.isPoint()
                || !surfaceOf(bitext.side(chinese), at).contains(u'折'))
                continue;
            Figure off = own;
            off.low = off.high = Decimal::difference(Decimal(1), *own.low);
            const auto isSaid = [&](const Figure &figure) {
                return std::any_of(others.begin(), others.end(), [&](FigureAt other) {
                    return figuresAgree(figure, this->figure(otherSide(chinese), other));
                });
            };
            if (!isSaid(own) && isSaid(off))
                own = off;
        }
    }
}

void MeantFigures::readWeights(const Bitext &bitext)
{
    const Side english = isChinese(bitext.source.language) ? Side::Translation : Side::Source;
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        for (const FigureAt &at : figuresIn(bitext, bead, english)) {
            Figure &own = figure(english, at);
            if (own.kind != FigureKind::Money || own.unit != QLatin1String("GBP")
                || !surfaceOf(bitext.side(english), at).contains(QLatin1String("pound"), Qt::CaseInsensitive))
                continue;
            for (const FigureAt &other : figuresIn(bitext, bead, otherSide(english))) {
                const Figure &partner = figure(otherSide(english), other);
                if (partner.unit == QLatin1String("lb") && partner.low == own.low && partner.high == own.high) {
                    own.kind = FigureKind::Measure;
                    own.unit = partner.unit;
                    break;
                }
            }
        }
    }
}

void MeantFigures::readBrokenYears(const Bitext &bitext)
{
    static const QRegularExpression brokenYear(QStringLiteral("^(?:st|nd|rd|th)?,? ?((?:1|2)\\d{3})\\d+\\b"));
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &texts = bitext.side(side);
        if (isChinese(texts.language))
            continue;
        for (int paragraph = 0; paragraph < texts.paragraphs.size(); ++paragraph) {
            for (int i = 0; i < texts.figures[paragraph].size(); ++i) {
                Figure &own = figure(side, {paragraph, i});
                if (!own.isRelative || !own.period || own.period->first != own.period->last)
                    continue;
                const QRegularExpressionMatch match =
                    brokenYear.match(texts.paragraphs[paragraph].mid(own.span.end, 12));
                if (!match.hasMatch())
                    continue;
                const QDate day = own.period->first;
                own.period = Period::day(QDate(match.captured(1).toInt(), day.month(), day.day()));
                own.isRelative = !own.period->isValid();
            }
        }
    }
}

} // namespace concord
