// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/figurereading.h"
#include "tests/support/testdata.h"

#include "core/text/codepoints.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace concord;

namespace {

using Kinds = QList<FigureKind>;

/// A case that is not counted, and why.
struct LeftOut
{
    const char *model = nullptr;
    int index = 0;
    const char *reason = nullptr;
};

constexpr LeftOut kLeftOut[] = {
    {"NumberModel", 48, "convention: the numbers are the year, month, day and hour of a date and a time"},
    {"NumberModel", 77, "data error: a fraction cut off behind its denominator"},
    {"NumberModel", 89, "convention: the number is that of a percentage, one figure with it"},
    {"NumberModel", 95, "convention: the number is that of percentage points, one figure with them"},
    {"NumberModel", 154, "data error: the numeral is the first character of a mountain's name"},
    {"NumberModel", 161, "convention: the numeral of 'another' counts nothing"},
    {"NumberRangeModel", 1, "not our kind: a range of ordinals"},
    {"NumberRangeModel", 6, "not expressible: a comparison around the number that is no hedge of ours"},
    {"PercentModel", 24, "convention: a range, which is a figure here"},
    {"PercentModel", 58, "convention: a range, which is a figure here"},
    {"PercentModel", 74, "convention: the first end of a range belongs to it"},
    {"CurrencyModel", 11, "no value: currency names without a number"},
    {"DimensionModel", 5, "data error: the classifier for people read as a unit of memory"},
    {"DateParser", 4, "a lunar day, given there as if the calendar were ours"},
    {"DateParser", 20, "two digits for the year: which part it is cannot be known"},
    {"DateParser", 24, "a lunar day of an imperial reign"},
    {"DateParser", 28, "two digits for the year: which part it is cannot be known"},
    {"DateParser", 31, "no value: a day that does not exist"},
    {"DatePeriodParser", 25, "convention: two dates, each a figure"},
    {"DatePeriodParser", 32, "a lunar month of an imperial reign"},
    {"DatePeriodParser", 33, "a lunar month of an imperial reign"},
    {"DateTimeModel", 4, "a lunar day, given there as if the calendar were ours"},
    {"DateTimeModel", 15, "a lunar day, given there as if the calendar were ours"},
    {"DateTimeModel", 66, "convention: four digits without a word for the year are a number"},
    {"DateTimeModel", 107, "a lunar month of an imperial reign"},
    {"DateTimeModel", 108, "a lunar month of an imperial reign"},
    {"DateTimeModel", 110, "a lunar day of an imperial reign"},
    {"DateTimeModel", 117, "two digits for the year: which part it is cannot be known"},
    {"DateTimeModel", 121, "no value: a day that does not exist"},
    {"DateTimeModel", 123, "no value: a day that does not exist"},
};

bool isLeftOut(const QString &model, int index)
{
    return std::any_of(std::begin(kLeftOut), std::end(kLeftOut),
                       [&](const LeftOut &row) { return row.index == index && model == QLatin1String(row.model); });
}

struct Case
{
    int index = 0;
    QString text;
    QDate today;
    QJsonArray results;
};

QList<Case> casesOf(const QString &family, const QString &model)
{
    const QString path = testDataFile(QStringLiteral("figures/specs/") + family + QStringLiteral(".zh-Hant.") + model
                                      + QStringLiteral(".json"));
    QByteArray bytes = readAll(path);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.mid(3);
    QList<Case> cases;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (int index = 0; index < array.size(); ++index) {
        const QJsonObject object = array[index].toObject();
        const QString reference = object[QStringLiteral("Context")][QStringLiteral("ReferenceDateTime")].toString();
        if (!isLeftOut(model, index))
            cases.append({index, object[QStringLiteral("Input")].toString(),
                          QDate::fromString(reference.left(10), Qt::ISODate),
                          object[QStringLiteral("Results")].toArray()});
    }
    return cases;
}

QList<Figure> figuresIn(const Case &item)
{
    FigureOptions options = optionsFor(Language::TraditionalChinese);
    options.documentDate = item.today;
    return recogniseFigures(item.text, options);
}

/// Code points, the last one included.
struct Place
{
    int first = 0;
    int last = 0;
};

Place placeOf(const QJsonObject &result)
{
    const int first = result[QStringLiteral("Start")].toInt();
    return {first,
            result.contains(QStringLiteral("End")) ? result[QStringLiteral("End")].toInt()
                                                   : first + result[QStringLiteral("Length")].toInt() - 1};
}

Place placeOf(const Figure &figure, const CodePointMap &map)
{
    const Range span = map.toCodePoints(figure.span);
    return {span.begin, span.end - 1};
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-11 * std::max(1e-3, std::abs(b));
}

/// The value given, in our conventions: percentages as fractions of one, memory in bits and bytes.
std::optional<double> valueOf(const QJsonObject &result, const QString &model)
{
    const QJsonObject resolution = result[QStringLiteral("Resolution")].toObject();
    QString text = resolution[QStringLiteral("value")].toString();
    text.remove(u'%');
    bool isNumber = false;
    double value = text.toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const QString unit = resolution[QStringLiteral("unit")].toString();
    if (unit == QLatin1String("Kilobit") || unit == QLatin1String("Kilobyte"))
        value *= 1000;
    return model == QLatin1String("PercentModel") ? value / 100 : value;
}

/// What is compared, and how: spans exactly, but a bare number and an ordinal may take their classifier and noun along.
struct Comparison
{
    QString family;
    QString model;
    Kinds kinds;          ///< a figure of one of these answers a result
    FigureKind forbidden; ///< and where no result is left, none of this kind may be found
    int tail = 0;         ///< code points a figure may run on
};

bool answers(const Figure &figure, const Place &place, const QJsonObject &result, double value,
             const Comparison &comparison)
{
    const Place wanted = placeOf(result);
    return comparison.kinds.contains(figure.kind) && place.first == wanted.first && place.last >= wanted.last
        && place.last <= wanted.last + comparison.tail && figure.low && isSame(figure.low->toDouble(), value);
}

bool isRight(const Case &item, const Comparison &comparison, const QList<Figure> &figures)
{
    const CodePointMap map(item.text);
    QSet<qsizetype> used;
    for (const QJsonValue &entry : item.results) {
        const std::optional<double> value = valueOf(entry.toObject(), comparison.model);
        if (!value)
            continue;
        qsizetype hit = 0;
        while (hit < figures.size()
               && !answers(figures[hit], placeOf(figures[hit], map), entry.toObject(), *value, comparison))
            ++hit;
        if (hit == figures.size())
            return false;
        used.insert(hit);
    }
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (!used.contains(i) && figures[i].kind == comparison.forbidden)
            return false;
    }
    return true;
}

