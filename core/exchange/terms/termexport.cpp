// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/terms/termexport.h"

#include "core/exchange/xmltext.h"
#include "core/series/csv.h"

#include <QXmlStreamWriter>

#include <array>

namespace concord {

namespace {

constexpr std::array kLanguages{Language::English, Language::TraditionalChinese, Language::SimplifiedChinese};

QString statusValue(TermStatus status)
{
    switch (status) {
    case TermStatus::Preferred: return QStringLiteral("preferredTerm-admn-sts");
    case TermStatus::Admitted: return QStringLiteral("admittedTerm-admn-sts");
    case TermStatus::Deprecated:
    case TermStatus::Forbidden: break;
    }
    return QStringLiteral("deprecatedTerm-admn-sts");
}

/// What TBX-Basic cannot say, in words readTbx() knows; empty when there is nothing.
QString restOf(const Designation &one)
{
    const Designation usual;
    QStringList parts;
    if (one.status == TermStatus::Forbidden)
        parts.append(QStringLiteral("forbidden"));
    if (one.match != usual.match)
        parts.append(QStringLiteral("match=") + termMatchName(one.match));
    if (one.letterCase != usual.letterCase)
        parts.append(QStringLiteral("case=") + termCaseName(one.letterCase));
    return parts.isEmpty() ? QString() : QStringLiteral("concord: ") + parts.join(QStringLiteral(", "));
}

class TbxWriting
{
public:
    QByteArray write(const Termbase &termbase)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        open("tbx", {{"type", QStringLiteral("TBX-Basic")}, {"style", QStringLiteral("dca")}, {"xml:lang", QStringLiteral("en")},
                     {"xmlns", QStringLiteral("urn:iso:std:iso:30042:ed-2")}});
        for (const char *name : {"tbxHeader", "fileDesc", "sourceDesc"})
            open(name, {});
        element("p", {}, QStringLiteral("Concord"));
        for (int i = 0; i < 3; ++i)
            m_xml.writeEndElement();
        open("text", {});
        open("body", {});
        for (qsizetype i = 0; i < termbase.concepts.size(); ++i)
            writeConcept(termbase.concepts[i], i + 1);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    void open(const char *name, Attributes attributes)
    {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(QLatin1String(attribute), value);
    }

    void element(const char *name, Attributes attributes, const QString &text)
    {
        open(name, attributes);
        m_xml.writeCharacters(allowedInXml(text));
        m_xml.writeEndElement();
    }

    void writeConcept(const Concept &one, qsizetype number)
    {
        if (one.designations.isEmpty())
            return;
        open("conceptEntry", {{"id", QStringLiteral("c%1").arg(number)}});
        if (!one.domain.isEmpty())
            element("descrip", {{"type", QStringLiteral("subjectField")}}, one.domain);
        if (!one.note.isEmpty())
            element("note", {}, one.note);
        for (const Language language : kLanguages)
            writeLanguage(one, language);
        m_xml.writeEndElement();
    }

    void writeLanguage(const Concept &one, Language language)
    {
        bool isOpen = false;
        for (const Designation &each : one.designations) {
            if (each.language != language)
                continue;
            if (!isOpen)
                open("langSec", {{"xml:lang", languageTag(language)}});
            isOpen = true;
            writeTerm(each);
        }
        if (isOpen)
            m_xml.writeEndElement();
    }

    void writeTerm(const Designation &one)
    {
        open("termSec", {});
        element("term", {}, one.text);
        element("termNote", {{"type", QStringLiteral("administrativeStatus")}}, statusValue(one.status));
        if (one.region != TermRegion::Anywhere)
            element("termNote", {{"type", QStringLiteral("geographicalUsage")}}, QStringLiteral("zh-") + termRegionName(one.region));
        if (const QString rest = restOf(one); !rest.isEmpty())
            element("note", {}, rest);
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

/// The words of a concept for a column, the best first.
QString cellOf(const Concept &one, Language language, TermRegion region)
{
    QStringList words;
    for (const TermStatus status : {TermStatus::Preferred, TermStatus::Admitted}) {
        for (const Designation &each : one.designations) {
            if (each.language == language && each.region == region && each.status == status)
                words.append(QString(each.text).remove(u'|'));
        }
    }
    return words.join(QStringLiteral(" | "));
}

QString avoidedOf(const Concept &one, TermStatus status)
{
    QStringList words;
    for (const Designation &each : one.designations) {
        if (isChinese(each.language) && each.status == status)
            words.append(each.text);
    }
    return words.join(QStringLiteral(" | "));
}

QStringList rowOf(const Concept &one)
{
    const Designation usual;
    QString match, letterCase;
    for (const Designation &each : one.designations) {
        if (each.language == Language::English && each.match != usual.match)
            match = termMatchName(each.match);
        if (each.letterCase != usual.letterCase)
            letterCase = termCaseName(each.letterCase);
    }
    return {cellOf(one, Language::English, TermRegion::Anywhere),
            cellOf(one, Language::TraditionalChinese, TermRegion::Anywhere),
            cellOf(one, Language::TraditionalChinese, TermRegion::Taiwan),
            cellOf(one, Language::TraditionalChinese, TermRegion::HongKong),
            cellOf(one, Language::TraditionalChinese, TermRegion::Mainland),
            cellOf(one, Language::SimplifiedChinese, TermRegion::Mainland),
            avoidedOf(one, TermStatus::Deprecated),
            avoidedOf(one, TermStatus::Forbidden),
            one.domain,
            one.note,
            match,
            letterCase};
}

} // namespace

QByteArray writeTbx(const Termbase &termbase)
{
    return TbxWriting().write(termbase);
}

QList<QStringList> glossaryRows(const Termbase &termbase)
{
    QList<QStringList> rows{QStringLiteral("en,zh-Hant,zh-TW,zh-HK,zh-CN,zh-Hans,deprecated,forbidden,domain,note,match,case").split(u',')};
    for (const Concept &one : termbase.concepts)
        rows.append(rowOf(one));
    return rows;
}

QByteArray writeGlossaryCsv(const Termbase &termbase)
{
    QString text;
    for (const QStringList &row : glossaryRows(termbase)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace concord
