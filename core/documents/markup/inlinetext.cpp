// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/inlinetext.h"

#include "core/documents/normalisation.h"
#include "core/text/characters.h"

#include <unicode/uchar.h>

#include <map>

namespace concord {

namespace {

constexpr int kLongestTypedLine = 100; ///< Han characters without a space or line end
constexpr QChar kNoBreakSpace = u'\u00A0';

bool isFoldable(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isWide(char32_t c)
{
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

/// Punctuation both scripts use, wide beside Han.
bool isSharedMark(char32_t c)
{
    return c == U'“' || c == U'”' || c == U'‘' || c == U'’' || c == U'—' || c == U'…' || c == U'·';
}

char32_t lastOf(QStringView text)
{
    if (text.size() > 1 && text.back().isLowSurrogate() && text[text.size() - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[text.size() - 2], text.back());
    return text.isEmpty() ? 0 : text.back().unicode();
}

char32_t firstOf(QStringView text)
{
    if (text.size() > 1 && text.front().isHighSurrogate() && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(text.front(), text[1]);
    return text.isEmpty() ? 0 : text.front().unicode();
}

/// Whether a line end between the two is no space.
bool joinsWithoutSpace(char32_t before, char32_t after)
{
    const bool left = isWide(before), right = isWide(after);
    return (left && right) || (left && isSharedMark(after)) || (right && isSharedMark(before));
}

bool isIndent(QStringView text)
{
    if (text.startsWith(u'\u3000') || text.startsWith(u'\u2003'))
        return true;
    return text.size() > 1 && text[0] == kNoBreakSpace && text[1] == kNoBreakSpace;
}

bool endsLikeASentence(QStringView line)
{
    static const QString stops = QStringLiteral(".!?。！？…：:；");
    static const QString closers = QStringLiteral("\"')]”’」』）》");
    qsizetype i = line.size();
    while (i > 0 && (line[i - 1].isSpace() || closers.contains(line[i - 1])))
        --i;
    return i > 0 && stops.contains(line[i - 1]);
}

/// Whether its lines are paragraphs, rather than one broken up: nearly all are sentences, or all are short.
bool standsByLine(QStringView text)
{
    constexpr qsizetype kShortLine = 60;
    int sentences = 0, count = 0;
    bool areShort = true;
    for (const QStringView each : text.split(u'\n')) {
        const QStringView line = each.trimmed();
        count += line.isEmpty() ? 0 : 1;
        sentences += endsLikeASentence(line) ? 1 : 0;
        areShort = areShort && line.size() + hanCount(line) <= kShortLine;
    }
    return areShort || sentences * 10 >= count * 8;
}

/// Normalises a piece as if it stood inside a text, so that its ends are not trimmed.
QString normalisedPiece(const QString &piece)
{
    const QString framed = normalised(QString(u'0' + piece + u'0'));
    return framed.size() >= 2 && framed.startsWith(u'0') && framed.endsWith(u'0') ? framed.sliced(1, framed.size() - 2) : piece;
}

} // namespace

void LineWrapping::look(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isFoldable(text[i])) {
            m_run += isWide(text[i].unicode()) ? 1 : 0;
            m_hasLongLine = m_hasLongLine || m_run > kLongestTypedLine;
            continue;
        }
        qsizetype next = i;
        bool hasLineEnd = false;
        for (; next < text.size() && isFoldable(text[next]); ++next)
            hasLineEnd = hasLineEnd || text[next] == u'\n';
        const bool isBetween = i > 0 && next < text.size() && isHan(text[i - 1].unicode()) && isHan(text[next].unicode());
        m_hasCutHan = m_hasCutHan || (hasLineEnd && isBetween);
        i = next - 1;
        m_run = 0;
    }
}

void InlineText::settleSpace(QStringView next)
{
    if (!m_space)
        return;
    const bool isNothing = m_text.isEmpty() || m_text.endsWith(u'\n') || m_text.endsWith(u' ')
        || (m_lineEnd && !m_lineEndsAreSpaces && joinsWithoutSpace(lastOf(m_text), firstOf(next)))
        || (m_text.endsWith(kNoBreakSpace) && m_text.size() > 1);
    if (!isNothing)
        m_text += u' ';
    m_space = m_lineEnd = false;
}

void InlineText::append(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        if (isFoldable(text[i])) {
            m_space = true;
            m_lineEnd = m_lineEnd || text[i] == u'\n';
            ++i;
            continue;
        }
        const bool follows = m_space || m_text.endsWith(u' ') || (m_text.size() > 1 && m_text.endsWith(QStringLiteral("\u00A0\u00A0")));
        if (text[i] == kNoBreakSpace && follows && !m_text.isEmpty() && !m_text.endsWith(u'\n')) {
            m_space = m_space || !m_text.endsWith(kNoBreakSpace); // a run of both kinds is one space
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && !isFoldable(text[end]) && text[end] != kNoBreakSpace)
            ++end;
        settleSpace(text.sliced(i));
        m_text += text.sliced(i, end - i);
        i = end;
    }
}

void InlineText::appendVerbatim(QStringView text)
{
    m_space = m_lineEnd = false;
    for (const QChar c : text) {
        if (c != u'\r')
            m_text += c;
    }
}

void InlineText::breakLine()
{
    m_space = m_lineEnd = false;
    if (!m_text.isEmpty())
        m_text += u'\n';
}

QString InlineText::lastLine() const
{
    const qsizetype end = m_text.endsWith(u'\n') ? m_text.size() - 1 : m_text.size();
    const qsizetype begin = end == 0 ? 0 : m_text.lastIndexOf(u'\n', end - 1) + 1;
    return m_text.sliced(begin, end - begin).simplified();
}

void InlineText::openLink(const QString &target)
{
    if (m_depthInLink++ > 0)
        return;
    const bool waits = m_space && !m_text.isEmpty() && !m_text.endsWith(u'\n');
    if (waits && !m_lineEnd)
        settleSpace(u"a");
    m_openLink = static_cast<int>(m_links.size());
    const int at = static_cast<int>(m_text.size());
    m_links.append({{at, at}, target});
}

void InlineText::closeLink()
{
    if (m_depthInLink == 0 || --m_depthInLink > 0)
        return;
    Range &range = m_links[m_openLink].range;
    range.end = static_cast<int>(m_text.size());
    if (range.begin < range.end && m_text[range.begin] == u' ') // a line end that turned out to be a space
        ++range.begin;
    if (range.isEmpty())
        m_links.removeAt(m_openLink);
    m_openLink = -1;
}

void InlineText::addMark(const QString &label)
{
    const int at = static_cast<int>(m_text.size());
    m_links.append({{at, at}, u'#' + label});
}

/// Ranges of m_text that are a paragraph each.
QList<std::pair<int, int>> InlineText::paragraphs(Lines lines) const
{
    QList<std::pair<int, int>> all;
    QList<qsizetype> breaks;
    for (qsizetype i = m_text.indexOf(u'\n'); i >= 0; i = m_text.indexOf(u'\n', i + 1))
        breaks.append(i);
    breaks.append(m_text.size());
    const QStringView text(m_text);
    const bool isByLine = lines == Lines::Kept || (lines == Lines::Loose && standsByLine(text));
    qsizetype from = 0;
    for (qsizetype i = 0; i < breaks.size(); ++i) {
        const QStringView rest = text.sliced(std::min(breaks[i] + 1, text.size()));
        const qsizetype nextEnd = i + 1 < breaks.size() ? breaks[i + 1] : breaks[i];
        const bool isLast = i + 1 == breaks.size();
        const bool nextIsEmpty = !isLast && text.sliced(breaks[i] + 1, nextEnd - breaks[i] - 1).trimmed().isEmpty();
        if (isLast || isByLine || nextIsEmpty || isIndent(rest)) {
            all.append({static_cast<int>(from), static_cast<int>(breaks[i])});
            from = breaks[i] + 1;
        }
    }
    return all;
}

Block InlineText::block(std::pair<int, int> range, const Block &form) const
{
    Block block = form;
    QString raw;
    int at = range.first;
    const auto advance = [&](int to) { // over m_text, breaks resolved; yields the position in what is built
        QString piece;
        for (; at < to; ++at) {
            if (m_text[at] != u'\n') {
                piece += m_text[at];
                continue;
            }
            const QStringView before = piece.isEmpty() ? QStringView(raw) : QStringView(piece);
            const bool isSpaced = before.endsWith(u' ') || joinsWithoutSpace(lastOf(before), firstOf(QStringView(m_text).sliced(at + 1)));
            piece += isSpaced || before.isEmpty() ? QString() : QStringLiteral(" ");
        }
        raw += piece;
        block.text += normalisedPiece(piece);
        return static_cast<int>(block.text.size());
    };
    const auto first = std::lower_bound(m_links.begin(), m_links.end(), range.first,
                                        [](const Link &link, int begin) { return link.range.begin < begin; });
    std::map<int, int> moved; // position in m_text → position in block.text
    for (auto link = first; link != m_links.end() && link->range.begin <= range.second; ++link) {
        if (link->range.end <= range.second) {
            moved[link->range.begin] = moved[link->range.end] = 0;
            block.links.append(*link);
        }
    }
    for (auto &[from, to] : moved)
        to = advance(from);
    advance(range.second);

    const QString whole = normalised(block.text);
    const auto indent = static_cast<int>(std::max<qsizetype>(0, block.text.indexOf(whole)));
    const auto size = static_cast<int>(whole.size());
    for (Link &link : block.links)
        link.range = {std::clamp(moved[link.range.begin] - indent, 0, size), std::clamp(moved[link.range.end] - indent, 0, size)};
    block.text = whole;
    if (raw != whole)
        block.original = raw;
    return block;
}

QList<Block> InlineText::take(const Block &form, Lines lines)
{
    if (m_depthInLink > 0) { // a link that outlives its paragraph goes on in the next
        m_depthInLink = 1;
        closeLink();
    }
    QList<Block> blocks;
    for (const auto &range : paragraphs(lines)) {
        Block next = block(range, form);
        if (next.text.isEmpty())
            continue;
        if (!blocks.isEmpty() && form.kind == BlockKind::ListItem)
            next.label.clear();
        blocks.append(next);
    }
    *this = InlineText(m_lineEndsAreSpaces);
    return blocks;
}

} // namespace concord
