// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refi/refinames.h"

#include "core/project/settings.h"
#include "core/project/textrevision.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace concord {

namespace {

constexpr QUuid kNames(0x8f2d6a10, 0x41b3, 0x4c7e, 0x9b, 0x55, 0x0d, 0x7c, 0x1e, 0x88, 0x2a, 0xf3);

QString settingKey()
{
    return QStringLiteral("refi-qda");
}

} // namespace

QString namedGuid(const QString &name)
{
    return QUuid::createUuidV5(kNames, name).toString(QUuid::WithoutBraces);
}

QString RefiNames::sourceKey(ArticleId article, Side side)
{
    return QStringLiteral("%1/%2").arg(article.value).arg(sideName(side));
}

QString RefiNames::codeGuid(const QString &name) const
{
    const auto known = codes.constFind(name);
    return known == codes.cend() || known->guid.isEmpty() ? namedGuid(QStringLiteral("code/") + name) : known->guid;
}

QString RefiNames::sourceGuid(ArticleId article, Side side) const
{
    const QString key = sourceKey(article, side);
    return sources.value(key, namedGuid(QStringLiteral("source/") + key));
}

Result<RefiNames> RefiNames::load(Database &database)
{
    const auto stored = Settings::find(database, settingKey());
    if (!stored)
        return stored.error();
    RefiNames names;
    const QJsonObject object = QJsonDocument::fromJson(stored->value_or(QString()).toUtf8()).object();
    const QJsonObject codes = object.value(QLatin1String("codes")).toObject(), sources = object.value(QLatin1String("sources")).toObject();
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        const QJsonObject value = code.value().toObject();
        names.codes.insert(code.key(), {value.value(QLatin1String("guid")).toString(), value.value(QLatin1String("color")).toString()});
    }
    for (auto source = sources.begin(); source != sources.end(); ++source)
        names.sources.insert(source.key(), source.value().toString());
    return names;
}

Status RefiNames::store(Database &database) const
{
    QJsonObject codeObject, sourceObject;
    for (auto code = codes.begin(); code != codes.end(); ++code)
        codeObject.insert(code.key(), QJsonObject{{QLatin1String("guid"), code->guid}, {QLatin1String("color"), code->color}});
    for (auto source = sources.begin(); source != sources.end(); ++source)
        sourceObject.insert(source.key(), source.value());
    const QJsonObject object{{QLatin1String("codes"), codeObject}, {QLatin1String("sources"), sourceObject}};
    return Settings::store(database, settingKey(), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace concord
