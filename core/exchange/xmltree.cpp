// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmltree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace concord {

namespace {

constexpr size_t kDeepest = 200;
constexpr qsizetype kMostElements = 2'000'000;
const QString kXmlSpace = QStringLiteral("http://www.w3.org/XML/1998/namespace");

XmlNode elementOf(const QXmlStreamReader &xml)
{
    XmlNode node;
    node.space = xml.namespaceUri().toString();
    node.name = xml.name().toString();
    node.line = static_cast<int>(xml.lineNumber());
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.append({attribute.namespaceUri().toString(), attribute.name().toString(), attribute.value().toString()});
    return node;
}

Error failure(const QXmlStreamReader &xml, const QString &detail)
{
    return {Error::Code::Invalid, QStringLiteral("line %1").arg(xml.lineNumber()), detail};
}

} // namespace

bool XmlNode::has(const char *plain) const
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [plain](const XmlAttribute &one) { return one.space.isEmpty() && one.name == QLatin1String(plain); });
}

QString XmlNode::value(const char *plain) const
{
    for (const XmlAttribute &one : attributes) {
        if (one.space.isEmpty() && one.name == QLatin1String(plain))
            return one.value;
    }
    return {};
}

QString XmlNode::xmlValue(const char *plain) const
{
    for (const XmlAttribute &one : attributes) {
        if (one.space == kXmlSpace && one.name == QLatin1String(plain))
            return one.value.isNull() ? QStringLiteral("") : one.value;
    }
    return {};
}

bool XmlNode::hasText() const
{
    return std::any_of(children.begin(), children.end(), [](const XmlNode &one) { return one.isText() && !one.text.trimmed().isEmpty(); });
}

Result<XmlNode> readXmlTree(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    std::vector<XmlNode> open(1);
    qsizetype elements = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (open.size() > kDeepest || ++elements > kMostElements)
                return failure(xml, QStringLiteral("too deep or too long"));
            open.push_back(elementOf(xml));
        } else if (token == QXmlStreamReader::EndElement) {
            XmlNode closed = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(closed));
        } else if (token == QXmlStreamReader::Characters && open.size() > 1) {
            std::vector<XmlNode> &children = open.back().children;
            if (children.empty() || !children.back().isText()) {
                children.emplace_back();
                children.back().line = static_cast<int>(xml.lineNumber());
            }
            children.back().text += xml.text();
        }
    }
    if (xml.hasError() || open.front().children.empty())
        return failure(xml, xml.hasError() ? xml.errorString() : QStringLiteral("no XML"));
    return std::move(open.front().children.front());
}

} // namespace concord
