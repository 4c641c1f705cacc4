// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/reader/printing/printedarticle.h"

class QPrinter;

namespace concord {

/// Facing pages of an article: both languages level, the marks under the text, claims as numbered notes behind it.
/// Everything here may run in a worker, one call at a time. Fails with Cancelled, or Unwritable.

/// A PDF of real text. Equal articles give equal bytes.
Result<QByteArray> articlePdf(const PrintedArticle &article, const QPageLayout &layout, Progress &progress);

/// To a printer, on its paper, those of its pages it asks for.
Status printArticle(const PrintedArticle &article, QPrinter &printer, Progress &progress);

/// The paper with margins that leave comfortable columns.
QPageLayout printLayout(QPageSize::PageSizeId size);

} // namespace concord
