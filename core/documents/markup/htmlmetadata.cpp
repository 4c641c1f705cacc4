// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/htmlmetadata.h"

#include "core/documents/frontmatter.h"
#include "core/documents/markup/articlelines.h"
#include "core/documents/markup/footnotes.h"
#include "core/documents/markup/furniture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kLongestStructured = 1024 * 1024;
constexpr qsizetype kLongestTitle = 300;
constexpr int kMostStructuredObjects = 1000;
constexpr qsizetype kLongestName = 80;

QDate dateOf(const QString &text)
{
    const QDate iso = QDate::fromString(text.trimmed().left(10), Qt::ISODate);
    return iso.isValid() ? iso : detectDate({text.left(100)});
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestName && !text.contains(QLatin1StringView("://")) && !text.contains(u'@');
}

QString namesIn(const QJsonValue &author)
{
    QStringList names;
    const QJsonArray all = author.isArray() ? author.toArray() : QJsonArray{author};
    for (const QJsonValue &each : all) {
        const QString name = (each.isObject() ? each.toObject().value(u"name").toString() : each.toString()).simplified();
        if (isName(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value(u"@type");
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::any_of(types.begin(), types.end(), [](const QJsonValue &each) {
        const QString name = each.toString();
        return name.endsWith(u"Article") || name.endsWith(u"Posting") || name == u"Report" || name.endsWith(u"NewsArticle");
    });
}

} // namespace

void HtmlMetadata::readMeta(const HtmlTree &tree, int index)
{
    QString name = tree.attribute(index, "property");
    if (name.isEmpty())
        name = tree.attribute(index, "name");
    if (name.isEmpty())
        name = tree.attribute(index, "itemprop");
    name = name.toLower();
    const QString content = tree.attribute(index, "content").simplified();
    if (content.isEmpty() || content.size() > kLongestTitle)
        return;
    static const QStringList dates = {
        QStringLiteral("article:published_time"), QStringLiteral("datepublished"), QStringLiteral("pubdate"), QStringLiteral("publishdate"),
        QStringLiteral("publish_date"), QStringLiteral("date"), QStringLiteral("dc.date"), QStringLiteral("dcterms.date"),
        QStringLiteral("dc.date.issued"), QStringLiteral("parsely-pub-date"), QStringLiteral("sailthru.date"), QStringLiteral("dcterms.created")};
    static const QStringList authors = {QStringLiteral("author"), QStringLiteral("article:author"), QStringLiteral("dc.creator"),
                                        QStringLiteral("byl"), QStringLiteral("parsely-author"), QStringLiteral("sailthru.author")};
    if (name == u"og:title" || name == u"twitter:title" || name == u"headline")
        headline = headline.isEmpty() ? content : headline;
    else if (name == u"og:site_name" || name == u"application-name")
        site = content;
    else if (name == u"generator" || name == u"progid")
        generator += content + u' ';
    else if (dates.contains(name) && !date.isValid())
        date = dateOf(content);
    else if (authors.contains(name) && byline.isEmpty() && isName(content))
        byline = bylineIn(content).isEmpty() ? content : bylineIn(content);
}

void HtmlMetadata::readStructured(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QList<QJsonValue> waiting{document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())};
    for (int seen = 0; !waiting.isEmpty() && seen < kMostStructuredObjects; ++seen) {
        const QJsonValue value = waiting.takeLast();
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray())
                waiting.append(each);
            continue;
        }
        const QJsonObject object = value.toObject();
        if (object.contains(u"@graph"))
            waiting.append(object.value(u"@graph"));
        if (object.contains(u"mainEntity"))
            waiting.append(object.value(u"mainEntity"));
        if (!isArticle(object))
            continue;
        if (const QDate published = dateOf(object.value(u"datePublished").toString()); published.isValid())
            date = published;
        if (const QString names = namesIn(object.value(u"author")); !names.isEmpty())
            byline = names;
        if (const QString told = object.value(u"headline").toString().simplified(); !told.isEmpty() && told.size() <= kLongestTitle)
            headline = told;
    }
}

