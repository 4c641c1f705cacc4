// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/houseprofile.h"

#include <QFile>

#include <algorithm>

namespace concord {

namespace {

constexpr qint64 kLargestFile = 1'000'000;

template<typename Value>
struct Named
{
    const char *name;
    Value value;
};

constexpr Named<QuoteStyle> kQuotes[] = {{"corner", QuoteStyle::Corner}, {"curly", QuoteStyle::Curly}, {"any", QuoteStyle::Any}};
constexpr Named<LatinSpacing> kSpacings[] = {{"consistent", LatinSpacing::Consistent}, {"closed", LatinSpacing::Closed},
                                             {"spaced", LatinSpacing::Spaced}, {"any", LatinSpacing::Any}};

template<typename Value, size_t N>
bool choose(const Named<Value> (&names)[N], const QString &name, Value &value)
{
    for (const Named<Value> &one : names) {
        if (name == QLatin1String(one.name)) {
            value = one.value;
            return true;
        }
    }
    return false;
}

template<typename Value, size_t N>
QString nameIn(const Named<Value> (&names)[N], Value value)
{
    for (const Named<Value> &one : names) {
        if (one.value == value)
            return QLatin1String(one.name);
    }
    return {};
}

bool setBase(HouseProfile &profile, const QString &value)
{
    if (value != QLatin1String("taiwan") && value != QLatin1String("hong-kong"))
        return false;
    profile = value == QLatin1String("taiwan") ? HouseProfile::taiwan() : HouseProfile::hongKong();
    return true;
}

bool switchRules(HouseProfile &profile, const QString &value, bool off)
{
    for (const QString &rule : value.split(u',', Qt::SkipEmptyParts)) {
        if (off)
            profile.off.insert(rule.trimmed());
        else
            profile.off.remove(rule.trimmed());
    }
    return true;
}

bool addWord(HouseProfile &profile, const QString &value)
{
    const QStringList parts = value.split(u'→');
    if (parts.size() != 2 || parts[0].trimmed().isEmpty())
        return false;
    profile.words.append({parts[0].trimmed(), parts[1].trimmed()});
    return true;
}

bool setEllipsis(HouseProfile &profile, const QString &value)
{
    profile.ellipsis = value;
    return value == QStringLiteral("……") || value == QStringLiteral("⋯⋯");
}

bool setKey(HouseProfile &profile, const QString &key, const QString &value)
{
    if (key == QLatin1String("base"))
        return setBase(profile, value);
    if (key == QLatin1String("quotes"))
        return choose(kQuotes, value, profile.quotes);
    if (key == QLatin1String("latin-spacing"))
        return choose(kSpacings, value, profile.latinSpacing);
    if (key == QLatin1String("ellipsis"))
        return setEllipsis(profile, value);
    if (key == QLatin1String("off") || key == QLatin1String("on"))
        return switchRules(profile, value, key == QLatin1String("off"));
    return key == QLatin1String("word") && addWord(profile, value);
}

} // namespace

HouseProfile HouseProfile::taiwan()
{
    return {};
}

HouseProfile HouseProfile::hongKong()
{
    HouseProfile profile;
    profile.name = QStringLiteral("hong-kong");
    profile.region = HouseRegion::HongKong;
    return profile;
}

Result<HouseProfile> readHouseProfile(const QString &nameOrPath)
{
    HouseProfile profile;
    if (setBase(profile, nameOrPath))
        return profile;
    QFile file(nameOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, nameOrPath, {}};
    return parseHouseProfile(QString::fromUtf8(file.read(kLargestFile)), nameOrPath);
}

Result<HouseProfile> parseHouseProfile(const QString &text, const QString &name)
{
    HouseProfile profile;
    int number = 0;
    for (const QString &read : text.split(u'\n')) {
        ++number;
        const QString line = read.trimmed();
        const qsizetype sign = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (sign < 0 || !setKey(profile, line.left(sign).trimmed(), line.mid(sign + 1).trimmed()))
            return Error{Error::Code::Invalid, line, QStringLiteral("%1:%2").arg(name).arg(number)};
    }
    profile.name = name;
    return profile;
}

QString houseProfileText(const HouseProfile &profile)
{
    QStringList off = profile.off.values();
    std::sort(off.begin(), off.end());
    QStringList lines{QStringLiteral("base = ") + QLatin1String(profile.region == HouseRegion::Taiwan ? "taiwan" : "hong-kong"),
                      QStringLiteral("quotes = ") + nameIn(kQuotes, profile.quotes),
                      QStringLiteral("latin-spacing = ") + nameIn(kSpacings, profile.latinSpacing)};
    if (!profile.ellipsis.isEmpty())
        lines.append(QStringLiteral("ellipsis = ") + profile.ellipsis);
    if (!off.isEmpty())
        lines.append(QStringLiteral("off = ") + off.join(QStringLiteral(", ")));
    for (const HouseWord &word : profile.words)
        lines.append(QStringLiteral("word = %1 → %2").arg(word.word, word.instead));
    return lines.join(u'\n') + u'\n';
}

} // namespace concord
