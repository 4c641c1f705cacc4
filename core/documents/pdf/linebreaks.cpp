// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/linebreaks.h"

namespace concord {

namespace {

/// Narrow letters further apart have a space between them, in em.
constexpr double kLeastSpace = 0.08;

bool contains(QStringView marks, char32_t c)
{
    return c < 0x10000 && marks.contains(QChar(static_cast<char16_t>(c)));
}

bool isOpening(char32_t c)
{
    return contains(u"「『（《〈【〔“‘([", c);
}

bool isClosing(char32_t c)
{
    return contains(u"」』）》〉】〕”’)]，。、；：！？,.;:!?%…—", c);
}

/// Quotation marks of either side keep what is before and behind them.
bool isQuote(char32_t c)
{
    return contains(u"“”‘’", c);
}

bool isMark(char32_t c)
{
    return isOpening(c) || isClosing(c);
}

/// Whether no line ends between two characters without a space.
bool isHeld(char32_t before, char32_t after)
{
    if (isOpening(before) || isClosing(after) || isQuote(before) || isQuote(after))
        return true;
    if (isWide(after))
        return false;
    return !isWide(before) || isClosing(before);
}

} // namespace

double unbreakableWidth(const PdfLine &line)
{
    bool hasCore = false;
    double end = line.left();
    char32_t last = 0;
    for (const PdfWord &word : line.words) {
        const bool isApart = word.left - end > kLeastSpace * word.size;
        const auto characters = word.text.toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i];
            const bool isAtSpace = i == 0 && isApart && !(isWide(last) && isWide(c)) && !isOpening(last) && !isClosing(c);
            if (hasCore && (isAtSpace || !isHeld(last, c)))
                return end - line.left();
            hasCore = hasCore || !isMark(c);
            last = c;
            end = i + 1 < characters.size() && i + 1 < word.lefts.size() ? word.lefts[i + 1] : word.right;
        }
    }
    return end - line.left();
}

bool mayHang(char32_t character)
{
    return contains(u"，。、；：,.;:」』”", character);
}

double firmRight(const PdfLine &line)
{
    const PdfWord &word = line.words.last();
    return mayHang(lastCharacter(word.text)) && !word.lefts.isEmpty() ? word.lefts.last() : word.right;
}

} // namespace concord
