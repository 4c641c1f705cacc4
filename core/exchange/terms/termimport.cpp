// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/terms/termimport.h"

#include "core/documents/containers/ziparchive.h"
#include "core/documents/limitedread.h"
#include "core/exchange/terms/tbxrules.h"
#include "core/series/xlsxsheet.h"
#include "core/terms/glossary.h"

#include <QXmlStreamReader>

namespace concord {

namespace {

constexpr qsizetype kLargestFile = 64 * 1024 * 1024;

TermStatus statusOf(const QString &value)
{
    const QString name = value.trimmed().toLower();
    if (name.startsWith(QStringLiteral("preferred")))
        return TermStatus::Preferred;
    if (name.startsWith(QStringLiteral("deprecated")) || name.startsWith(QStringLiteral("superseded"))
        || name.startsWith(QStringLiteral("notrecommended")) || name.startsWith(QStringLiteral("obsolete")))
        return TermStatus::Deprecated;
    return name.startsWith(QStringLiteral("forbidden")) || name.startsWith(QStringLiteral("prohibited")) ? TermStatus::Forbidden
                                                                                                      : TermStatus::Admitted;
}

/// Walks through one TBX text. Each read… function stands on the start of its element and leaves it at its end.
class TbxReading
{
public:
    explicit TbxReading(const QByteArray &bytes) : m_xml(bytes) {}

    Result<Termbase> read()
    {
        if (!m_xml.readNextStartElement())
            return failure(QStringLiteral("not XML"));
        if (m_xml.name() != u"tbx" && m_xml.name() != u"martif")
            return failure(QStringLiteral("not TBX"));
        m_isOld = m_xml.name() == u"martif";
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement && isEntry(m_xml.name()))
                readEntry();
        }
        if (m_xml.hasError() || !m_problem.isEmpty())
            return failure(m_problem.isEmpty() ? m_xml.errorString() : m_problem);
        if (!m_hasEntry)
            return failure(QStringLiteral("no entry"));
        return std::move(m_termbase);
    }

private:
    static bool isEntry(QStringView name) { return name == u"conceptEntry" || name == u"termEntry"; }
    static bool isLanguage(QStringView name) { return name == u"langSec" || name == u"langSet"; }
    static bool isTerm(QStringView name) { return name == u"termSec" || name == u"tig" || name == u"ntig"; }

    Error failure(const QString &detail) const
    {
        return {Error::Code::Invalid, QStringLiteral("line %1").arg(m_problem.isEmpty() ? m_xml.lineNumber() : m_problemLine), detail};
    }

    void refuse(const QString &problem)
    {
        if (m_problem.isEmpty()) {
            m_problem = problem;
            m_problemLine = m_xml.lineNumber();
        }
    }

