// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/labels/labelspace.h"
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastPlot = 200;
constexpr double kFill = 0.66; // share of a period's width
constexpr double kMostBar = 96;
constexpr double kMostNameShare = 0.24; // of the width
constexpr int kTicks = 6;

/// One segment: where it begins on the stack and how far it surely and possibly reaches.
struct Segment
{
    int index = 0;
    int series = 0;
    qsizetype period = 0;
    int part = 0; ///< of `parts` side by side: claims that contradict each other
    int parts = 1;
    Decimal base;
};

/// A column a period, the entities on top of each other; losses hang below zero. A range is a light part at the end of its
/// segment, and the stack goes on from its far end. Values that contradict each other share the width of their segment.
class StackedBars
{
public:
    explicit StackedBars(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities()), m_periods(m_content.periods())
    {
    }

    void layOut()
    {
        stack();
        m_axis = ValueAxis::over(m_content, m_builder.language(), kTicks, m_low, m_high);
        m_axis.isBare = m_builder.saysUnit(m_axis.unitName, true);
        const double axisRoom = line() + 4;
        QRectF room = m_builder.addFrame(m_axis.unitName, m_builder.standingEntries(), {}, std::max(kLeastPlot, namesHeight()) + axisRoom);
        room.adjust(m_axis.labelWidth(m_builder) + 8, 18, -namesWidth() - 12, -axisRoom);
        m_plot = room;
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
        m_axis.draw(m_builder, m_plot);
        for (const Segment &segment : m_segments)
            drawSegment(segment);
        drawNames();
        drawTotals();
        drawPeriods();
        annotate(m_builder, {[this](const Decimal &value) { return y(value); }, [this](QDate date) { return placeAmong(m_periods, m_plot, date); }, false});
    }

private:
    static double line() { return SceneBuilder::lineHeight(SceneBuilder::kLabelSize); }
    const Datum &datum(const Segment &segment) const { return m_content.data[segment.index]; }
    static Decimal farEnd(const Datum &datum) { return datum.most().isNegative() ? datum.least() : datum.most(); }
    static Decimal plus(const Decimal &a, const Decimal &b) { return Decimal::sum(a, b).value_or(a); }
    double y(const Decimal &value) const { return m_axis.y(value, m_plot); }

    void stack()
    {
        for (qsizetype period = 0; period < m_periods.size(); ++period) {
            Decimal up, down;
            for (int series = 0; series < m_entities.size(); ++series) {
                const QList<int> data = dataAt(series, period);
                Decimal highest, lowest;
                for (int part = 0; part < data.size(); ++part) {
                    const Datum &each = m_content.data[data[part]];
                    const bool isDown = each.most().isNegative();
                    m_segments << Segment{data[part], series, period, part, static_cast<int>(data.size()), isDown ? down : up};
                    highest = std::max({highest, each.least(), each.most()});
                    lowest = std::min({lowest, each.least(), each.most()});
                }
                up = plus(up, highest);
                down = plus(down, lowest);
            }
            m_high = std::max(m_high, up);
            m_low = std::min(m_low, down);
        }
    }

    QList<int> dataAt(int series, qsizetype period) const
    {
        QList<int> found;
        for (int i = 0; i < m_content.data.size(); ++i) {
            if (m_content.data[i].entity == m_entities[series] && m_content.data[i].period == m_periods[period])
                found << i;
        }
        return found;
    }

    /// Without outdated ones, unless nothing else is there.
    QList<int> currentAt(int series, qsizetype period) const
    {
        const QList<int> data = dataAt(series, period);
        QList<int> current = data;
        current.removeIf([this](int index) { return m_content.data[index].status == ClaimStatus::Outdated; });
        return current.isEmpty() ? data : current;
    }

    double groupWidth() const { return m_plot.width() / static_cast<double>(m_periods.size()); }
    double centre(qsizetype period) const { return m_plot.left() + (static_cast<double>(period) + 0.5) * groupWidth(); }
    double barWidth() const { return std::min(groupWidth() * kFill, kMostBar); }

    QRectF box(const Segment &segment, const Decimal &from, const Decimal &to) const
    {
        const double part = barWidth() / segment.parts;
        const double left = std::round(centre(segment.period) - barWidth() / 2 + part * segment.part);
        const double right = std::max(left + 1, std::round(left + part) - (segment.part + 1 < segment.parts ? 1 : 0));
        return QRectF(QPointF(left, std::round(y(from))), QPointF(right, std::round(y(to)))).normalized();
    }

