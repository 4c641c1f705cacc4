// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace concord {

/// A table whose first column stays in sight when the others are scrolled sideways: then a view of it lies over the left edge.
class RenderingsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RenderingsTable(QWidget *parent = nullptr);

    /// Shows model, selection and delegate of this table; called once they are set.
    void keepTitles();
    /// The view over the left edge; hidden where nothing is scrolled.
    QTableView *titles() const { return m_titles; }
    /// A cell is scrolled to until the first column does not cover it.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTitles();

    QTableView *m_titles;
    QFrame *m_edge; ///< a line at its right
};

} // namespace concord
