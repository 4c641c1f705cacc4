// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/realignment.h"

#include <algorithm>
#include <vector>

namespace concord {

namespace {

constexpr double kSettled = 0.9; ///< confidence from which a bead ends a gap
constexpr int kReach = 12;       ///< beads that a gap takes in on each side at most
constexpr int kContext = 16;     ///< beads on each side of a gap that the aligner sees, so that it knows lengths and how common words are

bool isEarlier(const Bead &a, const Bead &b)
{
    return std::pair(a.source, a.translation) < std::pair(b.source, b.translation);
}

bool contains(const QList<Bead> &pins, const Bead &bead)
{
    return std::binary_search(pins.begin(), pins.end(), bead, isEarlier);
}

Bead shifted(const Bead &bead, int source, int translation)
{
    return {bead.source.shifted(source), bead.translation.shifted(translation), bead.confidence};
}

/// What the beads in `which` hold together.
Bead united(const QList<Bead> &beads, Range which)
{
    const Bead &first = beads[which.begin], &last = beads[which.end - 1];
    return {{first.source.begin, last.source.end}, {first.translation.begin, last.translation.end}, 0};
}

bool covers(const Bead &outer, const Bead &inner)
{
    return outer.source.contains(inner.source) && outer.translation.contains(inner.translation);
}

/// The beads a pin touches.
Range touched(const QList<Bead> &beads, const Bead &pin)
{
    const auto first = std::partition_point(beads.begin(), beads.end(), [&](const Bead &bead) {
        return bead.source.end <= pin.source.begin && bead.translation.end <= pin.translation.begin;
    });
    const auto begin = static_cast<int>(std::min(first - beads.begin(), beads.size() - 1));
    Range range{begin, begin + 1};
    while (range.end < beads.size() && (united(beads, range).source.end < pin.source.end || united(beads, range).translation.end < pin.translation.end))
        ++range.end;
    while (range.begin > 0 && !covers(united(beads, range), pin))
        --range.begin;
    return range;
}

/// Where pins have changed, as ranges of beads: in order, apart from each other.
class Gaps
{
public:
    Gaps(const QList<Bead> &beads, const QList<Bead> &before, const QList<Bead> &pins) : m_beads(beads), m_pins(pins)
    {
        QList<Bead> added, removed;
        std::set_difference(pins.begin(), pins.end(), before.begin(), before.end(), std::back_inserter(added), isEarlier);
        std::set_difference(before.begin(), before.end(), pins.begin(), pins.end(), std::back_inserter(removed), isEarlier);
        for (const Bead &pin : added)
            m_ranges.push_back(grown(touched(beads, pin), 0));
        for (const Bead &pin : removed)
            m_ranges.push_back(grown(touched(beads, pin), 1));
        unite();
    }

    const std::vector<Range> &ranges() const { return m_ranges; }

private:
    /// With the beads beside it that are neither pinned nor settled; `least` of them even when they are settled.
    Range grown(Range range, int least) const
    {
        const auto isOpen = [&](int bead, int step) {
            return !contains(m_pins, m_beads[bead]) && (step < least || m_beads[bead].confidence < kSettled);
        };
        for (int step = 0; step < kReach && range.begin > 0 && isOpen(range.begin - 1, step); ++step)
            --range.begin;
        for (int step = 0; step < kReach && range.end < m_beads.size() && isOpen(range.end, step); ++step)
            ++range.end;
        return range;
    }

    void unite()
    {
        std::sort(m_ranges.begin(), m_ranges.end());
        std::vector<Range> apart;
        for (const Range &range : m_ranges) {
            if (!apart.empty() && range.begin <= apart.back().end)
                apart.back().end = std::max(apart.back().end, range.end);
            else
                apart.push_back(range);
        }
        m_ranges = std::move(apart);
    }