    void drawSegment(const Segment &segment)
    {
        const Datum &shown = datum(segment);
        const QRectF sure = box(segment, segment.base, plus(segment.base, shown.sureEnd()));
        const QRectF light = box(segment, plus(segment.base, shown.least()), plus(segment.base, shown.most())), whole = sure.united(light);
        const int mark = m_builder.addMark(segment.index, whole.height() < 1 ? whole.adjusted(0, -1, 0, 1) : whole);
        m_builder.addBar(shown, sure, light, segment.series, mark);
        const double edge = std::round(y(segment.base)) + 0.5;
        if (!segment.base.isZero())
            m_builder.addPath({{whole.left(), edge}, {whole.right(), edge}}, {InkRole::Paper}, 1.5, false, mark);
    }

    /// Above a column of several segments what they add up to, from the least to the most it can be.
    void drawTotals()
    {
        LabelSpace space(m_plot.adjusted(0, -18, 4, 0));
        for (const Segment &segment : m_segments)
            space.block(box(segment, segment.base, plus(segment.base, farEnd(datum(segment)))));
        for (qsizetype period = 0; period < m_periods.size(); ++period) {
            const Total total = totalOf(period);
            if (total.parts < 2 || total.low.isNegative())
                continue;
            const QString text = bareFigureLabel(total.low, total.high, Qualifier::None, m_axis.unit, m_builder.language());
            const QPointF at(centre(period), std::round(y(total.high)) - 5);
            const QRectF bounds = m_builder.textBounds(text, at, TextAnchor::Middle, true);
            if (!space.take(bounds.adjusted(-3, 0, 3, 0)))
                continue;
            m_builder.addGround(bounds);
            m_builder.addText(text, at, TextAnchor::Middle, {InkRole::Text}, true);
        }
    }

    struct Total
    {
        Decimal low, high;
        int parts = 0; ///< 0 when losses are among them
    };
    Total totalOf(qsizetype period) const
    {
        Total total;
        for (int series = 0; series < m_entities.size(); ++series) {
            const QList<int> data = currentAt(series, period);
            if (data.isEmpty())
                continue;
            const auto [least, most] = std::minmax_element(data.begin(), data.end(), [this](int a, int b) { return m_content.data[a].least() < m_content.data[b].least(); });
            Decimal high = m_content.data[*most].most();
            for (const int index : data)
                high = std::max(high, m_content.data[index].most());
            if (m_content.data[*least].least().isNegative())
                return {};
            total = {plus(total.low, m_content.data[*least].least()), plus(total.high, high), total.parts + 1};
        }
        return total;
    }

    QStringList nameLines(int series) const
    {
        const QString name = m_builder.spec().entityName(m_entities[series], m_builder.language());
        return m_builder.wrapped(name, m_builder.scene().size.width() * kMostNameShare);
    }
    double namesWidth() const
    {
        double width = 0;
        for (int series = 0; series < m_entities.size(); ++series) {
            for (const QString &text : nameLines(series))
                width = std::max(width, m_builder.textWidth(text));
        }
        return width;
    }
    double namesHeight() const
    {
        double height = 0;
        for (int series = 0; series < m_entities.size(); ++series)
            height += static_cast<double>(nameLines(series).size()) * line();
        return height;
    }

    /// Beside the last column, each at the height of its last segment.
    void drawNames()
    {
        QList<double> centres, heights;
        for (int series = 0; series < m_entities.size(); ++series) {
            double at = m_plot.bottom();
            for (const Segment &segment : m_segments) {
                if (segment.series == series)
                    at = box(segment, segment.base, plus(segment.base, farEnd(datum(segment)))).center().y();
            }
            centres << at;
            heights << static_cast<double>(nameLines(series).size()) * line();
        }
        centres = spread(centres, heights, m_plot.top() - 12, m_plot.bottom() + 4);
        for (int series = 0; series < m_entities.size(); ++series) {
            double baseline = centres[series] - heights[series] / 2 + SceneBuilder::kLabelSize + 1;
            for (const QString &text : nameLines(series)) {
                m_builder.addText(text, {m_plot.right() + 8, baseline}, TextAnchor::Start, {InkRole::SeriesText, series});
                baseline += line();
            }
        }
    }

    void drawPeriods()
    {
        double free = -1e9;
        for (qsizetype i = 0; i < m_periods.size(); ++i) {
            const QString text = periodLabel(m_periods[i], m_builder.words());
            const QPointF at(centre(i), m_plot.bottom() + line());
            const QRectF bounds = m_builder.textBounds(text, at, TextAnchor::Middle);
            if (bounds.left() < free || bounds.left() < 2)
                continue;
            m_builder.addText(text, at, TextAnchor::Middle, {InkRole::Muted});
            free = bounds.right() + 8;
        }
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    QList<Period> m_periods;
    QList<Segment> m_segments;
    Decimal m_low, m_high;
    ValueAxis m_axis;
    QRectF m_plot;
};

} // namespace

void layOutStackedBars(SceneBuilder &builder)
{
    StackedBars(builder).layOut();
}

} // namespace concord
