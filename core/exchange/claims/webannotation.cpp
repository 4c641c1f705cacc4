// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/webannotation.h"

#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/countedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace concord {

namespace {

using Key = QLatin1String;

constexpr const char *kContext = "http://www.w3.org/ns/anno.jsonld";
constexpr QUuid kNames(0x3e1b4c52, 0x9d07, 0x4f4e, 0x8c, 0x1a, 0x52, 0x6d, 0xe0, 0x97, 0x3b, 0x14); ///< name space of guids made from other ids

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString urn(const QString &guid)
{
    return QStringLiteral("urn:uuid:") + guid;
}

QJsonObject textBody(const QString &value, const char *purpose, const char *format = "text/plain")
{
    return {{Key("type"), QStringLiteral("TextualBody")}, {Key("value"), value}, {Key("purpose"), Key(purpose)}, {Key("format"), Key(format)}};
}

/// Writes the annotations of one article.
class AnnotationWriter
{
public:
    explicit AnnotationWriter(const ArticleClaims &set)
        : m_set(set), m_fields(set.texts), m_source(Side::Source, paragraphs(set, Side::Source)), m_translation(Side::Translation, paragraphs(set, Side::Translation))
    {
    }
    QJsonObject write(const Claim &claim);

private:
    static QStringList paragraphs(const ArticleClaims &set, Side side)
    {
        const auto &revision = set.texts.side(side);
        return revision ? revision->paragraphs : QStringList();
    }
    QJsonObject target(const Anchor &anchor);
    QJsonArray bodies(const Claim &claim);

    const ArticleClaims &m_set;
    ClaimWriter m_fields;
    CountedText m_source, m_translation;
};

QJsonObject AnnotationWriter::target(const Anchor &anchor)
{
    const Side side = anchor.span.side;
    QJsonObject quote{{Key("type"), QStringLiteral("TextQuoteSelector")}, {Key("exact"), anchor.exact}};
    if (!anchor.prefix.isEmpty())
        quote.insert(Key("prefix"), anchor.prefix);
    if (!anchor.suffix.isEmpty())
        quote.insert(Key("suffix"), anchor.suffix);
    QJsonArray selectors{quote};
    if (anchor.state != AnchorState::Orphan && fits(anchor.span, paragraphs(m_set, side))) {
        const Range range = (side == Side::Source ? m_source : m_translation).codePoints(anchor.span);
        selectors.prepend(QJsonObject{{Key("type"), QStringLiteral("TextPositionSelector")}, {Key("start"), range.begin}, {Key("end"), range.end}});
    }
    return {{Key("type"), QStringLiteral("SpecificResource")}, {Key("source"), textIri(m_set.article, side)}, {Key("selector"), selectors}};
}

QJsonArray AnnotationWriter::bodies(const Claim &claim)
{
    QJsonArray bodies;
    if (!claim.statement.isEmpty())
        bodies.append(textBody(claim.statement, "describing"));
    if (!claim.note.isEmpty())
        bodies.append(textBody(claim.note, "commenting", "text/markdown"));
    for (const QString &tag : claim.tags)
        bodies.append(textBody(tag, "tagging"));
    bodies.append(textBody(claimStatusName(claim.status), "assessing"));
    for (const Evidence &evidence : claim.evidence)
        bodies.append(QJsonObject{{Key("type"), QStringLiteral("SpecificResource")}, {Key("source"), evidence.url}, {Key("purpose"), QStringLiteral("linking")}});
    const QJsonObject fields = fullClaimToJson(claim, m_set.comments.value(claim.id), m_fields);
    bodies.append(textBody(QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)), "classifying", "application/json"));
    return bodies;
}

QJsonObject AnnotationWriter::write(const Claim &claim)
{
    QJsonArray targets;
    for (const Anchor &anchor : claim.anchors)
        targets.append(target(anchor));
    const Side side = m_set.texts.source ? Side::Source : Side::Translation;
    QJsonObject object{{Key("@context"), Key(kContext)}, {Key("id"), urn(claim.guid)}, {Key("type"), QStringLiteral("Annotation")},
                       {Key("motivation"), QStringLiteral("assessing")}, {Key("body"), bodies(claim)}};
    object.insert(Key("target"), targets.isEmpty() ? QJsonValue(textIri(m_set.article, side)) : targets.size() == 1 ? targets.first() : QJsonValue(targets));
    if (claim.createdAt.isValid())
        object.insert(Key("created"), timeText(claim.createdAt));
    if (claim.modifiedAt.isValid())
        object.insert(Key("modified"), timeText(claim.modifiedAt));
    if (!claim.createdBy.isEmpty())
        object.insert(Key("creator"), QJsonObject{{Key("type"), QStringLiteral("Person")}, {Key("name"), claim.createdBy}});
    return object;
}

