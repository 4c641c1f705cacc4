// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimreview.h"

#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/webannotation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace concord {

namespace {

using Key = QLatin1String;

/// On the scale of one to five that consumers know; the words say what it means.
int ratingOf(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Verified: return 5;
    case ClaimStatus::Outdated: return 3;
    case ClaimStatus::Disputed: return 2;
    case ClaimStatus::Wrong: return 1;
    case ClaimStatus::Unverified: break;
    }
    return 0;
}

QString statementOf(const Claim &claim)
{
    if (!claim.statement.isEmpty())
        return claim.statement;
    return claim.anchors.isEmpty() ? claim.entity : claim.anchors.first().exact;
}

QJsonObject thing(const char *type, const QString &name)
{
    return {{Key("@type"), Key(type)}, {Key("name"), name}};
}

QJsonObject reviewedClaim(const Claim &claim, const Article &article)
{
    QJsonObject reviewed{{Key("@type"), QStringLiteral("Claim")}};
    const QString who = claim.attribution.isEmpty() ? claim.entity : claim.attribution;
    if (!who.isEmpty())
        reviewed.insert(Key("author"), thing("Thing", who));
    if (article.documentDate.isValid())
        reviewed.insert(Key("datePublished"), article.documentDate.toString(Qt::ISODate));
    QJsonObject work{{Key("@type"), QStringLiteral("CreativeWork")}, {Key("name"), article.title}};
    if (!article.byline.isEmpty())
        work.insert(Key("author"), thing("Person", article.byline));
    reviewed.insert(Key("appearance"), QJsonArray{work});
    return reviewed;
}

QJsonObject reviewOf(const Claim &claim, const Article &article, const ClaimReviewOptions &options)
{
    const QString name = options.ratingName ? options.ratingName(claim.status) : claimStatusName(claim.status);
    QJsonObject review{{Key("@context"), QStringLiteral("https://schema.org")},
                       {Key("@type"), QStringLiteral("ClaimReview")},
                       {Key("url"), options.url.isEmpty() ? QStringLiteral("urn:uuid:") + claim.guid : options.url + u'#' + claim.guid},
                       {Key("claimReviewed"), statementOf(claim)},
                       {Key("inLanguage"), languageTag(options.language)}};
    review.insert(Key("reviewRating"), QJsonObject{{Key("@type"), QStringLiteral("Rating")}, {Key("alternateName"), name},
                                                   {Key("ratingValue"), ratingOf(claim.status)}, {Key("bestRating"), 5}, {Key("worstRating"), 1}});
    if (!options.organisation.isEmpty())
        review.insert(Key("author"), thing("Organization", options.organisation));
    if (claim.statusAt.isValid())
        review.insert(Key("datePublished"), claim.statusAt.toUTC().date().toString(Qt::ISODate));
    if (!claim.note.isEmpty())
        review.insert(Key("reviewBody"), claim.note);
    QJsonArray citations;
    for (const Evidence &evidence : claim.evidence)
        citations.append(QJsonObject{{Key("@type"), QStringLiteral("CreativeWork")}, {Key("url"), evidence.url}, {Key("name"), evidence.title.isEmpty() ? evidence.url : evidence.title}});
    if (!citations.isEmpty())
        review.insert(Key("citation"), citations);
    review.insert(Key("itemReviewed"), reviewedClaim(claim, article));
    return review;
}

bool isNamed(const QJsonValue &type, const char *name)
{
    return type.isArray() ? type.toArray().contains(QJsonValue(Key(name))) : type.toString() == Key(name);
}

QJsonArray reviewsIn(const QJsonValue &json)
{
    if (json.isArray())
        return json.toArray();
    const QJsonValue graph = json.toObject().value(Key("@graph"));
    return graph.isArray() ? graph.toArray() : QJsonArray{json};
}

ClaimStatus statusOf(const QJsonObject &rating)
{
    if (const auto status = claimStatusFromName(rating.value(Key("alternateName")).toString()))
        return *status;
    const double value = rating.value(Key("ratingValue")).toVariant().toDouble(), best = rating.value(Key("bestRating")).toVariant().toDouble();
    const double worst = rating.value(Key("worstRating")).toVariant().toDouble();
    if (best <= worst || value < worst || value > best)
        return ClaimStatus::Unverified;
    const double share = (value - worst) / (best - worst);
    return share >= 1.0 ? ClaimStatus::Verified : share <= 0.0 ? ClaimStatus::Wrong : ClaimStatus::Disputed;
}

