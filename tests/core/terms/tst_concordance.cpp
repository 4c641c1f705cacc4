// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/concordance.h"

#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

QList<ConcordanceLine> linesOf(const QStringList &paragraphs, const QString &query, int characters = 6)
{
    return concordance(paragraphs, FindText(paragraphs, false).find(query, {}, QueryReading::AsWritten, SilentProgress()).places, characters);
}

QStringList drawn(const QList<ConcordanceLine> &lines)
{
    QStringList drawings;
    for (const ConcordanceLine &line : lines)
        drawings.append(line.left + u'|' + line.hit + u'|' + line.right);
    return drawings;
}

} // namespace

class ConcordanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void showsWhatStandsAround();
    void neverCutsAGrapheme();
    void sortsByTheLeft();
    void sortsByTheRight();
    void sortsChineseByStrokes();
};

void ConcordanceTest::showsWhatStandsAround()
{
    QCOMPARE(drawn(linesOf({QStringLiteral("昨天渡輪停了。"), QStringLiteral("渡輪\t又開了，等了很久的渡輪")}, QStringLiteral("渡輪"), 4)),
             QStringList({QStringLiteral("昨天|渡輪|停了。"), QStringLiteral("|渡輪| 又開了"), QStringLiteral("了很久的|渡輪|")}));
}

void ConcordanceTest::neverCutsAGrapheme()
{
    const QString family = QStringLiteral("👨‍👩‍👧");
    for (int room = 1; room < 12; ++room) {
        const QList<ConcordanceLine> lines = linesOf({family + QStringLiteral("港") + family}, QStringLiteral("港"), room);
        QVERIFY(lines.first().left.isEmpty() || lines.first().left == family);
        QVERIFY(lines.first().right.isEmpty() || lines.first().right == family);
    }
}

void ConcordanceTest::sortsByTheLeft()
{
    QList<ConcordanceLine> lines = linesOf({QStringLiteral("an old ferry, one new ferry, the old, ferry")}, QStringLiteral("ferry"), 8);
    sortConcordance(lines, ConcordanceOrder::Left, Language::English);
    QCOMPARE(drawn(lines),
             QStringList({QStringLiteral("one new |ferry|, the ol"), QStringLiteral("an old |ferry|, one ne"), QStringLiteral("he old, |ferry|")}));
    sortConcordance(lines, ConcordanceOrder::Text, Language::English);
    QCOMPARE(drawn(lines).first(), QStringLiteral("an old |ferry|, one ne"));
}

void ConcordanceTest::sortsByTheRight()
{
    QList<ConcordanceLine> lines = linesOf({QStringLiteral("ferry zone; ferry (able); Ferry Bay")}, QStringLiteral("ferry"), 7);
    sortConcordance(lines, ConcordanceOrder::Right, Language::English);
    QCOMPARE(drawn(lines), QStringList({QStringLiteral(" zone; |ferry| (able)"), QStringLiteral("able); |Ferry| Bay"), QStringLiteral("|ferry| zone; ")}));
}

void ConcordanceTest::sortsChineseByStrokes()
{
    QList<ConcordanceLine> lines = linesOf({QStringLiteral("港龍。港「一。港口。港人")}, QStringLiteral("港"), 2);
    sortConcordance(lines, ConcordanceOrder::Right, Language::TraditionalChinese);
    QStringList rights;
    for (const ConcordanceLine &line : lines)
        rights.append(line.right);
    QCOMPARE(rights, QStringList({QStringLiteral("「一"), QStringLiteral("人"), QStringLiteral("口。"), QStringLiteral("龍。")}));
}

QTEST_APPLESS_MAIN(ConcordanceTest)

#include "tst_concordance.moc"
