// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/numberentry.h"

#include <QTest>

using namespace concord;

class TestNumberEntry : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAnEditorTypes_data();
    void readsWhatAnEditorTypes();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void writesTheShortestExactForm_data();
    void writesTheShortestExactForm();
};

void TestNumberEntry::readsWhatAnEditorTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value, const char *unit = "USD") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(unit) << QString::fromUtf8(value);
    };
    row("5000000000", "5000000000");
    row("4,400,000", "4400000");
    row(" 3.5 billion ", "3500000000");
    row("5bn", "5000000000");
    row("440萬", "4400000");
    row("1.5億", "150000000");
    row("２兆", "2000000000000");
    row("３，０００", "3000");
    row("-2.5m", "-2500000");
    row("−40", "-40");
    row("62", "0.62", "%");
    row("62%", "0.62", "%");
    row("62％", "0.62", "%");
    row("0.5", "0.005", "pp");
}

void TestNumberEntry::readsWhatAnEditorTypes()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(QString, value);
    const std::optional<Decimal> read = numberFromEntry(text, unit);
    QVERIFY(read);
    QVERIFY2(*read == *Decimal::fromString(value), qPrintable(read->toString()));
}

void TestNumberEntry::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "bn", "1,23", "1,2345", "12 3", "5 dollars", "1.2.3", "62%", "1e9", "4—5"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestNumberEntry::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!numberFromEntry(text, QStringLiteral("USD")));
}

void TestNumberEntry::writesTheShortestExactForm_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("zh");
    const auto row = [](const char *value, const char *unit, const char *en, const char *zh) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(unit) << QString::fromUtf8(en)
                             << QString::fromUtf8(zh);
    };
    row("3700000000", "USD", "3.7bn", "37億");
    row("100000000000", "USD", "100bn", "1,000億");
    row("4400000", "seat", "4.4m", "440萬");
    row("-2500000", "USD", "-2.5m", "-250萬");
    row("1234567", "user", "1,234,567", "1,234,567");
    row("-1234567.5", "USD", "-1,234,567.5", "-1,234,567.5");
    row("900", "", "900", "900");
    row("0", "USD", "0", "0");
    row("0.62", "%", "62", "62");
    row("0.005", "pp", "0.5", "0.5");
}

void TestNumberEntry::writesTheShortestExactForm()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const Decimal number = *Decimal::fromString(value);
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        const QString entry = entryFromNumber(number, unit, language);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        QCOMPARE(entry, isChinese(language) ? zh : en);
        const std::optional<Decimal> read = numberFromEntry(entry, unit);
        QVERIFY(read && *read == number);
    }
    QVERIFY(entryFromNumber({}, unit, Language::English).isEmpty());
}

QTEST_APPLESS_MAIN(TestNumberEntry)
#include "tst_numberentry.moc"