void takeAddresses(const QJsonValue &value, Claim *claim)
{
    const QJsonArray works = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &work : works) {
        const QJsonObject object = work.toObject();
        if (const QString url = object.value(Key("url")).toString(work.toString()); isEvidenceUrl(url))
            claim->evidence.append({{}, url, object.value(Key("name")).toString(), {}});
    }
}

ReadClaim readReview(const QJsonObject &review, const ClaimGround &ground)
{
    const QString url = review.value(Key("url")).toString();
    const QString fragment = url.section(u'#', -1);
    Claim claim;
    claim.guid = guidOfIri(url.startsWith(u"urn:uuid:") ? url : guidOfIri(fragment) == fragment ? fragment : url + review.value(Key("claimReviewed")).toString());
    const auto [set, before] = ground.known(claim.guid, {});
    if (before)
        claim = *before;
    const QJsonObject rating = review.value(Key("reviewRating")).toObject();
    const QJsonObject reviewed = review.value(Key("itemReviewed")).toObject();
    claim.statement = review.value(Key("claimReviewed")).toString();
    if (!before || ratingOf(before->status) != rating.value(Key("ratingValue")).toInt(-1)) { // judged anew
        claim.status = statusOf(rating);
        claim.statusBy = review.value(Key("author")).toObject().value(Key("name")).toString();
        const QDate day = QDate::fromString(review.value(Key("datePublished")).toString().left(10), Qt::ISODate);
        claim.statusAt = day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime();
    }
    if (review.contains(Key("reviewBody")))
        claim.note = review.value(Key("reviewBody")).toString();
    if (before)
        return {claim, {}, {}, false};
    claim.article = ground.home()->article.id;
    claim.attribution = reviewed.value(Key("author")).toObject().value(Key("name")).toString();
    if (claim.note.isEmpty())
        claim.note = rating.value(Key("alternateName")).toString();
    for (const QJsonValue &place : {review.value(Key("citation")), reviewed.value(Key("appearance")), reviewed.value(Key("firstAppearance"))})
        takeAddresses(place, &claim);
    claim.anchors = ground.finders(*ground.home()).find({claim.statement, {}, {}}, std::nullopt);
    return {claim, {}, {}, false};
}

} // namespace

QByteArray claimReviews(const QList<ArticleClaims> &sets, const ClaimReviewOptions &options)
{
    QJsonArray reviews;
    for (const ArticleClaims &set : sets) {
        for (const Claim &claim : set.claims) {
            if (claim.status != ClaimStatus::Unverified)
                reviews.append(reviewOf(claim, set.article, options));
        }
    }
    return QJsonDocument(reviews).toJson();
}

QStringList missingInClaimReview(const QJsonObject &review)
{
    QStringList missing;
    if (!isNamed(review.value(Key("@type")), "ClaimReview"))
        missing.append(QStringLiteral("@type"));
    for (const char *field : {"claimReviewed", "url"}) {
        if (review.value(Key(field)).toString().trimmed().isEmpty())
            missing.append(Key(field));
    }
    const QJsonObject rating = review.value(Key("reviewRating")).toObject();
    if (rating.isEmpty())
        missing.append(QStringLiteral("reviewRating"));
    else if (rating.value(Key("alternateName")).toString().trimmed().isEmpty())
        missing.append(QStringLiteral("reviewRating.alternateName"));
    return missing;
}

bool isLongForClaimReview(const QString &claimReviewed)
{
    constexpr int kLongest = 75;
    return CodePointMap(claimReviewed).codePointCount() >= kLongest;
}

Result<QList<ReadClaim>> readClaimReviews(const QByteArray &bytes, const ClaimGround &ground)
{
    const Result<QJsonValue> json = jsonOrLines(bytes);
    if (!json)
        return json.error();
    if (!ground.home())
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    QList<ReadClaim> claims;
    for (const QJsonValue &value : reviewsIn(*json)) {
        if (const QStringList missing = missingInClaimReview(value.toObject()); !missing.isEmpty())
            return Error{Error::Code::Invalid, {}, QStringLiteral("review %1: missing %2").arg(claims.size() + 1).arg(missing.join(QStringLiteral(", ")))};
        if (claims.size() >= kMaxImportedClaims)
            return Error{Error::Code::Invalid, {}, QStringLiteral("more than %1 reviews").arg(kMaxImportedClaims)};
        claims.append(readReview(value.toObject(), ground));
    }
    return claims;
}

} // namespace concord
