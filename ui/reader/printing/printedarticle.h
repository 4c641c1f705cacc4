// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"

#include <QPageLayout>

namespace concord {

/// A note printed behind the article, with a number at the end of each of its passages.
struct PrintedNote
{
    QList<TextSpan> passages;
    QString text; ///< "OpenAI · loss · 2024: about $5bn. Verified. …"
};

/// All that goes on paper. A value; shared parts are never changed while it is printed. The words are those of the reader of
/// the paper, the texts those of the article.
struct PrintedArticle
{
    std::shared_ptr<const Bitext> bitext;
    QList<ReaderMark> marks;
    QList<PrintedNote> notes; ///< numbered in this order
    QString title;
    QString byline;
    QString date;
    QString sourceHead; ///< over the columns
    QString translationHead;
    QString notesHead;
    QString pageWords; ///< "Page %1 of %2"
    Language language = Language::English; ///< of these words
};

/// Points of 1/720 inch: fine enough that letters stand where the font wants them, and a whole number of pixels for the
/// layout of text.
constexpr double kUnitsPerInch = 720;
constexpr double kUnitsPerPoint = 10;

/// Where things stand on a page, in units.
struct PageFrame
{
    QRectF text;   ///< of both columns
    double head = 0; ///< baseline of the line over the text
    double foot = 0; ///< baseline of the line below it
    double column = 0; ///< width of one
    double gap = 0;    ///< between them

    explicit PageFrame(const QPageLayout &layout);
    double left(Side side, bool isPair) const { return isPair && side == Side::Translation ? text.left() + column + gap : text.left(); }
};

} // namespace concord
