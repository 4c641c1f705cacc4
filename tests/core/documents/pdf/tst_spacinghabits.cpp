// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/spacinghabits.h"

#include <QTest>

using namespace concord;

namespace {

SpacingHabits habitsOf(const QStringList &texts)
{
    SpacingHabits habits;
    for (const QString &text : texts)
        habits.learn(text);
    return habits;
}

} // namespace

class SpacingHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheParagraphBeforeTheDocument_data()
    {
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<QStringList>("beside");
        QTest::addColumn<QStringList>("document");
        QTest::addColumn<bool>("expected");
        const QString spaced = QStringLiteral("新的 AI 晶片和 GPU 伺服器"), close = QStringLiteral("新的AI晶片和GPU伺服器");
        QTest::newRow("nothing known") << QStringList() << QStringList() << QStringList() << false;
        QTest::newRow("the document alone") << QStringList() << QStringList() << QStringList{spaced, spaced} << true;
        QTest::newRow("the paragraph against the document") << QStringList{spaced, spaced} << QStringList() << QStringList{close, close, close} << true;
        QTest::newRow("a close paragraph in a spaced document") << QStringList{close, close} << QStringList() << QStringList{spaced, spaced, spaced} << false;
        QTest::newRow("the neighbours against the document") << QStringList() << QStringList{spaced, spaced, spaced} << QStringList{close, close} << true;
        QTest::newRow("one place does not outweigh the document") << QStringList{QStringLiteral("用 AI 的")} << QStringList{close} << QStringList{close, close} << false;
    }
    void followsTheParagraphBeforeTheDocument()
    {
        QFETCH(QStringList, own);
        QFETCH(QStringList, beside);
        QFETCH(QStringList, document);
        QTEST(habitsOf(own).expectsSpace(U'I', U'晶', habitsOf(beside), habitsOf(document)), "expected");
    }

    void tellsTheEndOfASentenceFromAQuotation()
    {
        const SpacingHabits habits = habitsOf({QStringLiteral("船到了。 Maersk說「準時」Evergreen卻不說。 Maersk也走了。 X")});
        QVERIFY(habits.expectsSpace(U'。', U'M', habits, habits));
        QVERIFY(!habits.expectsSpace(U'」', U'E', habits, habits));
    }

    void countsNarrowStopsButNoNumbers()
    {
        const SpacingHabits close = habitsOf({QStringLiteral("成本:OpenAI,Meta,Intel")});
        QVERIFY(!close.expectsSpace(U':', U'O', close, close));
        const SpacingHabits spaced = habitsOf({QStringLiteral("1,000,000 tons: Intel, Meta, Apple, 3.14")});
        QVERIFY(spaced.expectsSpace(U',', U'M', spaced, spaced));
    }

    void survivesEmptyAndEndlessSpaces()
    {
        const SpacingHabits habits = habitsOf({QString(), QStringLiteral(" "), QStringLiteral("漢 "), QString(3, u' ')});
        QVERIFY(!habits.expectsSpace(U'漢', U'A', habits, habits));
    }
};

QTEST_APPLESS_MAIN(SpacingHabitsTest)
#include "tst_spacinghabits.moc"
