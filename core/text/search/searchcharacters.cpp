// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/searchcharacters.h"

#include <QStringView>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <atomic>

namespace concord {

namespace {

constexpr char32_t kPlane = 0x10000;

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status);
}

bool losesMarks(char32_t character)
{
    const UScriptCode script = scriptOf(character);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

bool standsAlone(char32_t character)
{
    switch (scriptOf(character)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return true;
    default:
        return u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
    }
}

bool isCombining(char32_t character)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0;
}

/// Folded, still with what will be ignored taken out.
icu::UnicodeString foldedForm(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folder = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *splitter = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString folded(static_cast<UChar32>(character));
    if (U_FAILURE(status))
        return folded;
    folded = folder->normalize(folded, status);
    if (folded.length() > 0 && losesMarks(static_cast<char32_t>(folded.char32At(0))))
        folded = splitter->normalize(folded, status);
    icu::UnicodeString kept;
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        if (!isCombining(static_cast<char32_t>(folded.char32At(i))))
            kept.append(folded.char32At(i));
    }
    return kept;
}

SearchKind kindOf(char32_t folded)
{
    const auto character = static_cast<UChar32>(folded);
    if (standsAlone(folded) && (u_isalnum(character) || scriptOf(folded) == USCRIPT_HAN))
        return SearchKind::Ideograph;
    if (u_isUWhiteSpace(character))
        return SearchKind::Space;
    return u_isalnum(character) ? SearchKind::Word : SearchKind::Break;
}

SearchCharacter lookedUp(char32_t character)
{
    if (u_isUWhiteSpace(static_cast<UChar32>(character)))
        return {SearchKind::Space, U' '};
    const icu::UnicodeString folded = foldedForm(character);
    if (folded.isEmpty())
        return {SearchKind::Ignored, 0};
    if (folded.countChar32() > 1)
        return {SearchKind::Several, 0};
    const auto only = static_cast<char32_t>(folded.char32At(0));
    return {kindOf(only), only};
}

/// Two words in one, so that threads which look up the same character at once write the same value.
std::array<std::atomic<quint64>, kPlane> &knownCharacters()
{
    static std::array<std::atomic<quint64>, kPlane> known{};
    return known;
}

} // namespace

SearchCharacter searchCharacter(char32_t character)
{
    if (character >= kPlane)
        return lookedUp(character);
    static std::array<std::atomic<quint64>, kPlane> &known = knownCharacters();
    const quint64 packed = known[character].load(std::memory_order_relaxed);
    if (packed != 0)
        return {static_cast<SearchKind>(packed >> 32U), static_cast<char32_t>(packed & 0xFFFFFFFFU)};
    const SearchCharacter found = lookedUp(character);
    known[character].store(static_cast<quint64>(found.kind) << 32U | found.folded, std::memory_order_relaxed);
    return found;
}

QString searchExpansion(char32_t character)
{
    return fromIcu(foldedForm(character));
}

} // namespace concord
