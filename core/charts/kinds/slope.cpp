// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/labels/labelspace.h"
#include "core/charts/labels/numberlabels.h"
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastPlot = 200;
constexpr double kMostLabelShare = 0.36; // of the width, on either side
constexpr double kDot = 4;
constexpr double kPick = 7;
constexpr double kGap = 10;
constexpr int kTicks = 5;
constexpr int kMostMissing = 12; // named one by one

/// A value at one of the two ends, with the words beside it.
struct End
{
    int index = 0;
    int series = 0;
    QStringList words;
};

/// The first and the last period side by side, each entity's two values joined; names and values stand outside, so no axis is
/// drawn. An entity with one of the two has a dot alone, values that contradict each other each have theirs, and no line comes
/// from an outdated one.
class Slope
{
public:
    explicit Slope(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities()), m_periods(m_content.periods()),
          m_axis(ValueAxis::of(m_content, builder.language(), kTicks))
    {
        for (const Datum &each : m_content.data)
            m_known << std::pair(each.entity, each.period.first);
    }

    void layOut()
    {
        const QList<End> left = endsOf(m_periods.first());
        const QList<End> right = m_periods.size() > 1 ? endsOf(m_periods.last()) : QList<End>();
        const double head = 2 * line();
        const double least = std::max({kLeastPlot, heightOf(left), heightOf(right)}) + head;
        QRectF room = m_builder.addFrame({}, m_builder.standingEntries(MarkLook::Dots), note(), least);
        room.adjust(widthOf(left) + kGap + kDot, head, -widthOf(right) - kGap - kDot, -kDot);
        m_plot = room;
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
        drawHead(m_periods.first(), m_plot.left(), TextAnchor::Start);
        if (m_periods.size() > 1)
            drawHead(m_periods.last(), m_plot.right(), TextAnchor::End);
        drawLines(left, right);
        drawEnds(left, m_plot.left(), TextAnchor::End);
        drawEnds(right, m_plot.right(), TextAnchor::Start);
        annotate(m_builder, {[this](const Decimal &value) { return m_axis.y(value, m_plot); }, [this](QDate day) { return placeOf(day); }, false});
    }

private:
    static double line() { return SceneBuilder::lineHeight(SceneBuilder::kLabelSize); }
    const Datum &datum(const End &end) const { return m_content.data[end.index]; }
    /// The middle of a range: neither end is the value.
    double y(const End &end) const { return (m_axis.y(datum(end).least(), m_plot) + m_axis.y(datum(end).most(), m_plot)) / 2; }
    bool isSure(const End &end) const
    {
        const QList<QList<int>> &conflicts = m_builder.conflicts();
        return !datum(end).isRange() && std::none_of(conflicts.begin(), conflicts.end(), [&end](const QList<int> &conflict) { return conflict.contains(end.index); });
    }

    /// Days of the first period at the left, of the last at the right, those between evenly; NaN outside.
    double placeOf(QDate day) const
    {
        const Period &first = m_periods.first(), &last = m_periods.last();
        if (first.contains(Period::day(day)))
            return m_plot.left();
        if (last.contains(Period::day(day)))
            return m_plot.right();
        if (day < first.first || day > last.last)
            return std::nan("");
        const auto days = static_cast<double>(std::max<qint64>(1, first.last.daysTo(last.first)));
        return m_plot.left() + m_plot.width() * std::clamp(static_cast<double>(first.last.daysTo(day)) / days, 0.0, 1.0);
    }

