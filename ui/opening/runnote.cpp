// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/runnote.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace concord {

namespace {

constexpr qint64 kLongestNote = 64 * 1024; // bytes; nothing of ours is longer

QString stemIn(const QString &folder)
{
    QDir().mkpath(folder);
    return QStringLiteral("%1/%2-%3").arg(folder).arg(QCoreApplication::applicationPid()).arg(QDateTime::currentMSecsSinceEpoch());
}

UnendedRun readNote(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(kLongestNote)).object();
    return {QDateTime::fromString(note.value(QLatin1String("began")).toString(), Qt::ISODate),
            QDateTime::fromString(note.value(QLatin1String("seen")).toString(), Qt::ISODate),
            note.value(QLatin1String("pid")).toInteger(), note.value(QLatin1String("project")).toString()};
}

} // namespace

RunNote::RunNote(const QString &folder) : m_stem(stemIn(folder)), m_lock(m_stem + QStringLiteral(".lock"))
{
    m_run.began = QDateTime::currentDateTimeUtc();
    m_run.pid = QCoreApplication::applicationPid();
    m_lock.setStaleLockTime(0);
    if (m_lock.tryLock(0))
        write();
}

RunNote::~RunNote()
{
    QFile::remove(m_stem + QStringLiteral(".json"));
}

void RunNote::setProject(const QString &path)
{
    m_run.project = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (m_lock.isLocked())
        write();
}

void RunNote::write() const
{
    QSaveFile file(m_stem + QStringLiteral(".json"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject note{{QLatin1String("pid"), m_run.pid},
                           {QLatin1String("began"), m_run.began.toString(Qt::ISODate)},
                           {QLatin1String("seen"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {QLatin1String("project"), m_run.project}};
    file.write(QJsonDocument(note).toJson(QJsonDocument::Compact));
    file.commit();
}

QList<UnendedRun> RunNote::takeUnended(const QString &folder)
{
    QList<UnendedRun> runs;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString path = dir.filePath(name);
        QLockFile lock(path.chopped(5) + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // it runs
        const UnendedRun run = readNote(path);
        QFile::remove(path);
        if (run.began.isValid())
            runs.append(run);
    }
    std::sort(runs.begin(), runs.end(), [](const UnendedRun &a, const UnendedRun &b) { return a.lastSeen > b.lastSeen; });
    return runs;
}

} // namespace concord
