// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/seriespage.h"

#include "ui/importing/importform.h"
#include "ui/importing/serieslist.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QUrl>

namespace concord {

SeriesPage::SeriesPage(QWidget *parent) : QWidget(parent), m_list(new SeriesList), m_form(new ImportForm), m_pages(new QStackedLayout(this))
{
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_form);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
}

void SeriesPage::showForm(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_form) : m_list);
    setFocus();
}

void SeriesPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_pages->currentWidget() == m_form)
        m_form->nameField()->setFocus();
    else
        (m_list->table()->isHidden() ? static_cast<QWidget *>(m_list->fileButton()) : m_list->table())->setFocus();
}

void SeriesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SeriesPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            emit fileDropped(url.toLocalFile());
            return;
        }
    }
}

} // namespace concord
