// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/markup/htmltree.h"

#include <QDate>

namespace concord {

/// What a page says about itself: Open Graph, JSON-LD (schema.org), microdata, <meta>, <title>. A text is empty and a date
/// invalid where it says nothing.
struct HtmlMetadata
{
    explicit HtmlMetadata(const HtmlTree &tree);

    QString title;     ///< as the page has it, perhaps with the site's name behind
    QString headline;  ///< without
    QString site;
    QString byline;
    QDate date;
    QString generator; ///< the program that wrote the file

    /// Written by a word processor or converter, which adds nothing to the text.
    bool isDocument() const;

private:
    void readMeta(const HtmlTree &tree, int index);
    void readStructured(const QByteArray &json);
    void readMarked(const HtmlTree &tree);
};

/// "Headline - The Site" without the site; whole when there is no telling.
QString withoutSite(const QString &title, const QString &site);

} // namespace concord
