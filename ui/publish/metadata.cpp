// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/metadata.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

/// Char of XML 1.0 (§2.2).
bool isXmlCharacter(uint codePoint)
{
    const bool isControl = codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    const bool isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF); // HTML minds all of these
    return !isControl && !isNoCharacter && !(codePoint >= 0x7F && codePoint <= 0x9F) && !QChar::isSurrogate(codePoint);
}

} // namespace

QString xmlText(const QString &text, bool isOneLine)
{
    QString clean;
    for (const uint codePoint : text.toUcs4()) {
        if (isOneLine && (codePoint == '\n' || codePoint == '\r' || codePoint == '\t'))
            clean += u' ';
        else if (isXmlCharacter(codePoint))
            clean += QChar::fromUcs4(codePoint);
    }
    return clean.toHtmlEscaped();
}

QStringList originsOf(const Scene &scene)
{
    QStringList origins;
    for (const SceneMark &mark : scene.marks) {
        const QString origin = mark.claim.isValid() ? u"claim:%1"_s.arg(mark.claim.value)
            : mark.observation.isValid()            ? u"observation:%1"_s.arg(mark.observation.value)
                                                    : QString();
        if (!origin.isEmpty() && !origins.contains(origin))
            origins << origin;
    }
    return origins;
}

QString xmpPacket(const Scene &scene, const Credit &credit, const QString &mediaType)
{
    QString origins;
    for (const QString &origin : originsOf(scene))
        origins += u"<rdf:li>"_s + origin + u"</rdf:li>"_s;
    const QString creator = credit.byline.isEmpty() ? QString() : u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(xmlText(credit.byline));
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
           "<dc:format>%5</dc:format>"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description>"
           "<dc:source>%3</dc:source><dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>"
           "%7<dc:relation><rdf:Bag>%6</rdf:Bag></dc:relation><xmp:CreatorTool>Concord</xmp:CreatorTool>"
           "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s
        .arg(xmlText(scene.title), xmlText(scene.altText), xmlText(credit.source), languageTag(scene.language), mediaType, origins, creator);
}

} // namespace concord
