// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interruption.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using concord::cli::Command;

QStringList words(const Command &command)
{
    return QString::fromLatin1(command.name).split(u' ');
}

/// The command whose words begin the line, and how many words it has.
const Command *findCommand(const QStringList &arguments)
{
    for (const Command &command : concord::cli::commands()) {
        if (arguments.mid(0, words(command).size()) == words(command))
            return &command;
    }
    return nullptr;
}

QString overview()
{
    QString text = QStringLiteral("Usage: concord-cli COMMAND [ARGUMENTS] [OPTIONS]\n\nWorks on Concord projects and bilingual texts without a window.\n"
                                  "Results go to standard output, one JSON object a line unless said otherwise.\n\nCommands:\n");
    for (const Command &command : concord::cli::commands())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -15).arg(QLatin1String(command.summary));
    text += QStringLiteral("\nconcord-cli COMMAND --help explains a command; --version prints the version.\n"
                           "Exit status: 0 done, 1 findings at or above --fail-on, 2 usage, 3 input cannot be read,\n"
                           "4 project cannot be opened or written, 130 interrupted.");
    return text;
}

/// Whether the number of arguments fits the usage line: a name in brackets may be missing, one with … be repeated.
bool takesArguments(const QCommandLineParser &parser, qsizetype given)
{
    const QString usage = parser.helpText().section(u'\n', 0, 0);
    const QStringList shown = usage.mid(usage.indexOf(QLatin1String("[options]")) + 9).split(u' ', Qt::SkipEmptyParts);
    const auto needed = std::count_if(shown.begin(), shown.end(), [](const QString &word) { return !word.startsWith(u'['); });
    const bool openEnded = !shown.isEmpty() && shown.last().endsWith(u'…');
    return given >= needed && (openEnded || given <= shown.size());
}

/// Standard error is for our own messages; what Qt remarks about the machine is left out.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "concord-cli: %s\n", qPrintable(text));
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1String(command.summary));
    const QCommandLineOption help = QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("show this help"));
    parser.addOption(help);
    command.describe(parser);
    if (!parser.parse(QCoreApplication::arguments().first(1) + arguments))
        return concord::cli::usageError(parser.errorText());
    if (parser.isSet(help)) {
        concord::cli::printText(parser.helpText().trimmed());
        return concord::cli::Success;
    }
    if (!takesArguments(parser, parser.positionalArguments().size()))
        return concord::cli::usageError(QStringLiteral("%1 does not take %2 arguments; --help shows which.")
                                            .arg(QLatin1String(command.name)).arg(parser.positionalArguments().size()));
    return command.run(parser);
}

/// What was meant for a command, for the message: of "claims suggest", both words.
QString commandName(const QStringList &arguments)
{
    const QString family = arguments.first() + u' ';
    const auto all = concord::cli::commands();
    const bool isFamily = std::any_of(all.begin(), all.end(), [&](const Command &command) { return QLatin1String(command.name).startsWith(family); });
    return isFamily && arguments.size() > 1 && !arguments[1].startsWith(u'-') ? family + arguments[1] : arguments.first();
}

int runWithoutCommand(const QStringList &arguments)
{
    if (!arguments.isEmpty() && !arguments.first().startsWith(u'-'))
        return concord::cli::usageError(QStringLiteral("There is no command %1.").arg(commandName(arguments)));
    if (arguments.contains(QStringLiteral("--version"))) {
        concord::cli::printText(QStringLiteral("concord-cli " CONCORD_VERSION));
        return concord::cli::Success;
    }
    if (arguments.isEmpty() || arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        concord::cli::printText(overview());
        return arguments.isEmpty() ? concord::cli::Usage : concord::cli::Success;
    }
    return concord::cli::usageError(QStringLiteral("There is no command %1.").arg(arguments.first()));
}

/// Only drawing needs fonts, and so the GUI part of Qt, on a platform without a screen. The program goes by the command's
/// name, which is what the usage lines print.
std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char **argv)
{
    static QByteArray name = QByteArray("concord-cli ").append(command ? command->name : "").trimmed();
    if (argc > 0)
        argv[0] = name.data();
    const bool draws = command && (qstrcmp(command->name, "chart") == 0 || qstrcmp(command->name, "claims export") == 0);
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    concord::cli::watchForInterruption();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Command *command = findCommand(arguments);
    const auto application = applicationFor(command, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("concord-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORD_VERSION));

    const int status = command ? runCommand(*command, arguments.mid(words(*command).size())) : runWithoutCommand(arguments);
    return concord::cli::finishOutput(status);
}
