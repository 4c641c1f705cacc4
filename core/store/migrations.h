// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace concord {

class Database;

/// The numbered schema scripts (0001_project.sql, 0002_….sql) and the way a file gets through them. The version of a file is
/// PRAGMA user_version; each script's `-- min_reader: N` line, kept in table schema_step, says the oldest program version
/// that may still read the result.
class Migrations
{
public:
    struct Step
    {
        int version = 0;
        int minReader = 0;
        QByteArray script;
    };

    /// The scripts of a folder; those built in by default. Damaged when numbers are missing or a script has no min_reader.
    static Result<Migrations> load(const QString &folder = QStringLiteral(":/schema"));

    int current() const { return static_cast<int>(m_steps.size()); }
    /// The version of the file. An unreadable version is an error, never 0.
    static Result<int> version(Database &database);
    /// Whether a newer file may be read by this program, as its schema_step says. Newer when not.
    Status checkReadable(Database &database) const;
    /// Whether a file of the current version has our tables and indexes word for word, and, the search index aside, nothing more: no
    /// trigger, no view, no other table or index.
    /// Damaged when not: such a file was made or changed by something else.
    Status checkSchema(Database &database) const;
    /// Brings the file to current(), one transaction a step. An older file that holds data is first copied beside itself;
    /// returns that copy's path, empty when none was made. Newer for a newer file.
    Result<QString> run(Database &database) const;

private:
    explicit Migrations(QList<Step> steps) : m_steps(std::move(steps)) {}
    static Status runStep(Database &database, const Step &step);

    QList<Step> m_steps;
};

} // namespace concord
