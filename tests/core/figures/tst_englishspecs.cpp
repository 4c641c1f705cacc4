// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/specreading.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace concord;

namespace {

/// A case that is not counted, by file and place in it, and why.
struct LeftOut
{
    const char *file;
    int index;
    const char *reason;
};

constexpr LeftOut kLeftOut[] = {
    // the same sentences stand in the numbers' file, where the whole "… and a third" is one number, as we read it
    {"Number.en.OrdinalModel", 26, "a mixed number, not a rank"},
    {"Number.en.OrdinalModelSuppressExtendedTypes", 15, "a mixed number, not a rank"},
    // CLI.md: the end of a year is December; the files take four months
    {"DateTime.en.DatePeriodParser", 124, "convention: end of a year"},
    {"DateTime.en.DateTimeModel", 298, "convention: end of a year"},
    {"DateTime.en.DateTimeModel", 299, "convention: beginning of a year"},
    {"DateTime.en.DateTimeModel", 300, "convention: end of a year"},
    {"DateTime.en.DateTimeModel", 346, "convention: end of a year"},
};

bool isLeftOut(const QString &file, int index)
{
    return std::any_of(std::begin(kLeftOut), std::end(kLeftOut),
                       [&](const LeftOut &entry) { return file == QLatin1String(entry.file) && index == entry.index; });
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max({1e-9, std::abs(a), std::abs(b)});
}

bool hasValue(const Figure &figure, double value)
{
    return figure.isPoint() && isNear(figure.low->toDouble(), value);
}

/// A case read by the recogniser; spans in code points as the files have them.
struct Read
{
    explicit Read(const SpecCase &item)
    {
        FigureOptions options = optionsFor(Language::English);
        if (item.today.isValid())
            options.documentDate = item.today;
        const CodePointMap map(item.input);
        text = item.input.toUcs4();
        for (Figure figure : recogniseFigures(item.input, options)) {
            figure.span = map.toCodePoints(figure.span);
            figures.append(figure);
        }
    }

    QString words(int begin, int end) const
    {
        return end > begin
            ? QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + begin, end - begin)
            : QString();
    }

    QList<uint> text;
    QList<Figure> figures;
};

/// A bare number: ours begins where theirs begins, or with the currency before it, and holds it, with at most the unit or the
/// counted noun beyond.
bool isNumber(const Read &read, const Figure &figure, const SpecResult &wanted)
{
    static const QRegularExpression unit(QStringLiteral("^(?:[-\\s]*[\\p{L}%°$€£]+){0,3}$"));
    static const QRegularExpression sign(QStringLiteral("^[\\p{L}$€£]{0,3}$"));
    const bool isSpan = sign.match(read.words(figure.span.begin, wanted.span.begin)).hasMatch()
        && figure.span.begin <= wanted.span.begin && figure.span.end >= wanted.span.end
        && unit.match(read.words(wanted.span.end, figure.span.end)).hasMatch();
    return isSpan && hasValue(figure, wanted.value.toDouble());
}

bool isLower(const Figure &figure)
{
    return figure.qualifier == Qualifier::AtLeast || figure.qualifier == Qualifier::MoreThan;
}

bool isUpper(const Figure &figure)
{
    return figure.qualifier == Qualifier::AtMost || figure.qualifier == Qualifier::LessThan
        || figure.qualifier == Qualifier::UpTo;
}

/// A range: one interval, two hedged values, or one; inside their span, which holds the words of comparison too, or with the
/// counted noun beyond.
bool isNumberRange(const Read &read, const SpecResult &wanted)
{
    const QStringList ends = wanted.value.mid(1, wanted.value.size() - 2).split(QLatin1Char(','));
    const bool hasLow = !ends.value(0).isEmpty();
    const bool hasHigh = !ends.value(1).isEmpty();
    const double low = ends.value(0).toDouble();
    const double high = ends.value(1).toDouble();
    bool foundLow = !hasLow;
    bool foundHigh = !hasHigh;
    for (const Figure &figure : read.figures) {
        if (figure.span.begin < wanted.span.begin || figure.span.begin >= wanted.span.end || !figure.low
            || !figure.high)
            continue;
        if (hasLow && hasHigh && isNear(figure.low->toDouble(), low) && isNear(figure.high->toDouble(), high))
            return true;
        foundLow = foundLow || (hasValue(figure, low) && isLower(figure));
        foundHigh = foundHigh || (hasValue(figure, high) && isUpper(figure));
    }
    return foundLow && foundHigh;
}

