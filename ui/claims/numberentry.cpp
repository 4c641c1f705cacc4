// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/numberentry.h"

#include <QRegularExpression>

#include <array>

namespace concord {

namespace {

struct UnitWord
{
    QStringView word;
    int power;
};

constexpr std::array kUnitWords{
    UnitWord{u"", 0},        UnitWord{u"k", 3},       UnitWord{u"thousand", 3}, UnitWord{u"m", 6},
    UnitWord{u"mn", 6},      UnitWord{u"million", 6}, UnitWord{u"b", 9},        UnitWord{u"bn", 9},
    UnitWord{u"billion", 9}, UnitWord{u"trn", 12},    UnitWord{u"tn", 12},      UnitWord{u"trillion", 12},
    UnitWord{u"千", 3},      UnitWord{u"萬", 4},      UnitWord{u"百萬", 6},     UnitWord{u"千萬", 7},
    UnitWord{u"億", 8},      UnitWord{u"十億", 9},    UnitWord{u"百億", 10},    UnitWord{u"千億", 11},
    UnitWord{u"兆", 12},
};

struct Magnitude
{
    int power;
    QStringView en;
    QStringView zh;
};

constexpr std::array kMagnitudes{Magnitude{12, u"trn", u"兆"}, Magnitude{9, u"bn", {}}, Magnitude{8, {}, u"億"},
                                 Magnitude{6, u"m", {}}, Magnitude{4, {}, u"萬"}};
constexpr int kMostDigits = 4;

bool isShare(const QString &unit)
{
    return unit == u"%" || unit == u"pp";
}

QString grouped(const Decimal &value)
{
    QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = value.isNegative() ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace

std::optional<Decimal> numberFromEntry(const QString &text, const QString &unit)
{
    // Grouping by threes, or none at all: "1,23" is a slip and not 123.
    static const QRegularExpression form(
        QStringLiteral("^([-−]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?\\s*([^0-9\\s]*)$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return {};
    const QString digits = (match.captured(1).isEmpty() ? QString() : QStringLiteral("-"))
        + match.captured(2).remove(u',') + match.captured(3);
    const bool isShareWord = match.captured(4) == u"%" || match.captured(4) == u"pp";
    if (isShareWord && !isShare(unit))
        return {};
    for (const UnitWord &word : kUnitWords) {
        if (!isShareWord && word.word != match.captured(4))
            continue;
        const std::optional<Decimal> value = Decimal::fromString(digits);
        const int power = (isShareWord ? 0 : word.power) - (isShare(unit) ? 2 : 0);
        return value ? value->shifted(power) : std::nullopt;
    }
    return {};
}

QString entryFromNumber(const std::optional<Decimal> &value, const QString &unit, Language language)
{
    if (!value)
        return {};
    if (isShare(unit)) {
        const std::optional<Decimal> percents = value->shifted(2);
        return percents ? percents->toString() : QString();
    }
    for (const Magnitude &magnitude : kMagnitudes) {
        const QStringView word = isChinese(language) ? magnitude.zh : magnitude.en;
        if (word.isEmpty() || value->exponent() < magnitude.power || value->isZero())
            continue;
        const std::optional<Decimal> shifted = value->shifted(-magnitude.power);
        const Decimal mantissa = shifted ? shifted->normalised() : Decimal();
        if (shifted && mantissa.significantDigits() <= kMostDigits)
            return grouped(mantissa) + word.toString();
        break;
    }
    return grouped(*value);
}

} // namespace concord
