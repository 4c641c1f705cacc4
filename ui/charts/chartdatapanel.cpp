// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdatapanel.h"

#include "core/charts/editing/presets.h"
#include "core/charts/lint/linter.h"
#include "ui/charts/chartdatamodel.h"
#include "ui/publish/publisher.h"
#include "ui/publish/remarktext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kGap = 8;
constexpr int kLeastColumn = 40, kLeastAttribution = 90, kLeastEntity = 64; // pixels

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
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(ChartDataModel::Attribution, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 5px; }")); // as the cells
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
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
    // Where the table's cursor comes to stand by itself, when it gets the focus, is no pick.
    connect(m_table, &QTableView::clicked, this, &ChartDataPanel::pickRow);
    connect(m_table, &QTableView::activated, this, &ChartDataPanel::pickRow);
    retranslate();
    showRemarks();
}

void ChartDataPanel::pickRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QSet<ClaimId> claims;
    QSet<ObservationId> observations;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.contains(index.siblingAtColumn(0)))
        rows = {index};
    for (const QModelIndex &row : std::as_const(rows)) {
        const Datum &datum = m_model->content().data[row.row()];
        if (datum.claim.isValid())
            claims << datum.claim;
        else
            observations << datum.observation;
    }
    emit picked(groupItem(claims, observations));
}

void ChartDataPanel::setContent(const ChartContent &content)
{
    m_model->setContent(content);
    m_index = MarkIndex(content);
    fitColumns();
    showRemarks();
    selectRows();
}

void ChartDataPanel::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    fitColumns();
    showRemarks();
    selectRows();
}

/// All but the last, which is stretched over what is left and goes where that is too little; then names are cut short.
void ChartDataPanel::fitColumns()
{
    int wanted = 0;
    for (int column = 0; column < ChartDataModel::Attribution; ++column) {
        m_table->resizeColumnToContents(column);
        wanted += m_table->columnWidth(column);
    }
    const int spare = m_table->viewport()->width() - wanted;
    m_table->setColumnHidden(ChartDataModel::Attribution, spare < kLeastAttribution);
    if (spare < 0)
        m_table->setColumnWidth(ChartDataModel::Entity, std::max(kLeastEntity, m_table->columnWidth(ChartDataModel::Entity) + spare));
}

QString ChartDataPanel::remarks() const
{
    return m_remarks->text();
}

/// Laid out and read by the linter only while it is seen.
void ChartDataPanel::showRemarks()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    QStringList lines;
    if (!m_model->content().spec.name.isEmpty()) {
        const Scene scene = publishedScene(m_model->content(), m_language, wantedSize(m_model->content().spec));
        for (const Remark &remark : lint(m_model->content(), scene))
            lines << remarkText(remark).in(m_language);
    }
    m_remarks->setText(lines.join(u'\n'));
    m_remarkTitle->setVisible(!lines.isEmpty());
    m_remarks->setVisible(!lines.isEmpty());
}

void ChartDataPanel::showPicked(const Projection &projection)
{
    m_picked = projection;
    selectRows();
}

void ChartDataPanel::selectRows()
{
    const QSet<int> marks = m_index.marksOf(m_picked.claims, m_picked.observations);
    QList<int> picked(marks.begin(), marks.end());
    std::sort(picked.begin(), picked.end());
    QItemSelection rows;
    for (qsizetype i = 0; i < picked.size(); ++i) {
        const int first = picked[i];
        while (i + 1 < picked.size() && picked[i + 1] == picked[i] + 1)
            ++i;
        rows.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(picked[i], ChartDataModel::ColumnCount - 1)));
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

void ChartDataPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showRemarks();
}

void ChartDataPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Whatever changes how wide words come out; the columns are fitted when every part has heard of it.
bool ChartDataPanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LanguageChange:
    case QEvent::Resize:
    case QEvent::Show:
        QMetaObject::invokeMethod(this, &ChartDataPanel::fitColumns, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace concord
