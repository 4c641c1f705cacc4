// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/exchange/importactions.h"

#include "core/documents/limitedread.h"
#include "core/exchange/claims/claimset.h"
#include "ui/actions/actionset.h"
#include "ui/claims/claimspanel.h"
#include "ui/desk/desk.h"
#include "ui/flows/exchange/claimdifference.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/tasks/taskrunner.h"
#include "ui/words/errortext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace concord {

namespace {

constexpr qsizetype kLargestFile = 64 * 1024 * 1024; // bytes

const char *titleOf(FileKind kind)
{
    if (holdsClaims(kind))
        return QT_TRANSLATE_NOOP("Edit", "Import claims");
    if (kind == FileKind::Termbase)
        return QT_TRANSLATE_NOOP("Edit", "Import terms");
    return kind == FileKind::Corrections ? QT_TRANSLATE_NOOP("Edit", "Import corrections") : QT_TRANSLATE_NOOP("Edit", "Import alignment");
}

constexpr int kPollMilliseconds = 100;

QString taskKind()
{
    return QStringLiteral("import");
}

/// On a copy, so that the window can go on writing meanwhile.
Result<FileImport> previewedInCopy(const QString &projectPath, const ImportedFile &file, const LoadedArticle *article, Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Code::Unwritable, folder.path(), folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("preview.concord"));
    {
        const Result<std::unique_ptr<Project>> reader = Project::open(projectPath, OpenMode::ReadOnly);
        if (!reader)
            return reader.error();
        if (const Status copied = (*reader)->backup(copy, progress); !copied)
            return copied.error();
    }
    const Result<std::unique_ptr<Project>> project = Project::open(copy);
    return project ? previewedImport(**project, file, article, progress) : Result<FileImport>(project.error());
}

/// While what was seen is done, in the window's own thread.
struct WaitCursor
{
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

ImportActions::ImportActions(ActionSet &actions, Workbench &workbench, Desk &desk, QStackedWidget &pages, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_pages(pages), m_page(new ImportPage), m_tasks(tasks)
{
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const auto [now, total] = m_tasks.progress(taskKind());
        m_page->setComparing(now, total);
    });
    m_pages.addWidget(m_page);
    connect(m_actions.action(QLatin1String("import.files")), &QAction::triggered, this, [this] { begin(); });
    connect(m_page, &ImportPage::chooseRequested, this, &ImportActions::choose);
    connect(m_page, &ImportPage::kindChosen, this, [this](FileKind kind) {
        if (!m_file)
            return;
        m_file->kind = kind;
        compare([file = *m_file](Progress &) { return Result<Look>(Look{file, true, {}}); });
    });
    connect(m_page, &ImportPage::accepted, this, &ImportActions::import);
    connect(m_page, &ImportPage::cancelled, this, [this] {
        leave();
        emit done();
    });
    connect(&m_workbench, &Workbench::projectChanged, this, &ImportActions::leave);
}

/// What is being compared is of no use any more.
void ImportActions::leave()
{
    m_tasks.cancel(taskKind());
    m_poll.stop();
    m_path.clear();
    m_file.reset();
}

void ImportActions::setUsable(bool isOpen)
{
    m_actions.action(QLatin1String("import.files"))->setEnabled(isOpen && m_workbench.project() && !m_workbench.project()->isReadOnly());
}

void ImportActions::begin()
{
    m_desk.claims()->commitPending();
    leave();
    m_page->setFile({}, {});
    m_pages.setCurrentWidget(m_page);
    emit opened();
}

void ImportActions::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_page->window(), tr("Import"), kLastFolderSetting.value(),
                                                      tr("Claims, terms and texts (*.csv *.tsv *.txt *.utf8 *.json *.jsonl *.jsonld *.qdpx *.tbx *.xlsx *.xlf *.xliff *.tmx *.beads);;All files (*)"));
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    look(path);
}

void ImportActions::look(const QString &path)
{
    if (m_pages.currentWidget() != m_page)
        begin();
    leave();
    m_path = path;
    m_page->setFile(path, {});
    compare([path](Progress &) -> Result<Look> {
        const Result<QByteArray> bytes = readLimited(path, kLargestFile);
        if (!bytes)
            return bytes.error();
        const std::optional<FileKind> kind = guessedFileKind(path, *bytes);
        return Look{{QFileInfo(path).fileName(), kind.value_or(FileKind::ClaimTable), *bytes}, kind.has_value(), {}};
    });
}

/// Runs in a worker; what comes for a file or a project that is not the one shown any more is dropped.
void ImportActions::compare(const std::function<Result<Look>(Progress &)> &read)
{
    if (!m_workbench.project())
        return;
    m_page->setComparing(0, 0);
    m_poll.start();
    m_tasks.run<Look>(
        taskKind(), this,
        [read, project = m_workbench.project()->path(), article = m_workbench.sharedArticle()](Progress &progress) -> Result<Look> {
            Result<Look> look = read(progress);
            if (look && look->isKnown)
                look->seen = previewedInCopy(project, look->file, article.get(), progress);
            return look;
        },
        [this, path = m_path](const Result<Look> &look) { show(look, path); });
}

void ImportActions::show(const Result<Look> &look, const QString &path)
{
    if (path.isEmpty() || path != m_path)
        return;
    m_poll.stop();
    if (!look) {
        m_page->setFile(path, {});
        return fail(look.error());
    }
    m_file = look->file;
    m_page->setFile(path, look->isKnown ? std::optional(look->file.kind) : std::nullopt);
    if (!look->isKnown)
        m_page->setFault(tr("What this file holds cannot be told from its name and its beginning. Choose it above."));
    else if (*look->seen)
        m_page->setSurvey(words(**look->seen));
    else
        fail(look->seen->error());
}

ImportSurvey ImportActions::words(const FileImport &seen) const
{
    ImportSurvey survey{m_file->kind, seen.counts, static_cast<int>(seen.unsure.size()), {}};
    for (const ImportLine &line : seen.lines) {
        ImportRow row{line.fate, line.text, {}, false};
        if (line.claim) {
            row.text = claimLine(*line.claim);
            row.detail = line.before ? claimDifference(*line.before, *line.claim) : QString();
            row.isUnsure = hasUnsurePassage(*line.claim);
        } else if (!line.was.isEmpty()) {
            row.text = line.was;
            row.detail = QStringLiteral("→ ") + line.text;
        }
        survey.rows.append(row);
    }
    return survey;
}

void ImportActions::import()
{
    if (!m_file || !m_page->button()->isEnabled())
        return;
    FileImport taken;
    const LoadedArticle *article = m_workbench.article();
    const Status edited = [&] {
        const WaitCursor waiting;
        return m_workbench.history().edit(titleOf(m_file->kind), [&](Database &database) -> Status {
            SilentProgress progress;
            const Result<FileImport> stored = importFile(database, *m_workbench.project(), *m_file, article, progress);
            if (!stored)
                return stored.error();
            taken = *stored;
            return Done{};
        });
    }();
    if (!edited)
        return fail(edited.error());
    const QString name = m_file->path;
    leave();
    emit done();
    emit noted(tr("%1 imported: %2 added, %3 changed. Undo takes it back.")
                   .arg(name)
                   .arg(taken.count(ImportFate::Added))
                   .arg(taken.count(ImportFate::Changed)));
}

void ImportActions::fail(const Error &error)
{
    m_page->setFault(describe(error, interfaceLanguage()));
}

bool ImportActions::showError(const QString &sentence)
{
    if (m_pages.currentWidget() == m_page)
        m_page->setFault(sentence);
    return m_pages.currentWidget() == m_page;
}

} // namespace concord