// Ranges: [20,100) and its like.

struct Bounds
{
    std::optional<double> low;
    std::optional<double> high;
};

Bounds boundsOf(const QString &text)
{
    const QStringList ends = text.mid(1, text.size() - 2).split(u',');
    const auto number = [](const QString &end) { return end.isEmpty() ? std::nullopt : std::optional(end.toDouble()); };
    return ends.size() == 2 ? Bounds{number(ends[0]), number(ends[1])} : Bounds();
}

bool hedgesUpwards(Qualifier qualifier)
{
    return qualifier == Qualifier::AtLeast || qualifier == Qualifier::MoreThan;
}

bool hedgesDownwards(Qualifier qualifier)
{
    return qualifier == Qualifier::AtMost || qualifier == Qualifier::LessThan;
}

/// One figure states both ends, or one hedged figure states each.
bool statesRange(const QList<Figure> &figures, const Bounds &bounds)
{
    bool low = !bounds.low;
    bool high = !bounds.high;
    for (const Figure &figure : figures) {
        const double first = (figure.low ? figure.low->toDouble() : 0) * (figure.unit == u"%" ? 100 : 1);
        const double last = (figure.high ? figure.high->toDouble() : 0) * (figure.unit == u"%" ? 100 : 1);
        if (bounds.low && bounds.high && isSame(first, *bounds.low) && isSame(last, *bounds.high))
            return true;
        low = low || (isSame(first, *bounds.low) && hedgesUpwards(figure.qualifier));
        high = high || (isSame(last, *bounds.high) && hedgesDownwards(figure.qualifier));
    }
    return low && high;
}

