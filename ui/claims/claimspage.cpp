// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspage.h"

#include "ui/claims/claimcelldelegate.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimfields.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/columnfit.h"
#include "ui/claims/filterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace concord {

namespace {

constexpr int kRowHeight = 28; // device-independent pixels
constexpr int kNarrowest = 48; // a column a person makes narrow
constexpr qsizetype kMostHeads = 2000; // spans beyond would cost more than they show

} // namespace

ClaimsPage::ClaimsPage(QWidget *parent)
    : QWidget(parent), m_model(new ClaimTableModel(this)), m_bar(new FilterBar(this)), m_table(new QTableView(this)), m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this)), m_fields(new ClaimFields(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_keys(new QLabel(this)), m_bulk(new QWidget(this)), m_bulkCount(new QLabel(this)), m_bulkField(new QComboBox(this)), m_bulkText(new QLineEdit(this)), m_bulkMetric(new QComboBox(this)), m_apply(new QPushButton(this)),
      m_merge(new QPushButton(this)), m_remove(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_bulkText->setObjectName(QStringLiteral("bulkText"));
    m_bulkMetric->setObjectName(QStringLiteral("bulkMetric"));
    m_bulkMetric->hide();
    setUpTable();
    layOut();
    connectParts();
    connectBulk();
    retranslate();
    showPicked();
}

void ClaimsPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("claimTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ClaimCellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setTextElideMode(Qt::ElideRight);
    head->setMinimumSectionSize(kNarrowest);
    m_columns = new ColumnFit(*m_table);
    m_table->installEventFilter(this);
}

ClaimsPage::~ClaimsPage()
{
    for (QObject *part : findChildren<QObject *>()) // a field that loses the focus must not call back into what is gone
        part->disconnect(this);
}

void ClaimsPage::layOut()
{
    auto *bulk = new QHBoxLayout(m_bulk);
    bulk->setContentsMargins(12, 8, 12, 8);
    bulk->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_bulkCount), static_cast<QWidget *>(m_bulkField), static_cast<QWidget *>(m_bulkText), static_cast<QWidget *>(m_bulkMetric), static_cast<QWidget *>(m_apply)})
        bulk->addWidget(part);
    bulk->addStretch(1);
    bulk->addWidget(m_merge);
    bulk->addWidget(m_remove);

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(12);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_fields->setMinimumWidth(320);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_fields);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({960, 320});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 12, 12, 0);
    head->addWidget(m_bar, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_splitter, 1);
    page->addWidget(m_keys);
    page->addWidget(m_bulk);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setContentsMargins(12, 6, 12, 6);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont small;
    small.setPixelSize(12);
    m_keys->setFont(small);
    setFocusProxy(m_table);
}