/// Where the page's own elements bear the marks: rel="author", itemprop, class="byline", <time>.
void HtmlMetadata::readMarked(const HtmlTree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText() || (tree[i].attributes.isEmpty() && tree[i].tag != GUMBO_TAG_TIME))
            continue;
        if (furnitureOf(tree, i) == Furniture::Comments) {
            i = tree[i].end - 1;
            continue;
        }
        const QString property = tree.attribute(i, "itemprop");
        const QString stamp = tree.attribute(i, "datetime");
        if (!date.isValid() && (tree[i].tag == GUMBO_TAG_TIME || hasWord(property, QLatin1StringView("datePublished"))))
            date = dateOf(stamp.isEmpty() ? tree.attribute(i, "content").isEmpty() ? tree.textOf(i) : tree.attribute(i, "content") : stamp);
        const bool isAuthor = hasWord(tree.attribute(i, "rel"), QLatin1StringView("author")) || hasWord(property, QLatin1StringView("author"));
        const bool isByline = hintsOf(tree, i).contains(QLatin1StringView("-byline-")) || hintsOf(tree, i).contains(QLatin1StringView("-author-"));
        if (!byline.isEmpty() || (!isAuthor && !isByline) || tree[i].end - i > 200)
            continue;
        const QString text = tree.textOf(i);
        const QString told = bylineIn(text);
        if (!told.isEmpty())
            byline = told;
        else if (isName(text) && (isAuthor || text.size() < 40) && !detectDate({text}).isValid())
            byline = text;
    }
}

HtmlMetadata::HtmlMetadata(const HtmlTree &tree)
{
    const int body = std::max(0, tree.firstOf(GUMBO_TAG_BODY, 0, tree.size()));
    for (int i = 0; i < tree.size(); ++i) {
        const GumboTag tag = tree[i].tag;
        if (tag == GUMBO_TAG_META)
            readMeta(tree, i);
        else if (tag == GUMBO_TAG_TITLE && i < body && title.isEmpty())
            title = tree.textOf(i).left(kLongestTitle);
    }
    for (int i = 0; i < tree.size(); ++i) {
        const bool isStructured = tree[i].tag == GUMBO_TAG_SCRIPT && tree.attribute(i, "type").trimmed().toLower() == u"application/ld+json";
        if (isStructured && i + 1 < tree[i].end && tree[i + 1].text.size() <= kLongestStructured)
            readStructured(tree[i + 1].text.toUtf8());
    }
    readMarked(tree);
    if (title.isEmpty())
        title = headline;
    if (headline.isEmpty())
        headline = withoutSite(title, site);
    else
        headline = withoutSite(headline, site);
}

bool HtmlMetadata::isDocument() const
{
    static const QRegularExpression programs(
        QStringLiteral("pandoc|libreoffice|openoffice|microsoft (?:word|office)|word\\.document|abiword|calligra|pages |google docs|calibre|"
                       "docutils|asciidoc|latex|tex4ht|hevea|texinfo|cmark|markdown"),
        QRegularExpression::CaseInsensitiveOption);
    return programs.match(generator).hasMatch();
}

QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression tail(QStringLiteral("\\s*(?:\\s[-–—|·•:»]\\s|[|｜_–—]| - )\\s*([^|｜_]{1,40})$"));
    QString bare = title;
    for (int i = 0; i < 3; ++i) {
        const auto match = tail.match(bare);
        if (!match.hasMatch())
            break;
        const bool isSite = !site.isEmpty() && match.captured(1).contains(site, Qt::CaseInsensitive);
        // a site's name is shorter than a headline
        if (!isSite && match.captured(1).size() * 2 > match.capturedStart())
            break;
        bare = bare.left(match.capturedStart());
    }
    return bare;
}

} // namespace concord
