// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/figures/phrasing.h"

#include <QRegularExpression>

namespace concord {

// The words of planted errors: each takes a Chinese figure as it stands and gives it as it reads with the mistake, empty
// where the mistake cannot be made in it.

inline QString timesTen(const QString &surface, const Figure &figure)
{
    static const QRegularExpression number(QStringLiteral("(\\d[\\d,]*)(?:\\.(\\d)(\\d*))?"));
    const QRegularExpressionMatch match = number.match(surface);
    if (!match.hasMatch()) {
        Figure wanted = figure;
        wanted.low = wanted.high = figure.low->shifted(1);
        return rephraseFigure(surface, figure, wanted, Language::TraditionalChinese);
    }
    QString digits = match.captured(1).remove(u',') + (match.captured(2).isEmpty() ? QStringLiteral("0") : match.captured(2));
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (!match.captured(3).isEmpty())
        digits += u'.' + match.captured(3);
    return QString(surface).replace(match.capturedStart(), match.capturedLength(), digits);
}

inline QString otherScale(const QString &surface)
{
    static const QRegularExpression words(QStringLiteral("[萬億兆]"));
    if (surface.count(words) != 1)
        return {};
    QString result = surface;
    const qsizetype at = result.indexOf(words);
    result[at] = result[at] == u'億' ? QChar(u'萬') : QChar(u'億');
    return result;
}

inline QString otherCurrency(const QString &surface, const Figure &figure)
{
    if (figure.kind != FigureKind::Money)
        return {};
    if (surface.contains(u"美元"))
        return QString(surface).replace(QStringLiteral("美元"), QStringLiteral("歐元"));
    static const QRegularExpression local(QStringLiteral("^(新[臺台]幣|[臺台]幣|人民幣)(.+)元$"));
    const QRegularExpressionMatch match = local.match(surface);
    return match.hasMatch() ? match.captured(2) + QStringLiteral("美元") : QString();
}

inline QString pointsForPercent(const QString &surface, const Figure &figure)
{
    if (figure.kind != FigureKind::Percent)
        return {};
    if (surface.endsWith(u'%'))
        return surface.chopped(1).trimmed() + QStringLiteral("個百分點");
    if (surface.startsWith(u"百分之"))
        return surface.mid(3) + QStringLiteral("個百分點");
    static const QRegularExpression points(QStringLiteral("\\s?個?百分點$"));
    return surface.contains(points) && surface.front().isDigit() ? QString(surface).remove(points) + u'%' : QString();
}

} // namespace concord
