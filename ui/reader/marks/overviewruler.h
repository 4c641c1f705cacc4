// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readersheet.h"

#include <QPixmap>
#include <QWidget>

namespace concord {

/// The whole article as a strip beside the scroll bar: a tick for every claim, finding and disagreement. A click asks for the place.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 12;

    /// `sheet` is borrowed and must live as long as the ruler.
    OverviewRuler(const ReaderSheet &sheet, QWidget *parent);

    /// The marks or the heights changed.
    void refresh();
    /// A sheet shorter than the view does not stretch over the whole strip.
    void setViewHeight(int viewHeight);

signals:
    /// A place on the sheet, in pixels from its top, was asked for.
    void placeRequested(int y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw();
    int longest() const;
    int scaled(int y) const;
    void request(int y);

    const ReaderSheet &m_sheet;
    QPixmap m_ticks; ///< null until drawn
    int m_viewHeight = 0;
};

} // namespace concord
