// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"

#include <QFrame>

class QGridLayout;

namespace concord {

/// One mark of the legend: an example as the reader draws it, beside its word.
class LegendSample : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Mark, SearchHit, Picked, Counterpart, Hovered, Confirmed, Doubtful, More };

    explicit LegendSample(Kind kind, QWidget *parent = nullptr);
    explicit LegendSample(const ReaderMark &mark, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {96, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBand(QPainter &painter, const QRectF &band) const;
    void paintRule(QPainter &painter) const;

    Kind m_kind = Kind::Mark;
    ReaderMark m_mark;
};

/// What the marks in the text and in the gutter mean: a small window over the reader that goes with Esc or a click beside
/// it. Made anew in the interface language each time it is opened.
class MarkLegend : public QFrame
{
    Q_OBJECT

public:
    explicit MarkLegend(QWidget *parent);

    /// Shows it in the middle of `over`.
    void openOver(const QWidget *over);

private:
    void addClaims(QGridLayout *grid, int column);
    void addTexts(QGridLayout *grid, int column);
    void addLights(QGridLayout *grid, int column);
    static void addHead(QGridLayout *grid, int column, const QString &words);
    static void addRow(QGridLayout *grid, int column, LegendSample *sample, const QString &words);
};

} // namespace concord
