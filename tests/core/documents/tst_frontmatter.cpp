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
        QTest::newRow("weekday") << "Monday, April 14, 2025" << day;
        QTest::newRow("weekday and time") << "Mon., 14 April 2025, 10:30 GMT" << day;
        QTest::newRow("ordinal") << "April 14th, 2025" << day;
        QTest::newRow("without a comma") << "Updated Apr 14 2025" << day;
        QTest::newRow("slashes and time") << "2025/04/14 12:30" << day;
        QTest::newRow("dots") << "2025.04.14" << day;
        QTest::newRow("time of machines") << "2025-04-14T12:30:00" << day;
        QTest::newRow("American figures, one way only") << "04/14/2025" << day;
        QTest::newRow("figures to be read two ways") << "04/05/2025" << QDate();
        QTest::newRow("full-width digits") << "２０２５年４月１４日" << day;
        QTest::newRow("Chinese numerals") << "二〇二五年四月十四日" << day;
        QTest::newRow("republic in numerals") << "民國一一四年四月三十日" << QDate(2025, 4, 30);
        QTest::newRow("republic understood") << "發布日期：114年4月14日" << day;
        QTest::newRow("weekday in brackets") << "2025年4月14日（星期一）" << day;
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

    void prefersALineOfItsOwnToRunningText()
    {
        const QStringList paragraphs{QStringLiteral("A headline"), QStringLiteral("The fire of March 3, 2019, was never explained, she said."),
                                     QStringLiteral("Updated April 14, 2025, 9:05 AM")};
        QCOMPARE(detectDate(paragraphs.first(2)), QDate(2019, 3, 3));
        QCOMPARE(detectDate(paragraphs), QDate(2025, 4, 14));
    }

    void findsWhoWroteIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("byline");
        QTest::newRow("one") << "By Ada Lin" << "Ada Lin";
        QTest::newRow("two, and a date") << "By Ada Lin and Bo Wu | April 14, 2025" << "Ada Lin and Bo Wu";
        QTest::newRow("three") << "By Ada Lin, Bo Wu and C. J. O’Neil" << "Ada Lin, Bo Wu and C. J. O’Neil";
        QTest::newRow("hyphen and particle") << "By Lin Yu-chen and Piet van Dam" << "Lin Yu-chen and Piet van Dam";
        QTest::newRow("capitals") << "BY ADA LIN" << "ADA LIN";
        QTest::newRow("office") << "By Ada Lin, Staff Writer" << "Ada Lin, Staff Writer";
        QTest::newRow("written by") << "Written by Ada Lin" << "Ada Lin";
        QTest::newRow("a sentence") << "By Monday it was over." << "";
        QTest::newRow("a phrase") << "By the end of the year" << "";
        QTest::newRow("a date") << "By Sept. 16, 2024" << "";
        QTest::newRow("a headline") << "Buyers of Bonds" << "";
        QTest::newRow("作者") << "文章作者:Ada Lin" << "Ada Lin";
        QTest::newRow("作者, full-width") << "作者：林小魚" << "林小魚";
        QTest::newRow("文") << "文／林小魚、吳大海" << "林小魚、吳大海";
        QTest::newRow("文 and pictures") << "文：林小魚 攝影：吳大海" << "林小魚";
        QTest::newRow("撰文") << "撰文｜林小魚" << "林小魚";
        QTest::newRow("記者 and place") << "記者林小魚／台北報導" << "林小魚";
        QTest::newRow("記者 in brackets before the text") << "〔記者林小魚／台北報導〕一家工廠昨天停工。" << "林小魚";
        QTest::newRow("記者 in other brackets") << "【記者林小魚、吳大海／綜合報導】一家工廠昨天停工。" << "林小魚、吳大海";
        QTest::newRow("wire") << "（中央社記者林小魚台北3日電）一家工廠昨天停工。" << "林小魚";
        QTest::newRow("name and 報導") << "林小魚／綜合報導" << "林小魚";
        QTest::newRow("name and date") << "林小魚、丹尼爾．歐卡佛｜2025年4月14日" << "林小魚、丹尼爾．歐卡佛";
        QTest::newRow("a Chinese sentence") << "作者認為，這本書寫得不好。" << "";
        QTest::newRow("another") << "記者會昨天在台北舉行。" << "";
        QTest::newRow("a Chinese headline") << "文學獎揭曉" << "";
    }
    void findsWhoWroteIt()
    {
        QFETCH(QString, line);
        QTEST(detectByline({QStringLiteral("A headline"), line, QStringLiteral("Body.")}), "byline");
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

    void passesOverWhatStandsBeforeTheHeadline_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("title");
        QTest::newRow("byline first") << "文章作者:Ada Lin|熱潮的帳單|這家公司又虧損了。" << "熱潮的帳單";
        QTest::newRow("byline, translator, no headline") << "文章作者:Ada Lin|文章編譯:Bo Wu|這家公司又虧損了，原因沒有人知道。|再一句。" << "";
        QTest::newRow("kicker") << "ANALYSIS|The bill for the boom|It lost money." << "The bill for the boom";
        QTest::newRow("Chinese kicker") << "專題|熱潮的帳單，誰來付|這家公司又虧損了。" << "熱潮的帳單，誰來付";
        QTest::newRow("kicker in brackets") << "【深度報導】|熱潮的帳單|這家公司又虧損了。" << "熱潮的帳單";
        QTest::newRow("date first") << "2025年4月14日 12:30|熱潮的帳單|這家公司又虧損了。" << "熱潮的帳單";
        QTest::newRow("date and byline") << "April 14, 2025|By Ada Lin|The bill for the boom|It lost money." << "The bill for the boom";
        QTest::newRow("a short headline is no kicker") << "帳單|這家公司又虧損了。" << "帳單";
        QTest::newRow("exclamation") << "終於漲了！|這家公司又賺錢了。" << "終於漲了！";
    }
    void passesOverWhatStandsBeforeTheHeadline()
    {
        QFETCH(QString, front);
        QTEST(detectTitle(front.split(u'|')), "title");
    }

    void aTextOfOneLineHasNoTitle()
    {
        QVERIFY(detectTitle({QStringLiteral("The bill")}).isEmpty());
        QVERIFY(detectTitle({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
