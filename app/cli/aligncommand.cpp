// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/align/aligner.h"
#include "core/align/beadfile.h"
#include "core/exchange/tmx.h"
#include "core/text/sentences.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace concord::cli {

namespace {

/// The sentences of a file: by paragraphs, or one a line.
AlignableText sentencesOf(const Document &document)
{
    AlignableText text;
    text.language = document.language;
    for (int i = 0; i < document.paragraphs.size(); ++i) {
        for (const Range &range : sentenceRanges(document.paragraphs[i], document.language)) {
            text.sentences.append(document.paragraphs[i].mid(range.begin, range.length()));
            text.paragraphs.append(i);
        }
    }
    return text;
}

OrStatus<AlignableText> readSegmented(const QCommandLineParser &parser, const QString &path, const char *languageOption)
{
    // Every line is a sentence, empty ones too, so that the numbers of the beads are line numbers.
    const OrStatus<Document> document = readFile(parser, path, languageOption);
    if (const int *status = std::get_if<int>(&document))
        return *status;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError({Error::Code::Unreadable, path, file.errorString()});
    AlignableText text;
    text.language = std::get<Document>(document).language;
    text.sentences = QString::fromUtf8(file.readAll()).split(u'\n');
    if (text.sentences.last().isEmpty())
        text.sentences.removeLast();
    return text;
}

OrStatus<AlignableText> readSide(const QCommandLineParser &parser, const QString &path, const char *languageOption)
{
    if (parser.isSet(QStringLiteral("presegmented")))
        return readSegmented(parser, path, languageOption);
    const OrStatus<Document> document = readFile(parser, path, languageOption);
    if (const int *status = std::get_if<int>(&document))
        return *status;
    return sentencesOf(std::get<Document>(document));
}

QJsonArray texts(const AlignableText &text, Range range)
{
    QJsonArray array;
    for (int i = range.begin; i < range.end; ++i)
        array.append(text.sentences[i]);
    return array;
}

QByteArray beadLines(const QList<Bead> &beads, const AlignableText &source, const AlignableText &translation)
{
    QByteArray lines;
    for (const Bead &bead : beads) {
        const QJsonObject object{{QLatin1String("source"), texts(source, bead.source)},
                                 {QLatin1String("translation"), texts(translation, bead.translation)},
                                 {QLatin1String("confidence"), bead.confidence}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

struct Aligned
{
    QByteArray output;
    qsizetype beads = 0;
};

OrStatus<Aligned> alignPair(const QCommandLineParser &parser, const QString &sourcePath, const QString &translationPath)
{
    const OrStatus<AlignableText> source = readSide(parser, sourcePath, "source-lang");
    if (const int *status = std::get_if<int>(&source))
        return *status;
    const OrStatus<AlignableText> translation = readSide(parser, translationPath, "translation-lang");
    if (const int *status = std::get_if<int>(&translation))
        return *status;
    const AlignableText &from = std::get<AlignableText>(source), &to = std::get<AlignableText>(translation);
    SilentProgress progress;
    const Result<QList<Bead>> beads = align(from, to, AlignOptions(), progress);
    if (!beads)
        return inputError(beads.error());
    const QString format = parser.value(QStringLiteral("format"));
    if (format == QLatin1String("jsonl"))
        return Aligned{beadLines(*beads, from, to), beads->size()};
    if (format == QLatin1String("tmx"))
        return Aligned{writeTmx(*beads, from, to), beads->size()};
    return Aligned{writeBeads(*beads), beads->size()};
}

int alignBatch(const QCommandLineParser &parser, const QString &listPath)
{
    QFile list(listPath);
    if (!list.open(QIODevice::ReadOnly))
        return inputError({list.exists() ? Error::Code::Unreadable : Error::Code::NotFound, listPath, list.errorString()});
    for (const QString &row : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = row.trimmed().split(u'\t');
        if (cells.size() != 3)
            return inputError({Error::Code::Invalid, listPath, QStringLiteral("a row is SOURCE, TRANSLATION, OUT")});
        QElapsedTimer timer;
        timer.start();
        const OrStatus<Aligned> aligned = alignPair(parser, cells[0], cells[1]);
        if (const int *status = std::get_if<int>(&aligned))
            return *status;
        QSaveFile out(cells[2]);
        if (!out.open(QIODevice::WriteOnly) || out.write(std::get<Aligned>(aligned).output) < 0 || !out.commit())
            return inputError({Error::Code::Unwritable, cells[2], out.errorString()});
        printLine({{QLatin1String("source"), cells[0]}, {QLatin1String("translation"), cells[1]}, {QLatin1String("out"), cells[2]},
                   {QLatin1String("beads"), std::get<Aligned>(aligned).beads}, {QLatin1String("ms"), timer.elapsed()}});
    }
    return Success;
}

} // namespace

void describeAlign(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("source"), QStringLiteral("the source text"), QStringLiteral("SOURCE"));
    parser.addPositionalArgument(QStringLiteral("translation"), QStringLiteral("its translation"), QStringLiteral("TRANSLATION"));
    addFlag(parser, "presegmented", "each line is a sentence");
    addValueOption(parser, "source-lang", "LANG", "language of the source (en, zh-Hant, zh-Hans)");
    addValueOption(parser, "translation-lang", "LANG", "language of the translation");
    addValueOption(parser, "format", "FORMAT", "beads (default), jsonl or tmx");
    addValueOption(parser, "batch", "LIST.tsv", "align many pairs: a row is SOURCE, TRANSLATION, OUT");
}

int runAlign(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && !QStringList{QStringLiteral("beads"), QStringLiteral("jsonl"), QStringLiteral("tmx")}.contains(format))
        return usageError(QStringLiteral("--format is beads, jsonl or tmx."));
    if (parser.isSet(QStringLiteral("batch")))
        return alignBatch(parser, parser.value(QStringLiteral("batch")));
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return usageError(QStringLiteral("align takes SOURCE and TRANSLATION, or --batch LIST.tsv."));
    const OrStatus<Aligned> aligned = alignPair(parser, files[0], files[1]);
    if (const int *status = std::get_if<int>(&aligned))
        return *status;
    printBytes(std::get<Aligned>(aligned).output);
    return Success;
}

} // namespace concord::cli
