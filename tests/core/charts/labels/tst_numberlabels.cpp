// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/numberlabels.h"
#include "core/series/csv.h"
#include "tests/support/testdata.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QString &text)
{
    return *Decimal::fromString(text);
}

std::optional<Decimal> bound(const QString &text)
{
    return text.isEmpty() ? std::nullopt : Decimal::fromString(text);
}

/// The power of ten a label counts in, ours or ICU's; 0 for bare digits and thousands.
int rungOf(const QString &label)
{
    struct Rung
    {
        int power;
        QStringList words;
    };
    static const QList<Rung> kRungs{{12, {u"兆"_s, u"trn"_s, u"T"_s, u"tn"_s, u"trillion"_s}}, {9, {u"bn"_s, u"B"_s, u"billion"_s}}, {8, {u"億"_s}},
                                    {6, {u"m"_s, u"M"_s, u"million"_s}}, {4, {u"萬"_s}}};
    QString word;
    for (const QChar c : label) {
        if (c.isLetter())
            word += c;
    }
    for (const Rung &rung : kRungs) {
        if (rung.words.contains(word))
            return rung.power;
    }
    return 0;
}

} // namespace

class NumberLabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void writesValuesAsNewsroomsDo_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](const char *value, const char *unit, const QString &english, const QString &chinese) {
            QTest::addRow("%s %s", value, unit) << QString::fromLatin1(value) << QString::fromLatin1(unit) << english << chinese;
        };
        row("150000000000", "USD", u"$150bn"_s, u"1,500億美元"_s);
        row("5000000000", "USD", u"$5bn"_s, u"50億美元"_s);
        row("4300000000.00", "USD", u"$4.3bn"_s, u"43億美元"_s);
        row("1200000000000", "USD", u"$1.2trn"_s, u"1.2兆美元"_s);
        row("22620000000", "USD", u"$22.62bn"_s, u"226.2億美元"_s);
        row("22622000000", "USD", u"$22.6bn"_s, u"226億美元"_s);
        row("30", "USD", u"$30"_s, u"30美元"_s);
        row("1.30", "USD", u"$1.3"_s, u"1.3美元"_s);
        row("9999", "USD", u"$9,999"_s, u"9,999美元"_s);
        row("10000", "USD", u"$10,000"_s, u"1萬美元"_s);
        row("440000000", "seat", u"440m seat"_s, u"4.4億"_s);
        row("0.75", "%", u"75%"_s, u"75%"_s);
        row("0.0625", "%", u"6.25%"_s, u"6.25%"_s);
        row("0.03", "pp", u"3 pp"_s, u"3個百分點"_s);
        row("2.5", "x", u"2.5×"_s, u"2.5倍"_s);
        row("80000000000", "TWD", u"NT$80bn"_s, u"800億元新臺幣"_s);
        row("80000000000", "CHF", u"CHF 80bn"_s, u"800億CHF"_s);
        row("0", "USD", u"$0"_s, u"0美元"_s);
        row("-5000000000", "USD", u"−$5bn"_s, u"−50億美元"_s);
    }
    void writesValuesAsNewsroomsDo()
    {
        QFETCH(QString, value);
        QFETCH(QString, unit);
        QTEST(valueLabel(decimal(value), unit, Language::English), "english");
        QTEST(valueLabel(decimal(value), unit, Language::TraditionalChinese), "chinese");
    }

    void takesTheUnitAfterRounding_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("萬 to 億") << u"99995000"_s << u"$100m"_s << u"1億美元"_s;
        QTest::newRow("億 to 兆") << u"999960000000"_s << u"$1trn"_s << u"1兆美元"_s;
        QTest::newRow("m to bn") << u"999950000"_s << u"$1bn"_s << u"10億美元"_s;
        QTest::newRow("just below") << u"99940000"_s << u"$99.94m"_s << u"9,994萬美元"_s;
        QTest::newRow("plain to 萬") << u"9999.7"_s << u"$10,000"_s << u"1萬美元"_s;
    }
    void takesTheUnitAfterRounding()
    {
        QFETCH(QString, value);
        QTEST(valueLabel(decimal(value), u"USD", Language::English), "english");
        QTEST(valueLabel(decimal(value), u"USD", Language::TraditionalChinese), "chinese");
    }

    void keepsRangesAndQualifiers_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const QString low = u"3500000000"_s, high = u"4500000000"_s;
        QTest::newRow("range") << low << high << Qualifier::None << u"$3.5bn–4.5bn"_s << u"35億至45億美元"_s;
        QTest::newRow("range over a unit") << u"800000000"_s << u"1200000000"_s << Qualifier::None << u"$800m–1.2bn"_s << u"8億至12億美元"_s;
        QTest::newRow("about") << low << low << Qualifier::About << u"about $3.5bn"_s << u"約35億美元"_s;
        QTest::newRow("at least") << low << low << Qualifier::AtLeast << u"at least $3.5bn"_s << u"至少35億美元"_s;
        QTest::newRow("up to") << high << high << Qualifier::UpTo << u"up to $4.5bn"_s << u"最多45億美元"_s;
        QTest::newRow("open above") << low << QString() << Qualifier::None << u"at least $3.5bn"_s << u"至少35億美元"_s;
        QTest::newRow("open below") << QString() << high << Qualifier::None << u"up to $4.5bn"_s << u"最多45億美元"_s;
        QTest::newRow("about a range") << low << high << Qualifier::About << u"about $3.5bn–4.5bn"_s << u"約35億至45億美元"_s;
        QTest::newRow("nothing") << QString() << QString() << Qualifier::About << QString() << QString();
        QTest::newRow("both negative") << u"-4500000000"_s << u"-3500000000"_s << Qualifier::None << u"−$4.5bn to −$3.5bn"_s << u"−45億美元至−35億美元"_s;
    }
    void keepsRangesAndQualifiers()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        QFETCH(Qualifier, qualifier);
        QTEST(figureLabel(bound(low), bound(high), qualifier, u"USD", Language::English), "english");
        QTEST(figureLabel(bound(low), bound(high), qualifier, u"USD", Language::TraditionalChinese), "chinese");
    }

    /// The house table: every rung of both ladders from below, at and above its edge.
    void followsTheHouseTable_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](const char *value, const char *unit, const QString &english, const QString &chinese) {
            QTest::addRow("%s %s", value, unit) << QString::fromLatin1(value) << QString::fromLatin1(unit) << english << chinese;
        };
        row("1", "USD", u"$1"_s, u"1美元"_s);
        row("0.05", "USD", u"$0.05"_s, u"0.05美元"_s);
        row("0.123456", "USD", u"$0.123"_s, u"0.123美元"_s);
        row("999", "USD", u"$999"_s, u"999美元"_s);
        row("1000", "USD", u"$1,000"_s, u"1,000美元"_s);
        row("9994", "USD", u"$9,994"_s, u"9,994美元"_s);
        row("9999.4", "USD", u"$10,000"_s, u"1萬美元"_s);
        row("12345", "USD", u"$12,300"_s, u"1.23萬美元"_s);
        row("99999", "EUR", u"€100,000"_s, u"10萬歐元"_s);
        row("123400", "EUR", u"€123,400"_s, u"12.34萬歐元"_s);
        row("999499", "GBP", u"£999,000"_s, u"99.9萬英鎊"_s);
        row("999999", "GBP", u"£1m"_s, u"100萬英鎊"_s);
        row("1000000", "GBP", u"£1m"_s, u"100萬英鎊"_s);
        row("1234567", "JPY", u"¥1.23m"_s, u"123萬日圓"_s);
        row("9999999", "JPY", u"¥10m"_s, u"1,000萬日圓"_s);
        row("12000000", "TWD", u"NT$12m"_s, u"1,200萬元新臺幣"_s);
        row("99949999", "USD", u"$99.9m"_s, u"9,990萬美元"_s);
        row("99999999", "USD", u"$100m"_s, u"1億美元"_s);
        row("100000000", "USD", u"$100m"_s, u"1億美元"_s);
        row("350000000", "CNY", u"RMB 350m"_s, u"3.5億人民幣"_s);
        row("999499999", "USD", u"$999m"_s, u"9.99億美元"_s);
        row("999999999", "USD", u"$1bn"_s, u"10億美元"_s);
        row("9999000000", "USD", u"$9.999bn"_s, u"99.99億美元"_s);
        row("35000000000", "HKD", u"HK$35bn"_s, u"350億港元"_s);
        row("440000000000", "KRW", u"₩440bn"_s, u"4,400億韓元"_s);
        row("999499999999", "USD", u"$999bn"_s, u"9,990億美元"_s);
        row("999999999999", "USD", u"$1trn"_s, u"1兆美元"_s);
        row("2300000000000", "TWD", u"NT$2.3trn"_s, u"2.3兆元新臺幣"_s);
        row("12345678900000", "USD", u"$12.3trn"_s, u"12.3兆美元"_s);
        row("1234000000000000", "USD", u"$1,234trn"_s, u"1,234兆美元"_s);
        row("-1", "USD", u"−$1"_s, u"−1美元"_s);
        row("-99995000", "USD", u"−$100m"_s, u"−1億美元"_s);
        row("-2500000000", "TWD", u"−NT$2.5bn"_s, u"−25億元新臺幣"_s);
        row("0.001", "%", u"0.1%"_s, u"0.1%"_s);
        row("0.99995", "%", u"100%"_s, u"100%"_s);
        row("12.5", "%", u"1,250%"_s, u"1,250%"_s);
        row("-0.034", "%", u"−3.4%"_s, u"−3.4%"_s);
        row("0.025", "pp", u"2.5 pp"_s, u"2.5個百分點"_s);
        row("1.5", "x", u"1.5×"_s, u"1.5倍"_s);
        row("1500000", "", u"1.5m"_s, u"150萬"_s);
    }
    void followsTheHouseTable() { writesValuesAsNewsroomsDo(); }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(valueLabel(decimal(u"12345.5"_s), u"USD", Language::English), u"$12,300"_s);
        QCOMPARE(valueLabel(decimal(u"12350"_s), u"USD", Language::TraditionalChinese), u"1.235萬美元"_s);
        QCOMPARE(valueLabel(decimal(u"1234500"_s), u"USD", Language::English), u"$1.23m"_s);
        QCOMPARE(valueLabel(decimal(u"1235500"_s), u"USD", Language::English), u"$1.24m"_s);
        QCOMPARE(valueLabel(decimal(u"-1235500"_s), u"USD", Language::English), u"−$1.24m"_s);
        QCOMPARE(valueLabel(decimal(u"1225000"_s), u"USD", Language::English), u"$1.225m"_s);
    }

    /// The rungs, not the style, as ICU has them: which unit a value is counted in.
    void climbsTheLadderThatIcuClimbs_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("style");
        for (const char *locale : {"zh-Hant", "zh-TW", "en-US", "en-GB"}) {
            for (const char *style : {"compact-short", "compact-long"})
                QTest::addRow("%s %s", locale, style) << QString::fromLatin1(locale) << QString::fromLatin1(style);
        }
    }
    void climbsTheLadderThatIcuClimbs()
    {
        QFETCH(QString, locale);
        QFETCH(QString, style);
        const QString file = testDataFile(u"charts/icu-compact-golden.csv"_s);
        if (file.isEmpty())
            QSKIP("the measuring data is not here");
        const auto rows = parseCsv(QString::fromUtf8(readAll(file)));
        VERIFY_OK(rows);
        const bool zh = locale.startsWith("zh"_L1);
        const Language language = zh ? Language::TraditionalChinese : Language::English;
        int compared = 0;
        for (const CsvRow &row : *rows) {
            const auto value = Decimal::fromString(row.cells.value(0));
            if (row.cells.value(1) != locale || row.cells.value(2) != style || !value || value->absolute() < Decimal(zh ? 10'000 : 1'000'000) || value->exponent() >= 15)
                continue;
            const QString ours = valueLabel(*value, u"", language), theirs = row.cells.value(3);
            QVERIFY2(rungOf(ours) == rungOf(theirs), qPrintable(row.cells.value(0) + u": "_s + ours + u" and "_s + theirs));
            ++compared;
        }
        QVERIFY(compared >= 10);
    }

    void neverCountsInTheUnitBelow()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 20'000; ++round) {
            const Decimal digits = Decimal::fromInteger(random.bounded(2) == 0 ? 99'900 + random.bounded(100) : 1 + random.bounded(1'000'000));
            const Decimal value = digits.shifted(random.bounded(-3, 8)).value_or(digits);
            for (const Language language : {Language::English, Language::TraditionalChinese}) {
                const QString label = valueLabel(value, u"", language);
                qsizetype whole = 0;
                while (whole < label.size() && (label[whole].isDigit() || label[whole] == u','))
                    ++whole;
                const int digitsBefore = static_cast<int>(label.left(whole).remove(u',').size());
                const bool isTop = label.contains(u'兆') || label.contains(u"trn"_s);
                const bool isBare = rungOf(label) == 0;
                QVERIFY2(isTop || digitsBefore <= (isChinese(language) ? 4 : isBare ? 6 : 3), qPrintable(value.toString() + u": "_s + label));
            }
        }
    }

    void writesMagnitudesInWords_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("point") << u"150000000000"_s << u"150000000000"_s << u"$150 billion"_s << u"1,500億美元"_s;
        QTest::newRow("million") << u"4300000"_s << u"4300000"_s << u"$4.3 million"_s << u"430萬美元"_s;
        QTest::newRow("trillion") << u"2000000000000"_s << u"2000000000000"_s << u"$2 trillion"_s << u"2兆美元"_s;
        QTest::newRow("plain") << u"9999"_s << u"9999"_s << u"$9,999"_s << u"9,999美元"_s;
        QTest::newRow("range") << u"3500000000"_s << u"4500000000"_s << u"$3.5–4.5 billion"_s << u"35億至45億美元"_s;
        QTest::newRow("range over a unit") << u"800000000"_s << u"1200000000"_s << u"$800 million–1.2 billion"_s << u"8億至12億美元"_s;
        QTest::newRow("range over an edge that prints alike") << u"99995000"_s << u"100004000"_s << u"$100 million"_s << u"1億美元"_s;
        QTest::newRow("losses") << u"-4500000000"_s << u"-3500000000"_s << u"−$4.5 billion to −$3.5 billion"_s << u"−45億美元至−35億美元"_s;
        QTest::newRow("floor") << u"5000000000"_s << QString() << u"at least $5 billion"_s << u"至少50億美元"_s;
    }
    void writesMagnitudesInWords()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        QTEST(figureLabel(bound(low), bound(high), Qualifier::None, u"USD", Language::English, NumberStyle::Words), "english");
        QTEST(figureLabel(bound(low), bound(high), Qualifier::None, u"USD", Language::TraditionalChinese, NumberStyle::Words), "chinese");
    }

    void offersTheUnitsOfEachLanguage()
    {
        QCOMPARE(unitPowers(Language::English), (QList<int>{12, 9, 6, 0}));
        QCOMPARE(unitPowers(Language::TraditionalChinese), (QList<int>{12, 8, 4, 0}));
        QCOMPARE(axisUnitName({8, u"TWD"_s}, Language::TraditionalChinese), u"億元新臺幣"_s);
        QCOMPARE(tickLabel(decimal(u"2500000000"_s), {9, u"USD"_s}, Language::English, true, NumberStyle::Words), u"$2.5 billion"_s);
    }

    void marksFloorsBriefly()
    {
        const Decimal floor = decimal(u"150000000000"_s);
        QCOMPARE(shortFigureLabel(floor, floor, Qualifier::AtLeast, u"USD", Language::English), u"≥$150bn"_s);
        QCOMPARE(shortFigureLabel(floor, floor, Qualifier::AtLeast, u"USD", Language::TraditionalChinese), u"至少1,500億美元"_s);
        QCOMPARE(shortFigureLabel(floor, floor, Qualifier::None, u"USD", Language::English), u"$150bn"_s);
    }

    void hearsTheUnitInASubtitle()
    {
        QVERIFY(namesUnit(u"Cash paid, US dollars a quarter"_s, u"USD"));
        QVERIFY(namesUnit(u"每季資本支出，美元"_s, u"USD"));
        QVERIFY(namesUnit(u"Share of profits, percent"_s, u"%"));
        QVERIFY(!namesUnit(u"Cash paid a quarter"_s, u"USD"));
        QVERIFY(!namesUnit(u"Cash paid, euros"_s, u"seat"));
    }

    void countsAnAxisInOneUnit()
    {
        const AxisUnit english = axisUnit(decimal(u"100000000000"_s), u"USD", Language::English);
        QCOMPARE(tickLabel(decimal(u"20000000000"_s), english, Language::English, false), u"20"_s);
        QCOMPARE(tickLabel(decimal(u"500000000"_s), english, Language::English, false), u"0.5"_s);
        QCOMPARE(tickLabel(decimal(u"100000000000"_s), english, Language::English, true), u"$100bn"_s);
        QCOMPARE(axisUnitName(english, Language::English), u"US$ billion"_s);
        const AxisUnit chinese = axisUnit(decimal(u"100000000000"_s), u"USD", Language::TraditionalChinese);
        QCOMPARE(tickLabel(decimal(u"20000000000"_s), chinese, Language::TraditionalChinese, false), u"200"_s);
        QCOMPARE(tickLabel(decimal(u"100000000000"_s), chinese, Language::TraditionalChinese, true), u"1,000億美元"_s);
        QCOMPARE(axisUnitName(chinese, Language::TraditionalChinese), u"億美元"_s);
        const AxisUnit percent = axisUnit(decimal(u"0.8"_s), u"%", Language::English);
        QCOMPARE(tickLabel(decimal(u"0.8"_s), percent, Language::English, true), u"80%"_s);
    }
};

QTEST_APPLESS_MAIN(NumberLabelsTest)
#include "tst_numberlabels.moc"
