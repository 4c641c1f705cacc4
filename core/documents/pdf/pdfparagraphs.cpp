// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdfparagraphs.h"

#include "core/documents/normalisation.h"
#include "core/documents/pdf/linebreaks.h"
#include "core/text/characters.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

/// Sizes that differ by less than this share are the same one.
constexpr double kSameSize = 0.06;
/// A line further below than this share of the usual pitch begins a paragraph.
constexpr double kWiderPitch = 1.18;
/// Indents, in em: less is none, more is another column's affair.
constexpr double kLeastIndent = 0.7, kMostIndent = 6;
/// Room that a line may leave beyond what would have fitted, in em: Chinese lines keep marks from their ends, and programs
/// differ in where they part words. Paragraphs seldom end without a mark.
constexpr double kSlack = 0.35, kSlackInSentence = 1.2;
/// Lines that end as near to the right of their column are full, in em; where this share of lines is, all are meant to be.
constexpr double kFlush = 0.3, kFlushAtSentenceEnd = 0.16, kBeyond = 0.07, kJustifiedShare = 0.6;
/// Lines that begin as near are at the same indent, in em.
constexpr double kSameIndent = 0.3;
/// A label is further from its text, in em.
constexpr double kLabelGap = 0.6;
/// Fewer places tell nothing of how the columns of a document end.
constexpr int kFewestFullEnds = 4;
/// A column with as much room below it, in lines, ends early.
constexpr double kRoomBelow = 0.8;
constexpr double kFootnoteSize = 0.93;
constexpr double kHeadingSize = 1.08;
constexpr qsizetype kMostHeadingLines = 4;
constexpr qsizetype kLongestHeading = 200;
/// The title is among so many first paragraphs.
constexpr qsizetype kParagraphsWithTitle = 6;
constexpr int kLevels = 6;

bool isSameSize(double a, double b)
{
    return std::abs(a - b) <= kSameSize * std::max(a, b);
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?。！？…][\"'”’」』）)]*$"));
    return text.contains(end);
}

/// Whether a line's last word goes on in the next line.
bool isCutWord(const QString &last, const QString &first)
{
    return last.size() > 1 && last.endsWith(u'-') && last[last.size() - 2].isLetter() && first.front().isLower();
}

/// Bullets, whose width is no letter's.
bool isBullet(const QString &word)
{
    return word.size() == 1 && QStringLiteral("•‣◦▪▫■□●○–◆\uF0B7\uF0A7·").contains(word);
}

bool isNumberLabel(const QString &word)
{
    static const QRegularExpression label(QStringLiteral("^(?:[(（]?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)）、]|[一二三四五六七八九十]{1,3}、)$"));
    return label.match(word).hasMatch();
}

/// Whether a label has the number after that of another one.
bool follows(const QString &label, const QString &next)
{
    static const QRegularExpression digits(QStringLiteral("\\d{1,3}"));
    const QString number = digits.match(label).captured();
    return isNumberLabel(label) && !number.isEmpty() && digits.match(next).captured().toInt() == number.toInt() + 1;
}

/// The commonest value, counted in steps.
double commonest(const QList<std::pair<double, double>> &values, double step)
{
    QHash<qint64, double> weights;
    for (const auto &[value, weight] : values)
        weights[qRound64(value / step)] += weight;
    double best = 0, bestWeight = 0;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        if (it.value() > bestWeight || (it.value() == bestWeight && static_cast<double>(it.key()) * step < best)) {
            bestWeight = it.value();
            best = static_cast<double>(it.key()) * step;
        }
    }
    return best;
}

} // namespace

PdfParagraphs::PdfParagraphs(QList<PdfLine> lines) : m_lines(std::move(lines)), m_spacing(m_lines)
{
    straightenColumns();
    measure();
    gather();
    compose();
    rankHeadings();
    for (const Paragraph &paragraph : m_paragraphs) {
        Block block = blockOf(paragraph);
        if (!block.text.isEmpty())
            m_blocks.append(std::move(block));
    }
}

