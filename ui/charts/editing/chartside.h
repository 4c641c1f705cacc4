// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace concord {

class ChartDataPanel;
class ChartEditor;
class ChartList;
class ExportForm;

/// The reporter's column: the charts of the project above; the current one's settings, values and export below.
class ChartSide : public QWidget
{
    Q_OBJECT

public:
    explicit ChartSide(QWidget *parent = nullptr);

    ChartList *list() const { return m_list; }
    ChartEditor *editor() const { return m_editor; }
    ChartDataPanel *numbers() const { return m_numbers; }
    ExportForm *exporting() const { return m_export; }
    void showEditor();
    void showExport();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChartList *m_list;
    ChartEditor *m_editor;
    ChartDataPanel *m_numbers;
    ExportForm *m_export;
    QSplitter *m_split;
    QTabWidget *m_tabs;
};

} // namespace concord
