// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/chartside.h"

#include "ui/charts/chartdatapanel.h"
#include "ui/charts/editing/charteditor.h"
#include "ui/charts/editing/chartlist.h"
#include "ui/charts/editing/exportform.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kListHeight = 160, kRestHeight = 550; // device-independent pixels

} // namespace

ChartSide::ChartSide(QWidget *parent)
    : QWidget(parent), m_list(new ChartList), m_editor(new ChartEditor), m_numbers(new ChartDataPanel), m_export(new ExportForm), m_split(new QSplitter(Qt::Vertical, this)),
      m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_editor, QString());
    m_tabs->addTab(m_numbers, QString());
    m_tabs->addTab(m_export, QString());
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_list);
    m_split->addWidget(m_tabs);
    m_split->setSizes({kListHeight, kRestHeight});
    m_split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    retranslate();
}

void ChartSide::showEditor()
{
    m_tabs->setCurrentWidget(m_editor);
}

void ChartSide::showExport()
{
    m_tabs->setCurrentWidget(m_export);
    m_export->button()->setFocus();
}

void ChartSide::retranslate()
{
    m_tabs->setTabText(0, tr("Settings"));
    m_tabs->setTabText(1, tr("Values"));
    m_tabs->setTabText(2, tr("Export"));
}

void ChartSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
