// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/annotating.h"
#include "core/charts/numberlabels.h"
#include "core/charts/scenelayout.h"
#include "core/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kRowHeight = 34;
constexpr double kBarShare = 0.52; // of a row
constexpr double kMostNameShare = 0.34; // of the width
constexpr double kWantedPlotShare = 0.5; // below it, a label goes on two lines
constexpr double kLeastPlotShare = 0.2;
constexpr double kGap = 8;
constexpr double kDot = 5;
constexpr int kTicks = 6;

struct Row
{
    int index = 0;
    QStringList name;      ///< wrapped
    QString value;
    QString standing;
    double top = 0;
    double height = kRowHeight;
};

/// One row a datum: a bar to the near end, a light part with a bracket to the far end, and the value after it; or a dot, and a
/// line to a second one for a range. Sorted and diverging bars have the greatest first.
class RangeBars
{
public:
    explicit RangeBars(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities()),
          m_axis(ValueAxis::of(m_content, builder.language(), kTicks))
    {
    }

    void layOut()
    {
        const double line = SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        makeRows();
        if (kind() == ChartForm::SortedBars || kind() == ChartForm::DivergingBars)
            std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) { return datum(a).most() > datum(b).most(); });
        const double axisRoom = line + 6;
        const QRectF room = m_builder.addFrame(m_axis.unitName, legend(), {}, rowsHeight() + axisRoom);
        const double spare = std::max(0.0, room.height() - axisRoom - rowsHeight()) / static_cast<double>(m_rows.size());
        placeRows(room.top(), std::min(spare, kRowHeight));
        placePlot(room);
        drawAxis();
        for (const Row &row : m_rows)
            drawRow(row);
        annotate(m_builder, {[this](const Decimal &value) { return x(value); }, {}, true});
    }

