// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/terms/matching/termautomaton.h"
#include "core/terms/termbase.h"

#include <QStringView>

namespace concord {

/// A designation met in a text.
struct TermHit
{
    int conceptIndex = 0;     ///< into the termbase's concepts
    int designation = 0;      ///< into the concept's designations
    Range span;               ///< with a plural or verb ending, without a possessive one
    bool isCovered = false;   ///< lies in, or overlaps, a longer hit that has taken its place

    bool operator==(const TermHit &) const = default;
};

/// Finds the designations of one language. Latin edges need a word boundary, where endings count as the designation says;
/// Han edges need none. English nouns are not found where they are verbs (verbplaces.h). Chinese is matched without regard to white space. The longest hit takes its place; what it covers is
/// reported as covered; hits of one place are all kept. Immutable once made, so it may be used from several threads.
class TermMatcher
{
public:
    TermMatcher() = default;
    /// `termbase` is not needed afterwards. A designation of Simplified Chinese counts in Traditional texts and the other way
    /// round only where it is written alike.
    TermMatcher(const Termbase &termbase, Language language);

    /// In reading order, the longer one first.
    QList<TermHit> find(QStringView text) const;
    bool isEmpty() const { return m_patterns.empty(); }

private:
    struct Pattern
    {
        int conceptIndex;
        int designation;
        int length; ///< of the folded key
        TermMatch match;
        TermCase letterCase;
        QString letters; ///< the designation's own letters, when their case matters
    };

    void add(int conceptIndex, int index, const Designation &designation, std::vector<QString> &keys);
    bool fits(const Pattern &pattern, QStringView text, Range &span) const;
    bool isMeantOtherwise(const Pattern &pattern, QStringView text, Range span) const;

    Language m_language = Language::English;
    std::vector<Pattern> m_patterns;
    TermAutomaton m_automaton;
};

/// Whether a Han edge of `span` lies inside a longer word of the text by ICU's dictionary (文件|頁面 in 文件夾): such a hit
/// is chance. `words` as wordRanges() gives them.
bool straddlesWord(const QList<Range> &words, Range span);

} // namespace concord
