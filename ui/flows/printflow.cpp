// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/printflow.h"

#include "ui/actions/actionset.h"
#include "ui/claims/claimwords.h"
#include "ui/desk/desk.h"
#include "ui/reader/bitextreader.h"
#include "ui/reader/printing/articleprinter.h"
#include "ui/desk/readermarks.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

const QString &taskKind()
{
    static const QString kind = QStringLiteral("print");
    return kind;
}

QString noteText(const Claim &claim)
{
    const Language language = interfaceLanguage();
    QStringList values{claimValueText(claim, Language::English), claimValueText(claim, Language::TraditionalChinese)};
    values.removeAll(QString());
    QStringList parts{claimTitle(claim), values.join(QStringLiteral(" · ")), statusText(claim.status), claim.attribution, claim.note.simplified()};
    parts.removeAll(QString());
    return parts.join(isChinese(language) ? QStringLiteral("；") : QStringLiteral("; "));
}

QString fileNameOf(QString title)
{
    for (QChar &c : title)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    return title.simplified().left(80);
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return Done{};
}

} // namespace

PrintFlow::PrintFlow(ActionSet &actions, Workbench &workbench, TaskRunner &tasks, Desk &desk, QWidget *window)
    : QObject(window), m_actions(actions), m_workbench(workbench), m_tasks(tasks), m_desk(desk), m_window(window)
{
    connect(m_actions.action(QLatin1String("file.print")), &QAction::triggered, this, &PrintFlow::print);
    connect(m_actions.action(QLatin1String("file.pdf")), &QAction::triggered, this, &PrintFlow::savePdf);
}

void PrintFlow::setUsable(bool usable)
{
    for (const char *id : {"file.print", "file.pdf"})
        m_actions.action(QLatin1String(id))->setEnabled(usable);
}

/// In the order in which the article comes to them, the source side first.
QList<PrintedNote> PrintFlow::notes() const
{
    const Bitext &bitext = m_workbench.article()->analysis.bitext;
    QList<PrintedNote> notes;
    for (const Claim &claim : m_workbench.claims()) {
        PrintedNote note{{}, noteText(claim)};
        for (const Anchor &anchor : claim.anchors)
            if (anchor.state != AnchorState::Orphan && bitext.contains(anchor.span))
                note.passages.append(anchor.span);
        if (!note.passages.isEmpty() && !note.text.isEmpty())
            notes.append(note);
    }
    const auto place = [](const PrintedNote &note) {
        const TextSpan &span = note.passages.first();
        return std::tuple(span.side, span.paragraph, span.range.end);
    };
    std::stable_sort(notes.begin(), notes.end(), [&](const PrintedNote &a, const PrintedNote &b) { return place(a) < place(b); });
    return notes;
}

PrintedArticle PrintFlow::article() const
{
    const auto shared = m_workbench.sharedArticle();
    const Article &about = shared->article;
    PrintedArticle printed;
    printed.bitext = std::shared_ptr<const Bitext>(shared, &shared->analysis.bitext);
    const Layers &layers = m_desk.reader()->layers();
    for (const ReaderMark &mark : readerMarks(shared->analysis, m_workbench.claims(), m_workbench.waived(), m_desk.namesShown(), m_desk.termsShown()))
        if (layers.contains(mark.layer))
            printed.marks.append(mark);
    if (layers.contains(Layer::Claims))
        printed.notes = notes();
    printed.title = about.title;
    printed.byline = about.byline;
    printed.language = interfaceLanguage();
    const bool isZh = isChinese(printed.language);
    const QLocale locale(isZh ? QLocale::Chinese : QLocale::English, isZh ? QLocale::Taiwan : QLocale::UnitedKingdom);
    printed.date = about.documentDate.isValid() ? locale.toString(about.documentDate, isZh ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy")) : QString();
    printed.sourceHead = tr("Source");
    printed.translationHead = tr("Translation");
    printed.notesHead = tr("Claims");
    printed.pageWords = tr("Page %1 of %2");
    return printed;
}

void PrintFlow::print()
{
    if (!m_workbench.article())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_workbench.article()->article.title);
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_tasks.run<Done>(
        taskKind(), this, [printer, printed = article()](Progress &progress) { return printArticle(printed, *printer, progress); },
        [this](const Status &done) {
            if (done)
                emit noted(tr("Printed."));
            else if (done.error().code != Error::Code::Cancelled)
                emit failed(done.error());
        });
}

void PrintFlow::savePdf()
{
    if (!m_workbench.article())
        return;
    const QString a4 = tr("PDF on A4 (*.pdf)"), letter = tr("PDF on Letter (*.pdf)");
    QString chosen = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? letter : a4;
    const QString suggested = QDir(kLastFolderSetting.value()).filePath(fileNameOf(m_workbench.article()->article.title) + QStringLiteral(".pdf"));
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save as PDF"), suggested, a4 + QStringLiteral(";;") + letter, &chosen);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    writePdf(path, chosen == letter ? QPageSize::Letter : QPageSize::A4);
}

void PrintFlow::writePdf(const QString &path, QPageSize::PageSizeId paper)
{
    m_tasks.run<Done>(
        taskKind(), this,
        [path, paper, printed = article()](Progress &progress) -> Status {
            const Result<QByteArray> pdf = articlePdf(printed, printLayout(paper), progress);
            return pdf ? writeFile(path, *pdf) : Status(pdf.error());
        },
        [this, path](const Status &done) {
            if (done)
                emit noted(tr("Saved as %1").arg(path));
            else if (done.error().code != Error::Code::Cancelled)
                emit failed(done.error());
        });
}

} // namespace concord
