// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/openingflow.h"

#include "core/project/keeping/backupcomparison.h"
#include "core/project/keeping/recovery.h"
#include "core/project/keeping/restoring.h"
#include "core/project/project.h"
#include "ui/opening/openingpage.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/tasks/taskrunner.h"
#include "ui/words/errortext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QThread>

#include <utility>

namespace concord {

namespace {

QList<OfferedBackup> backupsOf(const QString &path)
{
    const Result<std::unique_ptr<Project>> project = Project::open(path, OpenMode::ReadOnly);
    const qint64 claims = project ? (*project)->allClaims().valueOr({}).size() : -1;
    QList<OfferedBackup> offered;
    for (const KeptBackup &backup : Backups::list(path)) {
        OfferedBackup each{backup, false, {}, 0, -1, {}, claims};
        if (const Result<BackupPreview> preview = previewBackup(backup.path); preview) {
            each.isSound = preview->isSound;
            each.articles = preview->articles;
            each.claims = preview->claims;
        }
        if (project) {
            const Result<BackupComparison> compared = compareBackup(backup.path, (*project)->database());
            if (compared && compared->isSameHistory) {
                each.since = compared->since;
                each.lacking = compared->since.size();
            }
        }
        offered.append(each);
    }
    return offered;
}

Status writeCopy(const QString &path, const QString &target, Progress &progress)
{
    const Result<std::unique_ptr<Project>> project = Project::open(path, OpenMode::ReadOnly);
    return project ? (*project)->backup(target, progress) : Status(project.error());
}

/// A worker that still reads the project is waited for as long as another program is.
Result<QString> restoreWhenFree(const QString &path, const QString &backup, Progress &progress)
{
    constexpr int kPause = 100; // ms
    Result<QString> aside = restoreProject(path, backup, progress);
    for (int waited = 0; !aside && aside.error().code == Error::Code::Busy && waited < Database::kBusyMilliseconds && !progress.isCancelled(); waited += kPause) {
        QThread::msleep(kPause);
        aside = restoreProject(path, backup, progress);
    }
    return aside;
}

} // namespace

OpeningFlow::OpeningFlow(QStackedWidget &pages, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_pages(pages), m_tasks(tasks), m_page(new OpeningPage(&pages))
{
    m_pages.addWidget(m_page);
    connect(m_page, &OpeningPage::againRequested, this, [this] { emit openWanted(m_path); });
    connect(m_page, &OpeningPage::restoreRequested, this, &OpeningFlow::restore);
    connect(m_page, &OpeningPage::recoverRequested, this, &OpeningFlow::recover);
    connect(m_page, &OpeningPage::localCopyRequested, this, [this] { copyElsewhere(m_path); });
    connect(m_page, &OpeningPage::backUpRequested, this, [this] { backUp(m_path); });
    connect(m_page, &OpeningPage::closed, this, &OpeningFlow::close);
}

bool OpeningFlow::takesOver(const QString &path, const Error &error)
{
    const OpeningVerdict verdict = verdictOf(error);
    const bool hasBackups = !Backups::list(path).isEmpty();
    const bool isPlain = verdict == OpeningVerdict::NotFound || verdict == OpeningVerdict::Unreadable || verdict == OpeningVerdict::Foreign;
    if (isPlain && !hasBackups)
        return false;
    m_path = path;
    m_isReleased = false;
    m_page->setProject(path, {verdict, false, 0, error.detail});
    m_pages.setCurrentWidget(m_page);
    look();
    return true;
}

void OpeningFlow::showBackups(const QString &path)
{
    m_path = path;
    m_isReleased = false;
    m_page->setProject(path, {});
    m_pages.setCurrentWidget(m_page);
    look();
}

void OpeningFlow::look()
{
    m_tasks.run<QList<OfferedBackup>>(
        QStringLiteral("opening"), this, [path = m_path](Progress &) -> Result<QList<OfferedBackup>> { return backupsOf(path); },
        [this](const Result<QList<OfferedBackup>> &backups) { m_page->setBackups(backups.valueOr({})); });
}

void OpeningFlow::restore(const QString &backup)
{
    emit releaseWanted(m_path);
    m_isReleased = m_pages.currentWidget() != m_page || m_isReleased;
    m_pages.setCurrentWidget(m_page);
    m_page->setBusy(true);
    m_tasks.run<QString>(
        QStringLiteral("opening"), this, [path = m_path, backup](Progress &progress) { return restoreWhenFree(path, backup, progress); },
        [this](const Result<QString> &aside) {
            m_page->setBusy(false);
            if (aside)
                emit openWanted(m_path);
            else
                fail(aside.error());
        });
}

void OpeningFlow::recover()
{
    const QFileInfo file(m_path);
    const QString proposed = file.absolutePath() + u'/' + tr("%1 recovered").arg(file.completeBaseName()) + QStringLiteral(".concord");
    const QString target = QFileDialog::getSaveFileName(m_page, tr("Save what can be read"), proposed, tr("Concord projects (*.concord)"));
    if (target.isEmpty())
        return;
    m_page->setBusy(true);
    m_tasks.run<Recovery>(
        QStringLiteral("opening"), this, [path = m_path, target](Progress &progress) { return recoverProject(path, target, progress); },
        [this, target](const Result<Recovery> &saved) {
            m_page->setBusy(false);
            if (saved)
                emit openWanted(target);
            else
                fail(saved.error());
        });
}

void OpeningFlow::copyElsewhere(const QString &path)
{
    const QString target = QFileDialog::getSaveFileName(&m_pages, tr("Work on a copy"), kLastFolderSetting.value() + u'/' + QFileInfo(path).fileName(),
                                                        tr("Concord projects (*.concord)"));
    if (target.isEmpty())
        return;
    m_page->setBusy(true);
    m_tasks.run<Done>(
        QStringLiteral("opening"), this, [path, target](Progress &progress) { return writeCopy(path, target, progress); },
        [this, target](const Status &written) {
            m_page->setBusy(false);
            if (written)
                emit openWanted(target);
            else
                fail(written.error());
        });
}

void OpeningFlow::backUp(const QString &path)
{
    m_page->setBusy(true);
    m_tasks.run<KeptBackup>(
        QStringLiteral("backup"), this,
        [path](Progress &progress) -> Result<KeptBackup> {
            const Result<std::unique_ptr<Project>> project = Project::open(path, OpenMode::ReadOnly);
            return project ? Backups::make((*project)->database(), BackupReason::Asked, progress) : Result<KeptBackup>(project.error());
        },
        [this](const Result<KeptBackup> &made) {
            m_page->setBusy(false);
            if (!made)
                return fail(made.error());
            emit backedUp(made->path);
            if (m_pages.currentWidget() == m_page)
                look();
        });
}

void OpeningFlow::close()
{
    if (std::exchange(m_isReleased, false))
        emit openWanted(m_path);
    else
        emit closed();
}

void OpeningFlow::fail(const Error &error)
{
    if (m_pages.currentWidget() == m_page)
        m_page->showMessage(describe(error, interfaceLanguage()));
    else
        emit failed(error);
}

} // namespace concord
