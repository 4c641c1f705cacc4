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
};

QJsonObject toJson(const Bilingual &text)
{
    return {{u"en"_s, text.en}, {u"zh-Hant"_s, text.zh}};
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
    if (!spec.seriesFile.isEmpty())
        json.insert(u"series"_s, spec.seriesFile);
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
    spec.seriesFile = reader.text(u"series"_s);
    spec.usesClaims = reader.flag(u"claims"_s);
    spec.groupBy = reader.text(u"group_by"_s, u"period"_s);
    spec.entities = reader.list(u"entities"_s);
    spec.names = reader.names(u"names"_s);
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
