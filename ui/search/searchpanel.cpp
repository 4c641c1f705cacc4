// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "ui/actions/icons.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/resultsmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kFieldWidth = 320;

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent), m_model(new ResultsModel(this)), m_title(new QLabel(this)), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_close(new QToolButton(this)), m_list(new QListView(this))
{
    layOut();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(this));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searchRequested(m_field->text()); });
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &SearchPanel::pick);
    connect(m_list, &QListView::activated, this, &SearchPanel::pick);
    connect(m_close, &QToolButton::clicked, this, &SearchPanel::closed);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    retranslate();
}

void SearchPanel::layOut()
{
    QFont bold;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_close->setAutoRaise(true);
    m_close->setIcon(inkedIcon(QStringLiteral("close")));
    m_field->setFixedWidth(kFieldWidth);
    m_field->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_field);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setMinimumHeight(160);
}

QString SearchPanel::query() const
{
    return m_field->text();
}

void SearchPanel::open(const QString &query)
{
    if (!query.isEmpty() && query != m_field->text())
        m_field->setText(query);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchPanel::setResult(const SearchResult &result, qint64 paragraphs, const QHash<ArticleId, QString> &titles)
{
    m_isSearching = false;
    m_result = result;
    m_paragraphs = m_field->text().trimmed().isEmpty() ? -1 : paragraphs;
    m_model->setResult(result, titles);
    showCount();
}

void SearchPanel::setSearching()
{
    m_isSearching = true;
    showCount();
}

void SearchPanel::clear()
{
    const QSignalBlocker blocker(m_field);
    m_pause.stop();
    m_field->clear();
    setResult({}, 0, {});
}

int SearchPanel::rowCount() const
{
    return m_model->rowCount();
}

QString SearchPanel::countText() const
{
    return m_count->text();
}

void SearchPanel::showCount()
{
    const QLocale locale;
    if (m_isSearching)
        m_count->setText(tr("Looking…"));
    else if (m_paragraphs < 0)
        m_count->clear();
    else if (m_result.hits == 0)
        m_count->setText(tr("Not found"));
    else if (m_result.isComplete)
        m_count->setText(tr("%1 hits in %2 paragraphs").arg(locale.toString(m_result.hits), locale.toString(m_paragraphs)));
    else
        m_count->setText(tr("The first %1 hits; found in %2 paragraphs").arg(locale.toString(m_result.hits), locale.toString(m_paragraphs)));
}

void SearchPanel::step(int by)
{
    const int row = m_model->hitRow(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1, by);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    pick(m_list->currentIndex());
}

void SearchPanel::pick(const QModelIndex &index)
{
    if (index.isValid() && !m_model->isHeading(index.row()))
        emit hitPicked(m_model->article(index.row()), m_model->place(index.row()));
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && m_pause.isActive()) {
            m_pause.stop();
            emit searchRequested(m_field->text());
            return true;
        }
        if (isEnter || key == Qt::Key_Down) {
            const int first = m_model->hitRow(-1, 1);
            if (first >= 0) {
                m_list->setCurrentIndex(m_model->index(first));
                m_list->setFocus(Qt::TabFocusReason);
                if (isEnter)
                    pick(m_list->currentIndex());
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchPanel::retranslate()
{
    m_title->setText(tr("Search all articles"));
    m_field->setPlaceholderText(tr("Words, or \"quoted pieces\""));
    m_field->setAccessibleName(tr("Search all articles"));
    m_list->setAccessibleName(tr("Search hits"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close (Esc)"));
    showCount();
}

} // namespace concord
