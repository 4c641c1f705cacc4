// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/wording/settling.h"

#include "core/checks/terms/termreplacement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestChain = 4;
constexpr int kSpelling = 6;
constexpr int kRendering = 1;

/// How much a rule knows of a word; 0 for those that are not about words.
int rankOf(const Finding &finding)
{
    static const QHash<QString, int> ranks{
        {QStringLiteral("wrong-character"), kSpelling}, {QStringLiteral("simplified-character"), kSpelling},
        {QStringLiteral("term-forbidden"), 5},          {QStringLiteral("term-deprecated"), 5},
        {QStringLiteral("term-region"), 5},             {QStringLiteral("house-word"), 4},
        {QStringLiteral("regional-word"), 3},           {QStringLiteral("name-inconsistent"), 2},
        {QStringLiteral("term-inconsistent"), kRendering}};
    return ranks.value(finding.rule);
}

/// What a word is to become, and how much the rule that says so knows.
struct Correction
{
    QString instead;
    int rank = 0;
};

class Settling
{
public:
    Settling(QList<Finding> &findings, const Bitext &bitext) : m_findings(findings), m_bitext(bitext) {}

    QList<Finding> run()
    {
        for (qsizetype i = 0; i < m_findings.size(); ++i) {
            if (rankOf(m_findings[i]) > 0)
                m_order.append(i);
        }
        learn();
        for (const qsizetype i : std::as_const(m_order))
            follow(i);
        std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) { return comesFirst(m_findings[a], m_findings[b]); });
        for (const qsizetype i : std::as_const(m_order))
            place(i);
        return result();
    }

private:
    static int length(const Finding &finding)
    {
        const auto last = std::find_if(finding.spans.begin(), finding.spans.end(), [](const TextSpan &span) { return span.side == Side::Translation; });
        return last == finding.spans.end() ? 0 : last->range.length();
    }

    static bool comesFirst(const Finding &a, const Finding &b)
    {
        return rankOf(a) != rankOf(b) ? rankOf(a) > rankOf(b) : length(a) > length(b);
    }

    /// What each word is to become, by the rule that knows most.
    void learn()
    {
        for (const qsizetype i : std::as_const(m_order)) {
            const Finding &finding = m_findings[i];
            const int rank = rankOf(finding);
            if (finding.edits.isEmpty() || finding.suggestion.isEmpty() || rank == kSpelling)
                continue;
            Correction &known = m_corrections[finding.translationText];
            if (rank > known.rank)
                known = {finding.suggestion, rank};
            if (rank > kRendering)
                m_wanted.insert(finding.suggestion);
        }
    }

    /// Takes the suggestion of a finding to the end of its chain.
    void follow(qsizetype index)
    {
        Finding &finding = m_findings[index];
        const int rank = rankOf(finding);
        const QString first = finding.suggestion.isEmpty() ? finding.counterpart : finding.suggestion;
        QString last = first;
        for (int step = 0; step < kLongestChain; ++step) {
            const Correction next = m_corrections.value(last);
            if (next.rank == 0 || (rank != kSpelling && next.rank <= rank))
                break;
            last = next.instead;
            if (last == finding.translationText)
                break;
        }
        if (rank == kRendering && (last == finding.translationText || m_wanted.contains(finding.translationText)))
            return drop(index);
        if (last == first || last == finding.translationText)
            return;
        keepOriginal(index);
        (finding.suggestion.isEmpty() ? finding.counterpart : finding.suggestion) = last;
        if (finding.counterpart == first)
            finding.counterpart = last;
        QList<TextSpan> places = finding.spans;
        places.removeIf([](const TextSpan &span) { return span.side != Side::Translation; });
        if (!finding.edits.isEmpty())
            finding.edits = replacementsAt(m_bitext, places, last);
    }

    /// Leaves a finding the places that no finding before it has taken.
    void place(qsizetype index)
    {
        if (m_dropped.contains(index))
            return;
        Finding &finding = m_findings[index];
        const auto isTaken = [this](const TextSpan &span) {
            if (span.side != Side::Translation)
                return false;
            const QList<Range> taken = m_taken.value(span.paragraph);
            return std::any_of(taken.begin(), taken.end(), [&span](const Range &range) { return range.contains(span.range) || span.range.contains(range); });
        };
        QList<TextSpan> left;
        for (const TextSpan &span : std::as_const(finding.spans)) {
            if (!isTaken(span))
                left.append(span);
        }
        const auto isOfTranslation = [](const TextSpan &span) { return span.side == Side::Translation; };
        const auto first = std::find_if(left.begin(), left.end(), isOfTranslation);
        if (first == left.end() && std::any_of(finding.spans.begin(), finding.spans.end(), isOfTranslation))
            return drop(index);
        if (left.size() < finding.spans.size()) {
            keepOriginal(index);
            finding.spans = left;
            finding.edits.removeIf([&](const TextEdit &edit) { return isTaken(edit.span); });
            finding.translationParagraph = first->paragraph;
            if (finding.rule == u"regional-word")
                finding.translationValue = left.size() > 1 ? QString::number(left.size()) : QString();
        }
        for (const TextSpan &span : std::as_const(left)) {
            if (isOfTranslation(span))
                m_taken[span.paragraph].append(span.range);
        }
    }

    void keepOriginal(qsizetype index)
    {
        if (!m_originals.contains(index))
            m_originals.insert(index, m_findings[index]);
    }

    void drop(qsizetype index)
    {
        keepOriginal(index);
        m_dropped.insert(index);
    }

    QList<Finding> result()
    {
        QList<Finding> kept, changed;
        for (qsizetype i = 0; i < m_findings.size(); ++i) {
            if (m_originals.contains(i))
                changed.append(m_originals.value(i));
            if (!m_dropped.contains(i))
                kept.append(std::move(m_findings[i]));
        }
        m_findings = std::move(kept);
        return changed;
    }

    QList<Finding> &m_findings;
    const Bitext &m_bitext;
    QList<qsizetype> m_order;
    QHash<QString, Correction> m_corrections;
    QSet<QString> m_wanted; ///< what rules that decide ask for
    QHash<int, QList<Range>> m_taken;
    QHash<qsizetype, Finding> m_originals;
    QSet<qsizetype> m_dropped;
};

} // namespace

QList<Finding> settleWording(QList<Finding> &findings, const Bitext &bitext)
{
    return Settling(findings, bitext).run();
}

} // namespace concord
