// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QStringView>

namespace concord {

/// A word of Latin letters and where it stands. `possessive` says that "’s" follows the span.
struct LatinWord
{
    Range span;
    bool possessive = false;
    bool capital = false;   ///< has a capital letter and does not begin with a digit
};

/// Words that belong to one name by their capitals: "Norrvik Lines", "Bank of Vessa", "xAI".
struct LatinRun
{
    Range span;
    bool opensSentence = false; ///< its first word would have a capital anyway
    bool possessive = false;
    bool titled = false;        ///< titles of persons were cut from its front
};

QList<LatinWord> latinWordsIn(QStringView text);

/// The capitalised runs of a text in either language; function words at the front of a sentence, titles of persons, generic
/// acronyms and calendar words are cut off. Thread-safe; linear in the text.
QList<LatinRun> latinRunsIn(QStringView text, const QList<LatinWord> &words);

/// Whether a paragraph is written as a headline, with capitals on most words.
bool isTitleCase(QStringView text, const QList<LatinWord> &words);

} // namespace concord
