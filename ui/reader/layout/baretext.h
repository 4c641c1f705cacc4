// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

#include <QString>

#include <memory>

namespace concord {

/// One text alone, a paragraph a line, nothing derived from it. The paragraphs are views into `text`, which the result keeps
/// alive: nothing is copied, so a paragraph must be copied by whoever keeps it longer. Takes time in the length of the text
/// and 24 bytes a paragraph. Any thread.
std::shared_ptr<const Bitext> bareText(const QString &text, Side side, Language language);

} // namespace concord
