// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figurejson.h"

#include "core/figures/recogniser.h"

#include <QJsonArray>
#include <QTest>

using namespace concord;

namespace {

QJsonObject firstFigure(const QString &text, Language language)
{
    const QList<Figure> figures = recogniseFigures(text, {language, QDate(2024, 9, 16), QStringLiteral("TWD")});
    return figures.isEmpty() ? QJsonObject() : figureToJson(figures.first(), 3, text, CodePointMap(text));
}

} // namespace

class FigureJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void countsInCodePointsBehindAnEmoji()
    {
        const QJsonObject figure = firstFigure(QStringLiteral("😀𠮷虧損至少50億美元。"), Language::TraditionalChinese);
        QCOMPARE(figure.value(QLatin1String("paragraph")).toInt(), 3);
        QCOMPARE(figure.value(QLatin1String("start")).toInt(), 6);
        QCOMPARE(figure.value(QLatin1String("end")).toInt(), 11);
        QCOMPARE(figure.value(QLatin1String("surface")).toString(), QStringLiteral("50億美元"));
        QCOMPARE(figure.value(QLatin1String("kind")).toString(), QStringLiteral("money"));
        QCOMPARE(figure.value(QLatin1String("low")).toString(), QStringLiteral("5000000000"));
        QCOMPARE(figure.value(QLatin1String("high")).toString(), QStringLiteral("5000000000"));
        QCOMPARE(figure.value(QLatin1String("unit")).toString(), QStringLiteral("USD"));
        QCOMPARE(figure.value(QLatin1String("qualifier")).toString(), QStringLiteral("at-least"));
        QVERIFY(figure.value(QLatin1String("per")).isNull());
    }

    void writesDatesAsTheirFirstAndLastDay()
    {
        const QJsonObject figure = firstFigure(QStringLiteral("It was founded in 2023."), Language::English);
        QCOMPARE(figure.value(QLatin1String("kind")).toString(), QStringLiteral("date"));
        QCOMPARE(figure.value(QLatin1String("low")).toString(), QStringLiteral("2023-01-01"));
        QCOMPARE(figure.value(QLatin1String("high")).toString(), QStringLiteral("2023-12-31"));
    }

    void writesPercentagesAsFractionsAndPricesWithTheirNouns()
    {
        QCOMPARE(firstFigure(QStringLiteral("Sales rose 75 percent."), Language::English).value(QLatin1String("low")).toString(), QStringLiteral("0.75"));
        const QJsonObject price = firstFigure(QStringLiteral("It costs $1.30 per hour."), Language::English);
        QCOMPARE(price.value(QLatin1String("low")).toString(), QStringLiteral("1.3"));
        QCOMPARE(price.value(QLatin1String("per")).toArray(), (QJsonArray{QStringLiteral("hour")}));
    }

    void writesNullForAnOpenSide()
    {
        Figure figure;
        figure.span = {0, 1};
        const QJsonObject object = figureToJson(figure, 1, u"x", CodePointMap(u"x"));
        for (const char *field : {"low", "high", "unit", "per", "qualifier"})
            QVERIFY2(object.contains(QLatin1String(field)) && object.value(QLatin1String(field)).isNull(), field);
    }
};

QTEST_APPLESS_MAIN(FigureJsonTest)
#include "tst_figurejson.moc"
