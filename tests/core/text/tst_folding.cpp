// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include <QTest>

using namespace concord;

class FoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void makesWritingsOfOnePassageEqual_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << "OpenAI" << "OPENAI";
        QTest::newRow("width") << "ＡＩ　５０％" << "AI50%";
        QTest::newRow("spaces") << " a  b\tc\n" << "abc";
        QTest::newRow("no-break space") << "50\u00A0億" << "50億";
        QTest::newRow("composed accent") << "caf\u00E9" << "cafe\u0301";
        QTest::newRow("sharp s") << "Straße" << "STRASSE";
        QTest::newRow("ligature") << "ﬁrm" << "firm";
    }
    void makesWritingsOfOnePassageEqual()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldedText(one), foldedText(other));
        QCOMPARE(foldedText(foldedText(one)), foldedText(one));
    }

    void keepsDifferentPassagesApart()
    {
        QVERIFY(foldedText(QStringLiteral("440萬")) != foldedText(QStringLiteral("44萬")));
        QVERIFY(foldedText(QStringLiteral("台")) != foldedText(QStringLiteral("臺")));
        QVERIFY(foldedText(QString()).isEmpty());
        QVERIFY(foldedText(QStringLiteral(" \u3000")).isEmpty());
        QCOMPARE(foldedText(QStringLiteral("𠮷")), QStringLiteral("𠮷"));
    }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "tst_folding.moc"
