// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/wordspacing.h"

#include "core/documents/pdf/compounds.h"
#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

/// Gaps of fewer places tell nothing.
constexpr int kFewestGaps = 5;
/// Beside Han all gaps are drawn by the program, unless this share of places has none.
constexpr double kCloseShare = 0.05;
/// Two widths that differ by less cannot be told apart, in em.
constexpr double kSameWidth = 0.012;
/// Lines stretched by less count as not justified when widths are learned, and when they are judged; in em.
constexpr double kUnstretched = 0.03, kJustified = 0.004;
/// Lines that end as near to the right of their column may be justified, in points.
constexpr double kFlush = 1.5;
/// Narrow letters further apart are two words, in em.
constexpr double kLeastSpace = 0.08;
/// So many gaps of a line tell how far it is stretched, and no further than this, in em.
constexpr qsizetype kTellingGaps = 2;
constexpr double kMostExtra = 0.1;
/// A program that cuts words does so at the end of a larger share of lines; fewer lines do not tell.
constexpr double kCutShare = 0.015;
constexpr qsizetype kTellingLines = 60;
/// Texts with a smaller share of spaces between Latin and Han have none there.
constexpr double kTypedShare = 0.04;

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The lower quarter: what justification stretches least.
QList<double> narrowest(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.size() < kFewestGaps ? values : values.first(std::max(qsizetype{kFewestGaps}, values.size() / 4));
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == 0x2010 || c == 0xAD;
}

/// The hyphen of a word cut by justification.
bool isLoneHyphen(const QString &word)
{
    return word.size() == 1 && isHyphen(word.front().unicode());
}

/// Before or after marks that stand close to their words.
bool isSeldomSpaced(char32_t before, char32_t after)
{
    return QStringView(u",.;:!?)]}”%").contains(QChar(static_cast<char16_t>(after)))
        || QStringView(u"([{“‘").contains(QChar(static_cast<char16_t>(before)));
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c) && !isWide(c) && !isDecimalDigit(c);
}

bool isLongDash(char32_t c)
{
    return c == 0x2013 || c == 0x2014;
}

} // namespace

/// In em, without what justification adds.
double WordSpacing::gap(const PdfLine &line, qsizetype index)
{
    const PdfWord &before = line.words[index], &after = line.words[index + 1];
    const bool isStretched = isWide(lastCharacter(before.text)) || isWide(firstCharacter(after.text));
    const double size = std::max(before.size, after.size);
    return size > 0 ? (after.left - before.right - (isStretched ? line.stretch : 0)) / size : 0;
}

void WordSpacing::learnGaps(const QList<PdfLine> &lines)
{
    QList<double> latin, stretchedLatin, beside, stretchedBeside;
    int close = 0;
    for (const PdfLine &line : lines) {
        if (line.stretch > kUnstretched * line.size)
            continue;
        for (qsizetype i = 0; i + 1 < line.words.size(); ++i) {
            const char32_t before = lastCharacter(line.words[i].text), after = firstCharacter(line.words[i + 1].text);
            const double width = gap(line, i);
            if (SpacingHabits::isAutomatic(before, after))
                width > 0.05 ? (isJustified(line) ? stretchedBeside : beside).append(width) : void(++close);
            else if (isLetter(before) && isLetter(after) && width > 0.05)
                (isJustified(line) ? stretchedLatin : latin).append(width);
        }
        for (const PdfWord &word : line.words) {
            const auto characters = word.text.toUcs4();
            for (qsizetype i = 0; i + 1 < characters.size(); ++i)
                close += SpacingHabits::isAutomatic(characters[i], characters[i + 1]) ? 1 : 0;
        }
    }
    if (latin.size() < kFewestGaps)
        latin = narrowest(stretchedLatin);
    if (latin.size() >= kFewestGaps)
        m_space = medianOf(latin);
    if (beside.size() < kFewestGaps)
        beside += stretchedBeside;
    m_narrowest = m_space * 0.55;
    m_beside = m_narrowest;
    if (beside.size() < kFewestGaps || close > kCloseShare * static_cast<double>(close + beside.size()))
        return;
    // All are apart: by the program. Only what is as wide as a space, and wider than the usual, was typed.
    m_usual = medianOf(beside);
    m_beside = m_space > m_usual + kSameWidth ? (m_usual + m_space) / 2 : m_usual + m_space / 2;
    qsizetype typed = 0, all = 0;
    for (const PdfLine &line : lines) {
        for (qsizetype i = 0; i + 1 < line.words.size() && !isJustified(line); ++i) {
            if (isWide(lastCharacter(line.words[i].text)) || !isWide(firstCharacter(line.words[i + 1].text)))
                continue;
            ++all;
            typed += gap(line, i) > m_beside ? 1 : 0;
        }
    }
    m_isTyped = static_cast<double>(typed) > kTypedShare * static_cast<double>(all);
}

