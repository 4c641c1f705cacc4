// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/labels/labelspace.h"
#include "core/charts/labels/numberlabels.h"
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastPanelWidth = 150;
constexpr double kLeastPanelHeight = 96;
constexpr double kGap = 20;
constexpr double kFill = 0.76; // share of a period's width
constexpr double kMostBar = 40;
constexpr int kTicks = 4;

/// A panel of columns an entity, all with the same periods and the same value axis, its labels at the left of each row.
class SmallMultiples
{
public:
    explicit SmallMultiples(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities()), m_periods(m_content.periods()),
          m_axis(ValueAxis::of(m_content, builder.language(), kTicks))
    {
        m_axis.isBare = builder.saysUnit(m_axis.unitName, true);
    }

    void layOut()
    {
        const double labels = m_axis.labelWidth(m_builder) + 8;
        const double width = m_builder.scene().size.width() - 2 * SceneBuilder::kMargin - labels;
        m_columns = std::clamp<qsizetype>(static_cast<qsizetype>((width + kGap) / (kLeastPanelWidth + kGap)), 1, m_entities.size());
        const qsizetype rows = (m_entities.size() + m_columns - 1) / m_columns;
        m_panelWidth = (width - kGap * static_cast<double>(m_columns - 1)) / static_cast<double>(m_columns);
        for (const QString &entity : m_entities)
            m_nameLines = std::max(m_nameLines, nameLines(entity).size());
        const double least = static_cast<double>(rows) * (kLeastPanelHeight + rowExtra());
        const QRectF room = m_builder.addFrame(m_axis.unitName, m_builder.standingEntries() + m_builder.conflictEntries(false), {}, least);
        m_builder.scene().plot = room;
        m_builder.scene().valueAxis = m_axis.scale;
        const double rowHeight = room.height() / static_cast<double>(rows);
        for (int i = 0; i < m_entities.size(); ++i) {
            const QPointF corner(room.left() + labels + static_cast<double>(i % m_columns) * (m_panelWidth + kGap), room.top() + static_cast<double>(i / m_columns) * rowHeight);
            drawPanel(i, QRectF(corner, QSizeF(m_panelWidth, rowHeight)), i % m_columns == 0);
        }
        annotatePanels(m_builder, m_panels);
    }

private:
    static double line() { return SceneBuilder::lineHeight(SceneBuilder::kLabelSize); }
    /// Names above, periods below, and air.
    double rowExtra() const { return static_cast<double>(m_nameLines + 1) * line() + line() + 12; }
    QStringList nameLines(const QString &entity) const
    {
        return m_builder.wrapped(m_builder.spec().entityName(entity, m_builder.language()), m_panelWidth, SceneBuilder::kLabelSize, true);
    }

    void drawPanel(int series, const QRectF &cell, bool isFirst)
    {
        double baseline = cell.top() + SceneBuilder::kLabelSize + 1;
        for (const QString &text : nameLines(m_entities[series])) {
            m_builder.addText(text, {cell.left(), baseline}, TextAnchor::Start, {InkRole::SeriesText, series}, true);
            baseline += line();
        }
        const QRectF plot(cell.left(), cell.top() + static_cast<double>(m_nameLines + 1) * line(), cell.width(), cell.height() - rowExtra());
        if (isFirst)
            m_axis.draw(m_builder, plot);
        else
            drawGrid(plot);
        LabelSpace space(QRectF(cell.left(), plot.top() - line(), cell.width(), plot.height() + line()));
        QList<std::pair<int, QRectF>> bars;
        for (int i = 0; i < m_content.data.size(); ++i) {
            if (m_content.data[i].entity == m_entities[series] && m_periods.contains(m_content.data[i].period))
                bars << std::pair(i, drawBar(i, series, plot));
        }
        for (const auto &[index, box] : bars)
            space.block(box);
        drawConflicts(bars, plot.bottom());
        drawValues(bars, space);
        drawPeriods(plot);
        m_panels << ChartPlaces{[this, plot](const Decimal &value) { return m_axis.y(value, plot); },
                                [this, plot](QDate day) { return placeAmong(m_periods, plot, day); }, false, plot, m_entities[series]};
    }

    void drawGrid(const QRectF &plot)
    {
        for (const Decimal &tick : m_axis.scale.ticks) {
            const double at = std::round(m_axis.y(tick, plot)) + 0.5;
            m_builder.addPath({{plot.left(), at}, {plot.right(), at}}, {tick.isZero() ? InkRole::Axis : InkRole::Grid}, 1);
        }
    }

