// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/amount.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

struct UnitWord
{
    QStringView word;
    QStringView unit;
};

/// Longer ones before those they begin or end with.
constexpr std::array kBefore{
    UnitWord{u"US$", u"USD"}, UnitWord{u"NT$", u"TWD"}, UnitWord{u"HK$", u"HKD"}, UnitWord{u"S$", u"SGD"}, UnitWord{u"USD", u"USD"},
    UnitWord{u"TWD", u"TWD"}, UnitWord{u"NTD", u"TWD"}, UnitWord{u"EUR", u"EUR"}, UnitWord{u"GBP", u"GBP"}, UnitWord{u"JPY", u"JPY"},
    UnitWord{u"CNY", u"CNY"}, UnitWord{u"RMB", u"CNY"}, UnitWord{u"$", u"USD"}, UnitWord{u"€", u"EUR"}, UnitWord{u"£", u"GBP"},
    UnitWord{u"新臺幣", u"TWD"}, UnitWord{u"新台幣", u"TWD"}, UnitWord{u"人民幣", u"CNY"},
};
constexpr std::array kAfter{
    UnitWord{u"percentage points", u"pp"}, UnitWord{u"percentage point", u"pp"}, UnitWord{u"個百分點", u"pp"}, UnitWord{u"百分點", u"pp"},
    UnitWord{u"per cent", u"%"}, UnitWord{u"percent", u"%"}, UnitWord{u"%", u"%"}, UnitWord{u"pp", u"pp"}, UnitWord{u"美元", u"USD"},
    UnitWord{u"美金", u"USD"}, UnitWord{u"歐元", u"EUR"}, UnitWord{u"英鎊", u"GBP"}, UnitWord{u"日圓", u"JPY"}, UnitWord{u"日元", u"JPY"},
    UnitWord{u"港元", u"HKD"}, UnitWord{u"港幣", u"HKD"}, UnitWord{u"韓元", u"KRW"}, UnitWord{u"人民幣", u"CNY"}, UnitWord{u"元新臺幣", u"TWD"},
    UnitWord{u"元新台幣", u"TWD"}, UnitWord{u"新臺幣", u"TWD"}, UnitWord{u"新台幣", u"TWD"}, UnitWord{u"us dollars", u"USD"},
    UnitWord{u"dollars", u"USD"}, UnitWord{u"euros", u"EUR"}, UnitWord{u"元", u"TWD"}, UnitWord{u"usd", u"USD"}, UnitWord{u"twd", u"TWD"},
    UnitWord{u"eur", u"EUR"}, UnitWord{u"gbp", u"GBP"}, UnitWord{u"jpy", u"JPY"}, UnitWord{u"cny", u"CNY"}, UnitWord{u"us$", u"USD"},
    UnitWord{u"nt$", u"TWD"}, UnitWord{u"$", u"USD"}, UnitWord{u"€", u"EUR"},
};

struct Magnitude
{
    QStringView word;
    int power;
};
constexpr std::array kMagnitudes{
    Magnitude{u"trillion", 12}, Magnitude{u"billion", 9}, Magnitude{u"million", 6}, Magnitude{u"thousand", 3}, Magnitude{u"trn", 12},
    Magnitude{u"tn", 12}, Magnitude{u"bn", 9}, Magnitude{u"mn", 6}, Magnitude{u"b", 9}, Magnitude{u"m", 6}, Magnitude{u"k", 3},
    Magnitude{u"百萬", 6}, Magnitude{u"千萬", 7}, Magnitude{u"十億", 9}, Magnitude{u"百億", 10}, Magnitude{u"千億", 11},
};

constexpr QStringView kDigits = u"〇一二三四五六七八九";

int digitOf(QChar c)
{
    if (c == u'零')
        return 0;
    if (c == u'兩')
        return 2;
    return static_cast<int>(kDigits.indexOf(c));
}

int smallUnit(QChar c)
{
    return c == u'十' ? 1 : c == u'百' ? 2 : c == u'千' ? 3 : 0;
}

int largeUnit(QChar c)
{
    return c == u'萬' ? 4 : c == u'億' ? 8 : c == u'兆' ? 12 : 0;
}

bool removeBefore(QString &text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return false;
    text = text.mid(word.size()).trimmed();
    return true;
}

bool removeAfter(QString &text, QStringView word)
{
    if (!text.endsWith(word, Qt::CaseInsensitive))
        return false;
    text = text.left(text.size() - word.size()).trimmed();
    return true;
}

template<size_t N>
bool removeAny(QString &text, const std::array<QStringView, N> &words, bool (*remove)(QString &, QStringView))
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return remove(text, word); });
}

