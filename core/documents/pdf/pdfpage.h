// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace poppler {
class document;
}

namespace concord {

/// Letters that a page draws together. Lengths are points, from the left and the top of the page.
struct PdfWord
{
    QString text; ///< never empty
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;            ///< of the font, an em
    bool isBold = false;
    QList<double> lefts;        ///< where each code point begins; empty for ASCII

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
};

struct PdfPage
{
    double width = 0;
    double height = 0;
    QList<PdfWord> words; ///< level ones only, in no order
};

/// A PDF held open; the bytes must outlive it. Poppler does the parsing, and its complaints are not printed.
class PdfFile
{
public:
    /// Fails with Unreadable ("pdf-damaged", or "pdf-locked" when it needs a password) and Invalid ("page-count").
    static Result<PdfFile> open(QByteArrayView bytes);
    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    ~PdfFile();

    int pageCount() const;
    /// A page that cannot be read is an empty one.
    PdfPage page(int index) const;

    /// The file's own record; each is empty when not there.
    QString title() const;
    QString author() const;
    QDate created() const;

private:
    explicit PdfFile(std::unique_ptr<poppler::document> document);

    std::unique_ptr<poppler::document> m_document;
};

} // namespace concord
