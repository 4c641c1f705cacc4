// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articlerevision.h"

#include "core/analysis/figureedges.h"
#include "core/exchange/claimjson.h"
#include "core/project/articles.h"
#include "core/project/claims.h"

#include <map>
#include <memory>

namespace concord {

namespace {

Error invalid(const QString &subject, const QString &detail)
{
    return Error{Error::Code::Invalid, subject, detail};
}

AnchorState stateOf(PassageFate fate)
{
    switch (fate) {
    case PassageFate::Kept:
        return AnchorState::Exact;
    case PassageFate::Moved:
        return AnchorState::Moved;
    case PassageFate::Changed:
        return AnchorState::Changed;
    case PassageFate::Ambiguous:
        return AnchorState::Ambiguous;
    case PassageFate::Gone:
        break;
    }
    return AnchorState::Orphan;
}

void quote(Anchor *anchor, const TextRevision &revision, const TextSpan &span)
{
    if (const Result<Anchor> quoted = anchorAt(revision, span)) {
        anchor->exact = quoted->exact;
        anchor->prefix = quoted->prefix;
        anchor->suffix = quoted->suffix;
    }
    anchor->revision = revision.id;
    anchor->span = span;
}

/// The way from each revision that anchors rest on to the new one.
class Followers
{
public:
    Followers(Database &database, const TextRevision &to) : m_database(database), m_to(to) {}

    const AnchorFollower *from(RevisionId revision)
    {
        const auto known = m_ways.find(revision);
        if (known != m_ways.end())
            return known->second ? &known->second->follower : nullptr;
        Result<TextRevision> found = Articles::findRevision(m_database, revision);
        std::unique_ptr<Way> way = found && found->article == m_to.article && found->side == m_to.side ? std::make_unique<Way>(std::move(*found), m_to) : nullptr;
        const auto added = m_ways.emplace(revision, std::move(way)).first;
        return added->second ? &added->second->follower : nullptr;
    }

private:
    struct Way
    {
        Way(TextRevision revision, const TextRevision &to) : from(std::move(revision)), follower(from, to) {}

        TextRevision from;
        AnchorFollower follower;
    };

    Database &m_database;
    const TextRevision &m_to;
    std::map<RevisionId, std::unique_ptr<Way>> m_ways;
};

/// Stores every anchor of one side of an article as `follow` makes it.
template<typename Follow>
Result<AnchorCounts> moveAnchors(Database &database, const TextRevision &revision, const Follow &follow)
{
    AnchorCounts counts;
    const Result<QList<Claim>> claims = Claims::list(database, revision.article);
    if (!claims)
        return claims.error();
    for (const Claim &claim : *claims) {
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.span.side != revision.side)
                continue;
            const Anchor moved = follow(anchor);
            counts.note(moved.state);
            if (moved == anchor)
                continue;
            if (const Status stored = Claims::updateAnchor(database, moved); !stored)
                return stored.error();
        }
    }
    return counts;
}

Anchor asOrphan(Anchor anchor)
{
    anchor.state = AnchorState::Orphan;
    return anchor;
}

/// The revision with another text for one paragraph; its links follow their words.
TextRevision withParagraph(TextRevision revision, int paragraph, const QString &text)
{
    if (paragraph < revision.forms.size()) {
        ParagraphForm &form = revision.forms[paragraph];
        form.original.clear();
        const RevisionMap map(revision.paragraphs[paragraph], text, true);
        QList<Link> links;
        for (Link link : std::as_const(form.links)) {
            const bool isMark = link.range.isEmpty(); // it stays behind the character it stands behind
            const PassagePlace place = map.place(isMark ? Range{std::max(0, link.range.begin - 1), link.range.begin} : link.range);
            if (place.fate == PassageFate::Gone)
                continue;
            link.range = isMark ? Range{place.range.end, place.range.end} : place.range;
            links.append(link);
        }
        form.links = links;
    }
    revision.paragraphs[paragraph] = text;
    return revision;
}

/// Forms that are not told are plain.
bool isSameText(const TextRevision &one, const TextRevision &other)
{
    if (one.paragraphs != other.paragraphs)
        return false;
    for (qsizetype i = 0; i < one.paragraphs.size(); ++i) {
        if (!(one.forms.value(i) == other.forms.value(i)))
            return false;
    }
    return true;
}

/// One paragraph as a text of its own.
TextRevision alone(TextRevision revision, int paragraph)
{
    revision.paragraphs = {revision.paragraphs[paragraph]};
    revision.forms.clear();
    return revision;
}

/// The way of the passages of one paragraph into its corrected state.
class ParagraphWay
{
public:
    ParagraphWay(const TextRevision &from, const TextRevision &to, int paragraph)
        : m_paragraph(paragraph), m_from(alone(from, paragraph)), m_to(alone(to, paragraph)), m_follower(m_from, m_to, true)
    {
    }

    Anchor followed(Anchor anchor) const
    {
        anchor.span.paragraph = 0;
        anchor = m_follower.followed(anchor);
        anchor.span.paragraph = m_paragraph;
        return anchor;
    }

private:
    int m_paragraph;
    TextRevision m_from, m_to;
    AnchorFollower m_follower;
};

bool isCorrection(const TextRevision &revision, int paragraph, const QString &text)
{
    const bool isThere = paragraph >= 0 && paragraph < revision.paragraphs.size();
    return isThere && !text.trimmed().isEmpty() && !text.contains(u'\n') && !text.contains(u'\r') && text != revision.paragraphs[paragraph];
}

} // namespace

