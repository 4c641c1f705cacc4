// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/runningheads.h"

#include "core/documents/pdf/pdfline.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace concord {

namespace {

/// So many rows at each end of a page may be running ones.
constexpr qsizetype kRowsAtEnds = 3;
/// Heights that differ by less are the same one, in points.
constexpr double kSameHeight = 4;
constexpr int kFewestPages = 3;

struct EndRow
{
    qsizetype page = 0;
    double middle = 0;
    QString key; ///< its words without digits
    bool isNumber = false;
    QList<PdfWord> words;
};

/// What a page says of its own number: "12", "– 12 –", "12 / 30", "Page 12", "第12頁", "xii".
bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^[-–—·|]*(?:page|p\\.|第)?(?:\\d{1,4}|[ivxl]{1,6})(?:頁|页)?(?:(?:/|of|／|，?共)\\d{1,4}(?:頁|页)?)?[-–—·|]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

EndRow endRow(qsizetype page, const QList<PdfWord> &words)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    EndRow row{page, 0, rawText(words), false, words};
    row.isNumber = isPageNumber(row.key);
    row.key.replace(digits, QStringLiteral("#"));
    row.middle = words.first().middle();
    return row;
}

QList<EndRow> endRows(const QList<PdfPage> &pages)
{
    QList<EndRow> ends;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QList<QList<PdfWord>> rows = rowsOf(pages[i].words, RowMatch::Strict);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (row < kRowsAtEnds || row >= rows.size() - kRowsAtEnds)
                ends.append(endRow(i, rows[row]));
        }
    }
    return ends;
}

/// Rows of the same words by their height: a row counts for its own step and both beside it.
using Places = QHash<std::pair<QString, int>, QSet<qsizetype>>;

int stepOf(double middle)
{
    return static_cast<int>(std::floor(middle / kSameHeight));
}

QString nameOf(const EndRow &row)
{
    return row.isNumber ? QStringLiteral("#") : row.key;
}

bool isRunning(const EndRow &row, const Places &places, qsizetype pageCount)
{
    qsizetype most = 0;
    for (int beside = -1; beside <= 1; ++beside)
        most = std::max(most, places.value({nameOf(row), stepOf(row.middle) + beside}).size());
    return most >= kFewestPages || (pageCount == 2 && most == 2);
}

/// A number alone below all text of a document too short to compare pages.
bool isLonePageNumber(const EndRow &row, const QList<PdfPage> &pages)
{
    if (!row.isNumber || pages.size() >= kFewestPages || !row.key.contains(u'#'))
        return false;
    const PdfPage &page = pages[row.page];
    return std::all_of(page.words.begin(), page.words.end(), [&row](const PdfWord &word) {
        return word.middle() - kSameHeight <= row.middle && (word.bottom < row.middle - word.height() || std::abs(word.middle() - row.middle) < kSameHeight);
    });
}

} // namespace

void dropRunningHeads(QList<PdfPage> &pages)
{
    const QList<EndRow> ends = endRows(pages);
    Places places;
    for (const EndRow &row : ends)
        places[{nameOf(row), stepOf(row.middle)}].insert(row.page);
    for (const EndRow &row : ends) {
        if (!isRunning(row, places, pages.size()) && !isLonePageNumber(row, pages))
            continue;
        pages[row.page].words.removeIf([&row](const PdfWord &word) {
            return std::any_of(row.words.begin(), row.words.end(), [&word](const PdfWord &gone) {
                return gone.left == word.left && gone.middle() == word.middle() && gone.text == word.text;
            });
        });
    }
}

} // namespace concord
