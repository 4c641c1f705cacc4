// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/selection/item.h"
#include "ui/support/theme.h"

#include <QList>
#include <QSet>

#include <memory>

namespace concord {

/// What kind of thing a mark in the text stands for, in the order a click prefers them where two cover the same passage.
enum class MarkLayer { Claim, FigureDisagrees, Figure, Finding, Term };

/// A passage that stands for something. `tone` is its colour: a claim's status, a finding's severity (Wrong for an error,
/// Unverified for a warning, Muted for a hint); agreeing figures ignore it. `item` is what a click on it picks.
struct ReaderMark
{
    TextSpan span;
    MarkLayer layer = MarkLayer::Figure;
    Token tone = Token::Muted;
    Item item;
    bool hasNote = false; ///< a claim's: somebody wrote something to it

    bool operator==(const ReaderMark &) const = default;
};

/// Everything the reader shows: the article, and the marks of both sides in any order. The article is shared and never
/// changes; a new revision is a new content.
struct ReaderContent
{
    std::shared_ptr<const Bitext> bitext;
    QList<ReaderMark> marks;
    QSet<int> confirmedBeads; ///< beads a person pinned
    bool isBare = false;      ///< a text of which nothing is known: no heading is guessed in it
};

} // namespace concord
