// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/orthography/copyfixture.h"

#include <QTest>

using namespace concord;

class CopyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingAboutCleanText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "昨天下午三點，他說：「我不去。」大家都愣住了。",
                 "她寫信給john.doe@example.com，約在`a, b`見面。",
                 "公司（代號XYZ）上半年虧損3.5億元；下半年預估再虧1,200萬元。",
                 "他引用《時代》雜誌的話：「她問『為什麼？』，沒有人回答。」",
                 "統計方差額時，別忘了里長和公里數，皇后也在干擾之列。",
                 "他問了一句「Why, then?」就走了。",
                 "老么說，他最愛吃泡麵，也愛讀歷史和日曆。",
                 "一、名詞：（一）甲；（二）乙。",
                 "他在輔導彈性工時的專案裡，負責監管製造流程。",
                 "國王後來搬走了，頭髮也白了。",
                 "這是很久以前的事了……沒有人記得——除了她。",
             })
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void saysNothingAboutCleanText()
    {
        QFETCH(const QString, text);
        QCOMPARE(told(notesOf({text})), QStringList());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(expected) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("他從頭發現錯誤，又去理發。", "wrong-character:理發");
        row("這个人不見了。", "wrong-character:个人");
        row("报纸沒有寫。", "simplified-character:报纸");
        row("他打开電腦。", "simplified-character:开");
        row("上週三他來過，周五又來。", "character-mixed:周五");
        row("他說「我不去。大家都愣住了。", "quote-unpaired:「");
        row("他說我不去」，大家都愣住了。", "quote-unpaired:」");
        row("公司（代號XYZ上半年虧損。", "bracket-unpaired:（");
        row("他讀《時代雜誌的報導。", "bracket-unpaired:《");
        row("人工通用智能還很遠。", "regional-word:人工通用智能");
        row("執行首席執行官的職務。", "regional-word:首席執行官");
        row("這個程序員寫的軟件很好。", "regional-word:程序員");
        row("他和和她走了。", "word-doubled:和和");
        row("他表示」很好」。", "quote-unpaired:」");
    }

    void findsWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const QStringList notes = told(notesOf({text}));
        QVERIFY2(notes.contains(expected), qPrintable(notes.join(u' ')));
    }

    void followsAQuotationOverParagraphs()
    {
        const QStringList repeated{QStringLiteral("他說：「第一段。"), QStringLiteral("「第二段。」")};
        QCOMPARE(told(notesOf(repeated)), QStringList());
        const QStringList once{QStringLiteral("他說：「第一段。"), QStringLiteral("第二段。」他又說。")};
        QCOMPARE(told(notesOf(once)), QStringList());
        const QStringList never{QStringLiteral("他說：「第一段。"), QStringLiteral("她說：「第二段。」")};
        QCOMPARE(told(notesOf(never)), QStringList{QStringLiteral("quote-unpaired:「")});
    }

    void tellsAHabitOnce()
    {
        const QStringList text{QStringLiteral("甲來了,乙走了,丙也是,丁不動,戊在等。")};
        const QList<CopyNote> notes = notesOf(text);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().count, 4);
        QCOMPARE(notes.first().edits.size(), 4);
        QVERIFY(notes.first().grade == CopyGrade::Style);
        QCOMPARE(fixed(text, notes).first(), QStringLiteral("甲來了，乙走了，丙也是，丁不動，戊在等。"));
        QCOMPARE(told(notesOf({QStringLiteral("甲來了,乙走了。")})).size(), 1);
    }

    void tellsARegionalWordOnceWithAllPlaces()
    {
        const QStringList text{QStringLiteral("他看視頻。"), QStringLiteral("她也看視頻。")};
        const QList<CopyNote> notes = notesOf(text);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().count, 2);
        QCOMPARE(notes.first().places.size(), 2);
    }

    void leavesJapaneseAlone()
    {
        QCOMPARE(told(notesOf({QStringLiteral("店名叫「みんなの国」，開了十年。")})), QStringList());
    }

    void readsHongKongAsHongKong()
    {
        const QStringList text{QStringLiteral("他在這裏看人工智能的報道。")};
        QCOMPARE(told(notesOf(text, HouseProfile::hongKong())), QStringList());
        QCOMPARE(told(notesOf(text)).size(), 3);
        QCOMPARE(told(notesOf({QStringLiteral("他看視頻。")}, HouseProfile::hongKong())), QStringList{QStringLiteral("regional-word:視頻")});
    }
};

QTEST_APPLESS_MAIN(CopyTextTest)
#include "tst_copytext.moc"
