// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/labels/labelspace.h"
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastPlot = 180;
constexpr double kGroupFill = 0.78; // share of a group's width that bars take
constexpr double kMostBar = 72;
constexpr int kTicks = 6;
constexpr int kMostMissing = 12; // named one by one

struct Place
{
    QString entity;
    Period period;

    bool operator==(const Place &) const = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.entity, place.period.first.toJulianDay(), place.period.last.toJulianDay());
    }
};

class GroupedBars
{
public:
    explicit GroupedBars(SceneBuilder &builder)
        : m_builder(builder), m_content(builder.content()), m_entities(m_content.entities()), m_periods(m_content.periods()),
          m_axis(ValueAxis::of(m_content, builder.language(), kTicks)), m_space({})
    {
        m_axis.isBare = builder.saysUnit(m_axis.unitName, true);
        for (int i = 0; i < m_content.data.size(); ++i)
            m_places[{m_content.data[i].entity, m_content.data[i].period}] << i;
    }

    void layOut()
    {
        const bool hasYearRow = namesYearOnce();
        m_isDirect = namesFitUnderBars();
        const double axisRoom = ((hasYearRow ? 2 : 1) + (m_isDirect ? 1 : 0)) * line() + 4;
        QRectF room = m_builder.addFrame(m_axis.unitName, legend(), missingNote(), kLeastPlot + axisRoom);
        room.adjust(m_axis.labelWidth(m_builder) + 8, 18, 0, -axisRoom);
        m_plot = room;
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
        m_builder.scene().hasLegend = m_entities.size() > 1 && !m_isDirect;
        m_space = LabelSpace(m_plot.adjusted(0, -18, 0, 0));
        m_axis.draw(m_builder, m_plot);
        drawBars();
        drawPeriods(hasYearRow);
        drawConflicts();
        drawValues();
        annotate(m_builder, {[this](const Decimal &value) { return m_axis.y(value, m_plot); }, [this](QDate date) { return placeAmong(m_periods, m_plot, date); }, false});
    }

private:
    static double line() { return SceneBuilder::lineHeight(SceneBuilder::kLabelSize); }
    QString name(qsizetype series) const { return m_builder.spec().entityName(m_entities[series], m_builder.language()); }
    double slot(double group) const { return std::min(group * kGroupFill / static_cast<double>(m_entities.size()), kMostBar); }

    /// With few bars every one bears its company's name and no legend is needed.
    bool namesFitUnderBars() const
    {
        const double width = m_builder.scene().size.width() - 2 * SceneBuilder::kMargin - m_axis.labelWidth(m_builder) - 8;
        const double room = slot(width / static_cast<double>(m_periods.size())) - 4;
        for (qsizetype i = 0; i < m_entities.size(); ++i) {
            if (m_builder.textWidth(name(i)) > room)
                return false;
        }
        return m_entities.size() > 1;
    }

    QList<LegendEntry> legend() const
    {
        QList<LegendEntry> entries;
        for (int i = 0; i < m_entities.size() && m_entities.size() > 1 && !m_isDirect; ++i)
            entries << LegendEntry{name(i), BoxShape{{}, {InkRole::Series, i}, false}};
        return entries + m_builder.standingEntries() + m_builder.conflictEntries(false);
    }

    bool namesYearOnce() const
    {
        return std::all_of(m_periods.begin(), m_periods.end(), [](const Period &p) { return grainOf(p) == Grain::Quarter; });
    }

    QString missingNote() const
    {
        QStringList missing;
        qsizetype more = 0;
        for (const QString &entity : m_entities) {
            for (const Period &period : m_periods) {
                if (!dataAt(entity, period).isEmpty())
                    continue;
                if (missing.size() == kMostMissing)
                    ++more;
                else
                    missing << m_builder.spec().entityName(entity, m_builder.language()) + u' ' + periodLabel(period, m_builder.words());
            }
        }
        if (more > 0)
            missing << m_builder.words().andMore.arg(more);
        return missing.isEmpty() ? QString() : m_builder.words().missing.arg(missing.join(m_builder.words().listSeparator));
    }

