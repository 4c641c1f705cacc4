// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/readingorder.h"

#include "core/documents/pdf/linebreaks.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

/// Words further apart than this many em belong to different pieces; in rows stretched by justification further than
/// others of the row, but no more than so far.
constexpr double kPieceGap = 0.95, kWidestSpace = 1.8, kMoreThanOthers = 1.5;
/// So many gaps show how far a row is stretched.
constexpr qsizetype kTellingGaps = 4;
constexpr int kDeepestCut = 6;
/// A page of more pieces is no article's; it is read as one column.
constexpr qsizetype kMostPieces = 5000;
/// Positions tried for a gutter.
constexpr int kPositions = 400;
/// A gutter parts at least this many pieces, and this many on its poorer side.
constexpr int kFewestPieces = 6;
constexpr int kFewestBeside = 2;
/// A gutter is wider, in em; and within a column it parts a larger share of the pieces.
constexpr double kNarrowestGutter = 0.7, kInnerShare = 0.4;
/// What is narrower, in em, makes no column: marks of a list, numbers of lines.
constexpr double kNarrowest = 3;

/// One of so many rows may end beyond the column.
constexpr qsizetype kOutlierShare = 12;
/// Ends this near are the same, in points; rows are justified when one of so many ends there.
constexpr double kSameEnd = 2;
constexpr qsizetype kJustifiedShare = 3;

/// Words of a row without a wide gap.
struct Piece
{
    QList<PdfWord> words;
    double left = 0, right = 0, top = 0, bottom = 0;
};

using Pieces = QList<Piece>;

Piece pieceOf(QList<PdfWord> words)
{
    Piece piece{std::move(words), 0, 0, 0, 0};
    piece.left = piece.words.first().left;
    piece.top = piece.words.first().top;
    for (const PdfWord &word : piece.words) {
        piece.right = std::max(piece.right, word.right);
        piece.top = std::min(piece.top, word.top);
        piece.bottom = std::max(piece.bottom, word.bottom);
    }
    return piece;
}

/// From which gap on, in em, the words of a row belong to different pieces.
double pieceGap(const QList<PdfWord> &row)
{
    QList<double> gaps;
    for (qsizetype i = 0; i + 1 < row.size(); ++i)
        gaps.append((row[i + 1].left - row[i].right) / std::min(row[i].size, row[i + 1].size));
    if (gaps.size() < kTellingGaps)
        return kPieceGap;
    const auto middle = gaps.begin() + (gaps.size() - 1) / 2;
    std::nth_element(gaps.begin(), middle, gaps.end());
    return std::clamp(*middle * kMoreThanOthers, kPieceGap, kWidestSpace);
}

Pieces piecesOf(const QList<PdfWord> &words)
{
    Pieces pieces;
    for (const QList<PdfWord> &row : rowsOf(words, RowMatch::Strict)) {
        const double widest = pieceGap(row);
        QList<PdfWord> piece;
        for (const PdfWord &word : row) {
            if (!piece.isEmpty() && word.left - piece.last().right > widest * std::min(word.size, piece.last().size))
                pieces.append(pieceOf(std::exchange(piece, {})));
            piece.append(word);
        }
        pieces.append(pieceOf(piece));
    }
    return pieces;
}

bool crosses(const Piece &piece, double x)
{
    return piece.left < x && piece.right > x;
}

/// How many pieces a gutter at `x` parts from a neighbour between what lies across it; 0 where it is none.
int gain(const Pieces &pieces, double x)
{
    int all = 0, left = 0, right = 0;
    const auto close = [&] {
        all += std::min(left, right) >= kFewestBeside && left + right >= kFewestPieces ? left + right : 0;
        left = right = 0;
    };
    for (const Piece &piece : pieces) {
        if (crosses(piece, x))
            close();
        else if (piece.right - piece.left >= kNarrowest * piece.words.first().size)
            ++(piece.left >= x ? right : left);
    }
    close();
    return all;
}

