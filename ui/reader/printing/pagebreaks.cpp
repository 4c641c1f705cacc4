// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/printing/pagebreaks.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLeastLines = 2;      // of a longer row at the foot of a page
constexpr double kAfterHeading = 400; // room a heading wants below it, in units

class Pages
{
public:
    explicit Pages(double height) : m_height(height) { m_pages.append(PrintedPage()); }

    void add(int index, const PrintedRow &row)
    {
        if (m_y > 0) {
            m_y += row.space;
            if (!fitsStart(row))
                turn();
        }
        std::array<int, 2> next{};
        while (isLeft(row, next)) {
            PagePiece piece{index, {}, m_y};
            double end = m_y;
            for (size_t side : {size_t(0), size_t(1)}) {
                piece.lines[side] = {next[side], lastFitting(row.lines[side], next[side])};
                if (!piece.lines[side].isEmpty())
                    end = std::max(end, m_y + heightOf(row.lines[side], piece.lines[side]));
                next[side] = piece.lines[side].end;
            }
            m_pages.last().pieces.append(piece);
            m_y = end;
            if (isLeft(row, next))
                turn();
        }
    }

    QList<PrintedPage> taken() { return std::move(m_pages); }

private:
    static bool isLeft(const PrintedRow &row, const std::array<int, 2> &next)
    {
        return next[0] < static_cast<int>(row.lines[0].size()) || next[1] < static_cast<int>(row.lines[1].size());
    }

    static double heightOf(const std::vector<PrintedLine> &lines, Range range)
    {
        return lines[static_cast<size_t>(range.end - 1)].bottom - lines[static_cast<size_t>(range.begin)].top;
    }

    bool fitsStart(const PrintedRow &row) const
    {
        const double room = m_height - m_y - (row.keepsWithNext ? kAfterHeading : 0);
        return std::all_of(row.lines.begin(), row.lines.end(), [&](const std::vector<PrintedLine> &lines) {
            const int wanted = row.keepsWithNext ? static_cast<int>(lines.size()) : std::min(kLeastLines, static_cast<int>(lines.size()));
            return wanted == 0 || heightOf(lines, {0, wanted}) <= room;
        });
    }

    /// The end of the lines from `first` on that fit; at the top of a page at least one, however high.
    int lastFitting(const std::vector<PrintedLine> &lines, int first) const
    {
        int end = first;
        while (end < static_cast<int>(lines.size()) && (heightOf(lines, {first, end + 1}) <= m_height - m_y || (end == first && m_y == 0)))
            ++end;
        return end;
    }

    void turn()
    {
        m_pages.append(PrintedPage());
        m_y = 0;
    }

    double m_height;
    double m_y = 0;
    QList<PrintedPage> m_pages;
};

} // namespace

Result<QList<PrintedPage>> brokenIntoPages(PrintRows &rows, double height, Progress &progress)
{
    Pages pages(height);
    for (int row = 0; row < rows.count(); ++row) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        progress.report(row, 2LL * rows.count());
        pages.add(row, rows.compose(row));
    }
    return pages.taken();
}

} // namespace concord
