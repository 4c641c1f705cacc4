// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/articlerevision.h"
#include "core/analysis/figureedges.h"
#include "core/anchoring/revisionmap.h"
#include "core/documents/limitedread.h"
#include "core/exchange/articleimport.h"
#include "core/text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace concord::cli {

namespace {

using Key = QLatin1String;

const QString kReviseTitle = QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import new version"));

/// One line of a file of cases.
struct Case
{
    QJsonValue id;
    QString before;
    QString after;
    Range passage; ///< UTF-16 units of `before`
};

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number <= INT_MAX && std::floor(number) == number ? std::optional(static_cast<int>(number)) : std::nullopt;
}

/// What is wrong with a line is said in the detail of the error.
Result<Case> caseFrom(const QByteArray &line)
{
    const auto invalid = [](const QString &detail) { return Error{Error::Code::Invalid, {}, detail}; };
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(line, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return invalid(fault.errorString());
    Case read{object.value(Key("id")), object.value(Key("old")).toString(), object.value(Key("new")).toString(), {}};
    if (!object.value(Key("old")).isString() || !object.value(Key("new")).isString())
        return invalid(QStringLiteral("old and new must be texts"));
    const QJsonObject annotation = object.value(Key("annotation")).toObject();
    const std::optional<int> start = wholeNumber(annotation.value(Key("start"))), end = wholeNumber(annotation.value(Key("end")));
    const CodePointMap map(read.before);
    if (!start || !end || *start >= *end || *end > map.codePointCount())
        return invalid(QStringLiteral("annotation.start and annotation.end must be a passage of old"));
    read.passage = map.toUnits({*start, *end});
    const QJsonValue exact = annotation.value(Key("exact"));
    if (exact.isString() && exact.toString() != read.before.mid(read.passage.begin, read.passage.length()))
        return invalid(QStringLiteral("annotation.exact is not what stands there"));
    return read;
}

/// The line of a text around a range of it.
Range lineAround(const QString &text, Range range)
{
    const auto begin = static_cast<int>(text.lastIndexOf(u'\n', range.begin - 1)) + 1;
    const auto end = static_cast<int>(text.indexOf(u'\n', range.end));
    return {range.begin == 0 ? 0 : begin, end < 0 ? static_cast<int>(text.size()) : end};
}

void growToFigure(const Case &given, PassagePlace *place)
{
    const Range before = lineAround(given.before, given.passage), after = lineAround(given.after, place->range);
    const QStringView lineBefore = QStringView(given.before).sliced(before.begin, before.length());
    const QStringView lineAfter = QStringView(given.after).sliced(after.begin, after.length());
    if (lineBefore == lineAfter)
        return;
    if (const auto grown = grownFigure(given.passage.shifted(-before.begin), lineBefore, place->range.shifted(-after.begin), lineAfter)) {
        place->range = grown->shifted(after.begin);
        place->fate = place->fate == PassageFate::Ambiguous ? place->fate : PassageFate::Changed;
    }
}

const char *fateName(PassageFate fate)
{
    switch (fate) {
    case PassageFate::Kept:
        return "exact";
    case PassageFate::Moved:
        return "moved";
    case PassageFate::Changed:
        return "changed";
    case PassageFate::Ambiguous:
        return "ambiguous";
    case PassageFate::Gone:
        break;
    }
    return "orphan";
}

/// An ambiguous passage is not anchored: a person must choose among the candidates.
QJsonObject answerTo(const Case &given)
{
    PassagePlace place = RevisionMap(given.before, given.after).place(given.passage);
    if (place.fate != PassageFate::Gone)
        growToFigure(given, &place);
    const bool isAnchored = place.fate != PassageFate::Gone && place.fate != PassageFate::Ambiguous;
    const CodePointMap map(given.after);
    const Range range = map.toCodePoints(place.range);
    QJsonArray candidates;
    if (!isAnchored) {
        for (const Range &candidate : (place.fate == PassageFate::Ambiguous ? QList<Range>{place.range} : QList<Range>()) + place.candidates) {
            const Range points = map.toCodePoints(candidate);
            candidates.append(QJsonArray{points.begin, points.end});
        }
    }
    return {{Key("id"), given.id},
            {Key("state"), isAnchored ? Key("anchored") : Key("orphan")},
            {Key("start"), isAnchored ? QJsonValue(range.begin) : QJsonValue()},
            {Key("end"), isAnchored ? QJsonValue(range.end) : QJsonValue()},
            {Key("changed"), place.fate == PassageFate::Changed},
            {Key("anchor"), Key(fateName(place.fate))},
            {Key("score"), std::round(place.score * 1000) / 1000},
            {Key("candidates"), candidates}};
}

QJsonObject countsOf(const AnchorCounts &counts)
{
    QJsonObject object;
    for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Ambiguous, AnchorState::Orphan})
        object.insert(anchorStateName(state), counts.of(state));
    return object;
}

TextRevision revisionFrom(const Document &document, ArticleId article, Side side, const QString &note)
{
    TextRevision revision = revisionOf(document, article, side);
    revision.note = note;
    return revision;
}

} // namespace

void describeReanchor(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("cases"), QStringLiteral("JSON Lines with id, old, new and annotation{start,end,exact}, in code points"), QStringLiteral("CASES.jsonl"));
}

int runReanchor(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    const Result<QByteArray> read = readLimited(path, kMaxDocumentBytes);
    if (!read)
        return inputError(read.error());
    QByteArray bytes = *read;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    int number = 0, status = Success;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Result<Case> given = caseFrom(line);
        if (given)
            printLine(answerTo(*given));
        else
            status = inputError({Error::Code::Invalid, path, QStringLiteral("line %1: %2").arg(number).arg(given.error().detail)});
    }
    return status;
}

void describeRevise(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    addValueOption(parser, "article", "ID", "the article; the first one when not given");
    addValueOption(parser, "source", "FILE", "the new state of the source text");
    addValueOption(parser, "translation", "FILE", "the new state of the translation");
    addValueOption(parser, "note", "TEXT", "why, for the list of versions");
    describeReadOptions(parser, "source-", "the source");
    describeReadOptions(parser, "translation-", "the translation");
}

int runRevise(const QCommandLineParser &parser)
{
    const bool isSource = parser.isSet(QStringLiteral("source")), isTranslation = parser.isSet(QStringLiteral("translation"));
    if (isSource == isTranslation)
        return usageError(QStringLiteral("Name one text with --source or --translation."));
    const Side side = isSource ? Side::Source : Side::Translation;
    const OrStatus<Document> document = readFile(parser, parser.value(sideName(side)), isSource ? "source-" : "translation-");
    if (const int *status = std::get_if<int>(&document))
        return *status;
    const auto project = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const OrStatus<Article> article = chosenArticle(*std::get<0>(project), parser.value(QStringLiteral("article")));
    if (const int *status = std::get_if<int>(&article))
        return *status;
    RevisionOutcome outcome;
    const TextRevision next = revisionFrom(std::get<Document>(document), std::get<Article>(article).id, side, parser.value(QStringLiteral("note")));
    const Status edited = std::get<0>(project)->edit(kReviseTitle, [&](Database &database) -> Status {
        Result<RevisionOutcome> revised = reviseText(database, next);
        if (!revised)
            return revised.error();
        outcome = std::move(*revised);
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    printLine({{Key("article"), QString::number(outcome.revision.article.value)},
               {Key("side"), sideName(side)},
               {Key("revision"), outcome.revision.number},
               {Key("paragraphs"), outcome.revision.paragraphs.size()},
               {Key("anchors"), countsOf(outcome.anchors)}});
    return Success;
}

} // namespace concord::cli
