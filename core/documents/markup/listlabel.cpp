// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/listlabel.h"

namespace concord {

namespace {

constexpr int kLargestRoman = 3999;

QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static constexpr std::pair<int, QLatin1StringView> signs[] = {
        {1000, QLatin1StringView("m")}, {900, QLatin1StringView("cm")}, {500, QLatin1StringView("d")},
        {400, QLatin1StringView("cd")}, {100, QLatin1StringView("c")},  {90, QLatin1StringView("xc")},
        {50, QLatin1StringView("l")},   {40, QLatin1StringView("xl")},  {10, QLatin1StringView("x")},
        {9, QLatin1StringView("ix")},   {5, QLatin1StringView("v")},    {4, QLatin1StringView("iv")},
        {1, QLatin1StringView("i")}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += sign;
    }
    return text;
}

} // namespace

QString listLabel(int number, const QString &type)
{
    QString label;
    if (type.compare(u"a", Qt::CaseInsensitive) == 0)
        label = letters(number);
    else if (type.compare(u"i", Qt::CaseInsensitive) == 0 && number <= kLargestRoman)
        label = roman(number);
    if (label.isEmpty())
        label = QString::number(number);
    return (type == u"A" || type == u"I" ? label.toUpper() : label) + u'.';
}

} // namespace concord
