// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/text/language.h"

#include <QStringList>

namespace concord {

/// Passages of both sides that say the same; either may be empty.
struct PassagePair
{
    QList<TextSpan> source;
    QList<TextSpan> translation;
};

/// An article as terms are looked for in it: paragraphs of both sides and the passages that belong together.
struct PairedText
{
    Language sourceLanguage = Language::English;
    Language translationLanguage = Language::TraditionalChinese;
    QStringList source;
    QStringList translation;
    QList<PassagePair> pairs;
};

} // namespace concord
