// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/span.h"

#include <QHash>
#include <QString>

namespace concord {

class Database;

/// A code of a REFI-QDA code book.
struct RefiCode
{
    QString guid;
    QString color; ///< "#0080FF"; may be empty

    bool operator==(const RefiCode &) const = default;
};

/// What another program called codes and texts, so that going there and back changes no name. Kept in a setting of the project.
struct RefiNames
{
    QHash<QString, RefiCode> codes;   ///< by name
    QHash<QString, QString> sources;  ///< guid of a source, by sourceKey()

    static QString sourceKey(ArticleId article, Side side);
    /// Makes a guid where none is known, always the same for the same name.
    QString codeGuid(const QString &name) const;
    QString sourceGuid(ArticleId article, Side side) const;

    static Result<RefiNames> load(Database &database);
    Status store(Database &database) const; ///< inside Project::edit
};

/// A guid made from a name, always the same (RFC 4122, version 5).
QString namedGuid(const QString &name);

} // namespace concord
