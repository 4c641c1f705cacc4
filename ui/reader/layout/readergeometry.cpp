// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/readergeometry.h"

#include "ui/support/fonts.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kMargin = 16; // at the outer edges, at least; punctuation hangs there
constexpr double kLeast = 80;  // the narrowest column, in pixels
constexpr double kSlack = 0.5; // of a line's width: advances of scaled fonts are not whole

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

ReaderGeometry::ReaderGeometry(int width, int fontPixels, const RowTable &rows, Language source, Language translation,
                               const ReadingOptions &options)
    : m_width(width),
      m_fontPixels(fontPixels),
      m_options(options),
      m_languages{source, translation}
{
    m_isShown = {rows.hasSide(Side::Source), rows.hasSide(Side::Translation)};
    const bool hasBoth = m_isShown[0] && m_isShown[1];
    const bool isStacked = width < kNarrow || options.arrangement == ReadingArrangement::Stacked;
    m_arrangement = !hasBoth ? Arrangement::Single : isStacked ? Arrangement::Stacked : Arrangement::Columns;
    placeColumns();
}

void ReaderGeometry::placeColumns()
{
    const int count = m_arrangement == Arrangement::Columns ? 2 : 1;
    const double margin = std::max(kMargin, std::min<double>(m_fontPixels, m_width / 20.0));
    const double room = (m_width - 2 * margin) / count - kGutter - (count > 1 ? margin / 2 : 0);
    const double column = std::floor(std::max(kLeast, std::min<double>(room, m_options.measure * m_fontPixels)));
    const double used = count * (kGutter + column) + (count > 1 ? margin : 0);
    const double left = std::floor(std::max(margin, (m_width - used) / 2)) + kGutter;
    m_columns[0] = m_columns[1] = {left, column};
    if (count > 1)
        m_columns[static_cast<size_t>(otherSide(firstSide()))].left += std::floor(column + margin + kGutter);
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
    const auto face = m_options.face == ReadingFace::Sans ? interfaceFont : readingFont;
    QFont font = (isCode ? fixedFont : face)(language(side), fontPixels(style));
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

double ReaderGeometry::lineWidth(Side side, const BlockStyle &style) const
{
    const double width = column(side).width - indent(style);
    const double em = fontPixels(style);
    return isChinese(language(side)) && width >= em ? std::floor(width / em) * em + kSlack : width;
}

double ReaderGeometry::lineHeight(Side side, const BlockStyle &style) const
{
    const double ems = style.heading != HeadingLevel::None ? 1.4 : isChinese(language(side)) ? 1.8 : 1.6;
    return std::max(1.0, std::round(ems * fontPixels(style) * m_options.spacing / 100));
}

double ReaderGeometry::aboveBaseline(Side side, const BlockStyle &style) const
{
    // 0.38 em: from the middle of an em box to its baseline
    return std::round(lineHeight(side, style) / 2 + 0.38 * fontPixels(style));
}

double ReaderGeometry::firstBaseline(HeadingLevel heading) const
{
    const BlockStyle style{heading, BlockKind::Body, 0};
    double tallest = 0;
    for (const Side side : {Side::Source, Side::Translation})
        if (m_isShown[static_cast<size_t>(side)])
            tallest = std::max(tallest, aboveBaseline(side, style));
    return tallest;
}

double ReaderGeometry::belowLastBaseline(Side side, const BlockStyle &style) const
{
    return lineHeight(side, style) - aboveBaseline(side, style);
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
