// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pins.h"

#include "core/analysis/textmap.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace concord {

namespace {

constexpr double kKeptAtLeast = 0.5; ///< of a bead's text, before and now

/// Paragraphs as one text, parted by line feeds.
struct WholeText
{
    explicit WholeText(const QStringList &paragraphs) : text(paragraphs.join(u'\n'))
    {
        int start = 0;
        for (const QString &paragraph : paragraphs) {
            starts.push_back(start);
            start += static_cast<int>(paragraph.size()) + 1;
        }
    }

    std::optional<int> offset(int paragraph, int position) const
    {
        if (paragraph < 0 || static_cast<size_t>(paragraph) >= starts.size())
            return std::nullopt;
        const auto next = static_cast<size_t>(paragraph) + 1;
        const int end = next < starts.size() ? starts[next] - 1 : static_cast<int>(text.size());
        const int offset = starts[static_cast<size_t>(paragraph)] + position;
        return position >= 0 && offset <= end ? std::optional(offset) : std::nullopt;
    }

    /// Where a run lies; empty when it does not fit or says other words.
    std::optional<Range> range(const TextRun &run) const
    {
        const auto begin = offset(run.paragraph, run.start), end = offset(run.lastParagraph, run.end);
        if (!begin || !end || *end < *begin || QStringView(text).sliced(*begin, *end - *begin) != run.exact)
            return std::nullopt;
        return Range{*begin, *end};
    }

    QString text;
    std::vector<int> starts;
};

/// One side as it is now, and the way to it from older revisions.
class PinnedSide
{
public:
    PinnedSide(const BitextSide &side, RevisionId newest, const RevisionReader &read)
        : m_read(read), m_now(side.paragraphs)
    {
        for (const LocatedSentence &sentence : side.sentences) {
            const int start = m_now.starts[static_cast<size_t>(sentence.paragraph)];
            m_sentences.push_back(sentence.range.shifted(start));
        }
        m_ways.emplace(newest, std::make_unique<Way>(m_now, m_now.text));
    }

    /// The sentences of a run; empty when it is not there any more.
    std::optional<Range> sentences(const TextRun &run)
    {
        const Way *way = wayFrom(run.revision);
        const std::optional<Range> range = way ? way->before.range(run) : std::nullopt;
        if (!range)
            return std::nullopt;
        return range->isEmpty() ? placeOf(way->map.boundary(range->begin)) : held(way->map, *range);
    }

private:
    struct Way
    {
        Way(WholeText text, QStringView now) : before(std::move(text)), map(before.text, now) {}

        WholeText before;
        TextMap map;
    };

    const Way *wayFrom(RevisionId revision)
    {
        const auto known = m_ways.find(revision);
        if (known != m_ways.end())
            return known->second.get();
        const std::optional<QStringList> paragraphs = m_read(revision);
        auto way = paragraphs ? std::make_unique<Way>(WholeText(*paragraphs), m_now.text) : nullptr;
        return m_ways.emplace(revision, std::move(way)).first->second.get();
    }

    /// Before the first sentence that begins there or later.
    Range placeOf(int offset) const
    {
        const auto next = std::lower_bound(m_sentences.begin(), m_sentences.end(), offset,
                                           [](const Range &sentence, int wanted) { return sentence.begin < wanted; });
        const int index = static_cast<int>(next - m_sentences.begin());
        return {index, index};
    }

    std::optional<Range> held(const TextMap &map, Range run) const
    {
        std::map<int, int> kept; // units of the run by sentence
        for (int at = run.begin; at < run.end; ++at) {
            if (const int sentence = map.image(at) == TextMap::kGone ? -1 : sentenceWith(map.image(at)); sentence >= 0)
                ++kept[sentence];
        }
        std::optional<Range> sentences;
        int units = 0;
        for (const auto &[index, count] : kept) {
            const Range &sentence = m_sentences[static_cast<size_t>(index)];
            if (2 * count <= map.keptIn(sentence.begin, sentence.end))
                continue;
            sentences = sentences ? Range{sentences->begin, index + 1} : Range{index, index + 1};
            units += count;
        }
        if (!sentences)
            return std::nullopt;
        int length = 0;
        for (int index = sentences->begin; index < sentences->end; ++index)
            length += m_sentences[static_cast<size_t>(index)].length();
        return units >= kKeptAtLeast * std::max(length, run.length()) ? sentences : std::nullopt;
    }

