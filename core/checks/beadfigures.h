// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

namespace concord {

/// A figure of one side: the n-th of a paragraph.
struct FigureAt
{
    int paragraph = 0;
    int index = 0;

    bool operator==(const FigureAt &) const = default;
};

/// The figures whose beginning lies in a bead, in reading order.
QList<FigureAt> figuresIn(const Bitext &bitext, int bead, Side side);

/// A figure as it stands in the text.
QStringView surfaceOf(const BitextSide &side, FigureAt at);

/// The figures of both sides as this article means them. They are the recognised ones but for words of several meanings,
/// which the other language decides: "$" and "dollars" where the article's dollar is Taiwan's or Hong Kong's, "yuan" and 元,
/// pounds where the other side weighs, and 九折 where it speaks of 10 % off. A currency is taken over only from what the article says more than
/// once or spells out, so that one wrong currency still shows. A day with a misprinted year of five digits has the year its
/// first four digits say.
class MeantFigures
{
public:
    explicit MeantFigures(const Bitext &bitext);

    const Figure &at(Side side, FigureAt place) const
    {
        return (side == Side::Source ? m_source : m_translation)[place.paragraph][place.index];
    }

private:
    void readSignsBefore(const Bitext &bitext); ///< NT$ sixty thousand dollars
    void decideCurrencies(const Bitext &bitext);
    void readDiscounts(const Bitext &bitext);
    void readWeights(const Bitext &bitext);
    void readBrokenYears(const Bitext &bitext);
    Figure &figure(Side side, FigureAt place)
    {
        return (side == Side::Source ? m_source : m_translation)[place.paragraph][place.index];
    }

    QList<QList<Figure>> m_source;
    QList<QList<Figure>> m_translation;
};

} // namespace concord
