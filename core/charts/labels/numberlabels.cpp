// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/numberlabels.h"

#include <array>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExactDigits = 4;
constexpr int kRoundedDigits = 3;

struct Step
{
    int power;
    QLatin1String suffix; ///< "$5bn"
    QLatin1String word;   ///< "US$ billion"
    QStringView zh;
};

constexpr std::array kEnglishSteps{
    Step{12, QLatin1String("trn"), QLatin1String("trillion"), {}},
    Step{9, QLatin1String("bn"), QLatin1String("billion"), {}},
    Step{6, QLatin1String("m"), QLatin1String("million"), {}},
};
constexpr std::array kChineseSteps{
    Step{12, {}, {}, u"兆"},
    Step{8, {}, {}, u"億"},
    Step{4, {}, {}, u"萬"},
};

struct Currency
{
    QStringView code;
    QStringView sign;    ///< before the number in English
    QStringView name;    ///< in an English subtitle
    QStringView zhAfter; ///< after the number in Chinese
    QStringView word;    ///< in English sentences
};

constexpr std::array kCurrencies{
    Currency{u"USD", u"$", u"US$", u"美元", u"dollar"},
    Currency{u"EUR", u"€", u"€", u"歐元", u"euro"},
    Currency{u"GBP", u"£", u"£", u"英鎊", u"pound"},
    Currency{u"JPY", u"¥", u"¥", u"日圓", u"yen"},
    Currency{u"TWD", u"NT$", u"NT$", u"元新臺幣", u"Taiwan dollar"},
    Currency{u"CNY", u"RMB ", u"RMB", u"人民幣", u"yuan"},
    Currency{u"HKD", u"HK$", u"HK$", u"港元", u"Hong Kong dollar"},
    Currency{u"KRW", u"₩", u"₩", u"韓元", u"won"},
    Currency{u"SGD", u"S$", u"S$", u"新加坡元", u"Singapore dollar"},
    Currency{u"AED", u"AED ", u"AED", u"阿聯迪拉姆", u"dirham"},
};

const Currency *currencyOf(QStringView unit)
{
    for (const Currency &currency : kCurrencies) {
        if (currency.code == unit)
            return &currency;
    }
    return nullptr;
}

bool isCurrencyCode(QStringView unit)
{
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isPercent(QStringView unit)
{
    return unit == "%"_L1 || unit == "pp"_L1;
}

/// What stands around the digits.
struct Affix
{
    QString before;
    QString after;
};

Affix affixOf(QStringView unit, Language language)
{
    const bool zh = isChinese(language);
    if (unit == "%"_L1)
        return {{}, u"%"_s};
    if (unit == "pp"_L1)
        return {{}, zh ? u"個百分點"_s : u" pp"_s};
    if (unit == "x"_L1)
        return {{}, zh ? u"倍"_s : u"×"_s};
    if (const Currency *currency = currencyOf(unit))
        return zh ? Affix{{}, currency->zhAfter.toString()} : Affix{currency->sign.toString(), {}};
    if (isCurrencyCode(unit))
        return zh ? Affix{{}, unit.toString()} : Affix{unit.toString() + u' ', {}};
    if (unit.isEmpty() || zh) // a counted noun is known in English only; the subtitle names it
        return {};
    return {{}, u' ' + unit.toString()};
}

/// To `digits` significant digits.
Decimal cut(const Decimal &value, int digits)
{
    const int places = digits - 1 - value.exponent();
    if (places >= 0)
        return value.rounded(places).normalised();
    const auto small = value.shifted(places);
    return small ? small->rounded(0).shifted(-places).value_or(value) : value;
}

Decimal roundedForShow(const Decimal &value)
{
    const Decimal plain = value.normalised();
    const Decimal exact = cut(plain, kExactDigits);
    return exact == plain ? exact : cut(plain, kRoundedDigits);
}

const Step *stepFor(const Decimal &value, Language language)
{
    const auto &steps = isChinese(language) ? kChineseSteps : kEnglishSteps;
    for (const Step &step : steps) {
        if (value.exponent() >= step.power && !value.isZero())
            return &step;
    }
    return nullptr;
}

QString grouped(const Decimal &value)
{
    QString text = value.normalised().toString();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > 0; i -= 3)
        text.insert(i, u',');
    return negative ? QChar(0x2212) + text : text;
}

