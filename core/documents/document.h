// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/language.h"

#include <QDate>
#include <QStringList>

namespace concord {

/// What an imported file turns out to be. Everything detected can be corrected by the person.
struct Document
{
    QString title;               ///< the first paragraph when it reads like a headline, else empty
    QDate date;                  ///< a full date in the first paragraphs, else invalid
    Language language = Language::English;
    QString encoding;            ///< as ICU or IANA names it: "UTF-8", "Big5", …
    QStringList paragraphs;      ///< non-empty, without line ends and without space around them
};

} // namespace concord
