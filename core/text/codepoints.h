// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace concord {

/// Converts offsets of one paragraph between UTF-16 code units (inside the program) and Unicode code points (command
/// line, exports). A lone surrogate counts as one code point. Offsets beyond the end are clamped to it.
class CodePointMap
{
public:
    explicit CodePointMap(QStringView text);

    int toCodePoint(int unit) const;
    int toUnit(int codePoint) const;
    Range toCodePoints(Range units) const { return {toCodePoint(units.begin), toCodePoint(units.end)}; }
    Range toUnits(Range codePoints) const { return {toUnit(codePoints.begin), toUnit(codePoints.end)}; }
    int codePointCount() const { return m_unitCount - static_cast<int>(m_lowSurrogates.size()); }

private:
    QList<int> m_lowSurrogates; ///< positions of the second halves, ascending
    int m_unitCount = 0;
};

/// The maps of a text's paragraphs, each made when it is first asked for. For one thread.
class ParagraphMaps
{
public:
    explicit ParagraphMaps(QStringList paragraphs) : m_paragraphs(std::move(paragraphs)) {}

    /// `paragraph` must be one of the text's.
    const CodePointMap &of(int paragraph);
    const QStringList &paragraphs() const { return m_paragraphs; }

private:
    QStringList m_paragraphs;
    QHash<int, std::shared_ptr<const CodePointMap>> m_maps;
};

} // namespace concord
