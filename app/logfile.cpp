// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

namespace concord {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

QMutex g_mutex;
QString g_path;
QtMessageHandler g_before = nullptr;

constexpr const char *kCodes[] = {"cancelled", "not-found", "invalid", "unreadable", "unwritable", "foreign",
                                  "newer",     "conflict",  "busy",    "full",       "damaged",    "database"};

bool isOfStore(Error::Code code)
{
    return code == Error::Code::Busy || code == Error::Code::Full || code == Error::Code::Damaged || code == Error::Code::Database;
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg)
        LogFile::write(QStringLiteral("qt: ") + text);
    if (g_before)
        g_before(type, context, text);
}

} // namespace

QString LogFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/concord.log");
}

void LogFile::start(const QString &path)
{
    {
        const QMutexLocker locker(&g_mutex);
        g_path = path;
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!g_before)
            g_before = qInstallMessageHandler(onMessage);
    }
    write(QStringLiteral("start"));
}

void LogFile::write(const QString &line)
{
    const QMutexLocker locker(&g_mutex);
    if (g_path.isEmpty())
        return;
    if (QFileInfo(g_path).size() > kMostBytes) {
        QFile::remove(g_path + QStringLiteral(".1"));
        QFile::rename(g_path, g_path + QStringLiteral(".1"));
    }
    QFile file(g_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + line.simplified().left(1000).toUtf8() + '\n');
}

void LogFile::note(const Error &error)
{
    const QString code = QLatin1String(kCodes[static_cast<size_t>(error.code)]);
    write(QStringLiteral("error ") + code + (isOfStore(error.code) ? QStringLiteral(": ") + error.detail : QString()));
}

} // namespace concord
