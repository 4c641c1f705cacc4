// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"
#include "core/text/search/findtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace concord {

/// A place a word stands at, with what stands around it (keyword in context).
struct ConcordanceLine
{
    FoundPlace place;
    QString left; ///< on one line, spaces kept
    QString hit;
    QString right;

    bool operator==(const ConcordanceLine &) const = default;
};

enum class ConcordanceOrder { Text, Left, Right };

/// One line a place, with up to `characters` UTF-16 units on either side, cut between graphemes. `places` lie in `paragraphs`.
QList<ConcordanceLine> concordance(const QStringList &paragraphs, const QList<FoundPlace> &places, int characters);

/// Sorts by what stands right of the hit, or left of it read away from it: by words in English, by characters in Chinese.
/// Punctuation next to the hit does not count. ICU's collation: by strokes for Traditional Chinese, pinyin for Simplified.
/// Equal lines stay in the order of the text.
void sortConcordance(QList<ConcordanceLine> &lines, ConcordanceOrder order, Language language);

} // namespace concord
