// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

constexpr int kRounds = 2000;
constexpr int kFraction = 12; ///< digits behind the point of the reference arithmetic

__extension__ using Wide = __int128;

Decimal decimal(QStringView text)
{
    const auto value = Decimal::fromString(text);
    if (!value)
        qFatal("not a decimal: %s", qPrintable(text.toString()));
    return *value;
}

/// A random number with up to nine digits before and six behind the point, as text and in units of 10^−12.
struct Sample
{
    QString text;
    Wide units;
};

Sample randomSample(QRandomGenerator &random)
{
    const int scale = random.bounded(7);
    const qint64 digits = static_cast<qint64>(random.bounded(1'000'000'000)) - 500'000'000;
    QString text = QString::number(std::abs(digits)).rightJustified(scale + 1, u'0');
    if (scale > 0)
        text.insert(text.size() - scale, u'.');
    if (digits < 0)
        text.prepend(u'-');
    Wide units = digits;
    for (int i = scale; i < kFraction; ++i)
        units *= 10;
    return {text, units};
}

/// The value as whole units of 10^−12.
Wide unitsOf(const Decimal &value)
{
    const QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype scale = point < 0 ? 0 : text.size() - point - 1;
    Wide units = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            units = units * 10 + c.digitValue();
    }
    for (qsizetype i = scale; i < kFraction; ++i)
        units *= 10;
    return text.startsWith(u'-') ? -units : units;
}

const QString k38Nines = QString(38, u'9');

} // namespace

class DecimalTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNumberAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("zero") << "0" << "0";
        QTest::newRow("trailing zero") << "1.30" << "1.30";
        QTest::newRow("leading zeros") << "007.5" << "7.5";
        QTest::newRow("sign") << "+2.0" << "2.0";
        QTest::newRow("negative") << "-0.05" << "-0.05";
        QTest::newRow("negative zero") << "-0.00" << "0.00";
        QTest::newRow("point first") << ".5" << "0.5";
        QTest::newRow("point last") << "5." << "5";
        QTest::newRow("billions") << "150000000000" << "150000000000";
        QTest::newRow("38 digits") << k38Nines << k38Nines;
        QTest::newRow("38 digits behind the point") << QStringLiteral("0.") + k38Nines << QStringLiteral("0.") + k38Nines;
        QTest::newRow("60 places") << QStringLiteral("0.") + QString(59, u'0') + u'7' << QStringLiteral("0.") + QString(59, u'0') + u'7';
    }
    void keepsTheNumberAsWritten()
    {
        QFETCH(QString, text);
        QTEST(decimal(text).toString(), "shown");
    }

    void refusesWhatIsNoPlainNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", "+", ".", "-.", "1e5", "1,000", " 1", "1 ", "1.2.3", "--1", "0x10", "１２", "一"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("39 digits") << k38Nines + u'0';
        QTest::newRow("10^38") << QStringLiteral("1") + QString(38, u'0');
        QTest::newRow("61 places") << QStringLiteral("0.") + QString(60, u'0') + u'7';
    }
    void refusesWhatIsNoPlainNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::fromString(text));
    }

    void comparesByValueAcrossScales()
    {
        QCOMPARE(decimal(u"1.30"), decimal(u"1.3"));
        QCOMPARE(decimal(u"100"), decimal(u"100.000"));
        QCOMPARE(decimal(u"0"), decimal(u"-0.000"));
        QVERIFY(decimal(u"-2") < decimal(u"-1.999"));
        QVERIFY(decimal(u"-1") < decimal(u"0.0001"));
        QVERIFY(decimal(u"0") > decimal(u"-0.0001"));
        QVERIFY(decimal(k38Nines) > decimal(QStringLiteral("0.") + k38Nines));
        QVERIFY(decimal(QStringLiteral("0.") + QString(59, u'0') + u'1') < decimal(k38Nines));
        QVERIFY(decimal(u"12345678901234567890123456789012345678") > decimal(u"12345678901234567890123456789012345677"));
        QVERIFY(decimal(u"1234567890123456789012345678901234567.8") > decimal(u"1234567890123456789012345678901234567"));
    }

    void agreesWithWideIntegersOnRandomNumbers()
    {
        QRandomGenerator random(20260401);
        for (int i = 0; i < kRounds; ++i) {
            const Sample a = randomSample(random), b = randomSample(random);
            const Decimal x = decimal(a.text), y = decimal(b.text);
            const QByteArray pair = (a.text + u' ' + b.text).toLatin1();
            QVERIFY2(unitsOf(x) == a.units, pair.constData());
            QVERIFY2((x < y) == (a.units < b.units) && (x == y) == (a.units == b.units), pair.constData());
            const auto sum = Decimal::sum(x, y), difference = Decimal::difference(x, y);
            QVERIFY2(sum && unitsOf(*sum) == a.units + b.units, pair.constData());
            QVERIFY2(difference && unitsOf(*difference) == a.units - b.units, pair.constData());
            QVERIFY2(sum->scale() == std::max(x.scale(), y.scale()), pair.constData());
            const auto product = Decimal::product(x, y);
            QVERIFY2(product && product->scale() == x.scale() + y.scale(), pair.constData());
            // Both factors in units of 10⁻⁶ make a product in units of 10⁻¹².
            QVERIFY2(unitsOf(*product) == (a.units / 1'000'000) * (b.units / 1'000'000), pair.constData());
        }
    }

    void orderIsTransitiveAndTotalOnRandomNumbers()
    {
        QRandomGenerator random(7);
        QList<Decimal> values;
        for (int i = 0; i < 400; ++i)
            values.append(decimal(randomSample(random).text));
        std::sort(values.begin(), values.end(), [](const Decimal &a, const Decimal &b) { return a < b; });
        for (qsizetype i = 1; i < values.size(); ++i)
            QVERIFY(unitsOf(values[i - 1]) <= unitsOf(values[i]));
    }

    void hashesEqualValuesEqually()
    {
        QCOMPARE(qHash(decimal(u"1.30")), qHash(decimal(u"1.3000")));
        QCOMPARE(qHash(decimal(u"0.00")), qHash(Decimal(0)));
        QVERIFY(qHash(decimal(u"1.3")) != qHash(decimal(u"13")));
    }

    void shiftsByPowersOfTenExactly()
    {
        QCOMPARE(decimal(u"1.30").shifted(8)->toString(), QStringLiteral("130000000"));
        QCOMPARE(decimal(u"1.30").shifted(1)->toString(), QStringLiteral("13.0"));
        QCOMPARE(decimal(u"75").shifted(-2)->toString(), QStringLiteral("0.75"));
        QCOMPARE(decimal(u"0").shifted(500)->toString(), QStringLiteral("0"));
        QVERIFY(!decimal(u"1").shifted(38));
        QVERIFY(decimal(u"1").shifted(37));
        QVERIFY(!decimal(u"1").shifted(-61));
    }

    void refusesOverflow()
    {
        const Decimal most = decimal(k38Nines);
        QVERIFY(!Decimal::sum(most, Decimal(1)));
        QVERIFY(!Decimal::sum(most, most));
        QVERIFY(!Decimal::sum(most.negated(), most.negated()));
        QVERIFY(!Decimal::sum(most, decimal(u"0.1")));
        QCOMPARE(Decimal::sum(most, most.negated()).value(), Decimal(0));
        QVERIFY(!Decimal::product(most, Decimal(2)));
        QVERIFY(!Decimal::product(decimal(u"-18446744073709551616"), decimal(u"9223372036854775808")));
        QVERIFY(Decimal::product(decimal(u"9999999999999999999"), decimal(u"9999999999999999999")));
    }

    void roundsHalfAwayFromZero_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("up") << "2.5" << 0 << "3";
        QTest::newRow("down") << "2.49" << 0 << "2";
        QTest::newRow("negative half") << "-2.5" << 0 << "-3";
        QTest::newRow("negative") << "-2.49" << 0 << "-2";
        QTest::newRow("carry") << "9.995" << 2 << "10.00";
        QTest::newRow("fewer places than asked") << "1.5" << 3 << "1.5";
        QTest::newRow("tiny") << QStringLiteral("0.") + QString(59, u'0') + u'9' << 0 << "0";
        QTest::newRow("tiny, two places") << QStringLiteral("0.") + QString(59, u'0') + u'9' << 2 << "0.00";
        QTest::newRow("38 nines") << QStringLiteral("9.") + QString(37, u'9') << 0 << "10";
    }
    void roundsHalfAwayFromZero()
    {
        QFETCH(QString, text);
        QFETCH(int, digits);
        QTEST(decimal(text).rounded(digits).toString(), "rounded");
    }

    void dividesToTheDigitsAsked_data()
    {
        QTest::addColumn<QString>("dividend");
        QTest::addColumn<QString>("divisor");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("quotient");
        QTest::newRow("third") << "1" << "3" << 4 << "0.3333";
        QTest::newRow("two thirds") << "2" << "3" << 4 << "0.6667";
        QTest::newRow("exact") << "440000000" << "10000" << 0 << "44000";
        QTest::newRow("negative") << "-1" << "8" << 2 << "-0.13";
        QTest::newRow("both scaled") << "1.50" << "0.0025" << 0 << "600";
        QTest::newRow("long dividend") << "0.000123456789" << "1" << 4 << "0.0001";
        QTest::newRow("just below half") << "0.4999999999" << "1" << 0 << "0";
        QTest::newRow("zero") << "0" << "7" << 3 << "0";
    }
    void dividesToTheDigitsAsked()
    {
        QFETCH(QString, dividend);
        QFETCH(QString, divisor);
        QFETCH(int, digits);
        QFETCH(QString, quotient);
        const auto result = Decimal::quotient(decimal(dividend), decimal(divisor), digits);
        QVERIFY(result);
        QCOMPARE(*result, decimal(quotient));
    }

    void quotientsAreTheNearestOnRandomNumbers()
    {
        QRandomGenerator random(99);
        for (int i = 0; i < kRounds; ++i) {
            const Sample a = randomSample(random), b = randomSample(random);
            if (b.units == 0)
                continue;
            const auto quotient = Decimal::quotient(decimal(a.text), decimal(b.text), 6);
            QVERIFY2(quotient, qPrintable(a.text + u' ' + b.text));
            // |a − q·b| ≤ |b| / 2 at the last digit: multiplied by 2·10⁶ all is whole.
            const Wide rest = a.units * 1'000'000 - (unitsOf(*quotient) / 1'000'000) * b.units;
            QVERIFY2((rest < 0 ? -rest : rest) * 2 <= (b.units < 0 ? -b.units : b.units), qPrintable(a.text + u' ' + b.text));
        }
    }

    void refusesQuotientsThatAreNoNumber()
    {
        QVERIFY(!Decimal::quotient(Decimal(1), Decimal(0), 2));
        QVERIFY(!Decimal::quotient(decimal(k38Nines), decimal(u"7"), 10));
    }

    void readsItsOwnNotationBackOnRandomNumbers()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < kRounds; ++i) {
            const Decimal value = decimal(randomSample(random).text);
            const auto back = Decimal::fromString(value.toString());
            QVERIFY(back && *back == value && back->scale() == value.scale());
            QCOMPARE(value.normalised(), value);
            QCOMPARE(value.negated().negated(), value);
            QVERIFY(!value.absolute().isNegative());
        }
    }

    void knowsItsDigitsAndExponent()
    {
        QCOMPARE(decimal(u"4.40").significantDigits(), 3);
        QCOMPARE(decimal(u"0.04").significantDigits(), 1);
        QCOMPARE(Decimal(0).significantDigits(), 0);
        QCOMPARE(decimal(u"440000000").exponent(), 8);
        QCOMPARE(decimal(u"0.04").exponent(), -2);
        QCOMPARE(Decimal(0).exponent(), 0);
        QCOMPARE(Decimal::fromInteger(std::numeric_limits<qint64>::min()).toString(), QStringLiteral("-9223372036854775808"));
        QCOMPARE(decimal(u"1.30").normalised().toString(), QStringLiteral("1.3"));
        QCOMPARE(decimal(u"1300").normalised().toString(), QStringLiteral("1300"));
        QCOMPARE(decimal(u"-2.25").toDouble(), -2.25);
    }
};

QTEST_APPLESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
