// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/chartlist.h"

#include "ui/charts/editing/kindexamples.h"
#include "ui/charts/editing/kindpicker.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/theme.h"
#include "ui/words/charttitle.h"
#include "ui/words/metricname.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8, kMostMeasures = 8, kMostWords = 320;
constexpr QSize kPicture(40, 24);
constexpr int kIdRole = Qt::UserRole, kNameRole = Qt::UserRole + 1;

} // namespace

ChartList::ChartList(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_new(new QToolButton(this)), m_menu(new QMenu(this)), m_duplicate(new QToolButton(this)),
      m_moreButton(new QToolButton(this)), m_more(new QMenu(this)), m_list(new QListWidget(this))
{
    layOut();
    connectParts();
    retranslate();
}

void ChartList::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, 0);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap / 2);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setMenu(m_menu);
    head->addWidget(m_title, 1);
    m_moreButton->setText(QStringLiteral("⋯"));
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setMenu(m_more);
    for (QToolButton *button : {m_new, m_duplicate, m_moreButton})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_list->setIconSize(kPicture);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
}

void ChartList::connectParts()
{
    connect(m_menu, &QMenu::aboutToShow, this, &ChartList::fillMenu);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isFilling && item)
            emit chartPicked(chartOf(item));
        m_duplicate->setEnabled(item);
        m_moreButton->setEnabled(item);
    });
    connect(m_more, &QMenu::aboutToShow, this, &ChartList::fillMore);
    connect(m_list, &QListWidget::customContextMenuRequested, this, [this](QPoint place) {
        if (m_list->itemAt(place))
            m_more->popup(m_list->viewport()->mapToGlobal(place));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const QString name = item->text().trimmed(), before = item->data(kNameRole).toString();
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        item->setText(before); // until the project says otherwise
        if (!name.isEmpty() && name != before)
            emit renameRequested(chartOf(item), name);
    });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { emit duplicateRequested(current()); });
}

ChartId ChartList::chartOf(const QListWidgetItem *item) const
{
    return item ? ChartId{item->data(kIdRole).toLongLong()} : ChartId{};
}

ChartId ChartList::current() const
{
    return chartOf(m_list->currentItem());
}

void ChartList::setCharts(const QList<ChartContent> &charts)
{
    m_charts = charts;
    fill();
}

void ChartList::setOffers(const ChartOffers &offers)
{
    m_offers = offers;
}

void ChartList::setPickedCount(int count)
{
    m_pickedCount = count;
}

void ChartList::setCurrent(ChartId chart)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    for (int row = 0; row < m_list->count(); ++row) {
        if (chartOf(m_list->item(row)) == chart)
            m_list->setCurrentRow(row);
    }
}

void ChartList::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const ChartId before = current();
    m_list->clear();
    const QStringList titles = chartTitles(m_charts, interfaceLanguage());
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        const ChartContent &chart = m_charts[i];
        auto *item = new QListWidgetItem(m_list);
        const bool isEmpty = chart.data.isEmpty();
        item->setText(titles[i]);
        item->setData(kIdRole, chart.id.value);
        item->setData(kNameRole, titles[i]);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setIcon(QPixmap::fromImage(kindPicture(chart.spec.kind, kPicture, devicePixelRatioF(), Theme::current().isDark())));
        item->setToolTip(isEmpty ? tr("No data: nothing is recorded under %1.").arg(metricName(chart.spec.metric, interfaceLanguage())) : titles[i]);
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        if (isEmpty)
            item->setForeground(Theme::current().colour(Token::Muted));
        if (chart.id == before)
            m_list->setCurrentItem(item);
    }
    m_duplicate->setEnabled(m_list->currentItem());
    m_moreButton->setEnabled(m_list->currentItem());
}

void ChartList::fillMenu()
{
    m_menu->clear();
    if (m_pickedCount > 0) {
        const QString first = m_pickedWords ? m_menu->fontMetrics().elidedText(m_pickedWords(), Qt::ElideRight, kMostWords) : QString();
        const QString count = tr("Of the %n value(s) picked", nullptr, m_pickedCount);
        QString words = first.isEmpty() ? count : m_pickedCount == 1 ? tr("%1: %2").arg(count, first) : tr("%1: %2, …").arg(count, first);
        m_menu->addAction(words.replace(u'&', QStringLiteral("&&")), this, &ChartList::pickedRequested);
    }
    m_menu->addSection(tr("Of a measure"));
    for (const ChartOffers::Measure &measure : m_offers.measures.first(std::min<qsizetype>(kMostMeasures, m_offers.measures.size()))) {
        const QString words = tr("%1 (%2)").arg(metricName(measure.metric, interfaceLanguage())).arg(measure.claims + measure.observations);
        m_menu->addAction(words, this, [this, metric = measure.metric] { emit newRequested(metric); });
    }
    if (m_offers.measures.isEmpty())
        m_menu->addAction(tr("Nothing is recorded yet: give claims a metric, or import a series"))->setEnabled(false);
    QMenu *kinds = m_menu->addMenu(tr("As a kind"));
    for (int kind = 0; kind < kChartFormCount; ++kind) {
        const auto form = static_cast<ChartForm>(kind);
        const QIcon icon(QPixmap::fromImage(kindPicture(form, kPicture, devicePixelRatioF(), Theme::current().isDark())));
        kinds->addAction(icon, kindName(form), this, [this, form] { emit kindRequested(form); });
    }
    kinds->setEnabled(!m_offers.measures.isEmpty());
}

void ChartList::fillMore()
{
    m_more->clear();
    const int row = m_list->currentRow();
    m_more->addAction(tr("Rename"), this, &ChartList::startRenaming);
    m_more->addAction(tr("Move up"), this, [this] { moveCurrent(-1); })->setEnabled(row > 0);
    m_more->addAction(tr("Move down"), this, [this] { moveCurrent(1); })->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_more->addSeparator();
    m_more->addAction(tr("Remove"), this, [this] { emit removeRequested(current()); });
}

void ChartList::startRenaming()
{
    if (!m_list->currentItem())
        return;
    m_list->setFocus();
    m_list->editItem(m_list->currentItem());
}

void ChartList::openNewMenu()
{
    m_menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height())));
}

void ChartList::moveCurrent(int step)
{
    const int place = m_list->currentRow() + step;
    if (m_list->currentRow() >= 0 && place >= 0 && place < m_list->count())
        emit moveRequested(current(), place);
}

bool ChartList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_list)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    if (key->key() == Qt::Key_Delete && current().isValid())
        emit removeRequested(current());
    else if (isAlt && key->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isAlt && key->key() == Qt::Key_Down)
        moveCurrent(1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ChartList::retranslate()
{
    m_title->setText(tr("Charts"));
    m_new->setText(tr("New"));
    m_duplicate->setText(tr("Duplicate"));
    m_moreButton->setToolTip(tr("Rename, move, remove"));
    m_moreButton->setAccessibleName(tr("More"));
    m_list->setAccessibleName(tr("Charts"));
    fill();
}

void ChartList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace concord
