// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>

namespace concord {

QString testDataFolder()
{
    const QString given = qEnvironmentVariable("CONCORD_SHARED_DATA");
    const QString path = given.isEmpty() ? QStringLiteral(CONCORD_SOURCE_DIR "/../shared/data") : given;
    return QDir(path).exists() ? QDir(path).absolutePath() : QString();
}

QString testDataFile(const QString &relativePath)
{
    const QString folder = testDataFolder();
    const QString path = folder + u'/' + relativePath;
    return !folder.isEmpty() && QFile::exists(path) ? path : QString();
}

QString sourceFile(const QString &relativePath)
{
    return QStringLiteral(CONCORD_SOURCE_DIR "/") + relativePath;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace concord
