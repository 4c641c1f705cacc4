// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readergeometry.h"

#include "ui/support/fonts.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kMargin = 16;  // at the outer edges
constexpr double kMeasure = 37; // the widest column, in ems: about 75 Latin or 37 Chinese characters
constexpr double kLeast = 80;   // the narrowest column, in pixels

} // namespace

ReaderGeometry::ReaderGeometry(int width, int fontPixels, const RowTable &rows, Language source, Language translation)
    : m_width(width),
      m_fontPixels(fontPixels),
      m_languages{source, translation}
{
    const bool hasBoth = rows.hasSide(Side::Source) && rows.hasSide(Side::Translation);
    m_arrangement = !hasBoth ? Arrangement::Single : width < kNarrow ? Arrangement::Stacked : Arrangement::Columns;
    const int count = m_arrangement == Arrangement::Columns ? 2 : 1;
    const double room = (width - 2 * kMargin) / count - kGutter - (count > 1 ? kMargin / 2 : 0);
    const double column = std::floor(std::clamp(room, kLeast, kMeasure * fontPixels));
    const double used = count * (kGutter + column) + (count > 1 ? kMargin : 0);
    const double left = std::floor(std::max(kMargin, (width - used) / 2)) + kGutter;
    m_columns[0] = m_columns[1] = {left, column};
    if (count > 1)
        m_columns[1].left += column + kMargin + kGutter;
}

int ReaderGeometry::fontPixels(HeadingLevel heading) const
{
    const double scale = heading == HeadingLevel::Title ? 1.5 : heading == HeadingLevel::Section ? 1.12 : 1.0;
    return static_cast<int>(std::lround(m_fontPixels * scale));
}

QFont ReaderGeometry::font(Side side, HeadingLevel heading) const
{
    QFont font = readingFont(language(side), fontPixels(heading));
    font.setBold(heading != HeadingLevel::None);
    return font;
}

double ReaderGeometry::lineHeight(Side side, HeadingLevel heading) const
{
    const double ems = heading != HeadingLevel::None ? 1.4 : isChinese(language(side)) ? 1.8 : 1.6;
    return std::round(ems * fontPixels(heading));
}

double ReaderGeometry::firstBaseline(HeadingLevel heading) const
{
    const double tallest = std::max(lineHeight(Side::Source, heading), lineHeight(Side::Translation, heading));
    return std::round(tallest / 2
                      + 0.38 * fontPixels(heading)); // 0.38 em: from the middle of an em box to its baseline
}

double ReaderGeometry::spaceBefore(const ReaderRow &row, bool isFirst) const
{
    const double ems = isFirst ? 0.6 : row.heading != HeadingLevel::None ? 1.5 : row.startsParagraph ? 0.8 : 0.0;
    return std::round(ems * m_fontPixels);
}

double ReaderGeometry::spaceAfter(const ReaderRow &row, bool isLast) const
{
    const double ems = isLast ? 2.0 : row.heading == HeadingLevel::Title ? 0.3 : 0.0;
    return std::round(ems * m_fontPixels);
}

} // namespace concord