bool WordSpacing::isJustified(const PdfLine &line)
{
    return line.stretch > kJustified * line.size || line.columnRight - line.right() < kFlush;
}

/// By how much more than `stretch` a justified line draws its spaces apart, in em: told by those between Latin words, else
/// by its narrowest gap between Han and Latin, where programs draw all of these apart; nothing where neither tells.
std::optional<double> WordSpacing::extra(const PdfLine &line) const
{
    QList<double> latin, beside;
    for (qsizetype i = 0; i + 1 < line.words.size(); ++i) {
        const char32_t before = lastCharacter(line.words[i].text), after = firstCharacter(line.words[i + 1].text);
        if (isLetter(before) && isLetter(after) && gap(line, i) > kLeastSpace)
            latin.append(gap(line, i) - m_space);
        else if (SpacingHabits::isAutomatic(before, after) && m_usual > 0)
            beside.append(gap(line, i) - m_usual);
    }
    if (!latin.isEmpty())
        return medianOf(latin);
    return beside.size() >= kTellingGaps ? std::optional(*std::min_element(beside.begin(), beside.end())) : std::nullopt;
}

/// The widest gap of a line where hardly any text has a space, in em: what justification alone draws apart.
double WordSpacing::idleGap(const PdfLine &line)
{
    double widest = 0;
    for (qsizetype i = 0; i + 1 < line.words.size(); ++i) {
        const char32_t before = lastCharacter(line.words[i].text), after = firstCharacter(line.words[i + 1].text);
        if (isSeldomSpaced(before, after) || QStringView(u"《「『（").contains(QChar(before < 0x10000 ? static_cast<char16_t>(before) : u' ')))
            widest = std::max(widest, gap(line, i));
    }
    return widest;
}

bool WordSpacing::isSpaced(const PdfLine &line, qsizetype index, const Stretch &stretch) const
{
    const char32_t before = lastCharacter(line.words[index].text), after = firstCharacter(line.words[index + 1].text);
    const double width = gap(line, index);
    const bool isNarrow = !isWide(before) && !isWide(after);
    if (isNarrow && (!m_isChinese || line.stretch <= kJustified * line.size))
        return width > kLeastSpace && !(index + 2 == line.words.size() && isLoneHyphen(line.words.last().text));
    if (!isJustified(line))
        return width > (SpacingHabits::isAutomatic(before, after) ? m_beside : m_narrowest);
    if (isSeldomSpaced(before, after))
        return width > m_space * 0.8 + line.stretch / line.size / 2;
    // What is left over from justifying a run of wide characters is drawn behind it.
    if (isNarrow)
        return width > (isDecimalDigit(before) && isDecimalDigit(after) ? m_space * 0.75 : kLeastSpace);
    if (!SpacingHabits::isAutomatic(before, after))
        return width - std::min(stretch.idle, m_space) > m_space * 0.75;
    if (m_isTyped && !isWide(before) && stretch.extra && *stretch.extra < kMostExtra)
        return width - std::max(0.0, *stretch.extra) > m_beside + kSameWidth / 2;
    return width > (isWide(before) ? m_beside + m_space * 0.7 : m_beside + line.stretch / line.size / 2 + kSameWidth);
}

QString WordSpacing::text(const PdfLine &line) const
{
    return text(line, line.words.size());
}

QString WordSpacing::text(const PdfLine &line, qsizetype words) const
{
    QString text = line.words.first().text;
    const Stretch stretch = isJustified(line) ? Stretch{extra(line), idleGap(line)} : Stretch();
    for (qsizetype i = 0; i + 1 < words; ++i) {
        if (isSpaced(line, i, stretch))
            text += u' ';
        text += line.words[i + 1].text;
    }
    return text;
}