    /// Returns what the bar covers. Values that contradict each other share the width of their period.
    QRectF drawBar(int index, int series, const QRectF &plot)
    {
        const Datum &datum = m_content.data[index];
        int place = 0, count = 0;
        for (int i = 0; i < m_content.data.size(); ++i) {
            if (m_content.data[i].entity != datum.entity || m_content.data[i].period != datum.period)
                continue;
            place = i == index ? count : place;
            ++count;
        }
        const double group = plot.width() / static_cast<double>(m_periods.size()), bar = std::min(group * kFill, kMostBar) / count;
        const double centre = plot.left() + (static_cast<double>(m_periods.indexOf(datum.period)) + 0.5) * group;
        const double left = std::round(centre - bar * count / 2 + bar * place), right = std::max(left + 1, std::round(left + bar) - (count > 1 ? 1 : 0));
        const auto box = [&](const Decimal &from, const Decimal &to) {
            return QRectF(QPointF(left, std::round(m_axis.y(from, plot))), QPointF(right, std::round(m_axis.y(to, plot)))).normalized();
        };
        const QRectF sure = box(Decimal(0), datum.sureEnd()), light = box(datum.least(), datum.most()), whole = sure.united(light);
        const int mark = m_builder.addMark(index, whole.height() < 1 ? whole.adjusted(0, -1, 0, 1) : whole);
        m_builder.addBar(datum, sure, light, series, mark);
        return whole;
    }

    bool isContradicted(int index) const
    {
        const QList<QList<int>> &conflicts = m_builder.conflicts();
        return std::any_of(conflicts.begin(), conflicts.end(), [index](const QList<int> &conflict) { return conflict.contains(index); });
    }

    /// Below the bars that cannot all be true, a bracket.
    void drawConflicts(const QList<std::pair<int, QRectF>> &bars, double bottom)
    {
        const double at = std::round(bottom) + 4.5;
        for (const QList<int> &conflict : m_builder.conflicts()) {
            QList<QPointF> stops;
            for (const auto &[index, box] : bars) {
                if (conflict.contains(index))
                    stops << QPointF(std::round(box.center().x()) + 0.5, at);
            }
            if (!stops.isEmpty())
                m_builder.addBracket(stops.first(), stops.last(), {0, -3}, stops);
        }
    }

    /// The last value of each panel, its highest and those that contradict each other, where there is room.
    void drawValues(const QList<std::pair<int, QRectF>> &bars, LabelSpace &space)
    {
        if (bars.isEmpty())
            return;
        const auto highest = std::max_element(bars.begin(), bars.end(), [this](const auto &a, const auto &b) {
            return m_content.data[a.first].most() < m_content.data[b.first].most();
        });
        QList<std::pair<int, QRectF>> wanted{bars.last()};
        if (highest->first != bars.last().first)
            wanted << *highest;
        std::copy_if(bars.begin(), bars.end(), std::back_inserter(wanted), [&](const auto &bar) { return isContradicted(bar.first) && !wanted.contains(bar); });
        for (const auto &[index, box] : wanted) {
            const Datum &datum = m_content.data[index];
            const QString text = bareFigureLabel(datum.low, datum.high, datum.qualifier, m_axis.unit, m_builder.language());
            const QPointF at(box.center().x(), datum.most().isNegative() ? box.bottom() + SceneBuilder::kLabelSize + 2 : box.top() - 4);
            const QRectF bounds = m_builder.textBounds(text, at, TextAnchor::Middle);
            const std::optional<QPointF> shift = space.takeBeside(bounds, box, isContradicted(index) ? line() : 0);
            if (!shift)
                continue;
            m_builder.addGround(bounds.translated(*shift));
            m_builder.addText(text, at + *shift, TextAnchor::Middle, {InkRole::Text}, false, m_builder.markOf(index));
        }
    }

    /// First and last, or the first alone where both have no room.
    void drawPeriods(const QRectF &plot)
    {
        const double baseline = plot.bottom() + line() + 2;
        const QRectF first = m_builder.addText(periodLabel(m_periods.first(), m_builder.words()), {plot.left(), baseline}, TextAnchor::Start, {InkRole::Muted});
        const QString last = periodLabel(m_periods.last(), m_builder.words());
        if (m_periods.size() > 1 && m_builder.textBounds(last, {plot.right(), baseline}, TextAnchor::End).left() > first.right() + 8)
            m_builder.addText(last, {plot.right(), baseline}, TextAnchor::End, {InkRole::Muted});
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    QList<Period> m_periods;
    ValueAxis m_axis;
    QList<ChartPlaces> m_panels;
    qsizetype m_columns = 1;
    qsizetype m_nameLines = 1;
    double m_panelWidth = 0;
};

} // namespace

void layOutSmallMultiples(SceneBuilder &builder)
{
    SmallMultiples(builder).layOut();
}

} // namespace concord
