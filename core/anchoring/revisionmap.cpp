// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/revisionmap.h"

#include "core/anchoring/orderedmatching.h"

#include <algorithm>

namespace concord {

namespace {

constexpr double kSameSentence = 0.5; ///< likeness below which a sentence counts as rewritten as a whole
constexpr double kHeldAtLeast = 0.25; ///< of a passage, kept or answered, below which it is gone
constexpr int kMostBetween = 3;       ///< sentences that may have been put between two of a passage
constexpr int kShortQuote = 4;        ///< UTF-16 units: shorter words are not told apart by themselves

size_t at(int index)
{
    return static_cast<size_t>(index);
}

QString withoutLineEnds(QStringView text)
{
    QString plain = text.toString();
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(u'\r', u'\n');
    return plain;
}

} // namespace

RevisionMap::RevisionMap(const QString &before, const QString &after, bool assumeRelated)
    : RevisionMap(RevisionReading(), before, after, assumeRelated)
{
}

RevisionMap::RevisionMap(RevisionReading reading, const QString &before, const QString &after, bool assumeRelated)
    : m_before(reading.read(before)), m_after(reading.read(after)), m_pairing(m_before, m_after, assumeRelated),
      m_images(m_before.tokens.size(), kUnmatched), m_answers(m_before.tokens.size(), kUnmatched)
{
    for (const UnitPair &pair : m_pairing.pairs())
        matchTokens(pair);
}

void RevisionMap::matchTokens(const UnitPair &pair)
{
    const Range before{m_before.units[at(pair.before.begin)].tokens.begin, m_before.units[at(pair.before.end - 1)].tokens.end};
    const Range after{m_after.units[at(pair.after.begin)].tokens.begin, m_after.units[at(pair.after.end - 1)].tokens.end};
    std::vector<int> own, other, weights;
    for (int i = before.begin; i < before.end; ++i) {
        own.push_back(m_before.tokens[at(i)].id);
        weights.push_back(tokenWeight(m_before.tokens[at(i)].kind));
    }
    for (int i = after.begin; i < after.end; ++i)
        other.push_back(m_after.tokens[at(i)].id);
    const std::vector<int> images = matchedInOrder(own, other, weights);
    int from = before.begin, fromAfter = after.begin;
    for (int i = before.begin; i <= before.end; ++i) {
        const int image = i == before.end ? after.end : images[at(i - before.begin)];
        if (image == kUnmatched)
            continue;
        const int place = i == before.end ? after.end : after.begin + image;
        noteHunk({from, i}, {fromAfter, place});
        if (i < before.end)
            m_images[at(i)] = place;
        from = i + 1;
        fromAfter = place + 1;
    }
}

/// Numbers answer each other in their order when there are as many before and after.
void RevisionMap::noteHunk(Range before, Range after)
{
    if (before.isEmpty())
        return;
    m_hunks.push_back({before, after});
    const auto numbers = [](const RevisionText &text, Range tokens) {
        std::vector<int> found;
        for (int i = tokens.begin; i < tokens.end; ++i) {
            if (text.tokens[at(i)].kind == TokenKind::Number)
                found.push_back(i);
        }
        return found;
    };
    const std::vector<int> own = numbers(m_before, before), other = numbers(m_after, after);
    for (size_t i = 0; own.size() == other.size() && i < own.size(); ++i)
        m_answers[at(own[i])] = other[i];
}

const RevisionMap::Hunk *RevisionMap::hunkOf(int token) const
{
    const auto after = std::partition_point(m_hunks.begin(), m_hunks.end(), [token](const Hunk &hunk) { return hunk.before.end <= token; });
    return after != m_hunks.end() && after->before.contains(token) ? &*after : nullptr;
}

bool RevisionMap::isAnswered(int token, Range passage) const
{
    if (m_answers[at(token)] != kUnmatched)
        return true;
    const Hunk *hunk = hunkOf(token);
    return hunk && passage.contains(hunk->before) && !hunk->after.isEmpty();
}

/// Of a passage whose sentences went different ways, the heaviest part that stayed together.
Range RevisionMap::heldTogether(Range tokens) const
{
    Range best, run{tokens.begin, tokens.begin};
    int bestWeight = -1, weight = 0;
    const auto close = [&](int end) {
        run.end = end;
        if (weight > bestWeight) {
            best = run;
            bestWeight = weight;
        }
    };
    int last = kUnmatched;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        const int image = m_images[at(i)];
        if (image == kUnmatched)
            continue;
        const bool goesOn = last == kUnmatched || (image > last && m_after.unitOf(image) - m_after.unitOf(last) <= kMostBetween);
        if (!goesOn) {
            close(i);
            run = {i, i};
            weight = 0;
        }
        weight += tokenWeight(m_before.tokens[at(i)].kind);
        last = image;
    }
    close(tokens.end);
    return best;
}

