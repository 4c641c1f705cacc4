// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/figurereading.h"

#include "core/figures/numeralwriting.h"
#include "core/figures/phrasing.h"

#include <QTest>

using namespace concord;

class PhrasingTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAValueAsTheSurfaceIsWritten_data()
    {
        QTest::addColumn<QString>("surface");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const auto zh = [](const char16_t *surface, const char *wanted, const char16_t *expected) {
            QTest::newRow(qPrintable(QString::fromUtf16(surface)))
                << QString::fromUtf16(surface) << QString::fromLatin1(wanted) << QString::fromUtf16(expected);
        };
        zh(u"440萬", "440000000", u"4.4億");
        zh(u"4,000萬美元", "400000000", u"4億美元");
        zh(u"1,500億美元", "250000000000", u"2,500億美元");
        zh(u"1500億美元", "15000000000", u"150億美元");
        zh(u"9億美元", "90000000", u"9000萬美元");
        zh(u"5 億美元", "5000000000", u"50 億美元");
        zh(u"5.5%", "0.55", u"55%");
        zh(u"１２％", "0.21", u"２１％");
        zh(u"三十億元", "300000000", u"三億元");
        zh(u"兩億元", "200000000000", u"兩千億元");
        zh(u"壹萬元", "20000", u"貳萬元");
        zh(u"十八秒", "81", u"八十一秒");
        zh(u"1.30美元", "1.4", u"1.40美元");
        zh(u"12,000名員工", "21000", u"21,000名員工");
        zh(u"百分之五", "0.5", u"百分之五十");
        zh(u"七成", "0.6", u"六成");
        zh(u"數十億美元", "5000000000", u"");
        zh(u"$5 billion", "500000000", u"$500 million");
        zh(u"$1.5bn", "150000000000", u"$150bn");
        zh(u"440 million", "4400000", u"4.4 million");
        zh(u"$250,000", "2500000", u"$2,500,000");
        zh(u"eighteen seconds", "42", u"forty-two seconds");
        zh(u"12%", "0.125", u"12.5%");
    }

    void writesAValueAsTheSurfaceIsWritten()
    {
        QFETCH(QString, surface);
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        const Language language = detectLanguage(surface) == Language::English && hasNoHan(surface)
            ? Language::English
            : Language::TraditionalChinese;
        const QList<Figure> figures = recogniseFigures(surface, optionsFor(language));
        QCOMPARE(figures.size(), 1);
        Figure other = figures.first();
        other.low = other.high = Decimal::fromString(wanted);
        other.isVague = false;
        QCOMPARE(rephraseFigure(surface, figures.first(), other, language), expected);
    }

    void changesOnlyTheWrongEndOfARange()
    {
        const QString surface = QStringLiteral("35億至45億美元");
        const Figure current = recogniseFigures(surface, optionsFor(Language::TraditionalChinese)).first();
        Figure wanted = current;
        wanted.high = Decimal::fromString(u"5500000000");
        QCOMPARE(rephraseFigure(surface, current, wanted, Language::TraditionalChinese),
                 QStringLiteral("35億至55億美元"));
    }

    void changesTheYearOfADate()
    {
        const QString surface = QStringLiteral("2018年9月");
        const Figure current = recogniseFigures(surface, optionsFor(Language::TraditionalChinese)).first();
        Figure wanted = current;
        wanted.period = Period::month(2019, 9);
        QCOMPARE(rephraseFigure(surface, current, wanted, Language::TraditionalChinese), QStringLiteral("2019年9月"));
        const QString republican = QStringLiteral("民國113年");
        const Figure year = recogniseFigures(republican, optionsFor(Language::TraditionalChinese)).first();
        Figure next = year;
        next.period = Period::year(2025);
        QCOMPARE(rephraseFigure(republican, year, next, Language::TraditionalChinese), QStringLiteral("民國114年"));
    }

    void changesTheUnitAlone_data()
    {
        QTest::addColumn<QString>("surface");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char16_t *surface, const char *unit, const char16_t *expected) {
            QTest::addRow("%s %s", qPrintable(QString::fromUtf16(surface)), unit)
                << QString::fromUtf16(surface) << QString::fromLatin1(unit) << QString::fromUtf16(expected);
        };
        row(u"5億美元", "EUR", u"5億歐元");
        row(u"5億美元", "TWD", u"新臺幣5億元");
        row(u"新臺幣三萬元", "USD", u"三萬美元");
        row(u"5億美元", "XXX", u"");
        row(u"3%", "pp", u"3個百分點");
        row(u"百分之三", "pp", u"三個百分點");
        row(u"3個百分點", "%", u"3%");
        row(u"兩個百分點", "%", u"百分之二");
        row(u"18個月", "y", u"18年");
        row(u"40公里", "mi", u"40英里");
        row(u"€5 million", "USD", u"$5 million");
        row(u"5 million euros", "USD", u"5 million dollars");
        row(u"3 percent", "pp", u"3 percentage points");
        row(u"18 months", "y", u"18 years");
    }
    void changesTheUnitAlone()
    {
        QFETCH(QString, surface);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        const Language language = hasNoHan(surface + expected) ? Language::English : Language::TraditionalChinese;
        const QList<Figure> figures = recogniseFigures(surface, optionsFor(language));
        QCOMPARE(figures.size(), 1);
        Figure wanted = figures.first();
        wanted.unit = unit;
        QCOMPARE(rephraseFigure(surface, figures.first(), wanted, language), expected);
    }

    void changesThePartsOfADay()
    {
        const QString surface = QStringLiteral("民國一百零九年三月二十四日");
        const Figure current = recogniseFigures(surface, optionsFor(Language::TraditionalChinese)).first();
        Figure wanted = current;
        wanted.period = Period::day(QDate(2021, 3, 4));
        QCOMPARE(rephraseFigure(surface, current, wanted, Language::TraditionalChinese), QStringLiteral("民國一百一十年三月四日"));
    }

    void keepsTheCountedNounOfTheSurface()
    {
        const QString surface = QStringLiteral("4萬人");
        const Figure current = recogniseFigures(surface, optionsFor(Language::TraditionalChinese)).first();
        const Figure wanted =
            recogniseFigures(QStringLiteral("400 million users"), optionsFor(Language::English)).first();
        QVERIFY(current.unit != wanted.unit);
        QCOMPARE(rephraseFigure(surface, current, wanted, Language::TraditionalChinese), QStringLiteral("4億人"));
    }

    void writesNumerals()
    {
        QCOMPARE(hanNumeral(Decimal(10), false, false), QStringLiteral("十"));
        QCOMPARE(hanNumeral(Decimal(105), false, false), QStringLiteral("一百零五"));
        QCOMPARE(hanNumeral(Decimal::fromInteger(100050000), false, false), QStringLiteral("一億零五萬"));
        QCOMPARE(hanNumeral(*Decimal::fromString(u"4.4"), false, false), QStringLiteral("四點四"));
        QCOMPARE(hanNumeral(Decimal(152), true, false), QStringLiteral("壹佰伍拾貳"));
    }

private:
    static bool hasNoHan(const QString &text)
    {
        return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x3000; });
    }
};

QTEST_GUILESS_MAIN(PhrasingTest)
#include "tst_phrasing.moc"
