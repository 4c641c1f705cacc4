// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardplacement.h"

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

constexpr qint64 kFirstWeight = 100; // of what the card is about, against the others
constexpr int kBesidePenalty = 400;  // pixels a place beside is thought farther than it is
constexpr int kAbovePenalty = 24;
constexpr int kTightPenalty = 40; // a card that touches what it explains

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : static_cast<qint64>(rect.width()) * rect.height();
}

qint64 covered(const QRect &card, const QList<QRect> &avoided)
{
    qint64 area = 0;
    for (qsizetype i = 0; i < avoided.size(); ++i)
        area += areaOf(card.intersected(avoided[i])) * (i == 0 ? kFirstWeight : 1);
    return area;
}

int distance(const QRect &card, const QRect &to)
{
    const int across = std::max({0, card.left() - to.right(), to.left() - card.right()});
    const int down = std::max({0, card.top() - to.bottom(), to.top() - card.bottom()});
    const int aside = std::abs(card.left() - to.left());
    const int penalty = across > 0 ? kBesidePenalty : card.bottom() < to.top() ? kAbovePenalty : 0;
    return across + down + aside / 4 + penalty;
}

} // namespace

QRect placedCard(const QSize &size, const QRect &bounds, const QList<QRect> &avoided)
{
    QList<int> lefts{bounds.left(), bounds.right() + 1 - size.width()}, tops{bounds.top(), bounds.bottom() + 1 - size.height()};
    for (const QRect &rect : avoided) {
        lefts << rect.left() << rect.right() + 1 << rect.right() + 1 + kCardGap << rect.left() - size.width() << rect.left() - size.width() - kCardGap;
        tops << rect.top() << rect.bottom() + 1 << rect.bottom() + 1 + kCardGap << rect.top() - size.height() << rect.top() - size.height() - kCardGap;
    }
    const QRect about = avoided.isEmpty() ? QRect(bounds.topLeft(), QSize(1, 1)) : avoided.first();
    QRect best;
    std::tuple<qint64, int, int> least;
    for (const int left : std::as_const(lefts)) {
        for (const int top : std::as_const(tops)) {
            const QPoint corner(std::clamp(left, bounds.left(), std::max(bounds.left(), bounds.right() + 1 - size.width())),
                                std::clamp(top, bounds.top(), std::max(bounds.top(), bounds.bottom() + 1 - size.height())));
            const QRect card(corner, size);
            const bool isTight = std::any_of(avoided.begin(), avoided.end(), [&](const QRect &rect) {
                return card.adjusted(-kCardGap, -kCardGap, kCardGap, kCardGap).intersects(rect);
            });
            const std::tuple cost(covered(card, avoided), distance(card, about) + (isTight ? kTightPenalty : 0), corner.x());
            if (best.isNull() || cost < least) {
                best = card;
                least = cost;
            }
        }
    }
    return best;
}

} // namespace concord
