// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/textrevision.h"
#include "core/project/names.h"

namespace concord {

static constexpr std::array kSides{
    NamedValue<Side>{Side::Source, u"source"},
    NamedValue<Side>{Side::Translation, u"translation"},
};

QString sideName(Side side)
{
    return nameIn(kSides, side);
}

std::optional<Side> sideFromName(QStringView name)
{
    return valueIn(kSides, name);
}

} // namespace concord
