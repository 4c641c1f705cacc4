// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace concord {

/// How a text writes beside wide characters, and behind narrow stops: for each pair of kinds of characters, at how many places a space parts them
/// and at how many none does. Kept for a paragraph or for a document; told of texts whose spaces are certain.
class SpacingHabits
{
public:
    /// Letters and digits are Narrow; Han and the like Wide; Stop ends a sentence; WideMark is any other wide mark.
    enum class Kind { Narrow, Wide, Stop, Opening, Closing, WideMark, Mark };
    static Kind kindOf(char32_t character);
    /// Whether programs draw such characters apart by themselves.
    static bool isAutomatic(char32_t before, char32_t after);

    /// A narrow mark that a space follows in Western text: ",", ".", ":".
    static bool isStop(char32_t character);

    void learn(const QString &text);
    void learn(const SpacingHabits &other);

    /// Whether a space is likely between two characters of a paragraph that writes as this says. The paragraphs beside
    /// it and the document as a whole count for less, the more the paragraph itself has such places: each level is mixed
    /// with the one around it as if that one were a few places more.
    bool expectsSpace(char32_t before, char32_t after, const SpacingHabits &beside, const SpacingHabits &document) const;

private:
    struct Counts
    {
        int spaced = 0;
        int close = 0;
    };

    Counts at(char32_t before, char32_t after) const;

    QHash<std::pair<int, int>, Counts> m_counts;
};

} // namespace concord
