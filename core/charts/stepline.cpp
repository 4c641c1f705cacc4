// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/annotating.h"
#include "core/charts/dateaxis.h"
#include "core/charts/labelspace.h"
#include "core/charts/numberlabels.h"
#include "core/charts/scenelayout.h"
#include "core/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastPlot = 180;
constexpr double kEndShare = 0.06;      // of the plot, how far the open last step runs on
constexpr double kMostNameShare = 0.28; // of the width
constexpr double kLineWidth = 2;
constexpr double kDot = 4;
constexpr double kPickRadius = 7;
constexpr int kTicks = 5;

struct Line
{
    QString entity;
    int series = 0;
    QList<int> data;   ///< dated ones, by date
    QStringList name;  ///< wrapped, bold
    QStringList value; ///< of the last event, wrapped
    double width = 0;  ///< of both
};

/// A line per entity over dates: a dot at each value, hollow when doubtful, the entity's name at its end, and the values beside
/// the dots where there is room. A step line holds each value until the next and its last step is dashed and open; a line
/// joins them, and stops where a period of the series is missing.
class DatedLines
{
public:
    explicit DatedLines(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_axis(ValueAxis::of(m_content, builder.language(), kTicks)), m_space({})
    {
    }

    void layOut()
    {
        makeLines();
        const double axisRoom = 2 * SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        QRectF room = m_builder.addFrame(m_axis.unitName, legend(), m_axis.scale.isLogarithmic ? m_builder.words().logAxis : QString(), std::max(kLeastPlot, endsHeight()) + axisRoom);
        double names = 0;
        for (const Line &line : m_lines)
            names = std::max(names, line.width);
        room.adjust(m_axis.labelWidth(m_builder) + 8, 18, -names - 10, -axisRoom);
        m_plot = room;
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
        m_space = LabelSpace(m_plot.adjusted(0, -18, 0, 0));
        m_axis.draw(m_builder, m_plot);
        dateAxis().draw(m_builder, m_plot);
        for (const Line &line : m_lines)
            drawLine(line);
        for (const Line &line : m_lines)
            drawEvents(line);
        drawEnds();
        drawValues();
        annotate(m_builder, {[this](const Decimal &value) { return m_axis.y(value, m_plot); }, [this](QDate date) { return x(date); }, false});
    }

private:
    bool isStepped() const { return m_builder.spec().kind == ChartForm::StepLine; }

    void makeLines()
    {
        const QStringList entities = m_content.entities();
        for (int series = 0; series < entities.size(); ++series) {
            Line line{entities[series], series, {}, {}, {}, 0};
            for (int i = 0; i < m_content.data.size(); ++i) {
                if (m_content.data[i].entity == line.entity && m_content.data[i].period.isValid())
                    line.data << i;
            }
            if (line.data.isEmpty())
                continue;
            const double most = m_builder.scene().size.width() * kMostNameShare;
            line.name = m_builder.wrapped(m_builder.spec().entityName(line.entity, m_builder.language()), most, SceneBuilder::kLabelSize, true);
            line.value = m_builder.wrapped(eventText(datum(line.data.last())), most);
            for (const QString &text : line.name)
                line.width = std::max(line.width, m_builder.textWidth(text, true));
            for (const QString &text : line.value)
                line.width = std::max(line.width, m_builder.textWidth(text));
            m_lines << line;
        }
        m_span = {m_content.periods().first().first, m_content.periods().last().first};
    }

    QList<LegendEntry> legend() const
    {
        QList<LegendEntry> entries;
        for (LegendEntry &entry : m_builder.standingEntries()) {
            if (std::get<BoxShape>(entry.swatch).isHatched) // ranges are whiskers here and need no key
                entries << LegendEntry{entry.text, DotShape{{}, kDot, {InkRole::Muted}, true}};
        }
        return entries;
    }

    double endsHeight() const
    {
        double height = 0;
        for (const Line &line : m_lines)
            height += endHeight(line);
        return height;
    }
    static double endHeight(const Line &line)
    {
        return static_cast<double>(line.name.size() + line.value.size()) * SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
    }

    const Datum &datum(int index) const { return m_content.data[index]; }

    double x(QDate date) const { return dateAxis().x(date); }
    DateAxis dateAxis() const { return {m_span, m_plot.left() + 8, m_plot.width() * (1 - kEndShare) - 8}; }
    QPointF at(int index) const { return {x(datum(index).period.first), m_axis.y(datum(index).least(), m_plot)}; }

    void drawLine(const Line &line)
    {
        QList<QPointF> path;
        for (const int index : line.data) {
            const QPointF event = at(index);
            if (!path.isEmpty() && isStepped())
                path << QPointF(event.x(), path.last().y());
            if (!isStepped() && hasGapBefore(line, index))
                drawPiece(line, path);
            path << event;
        }
        drawPiece(line, path);
        if (!isStepped())
            return;
        const QPointF last = at(line.data.last());
        m_builder.addPath({last, {m_plot.right(), last.y()}}, {InkRole::Series, line.series}, kLineWidth, true);
        block(last, {m_plot.right(), last.y()});
    }

    /// More than one and a half times the usual distance since the value before: something is missing.
    bool hasGapBefore(const Line &line, int index) const
    {
        const qsizetype place = line.data.indexOf(index);
        QList<qint64> steps;
        for (qsizetype i = 1; i < line.data.size(); ++i)
            steps << daysBetween(line, i);
        if (place < 1 || steps.size() < 2)
            return false;
        std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
        return 2 * daysBetween(line, place) > 3 * steps[steps.size() / 2];
    }
    qint64 daysBetween(const Line &line, qsizetype place) const
    {
        return datum(line.data[place - 1]).period.first.daysTo(datum(line.data[place]).period.first);
    }

    /// Draws the points so far and starts anew.
    void drawPiece(const Line &line, QList<QPointF> &path)
    {
        if (path.size() > 1)
            m_builder.addPath(path, {InkRole::Series, line.series}, kLineWidth);
        for (qsizetype i = 1; i < path.size(); ++i)
            block(path[i - 1], path[i]);
        path.clear();
    }

    /// What a stroke covers, in short boxes, so that a slanting one does not take all the room beside it.
    void block(QPointF from, QPointF to)
    {
        constexpr double kPiece = 12;
        const bool isSlanting = from.x() != to.x() && from.y() != to.y();
        const int pieces = isSlanting ? std::clamp(static_cast<int>(QLineF(from, to).length() / kPiece), 1, 200) : 1;
        for (int i = 0; i < pieces; ++i) {
            const QPointF first = from + (to - from) * i / pieces, last = from + (to - from) * (i + 1) / pieces;
            m_space.block(QRectF(first, last).normalized().adjusted(-2, -2, 2, 2));
        }
    }

    void drawEvents(const Line &line)
    {
        const Ink ink{InkRole::Series, line.series};
        for (const int index : line.data) {
            const QPointF low = at(index), high(low.x(), m_axis.y(datum(index).most(), m_plot));
            const QRectF box = QRectF(low, high).normalized().adjusted(-kPickRadius, -kPickRadius, kPickRadius, kPickRadius);
            const int mark = m_builder.addMark(index, box);
            if (datum(index).isRange()) {
                m_builder.addPath({low, high}, ink, 1.5, false, mark);
                m_builder.addPath({high - QPointF(5, 0), high + QPointF(5, 0)}, ink, 1.5, false, mark);
                block(low, high);
            }
            m_builder.addDot(low, kDot, ink, datum(index).isDoubtful(), mark);
            m_space.block(QRectF(low, low).adjusted(-kDot - 1, -kDot - 1, kDot + 1, kDot + 1));
        }
    }

    void drawEnds()
    {
        QList<double> centres, heights;
        for (const Line &line : m_lines) {
            centres << at(line.data.last()).y();
            heights << endHeight(line);
        }
        centres = spread(centres, heights, m_plot.top() - 12, m_plot.bottom() + 4);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            double baseline = centres[i] - heights[i] / 2 + SceneBuilder::kLabelSize + 1;
            const Line &line = m_lines[i];
            for (const QString &text : line.name)
                baseline = drawEnd(text, baseline, {InkRole::SeriesText, line.series}, true, -1);
            for (const QString &text : line.value)
                baseline = drawEnd(text, baseline, {InkRole::Text}, false, markOf(line.data.last()));
        }
    }

