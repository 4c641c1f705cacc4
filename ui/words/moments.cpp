// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/moments.h"

#include <QLocale>

namespace concord {

namespace {

QString written(const QDateTime &utc, Language language, const QString &chinese, const QString &english)
{
    const bool isZh = isChinese(language);
    const QLocale locale(isZh ? QLocale::Chinese : QLocale::English, isZh ? QLocale::Taiwan : QLocale::UnitedKingdom);
    return locale.toString(utc.toLocalTime(), isZh ? chinese : english);
}

} // namespace

QString momentText(const QDateTime &utc, Language language)
{
    return written(utc, language, QStringLiteral("yyyy年M月d日 HH:mm"), QStringLiteral("d MMM yyyy, HH:mm"));
}

QString dayText(const QDateTime &utc, Language language)
{
    return written(utc, language, QStringLiteral("yyyy年M月d日"), QStringLiteral("d MMM yyyy"));
}

} // namespace concord