/// The digits of one number: what they mean, or what they may mean.
struct Digits
{
    std::optional<Decimal> value;
    QList<Decimal> candidates;
    DecimalMark proves = DecimalMark::Unknown;
};

/// Up to three digits, then groups of three.
bool isGrouped(QStringView text, QChar separator)
{
    const qsizetype first = text.indexOf(separator);
    if (first < 1 || first > 3 || (text.size() - first) % 4 != 0)
        return false;
    for (qsizetype i = first; i < text.size(); ++i) {
        if ((text[i] == separator) != ((i - first) % 4 == 0))
            return false;
    }
    return true;
}

std::optional<Decimal> plain(QString text, QChar grouping, QChar point)
{
    text.remove(grouping);
    return Decimal::fromString(text.replace(point, u'.'));
}

std::optional<Digits> oneOf(const std::optional<Decimal> &value, DecimalMark proves = DecimalMark::Unknown)
{
    return value ? std::optional(Digits{value, {}, proves}) : std::nullopt;
}

std::optional<Digits> asked(const QList<std::optional<Decimal>> &readings)
{
    Digits digits;
    for (const auto &reading : readings) {
        if (reading)
            digits.candidates << *reading;
    }
    return digits.candidates.isEmpty() ? std::nullopt : std::optional(digits);
}

std::optional<Digits> readWithMark(const QString &text, DecimalMark mark)
{
    const QChar point = mark == DecimalMark::Point ? u'.' : u',', grouping = mark == DecimalMark::Point ? u',' : u'.';
    const qsizetype at = text.indexOf(point);
    const QString whole = at < 0 ? text : text.left(at);
    const bool isWellFormed = text.count(point) <= 1 && (!whole.contains(grouping) || isGrouped(whole, grouping))
        && (at < 0 || !text.mid(at).contains(grouping));
    return isWellFormed ? oneOf(plain(text, grouping, point)) : std::nullopt;
}

/// Digits with at most one sort of separator, or both.
std::optional<Digits> readDigits(const QString &text, DecimalMark mark)
{
    const auto isPlain = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isPlain) || !text[0].isDigit() || (text.size() > 1 && text[0] == u'0' && text[1].isDigit()))
        return std::nullopt;
    if (mark != DecimalMark::Unknown)
        return readWithMark(text, mark);
    const qsizetype commas = text.count(u','), points = text.count(u'.');
    if (commas == 0 && points == 0)
        return oneOf(Decimal::fromString(text));
    if (commas > 0 && points > 0) {
        if (const auto english = readWithMark(text, DecimalMark::Point))
            return oneOf(english->value, DecimalMark::Point);
        const auto continental = readWithMark(text, DecimalMark::Comma);
        return continental ? asked({continental->value}) : std::nullopt;
    }
    if (commas > 0)
        return isGrouped(text, u',') ? oneOf(plain(text, u',', u'.')) : commas == 1 ? asked({plain(text, u'.', u',')}) : std::nullopt;
    if (points > 1)
        return isGrouped(text, u'.') ? asked({plain(text, u'.', u',')}) : std::nullopt;
    if (isGrouped(text, u'.') && text[0] != u'0')
        return asked({Decimal::fromString(text), plain(text, u'.', u',')});
    return oneOf(Decimal::fromString(text), DecimalMark::Point);
}

/// 三億五千萬, 十八, 2兆3000億: sections of digits and small units, each closed by a large unit.
std::optional<Decimal> readHan(const QString &text)
{
    Decimal total, section, digit;
    bool hasDigit = false, hasAny = false;
    QString arabic;
    const auto takeArabic = [&]() {
        if (arabic.isEmpty())
            return true;
        const auto digits = readDigits(arabic, DecimalMark::Point);
        arabic.clear();
        if (!digits || !digits->value || hasDigit)
            return false;
        digit = *digits->value;
        return hasDigit = true;
    };
    const auto add = [](Decimal &to, const Decimal &what, int power) {
        const auto scaled = what.shifted(power);
        const auto sum = scaled ? Decimal::sum(to, *scaled) : std::nullopt;
        to = sum.value_or(to);
        return sum.has_value();
    };
    for (const QChar c : text) {
        if (c.isDigit() || c == u'.' || c == u',') {
            arabic += c;
            continue;
        }
        if (!takeArabic())
            return std::nullopt;
        if (const int value = digitOf(c); value >= 0) {
            digit = hasDigit && !digit.isZero() ? Decimal::sum(*digit.shifted(1), Decimal(value)).value_or(digit) : Decimal(value);
            hasDigit = true;
        } else if (const int power = smallUnit(c)) {
            if (!add(section, hasDigit ? digit : Decimal(1), power))
                return std::nullopt;
            hasDigit = false;
        } else if (const int large = largeUnit(c)) {
            if ((hasDigit && !add(section, digit, 0)) || section.isZero() || !add(total, section, large))
                return std::nullopt;
            section = {};
            hasDigit = false;
        } else {
            return std::nullopt;
        }
        hasAny = true;
    }
    if (!takeArabic() || (hasDigit && !add(section, digit, 0)) || !add(total, section, 0))
        return std::nullopt;
    return hasAny ? std::optional(total) : std::nullopt;
}

