// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termbase/termbasepanel.h"

#include "ui/support/letterkeys.h"
#include "ui/support/theme.h"
#include "ui/termbase/conceptform.h"
#include "ui/termbase/termbasemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kFirstMargin = 12; ///< of column 0, in line with the panel's head
constexpr int kMargin = 8;
constexpr int kRow = 28;

/// Words in line with the headings above them.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.colour(Token::PickedBand));
        const QRect box = option.rect.adjusted(index.column() == 0 ? kFirstMargin : kMargin, 0, -kMargin / 2, 0);
        painter->setFont(option.font);
        painter->setPen(theme.colour(index.column() == TermbaseModel::DomainColumn ? Token::Muted : Token::Ink));
        painter->drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kMargin, kRow};
    }
};

QFont headFont()
{
    QFont bold;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QHBoxLayout *row(const QList<QWidget *> &widgets)
{
    auto *made = new QHBoxLayout;
    made->setContentsMargins(12, 4, 12, 4);
    made->setSpacing(8);
    for (QWidget *widget : widgets)
        made->addWidget(widget);
    made->addStretch();
    return made;
}

} // namespace

TermbasePanel::TermbasePanel(QWidget *parent)
    : QWidget(parent), m_model(new TermbaseModel(this)), m_title(new QLabel(this)), m_count(new QLabel(this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_empty(new QLabel(this)), m_pages(new QStackedWidget(this)), m_new(new QPushButton(this)), m_merge(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_duplicates(new QPushButton(this)), m_starter(new QPushButton(this)), m_form(new ConceptForm), m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(TermbaseModel::EnglishColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TermbaseModel::ChineseColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TermbaseModel::DomainColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: 12px; }"));
    m_table->setColumnHidden(TermbaseModel::ScopeColumn, true); // it is among the fields below
    m_table->viewport()->setAutoFillBackground(false);
    leaveLettersToActions(m_table);
    m_table->installEventFilter(this);
    layOut();
    connectParts();
    retranslate();
    showPicked();
}

TermbasePanel::~TermbasePanel()
{
    m_form->disconnect(this); // a field that loses the focus while it is destroyed ends its edit
}

void TermbasePanel::layOut()
{
    m_title->setFont(headFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(12, 0, 12, 8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(row({m_new, m_merge, m_remove}));
    column->addLayout(row({m_duplicates, m_starter}));
    auto *lower = new QScrollArea;
    lower->setWidgetResizable(true);
    lower->setFrameShape(QFrame::NoFrame);
    lower->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lower->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    lower->setWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(lower);
    m_splitter->setSizes({300, 400});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(m_splitter, 1);
    setMinimumWidth(200);
}

void TermbasePanel::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QList<ConceptId> picked = pickedConcepts();
        m_model->setFilter(text.trimmed());
        restore(picked);
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isSelecting)
            return;
        showPicked();
        const QList<ConceptId> picked = pickedConcepts();
        emit conceptPicked(picked.size() == 1 ? picked.first() : ConceptId());
    });
    connect(m_form, &ConceptForm::edited, this, &TermbasePanel::conceptEdited);
    connect(m_new, &QPushButton::clicked, this, &TermbasePanel::newRequested);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason); // the button goes out of use and would pass it on to the next one
        emit mergeRequested(pickedConcepts());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        emit removeRequested(pickedConcepts());
    });
    connect(m_duplicates, &QPushButton::clicked, this, &TermbasePanel::duplicatesRequested);
    connect(m_starter, &QPushButton::clicked, this, &TermbasePanel::starterRequested);
}

/// Where what was picked is gone, what stands in its place is picked.
void TermbasePanel::setConcepts(const QList<StoredConcept> &concepts)
{
    const QList<ConceptId> picked = pickedConcepts();
    const int row = picked.isEmpty() ? -1 : m_model->rowOf(picked.first());
    m_isSelecting = true;
    m_model->setConcepts(concepts);
    m_isSelecting = false;
    const bool isKept = std::any_of(picked.begin(), picked.end(), [this](ConceptId id) { return m_model->rowOf(id) >= 0; });
    const int next = std::min(row, m_model->rowCount() - 1);
    restore(isKept || next < 0 ? picked : QList<ConceptId>{m_model->stored(next).id});
    showCount();
}

void TermbasePanel::setEditable(bool editable)
{
    m_isEditable = editable;
    m_form->setEditable(editable);
    m_new->setEnabled(editable);
    m_starter->setEnabled(editable);
    showPicked();
    showCount();
}

void TermbasePanel::setCurrent(ConceptId id)
{
    if (m_model->rowOf(id) < 0)
        m_filter->clear();
    restore({id});
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

QList<ConceptId> TermbasePanel::pickedConcepts() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<ConceptId> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->stored(row).id);
    return ids;
}

void TermbasePanel::restore(const QList<ConceptId> &picked)
{
    m_isSelecting = true;
    m_table->clearSelection();
    for (const ConceptId id : picked) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            m_table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        }
    }
    m_isSelecting = false;
    showPicked();
}

void TermbasePanel::showPicked()
{
    const QList<ConceptId> picked = pickedConcepts();
    m_form->setConcept(picked.size() == 1 ? m_model->stored(m_model->rowOf(picked.first())) : StoredConcept());
    m_merge->setEnabled(m_isEditable && picked.size() > 1);
    m_remove->setEnabled(m_isEditable && !picked.isEmpty());
    m_splitter->widget(1)->setVisible(picked.size() == 1); // fields of nothing teach nothing
    if (picked.size() == 1)
        m_table->scrollTo(m_model->index(m_model->rowOf(picked.first()), 0)); // the fields take room
}

void TermbasePanel::showCount()
{
    m_count->setText(tr("%n concept(s)", nullptr, m_model->rowCount()));
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_duplicates->setEnabled(m_isEditable && m_model->total() > 1);
}

void TermbasePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool TermbasePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_remove->isEnabled()) {
            emit removeRequested(pickedConcepts());
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_form->isEnabled()) {
            m_form->startEditing();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TermbasePanel::retranslate()
{
    m_title->setText(tr("Termbase"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the termbase"));
    m_table->setAccessibleName(tr("Concepts of the project"));
    m_new->setText(tr("New concept"));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(tr("Makes one of the picked concepts; the first keeps its fields"));
    m_remove->setText(tr("Remove"));
    m_duplicates->setText(tr("Merge duplicates"));
    m_duplicates->setToolTip(tr("Makes one of concepts that share an English word and their domain"));
    m_starter->setText(tr("Starting termbase"));
    m_starter->setToolTip(tr("Computing, finance, companies and the press, as they are written in Taiwan, with Hong Kong's and the mainland's forms"));
    m_empty->setText(tr("The project has no concepts yet. Select a word in the text and press T, or add the starting termbase with the button below."));
    m_model->reword();
    showCount();
}

} // namespace concord
