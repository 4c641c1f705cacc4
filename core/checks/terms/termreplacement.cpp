// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/terms/termreplacement.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

bool isLatin(QChar c)
{
    return isLatinLetter(c.unicode()) || isDecimalDigit(c.unicode());
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Whether a text has spaces where ideographs and Latin letters meet, more often than not.
bool spacesLatin(const QStringList &paragraphs)
{
    int spaced = 0, joined = 0;
    for (const QString &text : paragraphs) {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const bool meets = (isHan(text[i]) && isLatin(text[i + 1])) || (isLatin(text[i]) && isHan(text[i + 1]));
            joined += meets ? 1 : 0;
            const bool isSpaced = i + 2 < text.size() && text[i + 1] == u' '
                && ((isHan(text[i]) && isLatin(text[i + 2])) || (isLatin(text[i]) && isHan(text[i + 2])));
            spaced += isSpaced ? 1 : 0;
        }
    }
    return spaced > joined;
}

/// Whether the text reads `chosen` around a place.
bool readsSo(QStringView text, Range place, const QString &chosen)
{
    const qsizetype first = std::max<qsizetype>(0, place.end - chosen.size());
    for (qsizetype at = text.indexOf(chosen, first); at >= 0 && at <= place.begin; at = text.indexOf(chosen, at + 1)) {
        if (at + chosen.size() >= place.end)
            return true;
    }
    return false;
}

bool opensSentence(QStringView text, int at)
{
    const QStringView before = text.left(at).trimmed();
    return before.isEmpty() || QStringView(u".!?:").contains(before.back());
}

/// Makes one edit in the style of its place.
class PlacedWriting
{
public:
    PlacedWriting(QStringView text, Range place, const QString &chosen, bool isChineseText) : m_text(text), m_place(place), m_written(chosen)
    {
        const bool isMarked = chosen.size() > 2 && chosen.startsWith(u'《') && chosen.endsWith(u'》');
        if (isMarked && before() == u'《' && after() == u'》')
            m_written = chosen.mid(1, chosen.size() - 2);
        if (!isChineseText && m_text[place.begin].isUpper() && opensSentence(text, place.begin))
            m_written[0] = m_written[0].toUpper();
    }

    void setSpaces(bool areWanted)
    {
        const bool wasLatin = isLatin(m_text[m_place.begin]), isNowLatin = isLatin(m_written.front());
        const bool endedLatin = isLatin(m_text[m_place.end - 1]), endsLatin = isLatin(m_written.back());
        if (wasLatin && !isNowLatin && before() == u' ' && m_place.begin > 1 && isHan(m_text[m_place.begin - 2]))
            --m_place.begin;
        else if (areWanted && !wasLatin && isNowLatin && isHan(before()))
            m_written.prepend(u' ');
        if (endedLatin && !endsLatin && after() == u' ' && m_place.end + 1 < m_text.size() && isHan(m_text[m_place.end + 1]))
            ++m_place.end;
        else if (areWanted && !endedLatin && endsLatin && isHan(after()))
            m_written.append(u' ');
    }

    Range place() const { return m_place; }
    const QString &written() const { return m_written; }

private:
    QChar before() const { return m_place.begin > 0 ? m_text[m_place.begin - 1] : QChar(); }
    QChar after() const { return m_place.end < m_text.size() ? m_text[m_place.end] : QChar(); }

    QStringView m_text;
    Range m_place;
    QString m_written;
};

/// As replacementsAt(); `spaces`: whether each side has them beside Latin letters.
QList<TextEdit> replacements(const Bitext &bitext, QList<TextSpan> places, const QString &chosen, const std::array<bool, 2> &spaces)
{
    QList<TextEdit> edits;
    if (chosen.isEmpty())
        return edits;
    std::sort(places.begin(), places.end(), [](const TextSpan &a, const TextSpan &b) {
        return std::tie(a.side, a.paragraph, a.range.begin, b.range.end) < std::tie(b.side, b.paragraph, b.range.begin, a.range.end);
    });
    for (const TextSpan &place : std::as_const(places)) {
        if (place.range.isEmpty() || !bitext.contains(place))
            continue;
        const BitextSide &side = bitext.side(place.side);
        const QString &text = side.paragraphs[place.paragraph];
        PlacedWriting writing(text, place.range, chosen, isChinese(side.language));
        if (readsSo(text, place.range, writing.written()))
            continue;
        writing.setSpaces(spaces[static_cast<size_t>(place.side)]);
        const TextSpan span{place.side, place.paragraph, writing.place()};
        const bool overlaps = !edits.isEmpty() && edits.last().span.side == span.side && edits.last().span.paragraph == span.paragraph
            && edits.last().span.range.end > span.range.begin;
        if (!overlaps)
            edits.append({span, writing.written()});
    }
    return edits;
}

std::array<bool, 2> spacesOf(const Bitext &bitext)
{
    return {spacesLatin(bitext.source.paragraphs), spacesLatin(bitext.translation.paragraphs)};
}

bool isOfTerms(const Finding &finding)
{
    return !finding.edits.isEmpty() && (finding.rule.startsWith(u"term-") || finding.rule == u"name-inconsistent");
}

} // namespace

QList<TextEdit> replacementsAt(const Bitext &bitext, QList<TextSpan> places, const QString &chosen)
{
    return replacements(bitext, std::move(places), chosen, spacesOf(bitext));
}

void keepStyle(QList<Finding> &findings, const Bitext &bitext)
{
    if (std::none_of(findings.begin(), findings.end(), isOfTerms))
        return;
    const std::array<bool, 2> spaces = spacesOf(bitext);
    for (Finding &finding : findings) {
        if (!isOfTerms(finding))
            continue;
        QList<TextSpan> places;
        for (const TextEdit &edit : std::as_const(finding.edits))
            places.append(edit.span);
        finding.edits = replacements(bitext, places, finding.suggestion, spaces);
    }
}

} // namespace concord
