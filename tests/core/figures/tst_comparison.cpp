// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/figurereading.h"

#include "core/figures/comparison.h"

#include <QTest>

using namespace concord;

namespace {

QList<Figure> figuresOf(const QString &text, Language language)
{
    return recogniseFigures(text, optionsFor(language));
}

/// The names of the mistakes between two sentences, in order, "ok" for a pair that agrees.
QString outcome(const QString &english, const QString &chinese)
{
    QStringList names;
    for (const FigureMatch &match :
         matchFigures(figuresOf(english, Language::English), figuresOf(chinese, Language::TraditionalChinese)))
        names.append(match.mismatch == Mismatch::None ? QStringLiteral("ok") : mismatchName(match.mismatch));
    return names.join(u' ');
}

void row(const char *english, const char16_t *chinese, const char *expected)
{
    QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf16(chinese) << QString::fromUtf8(expected);
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesSentences_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("expected");
        row("It raised $150 billion.", u"募得1,500億美元。", "ok");
        row("About 440 million users pay.", u"約4.4億用戶付費。", "ok");
        row("Some 440 million users pay.", u"約440萬用戶付費。", "scale");
        row("It lost $5 billion.", u"虧損5億美元。", "x10");
        row("It lost $6.5 billion.", u"虧損56億美元。", "digit");
        row("It lost $65 million.", u"虧損6,500萬歐元。", "unit");
        row("A rise of 2 percentage points.", u"上升2%。", "percent-point");
        row("Since 2019 it grew.", u"自2018年起成長。", "year");
        row("Revenue of $3 billion to $4 billion.", u"營收30億至45億美元。", "range-end");
        row("It raised $3 billion.", u"募得資金。", "missing");
        row("It raised money.", u"募得30億美元。", "added");
        row("It cost 24 months.", u"花了兩年。", "ok");
        row("half of the staff", u"百分之五十的員工", "ok");
        row("a third of the staff", u"33%的員工", "ok");
        row("It doubled.", u"增加一倍。", "ok");
        row("three times as large", u"增加兩倍", "ok");
        row("four times as large", u"三倍大", "ratio-sense");
        row("last week", u"上週", "ok");
        row("in September 2024", u"2024年9月16日", "ok");
        row("at 7:30 p.m.", u"在19:30", "ok");
        row("thousands of videos", u"數千個視頻", "ok");
        row("$30 to $50 a head", u"每人30到50美元", "ok");
        row("two parts", u"幾個部分", "");
        row("Tuition is $25,000.", u"學費為2億5,000美元。", "scale");
        row("It raised two million.", u"募得二千萬元。", "x10");
        row("It opened on 3 May 2016.", u"2016年5月13日啟用。", "digit");
        row("between 2019 and 2021", u"2019年至2022年", "year");
        row("a loss of $5 million", u"-500萬美元", "ok");
        row("1,998 ships", u"1,989艘船", "digit");
        row("about 1.28 million visitors", u"約130萬名訪客", "ok");
        row("1.28 million visitors", u"130萬名訪客", "digit");
        row("last week it said", u"它說", "");
        row("at least $5 billion", u"最多50億美元", "qualifier");
        row("$2.4 billion at an $80 billion valuation", u"估值800億美元，募得24億美元", "ok ok");
        row("from 30% to 40%", u"由30%升至40%", "ok ok");
        row("5 kW of power", u"5000瓦的功率", "ok");
        row("$2,014 was paid in 2014", u"2014年付了2,014美元", "ok ok");
        row("written off over five years instead of six", u"攤提年限從六年改為五年", "ok ok");
        row("other expenses in one quarter", u"單季其他費用", "");
        row("one-twelfth of the price", u"價格的十二分之一", "ok");
        row("prices might rise ten to a hundred times", u"價格可能增加十倍到一百倍", "ok");
        row("Millions more fled.", u"百萬人逃離。", "ok");
        row("more than 50% or less than 50%", u"不到百分之五十或超過百分之五十", "ok ok");
    }

    void matchesSentences()
    {
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QFETCH(QString, expected);
        QCOMPARE(outcome(english, chinese), expected);
    }

    void asksNoPartnerForWhatIsOftenSaidOtherwise()
    {
        QVERIFY(!needsPartner(figuresOf(QStringLiteral("two parts"), Language::English).first()));
        QVERIFY(!needsPartner(figuresOf(QStringLiteral("billions of dollars"), Language::English).first()));
        QVERIFY(!needsPartner(figuresOf(QStringLiteral("last week"), Language::English).first()));
        QVERIFY(needsPartner(figuresOf(QStringLiteral("$5"), Language::English).first()));
        QVERIFY(needsPartner(figuresOf(QStringLiteral("in 2019"), Language::English).first()));
    }

    void usesEachFigureOnce()
    {
        const QList<Figure> source = figuresOf(QStringLiteral("$5 million, then $5 million"), Language::English);
        const QList<Figure> translation =
            figuresOf(QStringLiteral("500萬美元，又500萬美元"), Language::TraditionalChinese);
        const QList<FigureMatch> expected = {{0, 0, Mismatch::None}, {1, 1, Mismatch::None}};
        QCOMPARE(matchFigures(source, translation), expected);
    }

    void agreesWithItselfInBothDirections()
    {
        const Figure source = figuresOf(QStringLiteral("440 million users"), Language::English).first();
        const Figure wrong = figuresOf(QStringLiteral("440萬用戶"), Language::TraditionalChinese).first();
        QVERIFY(figuresAgree(source, source));
        QCOMPARE(classifyMismatch(source, source), Mismatch::None);
        QCOMPARE(classifyMismatch(source, wrong), Mismatch::Scale);
        QCOMPARE(classifyMismatch(wrong, source), Mismatch::Scale);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
