// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/namecheck.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace concord {

class NameDelegate;
class NamesModel;

/// The names of the article with the forms its translation gives them. Clicking a form, or Enter on it, picks its places
/// one after the other and begins again after the last.
class NamesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NamesPanel(QWidget *parent = nullptr);

    void setNames(const QList<RenderedName> &names);
    /// Marks the form one of whose places is picked; none when there is no such form. Emits nothing.
    void setPicked(const QList<TextSpan> &passages);

public slots:
    void pickNext(); ///< the next name with several forms: its rarest form
    void pickPrevious();

signals:
    void formPicked(const concord::TextSpan &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showCount();
    void fitColumns();
    void walk(const QModelIndex &cell);
    void step(int by);

    NamesModel *m_model;
    NameDelegate *m_delegate;
    QLabel *m_title;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QPersistentModelIndex m_walked;
    int m_place = -1;
};

} // namespace concord
