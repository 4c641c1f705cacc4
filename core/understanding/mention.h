// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QString>

namespace concord {

enum class MentionKind {
    Name,     ///< a company, an institution, a product
    Person,
    Outlet,   ///< a newspaper, an agency, a channel
    Place,
    Common,   ///< an institution without a name of its own: the government, 政府
    Anaphor   ///< "the company", its, 該公司: whoever was spoken of before
};

/// Somebody or something a text names, where it stands.
struct Mention
{
    Range span;    ///< UTF-16 units in the paragraph, without a possessive ending
    QString text;  ///< the name as the text has it; empty for an anaphor
    MentionKind kind = MentionKind::Name;

    bool operator==(const Mention &) const = default;
};

} // namespace concord
