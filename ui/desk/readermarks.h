// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/project/claim.h"
#include "core/checks/namecheck.h"
#include "core/checks/terms/placedterms.h"
#include "ui/reader/readercontent.h"

#include <QSet>

namespace concord {

/// The marks the reader draws for an article: its figures, those that disagree, claims by status, findings by severity,
/// names of the translation, terms of the termbase. Waived findings have none.
QList<ReaderMark> readerMarks(const ArticleAnalysis &analysis, const QList<Claim> &claims, const QSet<QString> &waived,
                              const QList<RenderedName> &names, const QList<PlacedTerm> &terms = {});

/// The same in two steps, for claims that change more often than what lies around them.
struct TextMarks
{
    QList<ReaderMark> figures;
    QList<ReaderMark> others; ///< findings, names, terms
};
TextMarks textMarks(const ArticleAnalysis &analysis, const QSet<QString> &waived, const QList<RenderedName> &names, const QList<PlacedTerm> &terms);
QList<ReaderMark> marksWithClaims(const TextMarks &marks, const Bitext &bitext, const QList<Claim> &claims);

} // namespace concord