    QList<End> endsOf(const Period &period) const
    {
        QList<End> ends;
        const double most = m_builder.scene().size.width() * kMostLabelShare;
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &each = m_content.data[i];
            if (each.period != period)
                continue;
            QString value = m_builder.shortValueText(each);
            if (each.isDoubtful())
                value = m_builder.words().withDetail.arg(value, m_builder.standingText(each));
            const QString name = m_builder.spec().entityName(each.entity, m_builder.language());
            ends << End{i, static_cast<int>(m_entities.indexOf(each.entity)), m_builder.wrapped(name + u' ' + value, most)};
        }
        return ends;
    }

    /// Values between the two periods are not drawn; the chart says so.
    QString hiddenNote() const
    {
        QStringList hidden;
        for (const Period &period : m_periods) {
            if (period != m_periods.first() && period != m_periods.last())
                hidden << periodLabel(period, m_builder.words());
        }
        return hidden.isEmpty() ? QString() : m_builder.words().hidden.arg(hidden.join(m_builder.words().listSeparator));
    }

    /// Whoever has one of the two values only.
    QString missingNote() const
    {
        QStringList missing;
        qsizetype more = 0;
        for (qsizetype i = 0; i < m_entities.size() && m_periods.size() > 1; ++i) {
            for (const Period &period : {m_periods.first(), m_periods.last()}) {
                if (m_known.contains({m_entities[i], period.first}))
                    continue;
                if (missing.size() == kMostMissing)
                    ++more;
                else
                    missing << m_builder.spec().entityName(m_entities[i], m_builder.language()) + u' ' + periodLabel(period, m_builder.words());
            }
        }
        if (more > 0)
            missing << m_builder.words().andMore.arg(more);
        return missing.isEmpty() ? QString() : m_builder.words().missing.arg(missing.join(m_builder.words().listSeparator));
    }

    QString note() const
    {
        const QString hidden = hiddenNote(), missing = missingNote();
        return hidden.isEmpty() || missing.isEmpty() ? hidden + missing : hidden + m_builder.words().sentenceGap + missing;
    }

    double widthOf(const QList<End> &ends) const
    {
        double width = 0;
        for (const End &end : ends) {
            for (const QString &text : end.words)
                width = std::max(width, m_builder.textWidth(text));
        }
        return width;
    }
    static double heightOf(const QList<End> &ends)
    {
        double height = 0;
        for (const End &end : ends)
            height += static_cast<double>(end.words.size()) * line();
        return height;
    }

    void drawHead(const Period &period, double x, TextAnchor anchor)
    {
        m_builder.addPath({{x, m_plot.top()}, {x, m_plot.bottom()}}, {InkRole::Grid}, 1);
        const QString text = periodLabel(period, m_builder.words());
        const double half = m_plot.width() / 2 - 4;
        const bool isWide = m_builder.textWidth(text) > half;
        const double at = isWide ? (anchor == TextAnchor::Start ? SceneBuilder::kMargin : m_builder.scene().size.width() - SceneBuilder::kMargin) : x;
        m_builder.addText(text, {at, m_plot.top() - line()}, anchor, {InkRole::Muted}, true);
    }

    void drawLines(const QList<End> &left, const QList<End> &right)
    {
        for (const End &from : left) {
            for (const End &to : right) {
                const bool isOver = datum(from).status == ClaimStatus::Outdated || datum(to).status == ClaimStatus::Outdated;
                if (from.series == to.series && !isOver)
                    m_builder.addPath({{m_plot.left(), y(from)}, {m_plot.right(), y(to)}}, {InkRole::Series, from.series}, 2, !isSure(from) || !isSure(to));
            }
        }
    }

    void drawEnds(const QList<End> &ends, double x, TextAnchor anchor)
    {
        QList<double> centres, heights;
        for (const End &end : ends) {
            centres << y(end);
            heights << static_cast<double>(end.words.size()) * line();
        }
        centres = spread(centres, heights, m_plot.top() - line() / 2, m_plot.bottom() + line() / 2);
        for (qsizetype i = 0; i < ends.size(); ++i) {
            const End &end = ends[i];
            const QPointF low(x, m_axis.y(datum(end).least(), m_plot)), high(x, m_axis.y(datum(end).most(), m_plot));
            const Ink ink{InkRole::Series, end.series};
            const int mark = m_builder.addMark(end.index, QRectF(high, low).normalized().adjusted(-kPick, -kPick, kPick, kPick));
            if (datum(end).isRange())
                m_builder.addWhisker(low, high, ink, mark);
            if (!datum(end).isRange() || datum(end).isDoubtful())
                m_builder.addDot(low, kDot, ink, datum(end), mark);
            if (datum(end).isRange() && datum(end).isDoubtful())
                m_builder.addDot(high, kDot, ink, datum(end), mark);
            double baseline = centres[i] - heights[i] / 2 + SceneBuilder::kLabelSize + 1;
            for (const QString &text : end.words) {
                const double at = x + (anchor == TextAnchor::End ? -kGap - kDot : kGap + kDot);
                m_builder.addText(text, {at, baseline}, anchor, {InkRole::SeriesText, end.series}, false, mark);
                baseline += line();
            }
        }
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    QList<Period> m_periods;
    QSet<std::pair<QString, QDate>> m_known;
    ValueAxis m_axis;
    QRectF m_plot;
};

} // namespace

void layOutSlope(SceneBuilder &builder)
{
    Slope(builder).layOut();
}

} // namespace concord
