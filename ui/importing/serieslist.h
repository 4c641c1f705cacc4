// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/series.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace concord {

/// One line of the list.
struct ListedSeries
{
    Series series;
    int observations = 0;
    QStringList charts; ///< that draw any of them

    bool operator==(const ListedSeries &) const = default;
};

/// The imported series of a project: name and source line, which can be written on in place, how many values, and which charts
/// draw them. Delete removes the current one. Changes nothing itself.
class SeriesList : public QWidget
{
    Q_OBJECT

public:
    enum Column { Name, Source, Values, Charts, ColumnCount };

    explicit SeriesList(QWidget *parent = nullptr);

    void setSeries(const QList<ListedSeries> &series);
    QTableWidget *table() const { return m_table; }
    QPushButton *fileButton() const { return m_file; }
    QPushButton *pasteButton() const { return m_paste; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    void fileRequested();
    void pasteRequested();
    void closed();
    void seriesEdited(const concord::Series &series);
    void removeRequested(concord::SeriesId series);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take(const QTableWidgetItem *item);
    void removeCurrent();
    void retranslate();

    QList<ListedSeries> m_series;
    bool m_isFilling = false;
    QLabel *m_heading;
    QPushButton *m_file;
    QPushButton *m_paste;
    QPushButton *m_remove;
    QPushButton *m_close;
    QTableWidget *m_table;
    QLabel *m_empty;
};

} // namespace concord
