// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importform.h"

#include "ui/importing/celltable.h"
#include "ui/importing/faultwords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8, kMargin = 12, kNoteLines = 5;
constexpr qsizetype kMostNotes = 200;

void refill(QComboBox *box, const QStringList &words)
{
    const int before = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(words);
    box->setCurrentIndex(before);
}

void calm(QTableView *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent), m_cellModel(new CellTable(this)), m_rowModel(new ReadingTable(this)), m_heading(new QLabel(this)), m_name(new QLineEdit(this)),
      m_entity(new QLineEdit(this)), m_metric(new QLineEdit(this)), m_unit(new QLineEdit(this)), m_decimals(new QComboBox(this)), m_days(new QComboBox(this)),
      m_grain(new QComboBox(this)), m_tabs(new QTabWidget(this)), m_cells(new QTableView(this)), m_rows(new QTableView(this)), m_state(new QLabel(this)),
      m_notes(new QPlainTextEdit(this)), m_cancel(new QPushButton(this)), m_import(new QPushButton(this))
{
    m_cells->setModel(m_cellModel);
    m_rows->setModel(m_rowModel);
    calm(m_cells);
    calm(m_rows);
    layOut();
    connectFields();
    retranslate();
    clear();
}

void ImportForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    column->addWidget(m_heading);
    auto *grid = new QGridLayout;
    grid->setSpacing(kGap);
    QWidget *const fields[] = {m_name, m_entity, m_metric, m_unit, m_decimals, m_days, m_grain};
    constexpr int kPairs = 2;
    for (int i = 0; i < FieldCount; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(fields[i]);
        grid->addWidget(m_labels[i], i / kPairs, 2 * (i % kPairs));
        grid->addWidget(fields[i], i / kPairs, 2 * (i % kPairs) + 1);
        grid->setColumnStretch(2 * (i % kPairs) + 1, 1);
    }
    column->addLayout(grid);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_tabs->addTab(m_cells, QString());
    m_tabs->addTab(m_rows, QString());
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs, 1);
    m_notes->setReadOnly(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(kNoteLines * m_notes->fontMetrics().lineSpacing() + kMargin);
    column->addWidget(m_notes);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
}

void ImportForm::connectFields()
{
    for (QLineEdit *field : {m_entity, m_metric, m_unit})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified())
                ask();
            field->setModified(false);
        });
    connect(m_name, &QLineEdit::textChanged, this, &ImportForm::showState);
    for (QComboBox *field : {m_decimals, m_days, m_grain})
        connect(field, &QComboBox::activated, this, &ImportForm::ask);
    connect(m_cancel, &QPushButton::clicked, this, &ImportForm::cancelled);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested(seriesImport(m_reading, m_name->text().trimmed())); });
}

void ImportForm::begin(const SeriesInput &input, const QString &name)
{
    clear();
    m_isBegun = true;
    m_input = input;
    m_name->setText(name);
    m_cellModel->setTable(input.table);
    m_tabs->setTabVisible(0, !input.isFacts());
    m_tabs->setCurrentIndex(input.isFacts() ? 1 : 0);
    for (QWidget *part : {static_cast<QWidget *>(m_labels[Grain]), static_cast<QWidget *>(m_grain)})
        part->setVisible(input.isFacts());
    for (const Field field : {Unit, Decimals, Days})
        m_labels[field]->setVisible(!input.isFacts());
    for (QWidget *part : {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_decimals), static_cast<QWidget *>(m_days)})
        part->setVisible(!input.isFacts());
    ask();
}

void ImportForm::clear()
{
    m_isBegun = false;
    m_input = {};
    for (QLineEdit *field : {m_name, m_entity, m_metric, m_unit})
        field->clear();
    for (QComboBox *field : {m_decimals, m_days, m_grain})
        field->setCurrentIndex(0);
    m_cellModel->setTable({});
    showReading({}, {});
    m_isRead = false;
    showState();
}

SeriesChoices ImportForm::choices() const
{
    SeriesChoices choices;
    choices.table.convention = {static_cast<DecimalMark>(m_decimals->currentIndex()), static_cast<DayOrder>(m_days->currentIndex())};
    choices.table.entity = m_entity->text().trimmed();
    choices.table.metric = m_metric->text().trimmed();
    choices.table.unit = m_unit->text().trimmed();
    choices.grain = static_cast<SecGrain>(m_grain->currentIndex());
    return choices;
}

void ImportForm::ask()
{
    if (m_isBegun)
        emit readingWanted(choices());
}

void ImportForm::showReading(const SeriesReading &reading, const QList<Column> &columns)
{
    m_reading = reading;
    m_fault.clear();
    m_isRead = true;
    m_cellModel->setFindings(columns, reading.faults);
    m_rowModel->setRows(reading.rows);
    m_cells->resizeColumnsToContents();
    m_rows->resizeColumnsToContents();
    showState();
}

void ImportForm::showFault(const QString &sentence)
{
    showReading({}, {});
    m_fault = sentence;
    showState();
}

QString ImportForm::notes() const
{
    return m_notes->toPlainText();
}

void ImportForm::showState()
{
    QStringList notes;
    for (const SeriesQuestion &question : std::as_const(m_reading.questions))
        notes.append(questionText(question));
    for (const SeriesFault &fault : m_reading.faults.first(std::min(kMostNotes, m_reading.faults.size())))
        notes.append(faultText(fault));
    if (m_reading.faults.size() > kMostNotes)
        notes.append(tr("… and %n more", nullptr, static_cast<int>(m_reading.faults.size() - kMostNotes)));
    m_notes->setPlainText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const int rows = static_cast<int>(m_reading.rows.size());
    QString state;
    if (!m_fault.isEmpty())
        state = m_fault;
    else if (!m_reading.questions.isEmpty())
        state = tr("Answer first: some cells have several readings. Nothing is guessed.");
    else if (m_isRead && m_isBegun && rows == 0)
        state = tr("There is no number with a period in it. Say entity, metric and unit where the table does not.");
    else if (m_isRead && m_isBegun)
        state = tr("%n value(s) will be imported.", nullptr, rows);
    m_state->setText(state);
    m_import->setEnabled(m_fault.isEmpty() && m_reading.questions.isEmpty() && rows > 0 && !m_name->text().trimmed().isEmpty());
}

void ImportForm::retranslate()
{
    m_heading->setText(tr("Import a series"));
    const QString labels[] = {tr("Name"), tr("Whose"), tr("Metric"), tr("Unit"), tr("Decimals"), tr("Dates"), tr("Periods")};
    for (int i = 0; i < FieldCount; ++i)
        m_labels[i]->setText(labels[i]);
    for (QLineEdit *field : {m_entity, m_metric, m_unit})
        field->setPlaceholderText(tr("As the table says"));
    refill(m_decimals, {tr("As the column shows"), tr("1.5 with a point"), tr("1,5 with a comma")});
    refill(m_days, {tr("As the column shows"), tr("Day first: 31/12"), tr("Month first: 12/31")});
    refill(m_grain, {tr("Quarters"), tr("Years")});
    m_tabs->setTabText(0, tr("As handed over"));
    m_tabs->setTabText(1, tr("As read"));
    m_cells->setAccessibleName(tr("Cells as handed over"));
    m_rows->setAccessibleName(tr("Values as read"));
    m_notes->setAccessibleName(tr("Questions and doubts"));
    m_cancel->setText(tr("Cancel"));
    m_import->setText(tr("Import"));
    m_rowModel->retranslate();
    showState();
}

void ImportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
