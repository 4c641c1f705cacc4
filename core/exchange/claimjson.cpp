// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claimjson.h"

#include "core/base/period.h"
#include "core/exchange/jsonvalues.h"
#include "core/figures/figure.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace concord {

namespace {

constexpr int kContextLength = 32; // UTF-16 units kept on each side of a quotation (W3C TextQuoteSelector's prefix and suffix)

using Key = QLatin1String;

Error invalid(const QString &field, const QString &detail)
{
    return {Error::Code::Invalid, field, detail};
}

/// A whole number, `missing` when the field is not there; what is neither is named in the error.
Result<int> numberIn(const QJsonObject &object, const char *key, int missing)
{
    const QJsonValue value = object.value(Key(key));
    if (value.isUndefined())
        return missing;
    const double number = value.toDouble(0.5);
    if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
        return invalid(Key(key), QStringLiteral("“%1” is not a whole number").arg(value.toVariant().toString()));
    return static_cast<int>(number);
}

Result<Range> rangeOf(const QJsonObject &object, const QString &paragraph)
{
    if (object.contains(Key("start"))) {
        const CodePointMap map(paragraph);
        const Result<int> begin = numberIn(object, "start", -1), end = numberIn(object, "end", -1);
        if (!begin || !end)
            return begin ? end.error() : begin.error();
        const Range span{*begin, *end};
        if (span.begin < 0 || span.isEmpty() || span.end > map.codePointCount())
            return invalid(QStringLiteral("start, end"), QStringLiteral("%1 to %2 is outside the paragraph").arg(*begin).arg(*end));
        return map.toUnits(span);
    }
    const QString exact = object.value(Key("exact")).toString();
    const Result<int> number = numberIn(object, "occurrence", 1);
    if (!number)
        return number.error();
    const int occurrence = *number;
    if (exact.isEmpty() || occurrence < 1)
        return invalid(QStringLiteral("exact"), QStringLiteral("a passage is needed: start and end, or exact"));
    if (occurrence == 1 && !object.contains(Key("occurrence")) && paragraph.count(exact) > 1)
        return invalid(QStringLiteral("exact"), QStringLiteral("“%1” stands there more than once; add occurrence").arg(exact));
    qsizetype at = -1;
    for (int i = 0; i < occurrence; ++i) {
        at = paragraph.indexOf(exact, at + 1);
        if (at < 0)
            return invalid(QStringLiteral("exact"), QStringLiteral("“%1” is not in that paragraph").arg(exact));
    }
    return Range{static_cast<int>(at), static_cast<int>(at + exact.size())};
}

Result<Anchor> anchorFromJson(const QJsonObject &object, const ClaimTexts &texts)
{
    const auto side = sideFromName(object.value(Key("side")).toString());
    if (!side || !texts.side(*side))
        return invalid(QStringLiteral("side"), QStringLiteral("source or translation, one that the article has"));
    const TextRevision &revision = *texts.side(*side);
    const Result<int> number = numberIn(object, "paragraph", 0);
    if (!number)
        return number.error();
    if (*number < 1 || *number > revision.paragraphs.size())
        return invalid(QStringLiteral("paragraph"), QStringLiteral("%1 is not one of 1 to %2").arg(*number).arg(revision.paragraphs.size()));
    const int paragraph = *number - 1;
    const Result<Range> range = rangeOf(object, revision.paragraphs[paragraph]);
    if (!range)
        return range.error();
    return anchorAt(revision, {*side, paragraph, *range});
}

Status readAnchors(const QJsonObject &object, const ClaimTexts &texts, Claim &claim)
{
    QList<QJsonObject> places;
    if (object.contains(Key("anchors"))) {
        for (const QJsonValue &place : object.value(Key("anchors")).toArray())
            places.append(place.toObject());
    } else if (object.contains(Key("paragraph"))) {
        places.append(object);
        if (object.value(Key("counterpart")).isObject())
            places.append(object.value(Key("counterpart")).toObject());
    }
    if (places.isEmpty())
        return Done{};
    claim.anchors.clear();
    for (const QJsonObject &place : places) {
        const Result<Anchor> anchor = anchorFromJson(place, texts);
        if (!anchor)
            return anchor.error();
        claim.anchors.append(*anchor);
    }
    return Done{};
}

bool isPercentage(const QString &text)
{
    return text.endsWith(u'%') || text.endsWith(u'％');
}

/// A decimal number, or a percentage: the fraction of one it stands for.
std::optional<Decimal> decimalOf(const QString &text)
{
    if (!isPercentage(text))
        return Decimal::fromString(text);
    const auto number = Decimal::fromString(QStringView(text).chopped(1).trimmed());
    const auto fraction = number ? number->shifted(-2) : std::nullopt;
    return fraction ? std::optional(fraction->normalised()) : std::nullopt;
}

/// A bound written as a percentage makes "%" the unit where there is none; of another unit it cannot be.
Status readPercentage(const QJsonObject &object, Claim &claim)
{
    for (const char *key : {"low", "high"}) {
        if (const QString given = object.value(Key(key)).toString(); isPercentage(given)) {
            if (claim.unit.isEmpty())
                claim.unit = QStringLiteral("%");
            if (claim.unit != u"%" && claim.unit != u"pp")
                return invalid(QLatin1String(key), QStringLiteral("“%1” is a percentage, but the unit is %2").arg(given, claim.unit));
        }
    }
    return Done{};
}

Status readDecimal(const QJsonObject &object, const char *key, std::optional<Decimal> &value)
{
    if (!object.contains(Key(key)))
        return Done{};
    const QJsonValue given = object.value(Key(key));
    if (given.isNull() || given.toString().isEmpty()) {
        value.reset();
        return given.isDouble() ? Status(invalid(QLatin1String(key), QStringLiteral("a decimal number as a string"))) : Status(Done{});
    }
    const auto parsed = decimalOf(given.toString());
    if (!parsed)
        return invalid(QLatin1String(key), QStringLiteral("“%1” is not a decimal number").arg(given.toString()));
    value = parsed;
    return Done{};
}

void readText(const QJsonObject &object, const char *key, QString &value)
{
    if (object.contains(Key(key)))
        value = object.value(Key(key)).toString();
}

Status readPeriod(const QJsonObject &object, Claim &claim)
{
    const QString period = object.value(Key("period")).toString();
    if (!period.isEmpty() && !Period::fromString(period))
        return invalid(QStringLiteral("period"), QStringLiteral("“%1” is not one such as 2024, 2024-Q3, 2024-10 or 2024-10-02").arg(period));
    readText(object, "period", claim.period);
    return Done{};
}

Status readQualifier(const QJsonObject &object, Claim &claim)
{
    const QString qualifier = object.value(Key("qualifier")).toString();
    if (!qualifier.isEmpty() && !qualifierFromName(qualifier))
        return invalid(QStringLiteral("qualifier"), QStringLiteral("“%1” is none of about, at-least, more-than, at-most, less-than, up-to and nearly").arg(qualifier));
    readText(object, "qualifier", claim.qualifier);
    return Done{};
}

Status readNames(const QJsonObject &object, Claim &claim)
{
    if (object.contains(Key("status"))) {
        const auto status = claimStatusFromName(object.value(Key("status")).toString());
        if (!status)
            return invalid(QStringLiteral("status"), QStringLiteral("unverified, verified, disputed, wrong or outdated"));
        claim.status = *status;
    }
    if (object.value(Key("attribution_kind")).isString()) {
        const auto kind = attributionKindFromName(object.value(Key("attribution_kind")).toString());
        if (!kind)
            return invalid(QStringLiteral("attribution_kind"), object.value(Key("attribution_kind")).toString());
        claim.attributionKind = *kind;
    }
    if (object.contains(Key("per"))) {
        claim.per.clear();
        for (const QJsonValue &noun : object.value(Key("per")).toArray())
            claim.per.append(noun.toString());
    }
    return Done{};
}

/// A list of {url, title, accessed} or of addresses. Evidence that was there keeps its id.
Status readEvidence(const QJsonObject &object, Claim &claim)
{
    if (!object.contains(Key("evidence")))
        return Done{};
    const QList<Evidence> before = claim.evidence;
    claim.evidence.clear();
    for (const QJsonValue &value : object.value(Key("evidence")).toArray()) {
        const QJsonObject given = value.isString() ? QJsonObject{{Key("url"), value}} : value.toObject();
        Evidence evidence;
        evidence.url = given.value(Key("url")).toString();
        if (!isEvidenceUrl(evidence.url))
            return invalid(QStringLiteral("evidence"), QStringLiteral("“%1” is no address of http or https").arg(evidence.url));
        const qsizetype known = claim.evidence.size();
        if (known < before.size() && before[known].url == evidence.url)
            evidence = before[known];
        if (given.contains(Key("title")))
            evidence.title = given.value(Key("title")).toString();
        const QString accessed = given.value(Key("accessed")).toString();
        if (given.contains(Key("accessed")))
            evidence.accessed = QDate::fromString(accessed, Qt::ISODate);
        if (!accessed.isEmpty() && !evidence.accessed.isValid())
            return invalid(QStringLiteral("evidence"), QStringLiteral("“%1” is not a day such as 2024-10-02").arg(accessed));
        claim.evidence.append(evidence);
    }
    return Done{};
}

QJsonArray evidenceToJson(const QList<Evidence> &list)
{
    QJsonArray array;
    for (const Evidence &evidence : list) {
        array.append(QJsonObject{{Key("url"), evidence.url},
                                 {Key("title"), textOrNull(evidence.title)},
                                 {Key("accessed"), evidence.accessed.isValid() ? QJsonValue(evidence.accessed.toString(Qt::ISODate)) : QJsonValue()}});
    }
    return array;
}

} // namespace

