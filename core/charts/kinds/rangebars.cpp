// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"
#include "core/charts/scenelayout.h"
#include "core/charts/axes/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kRowHeight = 34;
constexpr double kBarShare = 0.52; // of a row
constexpr double kMostBar = 60;
constexpr double kMostPadShare = 0.4;  // of plot and values, for values before bars below zero
constexpr double kMostNameShare = 0.34; // of the width
constexpr double kWantedPlotShare = 0.5; // below it, a label goes on two lines
constexpr double kLeastPlotShare = 0.2;
constexpr double kGap = 8;
constexpr double kBracket = 10; // room for brackets before the plot
constexpr double kDot = 5;
constexpr int kTicks = 6;

struct Row
{
    int index = 0;
    QStringList name;      ///< wrapped
    QString valueText;
    QStringList value;     ///< wrapped, bold
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
          m_axis(ValueAxis::of(m_content, builder.language(), kTicks)), m_periodCount(builder.periodTexts().size())
    {
        m_axis.isBare = builder.saysUnit(m_axis.unitName, false);
    }

    void layOut()
    {
        const double line = SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        makeRows();
        sortRows();
        placeWords();
        const double axisRoom = line + 6;
        const QRectF room = m_builder.addFrame({}, legend(), {}, rowsHeight() + axisRoom);
        const double spare = std::max(0.0, room.height() - axisRoom - rowsHeight()) / static_cast<double>(m_rows.size());
        placeRows(room.top(), spare);
        placePlot(room);
        drawAxis();
        for (const Row &row : m_rows)
            drawRow(row);
        drawConflicts();
        annotate(m_builder, {[this](const Decimal &value) { return x(value); }, {}, true});
    }

private:
    ChartForm kind() const { return m_builder.spec().kind; }
    const Datum &datum(const Row &row) const { return m_content.data[row.index]; }

