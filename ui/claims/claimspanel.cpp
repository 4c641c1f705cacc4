// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspanel.h"

#include "ui/claims/claimdelegate.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimfields.h"
#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/statusshape.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kRestMilliseconds = 30;

QFont sizedFont(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new ClaimsModel(this)),
      m_shown(new ShownClaims(this)),
      m_delegate(new ClaimDelegate(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_fields(new ClaimFields(this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_shown->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("claims"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(kRestMilliseconds);
    layOut();
    connectParts();
    retranslate();
}

ClaimsPanel::~ClaimsPanel()
{
    // A field that loses the focus while it is destroyed must not call back into what is already gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void ClaimsPanel::layOut()
{
    m_title->setFont(sizedFont(13, QFont::DemiBold));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    auto *filterLine = new QHBoxLayout;
    filterLine->setContentsMargins(12, 0, 12, 8);
    filterLine->addWidget(m_filter);

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_fields->hide();

    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_fields);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(filterLine);
    column->addWidget(m_splitter, 1);
    setMinimumWidth(240);
    setTabOrder(m_fields->details()->lastField(), m_filter); // from the list straight into the card
}

void ClaimsPanel::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_isSelecting = true; // a row that goes takes the cursor elsewhere, which is no pick
        m_shown->setQuery(query);
        selectRows();
        showCount();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const ClaimId claim = claimAt(current);
        // The cursor also comes to stand somewhere when the list gets the focus; that selects nothing and is no pick.
        if (m_isSelecting || !claim.isValid() || !m_list->selectionModel()->isSelected(current))
            return;
        m_picked = {claim};
        showCard();
        emit claimPicked(claim);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        const ClaimId claim = claimAt(index); // picks again what is current but no longer picked
        if (m_picked == QSet<ClaimId>{claim})
            return;
        m_picked = {claim};
        showCard();
        emit claimPicked(claim);
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { startEditing(); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { rest(claimAt(index)); });
    connect(&m_restTimer, &QTimer::timeout, this, [this] { emit claimHovered(m_resting); });
    connect(m_list, &QListView::customContextMenuRequested, this, &ClaimsPanel::showMenu);
    connect(m_fields, &ClaimFields::claimEdited, this, &ClaimsPanel::claimEdited);
    connect(m_fields, &ClaimFields::statusRequested, this, &ClaimsPanel::statusRequested);
    connect(m_fields, &ClaimFields::left, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        emit cardLeft();
    });
}

ClaimId ClaimsPanel::claimAt(const QModelIndex &index) const
{
    return ClaimId{index.data(ClaimsModel::IdRole).toLongLong()};
}

void ClaimsPanel::setClaims(const QList<Claim> &claims)
{
    m_isSelecting = true;
    m_model->setClaims(claims);
    m_isSelecting = false;
    m_picked.removeIf([this](ClaimId claim) { return !m_model->find(claim); });
    selectRows();
    showCount();
    showCard();
}

void ClaimsPanel::setPicked(const QSet<ClaimId> &claims)
{
    if (m_picked == claims)
        return;
    m_picked = claims;
    selectRows();
    showCard();
}

/// Of the picked claims those that the filter lets through, from the top.
QList<int> ClaimsPanel::pickedRows() const
{
    QList<int> rows;
    for (const ClaimId claim : m_picked) {
        const int row = m_model->rowOf(claim);
        const QModelIndex shown = row < 0 ? QModelIndex() : m_shown->mapFromSource(m_model->index(row));
        if (shown.isValid())
            rows << shown.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Selects the picked rows, and shows the first of them.
void ClaimsPanel::selectRows()
{
    m_isSelecting = true;
    const QList<int> rows = pickedRows();
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size(); ++i) { // a range for rows that follow each other
        const int first = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        selection.select(m_shown->index(first, 0), m_shown->index(rows[i], 0));
    }
    QItemSelectionModel *model = m_list->selectionModel();
    if (!rows.isEmpty() && !selection.contains(model->currentIndex()))
        model->setCurrentIndex(m_shown->index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_list->scrollTo(model->currentIndex());
    m_isSelecting = false;
}

void ClaimsPanel::setHovered(ClaimId claim)
{
    m_delegate->setHovered(claim);
    m_list->viewport()->update();
}

void ClaimsPanel::rest(ClaimId claim)
{
    if (claim == m_resting)
        return;
    m_resting = claim;
    setHovered(claim);
    m_restTimer.start();
}

void ClaimsPanel::showCard()
{
    const Claim *claim = m_picked.size() == 1 ? m_model->find(*m_picked.begin()) : nullptr;
    m_fields->setClaim(claim ? std::optional<Claim>(*claim) : std::nullopt);
}

void ClaimsPanel::setConflicting(const QSet<ClaimId> &claims)
{
    m_model->setConflicting(claims);
}

ClaimDetails *ClaimsPanel::details() const
{
    return m_fields->details();
}

void ClaimsPanel::setCardShown(bool shown)
{
    const bool hadFocus = m_fields->isAncestorOf(focusWidget());
    m_fields->setVisible(shown);
    if (!shown && hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    if (shown)
        showPickedRow();
}

/// Once the list has its new size.
void ClaimsPanel::showPickedRow()
{
    QTimer::singleShot(0, m_list, [this] {
        if (m_list->selectionModel()->hasSelection())
            m_list->scrollTo(m_list->currentIndex());
    });
}

bool ClaimsPanel::isCardShown() const
{
    return !m_fields->isHidden();
}

void ClaimsPanel::startEditing()
{
    setCardShown(true);
    m_fields->startEditing();
}

void ClaimsPanel::commitPending()
{
    m_fields->commit();
}

void ClaimsPanel::pickNext()
{
    step(1);
}

void ClaimsPanel::pickPrevious()
{
    step(-1);
}

void ClaimsPanel::step(int by)
{
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return;
    const bool hasPick = m_list->selectionModel()->hasSelection();
    const int now = hasPick ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    const int wanted = qBound(0, now + by, rows - 1);
    if (wanted == now)
        return;
    const QModelIndex index = m_shown->index(wanted, 0);
    m_isSelecting = true;
    m_list->setCurrentIndex(index);
    m_isSelecting = false;
    m_picked = {claimAt(index)};
    showCard();
    emit claimPicked(claimAt(index));
}

void ClaimsPanel::showMenu(const QPoint &place)
{
    const ClaimId claim = claimAt(m_list->indexAt(place));
    if (!claim.isValid())
        return;
    QMenu menu(this);
    for (const ClaimStatus status : {ClaimStatus::Unverified, ClaimStatus::Verified, ClaimStatus::Disputed,
                                     ClaimStatus::Wrong, ClaimStatus::Outdated}) {
        menu.addAction(statusIcon(status), statusText(status), this,
                       [this, claim, status] { emit statusRequested(claim, status); });
    }
    menu.addSeparator();
    menu.addAction(tr("Edit claim"), this, [this] { startEditing(); });
    menu.addAction(tr("History of the claim"), this, [this, claim] { emit historyRequested(claim); });
    menu.addAction(tr("Remove claim"), this, [this, claim] { emit removeRequested(claim); });
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

void ClaimsPanel::showCount()
{
    const int all = m_model->rowCount(), shown = m_shown->rowCount();
    m_count->setText(all == 0 ? QString() : all == shown ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    m_filter->setEnabled(all > 0);
    m_empty->setText(
        all == 0 ? tr("Select a figure or a passage in the reader and press C. It becomes a claim with its value, its "
                      "attribution and its place in both texts.")
                 : tr("No claim has these words. Esc clears the filter."));
    m_pages->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void ClaimsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->reword();
    }
    QWidget::changeEvent(event);
}

bool ClaimsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        rest(ClaimId());
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        const QRect before(QPoint(0, 0), static_cast<QResizeEvent *>(event)->oldSize());
        if (before.intersects(m_list->visualRect(m_list->currentIndex()))) // what was seen stays in sight
            showPickedRow();
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Escape) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimsPanel::retranslate()
{
    m_title->setText(tr("Claims"));
    m_filter->setPlaceholderText(tr("Filter by entity, metric or words"));
    m_list->setAccessibleName(tr("Claims"));
    showCount();
}

} // namespace concord
