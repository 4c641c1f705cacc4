// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <gumbo.h>

#include <vector>

namespace concord {

struct HtmlAttribute
{
    QByteArray name;
    QString value;
};

/// An element or a piece of text.
struct HtmlNode
{
    GumboTag tag = GUMBO_TAG_LAST; ///< GUMBO_TAG_LAST: text
    int parent = -1;
    int end = 0;                     ///< index behind its last descendant
    QString text;                    ///< of a text, with references resolved
    QList<HtmlAttribute> attributes; ///< those Concord asks for

    bool isText() const { return tag == GUMBO_TAG_LAST; }
};

/// A page as an HTML5 parser sees it (gumbo), flat: nodes stand in the order of the document, a node's descendants are the
/// indices behind it up to its `end`. So every walk is a loop. A plain value.
class HtmlTree
{
public:
    /// `utf8` is HTML, or XHTML through htmlFromXhtml(). Fails with Invalid ("document-nesting", "document-size",
    /// "document-time") or Cancelled; markup that is merely wrong is read as browsers read it.
    static Result<HtmlTree> parse(const QByteArray &utf8, const Progress &progress);

    int size() const { return static_cast<int>(m_nodes.size()); }
    const HtmlNode &operator[](int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    /// The value of an attribute, null when it is not there.
    QString attribute(int index, const char *name) const;
    bool has(int index, const char *name) const { return !attribute(index, name).isNull(); }
    /// Its text and that of its descendants, white space folded.
    QString textOf(int index) const;
    /// The first element of this tag within [from, to), or −1.
    int firstOf(GumboTag tag, int from, int to) const;
    /// The node before it below the same parent, white space passed over, or −1.
    int previousSibling(int index) const;
    /// The nearest ancestor of this tag, or −1.
    int enclosing(int index, GumboTag tag) const;

private:
    Status flatten(const GumboNode *root, const Progress &progress);
    int append(const GumboNode *node, int parent);

    std::vector<HtmlNode> m_nodes;
};

} // namespace concord
