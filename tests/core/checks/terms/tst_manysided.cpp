// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/terms/manysided.h"

#include <QTest>

using namespace concord;

class ManySidedTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEverydayWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isManySided");
        const auto row = [](const char *word, bool is) { QTest::newRow(word) << QString::fromLatin1(word) << is; };
        row("headline", true);
        row("Headlines", true);
        row("processes", true);
        row("industries", true);
        row("business", true);
        row("software", false);
        row("wafer", false);
        row("inflation", false);
        row("annual report", false);
        row("IPO", false);
        row("APP", false);
        row("Google", false);
        row("", false);
    }
    void knowsEverydayWords()
    {
        QFETCH(QString, word);
        QTEST(isManySided(word), "isManySided");
    }
};

QTEST_APPLESS_MAIN(ManySidedTest)
#include "tst_manysided.moc"
