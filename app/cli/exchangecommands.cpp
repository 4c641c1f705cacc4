// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/align/beadfile.h"
#include "core/analysis/beadimport.h"
#include "core/analysis/loadedarticle.h"
#include "core/analysis/pinning.h"
#include "core/analysis/realignment.h"
#include "core/documents/limitedread.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace concord::cli {

namespace {

void describeExchange(QCommandLineParser &parser, const char *file)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QString::fromLatin1(file), QStringLiteral("FILE"));
    addValueOption(parser, "format", "FORMAT", "tmx or beads");
    addValueOption(parser, "article", "ID", "the article; the first when not given");
}

/// Whether the format is one; the usage error's status otherwise.
int checkFormat(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    return format == QLatin1String("tmx") || format == QLatin1String("beads") ? int{Success} : usageError(QStringLiteral("--format is tmx or beads."));
}

OrStatus<LoadedArticle> loaded(const Project &project, const QCommandLineParser &parser)
{
    const OrStatus<Article> article = chosenArticle(project, parser.value(QStringLiteral("article")));
    if (const int *status = std::get_if<int>(&article))
        return *status;
    SilentProgress progress;
    const Result<LoadedArticle> loaded = loadArticle(project, std::get<Article>(article).id, progress);
    if (!loaded)
        return projectError(loaded.error());
    if (!loaded->source || !loaded->translation)
        return projectError({Error::Code::NotFound, loaded->source ? QStringLiteral("A translation") : QStringLiteral("A source text"), {}});
    return *loaded;
}

OrStatus<BeadImport> readImport(const QCommandLineParser &parser, const Bitext &bitext)
{
    const QString path = parser.positionalArguments()[1];
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return inputError(bytes.error());
    if (parser.value(QStringLiteral("format")) == QLatin1String("tmx")) {
        const Result<QList<TranslationUnit>> units = readTmx(*bytes, bitext.source.language, bitext.translation.language);
        return units ? OrStatus<BeadImport>(matched(*units, bitext)) : inputError({units.error().code, path, units.error().detail});
    }
    const Result<QList<Bead>> beads = readBeads(*bytes);
    return beads ? OrStatus<BeadImport>(matched(*beads, bitext)) : inputError({beads.error().code, path, beads.error().detail});
}

} // namespace

void describeImport(QCommandLineParser &parser)
{
    describeExchange(parser, "an alignment made elsewhere, whose beads are pinned");
}

int runImport(const QCommandLineParser &parser)
{
    if (const int status = checkFormat(parser); status != Success)
        return status;
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    const OrStatus<LoadedArticle> article = loaded(project, parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    const OrStatus<BeadImport> import = readImport(parser, std::get<0>(article).analysis.bitext);
    if (const int *status = std::get_if<int>(&import))
        return *status;
    const BeadImport &beads = std::get<0>(import);
    const Status pinned = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import alignment")), [&](Database &database) {
        return pinBeads(database, std::get<0>(article), beads.beads, project.author());
    });
    if (!pinned)
        return projectError(pinned.error());
    printLine({{QLatin1String("article"), QString::number(std::get<0>(article).article.id.value)},
               {QLatin1String("units"), beads.offered},
               {QLatin1String("pinned"), beads.beads.size()},
               {QLatin1String("unknown"), beads.unknown},
               {QLatin1String("contradicting"), beads.contradicting}});
    return Success;
}

void describeExport(QCommandLineParser &parser)
{
    describeExchange(parser, "where the alignment is written");
}

int runExport(const QCommandLineParser &parser)
{
    if (const int status = checkFormat(parser); status != Success)
        return status;
    const auto project = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const OrStatus<LoadedArticle> article = loaded(*std::get<0>(project), parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    const Bitext &bitext = std::get<0>(article).analysis.bitext;
    const auto whole = [](const BitextSide &side) { return alignableText(side, {0, static_cast<int>(side.sentences.size())}); };
    const QByteArray bytes = parser.value(QStringLiteral("format")) == QLatin1String("tmx")
                                 ? writeTmx(bitext.beads, whole(bitext.source), whole(bitext.translation))
                                 : writeBeads(bitext.beads);
    QSaveFile file(parser.positionalArguments()[1]);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return inputError({Error::Code::Unwritable, file.fileName(), file.errorString()});
    printLine({{QLatin1String("file"), file.fileName()},
               {QLatin1String("beads"), bitext.beads.size()},
               {QLatin1String("pinned"), std::get<0>(article).analysis.pins.held.size()}});
    return Success;
}

} // namespace concord::cli