ClaimWriter::ClaimWriter(const ClaimTexts &texts)
    : m_source(texts.source ? texts.source->paragraphs : QStringList()),
      m_translation(texts.translation ? texts.translation->paragraphs : QStringList())
{
}

QJsonObject ClaimWriter::anchorToJson(const Anchor &anchor)
{
    ParagraphMaps &maps = anchor.span.side == Side::Source ? m_source : m_translation;
    const bool isThere = fits(anchor.span, maps.paragraphs());
    const Range span = isThere ? maps.of(anchor.span.paragraph).toCodePoints(anchor.span.range) : Range();
    return {{Key("side"), sideName(anchor.span.side)}, {Key("paragraph"), isThere ? anchor.span.paragraph + 1 : 1},
            {Key("start"), span.begin}, {Key("end"), span.end}, {Key("exact"), anchor.exact},
            {Key("state"), anchorStateName(isThere ? anchor.state : AnchorState::Orphan)}};
}

QJsonObject claimToJson(const Claim &claim, const ClaimTexts &texts)
{
    return ClaimWriter(texts).write(claim);
}

QJsonObject ClaimWriter::write(const Claim &claim)
{
    QJsonArray anchors;
    for (const Anchor &anchor : claim.anchors)
        anchors.append(anchorToJson(anchor));
    QJsonObject object = anchors.isEmpty() ? QJsonObject() : anchors.first().toObject();
    object.remove(Key("state"));
    object.insert(Key("id"), QString::number(claim.id.value));
    object.insert(Key("article"), QString::number(claim.article.value));
    object.insert(Key("entity"), textOrNull(claim.entity));
    object.insert(Key("metric"), textOrNull(claim.metric));
    object.insert(Key("period"), textOrNull(claim.period));
    object.insert(Key("low"), decimalOrNull(claim.low));
    object.insert(Key("high"), decimalOrNull(claim.high));
    object.insert(Key("unit"), textOrNull(claim.unit));
    object.insert(Key("per"), claim.per.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(claim.per)));
    object.insert(Key("qualifier"), textOrNull(claim.qualifier));
    object.insert(Key("attribution"), textOrNull(claim.attribution));
    object.insert(Key("attribution_kind"), attributionKindName(claim.attributionKind));
    object.insert(Key("statement"), textOrNull(claim.statement));
    object.insert(Key("status"), claimStatusName(claim.status));
    object.insert(Key("status_by"), textOrNull(claim.statusBy));
    object.insert(Key("status_at"), claim.statusAt.isValid() ? QJsonValue(claim.statusAt.toUTC().toString(Qt::ISODate)) : QJsonValue());
    object.insert(Key("note"), textOrNull(claim.note));
    object.insert(Key("tags"), QJsonArray::fromStringList(claim.tags));
    object.insert(Key("evidence"), evidenceToJson(claim.evidence));
    object.insert(Key("assignee"), textOrNull(claim.assignee));
    object.insert(Key("created_by"), textOrNull(claim.createdBy));
    object.insert(Key("created_at"), claim.createdAt.toUTC().toString(Qt::ISODate));
    object.insert(Key("modified_at"), claim.modifiedAt.toUTC().toString(Qt::ISODate));
    object.insert(Key("anchors"), anchors);
    return object;
}

