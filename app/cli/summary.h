// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"

#include <QJsonObject>

namespace concord::cli {

/// The counts `new` and `add` print: paragraphs, sentences, beads, figures, figure pairs, findings by rule.
QJsonObject articleSummary(const LoadedArticle &article);

} // namespace concord::cli
