// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checks/rules.h"

#include <QDate>

namespace concord {

/// One language side as it comes from a revision or a file.
struct ArticleText
{
    Language language = Language::English;
    QStringList paragraphs;

    bool isEmpty() const { return paragraphs.isEmpty(); }
};

/// Everything derived from the two texts of an article: never stored, never edited, made anew when a text changes.
struct ArticleAnalysis
{
    Bitext bitext;
    CheckResult checks;
};

/// The sentences and figures of one side.
BitextSide analyseSide(const ArticleText &text, const QDate &documentDate);

/// Sentences, figures, beads and findings of an article; `rules` names the checks to run, all when empty. Either side may
/// be empty. Fails with Cancelled. Runs in any thread.
Result<ArticleAnalysis> analyseArticle(const ArticleText &source, const ArticleText &translation, const QDate &documentDate,
                                       Progress &progress, const QStringList &rules = {});

} // namespace concord
