// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace concord {

class Database;

/// Which rows an edit, undo or redo changed: the refresh message every model reads. Table names are those of
/// core/store/tables.h. A changed anchor, tag, piece of evidence or comment also names its claim, a changed observation its series, a designation its concept, a
/// changed text or revision its article, so a model of claims need not look at anchors.
struct Touched
{
    QSet<QString> tables;
    QHash<QString, QList<qint64>> ids; ///< keys per table, each once; tables with text keys (setting) have none

    bool isEmpty() const { return tables.isEmpty(); }
    bool contains(const QString &table) const { return tables.contains(table); }
    void unite(const Touched &other);
    static Touched fromRows(const QList<ChangedRow> &rows);

    bool operator==(const Touched &) const = default;
};

/// `touched` with the claims of its anchors, the series of its observations and the articles of its texts and revisions, as
/// far as those rows are in the file now.
Result<Touched> withOwners(Database &database, const Touched &touched);

} // namespace concord

Q_DECLARE_METATYPE(concord::Touched)
