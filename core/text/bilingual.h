// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

namespace concord {

/// A string that exists in both interface and export languages.
struct Bilingual
{
    QString en;
    QString zh; ///< Traditional Chinese

    /// The text for `language`; the other one when that is empty.
    QString in(Language language) const
    {
        const QString &wanted = isChinese(language) ? zh : en;
        return wanted.isEmpty() ? (isChinese(language) ? en : zh) : wanted;
    }
    bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
    bool operator==(const Bilingual &) const = default;
};

} // namespace concord
