// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claimjson.h"

#include "core/text/codepoints.h"

#include <QJsonArray>

namespace concord {

namespace {

constexpr int kContextLength = 32; // UTF-16 units kept on each side of a quotation (W3C TextQuoteSelector's prefix and suffix)

using Key = QLatin1String;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue decimalOrNull(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

Error invalid(const QString &field, const QString &detail)
{
    return {Error::Code::Invalid, field, detail};
}

QJsonObject anchorToJson(const Anchor &anchor, const ClaimTexts &texts)
{
    Range span = anchor.span.range;
    const auto &revision = texts.side(anchor.span.side);
    if (revision && anchor.span.paragraph < revision->paragraphs.size())
        span = CodePointMap(revision->paragraphs[anchor.span.paragraph]).toCodePoints(span);
    return {{Key("side"), sideName(anchor.span.side)}, {Key("paragraph"), anchor.span.paragraph + 1},
            {Key("start"), span.begin}, {Key("end"), span.end}, {Key("exact"), anchor.exact},
            {Key("state"), anchorStateName(anchor.state)}};
}

Result<Range> rangeOf(const QJsonObject &object, const QString &paragraph)
{
    if (object.contains(Key("start"))) {
        const CodePointMap map(paragraph);
        const Range span{object.value(Key("start")).toInt(-1), object.value(Key("end")).toInt(-1)};
        if (span.begin < 0 || span.isEmpty() || span.end > map.codePointCount())
            return invalid(QStringLiteral("start, end"), QStringLiteral("outside the paragraph"));
        return map.toUnits(span);
    }
    const QString exact = object.value(Key("exact")).toString();
    const int occurrence = object.value(Key("occurrence")).toInt(1);
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
    const int paragraph = object.value(Key("paragraph")).toInt() - 1;
    if (paragraph < 0 || paragraph >= revision.paragraphs.size())
        return invalid(QStringLiteral("paragraph"), QStringLiteral("1 to %1").arg(revision.paragraphs.size()));
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

Status readDecimal(const QJsonObject &object, const char *key, std::optional<Decimal> &value)
{
    if (!object.contains(Key(key)))
        return Done{};
    const QJsonValue given = object.value(Key(key));
    if (given.isNull() || given.toString().isEmpty()) {
        value.reset();
        return given.isDouble() ? Status(invalid(QLatin1String(key), QStringLiteral("a decimal number as a string"))) : Status(Done{});
    }
    const auto parsed = Decimal::fromString(given.toString());
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

} // namespace

QJsonObject claimToJson(const Claim &claim, const ClaimTexts &texts)
{
    QJsonArray anchors;
    for (const Anchor &anchor : claim.anchors)
        anchors.append(anchorToJson(anchor, texts));
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
    object.insert(Key("note"), textOrNull(claim.note));
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
    readText(object, "period", claim.period);
    readText(object, "unit", claim.unit);
    readText(object, "qualifier", claim.qualifier);
    readText(object, "attribution", claim.attribution);
    readText(object, "statement", claim.statement);
    readText(object, "note", claim.note);
    for (const Status &status : {readDecimal(object, "low", claim.low), readDecimal(object, "high", claim.high),
                                 readNames(object, claim), readAnchors(object, texts, claim)}) {
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
