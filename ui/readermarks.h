// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/project/claim.h"
#include "core/checks/namecheck.h"
#include "ui/reader/readercontent.h"

#include <QSet>

namespace concord {

/// The marks the reader draws for an article: its figures, those that disagree, claims by status, findings by severity,
/// names of the translation. Waived findings have none.
QList<ReaderMark> readerMarks(const ArticleAnalysis &analysis, const QList<Claim> &claims, const QSet<QString> &waived,
                              const QList<RenderedName> &names);

} // namespace concord
