// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdfline.h"

#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

/// Middles of words of one row differ by less than this share of their height.
constexpr double kSameRow = 0.35;
/// A raised mark is smaller than this share of its line's letters.
constexpr double kMarkSize = 0.76;
constexpr qsizetype kLongestMark = 3;

/// The value that half of the width lies under.
double weightedMedian(QList<std::pair<double, double>> values)
{
    std::sort(values.begin(), values.end());
    double all = 0, passed = 0;
    for (const auto &[value, weight] : values)
        all += weight;
    for (const auto &[value, weight] : values) {
        passed += weight;
        if (passed * 2 >= all)
            return value;
    }
    return values.isEmpty() ? 0 : values.last().first;
}

bool isRaisedMark(const PdfWord &word, double size, double bottom)
{
    if (word.size > size * kMarkSize || word.bottom > bottom - size * 0.1 || word.text.size() > kLongestMark)
        return false;
    return std::all_of(word.text.begin(), word.text.end(),
                       [](QChar c) { return c.isDigit() || c == u'*' || c == u'†' || c == u'‡'; });
}

void takeMarks(PdfLine &line)
{
    QList<PdfWord> words;
    for (PdfWord &word : line.words) {
        if (!words.isEmpty() && isRaisedMark(word, line.size, line.bottom))
            line.marks.append({words.size() - 1, word.text});
        else
            words.append(std::move(word));
    }
    line.words = std::move(words);
}

/// By how much more than an em wide characters, and what follows wide marks, are apart: the median.
double stretchOf(const QList<PdfWord> &words)
{
    QList<double> extra;
    double lastLeft = 0, lastSize = 0;
    bool wasWide = false, wasMark = false;
    for (const PdfWord &word : words) {
        const auto characters = word.text.toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const double left = i < word.lefts.size() ? word.lefts[i] : word.left;
            const bool wide = isWide(characters[i]);
            if ((wide && wasWide) || wasMark)
                extra.append(left - lastLeft - lastSize);
            wasWide = wide;
            wasMark = wide && !isHan(characters[i]);
            lastLeft = left;
            lastSize = word.size;
        }
    }
    if (extra.isEmpty())
        return 0;
    const auto middle = extra.begin() + extra.size() / 2;
    std::nth_element(extra.begin(), middle, extra.end());
    return std::max(0.0, *middle);
}

} // namespace

bool isWide(char32_t c)
{
    return isHan(c) || (c >= 0x3001 && c <= 0x312F) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF01 && c <= 0xFF60);
}

char32_t firstCharacter(const QString &text)
{
    return codePointAt(text, 0).value;
}

char32_t lastCharacter(const QString &text)
{
    const qsizetype at = text.size() >= 2 && text.back().isLowSurrogate() ? text.size() - 2 : text.size() - 1;
    return codePointAt(text, at).value;
}

QString rawText(const QList<PdfWord> &words)
{
    QString text;
    for (const PdfWord &word : words)
        text += word.text;
    return text;
}

PdfLine lineOf(QList<PdfWord> words)
{
    PdfLine line;
    QList<std::pair<double, double>> sizes, bottoms;
    for (const PdfWord &word : words) {
        sizes.append({word.size, word.right - word.left});
        bottoms.append({word.bottom, word.right - word.left});
    }
    line.size = weightedMedian(sizes);
    line.bottom = weightedMedian(bottoms);
    line.words = std::move(words);
    takeMarks(line);
    line.isBold = std::all_of(line.words.begin(), line.words.end(), [](const PdfWord &word) { return word.isBold; });
    line.stretch = stretchOf(line.words);
    return line;
}

QList<QList<PdfWord>> rowsOf(QList<PdfWord> words, RowMatch match)
{
    std::sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) {
        return std::pair(a.middle(), a.left) < std::pair(b.middle(), b.left);
    });
    QList<QList<PdfWord>> rows;
    double middle = 0, height = 0;
    for (PdfWord &word : words) {
        const double measure = match == RowMatch::Strict ? std::min(height, word.height()) : std::max(height, word.height());
        if (rows.isEmpty() || word.middle() - middle > kSameRow * measure) {
            rows.append(QList<PdfWord>());
            middle = word.middle();
            height = word.height();
        } else if (word.height() > height) { // a row is where its highest word is
            middle = word.middle();
            height = word.height();
        }
        rows.last().append(std::move(word));
    }
    for (QList<PdfWord> &row : rows)
        std::stable_sort(row.begin(), row.end(), [](const PdfWord &a, const PdfWord &b) { return a.left < b.left; });
    return rows;
}

} // namespace concord
