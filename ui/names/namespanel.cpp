// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/namespanel.h"

#include "ui/names/namedelegate.h"
#include "ui/names/namesmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

NamesPanel::NamesPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new NamesModel(this)),
      m_delegate(new NameDelegate(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_table(new QTableView(this)),
      m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: 12px; }"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->installEventFilter(this);
    layOut();
    connect(m_table, &QTableView::clicked, this, &NamesPanel::walk);
    retranslate();
}

void NamesPanel::layOut()
{
    QFont bold;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(12, 0, 12, 8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setMinimumWidth(200);
}

void NamesPanel::setNames(const QList<RenderedName> &names)
{
    m_model->setNames(names);
    m_place = -1;
    m_delegate->setWalk({}, 0);
    fitColumns();
    showCount();
}

void NamesPanel::setPicked(const QList<TextSpan> &passages)
{
    const auto holds = [&passages](const TextSpan &place) {
        return std::any_of(passages.begin(), passages.end(),
                           [&place](const TextSpan &passage) { return passage.intersects(place); });
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            const Rendering *form = m_model->rendering(cell);
            if (!form)
                break;
            const auto hit = std::find_if(form->places.begin(), form->places.end(), holds);
            if (hit == form->places.end())
                continue;
            m_walked = cell;
            m_place = static_cast<int>(hit - form->places.begin());
            m_delegate->setWalk(cell, m_place);
            m_table->setCurrentIndex(cell);
            m_table->viewport()->update();
            return;
        }
    }
    m_place = -1;
    m_delegate->setWalk({}, 0);
    m_table->clearSelection();
    m_table->viewport()->update();
}

void NamesPanel::walk(const QModelIndex &cell)
{
    const QModelIndex wanted = cell.column() == 0 ? cell.siblingAtColumn(1) : cell;
    const Rendering *form = m_model->rendering(wanted);
    if (!form || form->places.isEmpty())
        return;
    const bool goesOn = m_walked == wanted && m_place >= 0;
    m_walked = wanted;
    m_place = goesOn ? static_cast<int>((m_place + 1) % form->places.size()) : 0;
    m_delegate->setWalk(wanted, m_place);
    m_table->setCurrentIndex(wanted);
    m_table->viewport()->update();
    emit formPicked(form->places[m_place]);
}

void NamesPanel::pickNext()
{
    step(1);
}

void NamesPanel::pickPrevious()
{
    step(-1);
}

void NamesPanel::step(int by)
{
    const int marked = m_model->inconsistentCount(); // they are the first rows
    if (marked == 0)
        return;
    const bool isWalking = m_place >= 0 && m_walked.isValid();
    const int now = isWalking ? m_walked.row() : (by > 0 ? -1 : marked);
    const int row = qBound(0, now + by, marked - 1); // a consistent name may be the one walked through
    if (row == now)
        return;
    walk(m_model->index(row, static_cast<int>(m_model->names()[row].renderings.size())));
}

void NamesPanel::fitColumns()
{
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
}

void NamesPanel::showCount()
{
    const int marked = m_model->inconsistentCount();
    m_count->setText(marked > 0 ? tr("%n in several forms", nullptr, marked) : QString());
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void NamesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool NamesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::Show))
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            walk(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NamesPanel::retranslate()
{
    m_title->setText(tr("Names"));
    m_table->setAccessibleName(tr("Names and the forms they are written in"));
    m_empty->setText(
        tr("Names that the translation uses are listed here with the forms they are written in. A name with more "
           "than one form is marked; click a form to walk through its places."));
    m_model->reword();
    showCount();
}

} // namespace concord
