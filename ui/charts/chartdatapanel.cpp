// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdatapanel.h"

#include "core/charts/linter.h"
#include "ui/charts/chartdatamodel.h"
#include "ui/publish/publisher.h"
#include "ui/publish/remarktext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8;

Item itemOf(const Datum &datum)
{
    return datum.claim.isValid() ? Item(datum.claim) : Item(datum.observation);
}

} // namespace

ChartDataPanel::ChartDataPanel(QWidget *parent)
    : QWidget(parent), m_model(new ChartDataModel(this)), m_title(new QLabel(this)), m_table(new QTableView(this)),
      m_remarkTitle(new QLabel(this)), m_remarks(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->viewport()->setAutoFillBackground(false);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_remarkTitle->setFont(bold);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_remarkTitle),
                          static_cast<QWidget *>(m_remarks)})
        column->addWidget(part, part == m_table ? 1 : 0);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_isShowing && row.isValid())
            emit picked(itemOf(m_model->content().data[row.row()]));
    });
    retranslate();
    showRemarks();
}

void ChartDataPanel::setContent(const ChartContent &content)
{
    const QScopedValueRollback quiet(m_isShowing, true);
    m_model->setContent(content);
    m_table->resizeColumnsToContents();
    showRemarks();
    selectRows();
}

void ChartDataPanel::setLanguage(Language language)
{
    const QScopedValueRollback quiet(m_isShowing, true);
    m_language = language;
    m_model->setLanguage(language);
    m_table->resizeColumnsToContents();
    showRemarks();
    selectRows();
}

QString ChartDataPanel::remarks() const
{
    return m_remarks->text();
}

void ChartDataPanel::showRemarks()
{
    QStringList lines;
    if (!m_model->content().spec.name.isEmpty()) {
        const Scene scene = publishedScene(m_model->content(), m_language, PublishOptions().size);
        for (const Remark &remark : lint(m_model->content(), scene))
            lines << remarkText(remark).in(m_language);
    }
    m_remarks->setText(lines.join(u'\n'));
    m_remarkTitle->setVisible(!lines.isEmpty());
    m_remarks->setVisible(!lines.isEmpty());
}

void ChartDataPanel::showPicked(const Projection &projection)
{
    const QScopedValueRollback quiet(m_isShowing, true);
    m_picked = projection;
    selectRows();
}

void ChartDataPanel::selectRows()
{
    QItemSelection rows;
    const QList<Datum> &values = m_model->content().data;
    for (int row = 0; row < values.size(); ++row) {
        const bool isPicked = m_picked.claims.contains(values[row].claim) || m_picked.observations.contains(values[row].observation);
        if (isPicked)
            rows.select(m_model->index(row, 0), m_model->index(row, ChartDataModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_table->scrollTo(rows.first().topLeft());
}

void ChartDataPanel::retranslate()
{
    m_title->setText(tr("Data"));
    m_remarkTitle->setText(tr("Before publishing"));
    m_table->setAccessibleName(tr("Values of the chart"));
}

void ChartDataPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
