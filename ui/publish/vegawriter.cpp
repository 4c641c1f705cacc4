// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/vegawriter.h"

#include "core/charts/valueaxis.h"
#include "ui/publish/chartphrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTicks = 6;
constexpr double kDoubtOpacity = 0.45;
constexpr double kRangeOpacity = 0.35;
constexpr int kPanelsInARow = 4;

QString periodName(const Datum &datum, const ChartWords &words)
{
    return datum.period.isValid() ? periodLabel(datum.period, words) : datum.periodText;
}

QJsonValue bound(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonValue key(qint64 value)
{
    return value ? QJsonValue(QString::number(value)) : QJsonValue(); // 63 bits are more than a JSON number keeps
}

/// Builds one specification.
class VegaSpec
{
public:
    VegaSpec(const ChartContent &content, const Scene &scene, ChartTheme theme)
        : m_content(content), m_scene(scene), m_theme(theme), m_words(chartWords(scene.language))
    {
        if (!content.data.isEmpty())
            m_axis = ValueAxis::of(content, scene.language, kTicks);
    }

    QJsonObject build() const
    {
        QJsonArray lines{m_content.spec.subtitle.in(m_scene.language), m_words.sourceLine.arg(m_content.spec.source.in(m_scene.language))};
        QJsonArray claims;
        for (const Datum &datum : m_content.data) {
            if (datum.claim.isValid())
                claims << key(datum.claim.value);
        }
        QJsonObject spec{
            {u"$schema"_s, u"https://vega.github.io/schema/vega-lite/v6.json"_s},
            {u"title"_s, QJsonObject{{u"text"_s, m_scene.title}, {u"subtitle"_s, lines}, {u"anchor"_s, u"start"_s}}},
            {u"description"_s, m_scene.altText},
            {u"background"_s, inkColour({InkRole::Paper}, m_theme).name()},
            {u"data"_s, QJsonObject{{u"values"_s, values()}}},
            {u"usermeta"_s, QJsonObject{{u"concord"_s, QJsonObject{{u"chart"_s, m_content.spec.name}, {u"claims"_s, claims}}}}},
        };
        addPlot(spec);
        return spec;
    }

private:
    /// One plot, or a panel an entity.
    void addPlot(QJsonObject &spec) const
    {
        const bool isFaceted = m_content.spec.kind == ChartForm::SmallMultiples;
        const int panels = isFaceted ? std::max(1, std::min(kPanelsInARow, static_cast<int>(m_content.entities().size()))) : 1;
        const QJsonObject plot{{u"width"_s, std::round(m_scene.plot.width() / panels)},
                               {u"height"_s, std::round(isFaceted ? m_scene.plot.height() / 2 : m_scene.plot.height())},
                               {u"layer"_s, layers()}};
        if (isFaceted) {
            spec.insert(u"facet"_s, field(u"entity"_s, u"nominal"_s, {{u"title"_s, QJsonValue()}, {u"sort"_s, QJsonValue()}}));
            spec.insert(u"columns"_s, panels);
            spec.insert(u"spec"_s, plot);
            return;
        }
        for (auto it = plot.begin(); it != plot.end(); ++it)
            spec.insert(it.key(), it.value());
    }

    QJsonArray values() const
    {
        QJsonArray result;
        for (const int index : order()) {
            const Datum &datum = m_content.data[index];
            const QString name = m_content.spec.entityName(datum.entity, m_scene.language);
            result << QJsonObject{
                {u"entity"_s, name},
                {u"series"_s, m_content.entities().indexOf(datum.entity)},
                {u"period"_s, periodName(datum, m_words)},
                {u"row"_s, name + u' ' + periodName(datum, m_words) + (isConflicting(datum) ? u" · "_s + datum.attribution : QString())},
                {u"date"_s, datum.period.first.toString(Qt::ISODate)},
                {u"until"_s, datum.period.isValid() ? datum.period.last.addDays(1).toString(Qt::ISODate) : QString()},
                {u"low"_s, datum.least().toDouble()},
                {u"high"_s, datum.most().toDouble()},
                {u"label"_s, figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, m_scene.language)},
                {u"status"_s, claimStatusName(datum.status)},
                {u"doubtful"_s, datum.isDoubtful()},
                {u"claim"_s, key(datum.claim.value)},
                {u"observation"_s, key(datum.observation.value)},
            };
        }
        return result;
    }

    /// Sorted kinds list the greatest first and the timeline the earliest; a slope has its two periods only.
    QList<int> order() const
    {
        const ChartForm kind = m_content.spec.kind;
        QList<int> indices;
        const QList<Period> periods = m_content.periods();
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Period &period = m_content.data[i].period;
            if (kind != ChartForm::Slope || (!periods.isEmpty() && (period == periods.first() || period == periods.last())))
                indices << i;
        }
        const auto datum = [this](int index) -> const Datum & { return m_content.data[index]; };
        if (kind == ChartForm::SortedBars || kind == ChartForm::DivergingBars)
            std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return datum(a).most() > datum(b).most(); });
        if (kind == ChartForm::Timeline)
            std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return datum(a).period.first < datum(b).period.first; });
        return indices;
    }

    bool isConflicting(const Datum &datum) const
    {
        return std::count_if(m_content.data.begin(), m_content.data.end(), [&datum](const Datum &other) {
                   return other.entity == datum.entity && other.periodText == datum.periodText;
               }) > 1;
    }

    static QJsonObject field(const QString &name, const QString &type, const QJsonObject &more = {})
    {
        QJsonObject result{{u"field"_s, name}, {u"type"_s, type}};
        for (auto it = more.begin(); it != more.end(); ++it)
            result.insert(it.key(), it.value());
        return result;
    }

    QJsonObject valueField() const
    {
        const QString label = u"format(datum.value / 1e%1, ',')"_s.arg(m_axis.unit.power);
        QJsonObject scale{{u"zero"_s, m_axis.scale.low <= Decimal(0)}};
        if (m_axis.scale.isLogarithmic)
            scale = {{u"type"_s, u"log"_s}};
        return field(u"low"_s, u"quantitative"_s,
                     {{u"title"_s, m_axis.unitName}, {u"scale"_s, scale}, {u"axis"_s, QJsonObject{{u"labelExpr"_s, label}}}});
    }

    QJsonObject colour() const
    {
        QJsonArray domain, range;
        const QStringList entities = m_content.entities();
        for (int i = 0; i < entities.size(); ++i) {
            domain << m_content.spec.entityName(entities[i], m_scene.language);
            range << inkColour({InkRole::Series, i}, m_theme).name();
        }
        return field(u"entity"_s, u"nominal"_s, {{u"title"_s, QJsonValue()}, {u"scale"_s, QJsonObject{{u"domain"_s, domain}, {u"range"_s, range}}}});
    }

    static QJsonObject doubtOpacity()
    {
        return {{u"condition"_s, QJsonObject{{u"test"_s, u"datum.doubtful"_s}, {u"value"_s, kDoubtOpacity}}}, {u"value"_s, 1}};
    }

    QJsonArray layers() const
    {
        switch (m_content.spec.kind) {
        case ChartForm::GroupedBars:
            return barLayers(u"x"_s, u"y"_s, u"y2"_s, u"period"_s, true);
        case ChartForm::RangeBars:
        case ChartForm::SortedBars:
        case ChartForm::DivergingBars:
            return barLayers(u"y"_s, u"x"_s, u"x2"_s, u"row"_s, false);
        case ChartForm::StackedBars:
            return stackLayers();
        case ChartForm::SmallMultiples:
            return barLayers(u"x"_s, u"y"_s, u"y2"_s, u"period"_s, true);
        case ChartForm::StepLine:
            return lineLayers(u"step-after"_s);
        case ChartForm::Line:
            return lineLayers(u"linear"_s);
        case ChartForm::DotPlot:
            return dotLayers();
        case ChartForm::Slope:
            return slopeLayers();
        case ChartForm::Timeline:
            return timelineLayers();
        }
        return {};
    }

    QJsonArray barLayers(const QString &category, const QString &value, const QString &value2, const QString &name, bool isGrouped) const
    {
        QJsonObject places{{category, field(name, u"nominal"_s, {{u"sort"_s, QJsonValue()}, {u"title"_s, QJsonValue()}})}, {u"color"_s, colour()}};
        if (isGrouped)
            places.insert(u"xOffset"_s, field(u"entity"_s, u"nominal"_s));
        QJsonObject sure = places, unsure = places, words = places;
        sure.insert(value, valueField());
        sure.insert(u"fillOpacity"_s, doubtOpacity());
        unsure.insert(value, valueField());
        unsure.insert(value2, QJsonObject{{u"field"_s, u"high"_s}});
        QJsonArray result{
            QJsonObject{{u"mark"_s, u"bar"_s}, {u"encoding"_s, sure}},
            QJsonObject{{u"transform"_s, QJsonArray{QJsonObject{{u"filter"_s, u"datum.high > datum.low"_s}}}},
                        {u"mark"_s, QJsonObject{{u"type"_s, u"bar"_s}, {u"opacity"_s, kRangeOpacity}}},
                        {u"encoding"_s, unsure}},
        };
        if (isGrouped)
            return result;
        words.remove(u"color"_s);
        words.insert(value, field(u"high"_s, u"quantitative"_s));
        words.insert(u"text"_s, field(u"label"_s, u"nominal"_s));
        return result << QJsonObject{{u"mark"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"align"_s, u"left"_s}, {u"dx"_s, 6}}}, {u"encoding"_s, words}};
    }

    static QJsonObject hollowDoubt()
    {
        return {{u"condition"_s, QJsonObject{{u"test"_s, u"datum.doubtful"_s}, {u"value"_s, 0}}}, {u"value"_s, 1}};
    }
    static QJsonObject layer(const QJsonValue &mark, const QJsonObject &encoding) { return {{u"mark"_s, mark}, {u"encoding"_s, encoding}}; }
    static QJsonObject pointMark() { return {{u"type"_s, u"point"_s}, {u"filled"_s, true}, {u"strokeWidth"_s, 2}, {u"strokeOpacity"_s, 1}}; }
    static QJsonObject inOrder(const QString &name, const QString &type) { return field(name, type, {{u"sort"_s, QJsonValue()}, {u"title"_s, QJsonValue()}}); }

    /// Stacks by "high": a range counts to its far end, as drawn.
    QJsonArray stackLayers() const
    {
        QJsonObject value = valueField();
        value.insert(u"field"_s, u"high"_s);
        value.insert(u"stack"_s, u"zero"_s);
        return {layer(u"bar"_s, {{u"x"_s, inOrder(u"period"_s, u"nominal"_s)}, {u"y"_s, value}, {u"color"_s, colour()}, {u"fillOpacity"_s, doubtOpacity()},
                                 {u"order"_s, field(u"series"_s, u"quantitative"_s)}})};
    }

    QJsonArray lineLayers(const QString &interpolation) const
    {
        const QJsonObject date = field(u"date"_s, u"temporal"_s, {{u"title"_s, QJsonValue()}});
        const QJsonObject line{{u"x"_s, date}, {u"y"_s, valueField()}, {u"color"_s, colour()}};
        QJsonObject dots = line, range = line;
        dots.insert(u"fillOpacity"_s, hollowDoubt());
        range.insert(u"y2"_s, QJsonObject{{u"field"_s, u"high"_s}});
        return {layer(QJsonObject{{u"type"_s, u"line"_s}, {u"interpolate"_s, interpolation}}, line), layer(u"rule"_s, range), layer(pointMark(), dots)};
    }

    QJsonArray dotLayers() const
    {
        const QJsonObject dots{{u"y"_s, inOrder(u"row"_s, u"nominal"_s)}, {u"x"_s, valueField()}, {u"color"_s, colour()}, {u"fillOpacity"_s, hollowDoubt()}};
        QJsonObject range = dots, far = dots, value = valueField();
        range.remove(u"fillOpacity"_s);
        range.insert(u"x2"_s, QJsonObject{{u"field"_s, u"high"_s}});
        value.insert(u"field"_s, u"high"_s);
        far.insert(u"x"_s, value);
        return {layer(u"rule"_s, range), layer(pointMark(), dots), layer(pointMark(), far)};
    }

    QJsonArray slopeLayers() const
    {
        const QJsonObject line{{u"x"_s, inOrder(u"period"_s, u"ordinal"_s)}, {u"y"_s, valueField()}, {u"color"_s, colour()}};
        QJsonObject dots = line, range = line;
        dots.insert(u"fillOpacity"_s, hollowDoubt());
        range.insert(u"y2"_s, QJsonObject{{u"field"_s, u"high"_s}});
        return {layer(u"line"_s, line), layer(u"rule"_s, range), layer(pointMark(), dots)};
    }

    QJsonArray timelineLayers() const
    {
        const QJsonObject row = inOrder(u"row"_s, u"nominal"_s);
        const QJsonObject from = field(u"date"_s, u"temporal"_s, {{u"title"_s, QJsonValue()}});
        const QJsonObject bar{{u"y"_s, row}, {u"x"_s, from}, {u"x2"_s, QJsonObject{{u"field"_s, u"until"_s}}}, {u"color"_s, colour()}, {u"fillOpacity"_s, doubtOpacity()}};
        const QJsonObject words{{u"y"_s, row}, {u"x"_s, field(u"until"_s, u"temporal"_s)}, {u"text"_s, field(u"label"_s, u"nominal"_s)}};
        return {layer(u"bar"_s, bar), layer(QJsonObject{{u"type"_s, u"text"_s}, {u"align"_s, u"left"_s}, {u"dx"_s, 6}}, words)};
    }

    const ChartContent &m_content;
    const Scene &m_scene;
    ChartTheme m_theme;
    ChartWords m_words;
    ValueAxis m_axis;
};