/// The middle of the widest best gutter.
std::optional<double> gutterOf(const Pieces &pieces, int depth)
{
    if (pieces.size() < kFewestPieces || pieces.size() > kMostPieces)
        return std::nullopt;
    double from = pieces.first().left, to = pieces.first().right;
    for (const Piece &piece : pieces) {
        from = std::min(from, piece.left);
        to = std::max(to, piece.right);
    }
    int best = 0, length = 0, bestLength = 0;
    double end = 0;
    int last = 0;
    for (int i = 1; i < kPositions; ++i) {
        const double x = from + (to - from) * i / kPositions;
        const int value = gain(pieces, x);
        length = value > 0 && value == last ? length + 1 : 1;
        last = value;
        if (value > best || (value == best && value > 0 && length > bestLength)) {
            best = value;
            bestLength = length;
            end = x;
        }
    }
    const double width = (to - from) * bestLength / kPositions;
    if (best == 0 || width < kNarrowestGutter * pieces.first().words.first().size)
        return std::nullopt;
    if (depth > 0 && best < kInnerShare * static_cast<double>(pieces.size()))
        return std::nullopt; // gaps of stretched lines above each other
    return end - (to - from) * (bestLength - 1) / 2 / kPositions;
}

/// Where rows end: where most of them do, when they are justified; else near the furthest.
double rightEdge(const QList<QList<PdfWord>> &rows)
{
    QList<double> ends, firmEnds;
    for (const QList<PdfWord> &row : rows) {
        ends.append(row.last().right);
        if (!mayHang(lastCharacter(row.last().text)))
            firmEnds.append(row.last().right);
    }
    std::sort(ends.begin(), ends.end());
    qsizetype most = 0, best = 0;
    for (qsizetype from = 0, to = 0; to < ends.size(); ++to) {
        while (ends[to] - ends[from] > kSameEnd)
            ++from;
        if (to - from + 1 >= most) {
            most = to - from + 1;
            best = from + (to - from) / 2;
        }
    }
    if (most * kJustifiedShare >= ends.size())
        return ends[best];
    QList<double> &telling = firmEnds.isEmpty() ? ends : firmEnds;
    std::sort(telling.begin(), telling.end());
    return telling[telling.size() - 1 - telling.size() / kOutlierShare];
}

class Reading
{
public:
    Reading(int page, int &column) : m_page(page), m_column(column) {}

    void read(const Pieces &pieces, int depth)
    {
        const std::optional<double> gutter = depth < kDeepestCut ? gutterOf(pieces, depth) : std::nullopt;
        if (!gutter)
            return readColumn(pieces);
        Pieces across, left, right;
        const auto finishSides = [&] {
            read(std::exchange(left, {}), depth + 1);
            read(std::exchange(right, {}), depth + 1);
        };
        for (const Piece &piece : pieces) {
            if (crosses(piece, *gutter)) {
                if (!left.isEmpty() || !right.isEmpty())
                    finishSides();
                across.append(piece);
                continue;
            }
            readColumn(std::exchange(across, {}));
            (piece.left >= *gutter ? right : left).append(piece);
        }
        readColumn(across);
        finishSides();
    }

    QList<PdfLine> lines;

private:
    void readColumn(const Pieces &pieces)
    {
        if (pieces.isEmpty())
            return;
        QList<PdfWord> words;
        double left = pieces.first().left;
        for (const Piece &piece : pieces) {
            words += piece.words;
            left = std::min(left, piece.left);
        }
        QList<QList<PdfWord>> rows = rowsOf(std::move(words), RowMatch::WithMarks);
        const double right = rightEdge(rows);
        for (QList<PdfWord> &row : rows) {
            PdfLine line = lineOf(std::move(row));
            line.page = m_page;
            line.column = m_column;
            line.columnLeft = left;
            line.columnRight = right;
            lines.append(std::move(line));
        }
        ++m_column;
    }

    int m_page;
    int &m_column;
};

} // namespace

QList<PdfLine> linesInOrder(const PdfPage &page, int number, int &column)
{
    Reading reading(number, column);
    if (!page.words.isEmpty())
        reading.read(piecesOf(page.words), 0);
    return reading.lines;
}

} // namespace concord
