// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace concord {

/// A word to look for.
struct HanWord
{
    QString word;
    QStringList instead; ///< what is written for it; several where it takes a person to choose
    QStringList clues;   ///< one of them must stand near; none: anywhere
    QStringList except;  ///< longer words it is a harmless part of
    bool isHint = false;
};

struct HanWordUse
{
    int word = 0;
    Range range;
};

/// Finds words of a list in paragraphs, longest first, each place once. A hit that a dictionary word straddles (統計方|差 for 方差,
/// ICU's dictionary) or that is part of an excepted longer word is none. Any number of threads.
class HanWords
{
public:
    explicit HanWords(QList<HanWord> words);

    const HanWord &word(int index) const { return m_words[index]; }
    QList<HanWordUse> find(QStringView paragraph) const;

private:
    bool isExcepted(QStringView paragraph, const HanWord &word, int begin) const;
    int longestAt(QStringView paragraph, int begin) const;

    QList<HanWord> m_words;
    QHash<char32_t, QList<int>> m_byStart; ///< by the first two units, longest first
};

/// The lists in resources/orthography: tab-separated columns of forms separated by "|", "-" for none, "#" before remarks.
QList<QList<QStringList>> orthographyRows(const QString &name);

} // namespace concord
