// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "ui/words/errortext.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace concord::cli {

namespace {

int g_outputFault = 0; ///< errno of the first failed write

int fail(const QString &message, ExitStatus status)
{
    const QByteArray line = QStringLiteral("concord-cli: ").append(message.simplified()).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    return status;
}

} // namespace

void addValueOption(QCommandLineParser &parser, const char *name, const char *valueName, const char *description)
{
    parser.addOption({QLatin1String(name), QString::fromUtf8(description), QLatin1String(valueName)});
}

void addFlag(QCommandLineParser &parser, const char *name, const char *description)
{
    parser.addOption({QLatin1String(name), QString::fromUtf8(description)});
}

void printLine(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printText(const QString &text)
{
    printBytes(text.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size && g_outputFault == 0)
        g_outputFault = errno;
}

int finishOutput(int status)
{
    if (std::fflush(stdout) != 0 && g_outputFault == 0)
        g_outputFault = errno;
    if (g_outputFault == 0 || (status != Success && status != FindingsFound))
        return status;
    const QString why = QString::fromStdString(std::generic_category().message(g_outputFault));
    return inputError({Error::Code::Unwritable, QStringLiteral("Standard output"), why});
}

int usageError(const QString &message)
{
    return fail(message + QStringLiteral(" See concord-cli --help."), Usage);
}

int usageError(const Error &error)
{
    return usageError(describe(error, Language::English));
}

int inputError(const Error &error)
{
    return errorStatus(error, InputUnreadable);
}

int projectError(const Error &error)
{
    return errorStatus(error, ProjectUnusable);
}

int errorStatus(const Error &error, ExitStatus otherwise)
{
    return fail(describe(error, Language::English), error.code == Error::Code::Cancelled ? Interrupted : otherwise);
}

} // namespace concord::cli
