// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/sourceline.h"

#include "core/terms/termbase.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

/// Kinds of documents that name a source and are no terms of an article.
struct DocumentKind
{
    QLatin1String english;
    QStringView chinese;
};
constexpr std::array kDocumentKinds{
    DocumentKind{QLatin1String("quarterly report"), u"季報"},
    DocumentKind{QLatin1String("annual report"), u"年報"},
    DocumentKind{QLatin1String("cash flow statement"), u"現金流量表"},
    DocumentKind{QLatin1String("earnings call"), u"法說會"},
    DocumentKind{QLatin1String("earnings release"), u"財報新聞稿"},
    DocumentKind{QLatin1String("company announcement"), u"公司公告"},
};

/// What Chinese readers call it, by the folded English words.
const QHash<QString, QString> &chineseNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> made;
        for (const Concept &one : starterTermbase().concepts) {
            const int chosen = one.preferred(Language::TraditionalChinese, TermRegion::Taiwan);
            for (const Designation &designation : one.designations) {
                if (chosen >= 0 && !isChinese(designation.language) && !made.contains(designation.text.toLower()))
                    made.insert(designation.text.toLower(), one.designations[chosen].text);
            }
        }
        for (const DocumentKind &kind : kDocumentKinds)
            made.insert(kind.english, kind.chinese.toString());
        return made;
    }();
    return names;
}

/// Who, and the rest.
struct Origin
{
    QString who;
    QStringList rest;

    QString key() const { return rest.join(u", "_s).toLower(); }
    bool operator==(const Origin &other) const { return who.compare(other.who, Qt::CaseInsensitive) == 0 && key() == other.key(); }
};

Origin originOf(const QString &text)
{
    static const QRegularExpression accession(u"^\\d{10}-\\d{2}-\\d{6}$"_s);
    QStringList parts;
    for (const QString &part : text.simplified().split(u", "_s, Qt::SkipEmptyParts))
        parts << part.trimmed();
    if (parts.isEmpty())
        return {};
    if (std::any_of(parts.begin(), parts.end(), [](const QString &part) { return accession.match(part).hasMatch(); }))
        return {u"SEC EDGAR"_s, {parts.first()}};
    return {parts.first(), parts.mid(1)};
}

/// Origins written as one: several names with one rest, or one name with several.
struct Group
{
    QStringList names;
    QList<QStringList> rests;
};

QList<Group> groupsOf(const QList<Origin> &origins)
{
    QList<Group> groups;
    QList<bool> isTaken(origins.size(), false);
    const auto gather = [&](qsizetype first, auto isKin) {
        QList<Origin> kin;
        for (qsizetype i = first; i < origins.size(); ++i) {
            if (isTaken[i] || !isKin(origins[i]))
                continue;
            kin << origins[i];
            isTaken[i] = true;
        }
        return kin;
    };
    for (qsizetype i = 0; i < origins.size(); ++i) {
        if (isTaken[i])
            continue;
        const Origin &first = origins[i];
        const auto sharesRest = [&first](const Origin &other) { return !other.rest.isEmpty() && other.key() == first.key(); };
        const bool isRestShared = std::count_if(origins.begin() + i, origins.end(), sharesRest) > 1;
        const QList<Origin> kin = gather(i, [&](const Origin &other) { return isRestShared ? sharesRest(other) : other.who.compare(first.who, Qt::CaseInsensitive) == 0; });
        Group group;
        for (const Origin &origin : kin) {
            if (isRestShared || group.names.isEmpty())
                group.names << origin.who;
            if (!origin.rest.isEmpty() && (!isRestShared || group.rests.isEmpty()))
                group.rests << origin.rest;
        }
        groups << group;
    }
    return groups;
}

QString written(const Group &group, Language language)
{
    const bool zh = isChinese(language);
    const auto said = [zh](const QString &part) { return zh ? chineseNames().value(part.toLower(), part) : part; };
    const auto joined = [&said](const QStringList &parts, const QString &gap) {
        QStringList all;
        for (const QString &part : parts)
            all << said(part);
        return all.join(gap);
    };
    const QString comma = zh ? u"，"_s : u", "_s, between = zh ? u"、"_s : u", "_s;
    const QString names = joined(group.names, between);
    if (group.rests.isEmpty())
        return names;
    if (group.names.size() == 1 && group.rests.size() == 1)
        return names + comma + joined(group.rests.first(), comma);
    const bool isLong = std::any_of(group.rests.begin(), group.rests.end(), [](const QStringList &rest) { return rest.size() > 1; });
    QStringList rests;
    for (const QStringList &rest : group.rests)
        rests << joined(rest, comma);
    const QString all = rests.join(isLong ? (zh ? u"；"_s : u"; "_s) : between);
    return zh ? names + u'（' + all + u'）' : names + u" ("_s + all + u')';
}

} // namespace

Bilingual sourceLine(const QStringList &origins)
{
    QList<Origin> known;
    for (const QString &text : origins) {
        const Origin origin = originOf(text);
        if (!origin.who.isEmpty() && !known.contains(origin))
            known << origin;
    }
    QStringList english, chinese;
    for (const Group &group : groupsOf(known)) {
        english << written(group, Language::English);
        chinese << written(group, Language::TraditionalChinese);
    }
    return {english.join(u"; "_s), chinese.join(u'；')};
}

} // namespace concord
