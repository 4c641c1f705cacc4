// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/align/aligner.h"
#include "core/align/beadfile.h"
#include "core/documents/encoding.h"
#include "core/documents/limitedread.h"
#include "core/exchange/tmx.h"
#include "core/text/sentences.h"

#include <QElapsedTimer>
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
    for (int i = 0; i < document.blocks.size(); ++i) {
        const QString &paragraph = document.blocks[i].text;
        for (const Range &range : sentenceRanges(paragraph, document.language)) {
            text.sentences.append(paragraph.mid(range.begin, range.length()));
            text.paragraphs.append(i);
        }
    }
    return text;
}

OrStatus<AlignableText> readSegmented(const QCommandLineParser &parser, const QString &path, const char *prefix)
{
    // Every line is a sentence, empty ones too, so that the numbers of the beads are line numbers.
    const OrStatus<ReadOptions> options = readOptions(parser, prefix);
    if (const int *status = std::get_if<int>(&options))
        return *status;
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return inputError(bytes.error());
    const Result<DecodedText> decoded = decodeText(*bytes, std::get<ReadOptions>(options).encoding);
    if (!decoded)
        return inputError({decoded.error().code, path, decoded.error().detail});
    if (decoded->text.trimmed().isEmpty())
        return inputError({Error::Code::Invalid, path, QStringLiteral("document-empty")});
    AlignableText text;
    text.language = std::get<ReadOptions>(options).language.value_or(detectLanguage(decoded->text));
    text.sentences = QString(decoded->text).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(u'\n');
    if (text.sentences.last().isEmpty())
        text.sentences.removeLast();
    return text;
}

OrStatus<AlignableText> readSide(const QCommandLineParser &parser, const QString &path, const char *prefix)
{
    if (parser.isSet(QStringLiteral("presegmented")))
        return readSegmented(parser, path, prefix);
    const OrStatus<Document> document = readFile(parser, path, prefix);
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

QByteArray written(const QCommandLineParser &parser, const QList<Bead> &beads, const AlignablePair &pair)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format == QLatin1String("jsonl"))
        return beadLines(beads, pair.source, pair.translation);
    if (format == QLatin1String("tmx"))
        return writeTmx(beads, pair.source, pair.translation);
    return writeBeads(beads);
}

OrStatus<AlignablePair> readPair(const QCommandLineParser &parser, const QString &sourcePath, const QString &translationPath)
{
    const OrStatus<AlignableText> source = readSide(parser, sourcePath, "source-");
    if (const int *status = std::get_if<int>(&source))
        return *status;
    const OrStatus<AlignableText> translation = readSide(parser, translationPath, "translation-");
    if (const int *status = std::get_if<int>(&translation))
        return *status;
    return AlignablePair{std::get<AlignableText>(source), std::get<AlignableText>(translation), {}};
}

int alignPair(const QCommandLineParser &parser, const QString &sourcePath, const QString &translationPath)
{
    const OrStatus<AlignablePair> pair = readPair(parser, sourcePath, translationPath);
    if (const int *status = std::get_if<int>(&pair))
        return *status;
    const AlignablePair &texts = std::get<AlignablePair>(pair);
    SilentProgress progress;
    const Result<QList<Bead>> beads = align(texts.source, texts.translation, AlignOptions(), progress);
    if (!beads)
        return inputError(beads.error());
    printBytes(written(parser, *beads, texts));
    return Success;
}

/// SOURCE, TRANSLATION, OUT.
OrStatus<QList<QStringList>> readList(const QString &path)
{
    const Result<QByteArray> list = readLimited(path, kMaxDocumentBytes);
    if (!list)
        return inputError(list.error());
    QList<QStringList> rows;
    for (const QString &row : QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts)) {
        rows.append(row.trimmed().split(u'\t'));
        if (rows.last().size() != 3)
            return inputError({Error::Code::Invalid, path, QStringLiteral("a row is SOURCE, TRANSLATION, OUT")});
    }
    return rows;
}

int writeRow(const QCommandLineParser &parser, const QStringList &row, const QList<Bead> &beads, const AlignablePair &pair, qint64 elapsed)
{
    const QByteArray bytes = written(parser, beads, pair);
    QSaveFile out(row[2]);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return inputError({Error::Code::Unwritable, row[2], out.errorString()});
    printLine({{QLatin1String("source"), row[0]}, {QLatin1String("translation"), row[1]}, {QLatin1String("out"), row[2]},
               {QLatin1String("beads"), beads.size()}, {QLatin1String("ms"), elapsed}});
    return Success;
}

int alignEach(const QCommandLineParser &parser, const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        QElapsedTimer timer;
        timer.start();
        const OrStatus<AlignablePair> pair = readPair(parser, row[0], row[1]);
        if (const int *status = std::get_if<int>(&pair))
            return *status;
        const AlignablePair &texts = std::get<AlignablePair>(pair);
        SilentProgress progress;
        const Result<QList<Bead>> beads = align(texts.source, texts.translation, AlignOptions(), progress);
        if (!beads)
            return inputError({beads.error().code, row[0], beads.error().detail});
        if (const int status = writeRow(parser, row, *beads, texts, timer.elapsed()); status != Success)
            return status;
    }
    return Success;
}

int alignTogether(const QCommandLineParser &parser, const QList<QStringList> &rows)
{
    QElapsedTimer timer;
    timer.start();
    QList<AlignablePair> pairs;
    for (const QStringList &row : rows) {
        const OrStatus<AlignablePair> pair = readPair(parser, row[0], row[1]);
        if (const int *status = std::get_if<int>(&pair))
            return *status;
        pairs.append(std::get<AlignablePair>(pair));
    }
    SilentProgress progress;
    const Result<QList<QList<Bead>>> beads = alignPooled(pairs, AlignOptions(), progress);
    if (!beads)
        return inputError(beads.error());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const int status = writeRow(parser, rows[i], beads->at(i), pairs[i], timer.elapsed()); status != Success)
            return status;
    }
    return Success;
}

} // namespace

void describeAlign(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("source"), QStringLiteral("the source text"), QStringLiteral("[SOURCE]"));
    parser.addPositionalArgument(QStringLiteral("translation"), QStringLiteral("its translation"), QStringLiteral("[TRANSLATION]"));
    addFlag(parser, "presegmented", "each line is a sentence");
    describeReadOptions(parser, "source-", "the source");
    describeReadOptions(parser, "translation-", "the translation");
    addValueOption(parser, "format", "FORMAT", "beads (default), jsonl or tmx");
    addValueOption(parser, "batch", "LIST.tsv", "align many pairs: a row is SOURCE, TRANSLATION, OUT");
    addFlag(parser, "pooled", "with --batch: learn one lexicon from all pairs");
}

int runAlign(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && !QStringList{QStringLiteral("beads"), QStringLiteral("jsonl"), QStringLiteral("tmx")}.contains(format))
        return usageError(QStringLiteral("--format is beads, jsonl or tmx."));
    if (parser.isSet(QStringLiteral("batch"))) {
        const OrStatus<QList<QStringList>> rows = readList(parser.value(QStringLiteral("batch")));
        if (const int *status = std::get_if<int>(&rows))
            return *status;
        return parser.isSet(QStringLiteral("pooled")) ? alignTogether(parser, std::get<0>(rows)) : alignEach(parser, std::get<0>(rows));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return usageError(QStringLiteral("align takes SOURCE and TRANSLATION, or --batch LIST.tsv."));
    return alignPair(parser, files[0], files[1]);
}

} // namespace concord::cli