QString csvCell(QString cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << csvCell(cell);
    return written.join(u',') + u"\r\n"_s;
}

QString rangeRows(const ChartContent &content, Language language, const ChartWords &words)
{
    QString table = csvLine({u"label"_s, u"low"_s, u"high"_s, u"status"_s});
    for (const Datum &datum : content.data) {
        table += csvLine({content.spec.entityName(datum.entity, language) + u' ' + periodName(datum, words), datum.least().toString(),
                          datum.most().toString(), claimStatusName(datum.status)});
    }
    return table;
}

QString periodRows(const ChartContent &content, Language language, const ChartWords &words)
{
    const QStringList entities = content.entities();
    QStringList head{u"period"_s};
    for (const QString &entity : entities)
        head << content.spec.entityName(entity, language);
    QString table = csvLine(head);
    for (const Period &period : content.periods()) {
        QStringList cells{content.spec.kind == ChartForm::StepLine || content.spec.kind == ChartForm::Line ? period.first.toString(Qt::ISODate) : periodLabel(period, words)};
        for (const QString &entity : entities) {
            const auto datum = std::find_if(content.data.begin(), content.data.end(),
                                            [&](const Datum &each) { return each.entity == entity && each.period == period; });
            cells << (datum == content.data.end() ? QString() : datum->least().toString());
        }
        table += csvLine(cells);
    }
    return table;
}

} // namespace