    int sentenceWith(int offset) const
    {
        const auto after = std::upper_bound(m_sentences.begin(), m_sentences.end(), offset,
                                            [](int wanted, const Range &sentence) { return wanted < sentence.begin; });
        const bool isInside = after != m_sentences.begin() && (after - 1)->contains(offset);
        return isInside ? static_cast<int>(after - m_sentences.begin()) - 1 : -1;
    }

    const RevisionReader &m_read;
    WholeText m_now;
    std::vector<Range> m_sentences; ///< in the whole text
    std::map<RevisionId, std::unique_ptr<Way>> m_ways;
};

bool comesBefore(const Bead &one, const Bead &other)
{
    return one.source.end <= other.source.begin && one.translation.end <= other.translation.begin;
}

/// Adds a pin where it stands in order with those already there.
bool insert(QList<Pin> *pins, const Pin &pin)
{
    const auto isEarlier = [](const Pin &a, const Pin &b) {
        return std::pair(a.bead.source, a.bead.translation) < std::pair(b.bead.source, b.bead.translation);
    };
    const auto next = std::lower_bound(pins->begin(), pins->end(), pin, isEarlier);
    const bool fits = (next == pins->end() || comesBefore(pin.bead, next->bead)) && (next == pins->begin() || comesBefore((next - 1)->bead, pin.bead));
    if (fits)
        pins->insert(next, pin);
    return fits;
}

TextRun runOf(const BitextSide &side, Range sentences, RevisionId revision)
{
    TextRun run;
    run.revision = revision;
    if (side.sentences.isEmpty())
        return run;
    if (sentences.isEmpty()) {
        const bool isAtEnd = sentences.begin >= side.sentences.size();
        const LocatedSentence &beside = isAtEnd ? side.sentences.last() : side.sentences[sentences.begin];
        run.paragraph = run.lastParagraph = beside.paragraph;
        run.start = run.end = isAtEnd ? beside.range.end : beside.range.begin;
        return run;
    }
    const LocatedSentence &first = side.sentences[sentences.begin], &last = side.sentences[sentences.end - 1];
    run.paragraph = first.paragraph;
    run.start = first.range.begin;
    run.lastParagraph = last.paragraph;
    run.end = last.range.end;
    QStringList parts = side.paragraphs.mid(run.paragraph, run.lastParagraph - run.paragraph + 1);
    parts.last().truncate(run.end);
    parts.first().remove(0, run.start);
    run.exact = parts.join(u'\n');
    return run;
}

} // namespace

QList<Bead> Pins::beads() const
{
    QList<Bead> beads;
    for (const Pin &pin : held)
        beads.append(pin.bead);
    return beads;
}

Pins placePins(const QList<StoredBead> &stored, const Bitext &bitext, RevisionId source, RevisionId translation, const RevisionReader &read)
{
    Pins pins;
    if (stored.isEmpty())
        return pins;
    PinnedSide sources(bitext.source, source, read), translations(bitext.translation, translation, read);
    for (auto bead = stored.crbegin(); bead != stored.crend(); ++bead) {
        const std::optional<Range> of = sources.sentences(bead->run(Side::Source));
        const std::optional<Range> with = translations.sentences(bead->run(Side::Translation));
        const bool holds = of && with && !(of->isEmpty() && with->isEmpty()) && insert(&pins.held, {bead->id, {*of, *with, 1}});
        pins.lapsed += holds ? 0 : 1;
    }
    return pins;
}

StoredBead storedBead(const Bead &bead, const Bitext &bitext, RevisionId source, RevisionId translation)
{
    StoredBead stored;
    stored.run(Side::Source) = runOf(bitext.source, bead.source, source);
    stored.run(Side::Translation) = runOf(bitext.translation, bead.translation, translation);
    return stored;
}

} // namespace concord
