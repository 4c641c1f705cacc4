// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char **argv)
{
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
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("A .concord file to open."), QStringLiteral("[PROJECT]"));
    parser.process(qt);

    concord::Application application;
    if (parser.isSet(QStringLiteral("sample")))
        application.openSample();
    else if (!parser.positionalArguments().isEmpty())
        application.open(parser.positionalArguments().first());
    application.show();
    return QApplication::exec();
}