QByteArray vegaOf(const ChartContent &content, const Scene &scene, ChartTheme theme)
{
    return QJsonDocument(VegaSpec(content, scene, theme).build()).toJson();
}

QByteArray jsonOf(const ChartContent &content, const Scene &scene, const QList<Remark> &remarks)
{
    const ChartWords words = chartWords(scene.language);
    QJsonArray values, said;
    for (const Datum &datum : content.data) {
        values << QJsonObject{
            {u"entity"_s, datum.entity},
            {u"name"_s, content.spec.entityName(datum.entity, scene.language)},
            {u"period"_s, datum.periodText},
            {u"period_label"_s, periodName(datum, words)},
            {u"low"_s, bound(datum.low)},
            {u"high"_s, bound(datum.high)},
            {u"unit"_s, datum.unit},
            {u"qualifier"_s, datum.qualifier == Qualifier::None ? QJsonValue() : QJsonValue(qualifierName(datum.qualifier))},
            {u"label"_s, figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, scene.language)},
            {u"status"_s, claimStatusName(datum.status)},
            {u"attribution"_s, datum.attribution},
            {u"claim"_s, key(datum.claim.value)},
            {u"observation"_s, key(datum.observation.value)},
        };
    }
    for (const Remark &remark : remarks)
        said << QJsonObject{{u"rule"_s, remarkCode(remark.rule)}, {u"subject"_s, remark.subject}};
    const QJsonObject json{
        {u"spec"_s, toJson(content.spec)}, {u"language"_s, languageTag(scene.language)}, {u"alt"_s, scene.altText}, {u"data"_s, values}, {u"remarks"_s, said}};
    return QJsonDocument(json).toJson();
}

QByteArray datawrapperOf(const ChartContent &content, const Scene &scene)
{
    const ChartWords words = chartWords(scene.language);
    const QString table = hasRows(content.spec.kind) || content.spec.kind == ChartForm::Timeline ? rangeRows(content, scene.language, words) : periodRows(content, scene.language, words);
    return table.toUtf8();
}

} // namespace concord
