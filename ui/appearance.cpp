// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/settings/interfacelanguage.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace concord {

namespace {

constexpr int kInterfaceSize = 13;  // px
constexpr int kDarkLightness = 128; // a window colour below it is a dark one

bool isChinese(LanguageChoice choice)
{
    return choice == LanguageChoice::Chinese
        || (choice == LanguageChoice::System && QLocale::system().language() == QLocale::Chinese);
}

ThemeKind kindOf(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::Sepia:
        return ThemeKind::Sepia;
    case ThemeChoice::System:
        break;
    }
    return system.color(QPalette::Window).lightness() < kDarkLightness ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette())
{
    applyLanguage(kLanguageSetting.value());
    applyTheme(kThemeSetting.value());
}

void Appearance::applyLanguage(LanguageChoice choice)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString name = isChinese(choice) ? QStringLiteral("zh_TW") : QStringLiteral("en");
    if (m_qt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/concord_%1.qm").arg(name)))
        QCoreApplication::installTranslator(&m_own);
    kLanguageSetting.store(choice);
    applyFont();
}

void Appearance::applyTheme(ThemeChoice choice)
{
    Theme::apply(Theme::of(kindOf(choice, m_systemPalette)));
    kThemeSetting.store(choice);
}

void Appearance::applyFont()
{
    QApplication::setFont(interfaceFont(interfaceLanguage(), kInterfaceSize));
    Theme::apply(Theme::current()); // the style sheet takes the font up
}

} // namespace concord