/// One number of a cell with its own unit and magnitude word.
struct Part
{
    Digits digits;
    int power = 0;
    bool hasPower = false;
    QString unit;
};

void takeUnit(QString &text, QString &unit)
{
    for (const UnitWord &entry : kAfter) {
        if (removeAfter(text, entry.word)) {
            unit = entry.unit.toString();
            return;
        }
    }
}

std::optional<Part> readPart(QString text, DecimalMark mark)
{
    Part part;
    bool isNegative = false;
    const auto takeSign = [&]() {
        if (removeBefore(text, u"−") || removeBefore(text, u"-"))
            isNegative = true;
        removeBefore(text, u"+");
    };
    takeSign();
    for (const UnitWord &entry : kBefore) {
        if (removeBefore(text, entry.word)) {
            part.unit = entry.unit.toString();
            break;
        }
    }
    takeUnit(text, part.unit);
    takeSign();
    if (const auto han = readHan(text)) {
        part.digits.value = han;
        const int power = text.isEmpty() ? 0 : largeUnit(text.back());
        part.hasPower = power > 0;
        part.power = 0;
    } else {
        for (const Magnitude &magnitude : kMagnitudes) {
            if (removeAfter(text, magnitude.word)) {
                part.power = magnitude.power;
                part.hasPower = true;
                break;
            }
        }
        const auto digits = readDigits(text, mark);
        if (!digits)
            return std::nullopt;
        part.digits = *digits;
    }
    if (part.unit == u"%" || part.unit == u"pp")
        part.power -= 2;
    const auto scaled = [&](const Decimal &value) { return (isNegative ? value.negated() : value).shifted(part.power); };
    if (part.digits.value && !(part.digits.value = scaled(*part.digits.value)))
        return std::nullopt;
    for (Decimal &candidate : part.digits.candidates)
        candidate = scaled(candidate).value_or(candidate);
    return part;
}

/// The magnitude word at the end of a range's last number, and the same without it, in powers of ten.
int trailingPower(QString text)
{
    QString unit;
    takeUnit(text, unit);
    if (!text.isEmpty() && largeUnit(text.back()))
        return largeUnit(text.back());
    for (const Magnitude &magnitude : kMagnitudes) {
        if (removeAfter(text, magnitude.word))
            return magnitude.power;
    }
    return 0;
}

Amount amountOf(const Part &part)
{
    Amount amount;
    amount.unit = part.unit;
    amount.low = amount.high = part.digits.value;
    amount.candidates = part.digits.candidates;
    amount.proves = part.digits.proves;
    return amount;
}

std::optional<Amount> readRange(const QString &text, DecimalMark mark)
{
    static const QRegularExpression kBetween(u"^(.*[^\\s\\-–—~至到])\\s*(?:–|—|-|~|至|到| to )\\s*(.+)$"_s, QRegularExpression::InvertedGreedinessOption);
    const auto match = kBetween.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto first = readPart(match.captured(1), mark), last = readPart(match.captured(2), mark);
    if (!first || !last || !first->digits.value || !last->digits.value)
        return std::nullopt;
    if (!first->unit.isEmpty() && !last->unit.isEmpty() && first->unit != last->unit)
        return std::nullopt;
    if (!first->hasPower && last->hasPower)
        first->digits.value = first->digits.value->shifted(trailingPower(match.captured(2)));
    if ((last->unit == u"%" || last->unit == u"pp") && first->unit.isEmpty() && first->digits.value)
        first->digits.value = first->digits.value->shifted(-2);
    if (!first->digits.value || *first->digits.value > *last->digits.value)
        return std::nullopt;
    Amount amount = amountOf(*last);
    amount.low = first->digits.value;
    amount.unit = last->unit.isEmpty() ? first->unit : last->unit;
    return amount;
}

enum class Open { Closed, Above, Below };

