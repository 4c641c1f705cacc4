// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beadedit.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

Range &rangeOf(Bead &bead, Side side)
{
    return side == Side::Source ? bead.source : bead.translation;
}

Range rangeOf(const Bead &bead, Side side)
{
    return side == Side::Source ? bead.source : bead.translation;
}

bool isEmpty(const Bead &bead)
{
    return bead.source.isEmpty() && bead.translation.isEmpty();
}

Bead beadOf(Side side, Range own, Range other)
{
    return side == Side::Source ? Bead{own, other, 1} : Bead{other, own, 1};
}

int indexOf(const QList<Bead> &beads, Side side, int sentence)
{
    const auto it = std::partition_point(beads.begin(), beads.end(), [&](const Bead &bead) { return rangeOf(bead, side).end <= sentence; });
    return it != beads.end() && rangeOf(*it, side).contains(sentence) ? static_cast<int>(it - beads.begin()) : -1;
}

/// `beads` with those in `which` replaced by `made`; empty ones are left out.
BeadEdit replaced(const QList<Bead> &beads, Range which, QList<Bead> made)
{
    made.removeIf([](const Bead &bead) { return isEmpty(bead); });
    BeadEdit edit;
    edit.beads = beads.first(which.begin) + made + beads.sliced(which.end);
    edit.made = {which.begin, which.begin + static_cast<int>(made.size())};
    return edit;
}

double lengthOf(const BitextSide &side, int begin, int end)
{
    double length = 0;
    for (int i = begin; i < end; ++i)
        length += side.sentences[i].range.length();
    return length;
}

/// Where to cut `range` of a side so that `share` of its length comes before.
int cutAt(const BitextSide &side, Range range, double share)
{
    const double wanted = share * lengthOf(side, range.begin, range.end);
    int best = range.begin;
    double sum = 0, nearest = wanted;
    for (int i = range.begin; i < range.end; ++i) {
        sum += side.sentences[i].range.length();
        if (std::abs(sum - wanted) < nearest) {
            nearest = std::abs(sum - wanted);
            best = i + 1;
        }
    }
    return best;
}

/// The cut of a bead's other side that goes with the one before `sentence`.
int cutBeside(const Bitext &bitext, const Bead &bead, Side side, int sentence)
{
    const Range own = rangeOf(bead, side);
    const BitextSide &text = bitext.side(side);
    const double share = lengthOf(text, own.begin, sentence) / std::max(1.0, lengthOf(text, own.begin, own.end));
    return cutAt(bitext.side(otherSide(side)), rangeOf(bead, otherSide(side)), share);
}

/// The boundary between `bead` and the next one moves to `place` on one side.
std::optional<BeadEdit> movedEdge(const QList<Bead> &beads, int bead, Side side, int place)
{
    Bead upper = beads[bead], lower = beads[bead + 1];
    upper.confidence = lower.confidence = 1;
    rangeOf(upper, side).end = place;
    rangeOf(lower, side).begin = place;
    return replaced(beads, {bead, bead + 2}, {upper, lower});
}

} // namespace

std::optional<BeadEdit> merged(const QList<Bead> &beads, int bead)
{
    if (bead < 0 || bead + 1 >= beads.size())
        return std::nullopt;
    const Bead &upper = beads[bead], &lower = beads[bead + 1];
    return replaced(beads, {bead, bead + 2}, {{{upper.source.begin, lower.source.end}, {upper.translation.begin, lower.translation.end}, 1}});
}

std::optional<BeadEdit> split(const Bitext &bitext, int bead, Side side, int sentence)
{
    if (bead < 0 || bead >= bitext.beads.size())
        return std::nullopt;
    const Bead &whole = bitext.beads[bead];
    const Range own = rangeOf(whole, side), other = rangeOf(whole, otherSide(side));
    if (own.length() < 2 || !own.contains(sentence))
        return std::nullopt;
    const int cut = std::max(sentence, own.begin + 1), beside = cutBeside(bitext, whole, side, cut);
    return replaced(bitext.beads, {bead, bead + 1},
                    {beadOf(side, {own.begin, cut}, {other.begin, beside}), beadOf(side, {cut, own.end}, {beside, other.end})});
}

std::optional<BeadEdit> edgeDrawnIn(const QList<Bead> &beads, int bead, Side side)
{
    if (bead < 0 || bead + 1 >= beads.size() || rangeOf(beads[bead], side).isEmpty())
        return std::nullopt;
    return movedEdge(beads, bead, side, rangeOf(beads[bead], side).end - 1);
}

std::optional<BeadEdit> edgePushedOut(const QList<Bead> &beads, int bead, Side side)
{
    if (bead < 0 || bead + 1 >= beads.size() || rangeOf(beads[bead + 1], side).isEmpty())
        return std::nullopt;
    return movedEdge(beads, bead, side, rangeOf(beads[bead], side).end + 1);
}

std::optional<BeadEdit> movedToNext(const QList<Bead> &beads, Side side, int sentence)
{
    const int bead = indexOf(beads, side, sentence);
    return bead < 0 || bead + 1 >= beads.size() ? std::nullopt : movedEdge(beads, bead, side, sentence);
}

std::optional<BeadEdit> movedToPrevious(const QList<Bead> &beads, Side side, int sentence)
{
    const int bead = indexOf(beads, side, sentence);
    return bead < 1 ? std::nullopt : movedEdge(beads, bead - 1, side, sentence + 1);
}

std::optional<BeadEdit> detached(const Bitext &bitext, Side side, int sentence)
{
    const int bead = indexOf(bitext.beads, side, sentence);
    if (bead < 0 || rangeOf(bitext.beads[bead], otherSide(side)).isEmpty())
        return std::nullopt;
    const Bead &whole = bitext.beads[bead];
    const Range own = rangeOf(whole, side), other = rangeOf(whole, otherSide(side));
    const bool isFirst = sentence == own.begin, isLast = sentence + 1 == own.end;
    const int cut = isFirst ? other.begin : isLast ? other.end : cutBeside(bitext, whole, side, sentence);
    return replaced(bitext.beads, {bead, bead + 1},
                    {beadOf(side, {own.begin, sentence}, {other.begin, cut}), beadOf(side, {sentence, sentence + 1}, {cut, cut}),
                     beadOf(side, {sentence + 1, own.end}, {cut, other.end})});
}

std::optional<BeadEdit> confirmed(const QList<Bead> &beads, Range which)
{
    if (which.isEmpty() || which.begin < 0 || which.end > beads.size())
        return std::nullopt;
    QList<Bead> same = beads.sliced(which.begin, which.length());
    for (Bead &bead : same)
        bead.confidence = 1;
    return replaced(beads, which, same);
}

bool isPartition(const QList<Bead> &beads, qsizetype sources, qsizetype translations)
{
    int source = 0, translation = 0;
    for (const Bead &bead : beads) {
        if (bead.source.begin != source || bead.translation.begin != translation || bead.source.end < source || bead.translation.end < translation || isEmpty(bead))
            return false;
        source = bead.source.end;
        translation = bead.translation.end;
    }
    return source == sources && translation == translations;
}

} // namespace concord
