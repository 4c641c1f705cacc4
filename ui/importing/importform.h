// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seriesreading.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace concord {

class CellTable;
class ReadingTable;

/// A table or company facts about to be imported: its cells as they were handed over, what they are read as, what has to be
/// answered first, and what looks wrong. Reads nothing itself: it says how, and is told what came out.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);

    /// Shows what was handed over and asks for a reading.
    void begin(const SeriesInput &input, const QString &name);
    bool isBegun() const { return m_isBegun; }
    void clear();
    const SeriesInput &input() const { return m_input; }
    SeriesChoices choices() const;
    /// What came of the choices, and what each column of a table was taken for.
    void showReading(const SeriesReading &reading, const QList<Column> &columns);
    /// A sentence instead of a reading.
    void showFault(const QString &sentence);

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *entityField() const { return m_entity; }
    QLineEdit *metricField() const { return m_metric; }
    QLineEdit *unitField() const { return m_unit; }
    QComboBox *decimalsField() const { return m_decimals; }
    QComboBox *daysField() const { return m_days; }
    QComboBox *grainField() const { return m_grain; }
    QPushButton *importButton() const { return m_import; }
    QTableView *cells() const { return m_cells; }
    QTableView *rows() const { return m_rows; }
    QString notes() const;

signals:
    void readingWanted(const concord::SeriesChoices &choices);
    void importRequested(const concord::SeriesImport &import);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Name, Entity, Metric, Unit, Decimals, Days, Grain, FieldCount };

    void layOut();
    void connectFields();
    void retranslate();
    void showState();
    void ask();

    SeriesInput m_input;
    SeriesReading m_reading;
    QString m_fault;
    bool m_isBegun = false;
    bool m_isRead = false;
    CellTable *m_cellModel;
    ReadingTable *m_rowModel;
    QLabel *m_heading;
    QLabel *m_labels[FieldCount] = {};
    QLineEdit *m_name;
    QLineEdit *m_entity;
    QLineEdit *m_metric;
    QLineEdit *m_unit;
    QComboBox *m_decimals;
    QComboBox *m_days;
    QComboBox *m_grain;
    QTabWidget *m_tabs;
    QTableView *m_cells;
    QTableView *m_rows;
    QLabel *m_state;
    QPlainTextEdit *m_notes;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace concord
