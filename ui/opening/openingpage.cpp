// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/openingpage.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kRowHeight = 48;
constexpr int kWidest = 960;

} // namespace

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_sentence(new QLabel(this)), m_backupsHead(new QLabel(this)), m_list(new QListWidget(this)), m_details(new BackupDetails(this)),
      m_message(new QLabel(this)), m_restore(new QPushButton(this)), m_recover(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_backUp(new QPushButton(this)), m_again(new QPushButton(this)), m_close(new QPushButton(this))
{
    layOut();
    for (QLabel *label : {m_heading, m_sentence, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &OpeningPage::update);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(chosen() ? chosen()->backup.path : QString()); });
    connect(m_recover, &QPushButton::clicked, this, &OpeningPage::recoverRequested);
    connect(m_copy, &QPushButton::clicked, this, &OpeningPage::localCopyRequested);
    connect(m_backUp, &QPushButton::clicked, this, &OpeningPage::backUpRequested);
    connect(m_again, &QPushButton::clicked, this, &OpeningPage::againRequested);
    connect(m_close, &QPushButton::clicked, this, &OpeningPage::closed);
    retranslate();
}

void OpeningPage::layOut()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(kWidest);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(24, 28, 24, 16);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(12);
    QFont bold = m_heading->font();
    bold.setPixelSize(20);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_backupsHead);
    auto *backups = new QHBoxLayout;
    backups->setSpacing(12);
    backups->addWidget(m_list, 2);
    backups->addWidget(m_details, 3);
    layout->addLayout(backups, 1);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_recover);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
}

void OpeningPage::setProject(const QString &path, const OpeningReport &report)
{
    m_path = path;
    m_report = report;
    m_message->clear();
    setBackups({});
    retranslate();
}

void OpeningPage::setBackups(const QList<OfferedBackup> &backups)
{
    m_backups = backups;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        int best = -1;
        for (const OfferedBackup &offered : backups) {
            auto *item = new QListWidgetItem(wordsOf(offered), m_list);
            item->setData(Qt::AccessibleTextRole, item->text());
            item->setToolTip(offered.articles.join(u'\n'));
            item->setSizeHint({0, kRowHeight});
            if (best < 0 && offered.isSound)
                best = m_list->row(item);
        }
        m_list->setCurrentRow(best);
    }
    m_sentence->setText(sentence());
    update();
}

void OpeningPage::setBusy(bool busy)
{
    m_isBusy = busy;
    update();
}

void OpeningPage::showMessage(const QString &message)
{
    m_message->setText(message);
}

const OfferedBackup *OpeningPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

void OpeningPage::update()
{
    using enum OpeningVerdict;
    const OpeningVerdict verdict = m_report.verdict;
    const bool isDamaged = verdict == Damaged || verdict == Foreign;
    m_backupsHead->setVisible(!m_backups.isEmpty());
    m_list->setVisible(!m_backups.isEmpty());
    m_details->setVisible(!m_backups.isEmpty());
    m_details->setBackup(chosen());
    m_restore->setVisible(!m_backups.isEmpty());
    m_restore->setEnabled(!m_isBusy && chosen() && chosen()->isSound);
    m_recover->setVisible(isDamaged);
    m_copy->setVisible(verdict == OnNetwork || verdict == Full || verdict == WriteProtected || verdict == Busy);
    m_backUp->setVisible(verdict == Sound);
    m_again->setVisible(verdict != Sound && verdict != Newer);
    for (QPushButton *button : {m_recover, m_copy, m_backUp, m_again})
        button->setEnabled(!m_isBusy);
}

/// What the matter is, and that nothing was lost or changed.
QString OpeningPage::sentence() const
{
    switch (m_report.verdict) {
    case OpeningVerdict::Damaged:
        return tr("Part of this file cannot be read any more. It has not been changed. Restore a backup: the damaged file is set aside beside it, not "
                  "overwritten. Without a backup, what can still be read goes into a new project.");
    case OpeningVerdict::Foreign:
        return tr("This file does not begin as a Concord project does. It has not been changed. If it was one, restore a backup or save what can still be read.");
    case OpeningVerdict::Newer:
        return tr("A newer Concord made this project, and this version cannot read it. Update Concord to open it. The file has not been changed.");
    case OpeningVerdict::Busy:
        return tr("Another program has locked this file for longer than five seconds. Close it there and try again, or work on a copy.");
    case OpeningVerdict::Full:
        return tr("The disk is full, so the project cannot be opened for editing. Make room and try again, or work on a copy elsewhere.");
    case OpeningVerdict::WriteProtected:
        return tr("This file or its folder is write-protected, so the project cannot be brought up to date. Work on a copy, or change the permissions and try again.");
    case OpeningVerdict::OnNetwork:
        return tr("This file lies on another machine. Edits over a network can be lost when the connection breaks; work on a local copy.");
    case OpeningVerdict::NotFound:
        return tr("There is no file of this name any more. If it has backups, they are listed here.");
    case OpeningVerdict::Unreadable:
        return tr("This file cannot be read. Check its permissions and try again.");
    case OpeningVerdict::Sound:
    case OpeningVerdict::Older:
    case OpeningVerdict::NewerReadable:
        break;
    }
    if (m_backups.isEmpty())
        return tr("There is no backup of this project yet. They are made when nobody has worked for five minutes, before changes to much at once, and when you ask for one.");
    return tr("The project as it was at earlier times. Restoring one sets today's file aside beside it; nothing is overwritten.");
}

QString OpeningPage::wordsOf(const OfferedBackup &offered) const
{
    QStringList about{QLocale().formattedDataSize(offered.backup.size)};
    if (!offered.isSound)
        return QLocale().toString(offered.backup.made.toLocalTime(), QLocale::ShortFormat) + u'\n' + tr("damaged, cannot be restored");
    about.prepend(tr("%n claim(s)", nullptr, static_cast<int>(offered.claims)));
    about.prepend(tr("%n article(s)", nullptr, static_cast<int>(offered.articles.size())));
    if (offered.lacking == 0)
        about.append(tr("same as today"));
    else if (offered.lacking > 0)
        about.append(tr("lacks the last %n edit(s)", nullptr, static_cast<int>(offered.lacking)));
    return QLocale().toString(offered.backup.made.toLocalTime(), QLocale::ShortFormat) + u'\n' + about.join(QStringLiteral(" · "));
}

void OpeningPage::retranslate()
{
    m_heading->setText(QFileInfo(m_path).fileName());
    m_sentence->setText(sentence());
    m_backupsHead->setText(tr("Backups"));
    m_list->setAccessibleName(tr("Backups"));
    m_restore->setText(tr("&Restore this backup"));
    m_recover->setText(tr("&Save what can be read…"));
    m_copy->setText(tr("&Work on a copy…"));
    m_backUp->setText(tr("&Make a backup now"));
    m_again->setText(tr("&Try again"));
    m_close->setText(tr("Close"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(wordsOf(m_backups[row]));
    update();
}

void OpeningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpeningPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace concord
