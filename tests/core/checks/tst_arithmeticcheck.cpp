// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/goldpairs.h"

#include "core/checks/arithmeticcheck.h"

#include <QTest>

using namespace concord;

namespace {

QList<Finding> hintsOf(const QString &text)
{
    const bool isEnglish = text.front().unicode() < 0x2E80 && !text.contains(u'的');
    Bitext bitext;
    bitext.source.language = Language::English;
    bitext.translation.language = Language::TraditionalChinese;
    if (isEnglish)
        bitext.source = sideOf({text}, Language::English, QDate(2024, 9, 16));
    else
        bitext.translation = sideOf({text}, Language::TraditionalChinese, QDate(2024, 9, 16));
    return checkArithmetic(bitext);
}

void row(const char *text)
{
    QTest::newRow(text) << QString::fromUtf8(text);
}

} // namespace

class ArithmeticCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingAboutSumsThatHold_data()
    {
        QTest::addColumn<QString>("text");
        row("The co-op paid $30 million, or about 2 percent of its $1.5 billion budget.");
        row("Traffic rose 25% from 80 million to 100 million.");
        row("Output went from 40 tonnes to 52 tonnes, up 30%.");
        row("Sales fell from $90 million to $75 million, a drop of $15 million.");
        row("The bridge cost €40 million and the road €25 million, for a total of €65 million.");
        row("The fund put in $3 million at a $60 million valuation and got 5% of the firm.");
        row("合作社付出3,000萬美元，約占15億美元預算的2%。");
        row("運量從8,000萬增加到1億，增幅25%。");
        row("橋梁4,000萬歐元和道路2,500萬歐元，合計6,500萬歐元。");
        row("They paid $30 million and 2 percent of staff left the $1.5 billion firm.");
    }
    void saysNothingAboutSumsThatHold()
    {
        QFETCH(QString, text);
        const QList<Finding> hints = hintsOf(text);
        QVERIFY2(hints.isEmpty(), hints.isEmpty() ? "" : qPrintable(hints.first().counterpart));
    }

    void hintsAtSumsThatDoNotHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto wrong = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        wrong("The co-op paid $30 million, or about 2 percent of its $6.5 billion budget.", "$130 million");
        wrong("Traffic rose 45% from 80 million to 100 million.", "25%");
        wrong("Sales fell from $90 million to $75 million, a drop of $35 million.", "$15 million");
        wrong("The bridge cost €40 million and the road €25 million, for a total of €95 million.", "€65 million");
        wrong("運量從8,000萬增加到1億，增幅65%。", "25%");
        wrong("橋梁4,000萬歐元和道路2,500萬歐元，合計9,500萬歐元。", "6,500萬歐元");
    }
    void hintsAtSumsThatDoNotHold()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QList<Finding> hints = hintsOf(text);
        QCOMPARE(hints.size(), 1);
        const Finding &hint = hints.first();
        QCOMPARE(hint.rule, QStringLiteral("figure-arithmetic"));
        QCOMPARE(hint.severity, Severity::Info);
        QCOMPARE(hint.mismatch, Mismatch::Arithmetic);
        QCOMPARE(hint.spans.size(), 3);
        QCOMPARE(hint.counterpart, expected);
        QVERIFY(hint.edits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArithmeticCheckTest)
#include "tst_arithmeticcheck.moc"