void ClaimsPage::connectParts()
{
    connect(m_bar, &FilterBar::changed, this, &ClaimsPage::filter);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &FilterBar::keepRequested, this, &ClaimsPage::keepRequested);
    connect(m_bar, &FilterBar::dropRequested, this, &ClaimsPage::dropRequested);
    connect(m_close, &QPushButton::clicked, this, &ClaimsPage::closed);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) { sortBy(ClaimTableModel::fieldOf(column)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isSelecting)
            return;
        const QList<ClaimId> picked = pickedClaims();
        m_picked = QSet<ClaimId>(picked.cbegin(), picked.cend());
        showPicked();
        emit claimPicked(picked.size() == 1 ? picked.first() : ClaimId());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_model->claimAt(current.row()))
            m_column = current.column();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const Claim *claim = m_model->claimAt(index.row()))
            emit openRequested(claim->id);
    });
    connect(m_fields, &ClaimFields::claimEdited, this, &ClaimsPage::claimEdited);
    connect(m_fields, &ClaimFields::statusRequested, this, [this](ClaimId claim, ClaimStatus status) { emit statusRequested({claim}, status); });
    connect(m_fields, &ClaimFields::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void ClaimsPage::connectBulk()
{
    const auto apply = [this] {
        const auto field = static_cast<BulkField>(m_bulkField->currentIndex());
        emit bulkRequested(pickedClaims(), field, field == BulkField::Metric ? m_bulkMetric->currentData().toString() : m_bulkText->text().trimmed());
    };
    connect(m_bulkField, &QComboBox::currentIndexChanged, this, [this](int field) {
        m_bulkText->setVisible(field != static_cast<int>(BulkField::Metric));
        m_bulkMetric->setVisible(field == static_cast<int>(BulkField::Metric)); // chosen, not written: only what is known
    });
    connect(m_apply, &QPushButton::clicked, this, apply);
    connect(m_bulkText, &QLineEdit::returnPressed, this, apply);
    connect(m_merge, &QPushButton::clicked, this, [this] { emit mergeRequested(pickedClaims()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(pickedClaims()); });
}

/// Once more by the same field turns the order round.
void ClaimsPage::sortBy(ClaimField field)
{
    m_bar->setSorting(field, m_bar->order().sortBy == field && !m_bar->order().isDescending);
}

void ClaimsPage::setIndex(const std::shared_ptr<const ClaimIndex> &index)
{
    m_isSelecting = true;
    m_model->setIndex(index);
    m_bar->setIndex(index);
    for (const int column : {ClaimTableModel::Assignee, ClaimTableModel::Tags})
        m_columns->setHidden(column, !m_model->isFilled(column));
    m_columns->measure();
    restorePicked();
    showCount();
}

void ClaimsPage::filter()
{
    m_isSelecting = true;
    m_model->setFilter(m_bar->filter());
    m_model->setOrder(m_bar->order());
    restorePicked();
    showCount();
}

/// A reset loses the selection: the rows still there get it again. Heads span the table.
void ClaimsPage::restorePicked()
{
    m_isSelecting = true;
    const int column = m_column;
    m_table->clearSpans();
    const bool isGrouped = m_model->rowCount() > m_model->claimCount();
    if (isGrouped && m_model->rowCount() - m_model->claimCount() <= kMostHeads) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->claimAt(row))
                m_table->setSpan(row, 0, 1, ClaimTableModel::ColumnCount);
        }
    }
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount() && !m_picked.isEmpty(); ++row) {
        const Claim *claim = m_model->claimAt(row);
        if (!claim || !m_picked.contains(claim->id))
            continue;
        selection.select(m_model->index(row, 0), m_model->index(row, ClaimTableModel::ColumnCount - 1));
        first = first.isValid() ? first : m_model->index(row, column);
    }
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isSelecting = false;
    showPicked();
}

void ClaimsPage::setPicked(const QSet<ClaimId> &claims)
{
    if (claims == m_picked || (claims.isEmpty() && m_picked.size() > 1))
        return;
    m_picked = claims;
    restorePicked();
}

QList<ClaimId> ClaimsPage::pickedClaims() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<ClaimId> claims;
    for (const int row : std::as_const(rows)) {
        if (const Claim *claim = m_model->claimAt(row))
            claims.append(claim->id);
    }
    return claims;
}

void ClaimsPage::setKept(const QList<SavedFilter> &filters)
{
    m_bar->setKept(filters);
}

void ClaimsPage::setOwnMetrics(const QStringList &metrics)
{
    m_fields->setOwnMetrics(metrics);
    m_ownMetrics = metrics;
    fillMetrics();
}

void ClaimsPage::fillMetrics()
{
    const QString chosen = m_bulkMetric->currentData().toString();
    m_bulkMetric->clear();
    for (const QString &metric : offeredMetrics() + m_ownMetrics)
        m_bulkMetric->addItem(metricText(metric), metric);
    m_bulkMetric->setCurrentIndex(std::max(0, m_bulkMetric->findData(chosen)));
}

void ClaimsPage::setShown(const Claim &claim)
{
    m_fields->setClaim(claim);
}

ClaimDetails *ClaimsPage::details() const
{
    return m_fields->details();
}

void ClaimsPage::commitPending()
{
    m_fields->commit();
}

void ClaimsPage::showPicked()
{
    const QList<ClaimId> picked = pickedClaims();
    const int row = picked.size() == 1 ? m_table->selectionModel()->selectedRows().first().row() : -1;
    const Claim *claim = m_model->claimAt(row);
    const std::optional<Claim> shown = claim ? std::optional<Claim>(*claim) : std::nullopt;
    m_fields->setClaim(shown);
    m_bulk->setVisible(picked.size() > 1);
    m_keys->setVisible(picked.size() <= 1);
    m_bulkCount->setText(tr("%n claim(s) picked:", nullptr, static_cast<int>(picked.size())));
}

