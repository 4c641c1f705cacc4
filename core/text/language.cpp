// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/text/characters.h"

#include <unicode/translit.h>

#include <memory>

namespace concord {

namespace {

constexpr qsizetype kSampleLength = 4000;

bool changesUnder(const char *transform, QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(transform, UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return false;
    icu::UnicodeString sample(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    const icu::UnicodeString before = sample;
    transliterator->transliterate(sample);
    return before != sample;
}

} // namespace

std::optional<Language> languageFromTag(QStringView tag)
{
    const QString plain = tag.toString().toLower().replace(u'_', u'-');
    const QStringList parts = plain.split(u'-');
    if (parts.first() == QLatin1String("en"))
        return Language::English;
    if (parts.first() != QLatin1String("zh"))
        return std::nullopt;
    const bool simplified = parts.contains(QLatin1String("hans"))
        || (!parts.contains(QLatin1String("hant")) && (parts.contains(QLatin1String("cn")) || parts.contains(QLatin1String("sg"))));
    return simplified ? Language::SimplifiedChinese : Language::TraditionalChinese;
}

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::TraditionalChinese:
        return QStringLiteral("zh-Hant");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh-Hans");
    }
    return {};
}

Language detectLanguage(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), kSampleLength));
    if (const int han = hanCount(sample); han == 0 || han * 10 < sample.size())
        return Language::English;
    const bool simplified = !changesUnder("Hant-Hans", sample) && changesUnder("Hans-Hant", sample);
    return simplified ? Language::SimplifiedChinese : Language::TraditionalChinese;
}

} // namespace concord