// Dates.

/// Whether the words name the year themselves.
bool namesYear(const QString &words)
{
    static const QRegularExpression pattern(
        QStringLiteral(u"[0-9]{4}|[0-9]{3}年|0[0-9]年|[一二三四五六七八九零〇]{3,4}年|千年|"
                       u"[0-9]+[-/.][0-9]+[-/.][0-9]+|康熙|雍正|神龍|世紀|年代"));
    return pattern.match(words).hasMatch();
}

struct Stretch
{
    QString start;
    QString end;
    QString modifier;
};

Stretch stretchOf(const QJsonObject &result)
{
    const QJsonArray values = result[QStringLiteral("Resolution")][QStringLiteral("values")].toArray();
    const QJsonObject value = values.isEmpty()
        ? result[QStringLiteral("Value")][QStringLiteral("PastResolution")].toObject()
        : values.first().toObject();
    const auto text = [&](const char *key) { return value[QLatin1String(key)].toString().left(10); };
    QString start = text("start") + text("startDate");
    if (start.isEmpty())
        start = text("value") + text("date");
    return {start, text("end") + text("endDate"), text("Mod")};
}

/// Our periods hold their last day, and a range the whole of its last unit; theirs end where the next day or the last unit
/// begins. 之前 and 之後 stand outside the date.
bool agrees(const Period &period, const Stretch &stretch)
{
    const QString first = period.first.toString(Qt::ISODate);
    const QString last = period.last.toString(Qt::ISODate);
    const QString next = period.last.addDays(1).toString(Qt::ISODate);
    if (stretch.modifier == QLatin1String("after") && (first == stretch.start || next == stretch.start))
        return true;
    if (stretch.start.isEmpty())
        return !stretch.end.isEmpty() && first == stretch.end;
    const bool endsWell = stretch.end.isEmpty() || last == stretch.end || next == stretch.end
        || (last.left(4) == stretch.end.left(4) && stretch.end.endsWith(QLatin1String("-01-01")));
    return first == stretch.start && endsWell;
}

bool isDateRight(const Case &item, const QJsonObject &result, const QList<Figure> &figures)
{
    const CodePointMap map(item.text);
    const Place wanted = placeOf(result);
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        const Place place = placeOf(figure, map);
        return figure.period && place.first >= wanted.first && place.last <= wanted.last
            && agrees(*figure.period, stretchOf(result));
    });
}

} // namespace

class ChineseSpecsTest : public QObject
{
    Q_OBJECT

private:
    static void report(const QString &model, int right, int total)
    {
        qInfo("%s: %d of %d right (%.3f)", qPrintable(model), right, total, double(right) / std::max(1, total));
    }

    static void tell(const QString &model, const Case &item, const QList<Figure> &figures)
    {
        qInfo("%s %d: %s => %s", qPrintable(model), item.index, qPrintable(item.text),
              qPrintable(described(figures, item.text)));
    }

private slots:
    void init()
    {
        if (testDataFile(QStringLiteral("figures/specs/Number.zh-Hant.NumberModel.json")).isEmpty())
            QSKIP("the specs are not here");
    }

    void readsTheSpecs_data()
    {
        using enum FigureKind;
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<double>("share");
        const QString number = QStringLiteral("Number");
        const QString unit = QStringLiteral("NumberWithUnit");
        const auto row = [](const Comparison &comparison, double share) {
            QTest::newRow(qPrintable(comparison.model)) << comparison << share;
        };
        row({number, QStringLiteral("NumberModel"), {Count, Ratio, Measure}, Count, 6}, 0.99);
        row({number, QStringLiteral("OrdinalModel"), {Ordinal}, Ordinal, 1}, 1);
        row({number, QStringLiteral("PercentModel"), {Percent}, Percent, 0}, 0.99);
        row({unit, QStringLiteral("CurrencyModel"), {Money, Price}, Money, 0}, 0.99);
        row({unit, QStringLiteral("AgeModel"), {Age}, Age, 0}, 1);
        row({unit, QStringLiteral("DimensionModel"), {Measure}, Measure, 0}, 1);
        row({unit, QStringLiteral("TemperatureModel"), {Measure}, Measure, 0}, 1);
    }

