// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/findtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

/// The text with its hits in brackets.
QString drawn(QStringList paragraphs, const FindResult &result)
{
    for (auto place = result.places.crbegin(); place != result.places.crend(); ++place)
        paragraphs[place->paragraph].insert(place->range.end, u']').insert(place->range.begin, u'[');
    return paragraphs.join(u'/');
}

} // namespace

class FindTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void finds_data();
    void finds();
    void simplifiedTextsAreReadAsSuch();
    void brokenPatternIsSaid();
    void patternCannotEscapeItsLimits();
    void runawayPatternEnds();
    void stopsAtTheMost();
    void equalsIndexOf();
};

void FindTextTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("options"); // c case, w whole words, r pattern
    QTest::addColumn<QString>("text");    // paragraphs between slashes, hits in brackets
    const auto row = [](const char *name, const QString &query, const char *options, const QString &text) {
        QTest::newRow(name) << query << QString::fromLatin1(options) << text;
    };
    row("inside words", QStringLiteral("err"), "", QStringLiteral("F[err]y, t[ERR]or/渡輪"));
    row("case", QStringLiteral("Err"), "c", QStringLiteral("Ferry, [Err]or"));
    row("case of wide letters", QStringLiteral("Ａb"), "c", QStringLiteral("[Ab] AB ab [Ａｂ]"));
    row("whole words", QStringLiteral("ferry"), "w", QStringLiteral("[Ferry] ferryman [ferry]"));
    row("whole Chinese words", QStringLiteral("公司"), "w", QStringLiteral("這家[公司]很大，辦公司機在"));
    row("one ideograph", QStringLiteral("輪"), "", QStringLiteral("渡[輪]/車[輪]"));
    row("Simplified", QStringLiteral("轮"), "", QStringLiteral("渡[輪]"));
    row("Simplified for two", QStringLiteral("发"), "", QStringLiteral("[發]現頭[髮]"));
    row("Traditional for one", QStringLiteral("髮"), "", QStringLiteral("發現頭[髮]"));
    row("shared as written", QStringLiteral("后"), "", QStringLiteral("皇[后]以後"));
    row("shared as Simplified", QStringLiteral("后"), "", QStringLiteral("以[後]"));
    row("side by side", QStringLiteral("臺灣"), "", QStringLiteral("[台灣][臺灣]"));
    row("wide", QStringLiteral("1,500"), "", QStringLiteral("約[１，５００]元"));
    row("marks", QStringLiteral("cafe"), "", QStringLiteral("un [cafe\u0301] [café]s"));
    row("marks before it", QStringLiteral("港"), "", QStringLiteral("cafe\u0301㎏[港]口"));
    row("ligature", QStringLiteral("fi"), "", QStringLiteral("[ﬁ]ne [fi]ne"));
    row("not across paragraphs", QStringLiteral("渡輪"), "", QStringLiteral("渡/輪"));
    row("no overlap", QStringLiteral("人人"), "", QStringLiteral("[人人]人"));
    row("beyond the basic plane", QStringLiteral("𠮷"), "", QStringLiteral("[𠮷]野"));
    row("space is space", QStringLiteral("a b"), "", QStringLiteral("[a\u3000b]"));
    row("pattern", QStringLiteral("\\d+億"), "r", QStringLiteral("約[1500億]元，[3億]"));
    row("pattern with case", QStringLiteral("F.r"), "rc", QStringLiteral("[Fer]ry fer"));
    row("empty matches are none", QStringLiteral("x*"), "r", QStringLiteral("a[xx]b"));
    row("only marks", QStringLiteral("\u0301"), "", QStringLiteral("e\u0301"));
}

void FindTextTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, options);
    QFETCH(QString, text);
    QString plain = text;
    const FindText found(plain.remove(u'[').remove(u']').split(u'/'), false);
    const FindOptions how{options.contains(u'c'), options.contains(u'w'), options.contains(u'r')};
    const QList<FindResult> results = findInTexts({&found}, query, how, SilentProgress());
    QCOMPARE(results.size(), 1);
    QCOMPARE(drawn(found.paragraphs(), results.first()), text);
}

void FindTextTest::simplifiedTextsAreReadAsSuch()
{
    const FindText simplified({QStringLiteral("皇后以后")}, true), traditional({QStringLiteral("以後")}, false);
    QList<FindResult> results = findInTexts({&traditional, &simplified}, QStringLiteral("後"), {}, SilentProgress());
    QCOMPARE(results[0].places.size(), 1);
    QCOMPARE(results[1].places.size(), 2);
    results = findInTexts({&traditional, &simplified}, QStringLiteral("后"), {}, SilentProgress());
    QCOMPARE(results[0].places.size(), 1);
    QCOMPARE(results[1].places.size(), 2);
}

void FindTextTest::brokenPatternIsSaid()
{
    const FindText text({QStringLiteral("渡輪 (")}, false);
    QVERIFY(!text.find(QStringLiteral("("), {false, false, true}, QueryReading::AsWritten, SilentProgress()).isPatternValid);
    QVERIFY(text.find(QStringLiteral("("), {}, QueryReading::AsWritten, SilentProgress()).isPatternValid);
}

void FindTextTest::patternCannotEscapeItsLimits()
{
    const FindText text({QString(60, u'a')}, false);
    const QString greedy = QStringLiteral("(*LIMIT_MATCH=4000000000)(a+)+[bd]");
    QElapsedTimer clock;
    clock.start();
    static_cast<void>(text.find(greedy, {false, false, true}, QueryReading::AsWritten, SilentProgress()));
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void FindTextTest::runawayPatternEnds()
{
    QStringList paragraphs;
    for (int i = 0; i < 2000; ++i)
        paragraphs.append(QString(60, u'a') + u'c');
    const FindText text(paragraphs, false);
    QElapsedTimer clock;
    clock.start();
    const FindResult result = text.find(QStringLiteral("(a+)+[bd]"), {false, false, true}, QueryReading::AsWritten, SilentProgress());
    QVERIFY2(clock.elapsed() < FindText::kPatternMilliseconds + 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(result.places.isEmpty());
}

void FindTextTest::stopsAtTheMost()
{
    const FindText text({QString(FindText::kMostPlaces + 5, u'啊')}, false);
    const FindResult result = text.find(QStringLiteral("啊"), {}, QueryReading::AsWritten, SilentProgress());
    QCOMPARE(result.places.size(), FindText::kMostPlaces);
    QVERIFY(!result.isComplete);
}

void FindTextTest::equalsIndexOf()
{
    const QString stock = QStringLiteral("港口渡輪 abc，。");
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        QStringList paragraphs(3);
        for (QString &paragraph : paragraphs) {
            for (int i = 0; i < 40; ++i)
                paragraph += stock[random.bounded(static_cast<int>(stock.size()))];
        }
        const QString word = paragraphs[round % 3].mid(random.bounded(37), 1 + random.bounded(3));
        QList<FoundPlace> expected;
        for (int i = 0; i < 3; ++i) {
            for (qsizetype at = paragraphs[i].indexOf(word); at >= 0; at = paragraphs[i].indexOf(word, at + word.size()))
                expected.append(FoundPlace{i, {static_cast<int>(at), static_cast<int>(at + word.size())}});
        }
        QCOMPARE(FindText(paragraphs, false).find(word, {}, QueryReading::AsWritten, SilentProgress()).places, expected);
    }
}

QTEST_APPLESS_MAIN(FindTextTest)

#include "tst_findtext.moc"
