// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "ui/reader/layout/linebreaker.h"
#include "ui/support/fonts.h"

#include <QTest>
#include <QTextLayout>
#include <QTextOption>

using namespace concord;

namespace {

struct Filled
{
    QStringList lines;
    QList<double> starts; ///< x of each line
    double widest = 0;
    double beyond = 0; ///< how far punctuation may take the widest line over its width
};

Filled filled(const QString &text, Language language, double width)
{
    LineBreaker breaker(language);
    QTextLayout layout(text, readingFont(language, 17));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    breaker.fill(layout, width, 22, 30);
    Filled result;
    for (int i = 0; i < layout.lineCount(); ++i) {
        result.lines.append(text.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength()));
        const QTextLine line = layout.lineAt(i);
        result.starts.append(line.x());
        if (line.naturalTextWidth() > result.widest) {
            const bool hangs = isChinese(language) && QStringLiteral("，。、；：？！」』）").contains(text.at(line.textStart() + line.textLength() - 1));
            result.widest = line.naturalTextWidth();
            result.beyond = -line.x() + (hangs ? 17 : 0);
        }
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(concord::Language)

class LineBreakerTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTogether_data();
    void keepsTogether();
    void stillBreaksBetweenOrdinaryCharacters();
    void breaksAfterAColonBeforeAWord();
    void linesEndWhereTheBreakerSays_data();
    void linesEndWhereTheBreakerSays();
    void stopsHangAndBracketsStandFlush();
    void planSaysWhereLinesEnd_data();
    void planSaysWhereLinesEnd();
    void lastLineIsNotOneCharacter();
    void cutsAStretchWithoutBreaks();
    void baselinesKeepTheirDistance();
    void realParagraphsHaveNoBadLine_data();
    void realParagraphsHaveNoBadLine();
};

void LineBreakerTest::keepsTogether_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    const auto chinese = Language::TraditionalChinese;
    QTest::newRow("dash") << chinese << QStringLiteral("他等了又等——船還是沒來") << QStringLiteral("——");
    QTest::newRow("ellipsis") << chinese << QStringLiteral("他等了又等……船還是沒來") << QStringLiteral("……");
    QTest::newRow("number and magnitude")
        << chinese << QStringLiteral("港口花了1500億美元蓋碼頭") << QStringLiteral("1500億美元");
    QTest::newRow("number and counter") << chinese << QStringLiteral("船隊共有320萬個貨櫃") << QStringLiteral("320萬");
    QTest::newRow("percent") << chinese << QStringLiteral("運量少了8%左右") << QStringLiteral("8%");
    QTest::newRow("two magnitudes") << chinese << QStringLiteral("船隊認購2億5,000萬美元債券") << QStringLiteral("2億5,000萬美元");
    QTest::newRow("fraction") << chinese << QStringLiteral("運量少了百分之三十八左右") << QStringLiteral("百分之三十八");
    QTest::newRow("third") << chinese << QStringLiteral("船有三分之一沒開") << QStringLiteral("三分之一");
    QTest::newRow("numeral") << chinese << QStringLiteral("港口一百五十萬箱") << QStringLiteral("一百五十萬");
    QTest::newRow("date") << chinese << QStringLiteral("船在2024年8月14日靠岸") << QStringLiteral("2024年8月14日");
    QTest::newRow("opening bracket") << chinese << QStringLiteral("執行長（譯音）說話") << QStringLiteral("（譯");
    QTest::newRow("opening ASCII bracket") << chinese << QStringLiteral("執行長(Lin)說話") << QStringLiteral("(Lin)");
    QTest::newRow("closing quote") << chinese << QStringLiteral("他說「等」，然後走") << QStringLiteral("等」，");
    QTest::newRow("million") << Language::English << QStringLiteral("They moved 3 million boxes")
                             << QStringLiteral("3 million");
    QTest::newRow("percent word") << Language::English << QStringLiteral("Down 8 percent since May")
                                  << QStringLiteral("8 percent");
    QTest::newRow("money") << Language::English << QStringLiteral("It cost $1.5 billion then")
                           << QStringLiteral("$1.5 billion");
}