    void readsTheSpecs()
    {
        QFETCH(Comparison, comparison);
        QFETCH(double, share);
        const QList<Case> cases = casesOf(comparison.family, comparison.model);
        int right = 0;
        for (const Case &item : cases) {
            const QList<Figure> figures = figuresIn(item);
            const bool isGood = isRight(item, comparison, figures);
            right += isGood ? 1 : 0;
            if (!isGood)
                tell(comparison.model, item, figures);
        }
        report(comparison.model, right, static_cast<int>(cases.size()));
        QVERIFY(!cases.isEmpty());
        QVERIFY(right >= share * static_cast<double>(cases.size()));
    }

    void readsRangesOfNumbers()
    {
        const QString model = QStringLiteral("NumberRangeModel");
        const QList<Case> cases = casesOf(QStringLiteral("Number"), model);
        int right = 0;
        for (const Case &item : cases) {
            const QList<Figure> figures = figuresIn(item);
            bool isGood = true;
            for (const QJsonValue &entry : item.results) {
                const QString value = entry[QStringLiteral("Resolution")][QStringLiteral("value")].toString();
                const Bounds bounds = boundsOf(value);
                const bool isPoint = bounds.low && bounds.high && *bounds.low == *bounds.high;
                isGood = isGood && (isPoint || statesRange(figures, bounds));
            }
            right += isGood ? 1 : 0;
            if (!isGood)
                tell(model, item, figures);
        }
        report(model, right, static_cast<int>(cases.size()));
        QVERIFY(!cases.isEmpty());
        QVERIFY(right >= 0.96 * static_cast<double>(cases.size()));
    }

    void readsDatesWithAYear_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"DateParser", "DatePeriodParser", "DateTimeModel"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }

    void readsDatesWithAYear()
    {
        QFETCH(QString, model);
        int right = 0;
        int total = 0;
        const QList<Case> cases = casesOf(QStringLiteral("DateTime"), model);
        for (const Case &item : cases) {
            const QList<Figure> figures = figuresIn(item);
            bool counts = item.results.isEmpty();
            bool isGood = !item.results.isEmpty()
                || std::none_of(figures.begin(), figures.end(),
                                [](const Figure &figure) { return figure.kind == FigureKind::Date; });
            for (const QJsonValue &entry : item.results) {
                const QJsonObject result = entry.toObject();
                if (!namesYear(result[QStringLiteral("Text")].toString()))
                    continue;
                counts = true;
                isGood = isGood && isDateRight(item, result, figures);
            }
            total += counts ? 1 : 0;
            right += counts && isGood ? 1 : 0;
            if (counts && !isGood)
                tell(model, item, figures);
        }
        report(model, right, total);
        QVERIFY(total > 5);
        QVERIFY(right >= 0.98 * total);
    }

    void readsNumeralsOfEitherScript()
    {
        const QString path = testDataFile(QStringLiteral("figures/numerals/cn2an_test.tsv"));
        int right = 0;
        int total = 0;
        const QStringList lines = QString::fromUtf8(readAll(path)).split(u'\n');
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 3 || cells[0].startsWith(QLatin1String("error")))
                continue;
            const QList<Figure> figures = recogniseFigures(cells[1], optionsFor(Language::TraditionalChinese));
            const bool isGood = figures.size() == 1 && figures[0].span == Range{0, static_cast<int>(cells[1].size())}
                && figures[0].low && isSame(figures[0].low->toDouble(), cells[2].toDouble());
            ++total;
            right += isGood ? 1 : 0;
            if (!isGood)
                qInfo("%s => %s", qPrintable(line), qPrintable(described(figures, cells[1])));
        }
        report(QStringLiteral("numerals"), right, total);
        QVERIFY(total >= 130);
        QVERIFY(right >= 0.99 * total);
    }
};

QTEST_GUILESS_MAIN(ChineseSpecsTest)
#include "tst_chinesespecs.moc"
