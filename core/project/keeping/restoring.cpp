// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/restoring.h"
#include "core/project/verification.h"
#include "core/store/backup.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace concord {

namespace {

constexpr const char *kEndings[] = {"", "-wal", "-shm", "-journal"}; // the file first: a log without its file is harmless

/// "story.concord" → "story-WHAT.concord" in the same folder, not yet taken.
QString nameBeside(const QString &path, const QString &what)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u'-' + what;
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = stem + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + ending;
    return name;
}

bool anythingIsThere(const QString &path)
{
    return std::any_of(std::begin(kEndings), std::end(kEndings), [&path](const char *ending) { return QFileInfo::exists(path + QLatin1String(ending)); });
}

Status renameFile(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdString(), to.toStdString(), failed);
    if (failed)
        return Error{Error::Code::Unwritable, from, QString::fromStdString(failed.message())};
    return Done{};
}

Status checkSound(Database &copy)
{
    const Result<Verification> found = verifyStore(copy);
    if (!found)
        return found.error();
    if (!found->isSound())
        return Error{Error::Code::Damaged, copy.path(), (found->damages + found->brokenReferences + found->unreadableEdits).first()};
    return Done{};
}

} // namespace

Result<QString> setProjectAside(const QString &path)
{
    if (!anythingIsThere(path))
        return QString();
    const QString aside = nameBeside(path, QStringLiteral("set-aside-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss")));
    for (const char *ending : kEndings) {
        if (!QFileInfo::exists(path + QLatin1String(ending)))
            continue;
        if (Status renamed = renameFile(path + QLatin1String(ending), aside + QLatin1String(ending)); !renamed)
            return renamed.error();
    }
    return aside;
}

Result<QString> restoreProject(const QString &path, const QString &copy, Progress &progress)
{
    Result<Database> from = Database::open(copy, Database::Mode::Look);
    if (!from)
        return from.error();
    if (Status sound = checkSound(*from); !sound)
        return sound.error();
    if (Database::isUsedElsewhere(path))
        return Error{Error::Code::Busy, path, QStringLiteral("open")};
    const QString ready = nameBeside(path, QStringLiteral("restoring"));
    if (Status written = Backup::write(*from, ready, progress); !written)
        return written.error();
    const Result<QString> aside = setProjectAside(path);
    if (!aside) {
        QFile::remove(ready);
        return aside;
    }
    if (Status renamed = renameFile(ready, path); !renamed)
        return renamed.error();
    forceToDisk(QFileInfo(path).absolutePath());
    return aside;
}

} // namespace concord
