// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/beadfile.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace concord;

class BeadFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writesOneBeadALine();
    void readsBackWhatItWrote();
    void readsSpacesAndMissingScores();
    void refusesWhatIsNoBead_data();
    void refusesWhatIsNoBead();
};

void BeadFileTest::writesOneBeadALine()
{
    const QList<Bead> beads{{{0, 2}, {0, 1}, 0.5}, {{2, 3}, {1, 1}, 1}};
    QCOMPARE(writeBeads(beads), QByteArray("[0,1]:[0]:0.500\n[2]:[]:1.000\n"));
}

void BeadFileTest::readsBackWhatItWrote()
{
    const QList<Bead> beads{{{0, 0}, {0, 2}, 0.125}, {{0, 4}, {2, 3}, 0.75}, {{4, 5}, {3, 3}, 0}};
    const Result<QList<Bead>> read = readBeads(writeBeads(beads));
    VERIFY_OK(read);
    QCOMPARE(*read, beads);
}

void BeadFileTest::readsSpacesAndMissingScores()
{
    const Result<QList<Bead>> read = readBeads("[0, 1]:[0]\r\n\n[2]:[ 1 , 2 ]:0.25\n");
    VERIFY_OK(read);
    QCOMPARE(*read, (QList<Bead>{{{0, 2}, {0, 1}, 1}, {{2, 3}, {1, 3}, 0.25}}));
}

void BeadFileTest::refusesWhatIsNoBead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("no brackets") << QByteArray("0:0\n") << QStringLiteral("line 1");
    QTest::newRow("a gap in the ids") << QByteArray("[0]:[0]\n[1,3]:[1]\n") << QStringLiteral("line 2");
    QTest::newRow("not a number") << QByteArray("[a]:[0]\n") << QStringLiteral("line 1");
    QTest::newRow("a negative id") << QByteArray("[-1]:[0]\n") << QStringLiteral("line 1");
    QTest::newRow("an id beyond all texts") << QByteArray("[2147483647]:[0]\n") << QStringLiteral("line 1");
    QTest::newRow("one side") << QByteArray("[0]\n") << QStringLiteral("line 1");
    QTest::newRow("a score that is none") << QByteArray("[0]:[0]:high\n") << QStringLiteral("line 1");
    QTest::newRow("an endless score") << QByteArray("[0]:[0]:inf\n") << QStringLiteral("line 1");
}

void BeadFileTest::refusesWhatIsNoBead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const Result<QList<Bead>> read = readBeads(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
    QCOMPARE(read.error().detail, where);
}

QTEST_APPLESS_MAIN(BeadFileTest)
#include "tst_beadfile.moc"
