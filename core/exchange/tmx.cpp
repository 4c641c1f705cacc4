// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tmx.h"

#include "core/exchange/xmltext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace concord {

namespace {

QString joined(const AlignableText &text, Range range)
{
    const QString separator = isChinese(text.language) ? QString() : QStringLiteral(" ");
    return allowedInXml(text.sentences.mid(range.begin, range.length()).join(separator));
}

/// The text of a <seg>. <bpt>, <ept>, <it>, <ph> and <ut> hold codes of the program that made them; <hi> marks text, and
/// <sub> is text inside a code.
QString readSegment(QXmlStreamReader &xml)
{
    QString text;
    QList<bool> codes{false}; // whether each open element holds codes
    while (!codes.isEmpty() && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            codes.append(xml.name() != QLatin1String("hi"));
        else if (xml.isEndElement())
            codes.removeLast();
        else if (xml.isCharacters() && !codes.last())
            text += xml.text();
    }
    return text;
}

/// Puts the segment of a <tuv> where its language belongs.
void readVariant(QXmlStreamReader &xml, Language source, Language translation, TranslationUnit *unit)
{
    QString tag = xml.attributes().value(QStringLiteral("xml:lang")).toString();
    if (tag.isEmpty())
        tag = xml.attributes().value(QStringLiteral("lang")).toString(); // before version 1.4
    const QString primary = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const auto isOf = [&primary](Language language) { return primary == languageTag(language).section(u'-', 0, 0); };
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("seg")) {
            xml.skipCurrentElement();
            continue;
        }
        const QString text = readSegment(xml);
        if (isOf(source))
            unit->source = text;
        else if (isOf(translation))
            unit->translation = text;
    }
}

void writeVariant(QXmlStreamWriter &xml, const AlignableText &text, Range range)
{
    xml.writeStartElement(QStringLiteral("tuv"));
    xml.writeAttribute(QStringLiteral("xml:lang"), languageTag(text.language));
    xml.writeTextElement(QStringLiteral("seg"), joined(text, range));
    xml.writeEndElement();
}

void writeHeader(QXmlStreamWriter &xml, const AlignableText &source)
{
    xml.writeStartElement(QStringLiteral("header"));
    const std::pair<const char *, QString> attributes[] = {
        {"creationtool", QStringLiteral("Concord")}, {"creationtoolversion", QStringLiteral("1")},
        {"segtype", QStringLiteral("sentence")},     {"o-tmf", QStringLiteral("concord")},
        {"adminlang", QStringLiteral("en")},         {"srclang", languageTag(source.language)},
        {"datatype", QStringLiteral("plaintext")}};
    for (const auto &[name, value] : attributes)
        xml.writeAttribute(QLatin1String(name), value);
    xml.writeEndElement();
}

} // namespace

Result<QList<TranslationUnit>> readTmx(const QByteArray &bytes, Language source, Language translation)
{
    QXmlStreamReader xml(bytes);
    QList<TranslationUnit> units;
    if (xml.readNextStartElement() && xml.name() != QLatin1String("tmx"))
        return Error{Error::Code::Invalid, QStringLiteral("tmx"), QStringLiteral("its root element is %1").arg(xml.name())};
    while (!xml.atEnd()) {
        if (!xml.isStartElement() || xml.name() != QLatin1String("tu")) {
            xml.readNext();
            continue;
        }
        TranslationUnit unit;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("tuv"))
                readVariant(xml, source, translation, &unit);
            else
                xml.skipCurrentElement();
        }
        if (!unit.source.isEmpty() && !unit.translation.isEmpty())
            units.append(unit);
    }
    if (xml.hasError())
        return Error{Error::Code::Unreadable, QStringLiteral("tmx"), QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString())};
    return units;
}

QByteArray writeTmx(const QList<Bead> &beads, const AlignableText &source, const AlignableText &translation)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("tmx"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.4"));
    writeHeader(xml, source);
    xml.writeStartElement(QStringLiteral("body"));
    for (const Bead &bead : beads) {
        if (bead.source.isEmpty() || bead.translation.isEmpty())
            continue;
        xml.writeStartElement(QStringLiteral("tu"));
        writeVariant(xml, source, bead.source);
        writeVariant(xml, translation, bead.translation);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace concord
