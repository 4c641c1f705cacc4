// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/charttemplate.h"

#include "core/charts/editing/specmaking.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace concord {

namespace {

/// A chart's JSON has to name a file and a metric; a template has neither.
ChartSpec withPlaceholders(ChartSpec looks)
{
    looks.name = u"template"_s;
    looks.metric = u"any"_s;
    return looks;
}

} // namespace

ChartTemplate templateOf(const ChartSpec &spec, const QString &name)
{
    ChartTemplate pattern;
    pattern.name = name.simplified().left(kLongestTemplateName);
    ChartSpec &looks = pattern.looks;
    looks.kind = spec.kind;
    looks.preset = spec.preset;
    looks.order = spec.order;
    looks.numbers = spec.numbers;
    looks.face = spec.face;
    looks.unitPower = spec.unitPower;
    looks.zhUnitPower = spec.zhUnitPower;
    looks.isLogarithmic = spec.isLogarithmic;
    looks.byline = spec.byline;
    looks.notes = spec.notes;
    looks.names = spec.names;
    return pattern;
}

ChartSpec styled(ChartSpec spec, const ChartTemplate &pattern)
{
    const ChartSpec &looks = pattern.looks;
    spec.preset = looks.preset;
    spec.order = looks.order;
    spec.numbers = looks.numbers;
    spec.face = looks.face;
    spec.unitPower = looks.unitPower;
    spec.zhUnitPower = looks.zhUnitPower;
    spec.isLogarithmic = looks.isLogarithmic;
    if (!looks.byline.isEmpty())
        spec.byline = looks.byline;
    if (!looks.notes.isEmpty())
        spec.notes = looks.notes;
    for (auto name = looks.names.cbegin(); name != looks.names.cend(); ++name) {
        if (!spec.names.contains(name.key()))
            spec.names.insert(name.key(), name.value());
    }
    return changedKind(spec, looks.kind);
}

QByteArray toJson(const ChartTemplate &pattern)
{
    const QJsonObject object{{u"name"_s, pattern.name}, {u"chart"_s, toJson(withPlaceholders(pattern.looks))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ChartTemplate> chartTemplateFromJson(const QByteArray &bytes)
{
    if (bytes.size() > kGreatestTemplate)
        return Error{Error::Code::Unreadable, u"template"_s, QString::number(bytes.size())};
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (!document.isObject())
        return Error{Error::Code::Unreadable, u"template"_s, failure.errorString()};
    const QString name = document[u"name"_s].toString();
    if (name.trimmed().isEmpty() || name.size() > kLongestTemplateName)
        return Error{Error::Code::Invalid, u"name"_s, name.left(kLongestTemplateName)};
    const Result<ChartSpec> spec = chartSpecFromJson(document[u"chart"_s].toObject());
    if (!spec)
        return spec.error();
    return templateOf(*spec, name); // whatever else stands in the file is not the template's
}

} // namespace concord