void LineBreakerTest::keepsTogether()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QString, unit);
    const qsizetype at = text.indexOf(unit);
    QVERIFY(at >= 0);
    LineBreaker breaker(language);
    for (const int position : breaker.breaks(text))
        QVERIFY2(position <= at || position >= at + unit.size(),
                 qPrintable(text.left(position) + u'|' + text.mid(position)));
}

void LineBreakerTest::stillBreaksBetweenOrdinaryCharacters()
{
    LineBreaker breaker(Language::TraditionalChinese);
    QCOMPARE(breaker.breaks(u"港口等船"), (QList<int>{1, 2, 3, 4}));
    QCOMPARE(breaker.breaks(u"十一二三四五六七八九十一"), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    LineBreaker english(Language::English);
    QCOMPARE(english.breaks(u"a port in 3 bays"), (QList<int>{2, 7, 10, 12, 16}));
}

void LineBreakerTest::breaksAfterAColonBeforeAWord()
{
    const QString text = QStringLiteral("文章作者:Harborough Fennimore");
    LineBreaker breaker(Language::TraditionalChinese);
    QCOMPARE(breaker.breaks(text), (QList<int>{1, 2, 3, 5, 16, 25}));
    for (const int width : {110, 125, 140}) {
        const QStringList lines = filled(text, Language::TraditionalChinese, width).lines;
        QVERIFY2(lines.contains(QStringLiteral("Harborough ")), qPrintable(lines.join(u'|')));
    }
    QCOMPARE(breaker.breaks(u"於12:30開"), (QList<int>{1, 7})); // no word, no break
}

void LineBreakerTest::linesEndWhereTheBreakerSays_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English")
        << Language::English
        << QStringLiteral(
               "The wind had dropped, and old Ned said of the ferry that it would, if he had judged the tide "
               "well, land of its own accord; “flat and off,” he called it, fjord or no fjord.");
    QTest::newRow("Chinese")
        << Language::TraditionalChinese
        << QStringLiteral("風停了，老陳說渡輪（船號A-17）自己會靠岸——只要他沒看錯潮水……碼頭上堆著1,200箱貨，值35億元，"
                          "「一箱也不少」，他說。");
}

void LineBreakerTest::linesEndWhereTheBreakerSays()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    LineBreaker breaker(language);
    const QList<int> ends = breaker.breaks(text);
    for (int width = 200; width < 520; width += 3) {
        const Filled lines = filled(text, language, width);
        QCOMPARE(lines.lines.join(QString()), text);
        int end = 0;
        for (const QString &line : lines.lines) {
            end += static_cast<int>(line.size());
            QVERIFY2(ends.contains(end), qPrintable(QStringLiteral("%1: …%2|").arg(width).arg(line)));
        }
        QVERIFY(lines.widest <= width + 1 + lines.beyond);
    }
}

void LineBreakerTest::stopsHangAndBracketsStandFlush()
{
    // Ten characters fit; the comma is the eleventh.
    const Filled lines = filled(QStringLiteral("一二三四五六七八九十，一二三四五六七八九十「一二」三四五六七"), Language::TraditionalChinese, 170.5);
    QCOMPARE(lines.lines.first(), QStringLiteral("一二三四五六七八九十，"));
    QCOMPARE(lines.lines.at(1), QStringLiteral("一二三四五六七八九十"));
    QVERIFY(lines.lines.at(2).startsWith(u'「'));
    QCOMPARE(lines.starts.at(0), 0.0);
    QCOMPARE(lines.starts.at(2), -8.5);
    // A plain character never hangs.
    QCOMPARE(filled(QStringLiteral("一二三四五六七八九十一二三四五六七八九十一二三四五"), Language::TraditionalChinese, 170.5).lines.first().size(), 10);
}

void LineBreakerTest::planSaysWhereLinesEnd_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << Language::English << QStringLiteral("The wind had dropped, and old Ned said of the ferry, AVA by name, that it would land of its own accord. ");
    QTest::newRow("Chinese") << Language::TraditionalChinese << QStringLiteral("風停了，老陳說渡輪（船號A-17）自己會靠岸——只要他沒看錯潮水……碼頭上堆著1,200箱貨，值35億元。");
}

