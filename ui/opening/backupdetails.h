// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/journalentry.h"
#include "core/project/keeping/backups.h"

#include <QPlainTextEdit>
#include <QStringList>

namespace concord {

/// A backup with what is known of it.
struct OfferedBackup
{
    KeptBackup backup;
    bool isSound = false;
    QStringList articles;      ///< titles
    qint64 claims = 0;
    qint64 lacking = -1;       ///< edits of the project it does not have; -1 when that cannot be said
    QList<JournalEntry> since; ///< those edits, newest first
    qint64 claimsNow = -1;     ///< in the project; -1 when that cannot be said
};

/// What a backup holds and what the project has that it lacks, as text to read and copy.
class BackupDetails : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BackupDetails(QWidget *parent = nullptr);

    /// nullptr for none.
    void setBackup(const OfferedBackup *offered);

private:
    static QString wordsOf(const OfferedBackup &offered);
};

} // namespace concord
