// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/goldpairs.h"

#include "core/checks/figurecheck.h"

#include <QTest>

using namespace concord;

namespace {

struct Alarms
{
    int beads = 0; ///< with figures
    int alarmed = 0;
    QStringList lines;

    double share() const { return static_cast<double>(alarmed) / std::max(1, beads); }
};

Alarms alarmsOf(const QList<TextPair> &pairs)
{
    const Bitext bitext = bitextOf(pairs);
    Alarms alarms;
    QSet<int> alarmed;
    for (const Finding &finding : checkFigures(bitext).findings) {
        if (finding.severity == Severity::Info)
            continue;
        const int at = finding.sourceParagraph >= 0 ? finding.sourceParagraph : finding.translationParagraph;
        alarmed.insert(at);
        alarms.lines.append(QStringLiteral("%1: %2 %3 / %4").arg(pairs[at].origin, mismatchName(finding.mismatch), finding.sourceText, finding.translationText));
    }
    for (int i = 0; i < pairs.size(); ++i)
        alarms.beads += bitext.source.figures[i].isEmpty() && bitext.translation.figures[i].isEmpty() ? 0 : 1;
    alarms.alarmed = static_cast<int>(alarmed.size());
    return alarms;
}

} // namespace

/// How often figures of professional translations are found fault with. The texts hold true errors, which are counted here
/// as alarms too: the limits are what was measured, the true ones included.
class FalseAlarmsTest : public QObject
{
    Q_OBJECT

private slots:
    void areFew_data()
    {
        QTest::addColumn<QString>("collection");
        QTest::addColumn<double>("limit");
        QTest::newRow("news") << QStringLiteral("news") << 0.01;
        QTest::newRow("law articles") << QStringLiteral("law articles") << 0.055;
        QTest::newRow("law") << QStringLiteral("law") << 0.03;
    }
    void areFew()
    {
        QFETCH(QString, collection);
        QFETCH(double, limit);
        const QList<TextPair> pairs = collection == QLatin1String("law articles") ? lawArticlePairs() : segmentPairs(collection);
        if (pairs.isEmpty())
            QSKIP("the measuring data is not here");
        const Alarms alarms = alarmsOf(pairs);
        qInfo("%s: %d of %d beads with figures, %.4f", qPrintable(collection), alarms.alarmed, alarms.beads, alarms.share());
        for (const QString &line : alarms.lines)
            qInfo("  %s", qPrintable(line));
        QVERIFY(alarms.share() <= limit);
    }

    void findsOnlyTheKnownErrorInTheReferenceArticle()
    {
        const QList<TextPair> pairs = referencePairs();
        if (pairs.isEmpty())
            QSKIP("the measuring data is not here");
        const Bitext bitext = bitextOf(pairs);
        QList<Finding> alarms;
        for (const Finding &finding : checkFigures(bitext).findings) {
            if (finding.severity != Severity::Info)
                alarms.append(finding);
        }
        for (const Finding &finding : alarms)
            qInfo("%s: %s / %s", qPrintable(pairs[finding.sourceParagraph].origin), qPrintable(finding.sourceText), qPrintable(finding.translationText));
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(pairs[alarms.first().sourceParagraph].origin, QStringLiteral("30"));
        QCOMPARE(alarms.first().mismatch, Mismatch::Scale);
        QVERIFY(alarms.first().suggestion.startsWith(QStringLiteral("4.4億")));
    }
};

QTEST_GUILESS_MAIN(FalseAlarmsTest)
#include "tst_falsealarms.moc"
