// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termuses.h"

#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestInsertion = 2;

/// The end of the shortest run from `begin` on that has all characters of `designation` in order; −1 when there is none within
/// `limit` units.
qsizetype openedEnd(QStringView text, qsizetype begin, const QString &designation, qsizetype limit)
{
    qsizetype at = begin;
    for (const QChar c : designation) {
        while (at < text.size() && at - begin < limit && text[at] != c)
            ++at;
        if (at >= text.size() || at - begin >= limit)
            return -1;
        ++at;
    }
    return at;
}

/// How many units from `begin` on are characters of `designation` in order, ending with its last; 0 when they do not end so.
int shortenedLength(QStringView text, qsizetype begin, const QString &designation)
{
    qsizetype next = 0;
    qsizetype at = begin;
    while (at < text.size()) {
        const qsizetype found = designation.indexOf(text[at], next);
        if (found < 0)
            break;
        ++at;
        next = found + 1;
        if (next == designation.size())
            return static_cast<int>(at - begin);
    }
    return 0;
}

} // namespace

TermFinder::TermFinder(const Termbase &termbase, Language source, Language translation)
    : m_source(termbase, source), m_translation(termbase, translation)
{
}

TermUses TermFinder::find(const Bitext &bitext, int bead) const
{
    TermUses uses;
    for (const TextSpan &span : bitext.beadSpans(bead, Side::Source)) {
        const QStringView text = QStringView(bitext.source.paragraphs[span.paragraph]).mid(span.range.begin, span.range.length());
        for (const TermHit &hit : m_source.find(text)) {
            if (!hit.isCovered) {
                QList<TextSpan> &places = uses[hit.conceptIndex].source;
                const TextSpan place{Side::Source, span.paragraph, hit.span.shifted(span.range.begin)};
                if (!places.contains(place))
                    places.append(place);
            }
        }
    }
    for (const TextSpan &span : bitext.beadSpans(bead, Side::Translation)) {
        const QStringView text = QStringView(bitext.translation.paragraphs[span.paragraph]).mid(span.range.begin, span.range.length());
        const QList<TermHit> hits = m_translation.find(text);
        for (const TermHit &hit : hits) {
            TermPlace place{hit.designation, {Side::Translation, span.paragraph, hit.span.shifted(span.range.begin)}, -1};
            if (hit.isCovered) {
                const auto longer = std::find_if(hits.begin(), hits.end(), [&hit](const TermHit &other) {
                    return !other.isCovered && other.span.intersects(hit.span) && other.span.length() >= hit.span.length();
                });
                place.coveredBy = longer == hits.end() ? hit.conceptIndex : longer->conceptIndex;
            }
            uses[hit.conceptIndex].translation.append(place);
        }
    }
    return uses;
}

bool hasLooseForm(QStringView text, const QString &designation)
{
    const qsizetype size = designation.size();
    if (size < 4 || hanCount(designation) < size)
        return false;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (text[begin] == designation.front() && openedEnd(text, begin, designation, size + kLongestInsertion) > 0)
            return true;
        const int shortened = shortenedLength(text, begin, designation);
        if (shortened >= 2 && shortened * 2 >= size)
            return true;
        if (shortened >= 3 && text[begin] == designation.front())
            return true;
    }
    return false;
}

bool hasHalf(QStringView text, const QString &designation)
{
    const qsizetype half = designation.size() / 2;
    const bool isPair = half >= 2 && designation.size() <= 6 && hanCount(designation) == designation.size();
    return isPair && (text.contains(QStringView(designation).first(half)) || text.contains(QStringView(designation).mid(half)));
}

} // namespace concord
