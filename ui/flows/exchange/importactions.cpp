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
#include "ui/words/errortext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

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

/// While a file is read in the window's own thread.
struct WaitCursor
{
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

ImportActions::ImportActions(ActionSet &actions, Workbench &workbench, Desk &desk, QStackedWidget &pages, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_pages(pages), m_page(new ImportPage)
{
    m_pages.addWidget(m_page);
    connect(m_actions.action(QLatin1String("import.files")), &QAction::triggered, this, [this] { begin(); });
    connect(m_page, &ImportPage::chooseRequested, this, &ImportActions::choose);
    connect(m_page, &ImportPage::kindChosen, this, [this](FileKind kind) {
        if (!m_file)
            return;
        m_file->kind = kind;
        survey();
    });
    connect(m_page, &ImportPage::accepted, this, &ImportActions::import);
    connect(m_page, &ImportPage::cancelled, this, &ImportActions::done);
}

void ImportActions::setUsable(bool isOpen)
{
    m_actions.action(QLatin1String("import.files"))->setEnabled(isOpen && m_workbench.project() && !m_workbench.project()->isReadOnly());
}

void ImportActions::begin()
{
    m_desk.claims()->commitPending();
    m_file.reset();
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
    const Result<QByteArray> bytes = readLimited(path, kLargestFile);
    const std::optional<FileKind> kind = bytes ? guessedFileKind(path, *bytes) : std::nullopt;
    m_page->setFile(path, kind);
    m_file.reset();
    if (!bytes)
        return fail(bytes.error());
    m_file = ImportedFile{QFileInfo(path).fileName(), kind.value_or(FileKind::ClaimTable), *bytes};
    if (kind)
        survey();
    else
        m_page->setFault(tr("What this file holds cannot be told from its name and its beginning. Choose it above."));
}

void ImportActions::survey()
{
    const WaitCursor waiting;
    SilentProgress progress;
    const Result<FileImport> seen = previewedImport(*m_workbench.project(), *m_file, m_workbench.article(), progress);
    if (seen)
        m_page->setSurvey(words(*seen));
    else
        fail(seen.error());
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
    m_file.reset();
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
