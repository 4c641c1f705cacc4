// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QStringView>

namespace concord {

/// Whether an English word that is a noun as well as a verb (cost, fund, price) is a verb where it stands: behind a modal verb or
/// a negation ("will cost"), behind a pronoun that is a subject ("it costs"), behind "to" before what it acts on ("to fund the
/// mill"), and in its -s form before an amount ("costs $5"). Only words in small letters; false where it may be either. Rules and
/// word list are ours.
bool isVerbPlace(QStringView text, Range word);

} // namespace concord
