// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renderings/renderingrows.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace concord {

class RenderingDelegate;
class RenderingsModel;
class RenderingsTable;

/// The rendering matrix: what an article speaks of and every way its translation says it, inconsistent ones first. Clicking a
/// way, or Enter on it, shows its places one after the other and begins again after the last. It changes nothing itself.
class RenderingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RenderingsPanel(QWidget *parent = nullptr);

    void setRows(RenderingView view, const QList<RenderingRow> &rows);
    RenderingView view() const;
    /// Whether the rows are still being looked for: an empty list says so.
    void setSearching(bool searching);
    /// Whether texts and termbase may be changed.
    void setEditable(bool editable);
    /// Marks the way one of whose places is picked; none when there is no such way. Emits nothing.
    void setPicked(const QList<TextSpan> &passages);
    QTableView *table() const;

public slots:
    void pickNext(); ///< the next marked row: its rarest way
    void pickPrevious();
    /// Asks for the picked way to be written in place of the row's others.
    void useEverywhere();
    /// Asks for the picked row to become a concept of the termbase.
    void addToTermbase();

signals:
    void viewChosen(concord::RenderingView view);
    /// All places of a way, and which of them is to be shown.
    void placePicked(const QString &words, const QList<concord::TextSpan> &places, int shown);
    void useEverywhereRequested(const QString &chosen, const QList<concord::TextSpan> &others);
    void addRequested(const QString &source, const QString &rendering);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void showCount();
    void showEmpty();
    void showButtons();
    void fitColumns();
    void placeColumns();
    QModelIndex cellOf(const QString &title, const QString &words) const;
    QModelIndex cellWith(const QList<TextSpan> &passages) const;
    void walk(const QModelIndex &cell);
    void step(int by);

    RenderingsModel *m_model;
    RenderingDelegate *m_delegate;
    QLabel *m_title;
    QLabel *m_count;
    QComboBox *m_view;
    QLineEdit *m_filter;
    RenderingsTable *m_table;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_use;
    QPushButton *m_add;
    QList<int> m_wanted; ///< widths the columns would have where there is room for all
    QPersistentModelIndex m_walked;
    int m_place = -1;
    bool m_isEditable = false;
    bool m_isSearching = false;
};

} // namespace concord