    QList<int> dataAt(const QString &entity, const Period &period) const { return m_places.value({entity, period}); }

    double groupWidth() const { return m_plot.width() / static_cast<double>(m_periods.size()); }
    double groupCentre(qsizetype group) const { return m_plot.left() + (static_cast<double>(group) + 0.5) * groupWidth(); }

    void drawBars()
    {
        const auto series = static_cast<double>(m_entities.size());
        const double width = slot(groupWidth());
        for (qsizetype group = 0; group < m_periods.size(); ++group) {
            double x = groupCentre(group) - width * series / 2;
            for (int i = 0; i < m_entities.size(); ++i, x += width) {
                const QList<int> data = dataAt(m_entities[i], m_periods[group]);
                const double part = width / static_cast<double>(std::max<qsizetype>(1, data.size()));
                for (qsizetype k = 0; k < data.size(); ++k)
                    drawBar(data[k], i, x + static_cast<double>(k) * part, part);
                if (m_isDirect && !data.isEmpty())
                    m_builder.addText(name(i), {x + width / 2, m_plot.bottom() + line()}, TextAnchor::Middle, {InkRole::SeriesText, i});
            }
        }
    }

    /// Bars stand on whole pixels, one apart where there is room for it.
    void drawBar(int index, int series, double left, double width)
    {
        const Datum &datum = m_content.data[index];
        const double from = std::round(left), to = std::max(from + 1, std::round(left + width) - (width > 4 ? 1 : 0));
        const auto box = [this, from, to](const Decimal &a, const Decimal &b) {
            return QRectF(QPointF(from, std::round(m_axis.y(a, m_plot))), QPointF(to, std::round(m_axis.y(b, m_plot)))).normalized();
        };
        const QRectF sure = box(Decimal(0), datum.sureEnd()), light = box(datum.least(), datum.most()), whole = sure.united(light);
        const int mark = m_builder.addMark(index, whole.height() < 1 ? whole.adjusted(0, -1, 0, 1) : whole);
        m_builder.addBar(datum, sure, light, series, mark);
        m_space.block(whole);
        m_bars << Bar{index, whole, datum.most().isNegative()};
    }

    void drawPeriods(bool hasYearRow)
    {
        const double baseline = m_plot.bottom() + (m_isDirect ? 2 : 1) * line();
        QStringList labels;
        for (const Period &period : m_periods)
            labels << (hasYearRow ? m_builder.words().quarterOnly.arg((period.first.month() + 2) / 3) : periodLabel(period, m_builder.words()));
        const int every = labelStep(labels);
        int lastYear = 0;
        double yearEnd = 0, free = -1e9;
        for (qsizetype i = 0; i < m_periods.size(); ++i) {
            if (i % every == 0)
                free = drawPeriod(labels[i], groupCentre(i), baseline, free);
            const int year = m_periods[i].first.year();
            const double yearStart = m_plot.left() + static_cast<double>(i) * groupWidth() + 2;
            if (hasYearRow && year != lastYear && yearStart >= yearEnd)
                yearEnd = drawYear(year, yearStart, baseline + line());
            lastYear = year;
        }
    }

    /// Shifted off the edges of the scene; left out where the one before reaches. Returns where the next may begin.
    double drawPeriod(const QString &label, double centre, double baseline, double free)
    {
        const double half = m_builder.textWidth(label) / 2, edge = m_builder.scene().size.width() - 4 - half;
        const double at = std::clamp(centre, std::min(4 + half, edge), edge);
        if (at - half < free || half > edge)
            return free;
        return m_builder.addText(label, {at, baseline}, TextAnchor::Middle, {InkRole::Muted}).right() + 8;
    }