Result<Claim> claimFromJson(const QJsonObject &object, const ClaimTexts &texts, Claim claim)
{
    readText(object, "entity", claim.entity);
    readText(object, "metric", claim.metric);
    readText(object, "unit", claim.unit);
    readText(object, "attribution", claim.attribution);
    readText(object, "statement", claim.statement);
    readText(object, "note", claim.note);
    readText(object, "assignee", claim.assignee);
    if (object.contains(Key("tags"))) {
        claim.tags.clear();
        for (const QJsonValue &tag : object.value(Key("tags")).toArray())
            claim.tags.append(tag.toString());
    }
    for (const Status &status : {readDecimal(object, "low", claim.low), readDecimal(object, "high", claim.high), readPercentage(object, claim),
                                 readPeriod(object, claim), readQualifier(object, claim), readNames(object, claim), readEvidence(object, claim),
                                 readAnchors(object, texts, claim)}) {
        if (!status)
            return status.error();
    }
    if (claim.low && claim.high && *claim.high < *claim.low)
        return invalid(QStringLiteral("low, high"), QStringLiteral("low is greater than high"));
    return claim;
}

Result<Anchor> anchorAt(const TextRevision &revision, const TextSpan &span)
{
    if (span.paragraph < 0 || span.paragraph >= revision.paragraphs.size())
        return invalid(QStringLiteral("paragraph"), QString::number(span.paragraph + 1));
    const QString &text = revision.paragraphs[span.paragraph];
    if (span.range.begin < 0 || span.range.isEmpty() || span.range.end > text.size())
        return invalid(QStringLiteral("start, end"), QStringLiteral("outside the paragraph"));
    Anchor anchor;
    anchor.revision = revision.id;
    anchor.span = span;
    anchor.exact = text.mid(span.range.begin, span.range.length());
    const int prefixStart = std::max(0, span.range.begin - kContextLength);
    anchor.prefix = text.mid(prefixStart, span.range.begin - prefixStart);
    anchor.suffix = text.mid(span.range.end, kContextLength);
    return anchor;
}

} // namespace concord
