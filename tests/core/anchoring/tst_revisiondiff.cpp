// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/revisiondiff.h"

#include "core/anchoring/wholetext.h"
#include "core/terms/nameforms.h"

#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

QStringList words(const QString &paragraph, const QList<Range> &ranges)
{
    QStringList found;
    for (const Range &range : ranges)
        found.append(paragraph.mid(range.begin, range.length()));
    return found;
}

const QStringList kStory{QStringLiteral("The mill opened in spring and hired sixty people from the valley."),
                         QStringLiteral("It sold paper for $4 million last year, mostly to printers in the north."),
                         QStringLiteral("The river rose twice that autumn, and the lower sheds stood under water.")};

} // namespace

class RevisionDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void marksWholeWords()
    {
        QStringList after = kStory;
        after[1].replace(QStringLiteral("$4"), QStringLiteral("$5")).replace(QStringLiteral("north"), QStringLiteral("northeast"));
        const QList<DiffRow> rows = compareRevisions(kStory, after);
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].isSame() && rows[2].isSame());
        QCOMPARE(words(kStory[1], rows[1].removed), (QStringList{QStringLiteral("4"), QStringLiteral("north")}));
        QCOMPARE(words(after[1], rows[1].added), (QStringList{QStringLiteral("5"), QStringLiteral("northeast")}));
    }

    void marksChineseByWords()
    {
        const QStringList before{QStringLiteral("這家紙廠去年在河谷雇用六十人，主要供應北部的印刷廠。")};
        const QStringList after{QStringLiteral("這家紙廠去年在河谷雇用六十人，主要供應北方的印刷廠。")};
        const QList<DiffRow> rows = compareRevisions(before, after);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(words(before[0], rows[0].removed), QStringList{QStringLiteral("北部")});
        QCOMPARE(words(after[0], rows[0].added), QStringList{QStringLiteral("北方")});
    }

    void keepsNamesInOnePiece()
    {
        const QStringList before{QStringLiteral("這家紙廠去年向英偉達買了兩部機器，主要供應北部的印刷廠。")};
        const QStringList after{QStringLiteral("這家紙廠去年向輝達買了兩部機器，主要供應北部的印刷廠。")};
        const QList<DiffRow> rows = compareRevisions(before, after, wordsWithNames);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(words(before[0], rows[0].removed), QStringList{QStringLiteral("英偉達")});
        QCOMPARE(words(after[0], rows[0].added), QStringList{QStringLiteral("輝達")});
    }

    void showsParagraphsThatCameAndWent()
    {
        const QStringList after{kStory[0], QStringLiteral("A new sawmill is planned beside the old one."), kStory[1]};
        const QList<DiffRow> rows = compareRevisions(kStory, after);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0].isSame());
        QCOMPARE(rows[1].before, -1);
        QCOMPARE(rows[1].after, 1);
        QVERIFY(rows[2].isSame());
        QCOMPARE(rows[3].after, -1);
        QVERIFY(!rows[3].hasMoved);
    }

    void saysWhatMoved()
    {
        const QStringList after{kStory[1], kStory[2], kStory[0]};
        const QList<DiffRow> rows = compareRevisions(kStory, after);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.first().hasMoved && rows.first().after == -1);
        QVERIFY(rows.last().hasMoved && rows.last().before == -1);
    }

    void findsTheParagraphOfAPlace()
    {
        const WholeText whole({QStringLiteral("ab"), QString(), QStringLiteral("c")});
        QCOMPARE(whole.text(), QStringLiteral("ab\n\nc"));
        QCOMPARE(whole.paragraphAt(0), 0);
        QCOMPARE(whole.paragraphAt(2), 0);
        QCOMPARE(whole.paragraphAt(3), 1);
        QCOMPARE(whole.paragraphAt(4), 2);
        QCOMPARE(whole.whole(2, {0, 1}), std::optional<Range>(Range{4, 5}));
        QVERIFY(!whole.whole(0, {0, 3}));
        QVERIFY(!whole.whole(3, {0, 0}));
        QCOMPARE(whole.within(2, {1, 9}), (Range{0, 1}));
    }
};

QTEST_APPLESS_MAIN(RevisionDiffTest)
#include "tst_revisiondiff.moc"
