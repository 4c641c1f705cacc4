// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/calmstyle.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

using Colours = std::array<QRgb, static_cast<size_t>(Token::Count)>;

// In the order of Token.
constexpr Colours kLight = {0xFFFBFAF7, 0xFFF3F1EC, 0xFFFFFFFF, 0xFFDEDAD1, 0xFF1F2328, 0xFF5B6470,
                            0xFF0F5C8C, 0xFFFFFFFF, 0xFF286B44, 0xFF8A6915, 0xFF8A3FA0, 0xFF940C15,
                            0xFF5B6270, 0xFFD3E4EF, 0xFFEBF0F1, 0xFFBFD8E8, 0xFFFBE58F};
constexpr Colours kDark = {0xFF17191C, 0xFF1E2125, 0xFF24282D, 0xFF33383F, 0xFFE8E6E1, 0xFF9AA3AD,
                           0xFF6CB6E8, 0xFF10222E, 0xFF9BDEAC, 0xFFD6B45C, 0xFFCE93DE, 0xFFF2797D,
                           0xFFA3ABBA, 0xFF20394A, 0xFF202830, 0xFF2A4D65, 0xFF5C4E12};
constexpr Colours kSepia = {0xFFF6EEDC, 0xFFEDE3CC, 0xFFFBF5E7, 0xFFD8CBAE, 0xFF33291C, 0xFF655843,
                            0xFF0B5580, 0xFFFFFFFF, 0xFF245F3C, 0xFF8A5C00, 0xFF7E3794, 0xFF940C1E,
                            0xFF565A63, 0xFFD3DEDC, 0xFFE5E3D3, 0xFFBFD2D6, 0xFFF3D777};

std::array<QColor, static_cast<size_t>(Token::Count)> toColours(const Colours &values)
{
    std::array<QColor, static_cast<size_t>(Token::Count)> colours;
    std::transform(values.begin(), values.end(), colours.begin(), [](QRgb value) { return QColor(value); });
    return colours;
}

Theme &currentTheme()
{
    static Theme theme = Theme::of(ThemeKind::Light);
    return theme;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

// Only what CalmStyle cannot do better: a control with rules here loses the parts that need pictures. Fields take their ink
// from the palette: a colour given here would thin out their placeholder text.
const QString kStyle = QStringLiteral(R"(
QToolTip { background: @raised; color: @ink; border: 1px solid @line; padding: 4px; }
QPushButton, QToolButton { background: transparent; color: @ink; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
QPushButton { border-color: @line; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked { background: @picked; }
QPushButton:default { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border-color: transparent; background: transparent; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton:default:focus { border: 2px solid @ink; padding: 3px 7px; }
QToolButton::menu-indicator { image: none; }
QLineEdit[frame="true"], QPlainTextEdit, QTextEdit { background: @raised; border: 1px solid @line; border-radius: 4px; }
QLineEdit[frame="true"] { padding: 3px 6px; }
QLineEdit[frame="true"]:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QMenu { background: @raised; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border-radius: 4px; }
QMenu::item:selected { background: @picked; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 12px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @hover; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QTableCornerButton::section { background: @panel; border: none; border-bottom: 1px solid @line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");

} // namespace

Theme::Theme(ThemeKind kind, const Colours &colours) : m_kind(kind), m_colours(toColours(colours))
{}

Theme Theme::of(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return Theme(kind, kDark);
    case ThemeKind::Sepia:
        return Theme(kind, kSepia);
    case ThemeKind::Light:
        break;
    }
    return Theme(ThemeKind::Light, kLight);
}

const Theme &Theme::current()
{
    return currentTheme();
}

void Theme::apply(const Theme &theme)
{
    currentTheme() = theme;
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application)
        return;
    static QPointer<CalmStyle> style; // owned by the application
    if (!style)
        QApplication::setStyle(style = new CalmStyle);
    QApplication::setPalette(theme.palette());
    application->setStyleSheet(theme.styleSheet());
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Token::Panel));
    palette.setColor(QPalette::WindowText, colour(Token::Ink));
    palette.setColor(QPalette::Base, colour(Token::Raised));
    palette.setColor(QPalette::AlternateBase, colour(Token::Panel));
    palette.setColor(QPalette::Text, colour(Token::Ink));
    palette.setColor(QPalette::Button, colour(Token::Panel));
    palette.setColor(QPalette::ButtonText, colour(Token::Ink));
    palette.setColor(QPalette::PlaceholderText, colour(Token::Muted));
    palette.setColor(QPalette::Highlight, colour(Token::SelectionBand));
    palette.setColor(QPalette::HighlightedText, colour(Token::Ink));
    palette.setColor(QPalette::Link, colour(Token::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, colour(Token::Raised));
    palette.setColor(QPalette::ToolTipText, colour(Token::Ink));
    palette.setColor(QPalette::Mid, colour(Token::Line));
    palette.setColor(QPalette::Midlight, colour(Token::Line));
    palette.setColor(QPalette::Dark, colour(Token::Muted));
    palette.setColor(QPalette::Light, colour(Token::Raised));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Muted));
    return palette;
}

QString Theme::styleSheet() const
{
    static const std::array<std::pair<QLatin1String, Token>, 11> kNames = {{
        {QLatin1String("@paper"), Token::Paper},
        {QLatin1String("@panel"), Token::Panel},
        {QLatin1String("@raised"), Token::Raised},
        {QLatin1String("@line"), Token::Line},
        {QLatin1String("@ink"), Token::Ink},
        {QLatin1String("@muted"), Token::Muted},
        {QLatin1String("@accent"), Token::Accent},
        {QLatin1String("@onaccent"), Token::OnAccent},
        {QLatin1String("@picked"), Token::PickedBand},
        {QLatin1String("@hover"), Token::HoverBand},
        {QLatin1String("@selection"), Token::SelectionBand},
    }};
    QString style = kStyle;
    for (const auto &[name, token] : kNames)
        style.replace(name, colour(token).name());
    return style;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace concord
