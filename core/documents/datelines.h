// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace concord {

/// A complete date in a text and the place it takes, which covers a weekday before it and a time of day behind it.
struct FoundDate
{
    QDate date;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The first complete date of a text, as detectDate reads them; else invalid.
FoundDate findDate(const QString &text);

} // namespace concord
