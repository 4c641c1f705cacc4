// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/readergeometry.h"

#include "ui/support/fonts.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kMargin = 16;  // at the outer edges
constexpr double kMeasure = 37; // the widest column, in ems: about 75 Latin or 37 Chinese characters
constexpr double kLeast = 80;   // the narrowest column, in pixels

double headingScale(HeadingLevel heading)
{
    switch (heading) {
    case HeadingLevel::Title:
        return 1.5;
    case HeadingLevel::Section:
        return 1.2;
    case HeadingLevel::Subsection:
        return 1.08;
    case HeadingLevel::Minor:
    case HeadingLevel::None:
        break;
    }
    return 1.0;
}

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

int ReaderGeometry::fontPixels(const BlockStyle &style) const
{
    double scale = 1.0;
    if (style.heading != HeadingLevel::None)
        scale = headingScale(style.heading);
    else if (style.kind == BlockKind::Footnote || style.kind == BlockKind::Caption)
        scale = 0.85;
    else if (style.kind == BlockKind::Code)
        scale = 0.9;
    return static_cast<int>(std::lround(m_fontPixels * scale));
}

QFont ReaderGeometry::font(Side side, const BlockStyle &style) const
{
    const bool isCode = style.kind == BlockKind::Code && style.heading == HeadingLevel::None;
    QFont font = isCode ? fixedFont(language(side), fontPixels(style)) : readingFont(language(side), fontPixels(style));
    font.setBold(style.heading != HeadingLevel::None);
    return font;
}

double ReaderGeometry::indentStep(BlockKind kind) const
{
    const double ems = kind == BlockKind::ListItem || kind == BlockKind::Footnote ? 1.7
        : kind == BlockKind::Quote                                                ? 1.2
        : kind == BlockKind::Code                                                 ? 0.8
                                                                                  : 0.0;
    return std::round(ems * m_fontPixels);
}

double ReaderGeometry::indent(const BlockStyle &style) const
{
    if (style.heading != HeadingLevel::None)
        return 0;
    const bool isNested = style.kind == BlockKind::ListItem || style.kind == BlockKind::Quote;
    const double wanted = indentStep(style.kind) * (isNested ? style.depth : 1);
    return std::min(wanted, std::floor(column(Side::Source).width / 3)); // both columns are as wide
}

double ReaderGeometry::lineHeight(Side side, const BlockStyle &style) const
{
    const double ems = style.heading != HeadingLevel::None ? 1.4 : isChinese(language(side)) ? 1.8 : 1.6;
    return std::round(ems * fontPixels(style));
}

double ReaderGeometry::firstBaseline(HeadingLevel heading) const
{
    const BlockStyle style{heading, BlockKind::Body, 0};
    const double tallest = std::max(lineHeight(Side::Source, style), lineHeight(Side::Translation, style));
    return std::round(tallest / 2
                      + 0.38 * fontPixels(style)); // 0.38 em: from the middle of an em box to its baseline
}

double ReaderGeometry::spaceBefore(const ReaderRow &row, bool isFirst) const
{
    const double ems = isFirst                    ? 0.6
        : row.heading != HeadingLevel::None       ? 1.5
        : row.startsParagraph && row.isTight      ? 0.2
        : row.startsParagraph                     ? 0.8
                                                  : 0.0;
    return std::round(ems * m_fontPixels);
}

double ReaderGeometry::spaceAfter(const ReaderRow &row, bool isLast) const
{
    const double ems = isLast ? 2.0 : row.heading == HeadingLevel::Title ? 0.3 : 0.0;
    return std::round(ems * m_fontPixels);
}

} // namespace concord
