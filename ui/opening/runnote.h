// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QString>

namespace concord {

/// A run of the program that did not end by itself.
struct UnendedRun
{
    QDateTime began;    ///< UTC
    QDateTime lastSeen; ///< UTC, when it last opened or closed a project
    qint64 pid = 0;
    QString project;    ///< open then; empty for none

    bool operator==(const UnendedRun &) const = default;
};

/// The note a running program keeps in a folder, with process, time and open project, and takes back when it ends. One that stays
/// while nobody holds its lock tells the next start that the program, or the machine, went down. That it cannot be written stops
/// nothing. Written from the window's thread.
class RunNote
{
public:
    explicit RunNote(const QString &folder);
    ~RunNote();
    Q_DISABLE_COPY_MOVE(RunNote)

    /// The notes of runs that are no more, newest first; they are told once.
    static QList<UnendedRun> takeUnended(const QString &folder);

    /// Empty for none.
    void setProject(const QString &path);

private:
    void write() const;

    QString m_stem;
    QLockFile m_lock;
    UnendedRun m_run;
};

} // namespace concord