void ClaimsPage::showCount()
{
    const int all = static_cast<int>(m_model->index().claims().size());
    m_bar->setShownCount(m_model->claimCount(), all);
    m_empty->setText(all == 0 ? tr("Claims of every article are listed here. Select a figure in the reader and press C to make one, or press Q to decide the figures of the article.")
                              : tr("No claim passes this filter. Esc in the text clears the words."));
    m_pages->setCurrentIndex(m_model->claimCount() > 0 ? 0 : 1);
}

void ClaimsPage::step(int by)
{
    int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + by : 0;
    while (row >= 0 && row < m_model->rowCount() && !m_model->claimAt(row))
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, m_column));
}

QPoint ClaimsPage::belowHeading(int column) const
{
    const QHeaderView *head = m_table->horizontalHeader();
    return head->viewport()->mapToGlobal(QPoint(head->sectionViewportPosition(column), head->height()));
}

/// Sorts, groups or filters by the column the cursor is in.
bool ClaimsPage::arrangeBy(int key)
{
    const int column = m_column;
    const ClaimField field = ClaimTableModel::fieldOf(column);
    if (key == Qt::Key_S)
        sortBy(field);
    else if (key == Qt::Key_G)
        m_bar->toggleGroup(field);
    else if (key == Qt::Key_F)
        m_bar->offerValues(field, belowHeading(column));
    else if (key == Qt::Key_V)
        m_bar->offerKept();
    else
        return false;
    return true;
}

/// What a key of the table asks for.
bool ClaimsPage::act(const QKeyEvent &key)
{
    const QList<ClaimId> picked = pickedClaims();
    if (key.key() == Qt::Key_J || key.key() == Qt::Key_K)
        step(key.key() == Qt::Key_J ? 1 : -1);
    else if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_5) {
        if (!picked.isEmpty())
            emit statusRequested(picked, static_cast<ClaimStatus>(key.key() - Qt::Key_1));
    } else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (picked.size() == 1)
            emit openRequested(picked.first());
    } else if (key.key() == Qt::Key_E) {
        m_fields->startEditing();
    } else if (key.key() == Qt::Key_Delete) {
        if (!picked.isEmpty())
            emit removeRequested(picked);
    } else if (key.key() == Qt::Key_Escape)
        emit closed();
    else if (key.key() == Qt::Key_Slash)
        m_bar->textField()->setFocus(Qt::OtherFocusReason);
    else
        return arrangeBy(key.key());
    return true;
}

bool ClaimsPage::eventFilter(QObject *watched, QEvent *event)
{
    static const QList<int> kKeys{Qt::Key_J, Qt::Key_K, Qt::Key_Return, Qt::Key_Enter, Qt::Key_E, Qt::Key_Delete, Qt::Key_Escape, Qt::Key_Slash,
                                  Qt::Key_S, Qt::Key_G, Qt::Key_F,      Qt::Key_V,     Qt::Key_1, Qt::Key_2, Qt::Key_3,      Qt::Key_4,     Qt::Key_5};
    if (watched != m_table || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !kKeys.contains(key->key()))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while the table has the focus these keys are its own
        return true;
    }
    return act(*key);
}

void ClaimsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ClaimsPage::hideEvent(QHideEvent *event)
{
    m_columns->forget(); // other claims may be shown next
    QWidget::hideEvent(event);
}

void ClaimsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->reword();
        m_columns->forget();
        m_columns->measure();
    }
    QWidget::changeEvent(event);
}

void ClaimsPage::retranslate()
{
    const int field = std::max(0, m_bulkField->currentIndex());
    m_bulkField->clear();
    m_bulkField->addItems({tr("Assignee"), tr("Add tag"), tr("Remove tag"), tr("Entity"), tr("Metric")}); // as BulkField
    m_bulkField->setCurrentIndex(field);
    m_bulkField->setAccessibleName(tr("What to change"));
    for (QWidget *value : {static_cast<QWidget *>(m_bulkText), static_cast<QWidget *>(m_bulkMetric)})
        value->setAccessibleName(tr("The new value"));
    fillMetrics();
    m_apply->setText(tr("Apply"));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(tr("One claim with the passages, tags, evidence and comments of all"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Back to the text"));
    m_table->setAccessibleName(tr("Claims"));
    m_keys->setText(tr("← → column · S sort · G group · F filter · V kept filters · / words · 1–5 status · E fields · Enter in the text"));
    m_keys->setToolTip(m_keys->text());
    showPicked();
    showCount();
}

} // namespace concord
