// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"
#include "core/align/beadfile.h"

#include "tests/support/testdata.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <set>

namespace concord {

/// A pair of texts cut into sentences, whose right beads are known, possibly only by the verse.
struct GoldDocument
{
    AlignablePair pair;
    QList<Bead> beads;
    QStringList sourceVerses; ///< of each sentence
    QStringList translationVerses;
};

inline QStringList linesOf(const QString &path)
{
    QStringList lines = QString::fromUtf8(readAll(path)).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// All documents of a folder of the measuring data; none when it is absent.
inline QList<GoldDocument> goldDocuments(const QString &set)
{
    const QString folder = testDataFile(QStringLiteral("bitext/") + set);
    QList<GoldDocument> documents;
    const auto at = [&folder](const QString &part, const QString &name) {
        const QString path = folder + u'/' + part;
        return linesOf(QFileInfo(path).isDir() ? path + u'/' + name : path);
    };
    const bool isOneFile = QFileInfo::exists(folder + QStringLiteral("/zh.verse"));
    for (const QString &name : QDir(folder + QStringLiteral("/en")).entryList(QDir::Files, QDir::Name)) {
        GoldDocument document;
        document.pair.source = {Language::English, at(QStringLiteral("en"), name), {}};
        document.pair.translation = {Language::TraditionalChinese, at(QStringLiteral("zh-hant"), name), {}};
        document.sourceVerses = at(QStringLiteral("en.verse"), name);
        document.translationVerses = at(isOneFile ? QStringLiteral("zh.verse") : QStringLiteral("zh-hant.verse"), name);
        document.beads = readBeads(readAll(folder + QStringLiteral("/gold/") + name)).valueOr({});
        documents.append(document);
    }
    return documents;
}

/// Consecutive beads within one verse as one, where the gold says no more.
inline QList<Bead> withinVerses(const QList<Bead> &beads, const GoldDocument &document)
{
    const auto verseOf = [&document](const Bead &bead) {
        QSet<QString> verses;
        for (int i = bead.source.begin; i < bead.source.end; ++i)
            verses.insert(document.sourceVerses[i]);
        const qsizetype ofSource = verses.size();
        QSet<QString> others;
        for (int i = bead.translation.begin; i < bead.translation.end; ++i)
            others.insert(document.translationVerses[i]);
        return ofSource <= 1 && others.size() <= 1 && (verses | others).size() == 1 ? *(verses | others).begin() : QString();
    };
    QList<Bead> merged;
    QString last;
    for (const Bead &bead : beads) {
        const QString verse = verseOf(bead);
        if (!merged.isEmpty() && !verse.isEmpty() && verse == last) {
            Bead &whole = merged.last();
            whole = {{whole.source.begin, bead.source.end}, {whole.translation.begin, bead.translation.end}, std::min(whole.confidence, bead.confidence)};
        } else {
            merged.append(bead);
        }
        last = verse;
    }
    return merged;
}

inline bool isLinked(const Bead &bead)
{
    return !bead.source.isEmpty() && !bead.translation.isEmpty();
}

/// Strict F1 over several documents: precision over all beads, recall over those that link.
class StrictScore
{
public:
    void add(const QList<Bead> &gold, const QList<Bead> &found)
    {
        const std::set<Key> right = keys(gold);
        const std::set<Key> tried = keys(found);
        m_tried += static_cast<double>(tried.size());
        m_right += static_cast<double>(std::count_if(tried.begin(), tried.end(), [&right](const Key &key) { return right.contains(key); }));
        for (const Bead &bead : gold) {
            m_wanted += isLinked(bead) ? 1 : 0;
            m_met += isLinked(bead) && tried.contains(keyOf(bead)) ? 1 : 0;
        }
    }
    double f1() const
    {
        const double precision = m_right / std::max(1.0, m_tried);
        const double recall = m_met / std::max(1.0, m_wanted);
        return 2 * precision * recall / std::max(1e-9, precision + recall);
    }
    static bool isRight(const QList<Bead> &gold, const Bead &bead) { return keys(gold).contains(keyOf(bead)); }

private:
    using Key = std::pair<Range, Range>;
    static Key keyOf(const Bead &bead)
    {
        const auto plain = [](Range range) { return range.isEmpty() ? Range{} : range; };
        return {plain(bead.source), plain(bead.translation)};
    }
    static std::set<Key> keys(const QList<Bead> &beads)
    {
        std::set<Key> all;
        for (const Bead &bead : beads)
            all.insert(keyOf(bead));
        return all;
    }

    double m_tried = 0, m_right = 0, m_wanted = 0, m_met = 0;
};

} // namespace concord
