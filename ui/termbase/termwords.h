// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/concept.h"

#include <QCoreApplication>

namespace concord {

/// The choices of a designation in the language of the interface.
class TermWords
{
    Q_DECLARE_TR_FUNCTIONS(concord::TermWords)

public:
    static QString language(Language language);
    static QString status(TermStatus status);
    static QString region(TermRegion region);
    static QString match(TermMatch match);
    static QString letterCase(TermCase letterCase);
    static QString scope(TermScope scope);
    /// A domain in words, and back: those of the starting termbase have words of their own, others are words already.
    static QString domain(const QString &stored);
    static QString storedDomain(const QString &words);

    /// A designation on one line, with what is special about it: "英偉達 · to be avoided · Mainland China".
    static QString line(const Designation &designation);
};

} // namespace concord
