// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/goldpairs.h"

#include "core/checks/figurecheck.h"

#include <QTest>

using namespace concord;

namespace {

/// What is said about the dates of one pair of its own.
QList<Finding> dateFindings(const QString &english, const QString &chinese)
{
    QList<Finding> found;
    for (const Finding &finding : checkFigures(bitextOf({{english, chinese, {}}})).findings) {
        if (finding.severity != Severity::Info)
            found.append(finding);
    }
    return found;
}

} // namespace

class RocDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesYearsOfTheRepublicWithGregorianOnes_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("mismatch");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char *english, const char16_t *chinese, const char *mismatch, const char16_t *fix) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf16(chinese) << QString::fromUtf8(mismatch)
                                   << QString::fromUtf16(fix);
        };
        row("Opened on May 4, 2021", u"民國一百一十年五月四日啟用", "", u"");
        row("Opened on May 4, 2020", u"民國一百一十年五月四日啟用", "year", u"民國一百零九年五月四日");
        row("Opened on 14 May 2021", u"民國110年5月4日啟用", "digit", u"民國110年5月14日");
        row("Closed in 1998", u"民國八十八年關閉", "year", u"民國八十七年");
    }
    void comparesYearsOfTheRepublicWithGregorianOnes()
    {
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QFETCH(QString, mismatch);
        QFETCH(QString, fix);
        const QList<Finding> found = dateFindings(english, chinese);
        QCOMPARE(found.isEmpty(), mismatch.isEmpty());
        if (found.isEmpty())
            return;
        QCOMPARE(mismatchName(found.first().mismatch), mismatch);
        QCOMPARE(found.first().suggestion, fix);
    }

    void agreesOnEveryPublishedPair()
    {
        const QStringList lines = linesOfFile(testDataFile(QStringLiteral("figures/roc-dates/pairs.tsv"))).mid(1);
        if (lines.isEmpty())
            QSKIP("the measuring data is not here");
        int checked = 0;
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 5)
                continue;
            ++checked;
            const Bitext bitext = bitextOf({{cells[4], cells[2], {}}}, QDate());
            const FigureCheck check = checkFigures(bitext);
            QVERIFY2(check.findings.isEmpty() && check.pairs.size() == 1, qPrintable(line));
        }
        QVERIFY(checked > 500);
    }

    void namesEveryPublishedConflict()
    {
        const QStringList lines = linesOfFile(testDataFile(QStringLiteral("figures/roc-dates/conflicts.tsv"))).mid(1);
        if (lines.isEmpty())
            QSKIP("the measuring data is not here");
        int all = 0, found = 0, named = 0;
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 6)
                continue;
            ++all;
            const QList<Finding> findings = dateFindings(cells[5], cells[2]);
            const bool isNamed = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.mismatch == Mismatch::Year || finding.mismatch == Mismatch::Digit;
            });
            found += findings.isEmpty() ? 0 : 1;
            named += isNamed ? 1 : 0;
            if (!isNamed)
                qInfo("%s: %s", findings.isEmpty() ? "not found" : "not named", qPrintable(line));
        }
        qInfo("%d conflicts, %d found, %d named", all, found, named);
        QCOMPARE(found, all);
        QVERIFY(named >= all - 2); // one English entry has no space before its day, one misspells its month
    }
};

QTEST_GUILESS_MAIN(RocDatesTest)
#include "tst_rocdates.moc"
