// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/newprojectflow.h"

#include "core/documents/documentreader.h"
#include "ui/tasks/taskrunner.h"
#include "ui/welcome/newprojectpage.h"

namespace concord {

namespace {

constexpr int kPollInterval = 100; // ms between looks at how far the reading is

QString kindOf(Side side)
{
    return side == Side::Source ? QStringLiteral("read-source") : QStringLiteral("read-translation");
}

qsizetype lengthOf(const Document &document)
{
    qsizetype length = 0;
    for (const Block &block : document.blocks)
        length += block.text.size();
    return length;
}

Result<Document> readPasted(const TextOrigin &origin, Progress &progress)
{
    const QString utf8 = QStringLiteral("UTF-8");
    const Result<Document> plain = readDocument(origin.plain, {}, {utf8, {}, DocumentFormat::PlainText}, progress);
    if (origin.html.isEmpty())
        return plain;
    Result<Document> rich = readDocument(origin.html, {}, {utf8, {}, DocumentFormat::Html}, progress);
    const bool isWhole = rich && (!plain || 2 * lengthOf(*rich) >= lengthOf(*plain));
    return isWhole || origin.plain.isEmpty() ? rich : plain;
}

} // namespace

Result<Document> readOrigin(const TextOrigin &origin, Progress &progress)
{
    return origin.isPasted() ? readPasted(origin, progress) : readDocumentFile(origin.path, {origin.encoding, {}, {}}, progress);
}

ArticleImport importOf(const NewProject &project)
{
    ArticleImport import;
    import.title = project.title;
    import.byline = project.byline;
    import.documentDate = project.date;
    import.source = project.source;
    import.translation = project.translation;
    return import;
}

NewProjectFlow::NewProjectFlow(NewProjectPage &page, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_page(page), m_tasks(tasks)
{
    connect(&page, &NewProjectPage::readRequested, this, &NewProjectFlow::read);
    connect(&page, &NewProjectPage::stopRequested, this, [this](Side side) { m_tasks.cancel(kindOf(side)); });
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &NewProjectFlow::showProgress);
}

void NewProjectFlow::read(Side side, const TextOrigin &origin)
{
    m_poll.start();
    m_tasks.run<Document>(
        kindOf(side), &m_page, [origin](Progress &progress) { return readOrigin(origin, progress); },
        [this, side](Result<Document> document) { m_page.showRead(side, document); });
}

void NewProjectFlow::showProgress()
{
    bool isReading = false;
    for (const Side side : {Side::Source, Side::Translation}) {
        if (!m_tasks.isRunning(kindOf(side)))
            continue;
        isReading = true;
        const auto [done, total] = m_tasks.progress(kindOf(side));
        m_page.showProgress(side, done, total);
    }
    if (!isReading)
        m_poll.stop();
}

} // namespace concord
