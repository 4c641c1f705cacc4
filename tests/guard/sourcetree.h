// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

/// The sources as the guards see them: paths relative to the root, with '/', sorted.
namespace concord::guard {

inline QString sourceRoot()
{
    return QStringLiteral(CONCORD_SOURCE_DIR);
}

/// The files below the named top-level folders whose names end in one of `suffixes` (".cpp").
/// A folder that does not exist holds no files: the guards also run on a tree that has just been begun.
inline QStringList filesBelow(const QStringList &folders, const QStringList &suffixes)
{
    const QDir root(sourceRoot());
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            for (const QString &suffix : suffixes) {
                if (path.endsWith(suffix))
                    found << path;
            }
        }
    }
    found.sort();
    return found;
}

inline QStringList cppFiles()
{
    return filesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")},
                      {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

/// The text of a file of the tree, or an empty string when it cannot be read.
inline QString textOf(const QString &path)
{
    QFile file(QDir(sourceRoot()).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

/// Lines as an editor numbers them: a last line without its newline counts.
inline qsizetype lineCount(const QString &text)
{
    return text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

} // namespace concord::guard