void PdfParagraphs::measure()
{
    QList<std::pair<double, double>> sizes, pitches;
    double bold = 0, all = 0;
    for (const PdfLine &line : m_lines) {
        const double width = line.right() - line.left();
        sizes.append({line.size, width});
        bold += line.isBold ? width : 0;
        all += width;
    }
    m_size = commonest(sizes, 0.1);
    m_isBold = bold * 2 > all;
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        const PdfLine &above = m_lines[i - 1], &line = m_lines[i];
        if (line.column == above.column && isSameSize(line.size, m_size) && isSameSize(above.size, m_size) && line.bottom > above.bottom)
            pitches.append({(line.bottom - above.bottom) / m_size, 1});
    }
    m_pitch = commonest(pitches, 0.02);
    const auto text = std::count_if(m_lines.begin(), m_lines.end(), [this](const PdfLine &line) { return isSameSize(line.size, m_size); });
    const auto full = std::count_if(m_lines.begin(), m_lines.end(), [this](const PdfLine &line) {
        return isSameSize(line.size, m_size) && isFull(line, kFlush);
    });
    m_isJustified = static_cast<double>(full) > kJustifiedShare * static_cast<double>(text);
    qsizetype indented = 0, flush = 0;
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        const PdfLine &above = m_lines[i - 1], &line = m_lines[i];
        if (line.column != above.column || !isSameSize(line.size, m_size) || !hadFitted(above, line))
            continue;
        const double indent = (line.left() - line.columnLeft) / m_size;
        ++(indent > kLeastIndent && indent < kMostIndent ? indented : flush);
    }
    m_isIndenting = indented > flush;
    measureEnds();
}

/// How far down columns reach, and whether full lines with the end of a sentence mostly end paragraphs: asked of the
/// places inside columns where the space between paragraphs tells.
void PdfParagraphs::measureEnds()
{
    int ends = 0, others = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PdfLine &line = m_lines[i];
        if (!isSameSize(line.size, m_size))
            continue;
        m_foot = std::max(m_foot, line.bottom);
        m_feet[line.page] = std::max(m_feet.value(line.page), line.bottom);
        m_columnFeet[line.column] = std::max(m_columnFeet.value(line.column), line.bottom);
        m_columns[line.page].insert(line.column);
        if (i == 0 || m_lines[i - 1].column != line.column || !endsSentence(m_lines[i - 1].words.last().text) || hadFitted(m_lines[i - 1], line))
            continue;
        ++(beginsBelow(m_lines[i - 1], line) ? ends : others);
    }
    m_fullLinesEnd = ends >= kFewestFullEnds && ends > others;
}

/// Whether a line reaches the right of its column, or stands beyond it with a hanging mark only.
bool PdfParagraphs::isFull(const PdfLine &line, double flush) const
{
    const double room = (line.columnRight - line.right()) / line.size;
    if (room >= -kBeyond)
        return room <= flush;
    const double firmRoom = (line.columnRight - firmRight(line)) / line.size;
    return firmRoom <= flush;
}

/// Whether a paragraph ends with the last line of its column, though the line is full: there was room for more below it,
/// or paragraphs of this document end so.
bool PdfParagraphs::endsAtFoot(const PdfLine &above, const PdfLine &line) const
{
    if (m_isIndenting || line.column == above.column || !endsSentence(above.words.last().text))
        return false;
    const double foot = m_columns.value(above.page).size() > 1 ? m_feet.value(above.page) : m_foot;
    const bool hasRoom = foot - above.bottom > (kRoomBelow * m_pitch) * m_size;
    const bool isLast = above.bottom >= m_columnFeet.value(above.column);
    return m_fullLinesEnd || (hasRoom && isLast);
}

/// Columns of few lines do not show how wide they are; others at the same left do.
void PdfParagraphs::straightenColumns()
{
    constexpr double kStep = 4;
    constexpr qsizetype kTellingLines = 5;
    QHash<int, qsizetype> sizes;
    for (const PdfLine &line : m_lines)
        ++sizes[line.column];
    QHash<qint64, QList<std::pair<double, double>>> rights;
    for (const PdfLine &line : m_lines) {
        if (sizes[line.column] >= kTellingLines)
            rights[qRound64(line.columnLeft / kStep)].append({line.columnRight, 1});
    }
    QHash<qint64, double> usual;
    for (auto it = rights.cbegin(); it != rights.cend(); ++it)
        usual.insert(it.key(), commonest(it.value(), kStep));
    for (PdfLine &line : m_lines) {
        if (sizes[line.column] < kTellingLines)
            line.columnRight = std::max(line.columnRight, usual.value(qRound64(line.columnLeft / kStep), line.columnRight));
    }
}

/// Small lines with a label, with nothing but small lines below them in their column.
bool PdfParagraphs::isFootnoteStart(qsizetype index) const
{
    static const QRegularExpression label(QStringLiteral("^(?:\\[?\\d{1,3}[\\].)]?|[*†‡])$"));
    const PdfLine &line = m_lines[index];
    const bool isSmall = line.size <= m_size * kFootnoteSize || line.words.first().size <= line.size * 0.8;
    if (!isSmall || !label.match(line.words.first().text).hasMatch() || line.words.size() < 2)
        return false;
    for (qsizetype i = index; i < m_lines.size() && m_lines[i].column == line.column; ++i) {
        if (m_lines[i].size > m_size * kFootnoteSize)
            return false;
    }
    return true;
}

