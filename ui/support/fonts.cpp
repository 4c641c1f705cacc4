// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fonts.h"

#include <QStringList>

namespace concord {

namespace {

QString chineseFace(QLatin1String family, Language language)
{
    return family + (language == Language::SimplifiedChinese ? QLatin1String(" CJK SC") : QLatin1String(" CJK TC"));
}

QFont fontOf(const QStringList &latin, const QStringList &chinese, Language language, int pixels)
{
    QFont font;
    font.setFamilies(isChinese(language) ? chinese + latin : latin + chinese);
    font.setPixelSize(pixels);
    font.setKerning(true);
    return font;
}

} // namespace

QFont readingFont(Language language, int pixels)
{
    const QStringList latin = {QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"),
                               QStringLiteral("Georgia"), QStringLiteral("DejaVu Serif")};
    const QStringList chinese = {chineseFace(QLatin1String("Noto Serif"), language),
                                 QStringLiteral("Source Han Serif TC"), QStringLiteral("Songti TC"),
                                 QStringLiteral("PMingLiU"), chineseFace(QLatin1String("Noto Sans"), language)};
    QFont font = fontOf(latin, chinese, language, pixels);
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont fixedFont(Language language, int pixels)
{
    const QStringList latin = {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                               QStringLiteral("Menlo"), QStringLiteral("Consolas")};
    const QStringList chinese = {chineseFace(QLatin1String("Noto Sans Mono"), language),
                                 chineseFace(QLatin1String("Noto Sans"), language), QStringLiteral("PingFang TC"),
                                 QStringLiteral("Microsoft JhengHei")};
    QFont font = fontOf(latin + chinese, {}, Language::English, pixels); // Latin first: Chinese faces have Latin letters too
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

QFont interfaceFont(Language language, int pixels)
{
    const QStringList latin = {QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"), QStringLiteral("Segoe UI"),
                               QStringLiteral("DejaVu Sans")};
    const QStringList chinese = {chineseFace(QLatin1String("Noto Sans"), language),
                                 QStringLiteral("Source Han Sans TC"), QStringLiteral("PingFang TC"),
                                 QStringLiteral("Microsoft JhengHei")};
    QFont font = fontOf(latin, chinese, language, pixels);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace concord
