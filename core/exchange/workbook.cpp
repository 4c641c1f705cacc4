// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/refi/zipfile.h"
#include "core/exchange/xmltext.h"

#include <QXmlStreamWriter>

namespace concord {

namespace {

constexpr qsizetype kLongestCell = 32767;
constexpr qsizetype kLongestName = 31;
const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString kRelation = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString kPackageRelations = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
const QString kContent = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

void element(QXmlStreamWriter &xml, const char *name, Attributes attributes, bool isEmpty = true)
{
    isEmpty ? xml.writeEmptyElement(QLatin1String(name)) : xml.writeStartElement(QLatin1String(name));
    for (const auto &[attribute, value] : attributes)
        xml.writeAttribute(QLatin1String(attribute), value);
}

template<typename Writer>
QByteArray part(Writer write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

/// "A1", "AB12".
QString cellName(qsizetype column, qsizetype row)
{
    QString letters;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
    return letters + QString::number(row + 1);
}

QString sheetName(const Sheet &sheet, qsizetype number)
{
    QString name;
    for (const QChar c : allowedInXml(sheet.name)) {
        if (!QStringLiteral("[]:*?/\\'").contains(c))
            name += c;
    }
    name = name.trimmed().left(kLongestName);
    return name.isEmpty() ? QStringLiteral("Sheet%1").arg(number + 1) : name;
}

void writeCell(QXmlStreamWriter &xml, const QString &text, qsizetype column, qsizetype row)
{
    element(xml, "c", {{"r", cellName(column, row)}, {"t", QStringLiteral("inlineStr")}, {"s", row == 0 ? QStringLiteral("1") : QStringLiteral("2")}}, false);
    xml.writeStartElement(QStringLiteral("is"));
    xml.writeStartElement(QStringLiteral("t"));
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    xml.writeCharacters(allowedInXml(text).left(kLongestCell));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeView(QXmlStreamWriter &xml)
{
    xml.writeStartElement(QStringLiteral("sheetViews"));
    element(xml, "sheetView", {{"workbookViewId", QStringLiteral("0")}}, false);
    element(xml, "pane", {{"ySplit", QStringLiteral("1")}, {"topLeftCell", QStringLiteral("A2")}, {"activePane", QStringLiteral("bottomLeft")}, {"state", QStringLiteral("frozen")}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeColumns(QXmlStreamWriter &xml, const QList<int> &widths)
{
    if (widths.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("cols"));
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QString number = QString::number(i + 1);
        element(xml, "col", {{"min", number}, {"max", number}, {"width", QString::number(widths[i])}, {"customWidth", QStringLiteral("1")}});
    }
    xml.writeEndElement();
}

QByteArray worksheet(const Sheet &sheet)
{
    return part([&sheet](QXmlStreamWriter &xml) {
        element(xml, "worksheet", {{"xmlns", kMain}}, false);
        writeView(xml);
        writeColumns(xml, sheet.widths);
        xml.writeStartElement(QStringLiteral("sheetData"));
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            element(xml, "row", {{"r", QString::number(row + 1)}}, false);
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                writeCell(xml, sheet.rows[row][column], column, row);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (!sheet.rows.isEmpty() && !sheet.rows.first().isEmpty())
            element(xml, "autoFilter", {{"ref", QStringLiteral("A1:") + cellName(sheet.rows.first().size() - 1, sheet.rows.size() - 1)}});
    });
}

QByteArray styles()
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                             "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                             "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                             "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                             "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
                             "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>");
}

QByteArray contentTypes(qsizetype sheets)
{
    return part([sheets](QXmlStreamWriter &xml) {
        element(xml, "Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}}, false);
        element(xml, "Default", {{"Extension", QStringLiteral("rels")}, {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
        element(xml, "Default", {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
        element(xml, "Override", {{"PartName", QStringLiteral("/xl/workbook.xml")}, {"ContentType", kContent + QStringLiteral("sheet.main+xml")}});
        element(xml, "Override", {{"PartName", QStringLiteral("/xl/styles.xml")}, {"ContentType", kContent + QStringLiteral("styles+xml")}});
        for (qsizetype i = 1; i <= sheets; ++i)
            element(xml, "Override", {{"PartName", QStringLiteral("/xl/worksheets/sheet%1.xml").arg(i)}, {"ContentType", kContent + QStringLiteral("worksheet+xml")}});
    });
}

QByteArray relations(const QList<std::pair<QString, QString>> &targets)
{
    return part([&targets](QXmlStreamWriter &xml) {
        element(xml, "Relationships", {{"xmlns", kPackageRelations}}, false);
        for (qsizetype i = 0; i < targets.size(); ++i)
            element(xml, "Relationship", {{"Id", QStringLiteral("rId%1").arg(i + 1)}, {"Type", kRelation + u'/' + targets[i].first}, {"Target", targets[i].second}});
    });
}

QByteArray book(const QList<Sheet> &sheets)
{
    return part([&sheets](QXmlStreamWriter &xml) {
        element(xml, "workbook", {{"xmlns", kMain}, {"xmlns:r", kRelation}}, false);
        xml.writeStartElement(QStringLiteral("sheets"));
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QString number = QString::number(i + 1);
            element(xml, "sheet", {{"name", sheetName(sheets[i], i)}, {"sheetId", number}, {"r:id", QStringLiteral("rId") + number}});
        }
        xml.writeEndElement();
    });
}

} // namespace

QByteArray workbookOf(const QList<Sheet> &sheets)
{
    QList<std::pair<QString, QString>> targets;
    for (qsizetype i = 1; i <= sheets.size(); ++i)
        targets.append({QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet%1.xml").arg(i)});
    targets.append({QStringLiteral("styles"), QStringLiteral("styles.xml")});
    QList<ZipEntry> entries{{QStringLiteral("[Content_Types].xml"), contentTypes(sheets.size())},
                            {QStringLiteral("_rels/.rels"), relations({{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}})},
                            {QStringLiteral("xl/workbook.xml"), book(sheets)},
                            {QStringLiteral("xl/_rels/workbook.xml.rels"), relations(targets)},
                            {QStringLiteral("xl/styles.xml"), styles()}};
    for (qsizetype i = 0; i < sheets.size(); ++i)
        entries.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), worksheet(sheets[i])});
    return zipOf(entries);
}

} // namespace concord
