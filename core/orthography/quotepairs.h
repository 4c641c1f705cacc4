// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orthography/copytext.h"

namespace concord {

enum class QuoteFamily { Corner, Curly };

/// One quotation mark of a text.
struct QuoteMark
{
    CopyPlace place;
    char16_t unit = 0;
    int partner = -1;  ///< index of the mark it pairs with; −1 for none
    int depth = 0;     ///< how many quotations stand open around it
    int outer = -1;    ///< index of the opening mark around it

    bool opens() const;
    bool isInner() const; ///< ‘’『』
    QuoteFamily family() const;
};

/// All quotation marks “”‘’「」『』 of a text and what pairs with what. A quotation may run over paragraphs: each repeats the
/// opening mark, or none does. Marks of two kinds that stand for each other (“…」) are paired as well. Apostrophes are left out.
QList<QuoteMark> quoteMarks(const CopyText &text);

/// The mark that does the same in the other family, or on the other level of its own.
char16_t quoteUnit(QuoteFamily family, bool isInner, bool opens);

} // namespace concord