/// The later tokens a run of earlier ones became; empty when nothing can be said to have become of it.
std::optional<Range> RevisionMap::laterTokens(Range tokens) const
{
    int begin = kUnmatched, end = kUnmatched;
    const auto take = [&](Range later) {
        begin = begin == kUnmatched ? later.begin : std::min(begin, later.begin);
        end = std::max(end, later.end);
    };
    for (int i = tokens.begin; i < tokens.end; ++i) {
        if (const int image = m_images[at(i)]; image != kUnmatched) {
            take({image, image + 1});
        } else if (const Hunk *hunk = hunkOf(i); hunk && tokens.contains(hunk->before)) {
            if (!hunk->after.isEmpty())
                take(hunk->after);
        } else if (const int answer = m_answers[at(i)]; answer != kUnmatched) {
            take({answer, answer + 1});
        }
    }
    return begin == kUnmatched ? std::nullopt : std::optional(Range{begin, end});
}

double RevisionMap::keptShare(Range tokens) const
{
    int kept = 0;
    for (int i = tokens.begin; i < tokens.end; ++i)
        kept += m_images[at(i)] != kUnmatched ? tokenWeight(m_before.tokens[at(i)].kind) : 0;
    return double(kept) / std::max(1, m_before.weightOf(tokens));
}

Range RevisionMap::gapText(Range gap) const
{
    const auto count = static_cast<int>(m_after.units.size());
    const int length = static_cast<int>(m_after.text.size());
    const auto startOf = [&](int unit) { return m_after.tokens[at(m_after.units[at(unit)].tokens.begin)].range.begin; };
    const int begin = gap.begin < count ? startOf(gap.begin) : length;
    const int end = gap.isEmpty() ? begin : m_after.tokens[at(m_after.units[at(gap.end - 1)].tokens.end - 1)].range.end;
    return {begin, end};
}

/// The passage in a gap, when it stands there once and stood once in the sentences that were there: a sentence that was written anew around it.
std::optional<Range> RevisionMap::onlyQuoteInGap(Range passage, Range gap) const
{
    const QStringView quote = QStringView(m_before.text).sliced(passage.begin, passage.length());
    const Range tokens = m_before.tokensIn(passage);
    const bool isTelling = quote.size() >= kShortQuote
        || std::any_of(m_before.tokens.begin() + tokens.begin, m_before.tokens.begin() + tokens.end, [](const RevisionToken &token) { return token.kind == TokenKind::Number; });
    const Range where = gapText(gap);
    if (!isTelling || where.isEmpty() || !isRelated())
        return std::nullopt;
    const QStringView text = QStringView(m_after.text).sliced(where.begin, where.length());
    const qsizetype found = text.indexOf(quote);
    if (found < 0 || text.indexOf(quote, found + 1) >= 0)
        return std::nullopt;
    const RevisionUnit &unit = m_before.units[at(m_before.unitOf(tokens.begin))];
    const int start = m_before.tokens[at(unit.tokens.begin)].range.begin, end = m_before.tokens[at(unit.tokens.end - 1)].range.end;
    const Range place = Range{0, passage.length()}.shifted(where.begin + static_cast<int>(found));
    const Range later = m_after.tokensIn(place);
    const bool isWhole = !later.isEmpty() && m_after.tokens[at(later.begin)].range.begin == place.begin && m_after.tokens[at(later.end - 1)].range.end == place.end;
    return isWhole && QStringView(m_before.text).sliced(start, end - start).count(quote) == 1 ? std::optional(place) : std::nullopt;
}

QList<Range> RevisionMap::occurrences(QStringView passage, Range near) const
{
    QList<Range> found;
    for (qsizetype at = m_after.text.indexOf(passage); at >= 0 && found.size() < 100; at = m_after.text.indexOf(passage, at + 1))
        found.append(Range{0, static_cast<int>(passage.size())}.shifted(static_cast<int>(at)));
    std::sort(found.begin(), found.end(), [&](Range a, Range b) { return std::abs(a.begin - near.begin) < std::abs(b.begin - near.begin); });
    if (found.size() > kMostCandidates)
        found.resize(kMostCandidates);
    return found;
}

