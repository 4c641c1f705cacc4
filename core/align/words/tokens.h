// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace concord {

/// The folded tokens of a sentence, with repetitions: Latin words in lower case with a light stem, numbers as "#" and their
/// value, Chinese words of ICU's dictionary and besides every Han character, and once each the marks ? ! " ( : that translations
/// keep. Thread-safe.
QStringList foldedTokens(QStringView sentence, Language language);

} // namespace concord
