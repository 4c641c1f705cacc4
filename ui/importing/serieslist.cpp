// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/serieslist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8, kMargin = 12;

} // namespace

SeriesList::SeriesList(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_file(new QPushButton(this)), m_paste(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_close(new QPushButton(this)), m_table(new QTableWidget(this)), m_empty(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(m_heading, 1);
    for (QPushButton *button : {m_file, m_paste, m_remove, m_close})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table->setColumnCount(ColumnCount);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Column each : {Source, Charts})
        m_table->horizontalHeader()->setSectionResizeMode(each, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a source line is read whole
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, &SeriesList::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_file, &QPushButton::clicked, this, &SeriesList::fileRequested);
    connect(m_paste, &QPushButton::clicked, this, &SeriesList::pasteRequested);
    connect(m_remove, &QPushButton::clicked, this, &SeriesList::removeCurrent);
    connect(m_close, &QPushButton::clicked, this, &SeriesList::closed);
    retranslate();
}

void SeriesList::setSeries(const QList<ListedSeries> &series)
{
    m_series = series;
    fill();
}

void SeriesList::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const int before = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_series.size()));
    for (int row = 0; row < m_series.size(); ++row) {
        const ListedSeries &entry = m_series[row];
        const QString charts = entry.charts.isEmpty() ? tr("none") : entry.charts.join(tr(", "));
        const QString texts[] = {entry.series.name, entry.series.source, QString::number(entry.observations), charts};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            item->setTextAlignment(column == Values ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
            if (column == Values || column == Charts)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setCurrentCell(std::min(before, static_cast<int>(m_series.size()) - 1), Name);
    m_table->setVisible(!m_series.isEmpty());
    m_empty->setVisible(m_series.isEmpty());
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void SeriesList::take(const QTableWidgetItem *item)
{
    if (m_isFilling || item->row() >= m_series.size())
        return;
    Series series = m_series[item->row()].series;
    QString &field = item->column() == Name ? series.name : series.source;
    const QString text = item->text().trimmed();
    if (text == field || (item->column() == Name && text.isEmpty())) {
        QMetaObject::invokeMethod(this, &SeriesList::fill, Qt::QueuedConnection); // as it was
        return;
    }
    field = text;
    // The table is not filled anew while it is still closing its editor.
    QMetaObject::invokeMethod(this, [this, series] { emit seriesEdited(series); }, Qt::QueuedConnection);
}

void SeriesList::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_series.size())
        emit removeRequested(m_series[row].series.id);
}

bool SeriesList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Escape) {
            key == Qt::Key_Delete ? removeCurrent() : emit closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SeriesList::retranslate()
{
    m_heading->setText(tr("Imported series"));
    m_file->setText(tr("Import a file…"));
    m_paste->setText(tr("Paste a table"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Close"));
    m_empty->setText(tr("No series yet. A series is numbers from outside the article: a table (CSV, XLSX, or copied from a spreadsheet), or the company facts of the SEC (JSON)."));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Source line"), tr("Values"), tr("Drawn in")});
    m_table->setAccessibleName(tr("Imported series"));
    fill();
}

void SeriesList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
