// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/text/language.h"
#include "ui/reader/layout/rowtable.h"
#include "ui/settings/readingoptions.h"

#include <QFont>

#include <array>

namespace concord {

/// How the two languages share the width: side by side, one above the other, or one alone.
enum class Arrangement { Columns, Stacked, Single };

struct ReaderColumn
{
    double left = 0;
    double width = 0;

    bool operator==(const ReaderColumn &) const = default;
};

/// The type and the columns of a reader of one width, all in device-independent pixels. A value: equal geometries lay out
/// alike.
class ReaderGeometry
{
public:
    static constexpr double kGutter = 30; ///< left of each column: claim dots, then the bead's rule
    static constexpr int kNarrow = 600;   ///< below this width the languages are stacked

    ReaderGeometry() = default;
    ReaderGeometry(int width, int fontPixels, const RowTable &rows, Language source, Language translation,
                   const ReadingOptions &options = {});

    Arrangement arrangement() const { return m_arrangement; }
    /// The side that stands left, or above when stacked.
    Side firstSide() const { return m_options.translationFirst ? Side::Translation : Side::Source; }
    Language language(Side side) const { return m_languages[static_cast<size_t>(side)]; }
    const ReaderColumn &column(Side side) const { return m_columns[static_cast<size_t>(side)]; }
    int fontPixels() const { return m_fontPixels; }
    int fontPixels(const BlockStyle &style) const;
    QFont font(Side side, const BlockStyle &style) const;
    /// How far a block's text stands in from its column's left edge.
    double indent(const BlockStyle &style) const;
    /// Of one level of a list or a quotation.
    double indentStep(BlockKind kind) const;
    /// The width of a block's lines: in Chinese a whole number of ems, so that full lines end together.
    double lineWidth(Side side, const BlockStyle &style) const;
    /// From baseline to baseline: 1.6 em in Latin text, 1.8 em in Chinese, closer in headings; as wide as the reader likes.
    double lineHeight(Side side, const BlockStyle &style) const;
    /// From the top of a row's text to its first baseline, the same on both sides so that they start level.
    double firstBaseline(HeadingLevel heading) const;
    /// From a block's last baseline to its end, so that a block that follows goes on in the same rhythm.
    double belowLastBaseline(Side side, const BlockStyle &style) const;
    double spaceBefore(const ReaderRow &row, bool isFirst) const;
    double spaceAfter(const ReaderRow &row, bool isLast) const;

    bool operator==(const ReaderGeometry &) const = default;

private:
    void placeColumns();
    double aboveBaseline(Side side, const BlockStyle &style) const;

    int m_width = 0;
    int m_fontPixels = 17;
    ReadingOptions m_options;
    Arrangement m_arrangement = Arrangement::Columns;
    std::array<bool, 2> m_isShown = {true, true};
    std::array<Language, 2> m_languages = {Language::English, Language::TraditionalChinese};
    std::array<ReaderColumn, 2> m_columns;
};

} // namespace concord