QJsonArray arrayOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// The annotations in a collection, a page, a list or one.
QJsonArray annotationsIn(const QJsonValue &value, int depth = 0)
{
    QJsonArray found;
    for (const QJsonValue &each : arrayOf(value)) {
        const QJsonObject object = each.toObject();
        const bool isSet = object.contains(Key("items")) || object.contains(Key("first"));
        if (!isSet || depth > 3) {
            found.append(each);
            continue;
        }
        const QJsonValue inner = object.contains(Key("items")) ? object.value(Key("items")) : object.value(Key("first"));
        for (const QJsonValue &annotation : annotationsIn(inner, depth + 1))
            found.append(annotation);
    }
    return found;
}

struct TargetText
{
    const ArticleClaims *set = nullptr;
    std::optional<Side> side;
};

TargetText textOf(const QString &iri, const ClaimGround &ground)
{
    for (const ArticleClaims &set : ground.articles()) {
        for (const Side side : {Side::Source, Side::Translation}) {
            if (textIri(set.article, side) == iri)
                return {&set, side};
        }
    }
    return {ground.home(), std::nullopt};
}

/// Selectors of a target, refinements after what they refine.
QList<QJsonObject> selectorsOf(const QJsonObject &target)
{
    QList<QJsonObject> selectors;
    for (const QJsonValue &value : arrayOf(target.value(Key("selector")))) {
        QJsonObject selector = value.toObject();
        for (int depth = 0; depth < 8 && !selector.isEmpty(); ++depth) {
            selectors.append(selector);
            selector = selector.value(Key("refinedBy")).toObject();
        }
    }
    return selectors;
}

void takeTarget(const QJsonValue &value, const ClaimGround &ground, Claim *claim)
{
    const QJsonObject target = value.toObject();
    const QJsonValue source = target.value(Key("source"));
    const TargetText text = textOf(source.isObject() ? source.toObject().value(Key("id")).toString() : source.toString(), ground);
    if (!claim->article.isValid())
        claim->article = text.set->article.id;
    Quote quote;
    for (const QJsonObject &selector : selectorsOf(target)) {
        const QString type = selector.value(Key("type")).toString();
        if (type == u"TextQuoteSelector") {
            quote.exact = selector.value(Key("exact")).toString();
            quote.prefix = selector.value(Key("prefix")).toString();
            quote.suffix = selector.value(Key("suffix")).toString();
        } else if (type == u"TextPositionSelector" && text.side && text.set->texts.side(*text.side)) {
            CountedText whole(*text.side, text.set->texts.side(*text.side)->paragraphs);
            quote.place = whole.spans({selector.value(Key("start")).toInt(-1), selector.value(Key("end")).toInt(-1)});
        }
    }
    if (!quote.exact.isEmpty() || !quote.place.isEmpty())
        claim->anchors += ground.finders(*text.set).find(quote, text.side);
}

void takeBody(const QJsonValue &value, Claim *claim)
{
    const QJsonObject body = value.toObject();
    const QString text = body.value(Key("value")).toString();
    const QString purpose = body.value(Key("purpose")).toString();
    const QString source = body.value(Key("source")).toString(value.toString());
    if (text.isEmpty()) {
        if (isEvidenceUrl(source))
            claim->evidence.append({{}, source, {}, {}});
    } else if (purpose == u"tagging") {
        claim->tags.append(text);
    } else if (purpose == u"describing" && claim->statement.isEmpty()) {
        claim->statement = text;
    } else if (purpose == u"assessing" && claimStatusFromName(text)) {
        claim->status = *claimStatusFromName(text);
    } else {
        claim->note += (claim->note.isEmpty() ? QString() : QStringLiteral("\n\n")) + text;
    }
}

/// The body this program wrote all fields into; empty for annotations of others.
QJsonObject ownFields(const QJsonObject &annotation)
{
    for (const QJsonValue &body : arrayOf(annotation.value(Key("body")))) {
        const QJsonObject object = body.toObject();
        if (object.value(Key("format")).toString() != u"application/json" || object.value(Key("purpose")).toString() != u"classifying")
            continue;
        const QJsonObject fields = QJsonDocument::fromJson(object.value(Key("value")).toString().toUtf8()).object();
        if (fields.contains(Key("guid")) && fields.contains(Key("anchors")))
            return fields;
    }
    return {};
}

