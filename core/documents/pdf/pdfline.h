// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/pdfpage.h"

namespace concord {

/// The label of a note that a raised mark refers to, and the word it stands behind.
struct NoteMark
{
    qsizetype word = 0;
    QString label;
};

/// Words on one baseline in one column. Lengths are points.
struct PdfLine
{
    QList<PdfWord> words; ///< from left to right, never empty, without raised marks
    QList<NoteMark> marks;
    int page = 0;
    int column = 0;         ///< counts on through the pages
    double columnLeft = 0;  ///< of the text of its column
    double columnRight = 0;
    double size = 0;        ///< of most of it
    double bottom = 0;      ///< of most of it
    double stretch = 0;     ///< by how much justification draws wide characters apart
    bool isBold = false;    ///< all of it

    double left() const { return words.first().left; }
    double right() const { return words.last().right; }
};

/// The line of words that share a baseline, with what is derived from them.
PdfLine lineOf(QList<PdfWord> words);

/// Across a page, letters of other sizes are likely another column's; inside a column they are raised marks.
enum class RowMatch { Strict, WithMarks };

/// Groups words by baseline, from the top; the words of a row from left to right.
QList<QList<PdfWord>> rowsOf(QList<PdfWord> words, RowMatch match);

/// The words of a line, run together: for comparing only.
QString rawText(const QList<PdfWord> &words);

/// A character as wide as high: Han, kana, CJK punctuation, full-width forms; no space stands beside it by itself.
bool isWide(char32_t character);

/// The first or last code point of a word.
char32_t firstCharacter(const QString &text);
char32_t lastCharacter(const QString &text);

} // namespace concord
