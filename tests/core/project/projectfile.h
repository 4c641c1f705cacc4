// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/articles.h"
#include "core/project/claims.h"
#include "core/project/project.h"
#include "tests/core/store/expectdone.h"

#include <QTemporaryDir>

namespace concord {

/// A project file in a folder of its own that goes with the object, and the rows most tests begin with.
class ProjectFile
{
public:
    ProjectFile() { reopen(); }

    QString path(const char *name = "story.concord") const { return m_folder.filePath(QString::fromUtf8(name)); }
    Project &project() { return *m_project; }
    void close() { m_project.reset(); }
    /// Closes and opens the file again, as a restart does; creates it the first time.
    void reopen()
    {
        close();
        auto project = QFile::exists(path()) ? Project::open(path()) : Project::create(path());
        if (!project)
            qFatal("%s", failureWords(project).constData());
        m_project = std::move(*project);
        m_project->setAuthor(QStringLiteral("Lin"));
    }

    /// An article with two paragraphs a side.
    Article addArticle(const QString &title = QStringLiteral("The bill"))
    {
        Article article;
        const Status done = m_project->edit(QStringLiteral("Import"), [&](Database &database) -> Status {
            const Result<Article> added = Articles::add(database, {{}, title, {}, QDate(2025, 3, 1), 0, {}});
            if (!added)
                return added.error();
            article = *added;
            TextRevision source{{}, {}, article.id, Side::Source, Language::English, 0, {},
                                QStringLiteral("UTF-8"), {}, {}, {}, {}};
            source.paragraphs = {QStringLiteral("Profit fell."), QStringLiteral("It lost $5 billion in 2024.")};
            TextRevision translation = source;
            translation.side = Side::Translation;
            translation.language = Language::TraditionalChinese;
            translation.paragraphs = {QStringLiteral("獲利下滑。"), QStringLiteral("2024年虧損50億美元。")};
            const Result<TextRevision> one = Articles::addRevision(database, source);
            if (!one)
                return one.error();
            const Result<TextRevision> two = Articles::addRevision(database, translation);
            return two ? Status(Done{}) : Status(two.error());
        });
        if (!done)
            qFatal("%s", failureWords(done).constData());
        return article;
    }

    RevisionId revision(const Article &article, Side side)
    {
        return m_project->latestRevision(article.id, side).value()->id;
    }

    /// A claim on "$5 billion" of addArticle()'s second source paragraph, not yet stored.
    Claim claim(const Article &article, const QString &entity = QStringLiteral("Acme"))
    {
        Claim claim;
        claim.article = article.id;
        claim.entity = entity;
        claim.metric = QStringLiteral("loss");
        claim.period = QStringLiteral("2024");
        claim.low = Decimal::fromString(u"5000000000");
        claim.high = claim.low;
        claim.unit = QStringLiteral("USD");
        claim.createdBy = QStringLiteral("Lin");
        Anchor anchor;
        anchor.revision = revision(article, Side::Source);
        anchor.span = {Side::Source, 1, {8, 18}};
        anchor.exact = QStringLiteral("$5 billion");
        claim.anchors = {anchor};
        return claim;
    }

    /// Stores it as one edit and returns it as stored.
    Claim add(const Claim &claim)
    {
        Claim stored;
        const Status done = m_project->edit(QStringLiteral("Add claim"), [&](Database &database) -> Status {
            const Result<Claim> added = Claims::add(database, claim);
            if (!added)
                return added.error();
            stored = *added;
            return Done{};
        });
        if (!done)
            qFatal("%s", failureWords(done).constData());
        return stored;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace concord