/// A percentage, or a ratio of the same value; the "of" behind a fraction is theirs only.
bool isShareOf(const Figure &figure, const SpecResult &wanted)
{
    const int of = wanted.text.endsWith(QLatin1String(" of")) ? 3 : 0;
    return figure.span == Range{wanted.span.begin, wanted.span.end - of}
    && (figure.kind == FigureKind::Percent || figure.kind == FigureKind::Ratio)
        && hasValue(figure, wanted.value.chopped(1).toDouble() / 100);
}

bool isMoneyOf(const Figure &figure, const SpecResult &wanted)
{
    static const QHash<QString, QStringList> codes = {
        {QStringLiteral("Dollar"), {QStringLiteral("USD")}},
        {QStringLiteral("Cent"), {QStringLiteral("USD")}},
        {QStringLiteral("Pound"), {QStringLiteral("GBP")}},
        {QStringLiteral("Pence"), {QStringLiteral("GBP")}},
        {QStringLiteral("Bitcoin"), {QStringLiteral("XBT")}},
        {QStringLiteral("Satoshi"), {QStringLiteral("XBT")}},
        {QStringLiteral("Rupee"), {QStringLiteral("INR")}},
        {QStringLiteral("Franc"), {QStringLiteral("CHF"), QStringLiteral("FRF")}}};
    const double parts = wanted.unit == QLatin1String("Cent") || wanted.unit == QLatin1String("Pence") ? 100
        : wanted.unit == QLatin1String("Satoshi")                                                      ? 1e8
                                                                                                       : 1;
    const QStringList allowed = wanted.currency.isEmpty() ? codes.value(wanted.unit) : QStringList{wanted.currency};
    return figure.span == wanted.span && (figure.kind == FigureKind::Money || figure.kind == FigureKind::Price)
        && allowed.contains(figure.unit) && hasValue(figure, wanted.value.toDouble() / parts);
}

bool isMeasureOf(const Figure &figure, const SpecResult &wanted)
{
    static const QHash<QString, QString> units = {{QStringLiteral("Pound"), QStringLiteral("lb")},
                                                  {QStringLiteral("Inch"), QStringLiteral("in")},
                                                  {QStringLiteral("Mile"), QStringLiteral("mi")},
                                                  {QStringLiteral("Barrel"), QStringLiteral("bbl")},
                                                  {QStringLiteral("Ounce"), QStringLiteral("oz")},
                                                  {QStringLiteral("Foot"), QStringLiteral("ft")},
                                                  {QStringLiteral("Gallon"), QStringLiteral("gal")},
                                                  {QStringLiteral("Cubic foot"), QStringLiteral("ft3")},
                                                  {QStringLiteral("Square meter"), QStringLiteral("m2")},
                                                  {QStringLiteral("Bit"), QStringLiteral("bit")},
                                                  {QStringLiteral("Meter"), QStringLiteral("m")},
                                                  {QStringLiteral("Kilometer"), QStringLiteral("km")},
                                                  {QStringLiteral("Millimeter"), QStringLiteral("mm")},
                                                  {QStringLiteral("Metric ton"), QStringLiteral("t")},
                                                  {QStringLiteral("Megabyte"), QStringLiteral("MB")},
                                                  {QStringLiteral("Picometer"), QStringLiteral("pm")},
                                                  {QStringLiteral("Decimeter"), QStringLiteral("dm")},
                                                  {QStringLiteral("Teaspoon"), QStringLiteral("tsp")},
                                                  {QStringLiteral("Dram"), QStringLiteral("dr")},
                                                  {QStringLiteral("Kilogram"), QStringLiteral("kg")},
                                                  {QStringLiteral("Microgram"), QStringLiteral("µg")},
                                                  {QStringLiteral("Degree"), QStringLiteral("°")},
                                                  {QStringLiteral("Radian"), QStringLiteral("rad")},
                                                  {QStringLiteral("Turn"), QStringLiteral("turns")},
                                                  {QStringLiteral("C"), QStringLiteral("°C")},
                                                  {QStringLiteral("F"), QStringLiteral("°F")}};
    return figure.span == wanted.span && figure.unit == units.value(wanted.unit)
        && hasValue(figure, wanted.value.toDouble());
}

bool isAgeOf(const Figure &figure, const SpecResult &wanted)
{
    static const QHash<QString, QString> units = {{QStringLiteral("Year"), QStringLiteral("y")},
                                                  {QStringLiteral("Age"), QStringLiteral("y")},
                                                  {QStringLiteral("Month"), QStringLiteral("mo")},
                                                  {QStringLiteral("Week"), QStringLiteral("wk")},
                                                  {QStringLiteral("Day"), QStringLiteral("d")}};
    return figure.span == wanted.span && figure.kind == FigureKind::Age && figure.unit == units.value(wanted.unit)
        && hasValue(figure, wanted.value.toDouble());
}

