// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/foldedpassage.h"

#include <unicode/normalizer2.h>

namespace concord {

namespace {

/// Below this, and from kCompatibility on, characters have a folding worth asking ICU for; what lies between is ideographs,
/// Hangul and surrogates, which are themselves.
constexpr char16_t kIdeographs = 0x3400;
constexpr char16_t kCompatibility = 0xF900;

struct FoldTable
{
    FoldTable()
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2 *folder = icu::Normalizer2::getNFKCCasefoldInstance(status);
        low.resize(kIdeographs);
        high.resize(0x10000 - kCompatibility);
        for (int c = 0; c < 0x10000 && U_SUCCESS(status); c = c + 1 == kIdeographs ? kCompatibility : c + 1) {
            UErrorCode failed = U_ZERO_ERROR;
            const icu::UnicodeString folded = folder->normalize(icu::UnicodeString(static_cast<UChar32>(c)), failed);
            (c < kIdeographs ? low[static_cast<size_t>(c)] : high[static_cast<size_t>(c - kCompatibility)]) =
                QString(reinterpret_cast<const QChar *>(folded.getBuffer()), folded.length());
        }
    }

    std::vector<QString> low;
    std::vector<QString> high;
};

const QString &folding(char16_t c)
{
    static const FoldTable table;
    return c < kIdeographs ? table.low[c] : table.high[static_cast<size_t>(c - kCompatibility)];
}

bool isHyphen(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2012) || c == 0x2212;
}

char16_t straightened(char16_t c)
{
    switch (c) {
    case 0x2018: case 0x2019: case 0x02BC: case 0xFF07: return u'\'';
    case 0x201C: case 0x201D: case 0xFF02: return u'"';
    case 0x2027: case 0x30FB: case 0x2022: return 0x00B7;
    case 0x81FA: return 0x53F0;
    default: return c;
    }
}

} // namespace

FoldedPassage::FoldedPassage(QStringView text, TermSpacing spacing) : m_spacing(spacing)
{
    m_text.reserve(text.size());
    m_begins.reserve(static_cast<size_t>(text.size()));
    m_ends.reserve(static_cast<size_t>(text.size()));
    for (int i = 0; i < text.size(); ++i) {
        const char16_t c = straightened(text[i].unicode());
        if (c < 0x80 && c != u'-' && c > u' ') {
            const char16_t lower = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
            append(QStringView(&lower, 1), i, i + 1);
        } else if (isHyphen(c) || QChar(c).isSpace()) {
            if (m_spacing == TermSpacing::Gaps)
                appendGap(i, i + 1);
            else if (isHyphen(c))
                append(u"-", i, i + 1);
        } else if (c >= kIdeographs && c < kCompatibility) {
            append(QStringView(&c, 1), i, i + 1);
        } else {
            append(folding(c), i, i + 1);
        }
    }
}

void FoldedPassage::append(QStringView folded, int begin, int end)
{
    m_text += folded;
    m_begins.insert(m_begins.end(), static_cast<size_t>(folded.size()), begin);
    m_ends.insert(m_ends.end(), static_cast<size_t>(folded.size()), end);
}

void FoldedPassage::appendGap(int begin, int end)
{
    if (m_text.endsWith(u' '))
        m_ends.back() = end;
    else
        append(u" ", begin, end);
}

Range FoldedPassage::origin(Range folded) const
{
    return {m_begins[static_cast<size_t>(folded.begin)], m_ends[static_cast<size_t>(folded.end - 1)]};
}

QString foldedTerm(QStringView text, TermSpacing spacing)
{
    return FoldedPassage(text.trimmed(), spacing).text().trimmed();
}

} // namespace concord
