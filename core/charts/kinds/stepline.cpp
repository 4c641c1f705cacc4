// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/axes/dateaxis.h"
#include "core/charts/labels/labelspace.h"
#include "core/charts/lines/minmaxpyramid.h"
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastPlot = 180;
constexpr double kEndShare = 0.06;      // of the plot, how far the open last step runs on
constexpr double kMostNameShare = 0.28; // of the width
constexpr double kEndGap = 4;           // between the names at the ends
constexpr double kLineWidth = 2;
constexpr double kDot = 4;
constexpr double kPickRadius = 7;
constexpr int kTicks = 5;
constexpr qsizetype kMostValues = 200; // labels tried

struct Line
{
    QString entity;
    int series = 0;
    QList<int> data;   ///< dated ones, by date
    int last = 0;      ///< the newest of them that is not outdated, if there is one
    QStringList name;  ///< wrapped, bold
    QStringList value; ///< of the last event, wrapped
    double width = 0;  ///< of both
    qint64 usualDays = 0; ///< between neighbours; 0 when there are too few to tell
};

/// A line per entity over dates: a dot at each value, hollow when doubtful, the entity's name at its end, and the values beside
/// the dots where there is room. A step line holds each value until the next and its last step is dashed and open; a line
/// joins them, and stops where a period of the series is missing or its values contradict each other. A range is a whisker, and the
/// line goes through its middle dashed.
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
        m_axis.isBare = m_builder.saysUnit(m_axis.unitName, false);
        const double axisRoom = 2 * SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        QRectF room = m_builder.addFrame({}, m_builder.standingEntries(MarkLook::Dots), m_axis.scale.isLogarithmic ? m_builder.words().logAxis : QString(), std::max(kLeastPlot, endsHeight()) + axisRoom);
        double names = 0;
        for (const Line &line : m_lines)
            names = std::max(names, line.width);
        room.adjust(m_axis.labelWidth(m_builder) + 8, 18, -names - 10, -axisRoom);
        m_plot = room;
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
        m_space = LabelSpace(m_plot.adjusted(0, -18, -6, 0)); // the names stand beyond
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
            Line line{entities[series], series, {}, 0, {}, {}, 0, 0};
            for (int i = 0; i < m_content.data.size(); ++i) {
                if (m_content.data[i].entity == line.entity && m_content.data[i].period.isValid())
                    line.data << i;
            }
            if (line.data.isEmpty())
                continue;
            line.last = lastOf(line);
            const double most = m_builder.scene().size.width() * kMostNameShare;
            line.name = m_builder.wrapped(m_builder.spec().entityName(line.entity, m_builder.language()), most, SceneBuilder::kLabelSize, true);
            line.value = m_builder.wrapped(eventText(datum(line.last)), most);
            for (const QString &text : line.name)
                line.width = std::max(line.width, m_builder.textWidth(text, true));
            for (const QString &text : line.value)
                line.width = std::max(line.width, m_builder.textWidth(text));
            line.usualDays = usualDays(line);
            m_lines << line;
        }
        const QList<Period> periods = m_content.periods();
        m_isYearly = std::all_of(periods.begin(), periods.end(), [](const Period &period) { return grainOf(period) == Grain::Year; });
        m_span = {periods.first().first, periods.last().first};
    }

    int lastOf(const Line &line) const
    {
        const auto newest = std::find_if(line.data.rbegin(), line.data.rend(), [this](int index) { return datum(index).status != ClaimStatus::Outdated; });
        return newest == line.data.rend() ? line.data.last() : *newest;
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
        return static_cast<double>(line.name.size() + line.value.size()) * SceneBuilder::lineHeight(SceneBuilder::kLabelSize) + kEndGap;
    }

    const Datum &datum(int index) const { return m_content.data[index]; }

    double x(QDate date) const { return dateAxis().x(date); }
    DateAxis dateAxis() const { return {m_span, m_plot.left() + 8, m_plot.width() * (1 - kEndShare) - 8, m_isYearly}; }
    QPointF lowAt(int index) const { return {x(datum(index).period.first), m_axis.y(datum(index).least(), m_plot)}; }
    QPointF highAt(int index) const { return {x(datum(index).period.first), m_axis.y(datum(index).most(), m_plot)}; }
    /// The middle of a range: neither end is the value.
    QPointF at(int index) const { return (lowAt(index) + highAt(index)) / 2; }

    /// Where a line passes: what the data of one day say together; outdated ones say nothing any more.
    struct Stop
    {
        QDate day;
        QPointF at;
        bool isSure = true; ///< one value, not a range
        bool isOne = true;  ///< false where several values stand against each other: no line runs through
    };
    QList<Stop> stopsOf(const Line &line) const
    {
        QList<Stop> stops;
        const Datum *before = nullptr;
        for (const int index : line.data) {
            const Datum &here = datum(index);
            if (here.status == ClaimStatus::Outdated)
                continue;
            const bool isSameDay = before && before->period.first == here.period.first;
            if (isSameDay)
                stops.last().isOne &= before->least() == here.least() && before->most() == here.most();
            else
                stops << Stop{here.period.first, at(index), !here.isRange(), true};
            before = &here;
        }
        return stops;
    }

    /// Solid between values, dashed from, to and along ranges, and no line where values contradict each other or are missing.
    void drawLine(const Line &line)
    {
        const QList<Stop> stops = stopsOf(line);
        QList<QPointF> path;
        bool wasSure = true;
        for (qsizetype place = 0; place < stops.size(); ++place) {
            const Stop &stop = stops[place];
            if (!path.isEmpty() && isStepped())
                extend(line, path, {stop.at.x(), path.last().y()}, !wasSure);
            if (!stop.isOne || (!isStepped() && hasGapBefore(line, stops, place)))
                drawPiece(line, path);
            if (!stop.isOne)
                continue;
            extend(line, path, stop.at, !wasSure || !stop.isSure);
            wasSure = stop.isSure;
        }
        const bool isOpen = isStepped() && !path.isEmpty();
        const QPointF last = path.isEmpty() ? QPointF() : path.last();
        drawPiece(line, path);
        if (!isOpen)
            return;
        m_builder.addPath({last, {m_plot.right(), last.y()}}, {InkRole::Series, line.series}, kLineWidth, true);
        block(last, {m_plot.right(), last.y()});
    }

    /// Adds a point; a new piece begins where the stroke changes.
    void extend(const Line &line, QList<QPointF> &path, QPointF to, bool isDashed)
    {
        if (path.size() > 1 && isDashed != m_isDashed) {
            const QPointF last = path.last();
            drawPiece(line, path);
            path << last;
        }
        if (!path.isEmpty())
            m_isDashed = isDashed;
        path << to;
    }

    /// More than one and a half times the usual distance since the value before: something is missing.
    static bool hasGapBefore(const Line &line, const QList<Stop> &stops, qsizetype place)
    {
        return place > 0 && line.usualDays > 0 && 2 * stops[place - 1].day.daysTo(stops[place].day) > 3 * line.usualDays;
    }
    qint64 usualDays(const Line &line) const
    {
        QList<qint64> steps;
        for (qsizetype i = 1; i < line.data.size(); ++i) {
            const qint64 days = datum(line.data[i - 1]).period.first.daysTo(datum(line.data[i]).period.first);
            if (days > 0)
                steps << days;
        }
        if (steps.size() < 2)
            return 0;
        std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
        return steps[steps.size() / 2];
    }

    /// Draws the points so far and starts anew.
    void drawPiece(const Line &line, QList<QPointF> &path)
    {
        path = thinnedLine(path, m_plot.left(), m_plot.right());
        if (path.size() > 1)
            m_builder.addPath(path, {InkRole::Series, line.series}, kLineWidth, m_isDashed);
        for (qsizetype i = 1; i < path.size(); ++i)
            block(path[i - 1], path[i]);
        path.clear();
        m_isDashed = false;
    }

    /// Dots that would touch each other are left out, but those that say something: doubt, a range, the last.
    bool hasDot(const Line &line, int index) const
    {
        const bool isDense = static_cast<double>(line.data.size()) * 2 * kDot > m_plot.width();
        return !isDense || datum(index).isDoubtful() || datum(index).isRange() || index == line.last;
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
            const QPointF low = lowAt(index), high = highAt(index);
            const QRectF box = QRectF(low, high).normalized().adjusted(-kPickRadius, -kPickRadius, kPickRadius, kPickRadius);
            const int mark = m_builder.addMark(index, box);
            if (!hasDot(line, index))
                continue;
            const bool isRange = datum(index).isRange();
            if (isRange) {
                m_builder.addWhisker(low, high, ink, mark);
                block(low, high);
                block(high - QPointF(5, 0), high + QPointF(5, 0));
                block(low - QPointF(5, 0), low + QPointF(5, 0));
            }
            if (isRange && !datum(index).isDoubtful())
                continue;
            drawDot(index, low, ink, mark);
            if (isRange)
                drawDot(index, high, ink, mark);
        }
    }

    void drawDot(int index, QPointF centre, Ink ink, int mark)
    {
        m_builder.addDot(centre, kDot, ink, datum(index), mark);
        m_space.block(QRectF(centre, centre).adjusted(-kDot - 1, -kDot - 1, kDot + 1, kDot + 1));
    }

    void drawEnds()
    {
        QList<double> centres, heights;
        for (const Line &line : m_lines) {
            centres << at(line.last).y();
            heights << endHeight(line);
        }
        centres = spread(centres, heights, m_plot.top() - 12, m_plot.bottom() + 4);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            double baseline = centres[i] - (heights[i] - kEndGap) / 2 + SceneBuilder::kLabelSize + 1;
            const Line &line = m_lines[i];
            for (const QString &text : line.name)
                baseline = drawEnd(text, baseline, {InkRole::SeriesText, line.series}, true, -1);
            for (const QString &text : line.value)
                baseline = drawEnd(text, baseline, {InkRole::Text}, false, m_builder.markOf(line.last));
        }
    }

    double drawEnd(const QString &text, double baseline, Ink ink, bool bold, int mark)
    {
        m_builder.addText(text, {m_plot.right() + 8, baseline}, TextAnchor::Start, ink, bold, mark);
        return baseline + SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
    }

    QString eventText(const Datum &event) const
    {
        const QString text = m_builder.shortValueText(event);
        return event.isDoubtful() ? m_builder.words().withDetail.arg(text, m_builder.standingText(event)) : text;
    }

    /// Doubtful events first, then the highest; the last of a line has its value at the line's end. One without room stays
    /// without a label (its value is in the mark's own text).
    void drawValues()
    {
        QList<int> order;
        for (int mark = 0; mark < m_builder.scene().marks.size(); ++mark) {
            const int index = m_builder.scene().marks[mark].datum;
            if (std::none_of(m_lines.begin(), m_lines.end(), [index](const Line &line) { return line.last == index; }))
                order << mark;
        }
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            const Datum &first = markDatum(a), &second = markDatum(b);
            return first.isDoubtful() != second.isDoubtful() ? first.isDoubtful() : first.most() > second.most();
        });
        for (const int mark : order.first(std::min(order.size(), kMostValues)))
            drawValue(mark);
    }

    const Datum &markDatum(int mark) const { return datum(m_builder.scene().marks[mark].datum); }

    void drawValue(int mark)
    {
        const Datum &event = markDatum(mark);
        const int index = m_builder.scene().marks[mark].datum;
        const QString text = eventText(event);
        const QPointF dot = at(index);
        const double top = highAt(index).y(), bottom = lowAt(index).y();
        struct Place
        {
            QPointF at;
            TextAnchor anchor;
        };
        const std::initializer_list<Place> places{
            {{dot.x() - 3, top - 9}, TextAnchor::End},    {{dot.x(), top - 9}, TextAnchor::Middle},
            {{dot.x() + 3, top - 9}, TextAnchor::Start},  {{dot.x() + 8, bottom + 17}, TextAnchor::Start},
            {{dot.x() - 9, dot.y() + 4}, TextAnchor::End}, {{dot.x() - 3, bottom + 19}, TextAnchor::End},
            {{dot.x() + 9, dot.y() + 4}, TextAnchor::Start}, {{dot.x() - 3, top - 25}, TextAnchor::End},
            {{dot.x() + 3, top - 25}, TextAnchor::Start}, {{dot.x() + 8, bottom + 33}, TextAnchor::Start},
        };
        for (const Place &place : places) {
            const QRectF bounds = m_builder.textBounds(text, place.at, place.anchor);
            const bool isFar = place.at.y() < top - 20 || place.at.y() > bottom + 30; // seems to belong to nothing
            if (isFar && !event.isDoubtful())
                continue;
            if (!m_space.take(bounds))
                continue;
            m_builder.addGround(bounds);
            if (isFar) // a stroke says to what it belongs
                m_builder.addPath({{dot.x(), bounds.center().y() < top ? bounds.bottom() - 1 : bounds.top() + 1}, {dot.x(), bounds.center().y() < top ? top - kDot : bottom + kDot}}, {InkRole::Muted}, 1);
            m_builder.addText(text, place.at, place.anchor, {InkRole::Text}, false, mark);
            return;
        }
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    ValueAxis m_axis;
    LabelSpace m_space;
    QList<Line> m_lines;
    Period m_span;
    bool m_isYearly = false;
    bool m_isDashed = false; ///< the piece being drawn
    QRectF m_plot;
};

} // namespace

void layOutDatedLines(SceneBuilder &builder)
{
    DatedLines(builder).layOut();
}

} // namespace concord
