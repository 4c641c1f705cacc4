// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beadimport.h"

#include <QMultiHash>

#include <algorithm>
#include <vector>

namespace concord {

namespace {

constexpr qsizetype kKeyLength = 6; // characters by which places to begin are found

QString withoutSpace(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

/// The sentences of a side as one string without white space.
class SentenceIndex
{
public:
    explicit SentenceIndex(const BitextSide &side)
    {
        for (int i = 0; i < side.sentences.size(); ++i) {
            m_text += withoutSpace(side.sentenceText(i));
            m_ends.push_back(static_cast<int>(m_text.size()));
        }
        for (int i = 0; i < side.sentences.size(); ++i) {
            const QString sentence = m_text.mid(begin(i), std::min<qsizetype>(kKeyLength, m_ends[static_cast<size_t>(i)] - begin(i)));
            m_whole.insert(sentence, i);
            m_begins.insert(m_text.mid(begin(i), kKeyLength), i);
        }
    }

    /// The runs of sentences that say this, those that begin at `from` or later first.
    QList<Range> runs(const QString &segment, int from) const
    {
        const QString wanted = withoutSpace(segment);
        QList<Range> runs;
        if (wanted.isEmpty())
            return runs;
        const auto &places = wanted.size() < kKeyLength ? m_whole : m_begins;
        for (const int sentence : places.values(wanted.left(kKeyLength))) {
            const int end = begin(sentence) + static_cast<int>(wanted.size());
            const auto last = std::lower_bound(m_ends.begin() + sentence, m_ends.end(), end);
            if (last != m_ends.end() && *last == end && QStringView(m_text).sliced(begin(sentence), wanted.size()) == wanted)
                runs.append({sentence, static_cast<int>(last - m_ends.begin()) + 1});
        }
        std::sort(runs.begin(), runs.end(), [from](const Range &a, const Range &b) {
            return std::pair(a.begin < from, a.begin) < std::pair(b.begin < from, b.begin);
        });
        return runs;
    }

private:
    int begin(int sentence) const { return sentence == 0 ? 0 : m_ends[static_cast<size_t>(sentence) - 1]; }

    QString m_text;
    std::vector<int> m_ends;
    QMultiHash<QString, int> m_whole;  ///< sentences by their beginning, or whole when shorter than a key
    QMultiHash<QString, int> m_begins; ///< by the text that begins there, over the ends of short sentences
};

/// Beads that stand in order and do not overlap.
class OrderedBeads
{
public:
    bool add(const Bead &bead)
    {
        const auto next = std::lower_bound(m_beads.begin(), m_beads.end(), bead, [](const Bead &a, const Bead &b) {
            return std::pair(a.source, a.translation) < std::pair(b.source, b.translation);
        });
        const auto follows = [](const Bead &a, const Bead &b) {
            return a.source.end <= b.source.begin && a.translation.end <= b.translation.begin;
        };
        if ((next != m_beads.end() && !follows(bead, *next)) || (next != m_beads.begin() && !follows(*(next - 1), bead)))
            return false;
        m_beads.insert(next, bead);
        return true;
    }

    const QList<Bead> &beads() const { return m_beads; }

private:
    QList<Bead> m_beads;
};

} // namespace

BeadImport matched(const QList<TranslationUnit> &units, const Bitext &bitext)
{
    const SentenceIndex sources(bitext.source), translations(bitext.translation);
    BeadImport import;
    import.offered = units.size();
    OrderedBeads taken;
    Bead last;
    for (const TranslationUnit &unit : units) {
        const QList<Range> own = sources.runs(unit.source, last.source.end);
        const QList<Range> other = translations.runs(unit.translation, last.translation.end);
        bool isTaken = false;
        for (auto source = own.begin(); source != own.end() && !isTaken; ++source) {
            for (auto translation = other.begin(); translation != other.end() && !isTaken; ++translation) {
                const Bead bead{*source, *translation, 1};
                isTaken = taken.add(bead);
                last = isTaken ? bead : last;
            }
        }
        if (own.isEmpty() || other.isEmpty())
            ++import.unknown;
        else if (!isTaken)
            ++import.contradicting;
    }
    import.beads = taken.beads();
    return import;
}

BeadImport matched(const QList<Bead> &beads, const Bitext &bitext)
{
    BeadImport import;
    import.offered = beads.size();
    OrderedBeads taken;
    for (const Bead &bead : beads) {
        const bool isInside = bead.source.end <= bitext.source.sentences.size() && bead.translation.end <= bitext.translation.sentences.size();
        if (!isInside || (bead.source.isEmpty() && bead.translation.isEmpty()))
            ++import.unknown;
        else if (!taken.add({bead.source, bead.translation, 1}))
            ++import.contradicting;
    }
    import.beads = taken.beads();
    return import;
}

} // namespace concord
