// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace concord {

/// A write that the disk was not yet told to keep.
struct UnsyncedWrite
{
    QString path;
    qint64 at = 0;
    QByteArray before; ///< what stood there
    QByteArray after;
    qint64 sizeBefore = 0; ///< of the file
};

/// Undoes what was not synced, then does a random part of it again: whole writes, or sectors of 512 bytes of them. The result is written
/// to `folder`, where copies of the other files lie already; the files themselves stay as they are.
inline void writeDiskAfterCut(const QList<UnsyncedWrite> &writes, QRandomGenerator &random, const QString &folder)
{
    QHash<QString, QByteArray> files;
    for (const UnsyncedWrite &change : writes) {
        if (files.contains(change.path))
            continue;
        QFile file(change.path);
        if (file.open(QIODevice::ReadOnly))
            files.insert(change.path, file.readAll());
    }
    for (auto change = writes.crbegin(); change != writes.crend(); ++change) {
        QByteArray &bytes = files[change->path];
        if (bytes.size() >= change->at + change->before.size())
            bytes.replace(change->at, change->before.size(), change->before);
        bytes.truncate(qMin<qsizetype>(bytes.size(), change->sizeBefore));
    }
    for (const UnsyncedWrite &change : writes) {
        if (random.bounded(3) == 0)
            continue; // this one never reached the disk
        const bool isTorn = random.bounded(4) == 0;
        QByteArray &bytes = files[change.path];
        for (qsizetype sector = 0; sector < change.after.size(); sector += 512) {
            if (isTorn && random.bounded(2) == 0)
                continue;
            const qsizetype size = qMin<qsizetype>(512, change.after.size() - sector), at = change.at + sector;
            if (bytes.size() < at + size)
                bytes.append(QByteArray(at + size - bytes.size(), '\0'));
            bytes.replace(at, size, change.after.mid(sector, size));
        }
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile written(folder + u'/' + QFileInfo(file.key()).fileName());
        if (written.open(QIODevice::WriteOnly))
            written.write(file.value());
    }
}

} // namespace concord
