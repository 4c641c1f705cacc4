// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alignment/doubtfulpanel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kRowHeight = 44;
constexpr qsizetype kShown = 80; // units of each side in a row

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.isEmpty() ? QStringLiteral("–") : line.left(kShown);
}

} // namespace

DoubtfulPanel::DoubtfulPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this)), m_empty(new QLabel(this)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pickRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { pickRow(m_list->row(item)); });
    setFocusProxy(m_list);
    showBeads();
}

void DoubtfulPanel::setBeads(const QList<DoubtfulBead> &beads)
{
    if (beads == m_beads)
        return;
    m_beads = beads;
    showBeads();
}

void DoubtfulPanel::showBeads()
{
    m_list->clear();
    for (const DoubtfulBead &bead : std::as_const(m_beads)) {
        auto *item = new QListWidgetItem(excerpt(bead.source) + u'\n' + excerpt(bead.translation), m_list);
        item->setToolTip(bead.source + u'\n' + bead.translation);
        item->setData(Qt::AccessibleTextRole, bead.source + u'\n' + bead.translation);
        item->setSizeHint({0, kRowHeight});
    }
    m_pages->setCurrentIndex(m_beads.isEmpty() ? 1 : 0);
    retranslate();
}

void DoubtfulPanel::setPicked(int bead)
{
    const auto at = std::find_if(m_beads.begin(), m_beads.end(), [bead](const DoubtfulBead &one) { return one.bead == bead; });
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(at == m_beads.end() ? -1 : static_cast<int>(at - m_beads.begin()));
}

void DoubtfulPanel::step(int by)
{
    if (m_beads.isEmpty())
        return;
    const int count = static_cast<int>(m_beads.size()), row = m_list->currentRow();
    pickRow(row < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(row + by, 0, count - 1));
}

void DoubtfulPanel::pickRow(int row)
{
    m_list->setCurrentRow(row);
    emit beadPicked(m_beads[row].bead);
}

void DoubtfulPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DoubtfulPanel::retranslate()
{
    m_title->setText(m_beads.isEmpty() ? tr("Doubtful beads") : tr("Doubtful beads: %1").arg(m_beads.size()));
    m_list->setAccessibleName(tr("Doubtful beads"));
    m_empty->setText(tr("Beads the alignment is not sure of are listed here. There are none."));
}

} // namespace concord
