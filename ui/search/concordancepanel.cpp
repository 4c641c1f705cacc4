// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/concordancepanel.h"

#include "ui/actions/icons.h"
#include "ui/search/concordancedelegate.h"
#include "ui/search/concordancemodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace concord {

ConcordancePanel::ConcordancePanel(QWidget *parent)
    : QWidget(parent), m_model(new ConcordanceModel(this)), m_title(new QLabel(this)), m_count(new QLabel(this)), m_order(new QComboBox(this)),
      m_close(new QToolButton(this)), m_list(new QListView(this))
{
    layOut();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConcordanceDelegate(this));
    for (int i = 0; i < 3; ++i)
        m_order->addItem(QString());
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->sort(static_cast<ConcordanceOrder>(index)); });
    const auto pick = [this](const QModelIndex &index) { emit placePicked(m_model->place(index.row())); };
    connect(m_list, &QListView::clicked, this, pick);
    connect(m_list, &QListView::activated, this, pick);
    connect(m_close, &QToolButton::clicked, this, &ConcordancePanel::closed);
    setFocusProxy(m_list);
    retranslate();
}

void ConcordancePanel::layOut()
{
    QFont bold;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_close->setAutoRaise(true);
    m_close->setIcon(inkedIcon(QStringLiteral("close")));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_order);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setMinimumHeight(160);
}

void ConcordancePanel::setLines(const QString &word, Side side, Language language, const QList<ConcordanceLine> &lines, const QStringList &counterparts)
{
    m_word = word;
    m_model->setLines(side, language, lines, counterparts);
    retranslate();
}

void ConcordancePanel::setOrder(ConcordanceOrder order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
}

int ConcordancePanel::rowCount() const
{
    return m_model->rowCount();
}

void ConcordancePanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = m_list->currentIndex().isValid() ? std::clamp(m_list->currentIndex().row() + by, 0, rows - 1) : 0;
    m_list->setCurrentIndex(m_model->index(row));
    emit placePicked(m_model->place(row));
}

void ConcordancePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ConcordancePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConcordancePanel::retranslate()
{
    m_title->setText(m_word.isEmpty() ? tr("Concordance") : tr("Concordance of “%1”").arg(m_word));
    m_count->setText(tr("%n place(s)", nullptr, m_model->rowCount()));
    m_order->setItemText(0, tr("In the order of the text"));
    m_order->setItemText(1, tr("Sorted by what is left"));
    m_order->setItemText(2, tr("Sorted by what is right"));
    m_order->setAccessibleName(tr("Order of the concordance"));
    m_list->setAccessibleName(m_title->text());
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close (Esc)"));
}

} // namespace concord
