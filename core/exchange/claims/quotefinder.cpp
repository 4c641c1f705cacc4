// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/quotefinder.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kLongQuote = 12; ///< units, without white space, from which the words alone are enough
constexpr qsizetype kContext = 64;   ///< units looked at on either side
constexpr qsizetype kMargin = 4;     ///< units by which the best of several places must agree more than the next
constexpr qsizetype kMostCandidates = 10'000;

QString withoutSpace(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    qsizetype length = 0;
    while (length < one.size() && length < other.size() && one[one.size() - 1 - length] == other[other.size() - 1 - length])
        ++length;
    return length;
}

qsizetype commonStart(QStringView one, QStringView other)
{
    qsizetype length = 0;
    while (length < one.size() && length < other.size() && one[length] == other[length])
        ++length;
    return length;
}

/// How sure a placement is: 3 exact … 0 an orphan.
int sureness(const QList<Anchor> &anchors)
{
    if (anchors.isEmpty())
        return -1;
    switch (anchors.first().state) {
    case AnchorState::Exact: return 3;
    case AnchorState::Moved:
    case AnchorState::Changed: return 2;
    case AnchorState::Ambiguous: return 1;
    case AnchorState::Orphan: return 0;
    }
    return 0;
}

} // namespace

void QuoteFinder::squeeze()
{
    if (m_isSqueezed)
        return;
    m_isSqueezed = true;
    for (const QString &paragraph : m_revision.paragraphs) {
        m_begins.append(m_text.size());
        for (int i = 0; i < paragraph.size(); ++i) {
            if (paragraph[i].isSpace())
                continue;
            m_text.append(paragraph[i]);
            m_units.append(i);
        }
    }
}

QList<QuoteFinder::Candidate> QuoteFinder::candidates(const QString &exact, const QString &prefix, const QString &suffix) const
{
    QList<Candidate> found;
    const QStringView text(m_text);
    for (qsizetype at = m_text.indexOf(exact); at >= 0 && found.size() < kMostCandidates; at = m_text.indexOf(exact, at + 1)) {
        const qsizetype begin = std::max<qsizetype>(0, at - kContext), end = at + exact.size();
        const qsizetype agreement = commonEnd(text.sliced(begin, at - begin), prefix)
                                    + commonStart(text.sliced(end, std::min(kContext, text.size() - end)), suffix);
        found.append({at, agreement});
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &one, const Candidate &other) { return one.agreement > other.agreement; });
    return found;
}

QList<TextSpan> QuoteFinder::spansOf(qsizetype begin, qsizetype length) const
{
    QList<TextSpan> spans;
    const qsizetype end = begin + length;
    auto paragraph = std::upper_bound(m_begins.cbegin(), m_begins.cend(), begin) - m_begins.cbegin() - 1;
    for (qsizetype at = begin; at < end; ++paragraph) {
        const qsizetype limit = paragraph + 1 < m_begins.size() ? m_begins[paragraph + 1] : m_text.size();
        const qsizetype last = std::min(limit, end) - 1;
        if (last >= at)
            spans.append({m_revision.side, static_cast<int>(paragraph), {m_units[at], m_units[last] + 1}});
        at = std::max(at, last + 1);
    }
    return spans;
}

QList<Anchor> QuoteFinder::inPlace(const Quote &quote) const
{
    QList<Anchor> anchors;
    QString words;
    for (const TextSpan &span : quote.place) {
        if (span.side != m_revision.side || !fits(span, m_revision.paragraphs) || span.range.isEmpty())
            return {};
        const Result<Anchor> anchor = anchorAt(m_revision, span);
        if (!anchor)
            return {};
        words += anchor->exact;
        anchors.append(*anchor);
    }
    const bool isSame = quote.exact.isEmpty() || withoutSpace(words) == withoutSpace(quote.exact);
    return isSame ? anchors : QList<Anchor>();
}

Anchor QuoteFinder::orphan(const Quote &quote) const
{
    Anchor anchor;
    anchor.revision = m_revision.id;
    anchor.span.side = m_revision.side;
    if (!quote.place.isEmpty() && fits({m_revision.side, quote.place.first().paragraph, {0, 0}}, m_revision.paragraphs))
        anchor.span.paragraph = quote.place.first().paragraph;
    anchor.exact = quote.exact;
    anchor.prefix = quote.prefix;
    anchor.suffix = quote.suffix;
    anchor.state = AnchorState::Orphan;
    return anchor;
}

QList<Anchor> QuoteFinder::find(const Quote &quote)
{
    if (const QList<Anchor> there = inPlace(quote); !there.isEmpty())
        return there;
    squeeze();
    const QString exact = withoutSpace(quote.exact), prefix = withoutSpace(quote.prefix), suffix = withoutSpace(quote.suffix);
    const QList<Candidate> found = exact.isEmpty() ? QList<Candidate>() : candidates(exact, prefix, suffix);
    if (found.isEmpty())
        return {orphan(quote)};
    const bool hasContext = !prefix.isEmpty() || !suffix.isEmpty();
    const bool isOnly = found.size() == 1;
    if (isOnly && hasContext && found.first().agreement == 0 && exact.size() < kLongQuote)
        return {orphan(quote)};
    const bool isClear = isOnly || (hasContext && found[0].agreement >= found[1].agreement + kMargin);
    QList<Anchor> anchors;
    for (const TextSpan &span : spansOf(found.first().begin, exact.size())) {
        Result<Anchor> anchor = anchorAt(m_revision, span);
        if (!anchor)
            return {orphan(quote)};
        anchor->state = isClear ? AnchorState::Moved : AnchorState::Ambiguous;
        anchors.append(*anchor);
    }
    return anchors;
}

bool QuoteFinder::isSameText(const QString &text)
{
    squeeze();
    return withoutSpace(text) == m_text;
}

QList<TextSpan> QuoteFinder::spansIn(const QString &text, Range units)
{
    squeeze();
    const qsizetype begin = withoutSpace(text.left(units.begin)).size();
    const qsizetype length = withoutSpace(text.mid(units.begin, units.length())).size();
    return begin + length <= m_text.size() ? spansOf(begin, length) : QList<TextSpan>();
}

QuoteFinder *QuoteFinders::on(Side side)
{
    std::optional<QuoteFinder> &finder = side == Side::Source ? m_source : m_translation;
    return finder ? &*finder : nullptr;
}

QuoteFinders::QuoteFinders(const ClaimTexts &texts)
{
    if (texts.source)
        m_source.emplace(*texts.source);
    if (texts.translation)
        m_translation.emplace(*texts.translation);
}

QList<Anchor> QuoteFinders::find(const Quote &quote, std::optional<Side> side)
{
    const QList<Anchor> source = m_source && side.value_or(Side::Source) == Side::Source ? m_source->find(quote) : QList<Anchor>();
    const QList<Anchor> translation = m_translation && side.value_or(Side::Translation) == Side::Translation ? m_translation->find(quote) : QList<Anchor>();
    return sureness(translation) > sureness(source) ? translation : source;
}

} // namespace concord
