// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingspanel.h"

#include "ui/renderings/renderingdelegate.h"
#include "ui/renderings/renderingsmodel.h"
#include "ui/renderings/renderingstable.h"
#include "ui/support/letterkeys.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kWidestColumn = 220;
constexpr int kNarrowestColumn = 72;
constexpr int kNarrowestTitle = 104;
constexpr int kTogether = 3; ///< columns that are seen at once
constexpr int kGlimpse = 20; ///< of a fourth column, so that it is known to be there

bool isIn(const QList<TextSpan> &passages, const TextSpan &place)
{
    return std::any_of(passages.begin(), passages.end(), [&place](const TextSpan &passage) { return passage.intersects(place); });
}

QFont headFont()
{
    QFont bold;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

RenderingsPanel::RenderingsPanel(QWidget *parent)
    : QWidget(parent), m_model(new RenderingsModel(this)), m_delegate(new RenderingDelegate(this)), m_title(new QLabel(this)), m_count(new QLabel(this)),
      m_view(new QComboBox(this)), m_filter(new QLineEdit(this)), m_table(new RenderingsTable(this)), m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this)), m_use(new QPushButton(this)), m_add(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->keepTitles();
    leaveLettersToActions(m_table);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    for (int i = 0; i < 4; ++i)
        m_view->addItem(QString());
    layOut();
    connectParts();
    retranslate();
}

void RenderingsPanel::layOut()
{
    m_title->setFont(headFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(12, 0, 12, 8);
    choice->setSpacing(8);
    choice->addWidget(m_view, 1);
    choice->addWidget(m_filter, 1);
    m_view->setMinimumContentsLength(8);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(12, 0, 12, 8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(m_use);
    foot->addWidget(m_add);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(choice);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    setMinimumWidth(200);
}

void RenderingsPanel::connectParts()
{
    connect(m_table, &RenderingsTable::clicked, this, &RenderingsPanel::walk);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RenderingsPanel::showButtons);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text.trimmed());
        m_place = -1;
        fitColumns();
        showCount();
    });
    connect(m_view, &QComboBox::activated, this, [this](int index) { emit viewChosen(static_cast<RenderingView>(index)); });
    connect(m_use, &QPushButton::clicked, this, &RenderingsPanel::useEverywhere);
    connect(m_add, &QPushButton::clicked, this, &RenderingsPanel::addToTermbase);
}

void RenderingsPanel::setRows(RenderingView view, const QList<RenderingRow> &rows)
{
    const bool isKept = m_table->currentIndex().isValid() && view == m_model->view();
    const QString title = isKept ? m_model->row(m_table->currentIndex().row()).title : QString();
    const QString words = isKept ? m_table->currentIndex().data().toString() : QString();
    m_view->setCurrentIndex(static_cast<int>(view));
    m_model->setRows(view, rows);
    m_place = -1;
    m_delegate->setWalk({}, 0);
    if (const QModelIndex kept = cellOf(title, words); kept.isValid())
        m_table->setCurrentIndex(kept);
    fitColumns();
    showCount();
    showButtons();
}

/// The cell with these words in the row of a title; its title's, where they are not there any more.
QModelIndex RenderingsPanel::cellOf(const QString &title, const QString &words) const
{
    for (int row = 0; row < m_model->rowCount() && !title.isEmpty(); ++row) {
        if (m_model->row(row).title != title)
            continue;
        for (int column = 1; column <= m_model->row(row).cells.size(); ++column) {
            if (m_model->row(row).cells[column - 1].text == words)
                return m_model->index(row, column);
        }
        return m_model->index(row, 0);
    }
    return {};
}

QTableView *RenderingsPanel::table() const
{
    return m_table;
}

RenderingView RenderingsPanel::view() const
{
    return m_model->view();
}

void RenderingsPanel::setEditable(bool editable)
{
    m_isEditable = editable;
    showButtons();
}

/// The way that has a place in the passages: one that is such a passage, else one of the row that is picked, else the first.
QModelIndex RenderingsPanel::cellWith(const QList<TextSpan> &passages) const
{
    QModelIndex best;
    int bestRank = 0;
    for (int row = 0; row < m_model->rowCount() && bestRank < 3; ++row) {
        const QList<RenderingCell> &cells = m_model->row(row).cells;
        for (int column = 1; column <= cells.size(); ++column) {
            const QList<TextSpan> &places = cells[column - 1].places;
            const bool holds = std::any_of(places.begin(), places.end(), [&passages](const TextSpan &place) { return isIn(passages, place); });
            const bool isOne = holds && std::any_of(places.begin(), places.end(), [&passages](const TextSpan &place) { return passages.contains(place); });
            const int rank = !holds ? 0 : isOne ? 3 : row == m_table->currentIndex().row() ? 2 : 1;
            if (rank > bestRank) {
                best = m_model->index(row, column);
                bestRank = rank;
            }
        }
    }
    return best;
}

void RenderingsPanel::setPicked(const QList<TextSpan> &passages)
{
    if (m_place >= 0 && m_walked.isValid() && isIn(passages, m_model->cell(m_walked)->places.value(m_place)))
        return; // a sentence may hold several
    const QModelIndex index = cellWith(passages);
    m_place = -1;
    m_delegate->setWalk({}, 0);
    if (index.isValid()) {
        const QList<TextSpan> &places = m_model->cell(index)->places;
        const auto hit = std::find_if(places.begin(), places.end(), [&passages](const TextSpan &place) { return isIn(passages, place); });
        m_walked = index;
        m_place = static_cast<int>(hit - places.begin());
        m_delegate->setWalk(index, m_place);
    } else {
        m_table->clearSelection();
    }
    m_table->setCurrentIndex(index);
    if (index.column() < kTogether)
        m_table->horizontalScrollBar()->setValue(0); // what is said stays in sight
    m_table->viewport()->update();
}