void LineBreakerTest::planSaysWhereLinesEnd()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    LineBreaker breaker(language);
    int planned = 0, right = 0;
    for (int width = 200; width < 520; width += 3) {
        const QString paragraph = text.repeated(3);
        const QList<int> ends = breaker.plannedEnds(paragraph, readingFont(language, 17), width);
        QCOMPARE(ends.last(), static_cast<int>(paragraph.size()));
        const QStringList lines = filled(paragraph, language, width).lines;
        int end = 0;
        for (qsizetype i = 0; i + 2 < lines.size(); ++i, ++planned) {
            end += static_cast<int>(lines[i].size());
            right += ends.contains(end) ? 1 : 0;
        }
    }
    qInfo("%d of %d lines end as planned", right, planned);
    QVERIFY(right >= planned * 8 / 10); // kerning moves some, and a line takes those after it along
}

void LineBreakerTest::lastLineIsNotOneCharacter()
{
    const QString text = QStringLiteral("對拖船隊員來說，算盤簡單得多，船等得愈久，錢付得愈多。");
    for (int width = 170; width < 430; width += 17) {
        const QStringList lines = filled(text, Language::TraditionalChinese, width).lines;
        QVERIFY(lines.size() > 1);
        QVERIFY2(lines.last().size() >= 4, qPrintable(lines.join(u'|')));
    }
}

void LineBreakerTest::cutsAStretchWithoutBreaks()
{
    const QString address = QStringLiteral("x").repeated(300);
    const Filled lines = filled(address, Language::English, 200);
    QVERIFY(lines.lines.size() > 5);
    QCOMPARE(lines.lines.join(QString()), address);
    QVERIFY(lines.widest <= 201);
}

void LineBreakerTest::baselinesKeepTheirDistance()
{
    LineBreaker breaker(Language::TraditionalChinese);
    QTextLayout layout(QStringLiteral("船要等，人也要等。Ned waits too, fjord by fjord，等到潮水回頭。").repeated(4),
                       readingFont(Language::TraditionalChinese, 17));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    QVERIFY(breaker.fill(layout, 300, 22, 30) > 3);
    for (int i = 0; i < layout.lineCount(); ++i)
        QVERIFY(std::abs(layout.lineAt(i).y() + layout.lineAt(i).ascent() - (22 + i * 30)) < 0.1);
}

void LineBreakerTest::realParagraphsHaveNoBadLine_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("Chinese") << Language::TraditionalChinese << QStringLiteral("resources/sample/article.zh-Hant.txt");
    QTest::newRow("English") << Language::English << QStringLiteral("resources/sample/article.en.txt");
}

void LineBreakerTest::realParagraphsHaveNoBadLine()
{
    QFETCH(Language, language);
    QFETCH(QString, file);
    const QStringList paragraphs = QString::fromUtf8(readAll(sourceFile(file))).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!paragraphs.isEmpty());
    int count = 0;
    for (const QString &paragraph : paragraphs) {
        for (const int width : {230, 341, 560}) {
            const QStringList lines = filled(paragraph, language, width).lines;
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                const QString end = lines[i].trimmed().right(1), next = lines[i + 1].left(1);
                const bool isBad = QStringLiteral("「『（(《〈“").contains(end)
                    || QStringLiteral("」』）)》〉”，。、；：？！…%").contains(next)
                    || (end == QStringLiteral("—") && next == end)
                    || (end.at(0).isDigit() && !lines[i].endsWith(u' ')
                        && QStringLiteral("億萬兆年月日元").contains(next));
                QVERIFY2(!isBad, qPrintable(lines[i] + u'|' + lines[i + 1]));
                if (language == Language::English)
                    QVERIFY2(!(end.at(0).isLetter() && !lines[i].endsWith(u' ') && next.at(0).isLetter()),
                             qPrintable(lines[i] + u'|' + lines[i + 1]));
                ++count;
            }
        }
    }
    QVERIFY(count > 100);
}

QTEST_MAIN(LineBreakerTest)
#include "tst_linebreaker.moc"
