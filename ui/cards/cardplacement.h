// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace concord {

constexpr int kCardGap = 6; ///< pixels between a card and what it explains

/// Where a card of `size` stands inside `bounds`: nearest to the first of `avoided`, below it rather than above, above
/// rather than beside, and on none of them. When there is such a place it is found: of all places that are free, one has
/// each of its left and top edges against the bounds or against an avoided rectangle. When there is none the card covers
/// as little of them as possible, of the first least of all. All in one widget's pixels.
QRect placedCard(const QSize &size, const QRect &bounds, const QList<QRect> &avoided);

} // namespace concord
