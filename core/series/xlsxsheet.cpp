// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/xlsxsheet.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostColumns = 16'384;
constexpr qsizetype kMostShared = 4'000'000;
constexpr int kFirstOwnFormat = 164; // numbers below are built in
constexpr qint64 kSecondsInDay = 86'400;

struct Workbook
{
    QString sheetPath;
    bool isFrom1904 = false;
    QStringList shared;
    QList<bool> isDateStyle; ///< by a cell's style number
};

Error broken(const QXmlStreamReader &xml)
{
    return {Error::Code::Unreadable, u"sheet"_s, xml.errorString()};
}

/// The text below the current element, phonetic readings left out.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
    return text;
}

/// The relation of the first sheet that is not hidden, and the date system.
Result<QString> firstSheet(const QByteArray &bytes, Workbook &book)
{
    QXmlStreamReader xml(bytes);
    QString relation;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            book.isFrom1904 = attributes.value("date1904"_L1) == "1"_L1 || attributes.value("date1904"_L1) == "true"_L1;
        const bool isShown = attributes.value("state"_L1).isEmpty() || attributes.value("state"_L1) == "visible"_L1;
        if (xml.name() != "sheet"_L1 || !relation.isEmpty() || !isShown)
            continue;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "id"_L1)
                relation = attribute.value().toString();
        }
    }
    if (xml.hasError() || relation.isEmpty())
        return broken(xml);
    return relation;
}

Result<QString> targetOf(const QByteArray &bytes, const QString &relation)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.attributes().value("Id"_L1) != relation)
            continue;
        const QString target = xml.attributes().value("Target"_L1).toString();
        if (xml.attributes().value("TargetMode"_L1) == "External"_L1)
            break;
        return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
    }
    return broken(xml);
}

Status readShared(const QByteArray &bytes, Workbook &book)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && book.shared.size() < kMostShared) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            book.shared << richText(xml);
    }
    if (xml.hasError())
        return broken(xml);
    return Done{};
}

/// Whether a number format shows a date: it has a day or year, outside quotes, brackets and escapes.
bool isDateFormat(int number, const QString &code)
{
    if (number < kFirstOwnFormat)
        return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
    static const QRegularExpression kQuoted(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."_s);
    QString bare = code;
    bare.remove(kQuoted);
    return bare.contains(u'y', Qt::CaseInsensitive) || bare.contains(u'd', Qt::CaseInsensitive) || bare.contains(u"e/m"_s) || bare.contains(u"mmm"_s);
}

Status readStyles(const QByteArray &bytes, Workbook &book)
{
    QXmlStreamReader xml(bytes);
    QHash<int, QString> codes;
    bool isCellFormats = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            isCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "numFmt"_L1)
            codes.insert(xml.attributes().value("numFmtId"_L1).toInt(), xml.attributes().value("formatCode"_L1).toString());
        const int number = xml.attributes().value("numFmtId"_L1).toInt();
        if (isCellFormats && xml.name() == "xf"_L1)
            book.isDateStyle << isDateFormat(number, codes.value(number));
    }
    if (xml.hasError())
        return broken(xml);
    return Done{};
}

/// Serial days: day 60 of the 1900 system is a 29 February that never was.
QString dateText(double serial, bool isFrom1904)
{
    const QDate base = isFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, serial < 60 ? 31 : 30);
    const auto days = static_cast<qint64>(serial);
    const auto seconds = static_cast<qint64>((serial - static_cast<double>(days)) * static_cast<double>(kSecondsInDay) + 0.5);
    const QDateTime time(base.addDays(days), QTime(0, 0), Qt::UTC);
    return seconds == 0 ? time.date().toString(Qt::ISODate) : time.addSecs(seconds).toString(u"yyyy-MM-ddThh:mm:ss"_s);
}

QString numberText(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'f', QLocale::FloatingPointShortest) : value;
}

/// "BC12" → 54; −1 when it names no column.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > kMostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const Workbook &book) : m_xml(bytes), m_book(book) {}

    Result<QList<CsvRow>> rows()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "row"_L1)
                startRow();
            else if (m_xml.name() == "c"_L1)
                readCell();
            if (m_isTooLarge)
                return Error{Error::Code::Invalid, u"sheet-size"_s, {}};
        }
        if (m_xml.hasError())
            return broken(m_xml);
        endRow();
        return m_rows;
    }

private:
    void startRow()
    {
        endRow();
        const qsizetype number = m_xml.attributes().value("r"_L1).toLongLong();
        m_row.line = number > 0 ? number : m_row.line + 1;
        m_isTooLarge |= m_rows.size() >= kMaxCsvRows;
    }

    void endRow()
    {
        if (std::any_of(m_row.cells.begin(), m_row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows << m_row;
        m_row.cells.clear();
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const qsizetype named = columnOf(attributes.value("r"_L1));
        const qsizetype column = named >= 0 ? named : m_row.cells.size();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1)
                text = valueText(m_xml.readElementText(), type, style);
            else if (m_xml.name() == "is"_L1)
                text = richText(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        m_isTooLarge |= column >= kMostColumns;
        while (!m_isTooLarge && m_row.cells.size() <= column)
            m_row.cells << QString();
        if (!m_isTooLarge)
            m_row.cells[column] = text;
    }

    QString valueText(const QString &value, const QString &type, int style) const
    {
        if (type == "s"_L1)
            return m_book.shared.value(value.toInt());
        if (type == "e"_L1)
            return {};
        if (type == "str"_L1 || type == "d"_L1)
            return value;
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        const double serial = value.toDouble();
        const bool isDate = m_book.isDateStyle.value(style) && serial >= 1 && serial < 2'958'466; // to the end of the year 9999
        return isDate ? dateText(serial, m_book.isFrom1904) : numberText(value);
    }

    QXmlStreamReader m_xml;
    const Workbook &m_book;
    CsvRow m_row{0, {}};
    QList<CsvRow> m_rows;
    bool m_isTooLarge = false;
};

/// A part that a package may do without.
Status readOptional(const PackageReader &read, const QString &name, Status (*take)(const QByteArray &, Workbook &), Workbook &book)
{
    const Result<QByteArray> bytes = read(name);
    if (bytes)
        return take(*bytes, book);
    if (bytes.error().code == Error::Code::NotFound)
        return Done{};
    return bytes.error();
}

} // namespace

Result<QList<CsvRow>> readXlsxSheet(const PackageReader &read)
{
    Workbook book;
    const Result<QByteArray> workbook = read(u"xl/workbook.xml"_s);
    if (!workbook)
        return workbook.error();
    const Result<QString> relation = firstSheet(*workbook, book);
    if (!relation)
        return relation.error();
    const Result<QByteArray> relations = read(u"xl/_rels/workbook.xml.rels"_s);
    if (!relations)
        return relations.error();
    const Result<QString> path = targetOf(*relations, *relation);
    if (!path)
        return path.error();
    if (const Status status = readOptional(read, u"xl/sharedStrings.xml"_s, readShared, book); !status)
        return status.error();
    if (const Status status = readOptional(read, u"xl/styles.xml"_s, readStyles, book); !status)
        return status.error();
    const Result<QByteArray> sheet = read(*path);
    if (!sheet)
        return sheet.error();
    return SheetReader(*sheet, book).rows();
}

} // namespace concord