private:
    ChartForm kind() const { return m_builder.spec().kind; }
    const Datum &datum(const Row &row) const { return m_content.data[row.index]; }

    void makeRows()
    {
        const double most = m_builder.scene().size.width() * kMostNameShare;
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &datum = m_content.data[i];
            Row row;
            row.index = i;
            row.name = m_builder.wrapped(rowName(datum), most);
            row.value = m_builder.valueText(datum);
            row.standing = m_builder.standingText(datum);
            row.height = std::max(kRowHeight, static_cast<double>(row.name.size()) * SceneBuilder::lineHeight(SceneBuilder::kLabelSize) + 6);
            m_rows << row;
        }
    }

    /// Whatever tells the rows apart: the entity, the period, and who says so when both are shared.
    QString rowName(const Datum &datum) const
    {
        const auto shared = std::count_if(m_content.data.begin(), m_content.data.end(), [&datum](const Datum &other) {
            return other.entity == datum.entity && other.period == datum.period && other.periodText == datum.periodText;
        });
        QStringList parts;
        if (m_entities.size() > 1 || m_content.periods().size() < 2)
            parts << m_builder.spec().entityName(datum.entity, m_builder.language());
        if (m_content.periods().size() > 1)
            parts << m_builder.periodText(datum);
        const QString name = parts.join(u' ');
        return shared > 1 && !datum.attribution.isEmpty() ? m_builder.words().withDetail.arg(name, datum.attribution) : name;
    }

    /// Dots show ranges as such and need no key for them.
    QList<LegendEntry> legend() const
    {
        QList<LegendEntry> entries = m_builder.standingEntries();
        if (kind() != ChartForm::DotPlot)
            return entries;
        QList<LegendEntry> hollow;
        for (const LegendEntry &entry : entries) {
            if (std::get<BoxShape>(entry.swatch).isHatched)
                hollow << LegendEntry{entry.text, DotShape{{}, kDot - 1, {InkRole::Muted}, true}};
        }
        return hollow;
    }

    double rowsHeight() const
    {
        double height = 0;
        for (const Row &row : m_rows)
            height += row.height;
        return height;
    }

    void placeRows(double top, double spare)
    {
        for (Row &row : m_rows) {
            row.top = top;
            row.height += spare;
            top += row.height;
        }
    }

    double labelWidth(const Row &row) const
    {
        const double value = m_builder.textWidth(row.value, true), standing = m_builder.textWidth(row.standing);
        if (row.standing.isEmpty())
            return value;
        return m_isStacked ? std::max(value, standing) : value + kGap + standing;
    }

    double farShare(const Row &row) const
    {
        const double far = m_axis.scale.position(datum(row).most());
        return kind() == ChartForm::DotPlot ? far : std::max(far, zeroShare());
    }
    double zeroShare() const { return std::max(0.0, m_axis.scale.position(Decimal(0))); }

    /// The plot is as wide as the longest label after the longest bar allows.
    void placePlot(const QRectF &room)
    {
        double names = 0;
        for (const Row &row : m_rows) {
            for (const QString &line : row.name)
                names = std::max(names, m_builder.textWidth(line));
        }
        const double left = room.left() + names + kGap * 1.5, most = room.right() - left;
        double width = plotWidth(most);
        m_isStacked = width < most * kWantedPlotShare;
        if (m_isStacked)
            width = plotWidth(most);
        const Row &last = m_rows.last();
        m_plot = QRectF(left, m_rows.first().top, width, last.top + last.height - m_rows.first().top);
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
    }

    double plotWidth(double most) const
    {
        double width = most - m_builder.textWidth(m_axis.label(m_axis.scale.high, m_builder.language())) / 2;
        for (const Row &row : m_rows) {
            const double share = farShare(row);
            if (share > 0)
                width = std::min(width, (most - 2 * kGap - labelWidth(row)) / share);
        }
        return std::max(width, most * kLeastPlotShare);
    }

    double x(const Decimal &value) const { return m_plot.left() + m_axis.scale.position(value) * m_plot.width(); }

    void drawAxis()
    {
        const double baseline = m_plot.bottom() + SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        double free = -1e9;
        for (const Decimal &tick : m_axis.scale.ticks) {
            const double at = std::round(x(tick)) + 0.5;
            m_builder.addPath({{at, m_plot.top()}, {at, m_plot.bottom()}}, {tick.isZero() ? InkRole::Axis : InkRole::Grid}, 1);
            const QString label = m_axis.label(tick, m_builder.language());
            const QRectF bounds = m_builder.textBounds(label, {at, baseline}, TextAnchor::Middle);
            const bool leavesRoom = tick == m_axis.scale.high || bounds.right() + kGap < lastTickLeft(baseline);
            if (bounds.left() < free || !leavesRoom)
                continue;
            m_builder.addText(label, {at, baseline}, TextAnchor::Middle, {InkRole::Muted});
            free = bounds.right() + kGap;
        }
    }

    double lastTickLeft(double baseline) const
    {
        return m_builder.textBounds(m_axis.label(m_axis.scale.high, m_builder.language()), {m_plot.right(), baseline}, TextAnchor::Middle).left();
    }

    void drawRow(const Row &row)
    {
        if (kind() == ChartForm::DotPlot)
            return drawDots(row);
        const Datum &datum = m_content.data[row.index];
        const bool isLoss = datum.most().isNegative();
        const int series = kind() == ChartForm::DivergingBars ? (isLoss ? 1 : 0) : static_cast<int>(m_entities.indexOf(datum.entity));
        const double middle = std::round(row.top + row.height / 2);
        const double thickness = std::round(std::min(row.height, 2 * kRowHeight) * kBarShare), top = std::round(middle - thickness / 2);
        const bool isDown = datum.most().isNegative();
        const double zero = std::round(x(Decimal(0))), near = std::round(x(isDown ? datum.most() : datum.least()));
        const double far = std::round(x(isDown ? datum.least() : datum.most()));
        const auto box = [top, thickness](double a, double b) { return QRectF(std::min(a, b), top, std::abs(b - a), thickness); };
        const int mark = m_builder.addMark(row.index, box(zero, far).adjusted(-1, -3, 1, 3));
        m_builder.addBox(box(zero, near), {InkRole::Series, series}, datum.isDoubtful(), mark);
        if (near != far) {
            m_builder.addBox(box(near, far), {InkRole::SeriesLight, series}, datum.isDoubtful(), mark);
            drawBracket(near, far, middle, mark);
        }
        drawWords(row, std::max({zero, near, far}), middle, mark);
    }

    void drawDots(const Row &row)
    {
        const Datum &dotted = datum(row);
        const Ink ink{InkRole::Series, static_cast<int>(m_entities.indexOf(dotted.entity))};
        const double middle = std::round(row.top + row.height / 2);
        const QPointF low(std::round(x(dotted.least())), middle), high(std::round(x(dotted.most())), middle);
        const int mark = m_builder.addMark(row.index, QRectF(low, high).adjusted(-kDot - 2, -kDot - 2, kDot + 2, kDot + 2));
        m_builder.addPath({{m_plot.left(), middle + 0.5}, {m_plot.right(), middle + 0.5}}, {InkRole::Grid}, 1);
        if (dotted.isRange())
            m_builder.addPath({low, high}, ink, 3, false, mark);
        m_builder.addDot(low, kDot, ink, dotted.isDoubtful(), mark);
        if (dotted.isRange())
            m_builder.addDot(high, kDot, ink, dotted.isDoubtful(), mark);
        drawWords(row, high.x() + kDot, middle, mark);
    }

    void drawBracket(double near, double far, double middle, int mark)
    {
        const double arm = 5, from = near + (near < far ? 0.5 : -0.5), to = far + (near < far ? -0.5 : 0.5);
        m_builder.addPath({{from, middle - arm}, {from, middle + arm}}, {InkRole::Axis}, 1.5, false, mark);
        m_builder.addPath({{from, middle}, {to, middle}}, {InkRole::Axis}, 1.5, false, mark);
        m_builder.addPath({{to, middle - arm}, {to, middle + arm}}, {InkRole::Axis}, 1.5, false, mark);
    }

    void drawWords(const Row &row, double end, double middle, int mark)
    {
        const double line = SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        double baseline = middle + 4 - line * (static_cast<double>(row.name.size()) - 1) / 2;
        for (const QString &name : row.name) {
            m_builder.addText(name, {m_plot.left() - kGap, baseline}, TextAnchor::End);
            baseline += line;
        }
        const bool isStacked = m_isStacked && !row.standing.isEmpty();
        const QPointF at(end + kGap, middle + (isStacked ? -3 : 4));
        const QPointF standingAt = isStacked ? at + QPointF(0, line - 2) : at + QPointF(m_builder.textWidth(row.value, true) + kGap, 0);
        m_builder.addGround(m_builder.textBounds(row.value, at, TextAnchor::Start, true));
        m_builder.addText(row.value, at, TextAnchor::Start, {InkRole::Text}, true, mark);
        if (row.standing.isEmpty())
            return;
        m_builder.addGround(m_builder.textBounds(row.standing, standingAt, TextAnchor::Start));
        m_builder.addText(row.standing, standingAt, TextAnchor::Start, {InkRole::Muted}, false, mark);
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    ValueAxis m_axis;
    QList<Row> m_rows;
    QRectF m_plot;
    bool m_isStacked = false;
};

} // namespace

void layOutRows(SceneBuilder &builder)
{
    RangeBars(builder).layOut();
}

} // namespace concord
