// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/axes/dateaxis.h"
#include "core/charts/scenelayout.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kRowGap = 10;
constexpr double kBar = 12;
constexpr double kDot = 5;
constexpr double kGap = 8;
constexpr double kInset = 12; // of the axis
constexpr double kMostLabelShare = 0.42; // of the width

struct Row
{
    int index = 0;
    QStringList words;
    double height = 0;
    bool isBelow = false; ///< the words, where neither side of the bar has room
};

/// A row a value in the order of time: a dot at its day or a bar over its period, and what it is beside it. Values without
/// dates are not drawn; the table of the chart has them.
class Timeline
{
public:
    explicit Timeline(SceneBuilder &builder) : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities()) {}

    void layOut()
    {
        makeRows();
        const double indent = SceneBuilder::kMargin + kInset;
        const bool isYearly = std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return grainOf(datum(row).period) == Grain::Year; });
        m_axis = DateAxis{m_span, indent, std::max(1.0, m_builder.scene().size.width() - 2 * indent), isYearly, true};
        for (Row &row : m_rows)
            measure(row);
        double height = 0;
        for (const Row &row : m_rows)
            height += row.height;
        const double axisRoom = 2 * line() + 4;
        QRectF room = m_builder.addFrame({}, legend(), {}, height + axisRoom);
        room.adjust(kInset, 4, -kInset, -axisRoom);
        m_plot = room;
        m_builder.scene().plot = m_plot;
        m_axis.draw(m_builder, m_plot);
        m_builder.addPath({m_plot.bottomLeft(), m_plot.bottomRight()}, {InkRole::Axis}, 1);
        const double last = std::round(m_axis.x(m_span.last)) + 0.5; // where the last period ends
        m_builder.addPath({{last, m_plot.bottom()}, {last, m_plot.bottom() + 4}}, {InkRole::Axis}, 1);
        double top = m_plot.top();
        const double spare = std::clamp((m_plot.height() - height) / static_cast<double>(m_rows.size()), 0.0, 24.0);
        for (const Row &row : m_rows) {
            drawRow(row, top + (row.height + spare) / 2);
            top += row.height + spare;
        }
        annotate(m_builder, {[this](const Decimal &) { return m_plot.top() - 1e6; }, [this](QDate date) { return m_axis.x(date); }, false});
    }

private:
    static double line() { return SceneBuilder::lineHeight(SceneBuilder::kLabelSize); }
    const Datum &datum(const Row &row) const { return m_content.data[row.index]; }

    void makeRows()
    {
        const double most = m_builder.scene().size.width() * kMostLabelShare;
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &each = m_content.data[i];
            if (!each.period.isValid())
                continue;
            QString text = m_builder.words().markLabel.arg(m_builder.spec().entityName(each.entity, m_builder.language()), m_builder.periodText(each),
                                                           m_builder.valueText(each));
            if (each.isDoubtful())
                text = m_builder.words().withDetail.arg(text, m_builder.standingText(each));
            m_rows << Row{i, m_builder.wrapped(text, most), 0, false};
            m_span.first = m_span.first.isValid() ? std::min(m_span.first, each.period.first) : each.period.first;
            m_span.last = m_span.last.isValid() ? std::max(m_span.last, each.period.last) : each.period.last;
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
            return std::pair(datum(a).period.first, datum(a).period.last) < std::pair(datum(b).period.first, datum(b).period.last);
        });
    }

    double wordsWidth(const Row &row) const
    {
        double width = 0;
        for (const QString &text : row.words)
            width = std::max(width, m_builder.textWidth(text));
        return width;
    }
    double rightEdge() const { return m_builder.scene().size.width() - SceneBuilder::kMargin; }

    /// What a mark takes of its row, left to right.
    std::pair<double, double> reach(const Row &row) const
    {
        const double from = std::round(m_axis.x(datum(row).period.first)), to = std::round(m_axis.x(datum(row).period.last));
        if (to - from >= 2 * kDot)
            return {from, to};
        return {(from + to) / 2 - kDot, (from + to) / 2 + kDot};
    }

    void measure(Row &row)
    {
        const auto [from, to] = reach(row);
        const double width = wordsWidth(row), words = static_cast<double>(row.words.size()) * line();
        row.isBelow = to + kGap + width > rightEdge() && from - kGap - width < SceneBuilder::kMargin;
        row.height = (row.isBelow ? kBar + words : std::max(kBar, words)) + kRowGap;
    }

    QList<LegendEntry> legend() const
    {
        return m_builder.standingEntries();
    }

    void drawRow(const Row &row, double centre)
    {
        const Datum &shown = datum(row);
        const Ink ink{InkRole::Series, static_cast<int>(m_entities.indexOf(shown.entity))};
        const auto [from, to] = reach(row);
        const double words = static_cast<double>(row.words.size()) * line();
        const double middle = std::round(row.isBelow ? centre - words / 2 : centre);
        m_builder.addPath({{m_plot.left(), middle + 0.5}, {m_plot.right(), middle + 0.5}}, {InkRole::Grid}, 1);
        const QRectF bar(from, std::round(middle - kBar / 2), to - from, kBar);
        const int mark = m_builder.addMark(row.index, bar.adjusted(-2, -2, 2, 2));
        if (to - from <= 2 * kDot)
            drawDot({bar.center().x(), middle}, ink, shown, mark);
        else
            drawBar(bar, ink, shown, mark);
        drawWords(row, bar, mark);
    }

    /// A range is light in a frame, a dot in a ring: the axis is time, so that how far it reaches is said in words.
    void drawBar(const QRectF &bar, Ink ink, const Datum &shown, int mark)
    {
        m_builder.addBox(bar, {shown.isRange() ? InkRole::SeriesLight : InkRole::Series, ink.series}, shown, mark);
        const QRectF frame = bar.adjusted(0.5, 0.5, -0.5, -0.5);
        if (shown.isRange())
            m_builder.addPath({frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft(), frame.topLeft()}, ink, 1, false, mark);
    }

    void drawDot(QPointF centre, Ink ink, const Datum &shown, int mark)
    {
        m_builder.addDot(centre, kDot, ink, shown, mark);
        if (shown.isRange() && !shown.isDoubtful())
            m_builder.addDot(centre, kDot - 1.5, {InkRole::SeriesLight, ink.series}, false, mark);
    }

    /// After the mark where there is room, before it otherwise, else below it.
    void drawWords(const Row &row, const QRectF &bar, int mark)
    {
        const double width = wordsWidth(row), words = static_cast<double>(row.words.size()) * line();
        const bool isAfter = !row.isBelow && bar.right() + kGap + width <= rightEdge();
        const TextAnchor anchor = isAfter || row.isBelow ? TextAnchor::Start : TextAnchor::End;
        const double beside = isAfter ? bar.right() + kGap : bar.left() - kGap;
        const double at = row.isBelow ? std::clamp(bar.left(), SceneBuilder::kMargin, std::max(SceneBuilder::kMargin, rightEdge() - width)) : beside;
        double baseline = (row.isBelow ? bar.bottom() : bar.center().y() - words / 2) + SceneBuilder::kLabelSize + 1;
        for (const QString &text : row.words) {
            m_builder.addGround(m_builder.textBounds(text, {at, baseline}, anchor));
            m_builder.addText(text, {at, baseline}, anchor, {InkRole::Text}, false, mark);
            baseline += line();
        }
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    QList<Row> m_rows;
    Period m_span;
    DateAxis m_axis;
    QRectF m_plot;
};

} // namespace

void layOutTimeline(SceneBuilder &builder)
{
    Timeline(builder).layOut();
}

} // namespace concord
