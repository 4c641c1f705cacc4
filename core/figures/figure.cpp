// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.h"

#include <array>
#include <utility>

namespace concord {

namespace {

constexpr std::array<std::pair<FigureKind, const char16_t *>, 11> kKinds = {{
    {FigureKind::Money, u"money"},
    {FigureKind::Percent, u"percent"},
    {FigureKind::Count, u"count"},
    {FigureKind::Ratio, u"ratio"},
    {FigureKind::Duration, u"duration"},
    {FigureKind::Age, u"age"},
    {FigureKind::Date, u"date"},
    {FigureKind::Time, u"time"},
    {FigureKind::Price, u"price"},
    {FigureKind::Measure, u"measure"},
    {FigureKind::Ordinal, u"ordinal"},
}};

constexpr std::array<std::pair<Qualifier, const char16_t *>, 8> kQualifiers = {{
    {Qualifier::None, u""},
    {Qualifier::About, u"about"},
    {Qualifier::AtLeast, u"at-least"},
    {Qualifier::MoreThan, u"more-than"},
    {Qualifier::AtMost, u"at-most"},
    {Qualifier::LessThan, u"less-than"},
    {Qualifier::UpTo, u"up-to"},
    {Qualifier::Nearly, u"nearly"},
}};

template<typename Value, size_t Size>
QString nameOf(const std::array<std::pair<Value, const char16_t *>, Size> &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return QString::fromUtf16(name);
    }
    return {};
}

template<typename Value, size_t Size>
std::optional<Value> valueOf(const std::array<std::pair<Value, const char16_t *>, Size> &table, QStringView name)
{
    for (const auto &[candidate, text] : table) {
        if (name == QStringView(text) && !name.isEmpty())
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QString kindName(FigureKind kind)
{
    return nameOf(kKinds, kind);
}

std::optional<FigureKind> kindFromName(QStringView name)
{
    return valueOf(kKinds, name);
}

QString qualifierName(Qualifier qualifier)
{
    return nameOf(kQualifiers, qualifier);
}

std::optional<Qualifier> qualifierFromName(QStringView name)
{
    return valueOf(kQualifiers, name);
}

} // namespace concord
