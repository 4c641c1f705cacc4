// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace concord {

/// What paragraphs of a style are in their document.
struct StyleMeaning
{
    enum class Role {
        None,
        Title,
        Byline,
        Contents, ///< a line of a table of contents
    };

    BlockKind kind = BlockKind::Body; ///< Body, Heading, Quote, Caption or Code
    int level = 0;                    ///< as in ParagraphForm
    Role role = Role::None;
};

/// What the name of a style tells, as Word, LibreOffice, WPS and pandoc name theirs, in any case; built-in styles have
/// English names in every language's program, as a rule. Nothing for a name that tells nothing.
std::optional<StyleMeaning> styleMeaning(const QString &name);

} // namespace concord
