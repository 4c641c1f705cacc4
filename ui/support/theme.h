// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

#include <array>

namespace concord {

/// The named colours of the window. Everything that paints asks for one of these and for nothing else.
enum class Token {
    Paper,    ///< behind reading text
    Panel,    ///< behind panels and heads
    Raised,   ///< inside fields and lists
    Line,     ///< hairlines; decoration, carries no meaning
    Ink,      ///< text
    Muted,    ///< secondary text, quiet marks
    Accent,   ///< selection and focus
    OnAccent, ///< text on Accent
    Verified, ///< claim states; Unverified also means warning, Wrong also means error
    Unverified,
    Disputed,
    Wrong,
    Outdated,
    PickedBand, ///< bands behind text, all readable under Ink
    HoverBand,
    SelectionBand,
    SearchBand,
    Count,
};

enum class ThemeKind { Light, Dark, Sepia };

/// A set of colours, passed around as a value. The window's own is `current()`; changing it goes through `apply`, which
/// sets style, palette and style sheet of the application, so that every widget hears of it by a PaletteChange event.
/// For the window's thread.
class Theme
{
public:
    static Theme of(ThemeKind kind);
    static const Theme &current();
    static void apply(const Theme &theme);

    ThemeKind kind() const { return m_kind; }
    bool isDark() const { return m_kind == ThemeKind::Dark; }
    QColor colour(Token token) const { return m_colours[static_cast<size_t>(token)]; }
    QPalette palette() const;
    /// Flat controls, radius 4 px, a visible focus. Sizes in device-independent pixels.
    QString styleSheet() const;

    bool operator==(const Theme &) const = default;

private:
    explicit Theme(ThemeKind kind, const std::array<QRgb, static_cast<size_t>(Token::Count)> &colours);

    ThemeKind m_kind;
    std::array<QColor, static_cast<size_t>(Token::Count)> m_colours;
};

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.1, relative luminance of sRGB).
double contrastRatio(const QColor &a, const QColor &b);

} // namespace concord
