// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingstable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace concord {

namespace {

constexpr int kRow = 28;

void setUp(QTableView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRow);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: 12px; }"));
}

} // namespace

RenderingsTable::RenderingsTable(QWidget *parent) : QTableView(parent), m_titles(new QTableView(this)), m_edge(new QFrame(this))
{
    setUp(this);
    setUp(m_titles);
    horizontalHeader()->setStretchLastSection(true);
    viewport()->setAutoFillBackground(false);
    m_titles->setFocusPolicy(Qt::NoFocus);
    m_titles->setAutoScroll(false);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->viewport()->setBackgroundRole(QPalette::Window);
    m_edge->setFrameStyle(QFrame::VLine | QFrame::Plain);
    m_edge->setForegroundRole(QPalette::Mid);
    m_edge->setFixedWidth(1);
    setCornerWidget(new QWidget(this)); // the style's own draws a frame
    m_titles->hide();
    m_edge->hide();
    connect(m_titles, &QTableView::clicked, this, &QTableView::clicked);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RenderingsTable::placeTitles);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RenderingsTable::placeTitles);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_titles->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_titles->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
}

void RenderingsTable::keepTitles()
{
    m_titles->setModel(model());
    m_titles->setItemDelegate(itemDelegate());
    m_titles->setSelectionModel(selectionModel());
}

void RenderingsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = index.isValid() && index.column() > 0 ? columnWidth(0) - visualRect(index).left() : 0;
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RenderingsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeTitles();
}

void RenderingsTable::placeTitles()
{
    const bool isScrolled = model() && horizontalScrollBar()->value() > 0;
    if (isScrolled) {
        m_titles->setColumnWidth(0, columnWidth(0));
        m_titles->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
        m_titles->setGeometry(viewport()->x(), horizontalHeader()->y(), columnWidth(0), horizontalHeader()->height() + viewport()->height());
        m_edge->setGeometry(m_titles->geometry().right(), m_titles->y(), 1, m_titles->height());
        m_edge->raise();
    }
    m_titles->setVisible(isScrolled);
    m_edge->setVisible(isScrolled);
    m_titles->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

} // namespace concord