    double drawEnd(const QString &text, double baseline, Ink ink, bool bold, int mark)
    {
        m_builder.addText(text, {m_plot.right() + 8, baseline}, TextAnchor::Start, ink, bold, mark);
        return baseline + SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
    }

    int markOf(int index) const
    {
        const auto &marks = m_builder.scene().marks;
        const auto it = std::find_if(marks.begin(), marks.end(), [index](const SceneMark &mark) { return mark.datum == index; });
        return static_cast<int>(it - marks.begin());
    }

    QString eventText(const Datum &event) const
    {
        const QString text = shortFigureLabel(event.low, event.high, event.qualifier, event.unit, m_builder.language());
        return event.isDoubtful() ? m_builder.words().withDetail.arg(text, m_builder.standingText(event)) : text;
    }

    /// Doubtful events first, then the highest; the last of a line has its value at the line's end. One without room stays
    /// without a label (its value is in the mark's own text).
    void drawValues()
    {
        QList<int> order;
        for (int mark = 0; mark < m_builder.scene().marks.size(); ++mark) {
            const int index = m_builder.scene().marks[mark].datum;
            if (std::none_of(m_lines.begin(), m_lines.end(), [index](const Line &line) { return line.data.last() == index; }))
                order << mark;
        }
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            const Datum &first = markDatum(a), &second = markDatum(b);
            return first.isDoubtful() != second.isDoubtful() ? first.isDoubtful() : first.most() > second.most();
        });
        for (const int mark : order)
            drawValue(mark);
    }

    const Datum &markDatum(int mark) const { return datum(m_builder.scene().marks[mark].datum); }

    void drawValue(int mark)
    {
        const Datum &event = markDatum(mark);
        const int index = m_builder.scene().marks[mark].datum;
        const QString text = eventText(event);
        const QPointF dot = at(index);
        const double top = m_axis.y(event.most(), m_plot);
        struct Place
        {
            QPointF at;
            TextAnchor anchor;
        };
        const std::initializer_list<Place> places{
            {{dot.x() - 3, top - 9}, TextAnchor::End},    {{dot.x(), top - 9}, TextAnchor::Middle},
            {{dot.x() + 3, top - 9}, TextAnchor::Start},  {{dot.x() + 8, dot.y() + 17}, TextAnchor::Start},
            {{dot.x() - 9, dot.y() + 4}, TextAnchor::End}, {{dot.x() - 3, dot.y() + 19}, TextAnchor::End},
            {{dot.x() + 9, dot.y() + 4}, TextAnchor::Start}, {{dot.x() - 3, top - 25}, TextAnchor::End},
            {{dot.x() + 3, top - 25}, TextAnchor::Start}, {{dot.x() + 8, dot.y() + 33}, TextAnchor::Start},
        };
        for (const Place &place : places) {
            const QRectF bounds = m_builder.textBounds(text, place.at, place.anchor);
            if (m_space.take(bounds)) {
                m_builder.addGround(bounds);
                m_builder.addText(text, place.at, place.anchor, {InkRole::Text}, false, mark);
                return;
            }
        }
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    ValueAxis m_axis;
    LabelSpace m_space;
    QList<Line> m_lines;
    Period m_span;
    QRectF m_plot;
};

} // namespace

void layOutDatedLines(SceneBuilder &builder)
{
    DatedLines(builder).layOut();
}

} // namespace concord
