// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/brokensettings.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace concord {

namespace {

constexpr qint64 kLargest = 4 * 1024 * 1024; // bytes; ours are a few thousand

/// Qt reads past some damage without a word: a file full of zeros is an empty one to it.
bool isOtherwiseBroken(const QString &path)
{
    QFile file(path);
    if (!file.exists() || !QFileInfo(path).isFile())
        return false;
    if (file.size() > kLargest)
        return true;
    return file.open(QIODevice::ReadOnly) && file.readAll().contains('\0'); // that it may not be read is another matter
}

} // namespace

QString setBrokenSettingsAside()
{
    QString path;
    {
        const QSettings settings; // only the first to read a broken file is told, some of it when the keys are asked for
        settings.allKeys();
        path = settings.fileName();
        if (settings.status() != QSettings::FormatError && !isOtherwiseBroken(path))
            return {};
    }
    const QString aside = path + QStringLiteral(".broken");
    QFile::remove(aside);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace concord
