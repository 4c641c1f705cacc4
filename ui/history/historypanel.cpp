// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypanel.h"

#include "ui/settings/interfacelanguage.h"
#include "ui/support/rowdelegate.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kLowestDetail = 140; // device-independent pixels

QString timeText(const QDateTime &time)
{
    const bool isZh = isChinese(interfaceLanguage());
    const QLocale locale(isZh ? QLocale::Chinese : QLocale::English, isZh ? QLocale::Taiwan : QLocale::UnitedKingdom);
    return locale.toString(time.toLocalTime(), isZh ? QStringLiteral("yyyy年M月d日 HH:mm") : QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_scope(new QCheckBox(this)), m_claim(new QLabel(this)), m_list(new QListWidget(this)),
      m_detail(new QTextBrowser(this)), m_restore(new QPushButton(this)), m_empty(new QLabel(this)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_claim)})
        layout->addWidget(part);
    layout->addWidget(m_pages, 1);
    auto *page = new QWidget(m_pages);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_list, 3);
    inside->addWidget(m_detail, 2);
    inside->addWidget(m_restore);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_claim, m_empty}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(8);
    m_detail->setMinimumHeight(kLowestDetail);
    connect(m_scope, &QCheckBox::toggled, this, &HistoryPanel::scopeChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showCurrent();
        if (current() > 0)
            emit entryPicked(current());
    });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(current()); });
    setFocusProxy(m_list);
    setMinimumWidth(240);
    retranslate();
}

bool HistoryPanel::isOfClaim() const
{
    return m_scope->isChecked();
}

qint64 HistoryPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? m_entries[row].seq : 0;
}

void HistoryPanel::setEntries(const QList<HistoryEntry> &entries, const QString &claim)
{
    m_entries = entries;
    m_claim->setText(claim);
    m_claim->setVisible(!claim.isEmpty());
    showEntries();
}

void HistoryPanel::setFields(qint64 seq, const QList<HistoryField> &fields)
{
    for (HistoryEntry &entry : m_entries) {
        if (entry.seq == seq)
            entry.fields = fields;
    }
    showCurrent();
}

void HistoryPanel::showEntries()
{
    const qint64 kept = current();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const HistoryEntry &entry : std::as_const(m_entries)) {
            const QString what = entry.subject.isEmpty() ? entry.title : tr("%1: %2").arg(entry.title, entry.subject);
            const QString title = entry.isInForce ? what : tr("%1 (taken back)").arg(what);
            QStringList about{entry.author, timeText(entry.madeAt)};
            about.removeAll(QString());
            auto *item = new QListWidgetItem(title, m_list);
            item->setData(RowDelegate::SecondLineRole, about.join(QStringLiteral(" · ")));
            item->setData(RowDelegate::IsPaleRole, !entry.isInForce);
            item->setToolTip(title);
            item->setData(Qt::AccessibleTextRole, (QStringList{title} + about).join(QStringLiteral(", ")));
            if (entry.seq == kept)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0 && !m_entries.isEmpty())
            m_list->setCurrentRow(0);
    }
    m_empty->setText(isOfClaim() ? tr("Pick a claim to see what happened to it.") : tr("Every edit is listed here, with who made it and when. There is none yet."));
    m_pages->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    showCurrent();
    if (current() > 0)
        emit entryPicked(current());
}

void HistoryPanel::showCurrent()
{
    const int row = m_list->currentRow();
    const bool has = row >= 0 && row < m_entries.size();
    m_restore->setVisible(isOfClaim());
    m_restore->setEnabled(has && row > 0); // the newest line is what there is
    if (!has) {
        m_detail->clear();
        return;
    }
    const Theme &theme = Theme::current();
    const QString &subject = m_entries[row].subject;
    QString html = subject.isEmpty() ? QString() : QStringLiteral("<p style=\"margin:0 0 8px 0\"><b>%1</b></p>").arg(subject.toHtmlEscaped());
    for (const HistoryField &field : m_entries[row].fields) {
        html += QStringLiteral("<p style=\"margin:0 0 8px 0\"><span style=\"color:%1\">%2</span><br>").arg(theme.colour(Token::Muted).name(), field.name.toHtmlEscaped());
        if (!field.before.isEmpty())
            html += QStringLiteral("<span style=\"color:%1;text-decoration:line-through\">%2</span> ").arg(theme.colour(Token::Wrong).name(), field.before.toHtmlEscaped());
        html += QStringLiteral("<span style=\"color:%1\">%2</span></p>").arg(theme.colour(Token::Verified).name(), field.after.toHtmlEscaped());
    }
    m_detail->setHtml(html.isEmpty() ? tr("No fields of claims changed. Versions of a text are compared with F4.").toHtmlEscaped() : html);
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("History"));
    m_scope->setText(tr("Only the picked claim"));
    m_list->setAccessibleName(tr("Edits, newest first"));
    m_detail->setAccessibleName(tr("What the edit changed"));
    m_restore->setText(tr("Restore this state"));
    showEntries();
}

} // namespace concord
