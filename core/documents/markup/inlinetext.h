// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QString>

#include <utility>

namespace concord {

/// Tells how a file was wrapped, from all of its text: converters wrap at spaces alone, so that a line end is always a space,
/// people also between two Han characters, where it is none.
class LineWrapping
{
public:
    void look(QStringView text); ///< goes on with the line
    void endLine() { m_run = 0; }
    /// Lines run on without a space, and no line ends between two Han characters.
    bool isAtSpaces() const { return m_hasLongLine && !m_hasCutHan; }

private:
    int m_run = 0;
    bool m_hasLongLine = false;
    bool m_hasCutHan = false;
};

/// Collects the running text of one paragraph of markup, with its links, and yields it as blocks.
///
/// White space folds as CSS has it: a run is one space; a run with a line end between two wide characters (UAX #11), or
/// between one and a quotation mark or dash, is nothing, since Chinese is wrapped without hyphens. A line break the
/// writer asked for (<br>) is treated likewise, unless it starts a paragraph: two in a row, or one before an indent.
class InlineText
{
public:
    explicit InlineText(bool lineEndsAreSpaces = false) : m_lineEndsAreSpaces(lineEndsAreSpaces) {}

    void append(QStringView text);
    /// Takes `text` as it is; line ends count as breaks.
    void appendVerbatim(QStringView text);
    void breakLine();
    /// A passage that leads to `target` begins, ends. Those within another are left out.
    void openLink(const QString &target);
    void closeLink();
    /// A footnote's mark: no text, a link to its label.
    void addMark(const QString &label);

    /// What stands before the last break.
    QString lastLine() const;
    bool isEmpty() const { return m_text.isEmpty() && m_links.isEmpty(); }

    enum class Lines {
        Joined,    ///< a single break is white space
        Loose,     ///< one ends a paragraph where nearly all lines end as sentences do, or all are short: pages without <p>
        Kept       ///< every line is a paragraph
    };

    /// The paragraphs collected, normalised, in the form of `form`; starts anew. A label goes to the first alone.
    QList<Block> take(const Block &form, Lines lines);

private:
    void settleSpace(QStringView next);
    QList<std::pair<int, int>> paragraphs(Lines lines) const;
    Block block(std::pair<int, int> range, const Block &form) const;

    bool m_lineEndsAreSpaces = false;
    QString m_text; ///< white space folded; '\n' for breaks
    QList<Link> m_links;
    int m_openLink = -1; ///< index into m_links
    int m_depthInLink = 0;
    bool m_space = false;
    bool m_lineEnd = false; ///< among the white space that waits
};

} // namespace concord
