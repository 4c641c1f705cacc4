// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartspec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxNameLength = 80;

struct KindName
{
    ChartForm kind;
    QLatin1String name;
};
constexpr std::array kKinds{
    KindName{ChartForm::GroupedBars, QLatin1String("grouped-bars")},
    KindName{ChartForm::RangeBars, QLatin1String("range-bars")},
    KindName{ChartForm::StepLine, QLatin1String("step-line")},
    KindName{ChartForm::SortedBars, QLatin1String("sorted-bars")},
    KindName{ChartForm::DivergingBars, QLatin1String("diverging-bars")},
    KindName{ChartForm::StackedBars, QLatin1String("stacked-bars")},
    KindName{ChartForm::Line, QLatin1String("line")},
    KindName{ChartForm::DotPlot, QLatin1String("dot-plot")},
    KindName{ChartForm::Slope, QLatin1String("slope")},
    KindName{ChartForm::Timeline, QLatin1String("timeline")},
    KindName{ChartForm::SmallMultiples, QLatin1String("small-multiples")},
};

QJsonObject toJson(const Bilingual &text)
{
    return {{u"en"_s, text.en}, {u"zh-Hant"_s, text.zh}};
}

static_assert(kKinds.size() == kChartFormCount);

constexpr int kMostPower = 12;
constexpr std::array kNumberStyles{QLatin1String("short"), QLatin1String("words")};
constexpr std::array kFaces{QLatin1String("sans"), QLatin1String("serif")};
constexpr std::array kOrders{QLatin1String("listed"), QLatin1String("falling"), QLatin1String("rising")};
constexpr std::array kGrains{QLatin1String("any"), QLatin1String("year"), QLatin1String("half"), QLatin1String("quarter"),
                             QLatin1String("month"), QLatin1String("day"), QLatin1String("other")};
constexpr std::array kAnnotationKinds{QLatin1String("text"), QLatin1String("line"), QLatin1String("span")};

QJsonObject toJson(const ChartAnnotation &annotation)
{
    QJsonObject json{{u"kind"_s, kAnnotationKinds.at(static_cast<size_t>(annotation.kind))}, {u"text"_s, toJson(annotation.text)}};
    if (annotation.value)
        json.insert(u"value"_s, annotation.value->toString());
    if (!annotation.from.isEmpty())
        json.insert(u"from"_s, annotation.from);
    if (!annotation.to.isEmpty())
        json.insert(u"to"_s, annotation.to);
    return json;
}

/// Reads fields and remembers the first one of the wrong type.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json) : m_json(json) {}

    QString text(const QString &key, const QString &fallback = {})
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isString())
            blame(key);
        return value.toString(fallback);
    }

    Bilingual bilingual(const QString &key) { return bilingual(m_json.value(key), key); }

    bool flag(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isBool())
            blame(key);
        return value.toBool();
    }

    QStringList list(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isArray())
            blame(key);
        QStringList result;
        for (const QJsonValue &element : value.toArray()) {
            if (!element.isString())
                blame(key);
            result << element.toString();
        }
        return result;
    }

    QMap<QString, Bilingual> names(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isObject())
            blame(key);
        QMap<QString, Bilingual> result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), bilingual(it.value(), key));
        return result;
    }

    QList<ChartAnnotation> annotations(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isArray())
            blame(key);
        QList<ChartAnnotation> result;
        for (const QJsonValue &element : value.toArray()) {
            const QJsonObject object = element.toObject();
            const auto kind = std::find(kAnnotationKinds.begin(), kAnnotationKinds.end(), object.value("kind"_L1).toString());
            ChartAnnotation annotation{ChartAnnotation::Kind::Text, bilingual(object.value("text"_L1), key), {}, object.value("from"_L1).toString(),
                                       object.value("to"_L1).toString()};
            if (object.contains("value"_L1) && !(annotation.value = Decimal::fromString(object.value("value"_L1).toString())))
                blame(key);
            if (kind == kAnnotationKinds.end())
                blame(key);
            else
                annotation.kind = static_cast<ChartAnnotation::Kind>(kind - kAnnotationKinds.begin());
            result << annotation;
        }
        return result;
    }

    std::optional<Decimal> decimal(const QString &key)
    {
        const QString value = text(key);
        const auto read = Decimal::fromString(value);
        if (!value.isEmpty() && !read)
            blame(key);
        return read;
    }

    std::optional<int> power(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const int power = value.toInt(-1);
        if (power < 0 || power > kMostPower)
            blame(key);
        return power;
    }

    QList<qint64> keys(const QString &key)
    {
        QList<qint64> result;
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isArray())
            blame(key);
        for (const QJsonValue &element : value.toArray()) {
            result << element.toString().toLongLong();
            if (result.last() < 1)
                blame(key);
        }
        return result;
    }

    /// The place of the text in `names`; 0 when it is absent.
    template<size_t Count>
    size_t choice(const QString &key, const std::array<QLatin1String, Count> &names)
    {
        const QString value = text(key);
        const auto found = std::find(names.begin(), names.end(), value);
        if (!value.isEmpty() && found == names.end())
            blame(key);
        return value.isEmpty() || found == names.end() ? 0 : static_cast<size_t>(found - names.begin());
    }

    void blame(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    QString wrong() const { return m_wrong; }

private:
    Bilingual bilingual(const QJsonValue &value, const QString &key)
    {
        if (value.isString())
            return {value.toString(), value.toString()};
        if (!value.isUndefined() && !value.isObject())
            blame(key);
        const QJsonObject object = value.toObject();
        return {object.value("en"_L1).toString(), object.value("zh-Hant"_L1).toString()};
    }

    QJsonObject m_json;
    QString m_wrong;
};

} // namespace

