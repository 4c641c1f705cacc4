// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tmx.h"

#include <QXmlStreamWriter>

namespace concord {

namespace {

/// XML 1.0, production Char: tab, line ends, and everything from U+0020 without surrogates, U+FFFE and U+FFFF.
QString allowedInXml(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\t' || c == u'\n' || c == u'\r')) {
            result += c;
        }
    }
    return result;
}

QString joined(const AlignableText &text, Range range)
{
    const QString separator = isChinese(text.language) ? QString() : QStringLiteral(" ");
    return allowedInXml(text.sentences.mid(range.begin, range.length()).join(separator));
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
