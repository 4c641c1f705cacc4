// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/numberstyle.h"
#include "core/documents/containers/xmlpart.h"

#include <QHash>
#include <QSet>

#include <array>

namespace concord {

/// The lists of a DOCX (ECMA-376 part 1, 17.9), and where each of them has got to. Lists of one abstract definition count
/// on from each other, unless they say where they start.
class DocxNumbering
{
public:
    static Result<DocxNumbering> read(const QByteArray &bytes, const QString &name, ReadingWatch &watch);

    /// The label of the next paragraph of this list (numId) on this level (from 0): "3.", "一、"; empty for bullets.
    /// Nothing when there is no such list.
    std::optional<QString> next(int list, int level);

private:
    static constexpr size_t kLevels = 9;
    struct Level
    {
        int start = 1;
        NumberStyle style = NumberStyle::Arabic;
        QString text;            ///< "%1.%2"
        bool isArabic = false;   ///< all its numbers
        bool doesRestart = true; ///< when a level above goes on
    };
    struct Definition
    {
        std::array<Level, kLevels> levels;
        QString styleLink;    ///< the name under which it is referred to
        QString numStyleLink; ///< the name of the one that stands for it
    };
    struct List
    {
        int definition = -1;
        std::array<std::optional<int>, kLevels> starts;
        std::array<std::optional<Level>, kLevels> levels;
    };
    using Counters = std::array<std::optional<int>, kLevels>;

    void readDefinition(XmlPart &part);
    void readList(XmlPart &part);
    static Level readLevel(XmlPart &part);
    void followStyleLinks();
    const Level &levelOf(const List &list, size_t level) const; ///< of a list whose definition exists
    void advance(int id, const List &list, size_t level);

    QHash<int, Definition> m_definitions;
    QHash<int, List> m_lists;
    QHash<int, Counters> m_counters; ///< by definition
    QSet<int> m_begun;               ///< lists
};

} // namespace concord