QString suffixOf(const Step &step, Language language, NumberStyle style)
{
    if (isChinese(language))
        return step.zh.toString();
    return style == NumberStyle::Words ? u' ' + QString(step.word) : QString(step.suffix);
}

QString mantissaOf(const Decimal &value, const Step *step)
{
    return grouped(step ? value.shifted(-step->power).value_or(value) : value);
}

QString withSuffix(const Decimal &value, const Step *step, Language language, NumberStyle style)
{
    return mantissaOf(value, step) + (step ? suffixOf(*step, language, style) : QString());
}

/// The minus sign goes before the currency sign: "−$5bn".
QString decorated(QString digits, const Affix &affix)
{
    if (digits.startsWith(QChar(0x2212)))
        return QChar(0x2212) + affix.before + digits.mid(1) + affix.after;
    return affix.before + digits + affix.after;
}

Decimal shown(const Decimal &value, QStringView unit)
{
    return roundedForShow(isPercent(unit) ? value.shifted(2).value_or(value) : value);
}

const Step *stepOf(const Decimal &value, QStringView unit, Language language)
{
    return isPercent(unit) ? nullptr : stepFor(value, language);
}

QString qualified(const QString &label, Qualifier qualifier, Language language)
{
    const bool zh = isChinese(language);
    switch (qualifier) {
    case Qualifier::None:
        return label;
    case Qualifier::About:
        return (zh ? u"約"_s : u"about "_s) + label;
    case Qualifier::AtLeast:
        return (zh ? u"至少"_s : u"at least "_s) + label;
    case Qualifier::MoreThan:
        return (zh ? u"逾"_s : u"more than "_s) + label;
    case Qualifier::AtMost:
        return (zh ? u"至多"_s : u"at most "_s) + label;
    case Qualifier::LessThan:
        return (zh ? u"不到"_s : u"less than "_s) + label;
    case Qualifier::UpTo:
        return (zh ? u"最多"_s : u"up to "_s) + label;
    case Qualifier::Nearly:
        return (zh ? u"近"_s : u"nearly "_s) + label;
    }
    return label;
}

QString signedLabel(const QString &label, Qualifier qualifier, Language language)
{
    if (isChinese(language)) // its words are as short as signs
        return qualified(label, qualifier, language);
    switch (qualifier) {
    case Qualifier::About:
        return u"~"_s + label;
    case Qualifier::AtLeast:
        return u"≥"_s + label;
    case Qualifier::MoreThan:
        return u">"_s + label;
    case Qualifier::AtMost:
    case Qualifier::UpTo:
        return u"≤"_s + label;
    case Qualifier::LessThan:
        return u"<"_s + label;
    case Qualifier::None:
    case Qualifier::Nearly:
        break;
    }
    return qualified(label, qualifier, language);
}

struct Reading
{
    QString label;
    Qualifier qualifier = Qualifier::None;
};

Reading readingOf(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier,
                  QStringView unit, Language language, NumberStyle style)
{
    if (low && high)
        return {rangeLabel(*low, *high, unit, language, style), qualifier};
    if (low)
        return {valueLabel(*low, unit, language, style), qualifier == Qualifier::None ? Qualifier::AtLeast : qualifier};
    if (high)
        return {valueLabel(*high, unit, language, style), qualifier == Qualifier::None ? Qualifier::UpTo : qualifier};
    return {};
}

} // namespace

QString valueLabel(const Decimal &value, QStringView unit, Language language, NumberStyle style)
{
    const Decimal rounded = shown(value, unit);
    return decorated(withSuffix(rounded, stepOf(rounded, unit, language), language, style), affixOf(unit, language));
}