/// Whether the line above had room for what this one begins with.
bool PdfParagraphs::hadFitted(const PdfLine &above, const PdfLine &line) const
{
    if (isCutWord(above.words.last().text, line.words.first().text))
        return false;
    const bool isSentenceEnd = endsSentence(above.words.last().text);
    if (m_isJustified && isSameSize(above.size, m_size))
        return !isFull(above, isSentenceEnd ? kFlushAtSentenceEnd : kFlush);
    const double room = above.columnRight - above.right();
    return room > unbreakableWidth(line) + (isSentenceEnd ? kSlack : kSlackInSentence) * line.size;
}

/// How far from the left of its column the text of a list item begins behind its label; nothing where no label is.
std::optional<double> PdfParagraphs::hangingIndent(const PdfLine &first) const
{
    if (first.words.size() < 2 || (!isBullet(first.words.first().text) && !isNumberLabel(first.words.first().text)))
        return std::nullopt;
    return first.words[1].left - first.columnLeft;
}

bool PdfParagraphs::isIndented(const Paragraph &open, const PdfLine &line) const
{
    const PdfLine &above = open.lines.last();
    const double indent = (line.left() - line.columnLeft) / m_size;
    const std::optional<double> hanging = hangingIndent(open.lines.first());
    if (hanging && std::abs(*hanging / m_size - indent) < kSameIndent)
        return false;
    if (indent < kLeastIndent || indent > kMostIndent)
        return false;
    const double aboveIndent = (above.left() - above.columnLeft) / m_size;
    return m_isIndenting || std::abs(indent - aboveIndent) > kSameIndent;
}

bool PdfParagraphs::beginsBelow(const PdfLine &above, const PdfLine &line) const
{
    const double pitch = (line.bottom - above.bottom) / line.size;
    const bool isText = isSameSize(line.size, m_size);
    if (pitch > (isText && m_pitch > 0 ? m_pitch : std::max(m_pitch, 1.3)) * kWiderPitch)
        return true;
    return isText && !isSameSize(above.size, line.size);
}

/// Whether a line stands where the label of the open list item does, left of the item's text.
bool PdfParagraphs::isNextItem(const Paragraph &open, const PdfLine &line) const
{
    const PdfLine &first = open.lines.first();
    const std::optional<double> hanging = hangingIndent(first);
    if (!hanging || open.lines.size() < 2)
        return false;
    const double second = open.lines[1].left() - open.lines[1].columnLeft;
    return std::abs(second - *hanging) < kSameIndent * m_size && line.left() - line.columnLeft < *hanging - kSameIndent * m_size;
}

bool PdfParagraphs::begins(const Paragraph &open, const PdfLine &line) const
{
    const PdfLine &above = open.lines.last();
    const bool isSentenceEnd = endsSentence(above.words.last().text);
    if (!isSameSize(above.size, line.size) || (above.isBold != line.isBold && (isSentenceEnd || hadFitted(above, line))))
        return true;
    if (line.column == above.column && beginsBelow(above, line))
        return true;
    const QString &first = line.words.first().text;
    if (isIndented(open, line) || isBullet(first) || isNextItem(open, line))
        return true;
    if (isNumberLabel(first) && isSentenceEnd && (line.column != above.column || follows(open.lines.first().words.first().text, first)))
        return true;
    if (!isSameSize(line.size, m_size) && line.column == above.column)
        return false; // headings and notes wrap where they like
    return endsAtFoot(above, line) || hadFitted(above, line);
}

/// The texts of all paragraphs: how lines are joined is told by the paragraph's habits, then by those beside it.
void PdfParagraphs::compose()
{
    QList<SpacingHabits> habits;
    for (const Paragraph &paragraph : m_paragraphs)
        habits.append(m_spacing.habits(paragraph.lines));
    for (qsizetype i = 0; i < m_paragraphs.size(); ++i) {
        SpacingHabits beside;
        if (i > 0)
            beside.learn(habits[i - 1]);
        if (i + 1 < habits.size())
            beside.learn(habits[i + 1]);
        compose(m_paragraphs[i], habits[i], beside);
    }
}

void PdfParagraphs::compose(Paragraph &paragraph, const SpacingHabits &own, const SpacingHabits &beside)
{
    for (const PdfLine &line : paragraph.lines) {
        const QString text = m_spacing.text(line);
        paragraph.text = m_spacing.joined(paragraph.text, text, own, beside);
        for (const NoteMark &mark : line.marks) {
            const qsizetype before = paragraph.text.size() - text.size() + m_spacing.text(line, mark.word + 1).size();
            const auto at = static_cast<int>(normalised(paragraph.text.first(before)).size());
            paragraph.links.append(Link{{at, at}, u'#' + mark.label});
        }
    }
}