PassagePlace RevisionMap::goneFrom(Range passage, Range tokens) const
{
    PassagePlace place;
    const int unit = m_before.unitOf(tokens.begin);
    const UnitPair *pair = m_pairing.pairOf(unit);
    const Range gap = pair ? pair->after : m_pairing.gapAround(unit);
    const std::optional<Range> quoted = pair ? std::nullopt : onlyQuoteInGap(passage, gap);
    if (quoted) {
        place.fate = PassageFate::Changed;
        place.range = *quoted;
        place.score = 0.5;
        return place;
    }
    const Range where = gapText(gap);
    place.range = {where.begin, where.begin};
    if (const Hunk *hunk = hunkOf(tokens.begin)) {
        const bool isAtEnd = at(hunk->after.begin) >= m_after.tokens.size();
        const int begin = isAtEnd ? static_cast<int>(m_after.text.size()) : m_after.tokens[at(hunk->after.begin)].range.begin;
        place.range = {begin, begin};
        if (!hunk->after.isEmpty())
            place.candidates.append({begin, m_after.tokens[at(hunk->after.end - 1)].range.end});
    }
    place.candidates += occurrences(QStringView(m_before.text).sliced(passage.begin, passage.length()), place.range);
    return place;
}

/// A passage may begin or end inside a token or with white space: kept as far as both texts say the same there.
Range RevisionMap::withSpace(Range passage, Range tokens, Range later) const
{
    const RevisionToken &first = m_before.tokens[at(tokens.begin)], &last = m_before.tokens[at(tokens.end - 1)];
    Range range{m_after.tokens[at(later.begin)].range.begin, m_after.tokens[at(later.end - 1)].range.end};
    const auto isSame = [&](int before, int after) {
        return before >= 0 && after >= 0 && before < m_before.text.size() && after < m_after.text.size() && m_before.text[before] == m_after.text[after];
    };
    int begin = first.range.begin, end = last.range.end;
    for (; begin > passage.begin && isSame(begin - 1, range.begin - 1); --begin)
        --range.begin;
    for (; end < passage.end && isSame(end, range.end); ++end)
        ++range.end;
    const bool keepsFirst = m_images[at(tokens.begin)] == later.begin, keepsLast = m_images[at(tokens.end - 1)] == later.end - 1;
    for (; keepsFirst && begin < passage.begin && range.begin < range.end && isSame(begin, range.begin); ++begin)
        ++range.begin;
    for (; keepsLast && end > passage.end && range.begin < range.end && isSame(end - 1, range.end - 1); --end)
        --range.end;
    return range;
}

void RevisionMap::judge(Range passage, Range tokens, PassagePlace *place) const
{
    const auto words = [](const RevisionText &text, Range range) { return withoutLineEnds(QStringView(text.text).sliced(range.begin, range.length())); };
    place->isRewritten = words(m_before, passage) != words(m_after, place->range);
    bool hasMoved = false, isOther = false, isAmbiguous = false;
    for (int unit = m_before.unitOf(tokens.begin); unit <= m_before.unitOf(tokens.end - 1); ++unit) {
        const UnitPair *pair = m_pairing.pairOf(unit);
        if (!pair)
            continue;
        hasMoved |= pair->how == UnitPair::How::Moved || pair->how == UnitPair::How::MovedRewritten;
        isOther |= pair->likeness < kSameSentence || pair->how == UnitPair::How::MovedRewritten;
        isAmbiguous |= pair->isAmbiguous;
    }
    if (isAmbiguous) {
        place->fate = PassageFate::Ambiguous;
        place->candidates = occurrences(QStringView(m_before.text).sliced(passage.begin, passage.length()), place->range);
        place->candidates.removeAll(place->range);
    } else if (place->isRewritten || isOther) {
        place->fate = PassageFate::Changed;
    } else {
        place->fate = hasMoved ? PassageFate::Moved : PassageFate::Kept;
    }
}

PassagePlace RevisionMap::place(Range passage) const
{
    const Range tokens = m_before.tokensIn(passage);
    if (passage.isEmpty() || tokens.isEmpty())
        return {};
    const Range held = heldTogether(tokens);
    int answered = 0;
    bool isNumberGone = false, isNumberHeld = false;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        const bool isHeld = held.contains(i) && (m_images[at(i)] != kUnmatched || isAnswered(i, tokens));
        const TokenKind kind = m_before.tokens[at(i)].kind;
        answered += isHeld ? tokenWeight(kind) : 0;
        (isHeld ? isNumberHeld : isNumberGone) |= kind == TokenKind::Number;
    }
    const double share = double(answered) / std::max(1, m_before.weightOf(tokens));
    const std::optional<Range> later = laterTokens(held);
    const bool isGone = !later || share < kHeldAtLeast || (isNumberGone && !isNumberHeld && share < 2 * kHeldAtLeast);
    if (isGone)
        return goneFrom(passage, tokens);
    PassagePlace place;
    place.range = withSpace({std::max(passage.begin, held == tokens ? passage.begin : m_before.tokens[at(held.begin)].range.begin),
                             held == tokens ? passage.end : std::min(passage.end, m_before.tokens[at(held.end - 1)].range.end)},
                            held, *later);
    place.score = keptShare(tokens);
    judge(passage, tokens, &place);
    return place;
}

} // namespace concord
