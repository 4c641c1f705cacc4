// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace concord {

/// The pair of a source text and its translation; either may be missing.
struct Article
{
    ArticleId id;
    QString title;
    QString byline;      ///< who wrote it; empty when unknown
    QDate documentDate;  ///< what relative dates in the text count from; invalid when unknown
    int position = 0;    ///< order in the project; Articles::add places a new one last
    QDateTime createdAt; ///< UTC

    bool operator==(const Article &) const = default;
};

} // namespace concord