QString rangeLabel(const Decimal &low, const Decimal &high, QStringView unit, Language language, NumberStyle style)
{
    const Affix affix = affixOf(unit, language);
    const Decimal from = shown(low, unit), to = shown(high, unit);
    if (from == to)
        return valueLabel(high, unit, language, style);
    const Step *firstStep = stepOf(from, unit, language), *lastStep = stepOf(to, unit, language);
    const bool sharesWord = style == NumberStyle::Words && firstStep == lastStep && !isChinese(language) && !from.isNegative();
    const QString first = sharesWord ? mantissaOf(from, firstStep) : withSuffix(from, firstStep, language, style);
    const QString last = withSuffix(to, lastStep, language, style);
    const bool repeatsAffix = isPercent(unit) || from.isNegative();
    if (isChinese(language))
        return repeatsAffix ? decorated(first, affix) + u'至' + decorated(last, affix) : first + u'至' + last + affix.after;
    if (from.isNegative())
        return decorated(first, affix) + u" to "_s + decorated(last, affix);
    return affix.before + first + QChar(0x2013) + last + affix.after;
}

QString figureLabel(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier,
                    QStringView unit, Language language, NumberStyle style)
{
    const Reading reading = readingOf(low, high, qualifier, unit, language, style);
    return reading.label.isEmpty() ? QString() : qualified(reading.label, reading.qualifier, language);
}

QString shortFigureLabel(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier,
                         QStringView unit, Language language, NumberStyle style)
{
    const Reading reading = readingOf(low, high, qualifier, unit, language, style);
    return reading.label.isEmpty() ? QString() : signedLabel(reading.label, reading.qualifier, language);
}

QList<int> unitPowers(Language language)
{
    QList<int> powers;
    for (const Step &step : isChinese(language) ? kChineseSteps : kEnglishSteps)
        powers << step.power;
    return powers << 0;
}

AxisUnit axisUnit(const Decimal &largest, QStringView unit, Language language)
{
    const Step *step = stepOf(largest.absolute(), unit, language);
    return {step ? step->power : 0, unit.toString()};
}

QString tickLabel(const Decimal &tick, const AxisUnit &axis, Language language, bool withUnit, NumberStyle style)
{
    const Decimal value = isPercent(axis.unit) ? tick.shifted(2).value_or(tick) : tick;
    QString digits = grouped(value.shifted(-axis.power).value_or(value));
    if (!withUnit)
        return digits;
    for (const Step &step : isChinese(language) ? kChineseSteps : kEnglishSteps) {
        if (step.power == axis.power)
            digits += suffixOf(step, language, style);
    }
    return decorated(digits, affixOf(axis.unit, language));
}

QString bareLabel(const Decimal &value, const AxisUnit &axis, Language language)
{
    return tickLabel(roundedForShow(cut(value, kRoundedDigits)), axis, language, false);
}

QString bareFigureLabel(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier, const AxisUnit &axis, Language language)
{
    if (!low && !high)
        return {};
    const Decimal &from = low ? *low : *high, &to = high ? *high : *low;
    QString label = bareLabel(from, axis, language);
    if (const QString last = bareLabel(to, axis, language); last != label)
        label += (isChinese(language) ? u"至"_s : from.isNegative() ? u" to "_s : QString(QChar(0x2013))) + last;
    return signedLabel(label, readingOf(low, high, qualifier, axis.unit, language, NumberStyle::Short).qualifier, language);
}

QString axisUnitName(const AxisUnit &axis, Language language)
{
    const bool zh = isChinese(language);
    QString magnitude;
    for (const Step &step : zh ? kChineseSteps : kEnglishSteps) {
        if (step.power == axis.power)
            magnitude = zh ? step.zh.toString() : QString(step.word);
    }
    if (isPercent(axis.unit) || axis.unit == "x"_L1)
        return affixOf(axis.unit, language).after.trimmed();
    const Currency *currency = currencyOf(axis.unit);
    if (zh)
        return magnitude + (currency ? currency->zhAfter.toString() : affixOf(axis.unit, language).after);
    const QString name = currency ? currency->name.toString() : axis.unit;
    return magnitude.isEmpty() ? name : isCurrencyCode(axis.unit) ? name + u' ' + magnitude : magnitude + u' ' + name;
}

bool namesUnit(const QString &text, QStringView unit)
{
    const auto says = [&text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); };
    if (isPercent(unit))
        return says(u"%") || says(u"percent") || says(u"per cent") || says(u"百分");
    const Currency *currency = currencyOf(unit);
    return currency && (says(currency->name) || says(currency->zhAfter) || says(currency->word));
}

} // namespace concord
