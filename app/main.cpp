// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/logfile.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>

namespace {

/// --help and --version need no display.
bool onlyAsks(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return !qstrcmp(argument, "--help") || !qstrcmp(argument, "-h") || !qstrcmp(argument, "--version") || !qstrcmp(argument, "-v");
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (onlyAsks(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("concord"));
    QApplication::setApplicationDisplayName(QStringLiteral("Concord"));
    QApplication::setOrganizationName(QStringLiteral("Concord"));
    QApplication::setApplicationVersion(QStringLiteral(CONCORD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.concord_news.Concord"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/concord.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A workbench for newsrooms that publish translations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("sample"), QStringLiteral("Open the sample project.")});
    parser.addOption({QStringLiteral("log"), QStringLiteral("Write the log to FILE instead of the usual place."), QStringLiteral("FILE")});
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("A .concord file to open."), QStringLiteral("[PROJECT]"));
    parser.process(qt);

    const QString log = parser.isSet(QStringLiteral("log")) ? parser.value(QStringLiteral("log")) : concord::LogFile::usualPath();
    concord::LogFile::start(log);
    concord::Application application(log);
    if (parser.isSet(QStringLiteral("sample")))
        application.openSample();
    else if (!parser.positionalArguments().isEmpty())
        application.open(parser.positionalArguments().first());
    application.show();
    const int status = QApplication::exec();
    concord::LogFile::write(QStringLiteral("end"));
    return status;
}
