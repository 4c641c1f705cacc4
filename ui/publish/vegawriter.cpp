// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/vegawriter.h"

#include "core/charts/axes/valueaxis.h"
#include "ui/publish/chartphrases.h"
#include "ui/publish/datatable.h"
#include "ui/publish/textmeasure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTicks = 6;
constexpr double kDoubtOpacity = 0.45;
constexpr double kRangeOpacity = 0.35;
constexpr double kSpanOpacity = 0.15;
constexpr int kPanelsInARow = 4;
constexpr int kMostLabel = 320; // pixels of an axis label

QJsonValue bound(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonValue key(qint64 value)
{
    return value ? QJsonValue(QString::number(value)) : QJsonValue(); // 63 bits are more than a JSON number keeps
}

/// Where each datum's segment begins on its stack: gains upwards, losses downwards, each entity on the far end of the one
/// before; values that contradict each other begin together.
QList<Decimal> stackBases(const ChartContent &content)
{
    QList<Decimal> bases(content.data.size());
    for (const Period &period : content.periods()) {
        Decimal up, down;
        for (const QString &entity : content.entities()) {
            Decimal highest, lowest;
            for (qsizetype i = 0; i < content.data.size(); ++i) {
                const Datum &datum = content.data[i];
                if (datum.entity != entity || datum.period != period)
                    continue;
                bases[i] = datum.most().isNegative() ? down : up;
                highest = std::max(highest, datum.most());
                lowest = std::min(lowest, datum.least());
            }
            up = Decimal::sum(up, highest).value_or(up);
            down = Decimal::sum(down, lowest).value_or(down);
        }
    }
    return bases;
}

/// The name, numbered when it is among `taken`.
QString unlike(const QString &name, const QStringList &taken)
{
    QString result = name;
    for (int number = 2; taken.contains(result); ++number)
        result = u"%1 (%2)"_s.arg(name, QString::number(number));
    return result;
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
        QJsonArray claims;
        for (const Datum &datum : m_content.data) {
            if (datum.claim.isValid())
                claims << key(datum.claim.value);
        }
        QJsonObject spec{
            {u"$schema"_s, u"https://vega.github.io/schema/vega-lite/v6.json"_s},
            {u"title"_s, QJsonObject{{u"text"_s, m_scene.title}, {u"subtitle"_s, smallPrint()}, {u"anchor"_s, u"start"_s}}},
            {u"description"_s, m_scene.altText},
            {u"background"_s, inkColour({InkRole::Paper}, m_theme).name()},
            {u"data"_s, QJsonObject{{u"values"_s, values()}}},
            {u"config"_s, QJsonObject{{u"font"_s, fontName()}, {u"legend"_s, QJsonObject{{u"orient"_s, u"bottom"_s}}}, {u"axis"_s, QJsonObject{{u"labelLimit"_s, kMostLabel}}}}},
            {u"usermeta"_s, QJsonObject{{u"concord"_s, QJsonObject{{u"chart"_s, m_content.spec.name}, {u"claims"_s, claims}}}}},
        };
        addPlot(spec);
        return spec;
    }

private:
    bool isFaceted() const { return m_content.spec.kind == ChartForm::SmallMultiples; }
    QString fontName() const { return (chartFamilies(m_scene.face) << (m_scene.face == ChartFace::Serif ? u"serif"_s : u"sans-serif"_s)).join(u", "_s); }
    bool isChineseText() const { return isChinese(m_scene.language); }

    /// What the marks of doubtful values look like here, and why.
    QString doubtLine() const
    {
        QStringList why;
        for (const auto &[status, word] : {std::pair(ClaimStatus::Unverified, m_words.unverified), std::pair(ClaimStatus::Disputed, m_words.disputed)}) {
            if (std::any_of(m_content.data.begin(), m_content.data.end(), [status = status](const Datum &datum) { return datum.status == status; }))
                why << word;
        }
        if (why.isEmpty())
            return {};
        return (isChineseText() ? u"淡色或空心：%1"_s : u"Pale or hollow: %1"_s).arg(why.join(m_words.listSeparator));
    }

    /// Everything the picture says in words, so that it goes along.
    QJsonArray smallPrint() const
    {
        const Language language = m_scene.language;
        const QString source = m_content.spec.source.in(language), notes = m_content.spec.notes.in(language), byline = m_content.spec.byline.in(language);
        QJsonArray lines{m_content.spec.subtitle.in(language)};
        if (const QString doubt = doubtLine(); !doubt.isEmpty())
            lines << doubt;
        if (!notes.isEmpty())
            lines << m_words.noteLine.arg(notes);
        lines << m_words.sourceLine.arg(source.isEmpty() ? m_words.noSource : source);
        if (!byline.isEmpty())
            lines << byline;
        return lines;
    }

    /// One plot, or a panel an entity.
    void addPlot(QJsonObject &spec) const
    {
        const int panels = isFaceted() ? std::max(1, std::min(kPanelsInARow, static_cast<int>(m_content.entities().size()))) : 1;
        const QJsonObject plot{{u"width"_s, std::round(m_scene.plot.width() / panels)},
                               {u"height"_s, std::round(isFaceted() ? m_scene.plot.height() / 2 : m_scene.plot.height())},
                               {u"layer"_s, withAnnotations(layers())}};
        if (isFaceted()) {
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
        const QList<Decimal> bases = stackBases(m_content);
        QJsonArray result;
        QStringList rows, places;
        for (const int index : order()) {
            const Datum &datum = m_content.data[index];
            const QString name = m_content.spec.entityName(datum.entity, m_scene.language), period = periodName(datum, m_words);
            const Decimal near = datum.most().isNegative() ? datum.most() : datum.least(), far = datum.most().isNegative() ? datum.least() : datum.most();
            const auto stacked = [&](const Decimal &value) { return Decimal::sum(bases[index], value).value_or(value).toDouble(); };
            rows << unlike(name + u' ' + period + (isConflicting(datum) ? u" · "_s + datum.attribution : QString()), rows);
            places << unlike(name + u'\n' + period, places);
            result << QJsonObject{
                {u"entity"_s, name},
                {u"slot"_s, (isFaceted() ? QString() : name) + places.last().mid(name.size() + 1 + period.size())},
                {u"period"_s, period},
                {u"row"_s, rows.last()},
                {u"date"_s, datum.period.first.toString(Qt::ISODate)},
                {u"until"_s, datum.period.isValid() ? datum.period.last.addDays(1).toString(Qt::ISODate) : QString()},
                {u"low"_s, datum.least().toDouble()},
                {u"high"_s, datum.most().toDouble()},
                {u"near"_s, near.toDouble()},
                {u"far"_s, far.toDouble()},
                {u"base"_s, bases[index].toDouble()},
                {u"nearTop"_s, stacked(near)},
                {u"farTop"_s, stacked(far)},
                {u"wordsAt"_s, std::max(0.0, datum.most().toDouble())},
                {u"label"_s, labelOf(datum)},
                {u"status"_s, claimStatusName(datum.status)},
                {u"doubtful"_s, datum.isDoubtful()},
                {u"claim"_s, key(datum.claim.value)},
                {u"observation"_s, key(datum.observation.value)},
            };
        }
        return result;
    }

    QString labelOf(const Datum &datum) const
    {
        const QString label = figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, m_scene.language, m_content.spec.numbers);
        const QString standing = datum.status == ClaimStatus::Unverified ? m_words.unverified : datum.status == ClaimStatus::Disputed ? m_words.disputed : QString();
        return standing.isEmpty() ? label : m_words.withDetail.arg(label, standing);
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
        const bool isSorted = kind == ChartForm::SortedBars || kind == ChartForm::DivergingBars;
        if (m_content.spec.order == RowOrder::Rising && hasRows(kind))
            std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return datum(a).most() < datum(b).most(); });
        else if (isSorted || (m_content.spec.order == RowOrder::Falling && hasRows(kind)))
            std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return datum(a).most() > datum(b).most(); });
        else if (kind == ChartForm::StackedBars) // of values that contradict each other the shorter lies in front
            std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return datum(a).most().absolute() > datum(b).most().absolute(); });
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

    QJsonObject valueField(const QString &name = u"low"_s) const
    {
        const QString label = u"format(datum.value / 1e%1, ',')"_s.arg(m_axis.unit.power);
        const AxisScale &shown = m_scene.valueAxis;
        QJsonObject scale{{u"zero"_s, m_axis.scale.low <= Decimal(0)}};
        if (m_axis.scale.isLogarithmic)
            scale = {{u"type"_s, u"log"_s}};
        if (shown.high > shown.low)
            scale.insert(u"domain"_s, QJsonArray{shown.low.toDouble(), shown.high.toDouble()}); // as far as on the picture
        return field(name, u"quantitative"_s,
                     {{u"title"_s, m_axis.unitName}, {u"stack"_s, QJsonValue()}, {u"scale"_s, scale}, {u"axis"_s, QJsonObject{{u"labelExpr"_s, label}, {u"tickCount"_s, kTicks}}}});
    }

    QString seriesColour(int series) const { return inkColour({InkRole::Series, series}, m_theme).name(); }

    QJsonObject colour() const
    {
        if (m_content.spec.kind == ChartForm::DivergingBars)
            return {{u"condition"_s, QJsonObject{{u"test"_s, u"datum.high < 0"_s}, {u"value"_s, seriesColour(1)}}}, {u"value"_s, seriesColour(0)}};
        QJsonArray domain, range;
        const QStringList entities = m_content.entities(), &lit = m_content.spec.highlights;
        for (int i = 0; i < entities.size(); ++i) {
            domain << m_content.spec.entityName(entities[i], m_scene.language);
            range << (lit.isEmpty() || lit.contains(entities[i]) ? seriesColour(i) : inkColour({InkRole::Muted}, m_theme).name());
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
        case ChartForm::SmallMultiples:
            return barLayers(u"x"_s, u"y"_s, u"y2"_s, u"period"_s, true);
        case ChartForm::RangeBars:
        case ChartForm::SortedBars:
        case ChartForm::DivergingBars:
            return barLayers(u"y"_s, u"x"_s, u"x2"_s, u"row"_s, false);
        case ChartForm::StackedBars:
            return stackLayers();
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

    /// Lines, bands and words of the spec, as far as this kind has an axis for them.
    QJsonArray withAnnotations(QJsonArray result) const
    {
        const ChartForm kind = m_content.spec.kind;
        const bool hasDates = kind == ChartForm::Line || kind == ChartForm::StepLine || kind == ChartForm::Timeline;
        const QString valueAxis = hasRows(kind) ? u"x"_s : u"y"_s;
        for (const ChartAnnotation &note : m_content.spec.annotations) {
            const auto from = Period::fromString(note.from), to = Period::fromString(note.to);
            const bool hasValue = note.value && kind != ChartForm::Timeline, hasDay = from && hasDates;
            QJsonObject datum{{u"text"_s, note.text.in(m_scene.language)}}, place;
            if (hasValue) {
                datum.insert(u"value"_s, note.value->toDouble());
                place.insert(valueAxis, valueField(u"value"_s));
            }
            if (hasDay) {
                datum.insert(u"date"_s, from->first.toString(Qt::ISODate));
                datum.insert(u"until"_s, (to ? *to : *from).last.addDays(1).toString(Qt::ISODate));
                if (!hasValue || note.kind == ChartAnnotation::Kind::Text)
                    place.insert(u"x"_s, field(u"date"_s, u"temporal"_s, {{u"title"_s, QJsonValue()}}));
            }
            const bool isPlaced = note.kind == ChartAnnotation::Kind::Text ? place.size() == 2 : note.kind == ChartAnnotation::Kind::Span ? hasDay : !place.isEmpty();
            if (isPlaced)
                addAnnotation(result, note.kind, datum, place);
        }
        return result;
    }

    void addAnnotation(QJsonArray &layers, ChartAnnotation::Kind kind, const QJsonObject &datum, QJsonObject place) const
    {
        const QString ink = inkColour({InkRole::Muted}, m_theme).name();
        const QJsonObject data{{u"values"_s, QJsonArray{datum}}};
        const auto add = [&](const QJsonObject &mark) {
            layers << QJsonObject{{u"data"_s, data}, {u"mark"_s, mark}, {u"encoding"_s, place}};
        };
        if (kind == ChartAnnotation::Kind::Span) {
            place = {{u"x"_s, field(u"date"_s, u"temporal"_s, {{u"title"_s, QJsonValue()}})}, {u"x2"_s, QJsonObject{{u"field"_s, u"until"_s}}}};
            add({{u"type"_s, u"rect"_s}, {u"color"_s, ink}, {u"opacity"_s, kSpanOpacity}});
            place.remove(u"x2"_s);
        } else if (kind == ChartAnnotation::Kind::Line) {
            add({{u"type"_s, u"rule"_s}, {u"color"_s, ink}, {u"strokeDash"_s, QJsonArray{3, 2}}});
        }
        place.insert(u"text"_s, field(u"text"_s, u"nominal"_s));
        const bool isLevel = kind == ChartAnnotation::Kind::Line && place.contains(u"y"_s);
        add({{u"type"_s, u"text"_s}, {u"align"_s, isLevel ? u"right"_s : u"left"_s}, {u"color"_s, ink}, {u"dx"_s, isLevel ? -4 : 4}, {u"dy"_s, -6},
             isLevel ? std::pair(u"x"_s, QJsonValue(u"width"_s)) : place.contains(u"y"_s) ? std::pair(u"fontStyle"_s, QJsonValue(u"normal"_s)) : std::pair(u"y"_s, QJsonValue(10))});
    }

    QJsonArray barLayers(const QString &category, const QString &value, const QString &value2, const QString &name, bool isUpright) const
    {
        QJsonObject place = inOrder(name, u"nominal"_s);
        if (isUpright)
            place.insert(u"axis"_s, QJsonObject{{u"labelAngle"_s, 0}});
        QJsonObject places{{category, place}, {u"color"_s, colour()}};
        if (isUpright)
            places.insert(u"xOffset"_s, field(u"slot"_s, u"nominal"_s, {{u"scale"_s, QJsonObject{{u"domain"_s, slotNames()}}}}));
        QJsonObject sure = places, unsure = places, words = places;
        sure.insert(value, valueField(u"near"_s));
        sure.insert(u"fillOpacity"_s, doubtOpacity());
        unsure.insert(value, valueField(u"near"_s));
        unsure.insert(value2, QJsonObject{{u"field"_s, u"far"_s}});
        QJsonArray result{layer(u"bar"_s, sure), rangeLayer(unsure)};
        if (isUpright)
            return result;
        words.remove(u"color"_s);
        words.insert(value, field(u"wordsAt"_s, u"quantitative"_s));
        words.insert(u"text"_s, field(u"label"_s, u"nominal"_s));
        return result << layer(QJsonObject{{u"type"_s, u"text"_s}, {u"align"_s, u"left"_s}, {u"dx"_s, 6}, {u"color"_s, inkColour({InkRole::Text}, m_theme).name()}}, words);
    }

    /// Places side by side: a second one only where values contradict each other.
    QJsonArray slotNames() const
    {
        QStringList names;
        for (const QString &entity : m_content.entities()) {
            const QString name = isFaceted() ? QString() : m_content.spec.entityName(entity, m_scene.language);
            for (const Period &period : m_content.periods()) {
                const auto count = std::count_if(m_content.data.begin(), m_content.data.end(),
                                                 [&](const Datum &datum) { return datum.entity == entity && datum.period == period; });
                for (auto number = 1; number <= count; ++number) {
                    const QString place = number == 1 ? name : u"%1 (%2)"_s.arg(name, QString::number(number));
                    if (!names.contains(place))
                        names << place;
                }
            }
        }
        return QJsonArray::fromStringList(names);
    }

    /// The uncertain part of a bar.
    static QJsonObject rangeLayer(const QJsonObject &encoding)
    {
        return {{u"transform"_s, QJsonArray{QJsonObject{{u"filter"_s, u"datum.high > datum.low"_s}}}},
                {u"mark"_s, QJsonObject{{u"type"_s, u"bar"_s}, {u"opacity"_s, kRangeOpacity}}},
                {u"encoding"_s, encoding}};
    }

    static QJsonObject hollowDoubt()
    {
        return {{u"condition"_s, QJsonObject{{u"test"_s, u"datum.doubtful"_s}, {u"value"_s, 0}}}, {u"value"_s, 1}};
    }
    static QJsonObject layer(const QJsonValue &mark, const QJsonObject &encoding) { return {{u"mark"_s, mark}, {u"encoding"_s, encoding}}; }
    static QJsonObject pointMark() { return {{u"type"_s, u"point"_s}, {u"filled"_s, true}, {u"strokeWidth"_s, 2}, {u"strokeOpacity"_s, 1}}; }
    static QJsonObject inOrder(const QString &name, const QString &type) { return field(name, type, {{u"sort"_s, QJsonValue()}, {u"title"_s, QJsonValue()}}); }

    /// Stacked by ourselves, as on the picture: the next segment begins at the far end of a range.
    QJsonArray stackLayers() const
    {
        QJsonObject place = inOrder(u"period"_s, u"nominal"_s);
        place.insert(u"axis"_s, QJsonObject{{u"labelAngle"_s, 0}});
        place.insert(u"sort"_s, periodNames());
        QJsonObject sure{{u"x"_s, place}, {u"y"_s, valueField(u"base"_s)}, {u"y2"_s, QJsonObject{{u"field"_s, u"nearTop"_s}}}, {u"color"_s, colour()}};
        QJsonObject unsure = sure;
        sure.insert(u"fillOpacity"_s, doubtOpacity());
        unsure.insert(u"y"_s, valueField(u"nearTop"_s));
        unsure.insert(u"y2"_s, QJsonObject{{u"field"_s, u"farTop"_s}});
        return {layer(u"bar"_s, sure), rangeLayer(unsure)};
    }

    QJsonArray periodNames() const
    {
        QJsonArray names;
        for (const Period &period : m_content.periods())
            names << periodLabel(period, m_words);
        return names;
    }

    QJsonArray lineLayers(const QString &interpolation) const
    {
        const QJsonObject date = field(u"date"_s, u"temporal"_s, {{u"title"_s, QJsonValue()}});
        const QJsonObject line{{u"x"_s, date}, {u"y"_s, valueField()}, {u"color"_s, colour()}};
        QJsonObject dots = line, range = line;
        dots.insert(u"fillOpacity"_s, hollowDoubt());
        dots.insert(u"stroke"_s, colour());
        range.insert(u"y2"_s, QJsonObject{{u"field"_s, u"high"_s}});
        return {layer(QJsonObject{{u"type"_s, u"line"_s}, {u"interpolate"_s, interpolation}}, line), layer(u"rule"_s, range), layer(pointMark(), dots)};
    }

    QJsonArray dotLayers() const
    {
        const QJsonObject dots{{u"y"_s, inOrder(u"row"_s, u"nominal"_s)}, {u"x"_s, valueField()}, {u"color"_s, colour()}, {u"fillOpacity"_s, hollowDoubt()}, {u"stroke"_s, colour()}};
        QJsonObject range = dots, far = dots;
        range.remove(u"fillOpacity"_s);
        range.remove(u"stroke"_s);
        range.insert(u"x2"_s, QJsonObject{{u"field"_s, u"high"_s}});
        far.insert(u"x"_s, valueField(u"high"_s));
        return {layer(u"rule"_s, range), layer(pointMark(), dots), layer(pointMark(), far)};
    }

    QJsonArray slopeLayers() const
    {
        QJsonObject place = inOrder(u"period"_s, u"ordinal"_s);
        place.insert(u"axis"_s, QJsonObject{{u"labelAngle"_s, 0}});
        place.insert(u"sort"_s, periodNames());
        const QJsonObject line{{u"x"_s, place}, {u"y"_s, valueField()}, {u"color"_s, colour()}};
        QJsonObject dots = line, range = line;
        dots.insert(u"fillOpacity"_s, hollowDoubt());
        dots.insert(u"stroke"_s, colour());
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
            {u"label"_s, figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, scene.language, content.spec.numbers)},
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

} // namespace concord
