// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace concord {

/// A font file with only the characters one chart or document draws.
struct SubsetFace
{
    QString family;  ///< unique to its contents
    bool isBold = false;
    QByteArray bytes; ///< OpenType
    QList<std::pair<char16_t, char32_t>> standIns; ///< private characters with the glyphs of those beyond U+FFFF, for PDF

    QByteArray postScriptName() const;
};

/// The faces a chart is drawn in, cut down to its characters and freed of layout features, under names of their own.
///
/// Why: Qt's PDF writer names each glyph by the lowest code point that shares it, so 支 is copied as the radical ⽀, and
/// glyphs reached through a feature get no code point at all, so digits vanish. A subset whose glyphs are reached one to one
/// has neither fault; where 支 and ⽀ are both drawn, each goes to a subset of its own. It names no glyph of a character
/// beyond U+FFFF (𠮷) at all: such a glyph gets a private character as well, and orderedPdf() puts the true one in its
/// place. The same bytes are embedded in SVG.
class FontSubset
{
public:
    /// For all texts of `scene` in chartFamilies() of its face. Deterministic. Needs a QGuiApplication. Where a face cannot be cut it is
    /// left out, and the text is drawn in the installed one.
    static FontSubset of(const Scene &scene);

    /// For a text in one weight, in the installed families named, as far as each has its characters.
    static FontSubset ofText(const QString &text, bool isBold, const QStringList &families);

    const QList<SubsetFace> &faces() const { return m_faces; }
    /// Subset families first, installed ones after them.
    QStringList families() const;
    /// Those of one weight only: a list of families is searched before their weights, so bold text would be made of the
    /// regular face.
    QStringList families(bool isBold) const;
    /// Makes the families known to this program's fonts; the faces stay known until it ends. From any thread.
    void install() const;
    /// Of the installed face with that PostScript name; none of any other. From any thread.
    static QList<std::pair<char16_t, char32_t>> standInsOf(const QByteArray &postScriptName);

private:
    QList<SubsetFace> m_faces;
    QStringList m_installed; ///< the families it was cut from
};

} // namespace concord
