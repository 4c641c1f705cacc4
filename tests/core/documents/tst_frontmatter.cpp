// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/frontmatter.h"

#include <QTest>

using namespace concord;

class FrontMatterTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDate_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("date");
        const QDate day(2025, 4, 14);
        QTest::newRow("American") << "By Lin | April 14, 2025" << day;
        QTest::newRow("short month") << "Apr. 14, 2025" << day;
        QTest::newRow("Sept.") << "Sept. 3, 2024" << QDate(2024, 9, 3);
        QTest::newRow("British") << "14 April 2025, London" << day;
        QTest::newRow("ISO") << "Published 2025-04-14 10:30" << day;
        QTest::newRow("slashes") << "2025/4/14" << day;
        QTest::newRow("Chinese") << "記者林育辰／2025年4月14日報導" << day;
        QTest::newRow("republic") << "民國114年4月14日" << day;
        QTest::newRow("republic with a space") << "中華民國 114年4月14日" << day;
        QTest::newRow("two-digit year alone") << "他在24年4月14日出生" << QDate();
        QTest::newRow("year alone") << "In 2025 it lost money" << QDate();
        QTest::newRow("no such day") << "2025-02-30" << QDate();
        QTest::newRow("a word that is no month") << "Chapter 14, 2025" << QDate();
        QTest::newRow("part of a longer number") << "12025年4月14日" << QDate();
    }
    void findsTheDate()
    {
        QFETCH(QString, line);
        QTEST(detectDate({QStringLiteral("A headline"), line}), "date");
    }

    void looksForTheDateAtTheTopOnly()
    {
        QStringList paragraphs(5, QStringLiteral("words"));
        paragraphs.append(QStringLiteral("April 14, 2025"));
        QVERIFY(!detectDate(paragraphs).isValid());
        QVERIFY(!detectDate({}).isValid());
        paragraphs.removeFirst();
        QCOMPARE(detectDate(paragraphs), QDate(2025, 4, 14));
    }

    void takesAHeadlineForTheTitle_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("title");
        QTest::newRow("headline") << "The bill for the boom" << "The bill for the boom";
        QTest::newRow("Chinese headline") << "熱潮的帳單" << "熱潮的帳單";
        QTest::newRow("question") << "Who pays?" << "Who pays?";
        QTest::newRow("sentence") << "It lost money." << "";
        QTest::newRow("Chinese sentence") << "公司虧損。" << "";
        QTest::newRow("byline") << "By Lin Yu-chen" << "";
        QTest::newRow("Chinese byline") << "文／林育辰" << "";
        QTest::newRow("too long") << QString(200, u'a') << "";
    }
    void takesAHeadlineForTheTitle()
    {
        QFETCH(QString, first);
        QTEST(detectTitle({first, QStringLiteral("Body.")}), "title");
    }

    void aTextOfOneLineHasNoTitle()
    {
        QVERIFY(detectTitle({QStringLiteral("The bill")}).isEmpty());
        QVERIFY(detectTitle({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
