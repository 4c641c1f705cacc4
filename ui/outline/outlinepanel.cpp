// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinepanel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kRowHeight = 28;

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit entryPicked(m_entries[m_list->row(item)].span); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { emit entryPicked(m_entries[m_list->row(item)].span); });
    retranslate();
}

void OutlinePanel::setEntries(const QList<OutlineEntry> &entries)
{
    m_entries = entries;
    m_list->clear();
    for (const OutlineEntry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setToolTip(entry.text);
        item->setSizeHint({0, kRowHeight});
    }
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutlinePanel::retranslate()
{
    m_title->setText(tr("Outline"));
    m_list->setAccessibleName(tr("Outline"));
}

} // namespace concord