void PdfParagraphs::gather()
{
    Paragraph open, note;
    QList<Paragraph> notes;
    int noteColumn = -1;
    const auto closeOpen = [&] {
        if (!open.lines.isEmpty())
            m_paragraphs.append(std::exchange(open, {}));
        m_paragraphs += std::exchange(notes, {});
    };
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PdfLine &line = m_lines[i];
        const bool startsNote = isFootnoteStart(i);
        if (startsNote || line.column == noteColumn) {
            if (startsNote && !note.lines.isEmpty())
                notes.append(std::exchange(note, {}));
            note.isFootnote = true;
            note.lines.append(line);
            noteColumn = line.column;
            continue;
        }
        if (!note.lines.isEmpty())
            notes.append(std::exchange(note, {}));
        if (!open.lines.isEmpty() && begins(open, line))
            closeOpen();
        open.lines.append(line);
    }
    if (!note.lines.isEmpty())
        notes.append(note);
    closeOpen();
}

bool PdfParagraphs::isHeading(const Paragraph &paragraph) const
{
    if (paragraph.isFootnote || paragraph.lines.size() > kMostHeadingLines || paragraph.text.size() > kLongestHeading)
        return false;
    const PdfLine &first = paragraph.lines.first();
    if (first.size >= m_size * kHeadingSize)
        return true;
    const bool isBold = !m_isBold && std::all_of(paragraph.lines.begin(), paragraph.lines.end(), [](const PdfLine &line) { return line.isBold; });
    return isBold && isSameSize(first.size, m_size) && !endsSentence(paragraph.text);
}

void PdfParagraphs::rankHeadings()
{
    for (const Paragraph &paragraph : m_paragraphs) {
        if (!isHeading(paragraph))
            continue;
        const double size = paragraph.lines.first().size;
        if (std::none_of(m_headingSizes.begin(), m_headingSizes.end(), [size](double known) { return isSameSize(known, size); }))
            m_headingSizes.append(size);
    }
    std::sort(m_headingSizes.begin(), m_headingSizes.end(), std::greater<>());
    double largest = m_size * kHeadingSize;
    for (const Paragraph &paragraph : m_paragraphs.first(std::min(m_paragraphs.size(), kParagraphsWithTitle))) {
        if (!isHeading(paragraph) || paragraph.lines.first().page > 0 || paragraph.lines.first().size < largest)
            continue;
        largest = paragraph.lines.first().size * (1 + kSameSize);
        m_title = normalised(paragraph.text);
    }
}

/// Whether the first word stands apart: the lines below hang from what follows it, or it is alone and far from that.
bool PdfParagraphs::isSetOffLabel(const Paragraph &paragraph) const
{
    const PdfLine &first = paragraph.lines.first();
    const std::optional<double> hanging = hangingIndent(first);
    if (!hanging || first.words[1].left - first.words.first().right <= kLabelGap * first.size)
        return false;
    if (paragraph.lines.size() == 1)
        return !(m_isJustified && isFull(first, kFlush));
    const PdfLine &second = paragraph.lines[1];
    return std::abs(second.left() - second.columnLeft - *hanging) < kSameIndent * m_size;
}

Block PdfParagraphs::blockOf(const Paragraph &paragraph) const
{
    Block block;
    QString text = paragraph.text;
    const PdfLine &first = paragraph.lines.first();
    const PdfWord &word = first.words.first();
    const bool isSetOff = isNumberLabel(word.text) && isSetOffLabel(paragraph);
    if (paragraph.isFootnote) {
        block.kind = BlockKind::Footnote;
        block.label = QString(word.text).remove(QRegularExpression(QStringLiteral("[\\[\\].)]")));
        text = text.mid(word.text.size());
    } else if (isHeading(paragraph)) {
        block.kind = BlockKind::Heading;
        const auto rank = std::find_if(m_headingSizes.begin(), m_headingSizes.end(), [&first](double size) { return isSameSize(size, first.size); });
        block.level = std::min(kLevels, static_cast<int>(rank - m_headingSizes.begin()) + 1);
    } else if (first.words.size() > 1 && (isBullet(word.text) || isSetOff)) {
        block.kind = BlockKind::ListItem;
        block.level = 1;
        block.label = isSetOff ? word.text : QString();
        text = text.mid(word.text.size());
    }
    text = text.trimmed();
    block.text = normalised(text);
    const auto shift = static_cast<int>(normalised(paragraph.text).size() - block.text.size());
    for (Link link : paragraph.links) {
        const int at = link.range.begin - shift;
        if (at > 0 && at <= block.text.size())
            block.links.append(Link{{at, at}, link.target});
    }
    if (block.text != text)
        block.original = text;
    return block;
}

} // namespace concord
