// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/pins.h"
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
    QList<ParagraphForm> forms = {}; ///< as a revision has them

    bool isEmpty() const { return paragraphs.isEmpty(); }
};

/// Everything derived from the two texts of an article: never stored, never edited, made anew when a text changes.
struct ArticleAnalysis
{
    Bitext bitext;
    CheckResult checks;
    Pins pins = {}; ///< those of the beads that a person made or confirmed
    Termbase terms = {}; ///< what the article is held to
    HouseProfile house = {}; ///< and whose rules
};

/// The sentences and figures of one side. Once `stop` is cancelled it comes back unfinished, to be thrown away.
BitextSide analyseSide(const ArticleText &text, const QDate &documentDate, const Progress *stop = nullptr);

/// Where the pins of an article are, once its sentences are known.
using PinPlacer = std::function<Pins(const Bitext &sentences)>;

/// Sentences, figures, beads and findings of an article; `rules` names the checks to run, all when empty. Either side may
/// be empty. The article is held to `terms` and the rules of `house`. Pinned beads stay, and only what lies between them is aligned; they matter where both sides are there. Fails
/// with Cancelled. Runs in any thread.
Result<ArticleAnalysis> analyseArticle(const ArticleText &source, const ArticleText &translation, const QDate &documentDate,
                                       Progress &progress, const QStringList &rules = {}, const PinPlacer &placePins = {},
                                       const Termbase &terms = {}, const HouseProfile &house = {});

/// The same article with other pins and beads: texts, sentences and figures are taken over, `rules` run again. Fails with
/// Cancelled.
Result<ArticleAnalysis> withBeads(const ArticleAnalysis &analysis, const QList<Bead> &beads, const Pins &pins, Progress &progress,
                                  const QStringList &rules = {});

/// The same article held to another termbase: nothing but the findings on terms is made anew.
ArticleAnalysis withTerms(ArticleAnalysis analysis, const Termbase &terms, const QStringList &rules = {});

/// The same article for another house: every check runs again, nothing is aligned anew. Fails with Cancelled.
Result<ArticleAnalysis> withHouse(ArticleAnalysis analysis, const HouseProfile &house, Progress &progress, const QStringList &rules = {});

} // namespace concord
