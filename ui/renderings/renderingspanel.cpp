// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingspanel.h"

#include "ui/renderings/renderingdelegate.h"
#include "ui/renderings/renderingsmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kWidestColumn = 220;

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
      m_view(new QComboBox(this)), m_filter(new QLineEdit(this)), m_table(new QTableView(this)), m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this)), m_use(new QPushButton(this)), m_add(new QPushButton(this))
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
    connect(m_table, &QTableView::clicked, this, &RenderingsPanel::walk);
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
    const bool isSameView = view == m_model->view();
    const QString title = m_table->currentIndex().isValid() && isSameView ? m_model->row(m_table->currentIndex().row()).title : QString();
    m_view->setCurrentIndex(static_cast<int>(view));
    m_model->setRows(view, rows);
    m_place = -1;
    m_delegate->setWalk({}, 0);
    for (int row = 0; row < m_model->rowCount() && !title.isEmpty(); ++row) {
        if (m_model->row(row).title == title) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
    fitColumns();
    showCount();
    showButtons();
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

void RenderingsPanel::setPicked(const QList<TextSpan> &passages)
{
    const auto holds = [&passages](const TextSpan &place) {
        return std::any_of(passages.begin(), passages.end(), [&place](const TextSpan &passage) { return passage.intersects(place); });
    };
    if (m_place >= 0 && m_walked.isValid() && holds(m_model->cell(m_walked)->places.value(m_place)))
        return; // a sentence may hold several
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            const RenderingCell *way = m_model->cell(index);
            if (!way)
                break;
            const auto hit = std::find_if(way->places.begin(), way->places.end(), holds);
            if (hit == way->places.end())
                continue;
            m_walked = index;
            m_place = static_cast<int>(hit - way->places.begin());
            m_delegate->setWalk(index, m_place);
            m_table->setCurrentIndex(index);
            m_table->viewport()->update();
            return;
        }
    }
    m_place = -1;
    m_delegate->setWalk({}, 0);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
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
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestColumn));
    }
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
