// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"
#include "core/charts/lines/minmaxpyramid.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kMargin = 8;
constexpr double kMostBar = 26;
constexpr double kMostRow = 18;
constexpr double kLineWidth = 2;
constexpr double kDot = 3;
constexpr double kPickRadius = 7;
constexpr qsizetype kTitleLines = 2;

class Strip
{
public:
    explicit Strip(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities())
    {
    }

    void layOut()
    {
        const QSizeF size = m_builder.scene().size;
        const double top = drawTitle();
        m_plot = QRectF(kMargin, top, size.width() - 2 * kMargin, std::max(1.0, size.height() - top - kMargin));
        m_builder.scene().plot = m_plot;
        if (m_content.data.isEmpty())
            return;
        m_axis.scale = tightScale();
        m_builder.scene().valueAxis = m_axis.scale;
        switch (m_content.spec.kind) {
        case ChartForm::GroupedBars:
        case ChartForm::StackedBars:
        case ChartForm::SmallMultiples:
            drawColumns();
            break;
        case ChartForm::RangeBars:
        case ChartForm::SortedBars:
        case ChartForm::DivergingBars:
        case ChartForm::DotPlot:
            drawRows();
            break;
        case ChartForm::StepLine:
        case ChartForm::Line:
        case ChartForm::Slope:
        case ChartForm::Timeline:
            drawLines();
            break;
        }
    }

private:
    double drawTitle()
    {
        const double line = SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        const double width = m_builder.scene().size.width() - 2 * kMargin;
        QStringList lines = m_builder.wrapped(m_builder.scene().title, width, SceneBuilder::kLabelSize, true);
        if (lines.size() > kTitleLines) {
            QString last = lines.mid(kTitleLines - 1).join(u' ');
            while (!last.isEmpty() && m_builder.textWidth(last + u'…', true) > width)
                last.chop(last.size() > 1 && last.back().isLowSurrogate() ? 2 : 1);
            lines = lines.first(kTitleLines - 1) << last + u'…';
        }
        double top = kMargin;
        for (const QString &text : lines) {
            m_builder.addText(text, {kMargin, top + SceneBuilder::kLabelSize}, TextAnchor::Start, {InkRole::Text}, true);
            top += line;
        }
        return top + 4;
    }

    /// From zero to the furthest value, without room for round ends.
    AxisScale tightScale() const
    {
        AxisScale scale;
        for (const Datum &datum : m_content.data) {
            scale.low = std::min(scale.low, datum.least());
            scale.high = std::max(scale.high, datum.most());
        }
        return scale;
    }

    int series(const Datum &datum) const { return static_cast<int>(m_entities.indexOf(datum.entity)); }
    double along(const Decimal &value, double from, double length) const { return from + m_axis.scale.position(value) * length; }
    double y(const Decimal &value) const { return std::round(m_plot.bottom() - m_axis.scale.position(value) * m_plot.height()); }

    void addBar(int index, const QRectF &sure, const QRectF &unsure)
    {
        const Datum &datum = m_content.data[index];
        const int mark = m_builder.addMark(index, sure.united(unsure).adjusted(-1, -1, 1, 1).intersected(QRectF(QPointF(), m_builder.scene().size)));
        m_builder.addBar(datum, sure, unsure, series(datum), mark);
    }

    void drawColumns()
    {
        const QList<Period> periods = m_content.periods();
        const auto groups = static_cast<double>(std::max<qsizetype>(1, periods.size()));
        const double group = m_plot.width() / groups, bar = std::min(kMostBar, group * 0.8 / static_cast<double>(m_entities.size()));
        const double zero = y(Decimal(0));
        m_builder.addPath({{m_plot.left(), zero + 0.5}, {m_plot.right(), zero + 0.5}}, {InkRole::Axis}, 1);
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &datum = m_content.data[i];
            const auto place = static_cast<double>(periods.indexOf(datum.period));
            if (place < 0)
                continue;
            const double left = m_plot.left() + (place + 0.5) * group + bar * (series(datum) - static_cast<double>(m_entities.size()) / 2);
            const auto box = [&](const Decimal &a, const Decimal &b) {
                return QRectF(QPointF(left, y(a)), QPointF(left + std::max(1.0, bar - 1), y(b))).normalized();
            };
            addBar(i, box(Decimal(0), datum.sureEnd()), box(datum.least(), datum.most()));
        }
    }

    void drawRows()
    {
        const double row = std::min(kMostRow, m_plot.height() / static_cast<double>(m_content.data.size()));
        const double zero = std::round(along(Decimal(0), m_plot.left(), m_plot.width()));
        m_builder.addPath({{zero + 0.5, m_plot.top()}, {zero + 0.5, m_plot.top() + row * static_cast<double>(m_content.data.size())}}, {InkRole::Axis}, 1);
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &datum = m_content.data[i];
            const double top = m_plot.top() + i * row + row * 0.15;
            const auto box = [&](const Decimal &a, const Decimal &b) {
                const double from = along(a, m_plot.left(), m_plot.width()), to = along(b, m_plot.left(), m_plot.width());
                return QRectF(QPointF(from, top), QPointF(to, top + row * 0.7)).normalized();
            };
            addBar(i, box(Decimal(0), datum.sureEnd()), box(datum.least(), datum.most()));
        }
    }

    void drawLines()
    {
        const QList<Period> periods = m_content.periods();
        if (periods.isEmpty())
            return;
        const QDate first = periods.first().first;
        const auto days = static_cast<double>(std::max<qint64>(1, first.daysTo(periods.last().first)));
        const double width = m_plot.width() * 0.94 - kDot;
        const auto place = [&](const Datum &datum) {
            return QPointF(m_plot.left() + kDot + width * static_cast<double>(first.daysTo(datum.period.first)) / days, y(datum.least()));
        };
        for (const QString &entity : m_entities)
            drawLine(entity, place);
    }

    template<typename Place>
    void drawLine(const QString &entity, Place place)
    {
        const Ink ink{InkRole::Series, static_cast<int>(m_entities.indexOf(entity))};
        QList<QPointF> path;
        QList<int> events;
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &datum = m_content.data[i];
            if (datum.entity != entity || !datum.period.isValid())
                continue;
            if (!path.isEmpty() && m_content.spec.kind == ChartForm::StepLine)
                path << QPointF(place(datum).x(), path.last().y());
            path << place(datum);
            events << i;
        }
        if (path.isEmpty())
            return;
        m_builder.addPath(thinnedLine(path, m_plot.left(), m_plot.right()), ink, kLineWidth);
        if (m_content.spec.kind == ChartForm::StepLine)
            m_builder.addPath({path.last(), {m_plot.right(), path.last().y()}}, ink, kLineWidth, true);
        for (const int i : events) {
            const QPointF at = place(m_content.data[i]), high(at.x(), y(m_content.data[i].most()));
            const int mark = m_builder.addMark(i, QRectF(at, high).normalized().adjusted(-kPickRadius, -kPickRadius, kPickRadius, kPickRadius));
            if (m_content.data[i].isRange())
                m_builder.addPath({at, high}, ink, 1.5, false, mark);
            if (static_cast<double>(events.size()) * kDot < m_plot.width() || m_content.data[i].isDoubtful())
                m_builder.addDot(at, kDot, ink, m_content.data[i], mark);
        }
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    ValueAxis m_axis;
    QRectF m_plot;
};

} // namespace

Scene layOutStrip(const ChartContent &content, const SceneRequest &request)
{
    SceneBuilder builder(content, request);
    Strip(builder).layOut();
    return builder.take();
}

} // namespace concord