Open takeQualifier(QString &text, bool &isAbout)
{
    static constexpr std::array<QStringView, 6> kAbout{u"大約", u"約", u"about ", u"approx. ", u"~", u"≈"};
    static constexpr std::array<QStringView, 10> kAbove{u"逾", u"超過", u"至少", u"more than ", u"at least ", u"over ", u">=", u"≥", u">", u"不低於"};
    static constexpr std::array<QStringView, 13> kBelow{u"將近", u"近", u"不到", u"至多", u"最多", u"nearly ", u"less than ", u"up to ",
                                                        u"under ", u"<=", u"≤", u"<", u"at most "};
    isAbout = removeAny(text, kAbout, removeBefore);
    if (removeAny(text, kAbove, removeBefore) || removeAfter(text, u"以上"))
        return Open::Above;
    return removeAny(text, kBelow, removeBefore) || removeAfter(text, u"以下") ? Open::Below : Open::Closed;
}

/// Digits with a sign at most: what most cells are.
std::optional<Amount> readBare(QStringView text, DecimalMark mark)
{
    const bool isNegative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    const auto digits = readDigits(text.mid(isNegative ? 1 : 0).toString(), mark);
    if (!digits || !digits->value)
        return std::nullopt;
    Amount amount;
    amount.low = amount.high = isNegative ? digits->value->negated() : *digits->value;
    amount.proves = digits->proves;
    return amount;
}

/// Letters straight before digits that no currency ends with: a code such as "C123" or "MARCH1", and no number.
bool isCode(QStringView text)
{
    if (text.isEmpty() || !((text[0] >= u'A' && text[0] <= u'Z') || (text[0] >= u'a' && text[0] <= u'z')))
        return false;
    qsizetype letters = 0;
    while (letters < text.size() && ((text[letters] >= u'A' && text[letters] <= u'Z') || (text[letters] >= u'a' && text[letters] <= u'z')))
        ++letters;
    if (letters == text.size() || text[letters] < u'0' || text[letters] > u'9')
        return false;
    const QStringView word = text.first(letters);
    return std::none_of(kBefore.begin(), kBefore.end(), [word](const UnitWord &entry) { return word.compare(entry.word, Qt::CaseInsensitive) == 0; });
}

bool mayBeRange(const QString &text)
{
    static const QString kSigns = u"–—-~至到"_s;
    return text.contains(u" to "_s) || std::any_of(text.begin(), text.end(), [](QChar c) { return kSigns.contains(c); });
}

} // namespace

std::optional<Amount> readAmount(QStringView cell, DecimalMark mark)
{
    if (const auto bare = readBare(cell.trimmed(), mark))
        return bare;
    if (isCode(cell.trimmed()))
        return std::nullopt;
    static constexpr std::array<QStringView, 5> kUnverified{u"(未核實)", u"(未證實)", u"(未經核實)", u"(unverified)", u"(unconfirmed)"};
    QString text = cell.trimmed().toString();
    const bool isUnverified = removeAny(text, kUnverified, removeAfter);
    bool isAbout = false;
    const Open open = takeQualifier(text, isAbout);
    const bool isBracketed = text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')');
    if (isBracketed)
        text = u'-' + text.mid(1, text.size() - 2).trimmed();
    std::optional<Amount> amount;
    if (const auto part = readPart(text, mark))
        amount = amountOf(*part);
    else if (mayBeRange(text))
        amount = readRange(text, mark);
    if (!amount)
        return std::nullopt;
    amount->isAbout = isAbout;
    amount->isUnverified = isUnverified;
    if (open == Open::Above)
        amount->high.reset();
    if (open == Open::Below)
        amount->low.reset();
    return amount;
}

HeadingUnit headingUnit(const QString &heading)
{
    static const QRegularExpression kBracket(u"^(.*?)[\\s,]*\\(([^()]*)\\)\\s*$"_s), kSuffix(u"^(.+?)(?:_|,\\s*)([^_,]+)$"_s);
    const QString text = heading.normalized(QString::NormalizationForm_KC).trimmed();
    for (const QRegularExpression &form : {kBracket, kSuffix}) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        QString words = match.captured(2).trimmed(), unit;
        for (const UnitWord &entry : kBefore) {
            if (removeBefore(words, entry.word)) {
                unit = entry.unit.toString();
                break;
            }
        }
        if (unit.isEmpty())
            takeUnit(words, unit);
        int power = 0;
        if (words.size() == 1 && largeUnit(words[0])) {
            power = largeUnit(words[0]);
            words.clear();
        }
        for (const Magnitude &magnitude : kMagnitudes) {
            if (!words.isEmpty() && removeAfter(words, magnitude.word))
                power = magnitude.power;
        }
        if (words.isEmpty() && (power > 0 || !unit.isEmpty()))
            return {unit, power, match.captured(1).trimmed()};
    }
    return {{}, 0, heading.trimmed()};
}

} // namespace concord