bool isChartName(const QString &name)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
    return !name.isEmpty() && name.size() <= kMaxNameLength && std::all_of(name.begin(), name.end(), isPlain);
}

QString chartFormName(ChartForm kind)
{
    return kKinds.at(static_cast<size_t>(kind)).name;
}

bool hasRows(ChartForm kind)
{
    return kind == ChartForm::RangeBars || kind == ChartForm::SortedBars || kind == ChartForm::DivergingBars || kind == ChartForm::DotPlot;
}

bool hasBars(ChartForm kind)
{
    return kind != ChartForm::StepLine && kind != ChartForm::Line && kind != ChartForm::DotPlot && kind != ChartForm::Slope
        && kind != ChartForm::Timeline;
}

std::optional<ChartForm> chartFormFromName(QStringView name)
{
    for (const KindName &entry : kKinds) {
        if (name == entry.name)
            return entry.kind;
    }
    return std::nullopt;
}

QString ChartSpec::entityName(const QString &entity, Language language) const
{
    const QString called = names.value(entity).in(language);
    return called.isEmpty() ? entity : called;
}

namespace {

/// What most charts leave as it is, and then has no field.
void addChoices(QJsonObject &json, const ChartSpec &spec)
{
    const auto add = [&json](const QString &key, bool isSet, const QJsonValue &value) {
        if (isSet)
            json.insert(key, value);
    };
    QJsonArray series;
    for (const qint64 key : spec.series)
        series << QString::number(key); // 63 bits are more than a number of JSON holds
    add(u"byline"_s, !spec.byline.isEmpty(), toJson(spec.byline));
    add(u"chosen_claims"_s, !spec.claims.isEmpty(), QJsonArray::fromStringList(spec.claims));
    add(u"chosen_series"_s, !series.isEmpty(), series);
    add(u"series"_s, !spec.seriesFile.isEmpty(), spec.seriesFile);
    add(u"period_length"_s, spec.grain.has_value(), kGrains.at(1 + static_cast<size_t>(spec.grain.value_or(Grain::Year))));
    add(u"log"_s, spec.isLogarithmic, true);
    add(u"axis_low"_s, spec.axisLow.has_value(), spec.axisLow.value_or(Decimal()).toString());
    add(u"axis_high"_s, spec.axisHigh.has_value(), spec.axisHigh.value_or(Decimal()).toString());
    add(u"unit_power"_s, spec.unitPower.has_value(), spec.unitPower.value_or(0));
    add(u"unit_power_zh"_s, spec.zhUnitPower.has_value(), spec.zhUnitPower.value_or(0));
    add(u"numbers"_s, spec.numbers != NumberStyle::Short, kNumberStyles.at(static_cast<size_t>(spec.numbers)));
    add(u"face"_s, spec.face != ChartFace::Sans, kFaces.at(static_cast<size_t>(spec.face)));
    add(u"order"_s, spec.order != RowOrder::AsListed, kOrders.at(static_cast<size_t>(spec.order)));
    add(u"highlights"_s, !spec.highlights.isEmpty(), QJsonArray::fromStringList(spec.highlights));
    add(u"preset"_s, !spec.preset.isEmpty(), spec.preset);
}

void readChoices(FieldReader &reader, ChartSpec &spec)
{
    spec.byline = reader.bilingual(u"byline"_s);
    spec.claims = reader.list(u"chosen_claims"_s);
    spec.series = reader.keys(u"chosen_series"_s);
    spec.seriesFile = reader.text(u"series"_s);
    if (const size_t grain = reader.choice(u"period_length"_s, kGrains); grain > 0)
        spec.grain = static_cast<Grain>(grain - 1);
    spec.isLogarithmic = reader.flag(u"log"_s);
    spec.axisLow = reader.decimal(u"axis_low"_s);
    spec.axisHigh = reader.decimal(u"axis_high"_s);
    spec.unitPower = reader.power(u"unit_power"_s);
    spec.zhUnitPower = reader.power(u"unit_power_zh"_s);
    spec.numbers = static_cast<NumberStyle>(reader.choice(u"numbers"_s, kNumberStyles));
    spec.face = static_cast<ChartFace>(reader.choice(u"face"_s, kFaces));
    spec.order = static_cast<RowOrder>(reader.choice(u"order"_s, kOrders));
    spec.highlights = reader.list(u"highlights"_s);
    spec.preset = reader.text(u"preset"_s);
}

} // namespace