    double drawYear(int year, double x, double baseline)
    {
        const QString text = m_builder.words().year.arg(year);
        const double from = std::min(x, m_plot.right() - m_builder.textWidth(text));
        return m_builder.addText(text, {from, baseline}, TextAnchor::Start, {InkRole::Text}).right() + 8;
    }

    /// Every how many periods one is labelled so that the labels stay apart.
    int labelStep(const QStringList &labels) const
    {
        double widest = 0;
        for (const QString &label : labels)
            widest = std::max(widest, m_builder.textWidth(label));
        return std::max(1, static_cast<int>(std::ceil((widest + 8) / groupWidth())));
    }

    /// Below the bars that cannot all be true, a bracket.
    void drawConflicts()
    {
        const double at = std::round(m_plot.bottom()) + 4.5;
        for (const QList<int> &conflict : m_builder.conflicts()) {
            QList<QPointF> stops;
            for (const Bar &bar : m_bars) {
                if (conflict.contains(bar.index))
                    stops << QPointF(std::round(bar.box.center().x()) + 0.5, at);
            }
            if (!stops.isEmpty())
                m_builder.addBracket(stops.first(), stops.last(), {0, -3}, stops);
        }
    }

    /// Values above the bars: all when all fit, otherwise the highest, those of the last period and those that contradict
    /// each other, as far as they do.
    void drawValues()
    {
        QSet<int> contradicted;
        for (const QList<int> &conflict : m_builder.conflicts())
            contradicted.unite(QSet<int>(conflict.begin(), conflict.end()));
        QList<Bar> wanted = m_bars;
        const bool isCrowded = !std::all_of(m_bars.begin(), m_bars.end(), [this](const Bar &bar) { return valueBounds(bar).width() <= bar.box.width() + 4; });
        std::stable_sort(wanted.begin(), wanted.end(), [this](const Bar &a, const Bar &b) { return value(a).most() > value(b).most(); });
        const Period last = m_periods.last();
        for (const Bar &bar : wanted) {
            const bool isContradicted = contradicted.contains(bar.index);
            const bool isWanted = !isCrowded || isContradicted || bar.index == wanted.first().index || value(bar).period == last;
            const QRectF bounds = valueBounds(bar), place = bounds.adjusted(-2, 0, 2, 0);
            std::optional<QPointF> shift;
            if (isWanted && isContradicted)
                shift = m_space.takeBeside(place, bar.box, line());
            else if (isWanted && m_space.take(place))
                shift = QPointF();
            if (!shift)
                continue;
            m_builder.addGround(bounds.translated(*shift));
            m_builder.addText(valueText(bar), valueAt(bar) + *shift, TextAnchor::Middle, {InkRole::Text}, false, m_builder.markOf(bar.index));
        }
    }

    struct Bar
    {
        int index = 0;
        QRectF box;
        bool isDown = false;
    };

    const Datum &value(const Bar &bar) const { return m_content.data[bar.index]; }
    QString valueText(const Bar &bar) const
    {
        const Datum &datum = value(bar);
        return bareFigureLabel(datum.low, datum.high, datum.qualifier, m_axis.unit, m_builder.language());
    }
    QPointF valueAt(const Bar &bar) const
    {
        return {bar.box.center().x(), bar.isDown ? bar.box.bottom() + SceneBuilder::kLabelSize + 2 : bar.box.top() - 5};
    }
    QRectF valueBounds(const Bar &bar) const { return m_builder.textBounds(valueText(bar), valueAt(bar), TextAnchor::Middle); }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    QList<Period> m_periods;
    QHash<Place, QList<int>> m_places; ///< data by entity and period
    ValueAxis m_axis;
    LabelSpace m_space;
    QRectF m_plot;
    QList<Bar> m_bars;
    bool m_isDirect = false;
};

} // namespace

void layOutGroupedBars(SceneBuilder &builder)
{
    GroupedBars(builder).layOut();
}

} // namespace concord
