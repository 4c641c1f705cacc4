// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/selection/item.h"
#include "ui/charts/markindex.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QTableView;

namespace concord {

class ChartDataModel;

/// What stands behind the current chart: its values as a table whose rows are picked like marks, by a click or Enter, several
/// with Ctrl or Shift, and what the linter says. Columns are as wide as their words; the last one takes what is left.
class ChartDataPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartDataPanel(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void setLanguage(Language language);
    ChartDataModel *model() const { return m_model; }
    /// The linter's sentences, one a line, as shown; empty when it has nothing to say. As of when the panel was last seen.
    QString remarks() const;

public slots:
    void showPicked(const concord::Projection &projection);

signals:
    void picked(const concord::Item &item);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pickRow(const QModelIndex &index);
    void fitColumns();
    void showRemarks();
    void retranslate();
    void selectRows();

    ChartDataModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_remarkTitle;
    QLabel *m_remarks;
    Language m_language = Language::English;
    Projection m_picked;
    bool m_isStale = true; ///< what the linter says, for it was hidden
    MarkIndex m_index; ///< rows are marks
};

} // namespace concord