QJsonObject toJson(const ChartSpec &spec)
{
    QJsonObject names;
    for (auto it = spec.names.begin(); it != spec.names.end(); ++it)
        names.insert(it.key(), toJson(it.value()));
    QJsonObject json{
        {u"name"_s, spec.name},
        {u"kind"_s, chartFormName(spec.kind)},
        {u"title"_s, toJson(spec.title)},
        {u"subtitle"_s, toJson(spec.subtitle)},
        {u"source"_s, toJson(spec.source)},
        {u"notes"_s, toJson(spec.notes)},
        {u"alt"_s, toJson(spec.altText)},
        {u"metric"_s, spec.metric},
        {u"unit"_s, spec.unit},
        {u"claims"_s, spec.usesClaims},
        {u"group_by"_s, spec.groupBy},
        {u"entities"_s, QJsonArray::fromStringList(spec.entities)},
        {u"names"_s, names},
    };
    addChoices(json, spec);
    QJsonArray annotations;
    for (const ChartAnnotation &annotation : spec.annotations)
        annotations << toJson(annotation);
    if (!annotations.isEmpty())
        json.insert(u"annotations"_s, annotations);
    return json;
}

Result<ChartSpec> chartSpecFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    ChartSpec spec;
    spec.name = reader.text(u"name"_s);
    const auto kind = chartFormFromName(reader.text(u"kind"_s));
    spec.title = reader.bilingual(u"title"_s);
    spec.subtitle = reader.bilingual(u"subtitle"_s);
    spec.source = reader.bilingual(u"source"_s);
    spec.notes = reader.bilingual(u"notes"_s);
    spec.altText = reader.bilingual(u"alt"_s);
    spec.metric = reader.text(u"metric"_s);
    spec.unit = reader.text(u"unit"_s);
    spec.usesClaims = reader.flag(u"claims"_s);
    spec.groupBy = reader.text(u"group_by"_s, u"period"_s);
    spec.entities = reader.list(u"entities"_s);
    spec.names = reader.names(u"names"_s);
    readChoices(reader, spec);
    spec.annotations = reader.annotations(u"annotations"_s);
    if (!isChartName(spec.name))
        reader.blame(u"name"_s);
    if (!kind)
        reader.blame(u"kind"_s);
    if (spec.metric.isEmpty())
        reader.blame(u"metric"_s);
    if (!reader.wrong().isEmpty())
        return Error{Error::Code::Invalid, reader.wrong(), u"chart "_s + spec.name};
    spec.kind = *kind;
    return spec;
}

Result<QList<ChartSpec>> chartSpecsFromJson(const QByteArray &bytes)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (!document.isArray())
        return Error{Error::Code::Unreadable, u"charts"_s, failure.errorString()};
    QList<ChartSpec> specs;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto spec = chartSpecFromJson(array[i].toObject());
        if (!spec)
            return Error{spec.error().code, spec.error().subject, QString::number(i)};
        specs << *std::move(spec);
    }
    return specs;
}

} // namespace concord