/// The stretch of a date: a single day, or up to the day before `last`. Where two dates are joined they stop short of the
/// second, which our stretches hold as a whole.
bool isStretch(const Period &period, const SpecResult &wanted)
{
    if (const std::optional<Period> stated = Period::fromString(wanted.timex); stated && *stated == period)
        return true;
    const QDate first = QDate::fromString(wanted.first, Qt::ISODate);
    const QDate last = QDate::fromString(wanted.last, Qt::ISODate);
    if (first != period.first || !last.isValid())
        return false;
    if (wanted.type == QLatin1String("date"))
        return period.last == last;
    const bool isJoined = wanted.timex.startsWith(QLatin1Char('('));
    const QDate monthEnd(last.year(), last.month(), last.daysInMonth());
    const QDate yearEnd(last.year(), 12, 31);
    return period.last == last.addDays(-1) || (isJoined && period.last == last)
        || (isJoined && last.day() == 1 && period.last == monthEnd)
        || (isJoined && last.dayOfYear() == 1 && period.last == yearEnd)
        || (isJoined && last.day() == 1 && period.last == last.addMonths(3).addDays(-1));
}

/// A date: prepositions and articles before it and the hedge behind it are theirs only.
bool isDateOf(const Read &read, const Figure &figure, const SpecResult &wanted)
{
    static const QRegularExpression before(
        QStringLiteral(
            "^(?:between|from|in|the|on|since|after|before|until|till|by|later than|no later than|as of|of|year|than|[\\s>=])*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(QStringLiteral("^(?: or later| and later| and after| or earlier)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return figure.period && figure.span.begin >= wanted.span.begin && figure.span.end <= wanted.span.end
        && before.match(read.words(wanted.span.begin, figure.span.begin)).hasMatch()
        && after.match(read.words(figure.span.end, wanted.span.end)).hasMatch() && isStretch(*figure.period, wanted);
}

bool hasYear(const QString &text)
{
    static const QRegularExpression year(
        QStringLiteral(
            "(?<![0-9])(?:1[0-9]{3}|2[01][0-9]{2})(?![0-9])|[0-9]+[-/][0-9]+[-/][0-9]{2}\\b|\\b(?:nineteen|eighteen) (?:hundred|[a-z]+(?:ty|teen))|\\btwo thousand|\\bone thousand"),
        QRegularExpression::CaseInsensitiveOption);
    return year.match(text).hasMatch();
}

enum class Question { Number, NumberRange, Percent, Money, Measure, Age, Ordinal, Date };

bool isAsked(Question question, const SpecResult &wanted)
{
    if (question == Question::Date)
        return (wanted.type == QLatin1String("date") || wanted.type == QLatin1String("daterange"))
            && hasYear(wanted.text)
            && (QDate::fromString(wanted.first, Qt::ISODate).isValid()
                || QDate::fromString(wanted.last, Qt::ISODate).isValid());
    return !wanted.value.isEmpty() && wanted.value != QLatin1String("null") && wanted.type != QLatin1String("relative");
}

bool isFound(Question question, const Read &read, const SpecResult &wanted)
{
    if (question == Question::NumberRange)
        return isNumberRange(read, wanted);
    return std::any_of(read.figures.begin(), read.figures.end(), [&](const Figure &figure) {
        switch (question) {
        case Question::Number:
        case Question::NumberRange:
            return isNumber(read, figure, wanted);
        case Question::Percent:
            return isShareOf(figure, wanted);
        case Question::Money:
            return isMoneyOf(figure, wanted);
        case Question::Measure:
            return isMeasureOf(figure, wanted);
        case Question::Age:
            return isAgeOf(figure, wanted);
        case Question::Ordinal:
            return figure.span == wanted.span && hasValue(figure, wanted.value.toDouble());
        case Question::Date:
            return isDateOf(read, figure, wanted);
        }
        return false;
    });
}

/// Whether a figure is of the kind a file asks for, where it expects none.
bool isOfKind(Question question, const Figure &figure)
{
    switch (question) {
    case Question::Number:
        return figure.kind == FigureKind::Count;
    case Question::NumberRange:
        return (figure.kind == FigureKind::Count && !figure.isPoint()) || isLower(figure) || isUpper(figure);
    case Question::Percent:
        return figure.kind == FigureKind::Percent;
    case Question::Money:
        return figure.kind == FigureKind::Money || figure.kind == FigureKind::Price;
    case Question::Measure:
        return figure.kind == FigureKind::Measure && !figure.unit.startsWith(QChar(u'°'));
    case Question::Age:
        return figure.kind == FigureKind::Age;
    case Question::Ordinal:
        return figure.kind == FigureKind::Ordinal;
    case Question::Date:
        return figure.kind == FigureKind::Date && !figure.isRelative;
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(Question)

class EnglishSpecsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (testDataFile(QStringLiteral("figures/specs/Number.en.NumberModel.json")).isEmpty())
            QSKIP("the recogniser cases are not here");
    }

    void readsTheCases_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<Question>("question");
        QTest::addColumn<double>("least");
        const auto row = [](const char *name, const QStringList &files, Question question, double least) {
            QTest::newRow(name) << files << question << least;
        };
        row("numbers",
            {QStringLiteral("Number.en.NumberModel"), QStringLiteral("Number.en.NumberModelExperimentalMode"),
             QStringLiteral("Number.en.NumberModelPercentMode")},
            Question::Number, 0.97);
        row("ranges of numbers",
            {QStringLiteral("Number.en.NumberRangeModel"),
             QStringLiteral("Number.en.NumberRangeModelExperimentalMode")},
            Question::NumberRange, 0.94);
        row("percentages",
            {QStringLiteral("Number.en.PercentModel"), QStringLiteral("Number.en.PercentModelPercentMode")},
            Question::Percent, 0.99);
        row("money", {QStringLiteral("NumberWithUnit.en.CurrencyModel")}, Question::Money, 0.97);
        row("measures", {QStringLiteral("NumberWithUnit.en.DimensionModel")}, Question::Measure, 0.92);
        row("temperatures", {QStringLiteral("NumberWithUnit.en.TemperatureModel")}, Question::Measure, 0.99);
        row("ages", {QStringLiteral("NumberWithUnit.en.AgeModel")}, Question::Age, 0.99);
        row("ordinals",
            {QStringLiteral("Number.en.OrdinalModel"), QStringLiteral("Number.en.OrdinalModelSuppressExtendedTypes")},
            Question::Ordinal, 0.99);
        row("dates with a year",
            {QStringLiteral("DateTime.en.DateParser"), QStringLiteral("DateTime.en.DatePeriodParser"),
             QStringLiteral("DateTime.en.DateTimeModel")},
            Question::Date, 0.94);
    }

    void readsTheCases()
    {
        QFETCH(QStringList, files);
        QFETCH(Question, question);
        QFETCH(double, least);
        int right = 0;
        int asked = 0;
        int silent = 0;
        int quiet = 0;
        for (const QString &file : files) {
            for (const SpecCase &item : specCases(file)) {
                if (isLeftOut(file, item.index))
                    continue;
                const Read read(item);
                QList<SpecResult> wanted = item.results;
                wanted.removeIf([&](const SpecResult &result) { return !isAsked(question, result); });
                if (item.results.isEmpty()) {
                    const bool isQuiet = std::none_of(read.figures.begin(), read.figures.end(),
                                                      [&](const Figure &figure) { return isOfKind(question, figure); });
                    ++silent;
                    quiet += isQuiet ? 1 : 0;
                    if (!isQuiet)
                        report(file, item, item.results);
                }
                if (wanted.isEmpty())
                    continue;
                const bool isRight = std::all_of(wanted.begin(), wanted.end(), [&](const SpecResult &result) {
                    return isFound(question, read, result);
                });
                ++asked;
                right += isRight ? 1 : 0;
                if (!isRight)
                    report(file, item, wanted);
            }
        }
        const double share = static_cast<double>(right) / std::max(1, asked);
        qInfo("%d of %d cases right (%.3f); %d of %d without a figure left alone", right, asked, share, quiet, silent);
        QVERIFY(asked > 0);
        QVERIFY(share >= least);
        QVERIFY(quiet >= silent - silent / 20);
    }

private:
    static void report(const QString &file, const SpecCase &item, const QList<SpecResult> &wanted)
    {
        QStringList parts;
        for (const SpecResult &result : wanted)
            parts.append(result.text + QLatin1Char('=') + result.value + result.first + QLatin1Char('/') + result.last);
        FigureOptions options = optionsFor(Language::English);
        if (item.today.isValid())
            options.documentDate = item.today;
        qInfo("%s %d: %s | wanted %s | read %s", qPrintable(file), item.index, qPrintable(item.input),
              qPrintable(parts.join(QLatin1String("; "))),
              qPrintable(described(recogniseFigures(item.input, options), item.input)));
    }
};

QTEST_GUILESS_MAIN(EnglishSpecsTest)
#include "tst_englishspecs.moc"