Result<ReadClaim> readAnnotation(const QJsonObject &annotation, const ClaimGround &ground)
{
    if (const QJsonObject fields = ownFields(annotation); !fields.isEmpty())
        return ground.read(fields);
    const QJsonArray targets = arrayOf(annotation.value(Key("target")));
    if (targets.isEmpty() || !ground.home())
        return Error{Error::Code::Invalid, QStringLiteral("target"), QStringLiteral("an annotation has at least one")};
    Claim claim;
    claim.guid = guidOfIri(annotation.value(Key("id")).toString());
    const auto [set, before] = ground.known(claim.guid, {});
    if (before)
        claim = *before;
    claim.anchors.clear();
    claim.tags.clear();
    claim.evidence.clear();
    claim.note.clear();
    claim.statement.clear();
    for (const QJsonValue &target : targets)
        takeTarget(target, ground, &claim);
    for (const QJsonValue &body : arrayOf(annotation.value(Key("body"))))
        takeBody(body, &claim);
    if (annotation.contains(Key("bodyValue")))
        claim.note = annotation.value(Key("bodyValue")).toString();
    const QJsonValue creator = arrayOf(annotation.value(Key("creator"))).first();
    claim.createdBy = creator.isObject() ? creator.toObject().value(Key("name")).toString() : creator.toString();
    claim.createdAt = QDateTime::fromString(annotation.value(Key("created")).toString(), Qt::ISODate).toUTC();
    claim.tags.removeDuplicates();
    return ReadClaim{claim, {}, {}, false};
}

} // namespace

QString textIri(const Article &article, Side side)
{
    const QString name = QStringLiteral("text/%1/%2").arg(article.id.value).arg(sideName(side));
    return urn(QUuid::createUuidV5(kNames, name).toString(QUuid::WithoutBraces));
}

QString guidOfIri(const QString &iri)
{
    if (iri.isEmpty())
        return {};
    const QUuid uuid = QUuid::fromString(iri.startsWith(u"urn:uuid:") ? iri.mid(9) : iri);
    return (uuid.isNull() ? QUuid::createUuidV5(kNames, iri) : uuid).toString(QUuid::WithoutBraces);
}

Result<QJsonValue> jsonOrLines(const QByteArray &bytes)
{
    const QByteArray content = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QJsonParseError whole;
    const QJsonDocument document = QJsonDocument::fromJson(content, &whole);
    if (!document.isNull())
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QJsonArray lines;
    int number = 0;
    for (const QByteArray &line : content.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError fault;
        const QJsonDocument each = QJsonDocument::fromJson(line, &fault);
        if (!each.isObject()) {
            const bool isLines = !lines.isEmpty();
            return Error{Error::Code::Unreadable, {}, isLines ? QStringLiteral("line %1: %2").arg(number).arg(fault.errorString())
                                                              : QStringLiteral("byte %1: %2").arg(whole.offset).arg(whole.errorString())};
        }
        lines.append(each.object());
    }
    return QJsonValue(lines);
}

QByteArray webAnnotations(const QList<ArticleClaims> &sets)
{
    QJsonArray items;
    QString name;
    for (const ArticleClaims &set : sets) {
        AnnotationWriter writer(set);
        name += textIri(set.article, Side::Source);
        for (const Claim &claim : set.claims)
            items.append(writer.write(claim));
    }
    const QJsonObject page{{Key("id"), urn(guidOfIri(name + QStringLiteral("page")))},
                           {Key("type"), QStringLiteral("AnnotationPage")}, {Key("startIndex"), 0}, {Key("items"), items}};
    const QJsonObject collection{{Key("@context"), Key(kContext)}, {Key("id"), urn(guidOfIri(name + QStringLiteral("collection")))},
                                 {Key("type"), QStringLiteral("AnnotationCollection")}, {Key("label"), QStringLiteral("Claims")},
                                 {Key("total"), items.size()}, {Key("first"), page}};
    return QJsonDocument(collection).toJson();
}

Result<QList<ReadClaim>> readWebAnnotations(const QByteArray &bytes, const ClaimGround &ground)
{
    const Result<QJsonValue> json = jsonOrLines(bytes);
    if (!json)
        return json.error();
    QList<ReadClaim> claims;
    for (const QJsonValue &value : annotationsIn(*json)) {
        const Result<ReadClaim> claim = readAnnotation(value.toObject(), ground);
        if (!claim)
            return Error{Error::Code::Invalid, {}, QStringLiteral("annotation %1: %2: %3").arg(claims.size() + 1).arg(claim.error().subject, claim.error().detail)};
        claims.append(*claim);
        if (claims.size() > kMaxImportedClaims)
            return Error{Error::Code::Invalid, {}, QStringLiteral("more than %1 annotations").arg(kMaxImportedClaims)};
    }
    return claims;
}

} // namespace concord
