// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/recogniser.h"

#include <QString>
#include <QStringList>

namespace concord {

/// How the tests read a figure: "surface | kind | low..high unit /per qualifier", dates by their period; figures of a
/// paragraph are joined by "; ".
inline QString described(const Figure &figure, QStringView text)
{
    QString result = text.mid(figure.span.begin, figure.span.length()).toString() + QStringLiteral("|")
        + kindName(figure.kind) + QStringLiteral("|");
    if (figure.period)
        result += figure.period->first.toString(Qt::ISODate)
            + (figure.period->first == figure.period->last
                   ? QString()
                   : QStringLiteral("..") + figure.period->last.toString(Qt::ISODate));
    else if (figure.low && figure.high)
        result +=
            figure.low->toString() + (figure.isPoint() ? QString() : QStringLiteral("..") + figure.high->toString());
    if (!figure.unit.isEmpty())
        result += QStringLiteral(" ") + figure.unit;
    if (!figure.per.isEmpty())
        result += QStringLiteral(" /") + figure.per.join(u',');
    if (figure.qualifier != Qualifier::None)
        result += QStringLiteral(" ") + qualifierName(figure.qualifier);
    return result;
}

inline QString described(const QList<Figure> &figures, QStringView text)
{
    QStringList parts;
    for (const Figure &figure : figures)
        parts.append(described(figure, text));
    return parts.join(QStringLiteral("; "));
}

inline FigureOptions optionsFor(Language language)
{
    return {language, QDate(2024, 9, 16), QStringLiteral("TWD")};
}

} // namespace concord