    void sortRows()
    {
        const RowOrder order = m_builder.spec().order;
        const bool fallsByKind = kind() == ChartForm::SortedBars || kind() == ChartForm::DivergingBars;
        if (order == RowOrder::Rising)
            std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) { return datum(a).most() < datum(b).most(); });
        else if (order == RowOrder::Falling || fallsByKind)
            std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) { return datum(a).most() > datum(b).most(); });
        else
            return;
        for (const QList<int> &conflict : m_builder.conflicts())
            gather(conflict);
    }

    /// Rows that contradict each other follow the first of them, in their order.
    void gather(const QList<int> &conflict)
    {
        const auto isOf = [&conflict](const Row &row) { return conflict.contains(row.index); };
        const auto first = std::find_if(m_rows.begin(), m_rows.end(), isOf);
        std::stable_partition(first, m_rows.end(), isOf);
    }

    double bracketRoom() const { return m_builder.conflicts().isEmpty() ? 0 : kBracket; }

    /// A bracket before each group of rows that cannot all be true.
    void drawConflicts()
    {
        const double at = m_plot.left() - m_pad - kBracket + 0.5;
        for (const QList<int> &conflict : m_builder.conflicts()) {
            QList<QPointF> stops;
            for (const Row &row : m_rows) {
                if (conflict.contains(row.index))
                    stops << QPointF(at, std::round(row.top + row.height / 2) + 0.5);
            }
            m_builder.addBracket(stops.first(), stops.last(), {5, 0}, stops);
        }
    }

    void makeRows()
    {
        const double most = m_builder.scene().size.width() * kMostNameShare;
        tallyRows();
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &datum = m_content.data[i];
            Row row;
            row.index = i;
            row.name = m_builder.wrapped(rowName(datum), most);
            row.valueText = m_builder.valueText(datum);
            row.standing = m_builder.standingText(datum);
            m_rows << row;
        }
    }

    /// Whatever tells the rows apart: the entity, the period, and who says so when both are shared.
    QString rowName(const Datum &datum)
    {
        const QString period = m_builder.periodText(datum);
        QStringList parts;
        if (m_entities.size() > 1 || m_periodCount < 2 || period.isEmpty())
            parts << m_builder.spec().entityName(datum.entity, m_builder.language());
        if (m_periodCount > 1)
            parts << period;
        const QString name = parts.join(u' ').trimmed(), source = sourceText(datum);
        return source.isEmpty() ? name : m_builder.words().withDetail.arg(name, source);
    }

    /// Counts rows by what they are called, and those called alike by source and day.
    void tallyRows()
    {
        for (const Datum &datum : m_content.data) {
            const QString name = sharedName(datum);
            ++m_shared[name];
            ++m_alike[name + datum.attribution];
            ++m_sameDay[name + datum.attribution + datum.recorded.toString(Qt::ISODate)];
        }
    }

    QString sharedName(const Datum &datum) const { return datum.entity + u'\n' + m_builder.periodText(datum) + u'\n'; }

    /// Who says a value that others share the row's name with, and what tells it from others of the same source: the day it was
    /// recorded, or else which of them it is.
    QString sourceText(const Datum &datum)
    {
        const QString name = sharedName(datum), source = name + datum.attribution;
        if (m_shared.value(name) < 2 || (datum.attribution.isEmpty() && !datum.recorded.isValid()))
            return {};
        const int alike = m_alike.value(source), sameDay = m_sameDay.value(source + datum.recorded.toString(Qt::ISODate)), place = ++m_places[source];
        QStringList parts;
        if (!datum.attribution.isEmpty())
            parts << datum.attribution;
        if (alike > 1 && datum.recorded.isValid() && sameDay < alike)
            parts << periodLabel(Period::day(datum.recorded), m_builder.words());
        if (alike > 1 && (sameDay > 1 || !datum.recorded.isValid()))
            parts << QString::number(place);
        return parts.join(m_builder.words().listSeparator);
    }

    /// Dots show ranges as such and need no key for them.
    QList<LegendEntry> legend() const
    {
        if (kind() != ChartForm::DotPlot)
            return signEntries() + m_builder.standingEntries() + m_builder.conflictEntries(true);
        QList<LegendEntry> entries = m_builder.standingEntries(MarkLook::Dots);
        entries.removeIf([](const LegendEntry &entry) { return std::holds_alternative<PathShape>(entry.swatch); });
        return entries + m_builder.conflictEntries(true);
    }

    /// Diverging bars are coloured by sign.
    QList<LegendEntry> signEntries() const
    {
        const auto isBelow = [](const Datum &each) { return each.most().isNegative(); };
        const auto below = std::count_if(m_content.data.begin(), m_content.data.end(), isBelow);
        if (kind() != ChartForm::DivergingBars || below == 0 || below == m_content.data.size())
            return {};
        return {{m_builder.words().gain, BoxShape{{}, {InkRole::Series, 0}, false}}, {m_builder.words().loss, BoxShape{{}, {InkRole::Series, 1}, false}}};
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

    /// How wide names and values are, and how high that makes the rows.
    void placeWords()
    {
        double names = 0;
        for (const Row &row : m_rows)
            names = std::max(names, widest(row.name, false));
        const double width = m_builder.scene().size.width() - 2 * SceneBuilder::kMargin;
        m_names = names + kGap * 1.5 + bracketRoom();
        m_most = width - m_names;
        const double room = m_most * (1 - kLeastPlotShare) - 2 * kGap;
        for (Row &row : m_rows)
            row.value = m_builder.wrapped(row.valueText, room, SceneBuilder::kLabelSize, true);
        fitPlot();
        m_isStacked = m_plotWidth < m_most * kWantedPlotShare;
        if (m_isStacked)
            fitPlot();
        for (Row &row : m_rows) {
            const auto lines = static_cast<double>(std::max(row.name.size(), linesAfter(row)));
            row.height = std::max(kRowHeight, lines * SceneBuilder::lineHeight(SceneBuilder::kLabelSize) + 6);
        }
    }

    /// The plot's width, and what is left free before it for the values of bars below zero; the one hangs on the other.
    void fitPlot()
    {
        constexpr int kRounds = 4;
        m_pad = 0;
        m_isBefore = true;
        for (int round = 0; round < kRounds; ++round) {
            m_plotWidth = plotWidth(m_most - m_pad);
            for (const Row &row : m_rows) {
                if (isBefore(row))
                    m_pad = std::max(m_pad, labelWidth(row) + 1.5 * kGap - m_axis.scale.position(datum(row).least()) * m_plotWidth);
            }
        }
        m_isBefore = m_pad <= m_most * kMostPadShare && std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return hasRoom(row); });
        m_pad = m_isBefore ? m_pad : 0;
        m_plotWidth = plotWidth(m_most - m_pad);
    }

    bool hasRoom(const Row &row) const { return isBefore(row) || m_pad + farShare(row) * m_plotWidth + labelWidth(row) + 2 * kGap <= m_most + 1; }
    /// Whether the value stands before the bar, where it ends: one below zero.
    bool isBefore(const Row &row) const { return m_isBefore && kind() != ChartForm::DotPlot && datum(row).most().isNegative(); }
    bool isStacked(const Row &row) const { return !row.standing.isEmpty() && (m_isStacked || row.value.size() > 1); }
    qsizetype linesAfter(const Row &row) const { return row.value.size() + (isStacked(row) ? 1 : 0); }

    double widest(const QStringList &lines, bool bold) const
    {
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, m_builder.textWidth(line, bold));
        return width;
    }

    double labelWidth(const Row &row) const
    {
        const double value = widest(row.value, true), standing = m_builder.textWidth(row.standing);
        if (row.standing.isEmpty())
            return value;
        return isStacked(row) ? std::max(value, standing) : value + kGap + standing;
    }

    double farShare(const Row &row) const
    {
        const double far = m_axis.scale.position(datum(row).most());
        return kind() == ChartForm::DotPlot ? far : std::max(far, zeroShare());
    }
    double zeroShare() const { return std::max(0.0, m_axis.scale.position(Decimal(0))); }

    void placePlot(const QRectF &room)
    {
        const Row &last = m_rows.last();
        m_plot = QRectF(room.left() + m_names + m_pad, m_rows.first().top, m_plotWidth, last.top + last.height - m_rows.first().top);
        m_builder.scene().plot = m_plot;
        m_builder.scene().valueAxis = m_axis.scale;
    }

    /// As wide as the longest label after the longest bar allows.
    double plotWidth(double most) const
    {
        double width = most - m_builder.textWidth(m_axis.label(lastTick(), m_builder.language())) / 2;
        for (const Row &row : m_rows) {
            const double share = farShare(row);
            if (share > 0 && !isBefore(row))
                width = std::min(width, (most - 2 * kGap - labelWidth(row)) / share);
        }
        return std::max(width, most * kLeastPlotShare);
    }

    const Decimal &lastTick() const { return m_axis.scale.ticks.last(); }
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
            const bool leavesRoom = tick == lastTick() || bounds.right() + kGap < lastTickLeft(baseline);
            if (bounds.left() < free || !leavesRoom)
                continue;
            m_builder.addText(label, {at, baseline}, TextAnchor::Middle, {InkRole::Muted});
            free = bounds.right() + kGap;
        }
    }

    double lastTickLeft(double baseline) const
    {
        return m_builder.textBounds(m_axis.label(lastTick(), m_builder.language()), {x(lastTick()), baseline}, TextAnchor::Middle).left();
    }

    void drawRow(const Row &row)
    {
        if (kind() == ChartForm::DotPlot)
            return drawDots(row);
        const Datum &shown = datum(row);
        const int series = kind() == ChartForm::DivergingBars ? (shown.most().isNegative() ? 1 : 0) : static_cast<int>(m_entities.indexOf(shown.entity));
        const double middle = std::round(row.top + row.height / 2);
        const double thickness = std::round(std::min(row.height * kBarShare, kMostBar)), top = std::round(middle - thickness / 2);
        const auto box = [this, top, thickness](const Decimal &from, const Decimal &to) {
            return QRectF(QPointF(std::round(x(from)), top), QPointF(std::round(x(to)), top + thickness)).normalized();
        };
        const QRectF sure = box(Decimal(0), shown.sureEnd()), light = box(shown.least(), shown.most()), whole = sure.united(light);
        const int mark = m_builder.addMark(row.index, whole.adjusted(-1, -3, 1, 3));
        m_builder.addBar(shown, sure, light, series, mark);
        if (shown.isRange() && light.width() >= 2)
            drawBracket(light.left(), light.right(), middle, mark);
        drawWords(row, isBefore(row) ? whole.left() : std::max(whole.right(), std::round(x(Decimal(0)))), middle, mark);
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
        m_builder.addDot(low, kDot, ink, dotted, mark);
        if (dotted.isRange())
            m_builder.addDot(high, kDot, ink, dotted, mark);
        drawWords(row, high.x() + kDot, middle, mark);
    }

    void drawBracket(double near, double far, double middle, int mark)
    {
        const double arm = 5, from = near + 0.5, to = far - 0.5;
        m_builder.addPath({{from, middle - arm}, {from, middle + arm}}, {InkRole::Axis}, 1.5, false, mark);
        m_builder.addPath({{from, middle}, {to, middle}}, {InkRole::Axis}, 1.5, false, mark);
        m_builder.addPath({{to, middle - arm}, {to, middle + arm}}, {InkRole::Axis}, 1.5, false, mark);
    }

    void drawWords(const Row &row, double end, double middle, int mark)
    {
        const double line = SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
        double baseline = middle + 4 - line * (static_cast<double>(row.name.size()) - 1) / 2;
        for (const QString &name : row.name) {
            m_builder.addText(name, {m_plot.left() - m_pad - kGap - bracketRoom(), baseline}, TextAnchor::End);
            baseline += line;
        }
        double at = middle + 4 - line * (static_cast<double>(linesAfter(row)) - 1) / 2;
        const double standing = row.standing.isEmpty() ? 0 : m_builder.textWidth(row.standing), beside = isStacked(row) || row.standing.isEmpty() ? 0 : standing + kGap;
        for (const QString &value : row.value) {
            const double from = isBefore(row) ? end - kGap - beside - m_builder.textWidth(value, true) : end + kGap;
            drawWord(value, {from, at}, {InkRole::Text}, true, mark);
            at += line;
        }
        if (row.standing.isEmpty())
            return;
        const double shift = isStacked(row) ? 0 : m_builder.textWidth(row.value.value(0), true) + kGap;
        const double from = isBefore(row) ? end - kGap - standing : end + kGap + shift;
        drawWord(row.standing, {from, isStacked(row) ? at : at - line}, {InkRole::Muted}, false, mark);
    }

    void drawWord(const QString &text, QPointF at, Ink ink, bool bold, int mark)
    {
        m_builder.addGround(m_builder.textBounds(text, at, TextAnchor::Start, bold));
        m_builder.addText(text, at, TextAnchor::Start, ink, bold, mark);
    }

    SceneBuilder &m_builder;
    const ChartContent &m_content;
    QStringList m_entities;
    QHash<QString, int> m_shared; ///< rows by name
    QHash<QString, int> m_alike;  ///< by name and source
    QHash<QString, int> m_sameDay;
    QHash<QString, int> m_places; ///< how many of a name and source have their row already
    ValueAxis m_axis;
    qsizetype m_periodCount;
    QList<Row> m_rows;
    QRectF m_plot;
    double m_names = 0;     ///< width of the names, with air
    double m_most = 0;      ///< what plot and values share
    double m_plotWidth = 0;
    double m_pad = 0;       ///< between the names and the plot
    bool m_isBefore = true; ///< values of bars below zero stand before them
    bool m_isStacked = false; ///< what is doubtful is said below the value
};

} // namespace

void layOutRows(SceneBuilder &builder)
{
    RangeBars(builder).layOut();
}

} // namespace concord
