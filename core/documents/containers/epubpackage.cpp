// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/epubpackage.h"

#include <QHash>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

namespace concord {

namespace {

constexpr auto kContainer = QLatin1StringView("META-INF/container.xml");

struct Item
{
    QString path;
    QString type;
    QString properties;
};

Error missing(const QString &path)
{
    return Error{Error::Code::Unreadable, QStringLiteral("archive-entry"), path};
}

/// Whether reading stopped before the end, or at a document type that defines something.
std::optional<Error> failureOf(const QXmlStreamReader &xml, const QString &path)
{
    if (!xml.entityDeclarations().isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("document-entities"), path};
    if (xml.hasError())
        return Error{Error::Code::Unreadable, QStringLiteral("archive-damaged"), path + QStringLiteral(": ") + xml.errorString()};
    return std::nullopt;
}

Result<QString> packagePath(const PartSource &parts)
{
    const Result<QByteArray> container = readEpubPart(parts, kContainer);
    if (!container)
        return container.error();
    QXmlStreamReader xml(*container);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
            break;
        if (xml.isStartElement() && xml.name() == u"rootfile")
            return entryPath(QString(), xml.attributes().value(QLatin1StringView("full-path")).toString());
    }
    if (const auto failure = failureOf(xml, kContainer))
        return *failure;
    return missing(kContainer);
}

class PackageReader
{
public:
    PackageReader(const QByteArray &bytes, const QString &path) : m_xml(bytes), m_path(path) {}

    Result<EpubPackage> read();

private:
    void readElement();
    bool isChapter(const Item &item) const;

    QXmlStreamReader m_xml;
    QString m_path;
    QHash<QString, Item> m_items; ///< by id
    QStringList m_spine;
    QSet<QString> m_apart; ///< parts the guide of EPUB 2 calls cover or contents
    EpubPackage m_package;
};

void PackageReader::readElement()
{
    const QStringView name = m_xml.name();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const bool isDublinCore = m_xml.namespaceUri() == u"http://purl.org/dc/elements/1.1/";
    if (name == u"item") {
        m_items.insert(attributes.value(QLatin1StringView("id")).toString(),
                       {entryPath(m_path, attributes.value(QLatin1StringView("href")).toString()), attributes.value(QLatin1StringView("media-type")).toString(),
                        attributes.value(QLatin1StringView("properties")).toString()});
    } else if (name == u"itemref") {
        if (attributes.value(QLatin1StringView("linear")) != u"no")
            m_spine.append(attributes.value(QLatin1StringView("idref")).toString());
    } else if (name == u"reference") {
        const QStringView type = attributes.value(QLatin1StringView("type"));
        if (type == u"cover" || type == u"toc" || type == u"title-page")
            m_apart.insert(entryPath(m_path, attributes.value(QLatin1StringView("href")).toString()));
    } else if (isDublinCore && name == u"title" && m_package.title.isEmpty()) {
        m_package.title = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    } else if (isDublinCore && name == u"creator") {
        m_package.authors.append(m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified());
    } else if (isDublinCore && name == u"date" && !m_package.date.isValid()) {
        const QString text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (text.size() == 10) // with a time of day it is when the file was made
            m_package.date = QDate::fromString(text, Qt::ISODate);
    }
}

bool PackageReader::isChapter(const Item &item) const
{
    const bool isText = item.type.contains(QLatin1StringView("html"));
    const auto properties = QStringView(item.properties).split(u' ');
    return isText && !properties.contains(u"nav") && !properties.contains(u"cover-image") && !m_apart.contains(item.path);
}

Result<EpubPackage> PackageReader::read()
{
    while (!m_xml.atEnd() && m_xml.entityDeclarations().isEmpty()) {
        m_xml.readNext();
        if (m_xml.isStartElement())
            readElement();
    }
    if (const auto failure = failureOf(m_xml, m_path))
        return *failure;
    for (const QString &id : std::as_const(m_spine)) {
        if (!m_items.contains(id))
            return missing(m_path + u'#' + id);
        const Item item = m_items.value(id);
        if (item.path.isEmpty())
            return missing(m_path + u'#' + id);
        if (isChapter(item) && !m_package.chapters.contains(item.path))
            m_package.chapters.append(item.path);
    }
    return m_package;
}

} // namespace

Result<QByteArray> readEpubPart(const PartSource &parts, const QString &path)
{
    Result<QByteArray> part = parts(path);
    if (!part && part.error().code == Error::Code::NotFound)
        return missing(path);
    return part;
}

QString entryPath(const QString &base, const QString &reference)
{
    const QUrl url(reference);
    if (!url.scheme().isEmpty() || !url.host().isEmpty() || reference.startsWith(u'/'))
        return {};
    const QString relative = QUrl::fromPercentEncoding(reference.section(u'#', 0, 0).toUtf8());
    QStringList steps = base.split(u'/', Qt::SkipEmptyParts);
    if (!steps.isEmpty())
        steps.removeLast();
    for (const QString &step : relative.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".")
            continue;
        if (step != u"..")
            steps.append(step);
        else if (steps.isEmpty())
            return {};
        else
            steps.removeLast();
    }
    return steps.join(u'/');
}

Result<EpubPackage> EpubPackage::read(const PartSource &parts)
{
    const Result<QString> path = packagePath(parts);
    if (!path)
        return path.error();
    if (path->isEmpty())
        return missing(kContainer);
    const Result<QByteArray> package = readEpubPart(parts, *path);
    if (!package)
        return package.error();
    return PackageReader(*package, *path).read();
}

} // namespace concord
