// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QStringView>

namespace concord {

/// The unit at `i`, 0 outside the text.
inline char16_t unitAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i].unicode() : u'\0';
}

/// Han by code unit: half of a character beyond the basic plane counts as Han.
bool isHanUnit(char16_t unit);
/// Letters and digits of ASCII and Latin.
bool isLatinUnit(char16_t unit);
/// Marks that only Chinese typography has: 。，、；：？！ and brackets, title and corner quotation marks. Not the curly quotation
/// marks, dashes and dots, which Latin texts share.
bool isChineseMark(char16_t unit);
bool isOpeningMark(char16_t unit); ///< 「『《〈（【〔“‘ and ( [
bool isClosingMark(char16_t unit); ///< 」』》〉）】〕”’ and ) ]

/// Characters that foreign names are transcribed with, such as 克 and 斯; many serve other words as well.
bool isNameSound(char16_t unit);

/// Passages whose punctuation is not prose: addresses of the web and of mail, file names, code between backticks. In order.
QList<Range> protectedRanges(QStringView text);
bool isProtected(const QList<Range> &ranges, int position);

} // namespace concord
