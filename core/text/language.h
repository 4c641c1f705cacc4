// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace concord {

/// The languages whose texts Concord understands.
enum class Language { English, TraditionalChinese, SimplifiedChinese };

constexpr bool isChinese(Language language)
{
    return language != Language::English;
}

/// "en…" → English; "zh", "zh-Hant…", "zh-TW", "zh-HK" → TraditionalChinese; "zh-Hans…", "zh-CN", "zh-SG" →
/// SimplifiedChinese (BCP 47, compared without case). Anything else is empty.
std::optional<Language> languageFromTag(QStringView tag);

/// The BCP 47 tag Concord writes: "en", "zh-Hant", "zh-Hans".
QString languageTag(Language language);

/// Guesses from the share of Han characters, and between the two Chinese scripts by ICU's conversions: a text that has
/// nothing to simplify (Hant-Hans) but something to restore (Hans-Hant) is Simplified; one that has neither, Traditional.
Language detectLanguage(QStringView text);

} // namespace concord
