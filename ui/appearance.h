// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QObject>
#include <QPalette>
#include <QTranslator>

namespace concord {

/// The window's language, theme and interface font, as chosen in the settings; changing one takes effect at once.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Applies what the settings say. Made before any widget, since widgets with a style sheet keep the font they began with.
    explicit Appearance(QObject *parent = nullptr);

    void applyLanguage(LanguageChoice choice);
    void applyTheme(ThemeChoice choice);

private:
    void applyFont();

    QPalette m_systemPalette;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace concord
