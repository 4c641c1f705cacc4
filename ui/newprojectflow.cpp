// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newprojectflow.h"

#include "core/documents/plaintext.h"

namespace concord {

NewProject draftFromFiles(const QStringList &paths)
{
    NewProject draft;
    for (const QString &path : paths.mid(0, 2)) {
        const Result<Document> document = readDocumentFile(path, {});
        const bool chinese = document && isChinese(document->language);
        const Side wanted = chinese ? Side::Translation : Side::Source;
        const bool isTaken = !(wanted == Side::Source ? draft.sourcePath : draft.translationPath).isEmpty();
        draft = draftWithFile(draft, isTaken ? otherSide(wanted) : wanted, path);
    }
    return draft;
}

NewProject draftWithFile(NewProject draft, Side side, const QString &path)
{
    (side == Side::Source ? draft.sourcePath : draft.translationPath) = path;
    const Result<Document> document = readDocumentFile(path, {});
    if (!document)
        return draft;
    (side == Side::Source ? draft.sourceLanguage : draft.translationLanguage) = document->language;
    if (!document->title.isEmpty() && (draft.title.isEmpty() || side == Side::Translation))
        draft.title = document->title;
    if (!draft.date.isValid())
        draft.date = document->date;
    return draft;
}

Result<ArticleImport> readNewProject(const NewProject &project)
{
    ArticleImport import;
    import.title = project.title;
    import.documentDate = project.date;
    const std::pair<QString, Language> sides[] = {{project.sourcePath, project.sourceLanguage}, {project.translationPath, project.translationLanguage}};
    for (int i = 0; i < 2; ++i) {
        if (sides[i].first.isEmpty())
            continue;
        const Result<Document> document = readDocumentFile(sides[i].first, {{}, sides[i].second});
        if (!document)
            return document.error();
        (i == 0 ? import.source : import.translation) = *document;
    }
    return import;
}

} // namespace concord
