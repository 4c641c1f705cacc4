// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/orthography/copyfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

/// What a fix writes, and that it is right the first time: made again it finds nothing.
class CopyFixesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepTheStyleOfTheirPlace_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("comma between Han", "他說好,就走了。", "他說好，就走了。");
        row("comma keeps thousands", "共有1,200人,都到了。", "共有1,200人，都到了。");
        row("comma behind a Latin name", "他用的是Linux,而不是別的。", "他用的是Linux，而不是別的。");
        row("colon keeps the time", "集合時間:早上8:30。", "集合時間：早上8:30。");
        row("stop keeps the decimal", "利率升到3.5%.這是新高.", "利率升到3.5%.這是新高。");
        row("question mark", "誰來付錢?", "誰來付錢？");
        row("address keeps its marks", "網址是https://example.org/a?b=1,c。", "網址是https://example.org/a?b=1,c。");
        row("brackets around Han", "執行長(代理)昨天辭職。", "執行長（代理）昨天辭職。");
        row("function keeps its brackets", "設f(x)為增函數。", "設f(x)為增函數。");
        row("full-width digits", "共２０２５人到場。", "共2025人到場。");
        row("mixed brackets", "公司（前身為小店)開張。", "公司（前身為小店）開張。");
        row("mixed quotation marks, first wrong", "他說“很好」就走了。", "他說「很好」就走了。");
        row("mixed quotation marks, last wrong", "他說「很好”就走了。", "他說「很好」就走了。");
        row("foreign quotation marks", "他說“很好”就走了。", "他說「很好」就走了。");
        row("foreign ones inside the house's", "他說「她喊“快跑”才停」。", "他說「她喊『快跑』才停」。");
        row("the house's inside foreign ones", "他說“她喊「快跑」才停”。", "他說「她喊『快跑』才停」。");
        row("straight pair", "所謂\"未來\"還沒有來。", "所謂「未來」還沒有來。");
        row("straight pair inside a quotation", "他問「那個'未來'在哪裡」。", "他問「那個『未來』在哪裡」。");
        row("apostrophe stays", "他常去Joe's Diner吃飯。", "他常去Joe's Diner吃飯。");
        row("feet and inches stay", "他身高5'11吋。", "他身高5'11吋。");
        row("hyphen for a dash", "這是最後一個辦法-這樣才有人聽。", "這是最後一個辦法——這樣才有人聽。");
        row("hyphen between names stays", "台北-高雄的班次增加。", "台北-高雄的班次增加。");
        row("single dash", "他終於回家了—雖然已經太晚。", "他終於回家了——雖然已經太晚。");
        row("single dash before a phrase", "公司打算繼續擴張—特別是在東南亞。", "公司打算繼續擴張——特別是在東南亞。");
        row("single dash between places stays", "台北—高雄的票價漲了。", "台北—高雄的票價漲了。");
        row("drawn line", "人類──真正的主角──沒有說話。", "人類——真正的主角——沒有說話。");
        row("two hyphens", "他走了--沒有回頭。", "他走了——沒有回頭。");
        row("dots", "他想了想...還是走了。", "他想了想……還是走了。");
        row("three stops", "他想了想。。。還是走了。", "他想了想……還是走了。");
        row("dots as the rest of the text", "天黑了⋯⋯他想了想...走了。", "天黑了⋯⋯他想了想⋯⋯走了。");
        row("Latin dots stay", "他寫下wait... what這句話。", "他寫下wait... what這句話。");
        row("space behind a stop", "天黑了。 他走了。", "天黑了。他走了。");
        row("space inside a bracket", "投資局（ADIA ）出資。", "投資局（ADIA）出資。");
        row("indent stays", "　　天黑了。", "　　天黑了。");
        row("spaces to Latin as most of the text", "他用 Linux 和 Git寫程式。", "他用 Linux 和 Git 寫程式。");
        row("no spaces to Latin as most of the text", "他用Linux和Git 寫程式。", "他用Linux和Git寫程式。");
        row("doubled particle", "這是他的的書。", "這是他的書。");
        row("a particle that belongs to a word stays", "他說了目的的由來。", "他說了目的的由來。");
        row("doubled comma", "天黑了，，他走了。", "天黑了，他走了。");
        row("title inside a title", "《論《紅樓夢》的結局》出版了。", "《論〈紅樓夢〉的結局》出版了。");
        row("Simplified", "他们走了。", "他們走了。");
        row("conversion", "公司晉昇了兩人。", "公司晉升了兩人。");
        row("another region's word", "他看了一段視頻。", "他看了一段影片。");
        row("mo at the end", "要么去，要么留。", "要麼去，要麼留。");
        row("Hong Kong's form", "他在這裏等着。", "他在這裡等著。");
    }

    void keepTheStyleOfTheirPlace()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QStringList once = fixed({before}, notesOf({before}));
        QCOMPARE(once.first(), after);
        QCOMPARE(fixed(once, notesOf(once)).first(), after);
    }

    void leaveAStyleAloneThatTheHouseAllows()
    {
        HouseProfile any;
        any.quotes = QuoteStyle::Any;
        const QStringList curly{QStringLiteral("他說“很好”，又說“再見”。")};
        QCOMPARE(told(notesOf(curly, any)), QStringList());
        const QStringList mixed{QStringLiteral("他說“很好」，又說“再見”。")};
        QCOMPARE(fixed(mixed, notesOf(mixed, any)).first(), QStringLiteral("他說“很好”，又說“再見”。"));
        HouseProfile spaced;
        spaced.latinSpacing = LatinSpacing::Spaced;
        const QStringList closed{QStringLiteral("他用Git寫書。")};
        QCOMPARE(fixed(closed, notesOf(closed, spaced)).first(), QStringLiteral("他用 Git 寫書。"));
    }

    /// Texts put together from scraps: what a rule's fixes have written, the same rule has no more to fix in.
    void ofEachRuleAreDoneInOneGo()
    {
        const QString scraps[] = {
            QStringLiteral("他說"), QStringLiteral("“"), QStringLiteral("”"), QStringLiteral("「"), QStringLiteral("」"), QStringLiteral("'"), QStringLiteral("\""),
            QStringLiteral("好,"), QStringLiteral("好. "), QStringLiteral("。 "), QStringLiteral("("), QStringLiteral(")"), QStringLiteral("（"), QStringLiteral("Linux"),
            QStringLiteral(" 視頻"), QStringLiteral("们"), QStringLiteral("要么"), QStringLiteral("——"), QStringLiteral("-"), QStringLiteral("──"), QStringLiteral("..."),
            QStringLiteral("…"), QStringLiteral("《"), QStringLiteral("》"), QStringLiteral("的的"), QStringLiteral("，，"), QStringLiteral("２０"), QStringLiteral("這是最後一個辦法"),
            QStringLiteral("[1] "), QStringLiteral(" GPT-4 "), QStringLiteral("軟件公司"), QStringLiteral("周五"), QStringLiteral("上週"), QStringLiteral("裏")};
        QRandomGenerator dice(8);
        for (int round = 0; round < 1000; ++round) {
            QStringList text(2);
            for (QString &paragraph : text) {
                for (int i = dice.bounded(3, 16); i > 0; --i)
                    paragraph += scraps[dice.bounded(static_cast<int>(std::size(scraps)))];
            }
            const QList<CopyNote> notes = notesOf(text);
            for (const CopyNote &note : notes) {
                const QString rule = QLatin1String(note.rule);
                const QStringList once = fixed(text, notes, rule);
                for (const CopyNote &left : notesOf(once)) {
                    if (rule == QLatin1String(left.rule) && !left.edits.isEmpty())
                        QFAIL(qPrintable(rule + QStringLiteral(": ") + text.join(u'/') + QStringLiteral(" -> ") + once.join(u'/')));
                }
            }
        }
    }

    void ofOneRuleTouchNothingElse()
    {
        const QStringList text{QStringLiteral("他说“好」,走了...")};
        const QStringList once = fixed(text, notesOf(text), QStringLiteral("ellipsis-form"));
        QCOMPARE(once.first(), QStringLiteral("他说“好」,走了……"));
    }
};

QTEST_APPLESS_MAIN(CopyFixesTest)
#include "tst_copyfixes.moc"
