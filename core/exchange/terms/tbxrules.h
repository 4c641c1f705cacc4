// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xmltree.h"

#include <optional>

namespace concord {

struct TbxProblem
{
    int line = 0;
    QString rule; ///< in English, for the log
};

/// What breaks the rules of TBX-Basic (ISO 30042:2019 and the dialect's picklists) in a document of that dialect in DCA style, if anything:
/// unknown categories, values that are none of the list, categories at the wrong level, targets that are nowhere. What older
/// tools wrote is forgiven: `usageStatus`, `creation` for origination.
std::optional<TbxProblem> tbxBasicProblem(const XmlNode &root);

/// What breaks the core structure of version 3 in DCA style: a category without its type, a term section that does not begin with its one
/// term, anything but a body in the text, a description of the source that is not in paragraphs.
std::optional<TbxProblem> tbxStructureProblem(const XmlNode &root);

} // namespace concord
