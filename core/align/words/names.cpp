// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/names.h"

#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/locid.h>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/measure.h>
#include <unicode/reldatefmt.h>
#include <unicode/ucurr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace concord {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::Locale localeOf(Language language)
{
    return icu::Locale(languageTag(language).toLatin1().constData());
}

/// Names in one language in a fixed order, so that those of two languages pair off by index.
class NameList
{
public:
    explicit NameList(Language language) : m_locale(localeOf(language))
    {
        addRegions();
        addLanguages();
        addCurrencies();
        addCalendar();
        addUnits();
        addRelativeDates();
    }

    const QList<QString> &names() const { return m_names; }

private:
    void add(const icu::UnicodeString &name) { m_names.append(fromIcu(name)); }

    void addRegions()
    {
        icu::UnicodeString name;
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
            add(icu::Locale("", *code).getDisplayCountry(m_locale, name));
    }

    void addLanguages()
    {
        icu::UnicodeString name;
        for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code)
            add(icu::Locale(*code).getDisplayLanguage(m_locale, name));
    }

    void addCurrencies()
    {
        UErrorCode status = U_ZERO_ERROR;
        UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
        int32_t length = 0;
        while (const UChar *code = uenum_unext(codes, &length, &status)) {
            UErrorCode found = U_ZERO_ERROR;
            int32_t nameLength = 0;
            const UChar *name = ucurr_getName(code, m_locale.getName(), UCURR_LONG_NAME, nullptr, &nameLength, &found);
            m_names.append(U_SUCCESS(found) ? QString(reinterpret_cast<const QChar *>(name), nameLength) : QString());
        }
        uenum_close(codes);
    }

    void addCalendar()
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(m_locale, status);
        using Symbols = icu::DateFormatSymbols;
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            int32_t count = 0;
            const icu::UnicodeString *days = symbols.getWeekdays(count, Symbols::STANDALONE, Symbols::WIDE);
            const icu::UnicodeString *shortDays = symbols.getWeekdays(count, Symbols::STANDALONE, width);
            for (int32_t i = 1; i < count; ++i) // English keeps its long names; Chinese has 星期三 and 週三
                add(m_locale.getLanguage()[0] == 'e' ? days[i] : shortDays[i]);
        }
        int32_t count = 0;
        const icu::UnicodeString *months = symbols.getMonths(count, Symbols::STANDALONE, Symbols::WIDE);
        for (int32_t i = 0; i < count; ++i)
            add(months[i]);
        const std::unique_ptr<icu::DateTimePatternGenerator> generator(icu::DateTimePatternGenerator::createInstance(m_locale, status));
        for (int field = 0; U_SUCCESS(status) && field < UDATPG_FIELD_COUNT; ++field)
            add(generator->getFieldDisplayName(static_cast<UDateTimePatternField>(field), UDATPG_WIDE));
    }

    void addUnits()
    {
        UErrorCode status = U_ZERO_ERROR;
        std::array<icu::MeasureUnit, 512> units;
        const int32_t count = icu::MeasureUnit::getAvailable(units.data(), static_cast<int32_t>(units.size()), status);
        const icu::MeasureFormat format(m_locale, UMEASFMT_WIDTH_WIDE, status);
        for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
            const icu::Measure one(icu::Formattable(1), static_cast<icu::MeasureUnit *>(units[static_cast<size_t>(i)].clone()), status);
            icu::FieldPosition nowhere(icu::FieldPosition::DONT_CARE);
            icu::UnicodeString text;
            UErrorCode found = U_ZERO_ERROR;
            format.format(icu::Formattable(one.clone()), text, nowhere, found);
            text.findAndReplace(icu::UnicodeString(u"1"), icu::UnicodeString());
            add(text);
        }
    }

    void addRelativeDates()
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::RelativeDateTimeFormatter format(m_locale, status);
        for (int unit = 0; U_SUCCESS(status) && unit < UDAT_ABSOLUTE_UNIT_COUNT; ++unit) {
            for (int direction = 0; direction < UDAT_DIRECTION_COUNT; ++direction) {
                UErrorCode found = U_ZERO_ERROR;
                icu::UnicodeString text;
                format.format(static_cast<UDateDirection>(direction), static_cast<UDateAbsoluteUnit>(unit), text, found);
                add(U_SUCCESS(found) ? text : icu::UnicodeString());
            }
        }
    }

    icu::Locale m_locale;
    QList<QString> m_names;
};

} // namespace

QList<NamePair> namePairs(Language source, Language translation)
{
    const NameList sources(source);
    const NameList translations(translation);
    QList<NamePair> pairs;
    const qsizetype count = std::min(sources.names().size(), translations.names().size());
    for (qsizetype i = 0; i < count; ++i) {
        const NamePair pair{sources.names().at(i), translations.names().at(i)};
        if (!pair.source.isEmpty() && !pair.translation.isEmpty() && pair.source != pair.translation)
            pairs.append(pair);
    }
    return pairs;
}

} // namespace concord
