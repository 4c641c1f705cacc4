// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace concord {

/// Leaves out the lines of a web page that stand within its article without being of it: bylines and dates at the top,
/// captions and credits, "Advertisement", links to other stories and lists of them with the heading above, sharing,
/// copyright. By short tables of our own in English and Chinese, and by how much of a line is a link.
struct ArticleLines
{
    /// `titles` are what the page says it is called: of the first lines, the one they repeat is the headline, and those
    /// before are out.
    ArticleLines(QList<Block> read, const QStringList &titles);

    QList<Block> blocks;
    QStringList leftOutAtTop; ///< before the first paragraph: bylines and dates are among them

private:
    void leaveOutLinkLists(const QList<Block> &read, QList<bool> &out) const;
    void leaveOutTop(const QList<Block> &read, QList<bool> &out);
    static void findHeadline(QList<Block> &read, const QStringList &titles);
};

/// "By Jane Roe", "記者王大明／台北報導", "文／林小文": who wrote it, without the words around the name; else empty.
QString bylineIn(const QString &line);

/// Whether the page's title repeats this text, perhaps with the site's name behind.
bool isHeadlineOf(const QString &text, const QString &title);

} // namespace concord
