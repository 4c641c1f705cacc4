// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace concord {

class Database;

/// Small facts about the project itself ("house-style", "termbase"), kept in the file and undone like any edit.
class Settings
{
public:
    Settings() = delete;

    static Status store(Database &database, const QString &key, const QString &value);
    static Status remove(Database &database, const QString &key);
    static Result<std::optional<QString>> find(Database &database, const QString &key);
    static Result<QHash<QString, QString>> list(Database &database);
};

} // namespace concord