    const QList<Bead> &m_beads;
    const QList<Bead> &m_pins;
    std::vector<Range> m_ranges;
};

/// The pins that belong to a gap: at its edges an empty side may make them look inside of it, so those that are beads beside
/// it are left out.
QList<Bead> pinsIn(const QList<Bead> &pins, const QList<Bead> &beads, Range gap)
{
    const Bead whole = united(beads, gap);
    const auto isBeside = [&](const Bead &pin) {
        return (gap.begin > 0 && !isEarlier(beads[gap.begin - 1], pin)) || (gap.end < beads.size() && !isEarlier(pin, beads[gap.end]));
    };
    QList<Bead> inside;
    std::copy_if(pins.begin(), pins.end(), std::back_inserter(inside), [&](const Bead &pin) { return covers(whole, pin) && !isBeside(pin); });
    return inside;
}

bool fills(const QList<Bead> &pins, const Bead &whole)
{
    int source = whole.source.begin, translation = whole.translation.begin;
    for (const Bead &pin : pins) {
        if (pin.source.begin != source || pin.translation.begin != translation)
            return false;
        source = pin.source.end;
        translation = pin.translation.end;
    }
    return source == whole.source.end && translation == whole.translation.end;
}

/// The beads between and of `pins` in a stretch of both sides.
Result<QList<Bead>> alignedWithin(const Bitext &bitext, const Bead &whole, const QList<Bead> &pins, const QDate &documentDate, Progress &progress)
{
    AlignablePair pair{alignableText(bitext.source, whole.source), alignableText(bitext.translation, whole.translation), {}};
    for (const Bead &pin : pins)
        pair.fixed.append(shifted(pin, -whole.source.begin, -whole.translation.begin));
    AlignOptions options;
    options.documentDate = documentDate;
    const Result<QList<QList<Bead>>> beads = alignPooled({pair}, options, progress);
    if (!beads)
        return beads.error();
    QList<Bead> result;
    for (const Bead &bead : beads->first())
        result.append(shifted(bead, whole.source.begin, whole.translation.begin));
    return result;
}

/// A bead that comes out of a gap as it went in is no surer than it was: the gap alone has fewer ways to go wrong.
void keepDoubts(QList<Bead> *inside, const QList<Bead> &pins, const QList<Bead> &beads, Range gap)
{
    for (Bead &bead : *inside) {
        const auto old = std::lower_bound(beads.begin() + gap.begin, beads.begin() + gap.end, bead, isEarlier);
        const bool isSame = old != beads.begin() + gap.end && !isEarlier(bead, *old);
        if (isSame && !contains(pins, bead))
            bead.confidence = std::min(bead.confidence, old->confidence);
    }
}

/// The beads of a gap with `pins` in it; those around it are held while it is aligned.
Result<QList<Bead>> alignedGap(const Bitext &bitext, const QList<Bead> &beads, Range gap, const QList<Bead> &pins, const QDate &documentDate,
                               Progress &progress)
{
    if (fills(pins, united(beads, gap)))
        return pins;
    const Range seen{std::max(0, gap.begin - kContext), std::min(static_cast<int>(beads.size()), gap.end + kContext)};
    const QList<Bead> held = beads.sliced(seen.begin, gap.begin - seen.begin) + pins + beads.sliced(gap.end, seen.end - gap.end);
    const Result<QList<Bead>> found = alignedWithin(bitext, united(beads, seen), held, documentDate, progress);
    if (!found)
        return found;
    QList<Bead> inside = found->sliced(gap.begin - seen.begin, found->size() - (gap.begin - seen.begin) - (seen.end - gap.end));
    keepDoubts(&inside, pins, beads, gap);
    return inside;
}

} // namespace

AlignableText alignableText(const BitextSide &side, Range sentences)
{
    AlignableText text;
    text.language = side.language;
    for (int i = sentences.begin; i < sentences.end; ++i) {
        text.sentences.append(side.sentenceText(i));
        text.paragraphs.append(side.sentences[i].paragraph);
    }
    return text;
}

Result<QList<Bead>> aligned(const Bitext &bitext, const QList<Bead> &pins, const QDate &documentDate, Progress &progress)
{
    const Bead whole{{0, static_cast<int>(bitext.source.sentences.size())}, {0, static_cast<int>(bitext.translation.sentences.size())}, 0};
    return alignedWithin(bitext, whole, pins, documentDate, progress);
}

Result<QList<Bead>> realigned(const Bitext &bitext, const QList<Bead> &before, const QList<Bead> &pins, const QDate &documentDate,
                              Progress &progress)
{
    QList<Bead> beads = bitext.beads;
    if (beads.isEmpty())
        return beads;
    const std::vector<Range> gaps = Gaps(beads, before, pins).ranges();
    for (auto gap = gaps.rbegin(); gap != gaps.rend(); ++gap) {
        const Result<QList<Bead>> found = alignedGap(bitext, beads, *gap, pinsIn(pins, beads, *gap), documentDate, progress);
        if (!found)
            return found.error();
        beads = beads.first(gap->begin) + *found + beads.sliced(gap->end);
    }
    return beads;
}

} // namespace concord
