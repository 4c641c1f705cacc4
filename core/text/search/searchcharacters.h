// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// What a code point is to search.
enum class SearchKind : quint8 {
    Unknown,   ///< not looked up yet; never returned
    Ignored,   ///< combining marks, variation selectors, what is not seen
    Space,
    Break,     ///< punctuation and symbols
    Ideograph, ///< found alone: Han, kana, hangul, bopomofo and the scripts that put no space between words
    Word,      ///< letters and digits of other scripts, found as runs
    Several,   ///< folds to more than one code point, see searchExpansion
};

/// A code point, folded: Unicode's NFKC_Casefold (UAX #31, so case, width and compatibility forms fall together), and
/// letters of Latin, Greek and Cyrillic without their marks.
struct SearchCharacter
{
    SearchKind kind = SearchKind::Unknown;
    char32_t folded = 0; ///< 0 for Ignored and Several
};

/// Looked up once for each code point; any thread.
SearchCharacter searchCharacter(char32_t character);

/// What a code point of kind Several folds to.
QString searchExpansion(char32_t character);

} // namespace concord
