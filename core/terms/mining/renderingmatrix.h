// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/conceptminer.h"
#include "core/terms/termbase.h"

#include <functional>

namespace concord {

/// One way a concept is rendered, and where.
struct TermRendering
{
    QString text;
    QList<TextSpan> places;   ///< on the translation side
    bool isShortened = false; ///< part of a fuller one, one with more around it, or the short form: no inconsistency
    bool isOtherSense = false; ///< of a common word, with nothing in common with the main rendering: none either
};

/// A concept of the article and its renderings, the most frequent first.
struct ConceptRow
{
    QString source;
    ConceptKind kind = ConceptKind::Word;
    QList<TextSpan> places;   ///< on the source side
    QList<TermRendering> renderings;

    /// Whether there is one rendering, shortened ones and other senses aside.
    bool isConsistent() const;
};

/// One rendering that stands for several concepts.
struct SharedRendering
{
    QString text;
    QList<int> rows; ///< into RenderingMatrix::rows
};

struct RenderingMatrix
{
    QList<ConceptRow> rows; ///< those with a rendering, in order of first use
    QList<SharedRendering> shared;
};

/// What is known beforehand of the two languages.
struct TermKnowledge
{
    const Termbase *known = nullptr; ///< designations that count as renderings wherever they stand beside their concept
    /// Whether a rendering has something of an English word in small letters by what a dictionary says.
    std::function<bool(const QString &word, QStringView rendering)> speaksOf = {};
};

/// Finds the concepts of an article and how each is rendered, without a termbase. What is known for sure comes first: words
/// kept in Latin letters, glosses in brackets such as 穆巴達拉 (Mubadala), designations of known concepts. Then runs of
/// words of the translation are linked to concepts by how often they are met in the same pair of passages (log-likelihood),
/// the strongest links first, each place of the translation for one concept only, as long as a concept has uses that no
/// rendering accounts for; near forms of a rendering (大型語言模型, 大型語言模式) and compounds of known parts need less evidence.
/// For English and Chinese, in either direction of translation; empty for others. Pure; some hundredths of a second for an
/// article.
RenderingMatrix mineRenderings(const PairedText &text, const TermKnowledge &knowledge = {});

} // namespace concord
