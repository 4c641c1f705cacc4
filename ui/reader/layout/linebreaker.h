// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QFont>
#include <QList>
#include <QStringView>

#include <memory>

class QTextLayout;
struct UBreakIterator;

namespace concord {

class LinePlan;

/// Where a line of running text may end: the line breaks of UAX #14 (ICU, strict for Chinese), less the places a reader
/// stumbles at: inside —— and ……, between a number and what it counts (1500億, 50億美元, $5 billion), inside a figure
/// of several parts (2億5,000萬, 百分之三十八, 2024年8月), after an opening sign. In Chinese a line may also end after the colon of 作者:Edward. Without ICU data it falls back to breaks after spaces. One instance serves one thread.
class LineBreaker
{
public:
    explicit LineBreaker(Language language);
    ~LineBreaker();

    /// Positions after which the next line may start, ascending; the last is the length of the text.
    QList<int> breaks(QStringView text);

    /// Lays out all lines of a layout that has its text, font and WrapAnywhere set, each at most `width` wide. A stretch
    /// without a break that is wider than a line is cut where it is full. In Chinese one stop, comma or closing bracket may
    /// hang beyond the line's end, an opening bracket at a line's start stands half a square to the left, and a paragraph
    /// does not end in a line of one or two characters. Line `i` gets its baseline at `firstBaseline + i · lineHeight`.
    /// A layout that `goesOn` is a piece of a paragraph that ended where LinePlan says a line ends; its lines end as planned.
    /// Returns how many lines there are.
    int fill(QTextLayout &layout, double width, double firstBaseline, double lineHeight, bool goesOn = false);

    /// Where lines of `font` would end, without laying them out.
    QList<int> plannedEnds(QStringView text, const QFont &font, double width);

private:
    struct Closer
    {
        void operator()(UBreakIterator *iterator) const;
    };
    QList<int> plannedEnds(QStringView text, const QList<int> &breaks, const QFont &font, double width);
    int endOf(const QString &text, const QList<int> &ends, int start, int full, bool goesOn) const;

    std::unique_ptr<UBreakIterator, Closer> m_iterator;
    bool m_isChinese;
    QFont m_plannedFont;
    std::unique_ptr<LinePlan> m_plan; ///< of the font
};

} // namespace concord