void RenderingsPanel::walk(const QModelIndex &index)
{
    const QModelIndex wanted = index.column() == 0 ? index.siblingAtColumn(1) : index;
    const RenderingCell *way = m_model->cell(wanted);
    if (!way || way->places.isEmpty())
        return;
    const bool goesOn = m_walked == wanted && m_place >= 0;
    m_walked = wanted;
    m_place = goesOn ? static_cast<int>((m_place + 1) % way->places.size()) : 0;
    m_delegate->setWalk(wanted, m_place);
    m_table->setCurrentIndex(wanted);
    m_table->viewport()->update();
    emit placePicked(way->text, way->places, m_place);
}

void RenderingsPanel::pickNext()
{
    step(1);
}

void RenderingsPanel::pickPrevious()
{
    step(-1);
}

void RenderingsPanel::step(int by)
{
    const int rows = m_model->rowCount();
    const bool isWalking = m_place >= 0 && m_walked.isValid();
    int row = (isWalking ? m_walked.row() : (by > 0 ? -1 : rows)) + by;
    while (row >= 0 && row < rows && !m_model->row(row).isMarked)
        row += by;
    if (row < 0 || row >= rows)
        return;
    const QList<RenderingCell> &cells = m_model->row(row).cells;
    int column = static_cast<int>(cells.size());
    while (column > 1 && cells[column - 1].isAside)
        --column;
    walk(m_model->index(row, column));
}

void RenderingsPanel::useEverywhere()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_use->isEnabled() || !current.isValid())
        return;
    const RenderingRow &row = m_model->row(current.row());
    const int chosen = std::max(1, current.column()) - 1;
    QList<TextSpan> others;
    for (int i = 0; i < row.cells.size(); ++i) {
        if (i != chosen && !row.cells[i].isAside)
            others += row.cells[i].places;
    }
    emit useEverywhereRequested(row.cells[chosen].text, others);
}

void RenderingsPanel::addToTermbase()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_add->isEnabled() || !current.isValid())
        return;
    const RenderingRow &row = m_model->row(current.row());
    emit addRequested(row.title, row.cells[std::max(1, current.column()) - 1].text);
}

void RenderingsPanel::fitColumns()
{
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_wanted.append(std::min(m_table->columnWidth(column), kWidestColumn));
    }
    placeColumns();
}

/// What is said, its main way and another one are seen together: where the room is short those that want most give way. Further ways
/// are scrolled to, beside what is said.
void RenderingsPanel::placeColumns()
{
    const int together = std::min(kTogether, static_cast<int>(m_wanted.size()));
    const int room = m_table->viewport()->width() - (m_wanted.size() > together ? kGlimpse : 0);
    int widest = kWidestColumn;
    const auto widthOf = [this](int column, int limit) { return std::min(m_wanted[column], column == 0 ? std::max(limit, kNarrowestTitle) : limit); };
    const auto needed = [&](int limit) {
        int sum = 0;
        for (int column = 0; column < together; ++column)
            sum += widthOf(column, limit);
        return sum;
    };
    while (widest > kNarrowestColumn && needed(widest) > room)
        --widest;
    const int fitted = std::min(static_cast<int>(m_wanted.size()), m_model->columnCount() - 1); // the last one takes what is left
    for (int column = 0; column < fitted; ++column)
        m_table->setColumnWidth(column, column < together ? widthOf(column, widest) : m_wanted[column]);
}

void RenderingsPanel::showCount()
{
    const int marked = m_model->markedCount();
    const bool areConcepts = m_model->view() == RenderingView::Concepts;
    m_count->setText(marked == 0 ? QString() : areConcepts ? tr("%n rendered in several ways", nullptr, marked) : tr("%n to look at", nullptr, marked));
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void RenderingsPanel::setSearching(bool searching)
{
    m_isSearching = searching;
    showEmpty();
}

void RenderingsPanel::showEmpty()
{
    m_empty->setText(m_isSearching ? tr("The text is long; its concepts are being looked for.")
                                   : tr("What the article speaks of is listed here with every way it is rendered. A concept with more than one "
                                        "rendering is marked; click a rendering to walk through its places."));
}

void RenderingsPanel::showButtons()
{
    const QModelIndex current = m_table->currentIndex();
    const RenderingRow *row = current.isValid() ? &m_model->row(current.row()) : nullptr;
    const bool isConcept = row && row->isConcept && !row->cells.isEmpty();
    m_use->setEnabled(m_isEditable && isConcept && row->cells.size() > 1);
    m_add->setEnabled(m_isEditable && isConcept);
}

void RenderingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RenderingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::Show))
        fitColumns();
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        placeColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            walk(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RenderingsPanel::retranslate()
{
    m_title->setText(tr("Renderings"));
    m_view->setItemText(0, tr("Concepts"));
    m_view->setItemText(1, tr("One rendering for several"));
    m_view->setItemText(2, tr("Sentences translated in two ways"));
    m_view->setItemText(3, tr("One translation for several"));
    m_view->setAccessibleName(tr("What is listed"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the renderings"));
    m_table->setAccessibleName(tr("Concepts and how they are rendered"));
    m_use->setText(tr("&Use everywhere…"));
    m_use->setToolTip(tr("Writes the picked rendering in place of the others, after you have seen every change"));
    m_add->setText(tr("&Add to the termbase"));
    showEmpty();
    m_model->reword();
    showCount();
}

} // namespace concord
