// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/live/livewording.h"

#include "core/orthography/copytext.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kBefore = 2; ///< beads beside the paragraph's that may render what it leaves out
constexpr int kBehind = 1;

QString waiverKey(const QString &rule, const QString &there, const QString &written)
{
    return rule + u'\n' + there + u'\n' + written;
}

/// Whether a rule makes nothing but hints.
bool isHint(QLatin1String id)
{
    const auto all = rules();
    const auto rule = std::find_if(all.begin(), all.end(), [id](const Rule &one) { return id == QLatin1String(one.id); });
    return rule == all.end() || rule->severity == Severity::Info;
}

BitextSide &sideOf(Bitext &bitext, Side side)
{
    return side == Side::Source ? bitext.source : bitext.translation;
}

} // namespace

LiveWording::LiveWording(const LoadedArticle &article, Side side, int paragraph, const QSet<QString> &waived)
    : m_side(side), m_paragraph(paragraph), m_house(article.analysis.house)
{
    const ArticleAnalysis &analysis = article.analysis;
    const BitextSide &own = analysis.bitext.side(side);
    if (paragraph < 0 || paragraph >= own.paragraphs.size())
        return;
    const Side read = analysis.bitext.translation.isEmpty() ? Side::Source : Side::Translation;
    m_isCopy = side == read && own.language == Language::TraditionalChinese;
    keepWaived(analysis.checks.findings, waived);
    if (analysis.terms.isEmpty() || analysis.bitext.source.isEmpty() || analysis.bitext.translation.isEmpty())
        return;
    const Language translation = analysis.bitext.translation.language;
    m_terms.emplace(analysis.terms, analysis.bitext.source.language, translation, usageOf(m_house, translation));
    cutOut(analysis.bitext);
}

void LiveWording::keepWaived(const QList<Finding> &findings, const QSet<QString> &waived)
{
    for (const Finding &finding : findings) {
        const bool isHere = std::any_of(finding.spans.begin(), finding.spans.end(), [this](const TextSpan &span) { return span.side == m_side && span.paragraph == m_paragraph; });
        if (isHere && waived.contains(finding.fingerprint))
            m_waived.insert(waiverKey(finding.rule, finding.sourceText, finding.translationText));
    }
}

void LiveWording::cutOut(const Bitext &bitext)
{
    const BitextSide &own = bitext.side(m_side);
    const Range beads = bitext.beadsOf({m_side, m_paragraph, {0, static_cast<int>(own.paragraphs[m_paragraph].size())}});
    if (beads.isEmpty())
        return;
    for (const Side side : {Side::Source, Side::Translation}) {
        sideOf(m_around, side).language = bitext.side(side).language;
        sideOf(m_around, side).paragraphs = bitext.side(side).paragraphs;
    }
    const int last = std::min(beads.end + kBehind, static_cast<int>(bitext.beads.size()));
    for (int bead = std::max(0, beads.begin - kBefore); bead < beads.begin; ++bead)
        addBead(bitext, {bead, bead + 1});
    m_bead = static_cast<int>(m_around.beads.size());
    addBead(bitext, beads);
    for (int bead = beads.end; bead < last; ++bead)
        addBead(bitext, {bead, bead + 1});
}

/// Beads that stand in a row as one; the sentences of the paragraph become one as well.
void LiveWording::addBead(const Bitext &bitext, Range beads)
{
    const auto take = [&](Side side) {
        BitextSide &into = sideOf(m_around, side);
        const auto begin = static_cast<int>(into.sentences.size());
        for (int bead = beads.begin; bead < beads.end; ++bead) {
            const Range sentences = side == Side::Source ? bitext.beads[bead].source : bitext.beads[bead].translation;
            for (int sentence = sentences.begin; sentence < sentences.end; ++sentence) {
                const LocatedSentence &one = bitext.side(side).sentences[sentence];
                const bool isOwn = side == m_side && one.paragraph == m_paragraph;
                if (isOwn && m_sentence >= 0)
                    continue;
                if (isOwn)
                    m_sentence = static_cast<int>(into.sentences.size());
                into.sentences.append(one);
            }
        }
        return Range{begin, static_cast<int>(into.sentences.size())};
    };
    const Range source = take(Side::Source);
    m_around.beads.append({source, take(Side::Translation), 1.0});
}

void LiveWording::add(QList<LiveNote> &notes, const LiveNote &note) const
{
    if (!notes.contains(note) && !m_house.off.contains(note.rule) && !m_waived.contains(waiverKey(note.rule, note.there, note.written)))
        notes.append(note);
}

void LiveWording::addTerms(QList<LiveNote> &notes, const QString &text) const
{
    if (!m_terms || m_bead < 0 || m_sentence < 0)
        return;
    Bitext bitext = m_around;
    BitextSide &own = sideOf(bitext, m_side);
    own.paragraphs[m_paragraph] = text;
    own.sentences[m_sentence].range = {0, static_cast<int>(text.size())};
    for (const Finding &finding : m_terms->checkBead(bitext, m_bead)) {
        if (finding.severity != Severity::Info)
            add(notes, {finding.rule, finding.translationText, finding.sourceText, finding.counterpart});
    }
}

void LiveWording::addOrthography(QList<LiveNote> &notes, const QString &text) const
{
    if (!m_isCopy)
        return;
    const QStringList paragraphs{text};
    const CopyText copy(paragraphs, m_house);
    for (const CopyNote &note : copyNotes(copy)) {
        if (!isHint(QLatin1String(note.rule)))
            add(notes, {QLatin1String(note.rule), note.text, {}, note.suggestion});
    }
}

QList<LiveNote> LiveWording::check(const QString &text) const
{
    QList<LiveNote> notes;
    addTerms(notes, text);
    QList<LiveNote> orthography;
    addOrthography(orthography, text);
    for (const LiveNote &note : std::as_const(orthography)) {
        const bool isSaid = std::any_of(notes.begin(), notes.end(), [&note](const LiveNote &one) { return !one.written.isEmpty() && one.written == note.written; });
        if (!isSaid)
            notes.append(note);
    }
    return notes;
}

} // namespace concord
