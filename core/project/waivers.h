// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/waiver.h"

#include <QList>

namespace concord {

class Database;

/// Findings set aside. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, otherwise the store's.
class Waivers
{
public:
    Waivers() = delete;

    /// Makes the id when invalid and sets createdAt; returns it as stored.
    static Result<Waiver> add(Database &database, Waiver waiver);
    static Status remove(Database &database, WaiverId id);

    /// In the order they were made.
    static Result<QList<Waiver>> list(Database &database);
};

} // namespace concord