SpacingHabits WordSpacing::habits(const QList<PdfLine> &lines) const
{
    SpacingHabits habits;
    for (const PdfLine &line : lines)
        habits.learn(text(line));
    return habits;
}

void WordSpacing::learnWords(const QString &text)
{
    const QStringList pieces = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QStringView piece = pieces[i];
        while (!piece.isEmpty() && !piece.front().isLetter())
            piece = piece.sliced(1);
        const bool isCut = i + 1 == pieces.size() && !piece.isEmpty() && isHyphen(piece.back().unicode());
        while (!piece.isEmpty() && !piece.back().isLetter())
            piece.chop(1);
        if (piece.isEmpty() || isCut || i == 0) // the first may be the rest of a word
            continue;
        if (piece.contains(u'-'))
            m_compounds.insert(piece.toString());
        else
            m_words.insert(piece.toString());
    }
}

WordSpacing::WordSpacing(const QList<PdfLine> &lines)
{
    learnGaps(lines);
    qsizetype letters = 0, han = 0, hyphens = 0;
    for (const PdfLine &line : lines) {
        const QString content = text(line);
        letters += std::count_if(content.begin(), content.end(), [](QChar c) { return isLatinLetter(c.unicode()); });
        han += hanCount(content);
        hyphens += isHyphen(content.back().unicode()) ? 1 : 0;
        m_habits.learn(content);
        learnWords(content);
    }
    m_isChinese = han > letters;
    m_cutsWords = !m_isChinese && (lines.size() < kTellingLines || static_cast<double>(hyphens) > kCutShare * static_cast<double>(lines.size()));
}

/// Whether the hyphen at a line's end is the word's own: the document has the word elsewhere, or both parts are words.
bool WordSpacing::staysCompound(const QString &head, const QString &tail) const
{
    if (m_words.contains(head + tail))
        return false;
    return !m_cutsWords || m_compounds.contains(head + u'-' + tail) || isCompound(head, tail, m_words);
}

bool WordSpacing::isSpacedAtEnd(const QString &above, const QString &below, const SpacingHabits &own, const SpacingHabits &beside) const
{
    const char32_t before = lastCharacter(above), after = firstCharacter(below);
    if (isWide(before) || isWide(after) || (m_isChinese && SpacingHabits::isStop(before)))
        return own.expectsSpace(before, after, beside, m_habits);
    const auto standsAlone = [](const QString &text, qsizetype at) { return at < 0 || at >= text.size() || text[at].isSpace(); };
    if (isLongDash(before))
        return standsAlone(above, above.size() - 2);
    if (isLongDash(after))
        return standsAlone(below, 1);
    return before != U'/' || standsAlone(above, above.size() - 2);
}

QString WordSpacing::joined(const QString &above, const QString &below, const SpacingHabits &own, const SpacingHabits &beside) const
{
    if (above.isEmpty() || below.isEmpty())
        return above + below;
    const bool isParted = above.size() > 1 && isHyphen(lastCharacter(above)) && above[above.size() - 2].isLetterOrNumber();
    if (!isParted)
        return isSpacedAtEnd(above, below, own, beside) ? above + u' ' + below : above + below;
    qsizetype begin = above.size() - 1, end = 0;
    while (begin > 0 && above[begin - 1].isLetter())
        --begin;
    while (end < below.size() && below[end].isLetter())
        ++end;
    const QString head = above.mid(begin, above.size() - 1 - begin), tail = below.left(end);
    const bool isAcronym = head.size() > 1 && head == head.toUpper();
    const bool isInner = begin > 0 && above[begin - 1] == u'-' && isInnerWord(head); // "state-of-" and "the-"
    const bool isWordPart = !isInner && !head.isEmpty() && !tail.isEmpty() && !isAcronym
        && (tail.front().isLower() || m_words.contains((head + tail).toLower()));
    if (above.back() == QChar(0xAD) || (isWordPart && !staysCompound(head.toLower(), tail.toLower())))
        return above.chopped(1) + below;
    return above + below;
}

} // namespace concord
