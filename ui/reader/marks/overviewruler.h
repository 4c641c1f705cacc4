// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readersheet.h"

#include <QPixmap>
#include <QWidget>

namespace concord {

/// The whole article as a strip beside the scroll bar, with the part in view framed: to the left the claims of both
/// languages, to the right findings and disagreements, across the strip search hits. Ticks that fall on one pixel are drawn
/// once, the gravest of them, so the number of marks does not matter to painting. A click or a drag asks for the place; a
/// resting pointer is told what lies there.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 14;

    /// `sheet` is borrowed and must live as long as the ruler.
    OverviewRuler(const ReaderSheet &sheet, QWidget *parent);

    /// The marks, the layers or the heights changed.
    void refresh();
    /// What is in view, in pixels of the sheet. A sheet shorter than the view does not stretch over the whole strip.
    void setView(int top, int height);
    /// Passages found, in any order; they take the place of those before.
    void setHits(const QList<TextSpan> &hits);

    /// What lies around a height of the strip, in words; empty where there is nothing.
    QString wordsAt(int y) const;
    /// Where a place of the sheet stands on the strip.
    int scaled(int y) const;

signals:
    /// A place on the sheet, in pixels from its top, was asked for.
    void placeRequested(int y);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawTicks(QPainter &painter, bool wantsClaims, int left, int width) const;
    int longest() const;
    QList<int> hitRows() const;
    void request(int y);

    const ReaderSheet &m_sheet;
    QList<TextSpan> m_hits;
    QPixmap m_ticks;      ///< null until drawn
    int m_viewTop = 0;
    int m_viewHeight = 0;
};

} // namespace concord
