// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepanel.h"

#include "ui/support/rowdelegate.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kBarHeight = 4; // device-independent pixels
constexpr int kLowestDetail = 132;

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_progress(new QLabel(this)), m_bar(new QProgressBar(this)), m_list(new QListWidget(this)),
      m_detail(new QLabel(this)), m_accept(new QPushButton(this)), m_edit(new QPushButton(this)), m_reject(new QPushButton(this)),
      m_empty(new QLabel(this)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_progress);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    auto *page = new QWidget(m_pages);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_detail);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_accept, m_edit, m_reject})
        buttons->addWidget(button);
    inside->addLayout(buttons);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    for (QLabel *label : {m_detail, m_empty}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_detail->setTextFormat(Qt::RichText); // of escaped words
    m_empty->setTextFormat(Qt::PlainText);
    m_detail->setMinimumHeight(kLowestDetail);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        showCurrent();
        if (row >= 0)
            emit picked(row);
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { act(Qt::Key_Return); });
    connect(m_edit, &QPushButton::clicked, this, [this] { act(Qt::Key_E); });
    connect(m_reject, &QPushButton::clicked, this, [this] { act(Qt::Key_X); });
    setFocusProxy(m_list);
    setMinimumWidth(240);
    retranslate();
}

int QueuePanel::current() const
{
    return m_entries.isEmpty() ? -1 : m_list->currentRow();
}

QString QueuePanel::progressText() const
{
    return m_progress->text();
}

/// The same entry stays current; when it is gone, the one that took its place.
void QueuePanel::setEntries(const QList<QueueEntry> &entries, int total)
{
    m_total = total;
    int row = current();
    if (row >= 0 && row < m_entries.size()) {
        const QString key = m_entries[row].key;
        const auto same = std::find_if(entries.cbegin(), entries.cend(), [&](const QueueEntry &entry) { return entry.key == key; });
        if (same != entries.cend())
            row = static_cast<int>(same - entries.cbegin());
    }
    m_entries = entries;
    showEntries(row);
}

void QueuePanel::showEntries(int row)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const QueueEntry &entry : std::as_const(m_entries)) {
            auto *item = new QListWidgetItem(entry.title.isEmpty() ? entry.sentence : entry.title, m_list);
            item->setData(RowDelegate::SecondLineRole, entry.value);
            item->setData(RowDelegate::RemarkRole, remarkOf(entry));
            item->setData(Qt::AccessibleTextRole, QStringList{item->text(), entry.value, remarkOf(entry)}.join(QStringLiteral(", ")));
            item->setToolTip(entry.sentence);
        }
        m_list->setCurrentRow(std::min(std::max(row, 0), count() - 1));
    }
    m_pages->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    m_bar->setRange(0, std::max(m_total, 1));
    m_bar->setValue(m_total - count());
    m_bar->setVisible(m_total > 0);
    m_progress->setText(m_total == 0 ? QString() : tr("%1 of %2").arg(m_total - count()).arg(m_total));
    m_empty->setText(m_total == 0 ? tr("The figures of an article are proposed here as claims, one after another. This one has none.")
                                  : tr("Every figure is decided. What was rejected does not come back; undo brings the last decision back."));
    showCurrent();
    if (current() >= 0 && m_list->hasFocus())
        emit picked(current());
}

void QueuePanel::showCurrent()
{
    const int row = current();
    const bool has = row >= 0 && row < m_entries.size();
    for (QPushButton *button : {m_accept, m_edit, m_reject})
        button->setEnabled(has);
    if (!has) {
        m_detail->clear();
        return;
    }
    const QueueEntry &entry = m_entries[row];
    const auto line = [](const QString &text, Token token) {
        return text.isEmpty() ? QString() : QStringLiteral("<p style=\"margin:0 0 4px 0;color:%1\">%2</p>").arg(Theme::current().colour(token).name(), text.toHtmlEscaped());
    };
    QString html = line(entry.conflict.isEmpty() ? QString() : tr("Another claim says %1.").arg(entry.conflict), Token::Wrong);
    html += line(entry.isRepeated ? tr("A claim says the same already.") : QString(), Token::Wrong);
    html += line(entry.sentence, Token::Ink) + line(entry.counterpart, Token::Ink);
    html += line(entry.attribution.isEmpty() ? tr("No attribution") : entry.attribution, Token::Muted);
    html += line(entry.counterpart.isEmpty() ? tr("Stated in one language only") : QString(), Token::Muted);
    m_detail->setText(html);
}

/// In the list, where only a few words fit.
QString QueuePanel::remarkOf(const QueueEntry &entry) const
{
    if (!entry.conflict.isEmpty())
        return tr("in conflict");
    return entry.isRepeated ? tr("said already") : QString();
}

void QueuePanel::step(int by)
{
    if (!m_entries.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, count() - 1));
}

/// What a key asks for; false for a key that means nothing here.
bool QueuePanel::act(int key)
{
    const int row = current();
    if (key == Qt::Key_J || key == Qt::Key_K)
        step(key == Qt::Key_J ? 1 : -1);
    else if (key == Qt::Key_Escape)
        emit closed();
    else if (row < 0)
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_E || key == Qt::Key_X;
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit acceptRequested(row, -1);
    else if (key >= Qt::Key_1 && key <= Qt::Key_5)
        emit acceptRequested(row, key - Qt::Key_1);
    else if (key == Qt::Key_E)
        emit editRequested(row);
    else if (key == Qt::Key_X)
        emit rejectRequested(row);
    else
        return false;
    return true;
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    static const QList<int> kKeys{Qt::Key_J, Qt::Key_K, Qt::Key_Return, Qt::Key_Enter, Qt::Key_E, Qt::Key_X, Qt::Key_Escape,
                                  Qt::Key_1, Qt::Key_2, Qt::Key_3,      Qt::Key_4,     Qt::Key_5};
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || !kKeys.contains(key->key()))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while the list has the focus these keys are its own
        return true;
    }
    return act(key->key()) || QWidget::eventFilter(watched, event);
}

void QueuePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}

void QueuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void QueuePanel::retranslate()
{
    m_title->setText(tr("Figures to decide"));
    m_list->setAccessibleName(tr("Proposed claims"));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Enter; 1 to 5 accept with a status"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("E: accept, and go into the fields"));
    m_reject->setText(tr("Reject"));
    m_reject->setToolTip(tr("X: the figure is no claim; this is remembered"));
    showEntries(current());
}

} // namespace concord