    /// The name of a category: its type in one style, its own name in the other.
    QString category() const
    {
        const QString type = m_xml.attributes().value(QLatin1String("type")).toString();
        return type.isEmpty() ? m_xml.name().toString() : type;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); }

    void readEntry()
    {
        m_hasEntry = true;
        Concept entry;
        int languages = 0;
        while (m_problem.isEmpty() && m_xml.readNextStartElement()) {
            if (isLanguage(m_xml.name())) {
                ++languages;
                readLanguage(entry);
            } else if (m_xml.name() == u"descripGrp") {
                while (m_xml.readNextStartElement())
                    readAbout(entry);
            } else {
                readAbout(entry);
            }
        }
        if (languages == 0)
            refuse(QStringLiteral("an entry without a language"));
        if (!entry.designations.isEmpty())
            m_termbase.concepts.append(std::move(entry));
    }

    void readAbout(Concept &entry)
    {
        const QString kind = category();
        if (kind == QLatin1String("subjectField"))
            entry.domain = text();
        else if ((kind == QLatin1String("definition") || kind == QLatin1String("note")) && entry.note.isEmpty())
            entry.note = text();
        else
            m_xml.skipCurrentElement();
    }

    void readLanguage(Concept &entry)
    {
        const auto attributes = m_xml.attributes();
        QString tag = attributes.value(QLatin1String("http://www.w3.org/XML/1998/namespace"), QLatin1String("lang")).toString();
        if (tag.isEmpty())
            tag = attributes.value(QLatin1String("lang")).toString();
        if (tag.isEmpty())
            refuse(QStringLiteral("a language section without its language"));
        int terms = 0;
        while (m_problem.isEmpty() && m_xml.readNextStartElement()) {
            if (isTerm(m_xml.name())) {
                ++terms;
                readTerm(entry, tag);
            } else {
                readAbout(entry);
            }
        }
        if (terms == 0)
            refuse(QStringLiteral("a language section without a term"));
    }

    void readTerm(Concept &entry, const QString &tag)
    {
        Designation one;
        const QString plain = QString(tag).replace(u'_', u'-');
        const std::optional<Language> language = languageFromTag(plain);
        one.language = language.value_or(Language::English);
        one.region = termRegionOfTag(plain);
        const bool isFirst = entry.preferred(one.language, one.region) < 0;
        one.status = isFirst ? TermStatus::Preferred : TermStatus::Admitted;
        bool hasTerm = false;
        int depth = 1;
        while (m_problem.isEmpty() && depth > 0 && !m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                if (m_xml.name() == u"termGrp" || m_xml.name() == u"termNoteGrp")
                    ++depth;
                else
                    readTermPart(one, hasTerm);
            }
        }
        if (!hasTerm && !m_isOld)
            refuse(QStringLiteral("a term section without a term"));
        else if (hasTerm && language)
            entry.designations.append(one);
    }

    void readTermPart(Designation &one, bool &hasTerm)
    {
        const QString kind = category();
        if (m_xml.name() == u"term") {
            one.text = text();
            hasTerm = !one.text.isEmpty();
        } else if (kind == QLatin1String("administrativeStatus") || kind == QLatin1String("usageStatus")
                   || kind == QLatin1String("normativeAuthorization")) {
            one.status = statusOf(text());
        } else if (kind == QLatin1String("geographicalUsage")) {
            const TermRegion region = termRegionOfTag(text());
            one.region = region == TermRegion::Anywhere ? one.region : region;
        } else if (kind == QLatin1String("termType")) {
            if (text() == QLatin1String("acronym"))
                one.letterCase = TermCase::Exact;
        } else if (m_xml.name() == u"note") {
            readRest(one, text());
        } else {
            m_xml.skipCurrentElement();
        }
    }

    /// The note writeTbx() puts beside a term.
    static void readRest(Designation &one, const QString &note)
    {
        const QString own = QStringLiteral("concord: ");
        for (const QString &part : note.startsWith(own) ? note.mid(own.size()).split(QStringLiteral(", ")) : QStringList()) {
            if (part == QLatin1String("forbidden"))
                one.status = TermStatus::Forbidden;
            else if (part.startsWith(QStringLiteral("match=")))
                one.match = termMatchFromName(part.mid(6));
            else if (part.startsWith(QStringLiteral("case=")))
                one.letterCase = termCaseFromName(part.mid(5));
        }
    }

    QXmlStreamReader m_xml;
    Termbase m_termbase;
    bool m_isOld = false;
    bool m_hasEntry = false;
    QString m_problem;
    qint64 m_problemLine = 0;
};

/// The first sheet of a workbook as a glossary of tabs; line ends in cells are blanks.
Result<Termbase> readWorkbookGlossary(const QByteArray &bytes)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    const Result<QList<CsvRow>> rows = readXlsxSheet([&archive](const QString &name) { return archive->read(name); });
    if (!rows)
        return rows.error();
    QString text;
    qsizetype line = 1;
    for (const CsvRow &row : *rows) {
        for (; line < row.line; ++line)
            text += u'\n';
        QStringList cells;
        for (const QString &cell : row.cells)
            cells.append(QString(cell).replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '));
        text += cells.join(u'\t') + QStringLiteral("\t\n");
        ++line;
    }
    return readGlossary(text.toUtf8(), {});
}

} // namespace

Result<Termbase> readTbx(const QByteArray &bytes)
{
    const Result<XmlNode> root = readXmlTree(bytes);
    if (!root)
        return root.error();
    for (const auto problemOf : {tbxStructureProblem, tbxBasicProblem}) {
        if (const std::optional<TbxProblem> problem = problemOf(*root))
            return Error{Error::Code::Invalid, QStringLiteral("line %1").arg(problem->line), problem->rule};
    }
    return TbxReading(bytes).read();
}

Result<Termbase> readTermbase(const QByteArray &bytes)
{
    if (isXml(bytes))
        return readTbx(bytes);
    return bytes.startsWith("PK") ? readWorkbookGlossary(bytes) : readGlossary(bytes, {});
}

Result<Termbase> readTermbase(const QString &path)
{
    const Result<QByteArray> bytes = readLimited(path, kLargestFile);
    if (!bytes)
        return bytes.error();
    Result<Termbase> termbase = readTermbase(*bytes);
    if (!termbase) {
        Error error = termbase.error();
        error.subject = QStringLiteral("%1, %2").arg(path, error.subject);
        return error;
    }
    return termbase;
}

} // namespace concord
