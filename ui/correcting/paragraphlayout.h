// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>

#include <functional>

namespace concord {

/// Lays out the lines of a text at most `width` wide, the baseline of the first at `firstBaseline`; says how many there are.
using LineFiller = std::function<int(QTextLayout &layout, double width, double firstBaseline, double lineHeight)>;

/// The layout of a document of one paragraph whose lines someone else breaks, so that they are those of the reader. While an input method
/// composes, lines are broken as Qt breaks them. In device-independent pixels.
class ParagraphLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ParagraphLayout(QTextDocument *document);

    void setLines(const LineFiller &filler, double lineHeight, double spare);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return m_size; }
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int position, int removed, int added) override;

private:
    void layOut();

    LineFiller m_filler;
    double m_lineHeight = 0;
    double m_spare = 0; ///< beyond the lines, for signs that hang there
    QSizeF m_size;
};

} // namespace concord