AnchorFollower::AnchorFollower(const TextRevision &from, const TextRevision &to, bool assumeRelated)
    : m_from(from), m_to(to), m_before(from.paragraphs), m_after(to.paragraphs), m_map(m_before.text(), m_after.text(), assumeRelated)
{
}

Range AnchorFollower::grown(const Anchor &anchor, int paragraph, Range range) const
{
    const QString &before = m_from.paragraphs[anchor.span.paragraph], &after = m_to.paragraphs[paragraph];
    if (before == after)
        return range;
    return grownFigure(anchor.span.range, QStringView(before), range, QStringView(after)).value_or(range);
}

Anchor AnchorFollower::followed(Anchor anchor) const
{
    const std::optional<Range> passage = m_before.whole(anchor.span.paragraph, anchor.span.range);
    if (!passage)
        return asOrphan(anchor);
    const PassagePlace place = m_map.place(*passage);
    if (place.fate == PassageFate::Gone || place.range.isEmpty())
        return asOrphan(anchor);
    AnchorState state = stateOf(place.fate);
    int paragraph = m_after.paragraphAt(place.range.begin);
    for (int next = paragraph + 1; next <= m_after.paragraphAt(place.range.end - 1); ++next) {
        if (m_after.within(next, place.range).length() > m_after.within(paragraph, place.range).length())
            paragraph = next;
    }
    Range range = m_after.within(paragraph, place.range);
    if (range.isEmpty())
        return asOrphan(anchor);
    if (range.length() < place.range.length())
        state = std::max(state, AnchorState::Changed); // the paragraph was parted inside it
    if (const Range whole = grown(anchor, paragraph, range); whole != range) {
        range = whole;
        state = std::max(state, AnchorState::Changed);
    }
    if (anchor.state != AnchorState::Orphan)
        state = std::max(state, anchor.state);
    quote(&anchor, m_to, {m_to.side, paragraph, range});
    anchor.state = state;
    return anchor;
}

QList<TextSpan> AnchorFollower::candidates(const Anchor &anchor) const
{
    QList<TextSpan> found;
    const std::optional<Range> passage = m_before.whole(anchor.span.paragraph, anchor.span.range);
    if (!passage)
        return found;
    const PassagePlace place = m_map.place(*passage);
    for (const Range &range : QList<Range>{place.range} + place.candidates) {
        if (range.isEmpty())
            continue;
        const int paragraph = m_after.paragraphAt(range.begin);
        const TextSpan span{m_to.side, paragraph, m_after.within(paragraph, range)};
        if (!span.range.isEmpty() && !found.contains(span))
            found.append(span);
    }
    return found;
}

Result<RevisionOutcome> reviseText(Database &database, TextRevision next)
{
    const Result<std::optional<TextRevision>> latest = Articles::latestRevision(database, next.article, next.side);
    if (!latest)
        return latest.error();
    if (next.paragraphs.isEmpty())
        return invalid(sideName(next.side), QStringLiteral("the text is empty"));
    if (*latest && isSameText(next, **latest))
        return invalid(sideName(next.side), QStringLiteral("the text is the same as before"));
    Result<TextRevision> stored = Articles::addRevision(database, next);
    if (!stored)
        return stored.error();
    Followers followers(database, *stored);
    const auto follow = [&](const Anchor &anchor) {
        const AnchorFollower *follower = followers.from(anchor.revision);
        return follower ? follower->followed(anchor) : asOrphan(anchor);
    };
    const Result<AnchorCounts> counts = moveAnchors(database, *stored, follow);
    return counts ? Result<RevisionOutcome>(RevisionOutcome{*stored, *counts}) : Result<RevisionOutcome>(counts.error());
}

Result<RevisionOutcome> correctParagraphs(Database &database, const TextRevision &revision, const QMap<int, QString> &texts)
{
    const Result<std::optional<TextRevision>> latest = Articles::latestRevision(database, revision.article, revision.side);
    if (!latest)
        return latest.error();
    if (!*latest || (*latest)->id != revision.id)
        return Error{Error::Code::Conflict, sideName(revision.side), QStringLiteral("the text has a newer revision")};
    TextRevision next = revision;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (!isCorrection(revision, text.key(), *text))
            return invalid(QStringLiteral("paragraph"), QStringLiteral("not one paragraph that differs"));
        next = withParagraph(std::move(next), text.key(), *text);
    }
    Result<TextRevision> stored = Articles::addRevision(database, next);
    if (!stored)
        return stored.error();
    std::map<int, std::unique_ptr<ParagraphWay>> ways;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        ways.emplace(text.key(), std::make_unique<ParagraphWay>(revision, *stored, text.key()));
    const auto follow = [&](Anchor anchor) {
        if (anchor.revision != revision.id || anchor.state == AnchorState::Orphan)
            return anchor;
        if (const auto way = ways.find(anchor.span.paragraph); way != ways.end())
            return way->second->followed(anchor);
        anchor.revision = stored->id;
        return anchor;
    };
    const Result<AnchorCounts> counts = moveAnchors(database, *stored, follow);
    return counts ? Result<RevisionOutcome>(RevisionOutcome{*stored, *counts}) : Result<RevisionOutcome>(counts.error());
}

Result<RevisionOutcome> correctParagraph(Database &database, const TextRevision &revision, int paragraph, const QString &text)
{
    return correctParagraphs(database, revision, {{paragraph, text}});
}

Result<RevisionOutcome> restoreRevision(Database &database, RevisionId id)
{
    Result<TextRevision> earlier = Articles::findRevision(database, id);
    if (!earlier)
        return earlier.error();
    return reviseText(database, std::move(*earlier));
}

} // namespace concord
