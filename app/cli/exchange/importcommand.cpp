// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/align/beadfile.h"
#include "core/analysis/beadimport.h"
#include "core/analysis/correction.h"
#include "core/analysis/loadedarticle.h"
#include "core/analysis/pinning.h"
#include "core/documents/limitedread.h"
#include "core/exchange/terms/termimport.h"
#include "core/exchange/terms/termstore.h"
#include "core/analysis/bilingual/xliffimport.h"

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

/// The error of a file's content: its path, then the line it is about.
int contentError(const QString &path, const Error &error)
{
    return inputError({error.code, QStringLiteral("%1, %2").arg(path, error.subject), error.detail});
}

OrStatus<BeadImport> readAlignment(const QString &format, const QByteArray &bytes, const QString &path, const Bitext &bitext)
{
    if (format == u"tmx") {
        const Result<QList<TranslationUnit>> units = readTmx(bytes, bitext.source.language, bitext.translation.language);
        return units ? OrStatus<BeadImport>(matched(*units, bitext)) : inputError({units.error().code, path, units.error().detail});
    }
    const Result<QList<Bead>> beads = readBeads(bytes);
    return beads ? OrStatus<BeadImport>(matched(*beads, bitext)) : inputError({beads.error().code, path, beads.error().detail});
}

int importAlignment(Project &project, const LoadedArticle &article, const BeadImport &beads)
{
    const Status pinned = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import alignment")), [&](Database &database) {
        return pinBeads(database, article, beads.beads, project.author());
    });
    if (!pinned)
        return projectError(pinned.error());
    printLine({{QLatin1String("article"), QString::number(article.article.id.value)},
               {QLatin1String("units"), beads.offered},
               {QLatin1String("pinned"), beads.beads.size()},
               {QLatin1String("unknown"), beads.unknown},
               {QLatin1String("contradicting"), beads.contradicting}});
    return Success;
}

int importTerms(Project &project, const QByteArray &bytes, const QString &path)
{
    const Result<Termbase> termbase = readTermbase(bytes);
    if (!termbase)
        return contentError(path, termbase.error());
    TermStoreOutcome outcome;
    const Status stored = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import terms")), [&](Database &database) -> Status {
        const Result<TermStoreOutcome> taken = storeTerms(database, *termbase, project.author());
        if (!taken)
            return taken.error();
        outcome = *taken;
        return Done{};
    });
    if (!stored)
        return projectError(stored.error());
    printLine({{QLatin1String("concepts"), termbase->concepts.size()},
               {QLatin1String("added"), outcome.added},
               {QLatin1String("updated"), outcome.updated},
               {QLatin1String("unchanged"), outcome.unchanged}});
    return Success;
}

int importCorrections(Project &project, const LoadedArticle &article, const QByteArray &bytes, const QString &path)
{
    const Result<XliffFile> file = readXliff(bytes);
    if (!file)
        return contentError(path, file.error());
    const XliffCorrections corrections = correctionsFrom(*file, article.analysis.bitext);
    if (corrections.unknown == corrections.units)
        std::fprintf(stderr, "none of its units (%s to %s) is in the article\n", qPrintable(file->sourceTag), qPrintable(file->targetTag));
    AnchorCounts anchors;
    const Status revised = corrections.edits.isEmpty() ? Status(Done{}) : project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import corrections")), [&](Database &database) -> Status {
        const Result<RevisionOutcome> outcome = correctText(database, *article.translation, corrections.edits);
        if (!outcome)
            return outcome.error();
        anchors = outcome->anchors;
        return Done{};
    });
    if (!revised)
        return projectError(revised.error());
    QJsonObject states;
    for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Ambiguous, AnchorState::Orphan})
        states.insert(anchorStateName(state), anchors.of(state));
    printLine({{QLatin1String("article"), QString::number(article.article.id.value)},
               {QLatin1String("units"), corrections.units},
               {QLatin1String("changed"), corrections.changed},
               {QLatin1String("unknown"), corrections.unknown},
               {QLatin1String("unplaced"), corrections.unplaced},
               {QLatin1String("anchors"), states}});
    return Success;
}

int importInto(Project &project, const QString &format, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments()[1];
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return inputError(bytes.error());
    if (format == u"tbx" || format.startsWith(u"glossary"))
        return importTerms(project, *bytes, path);
    const OrStatus<LoadedArticle> article = pairOf(project, parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    const LoadedArticle &loaded = std::get<LoadedArticle>(article);
    if (format.startsWith(u"xliff"))
        return importCorrections(project, loaded, *bytes, path);
    const OrStatus<BeadImport> import = readAlignment(format, *bytes, path, loaded.analysis.bitext);
    if (const int *status = std::get_if<int>(&import))
        return *status;
    return importAlignment(project, loaded, std::get<BeadImport>(import));
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
    return importInto(*std::get<0>(opened), format, parser);
}

} // namespace concord::cli
