// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/importing/fileimport.h"
#include "core/documents/limitedread.h"

#include <QCoreApplication>

#include <cstdio>

namespace concord::cli {

namespace {

constexpr const char *kFormats[] = {"tmx", "beads", "tbx", "glossary-csv", "glossary-xlsx", "xliff", "xliff-2.1", "xliff-1.2"};

OrStatus<LoadedArticle> pairOf(const Project &project, const QCommandLineParser &parser)
{
    const OrStatus<Article> article = chosenArticle(project, parser.value(QStringLiteral("article")));
    if (const int *status = std::get_if<int>(&article))
        return *status;
    SilentProgress progress;
    Result<LoadedArticle> loaded = loadArticle(project, std::get<Article>(article).id, progress, {QStringLiteral("sentence-added")});
    if (!loaded)
        return projectError(loaded.error());
    if (!loaded->source || !loaded->translation)
        return projectError({Error::Code::NotFound, loaded->source ? QStringLiteral("A translation") : QStringLiteral("A source text"), {}});
    return std::move(*loaded);
}

FileKind kindOf(const QString &format)
{
    if (format.startsWith(u"xliff"))
        return FileKind::Corrections;
    if (format == u"tmx")
        return FileKind::Memory;
    return format == u"beads" ? FileKind::Beads : FileKind::Termbase;
}

/// What an edit is called in the history.
QString titleOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Termbase: return QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import terms"));
    case FileKind::Corrections: return QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import corrections"));
    default: return QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import alignment"));
    }
}

void printTerms(const FileImport &done)
{
    printLine({{QLatin1String("concepts"), done.offered},
               {QLatin1String("added"), done.count(ImportFate::Added)},
               {QLatin1String("updated"), done.count(ImportFate::Changed)},
               {QLatin1String("unchanged"), done.count(ImportFate::Same)}});
}

void printCorrections(const FileImport &done, const QString &article)
{
    if (done.unknown == done.offered)
        std::fprintf(stderr, "none of its units is in the article, between these languages\n");
    QJsonObject states;
    for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Ambiguous, AnchorState::Orphan})
        states.insert(anchorStateName(state), done.anchors.of(state));
    printLine({{QLatin1String("article"), article},
               {QLatin1String("units"), done.offered},
               {QLatin1String("changed"), done.count(ImportFate::Changed) + done.unplaced},
               {QLatin1String("unknown"), done.unknown},
               {QLatin1String("unplaced"), done.unplaced},
               {QLatin1String("anchors"), states}});
}

void printAlignment(const FileImport &done, const QString &article)
{
    printLine({{QLatin1String("article"), article},
               {QLatin1String("units"), done.offered},
               {QLatin1String("pinned"), done.count(ImportFate::Added)},
               {QLatin1String("unknown"), done.unknown},
               {QLatin1String("contradicting"), done.contradicting}});
}

int importInto(Project &project, const ImportedFile &file, const LoadedArticle *article)
{
    FileImport done;
    const Status edited = project.edit(titleOf(file.kind), [&](Database &database) -> Status {
        SilentProgress progress;
        const Result<FileImport> taken = importFile(database, project, file, article, progress);
        if (!taken)
            return taken.error();
        done = *taken;
        return Done{};
    });
    if (!edited)
        return edited.error().subject.startsWith(file.path) ? inputError(edited.error()) : projectError(edited.error());
    const QString id = article ? QString::number(article->article.id.value) : QString();
    if (file.kind == FileKind::Termbase)
        printTerms(done);
    else if (file.kind == FileKind::Corrections)
        printCorrections(done, id);
    else
        printAlignment(done, id);
    return Success;
}

int importFormat(Project &project, const QString &format, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments()[1];
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return inputError(bytes.error());
    const ImportedFile file{path, kindOf(format), *bytes, format == u"tbx"};
    if (file.kind == FileKind::Termbase)
        return importInto(project, file, nullptr);
    const OrStatus<LoadedArticle> article = pairOf(project, parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    return importInto(project, file, &std::get<LoadedArticle>(article));
}

} // namespace

void describeImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("what is read"), QStringLiteral("FILE"));
    addValueOption(parser, "format", "FORMAT",
                   "tmx, beads: an alignment, whose beads are pinned; xliff: a corrected translation; tbx, glossary-csv, glossary-xlsx: concepts for the termbase (a glossary may be TSV)");
    addValueOption(parser, "article", "ID", "the article; the first when not given");
}

int runImport(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    QStringList names;
    for (const char *name : kFormats)
        names.append(QLatin1String(name));
    if (!names.contains(format))
        return usageError(QStringLiteral("--format is one of %1.").arg(names.join(QStringLiteral(", "))));
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    return importFormat(*std::get<0>(opened), format, parser);
}

} // namespace concord::cli
