// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace concord {

/// What one run of the program left behind.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray messages;

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : output.split('\n')) {
            if (line.isEmpty())
                continue;
            QJsonParseError fault;
            list.append(QJsonDocument::fromJson(line, &fault).object());
            if (fault.error != QJsonParseError::NoError)
                qFatal("not a JSON object: %s", line.constData());
        }
        return list;
    }
    QJsonObject object() const { return objects().value(0); }
};

/// Runs concord-cli, named by the environment's CONCORD_CLI, in a folder of its own that goes with the object.
class CommandLine
{
public:
    static bool isThere() { return !qEnvironmentVariable("CONCORD_CLI").isEmpty(); }

    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(qEnvironmentVariable("CONCORD_CLI"), arguments);
        process.write(input);
        process.closeWriteChannel();
        constexpr int kPatience = 120'000; // ms, for sanitizer builds
        if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
            qFatal("concord-cli %s: %s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Words separated by spaces.
    Run run(const char *line, const QByteArray &input = {}) const { return run(QString::fromUtf8(line).split(u' '), input); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    void remove(const char *name) const { QFile::remove(path(QString::fromUtf8(name))); }
    QByteArray read(const QString &name) const { return readAll(path(name)); }

private:
    QTemporaryDir m_folder;
};

} // namespace concord
