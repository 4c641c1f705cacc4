// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/editing/chartoffers.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QToolButton;

namespace concord {

/// The project's charts in their order, those without data too, by their titles. F2 or a double click rewrites one, Delete removes it, Alt+Up and
/// Alt+Down move it; "New" offers what there is to draw and the kinds to draw it as. Changes nothing itself.
class ChartList : public QWidget
{
    Q_OBJECT

public:
    explicit ChartList(QWidget *parent = nullptr);

    void setCharts(const QList<ChartContent> &charts);
    void setOffers(const ChartOffers &offers);
    void setCurrent(ChartId chart);
    ChartId current() const;
    /// How many values are picked, so that a chart of them can be made, and what is asked for words for the first of them.
    void setPickedCount(int count);
    void setPickedWords(const std::function<QString()> &words) { m_pickedWords = words; }
    void startRenaming();
    void openNewMenu();

    QListWidget *list() const { return m_list; }
    QMenu *newMenu() const { return m_menu; }
    QToolButton *duplicateButton() const { return m_duplicate; }
    /// What else can be done with the chart that is current; also under the right button.
    QMenu *moreMenu() const { return m_more; }

signals:
    void chartPicked(concord::ChartId chart);
    /// Of a metric, in the kind that suits it.
    void newRequested(const QString &metric);
    void kindRequested(concord::ChartForm kind);
    void pickedRequested();
    void duplicateRequested(concord::ChartId chart);
    void renameRequested(concord::ChartId chart, const QString &title); ///< in the language of the window
    void removeRequested(concord::ChartId chart);
    void moveRequested(concord::ChartId chart, int place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void fill();
    void fillMenu();
    void fillMore();
    void moveCurrent(int step);
    ChartId chartOf(const QListWidgetItem *item) const;

    QList<ChartContent> m_charts;
    ChartOffers m_offers;
    int m_pickedCount = 0;
    std::function<QString()> m_pickedWords;
    bool m_isFilling = false;
    QLabel *m_title;
    QToolButton *m_new;
    QMenu *m_menu;
    QToolButton *m_duplicate;
    QToolButton *m_moreButton;
    QMenu *m_more;
    QListWidget *m_list;
};

} // namespace concord
