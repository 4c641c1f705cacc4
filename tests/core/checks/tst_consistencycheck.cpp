// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/goldpairs.h"

#include "core/checks/consistencycheck.h"

#include <QTest>

using namespace concord;

namespace {

QList<Finding> hintsOf(const QStringList &paragraphs, Language language)
{
    Bitext bitext;
    (isChinese(language) ? bitext.translation : bitext.source) = sideOf(paragraphs, language, QDate(2024, 9, 16));
    return checkConsistency(bitext);
}

} // namespace

class ConsistencyCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void hintsAtTwoValuesOfOneThing()
    {
        const QList<Finding> hints = hintsOf({QStringLiteral("去年Northwind的倉儲總面積達到120公頃。"), QStringLiteral("別的事。"),
                                              QStringLiteral("去年Northwind的倉儲總面積達到210公頃。")},
                                             Language::TraditionalChinese);
        QCOMPARE(hints.size(), 1);
        QCOMPARE(hints.first().rule, QStringLiteral("figure-inconsistent"));
        QCOMPARE(hints.first().severity, Severity::Info);
        QCOMPARE(hints.first().spans.size(), 2);
        QCOMPARE(hints.first().spans.first().paragraph, 0);
        QCOMPARE(hints.first().translationParagraph, 2);
        QCOMPARE(hints.first().counterpart, QStringLiteral("120公頃"));
    }

    void readsEnglishToo()
    {
        const QList<Finding> hints = hintsOf({QStringLiteral("The yard of Northwind employs 2,400 people."), QStringLiteral("The yard of Northwind employs 4,200 people.")},
                                             Language::English);
        QCOMPARE(hints.size(), 1);
        QCOMPARE(hints.first().counterpart, QStringLiteral("2,400 people"));
    }

    void isSilentWhereTheWordsDoNotTellEnough_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        const auto row = [](const char *name, const QStringList &paragraphs) { QTest::newRow(name) << paragraphs; };
        row("the same value", {QStringLiteral("The yard of Northwind employs 2,400 people."), QStringLiteral("The yard of Northwind employs 2,400 people.")});
        row("another name", {QStringLiteral("The yard of Northwind employs 2,400 people."), QStringLiteral("The yard of Southwind employs 4,200 people.")});
        row("no name", {QStringLiteral("the other yard employs 2,400 people."), QStringLiteral("the other yard employs 4,200 people.")});
        row("a rule", {QStringLiteral("The owner of Northwind shall pay $2,400."), QStringLiteral("The owner of Northwind shall pay $4,200.")});
        row("a bound", {QStringLiteral("The yard of Northwind employs at least 2,400 people."), QStringLiteral("The yard of Northwind employs at least 4,200 people.")});
    }
    void isSilentWhereTheWordsDoNotTellEnough()
    {
        QFETCH(QStringList, paragraphs);
        QCOMPARE(hintsOf(paragraphs, Language::English).size(), 0);
    }
};

QTEST_GUILESS_MAIN(ConsistencyCheckTest)
#include "tst_consistencycheck.moc"
