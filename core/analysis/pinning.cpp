// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pinning.h"

#include "core/project/beads/beads.h"

#include <algorithm>

namespace concord {

namespace {

bool isSame(const Bead &one, const Bead &other)
{
    return one.source == other.source && one.translation == other.translation;
}

bool sharesSentence(const Bead &one, const Bead &other)
{
    return one.source.intersects(other.source) || one.translation.intersects(other.translation);
}

bool fits(const Bead &bead, const Bitext &bitext)
{
    const auto isInside = [](Range range, const BitextSide &side) {
        return range.begin >= 0 && range.begin <= range.end && range.end <= side.sentences.size();
    };
    return isInside(bead.source, bitext.source) && isInside(bead.translation, bitext.translation)
        && !(bead.source.isEmpty() && bead.translation.isEmpty());
}

} // namespace

Status pinBeads(Database &database, const LoadedArticle &article, const QList<Bead> &beads, const QString &author)
{
    const Bitext &bitext = article.analysis.bitext;
    if (!article.source || !article.translation || !std::all_of(beads.begin(), beads.end(), [&](const Bead &bead) { return fits(bead, bitext); }))
        return Error{Error::Code::Invalid, QStringLiteral("bead"), QStringLiteral("not in the texts of the article")};
    const auto find = [&](const Bead &wanted, auto matches) {
        return std::find_if(beads.begin(), beads.end(), [&](const Bead &bead) { return matches(bead, wanted); }) != beads.end();
    };
    QList<Bead> kept;
    for (const Pin &pin : article.analysis.pins.held) {
        if (find(pin.bead, isSame))
            kept.append(pin.bead);
        else if (find(pin.bead, sharesSentence)) {
            if (const Status removed = Beads::remove(database, pin.id); !removed)
                return removed;
        }
    }
    for (const Bead &bead : beads) {
        if (std::any_of(kept.begin(), kept.end(), [&](const Bead &pin) { return isSame(pin, bead); }))
            continue;
        StoredBead stored = storedBead(bead, bitext, article.source->id, article.translation->id);
        stored.article = article.article.id;
        stored.confirmedBy = author;
        if (const Result<StoredBead> added = Beads::add(database, stored); !added)
            return added.error();
    }
    return Done{};
}

Status unpinBeads(Database &database, const LoadedArticle &article, const QList<Bead> &beads)
{
    for (const Pin &pin : article.analysis.pins.held) {
        if (!std::any_of(beads.begin(), beads.end(), [&](const Bead &bead) { return isSame(bead, pin.bead) || sharesSentence(bead, pin.bead); }))
            continue;
        if (const Status removed = Beads::remove(database, pin.id); !removed)
            return removed;
    }
    return Done{};
}

QSet<int> pinnedBeads(const ArticleAnalysis &analysis)
{
    QSet<int> indexes;
    const QList<Pin> &pins = analysis.pins.held;
    for (qsizetype bead = 0, pin = 0; pin < pins.size() && bead < analysis.bitext.beads.size(); ++bead) {
        if (isSame(analysis.bitext.beads[bead], pins[pin].bead)) {
            indexes.insert(static_cast<int>(bead));
            ++pin;
        }
    }
    return indexes;
}

} // namespace concord
