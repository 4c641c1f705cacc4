// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/textselection.h"

#include <QDate>
#include <QMimeData>
#include <QString>

#include <memory>

namespace concord {

/// What an article is cited by; anything may be missing.
struct CitedArticle
{
    QString title;
    QString byline;
    QDate date;
};

/// A passage on its way out of the reader, as plain text and as HTML (escaped: texts come from strangers).
struct Clipping
{
    QString text;
    QString html;

    std::unique_ptr<QMimeData> mimeData() const;
};

/// The passage, a line a paragraph.
Clipping plainClipping(const Bitext &bitext, const TextSelection &selection);
/// The passage and below it where it is from: title, byline, date, side and paragraphs, counted from 1.
Clipping citedClipping(const Bitext &bitext, const TextSelection &selection, const CitedArticle &article);
/// The whole beads a passage touches, source and translation: a line each, parted by a tab, and a table. Where nothing is
/// aligned, the paragraphs of the same number.
Clipping facingClipping(const Bitext &bitext, const TextSelection &selection);

} // namespace concord
