// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffwriter.h"

#include "core/exchange/xliff/xliffproblem.h"
#include "core/exchange/xmltext.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace concord {

namespace {

const QString kIts = QStringLiteral("http://www.w3.org/2005/11/its");
const QString kMetadata = QStringLiteral("urn:oasis:names:tc:xliff:metadata:2.0");

/// An issue on a part of a text, in units of that part.
struct Mark
{
    Range range;
    const XliffIssue *issue = nullptr;
    QString id;
    bool crosses = false; ///< another mark, so that it cannot be an element around its words
};

void attribute(QXmlStreamWriter &xml, const char *name, const QString &value)
{
    xml.writeAttribute(QLatin1String(name), value);
}

class UnitWriter
{
public:
    UnitWriter(QXmlStreamWriter &xml, const Bitext &bitext, int bead, const QList<XliffIssue> &issues)
        : m_xml(xml), m_bitext(bitext), m_bead(bead), m_issues(issues)
    {
    }

    void write21()
    {
        m_xml.writeStartElement(kXliff2, QStringLiteral("unit"));
        attribute(m_xml, "id", QStringLiteral("b%1").arg(m_bead + 1));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        writeParagraphs();
        const bool hasTarget = !m_bitext.beads[m_bead].translation.isEmpty();
        m_xml.writeStartElement(kXliff2, QStringLiteral("segment"));
        attribute(m_xml, "id", QStringLiteral("s1"));
        attribute(m_xml, "state", hasTarget ? QStringLiteral("translated") : QStringLiteral("initial"));
        writeMarked(QStringLiteral("source"), Side::Source);
        if (hasTarget)
            writeMarked(QStringLiteral("target"), Side::Translation);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write12()
    {
        m_xml.writeStartElement(kXliff12, QStringLiteral("trans-unit"));
        attribute(m_xml, "id", QStringLiteral("b%1").arg(m_bead + 1));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeTextElement(kXliff12, QStringLiteral("source"), allowedInXml(xliffText(m_bitext, m_bead, Side::Source)));
        if (!m_bitext.beads[m_bead].translation.isEmpty()) {
            m_xml.writeStartElement(kXliff12, QStringLiteral("target"));
            attribute(m_xml, "state", QStringLiteral("translated"));
            m_xml.writeCharacters(allowedInXml(xliffText(m_bitext, m_bead, Side::Translation)));
            m_xml.writeEndElement();
        }
        QStringList written;
        for (const Side side : {Side::Source, Side::Translation}) {
            for (const Mark &mark : marksOf(side)) {
                if (written.contains(mark.issue->comment))
                    continue;
                written.append(mark.issue->comment);
                m_xml.writeStartElement(kXliff12, QStringLiteral("note"));
                attribute(m_xml, "from", QStringLiteral("Concord"));
                attribute(m_xml, "annotates", side == Side::Source ? QStringLiteral("source") : QStringLiteral("target"));
                m_xml.writeCharacters(allowedInXml(mark.issue->rule + QStringLiteral(": ") + mark.issue->comment));
                m_xml.writeEndElement();
            }
        }
        m_xml.writeEndElement();
    }

private:
    void writeParagraphs()
    {
        m_xml.writeStartElement(kMetadata, QStringLiteral("metadata"));
        m_xml.writeStartElement(kMetadata, QStringLiteral("metaGroup"));
        attribute(m_xml, "category", QStringLiteral("concord"));
        for (const Side side : {Side::Source, Side::Translation}) {
            const QList<TextSpan> spans = m_bitext.beadSpans(m_bead, side);
            m_xml.writeStartElement(kMetadata, QStringLiteral("meta"));
            attribute(m_xml, "type", side == Side::Source ? QStringLiteral("source-paragraph") : QStringLiteral("translation-paragraph"));
            m_xml.writeCharacters(spans.isEmpty() ? QString() : QString::number(spans.first().paragraph + 1));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// The issues on the bead's text of a side, their places counted in the text of the file.
    QList<Mark> marksOf(Side side) const
    {
        QList<Mark> marks;
        int begin = 0;
        for (const TextSpan &part : m_bitext.beadSpans(m_bead, side)) {
            for (const XliffIssue &issue : m_issues) {
                if (!issue.span.intersects(part))
                    continue;
                const int from = std::max(issue.span.range.begin, part.range.begin), to = std::min(issue.span.range.end, part.range.end);
                marks.append({{begin + from - part.range.begin, begin + to - part.range.begin}, &issue, {}, false});
            }
            begin += part.range.length() + 1;
        }
        std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
            return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
        });
        for (Mark &mark : marks) {
            mark.id = QStringLiteral("%1%2").arg(side == Side::Source ? u'p' : u'q').arg(&mark - marks.data() + 1);
            mark.crosses = std::any_of(marks.begin(), marks.end(), [&mark](const Mark &other) {
                return mark.range.begin < other.range.begin && other.range.begin < mark.range.end && mark.range.end < other.range.end;
            });
        }
        return marks;
    }

    void startMark(const Mark &mark)
    {
        const QString name = mark.crosses ? QStringLiteral("sm") : QStringLiteral("mrk");
        mark.crosses ? m_xml.writeEmptyElement(kXliff2, name) : m_xml.writeStartElement(kXliff2, name);
        attribute(m_xml, "id", mark.id);
        attribute(m_xml, "type", QStringLiteral("its:generic"));
        m_xml.writeAttribute(kIts, QStringLiteral("locQualityIssueType"), itsIssueType(mark.issue->rule));
        m_xml.writeAttribute(kIts, QStringLiteral("locQualityIssueComment"), allowedInXml(mark.issue->comment));
        m_xml.writeAttribute(kIts, QStringLiteral("locQualityIssueSeverity"), QString::number(mark.issue->severity));
    }

    void endMark(const Mark &mark)
    {
        if (!mark.crosses)
            return m_xml.writeEndElement();
        m_xml.writeEmptyElement(kXliff2, QStringLiteral("em"));
        attribute(m_xml, "startRef", mark.id);
    }

    void writeMarked(const QString &element, Side side)
    {
        const QString text = xliffText(m_bitext, m_bead, side);
        const QList<Mark> marks = marksOf(side);
        m_xml.writeStartElement(kXliff2, element);
        QList<const Mark *> open; // innermost last
        int at = 0;
        const auto writeUntil = [&](int position) {
            m_xml.writeCharacters(allowedInXml(text.mid(at, position - at)));
            at = position;
        };
        const auto closeUntil = [&](int position) {
            while (true) {
                const auto next = std::min_element(open.rbegin(), open.rend(), [](const Mark *a, const Mark *b) { return a->range.end < b->range.end; });
                if (next == open.rend() || (*next)->range.end > position)
                    return;
                const Mark *mark = *next;
                writeUntil(mark->range.end);
                endMark(*mark);
                open.removeOne(mark);
            }
        };
        for (const Mark &mark : marks) {
            closeUntil(mark.range.begin);
            writeUntil(mark.range.begin);
            startMark(mark);
            open.append(&mark);
        }
        closeUntil(static_cast<int>(text.size()));
        writeUntil(static_cast<int>(text.size()));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    const Bitext &m_bitext;
    int m_bead;
    const QList<XliffIssue> &m_issues;
};

void writeUnits(QXmlStreamWriter &xml, XliffVersion version, const Bitext &bitext, const QList<XliffIssue> &issues)
{
    QHash<int, QList<XliffIssue>> byBead;
    for (const XliffIssue &issue : issues) {
        const Range beads = bitext.contains(issue.span) ? bitext.beadsOf(issue.span) : Range();
        for (int bead = beads.begin; bead < beads.end; ++bead)
            byBead[bead].append(issue);
    }
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        const QList<XliffIssue> own = byBead.value(bead);
        UnitWriter unit(xml, bitext, bead, own);
        version == XliffVersion::V21 ? unit.write21() : unit.write12();
    }
}

void write21(QXmlStreamWriter &xml, const QString &title, const Bitext &bitext, const QList<XliffIssue> &issues)
{
    xml.writeDefaultNamespace(kXliff2);
    xml.writeNamespace(kIts, QStringLiteral("its"));
    xml.writeNamespace(kMetadata, QStringLiteral("mda"));
    xml.writeStartElement(kXliff2, QStringLiteral("xliff"));
    attribute(xml, "version", QStringLiteral("2.1"));
    attribute(xml, "srcLang", languageTag(bitext.source.language));
    attribute(xml, "trgLang", languageTag(bitext.translation.language));
    xml.writeAttribute(kIts, QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(kXliff2, QStringLiteral("file"));
    attribute(xml, "id", QStringLiteral("f1"));
    attribute(xml, "original", allowedInXml(title));
    writeUnits(xml, XliffVersion::V21, bitext, issues);
}

void write12(QXmlStreamWriter &xml, const QString &title, const Bitext &bitext, const QList<XliffIssue> &issues)
{
    xml.writeDefaultNamespace(kXliff12);
    xml.writeStartElement(kXliff12, QStringLiteral("xliff"));
    attribute(xml, "version", QStringLiteral("1.2"));
    xml.writeStartElement(kXliff12, QStringLiteral("file"));
    attribute(xml, "original", allowedInXml(title));
    attribute(xml, "source-language", languageTag(bitext.source.language));
    attribute(xml, "target-language", languageTag(bitext.translation.language));
    attribute(xml, "datatype", QStringLiteral("plaintext"));
    xml.writeStartElement(kXliff12, QStringLiteral("body"));
    writeUnits(xml, XliffVersion::V12, bitext, issues);
}

/// Beginnings of rules and their types; the first that fits counts.
constexpr std::pair<const char *, const char *> kIssueTypes[] = {
    {"figure-inconsistent", "inconsistency"}, {"figure-", "numbers"}, {"name-", "inconsistency"}, {"term-inconsistent", "inconsistency"},
    {"term-region", "locale-violation"}, {"term-", "terminology"}, {"sentence-missing", "omission"}, {"sentence-added", "addition"},
    {"sentence-untranslated", "untranslated"}, {"sentence-repeated", "duplication"}, {"source-", "inconsistency"}, {"translation-", "inconsistency"},
    {"length-odd", "length"}, {"first-mention", "inconsistent-entities"}, {"simplified-character", "locale-violation"}, {"regional-word", "locale-violation"},
    {"wrong-character", "misspelling"}, {"variant-character", "misspelling"}, {"character-mixed", "inconsistency"}, {"house-word", "style"},
    {"punctuation-space", "whitespace"}, {"latin-space", "whitespace"}, {"word-doubled", "duplication"},
};

} // namespace

QString itsIssueType(const QString &rule)
{
    for (const auto &[beginning, type] : kIssueTypes) {
        if (rule.startsWith(QLatin1String(beginning)))
            return QLatin1String(type);
    }
    return QStringLiteral("typographical");
}

QString xliffText(const Bitext &bitext, int bead, Side side)
{
    QStringList parts;
    for (const TextSpan &span : bitext.beadSpans(bead, side))
        parts.append(bitext.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
    return parts.join(u'\n');
}

QByteArray writeXliff(XliffVersion version, const QString &title, const Bitext &bitext, const QList<XliffIssue> &issues)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    const QString name = title.isEmpty() ? QStringLiteral("article") : title;
    version == XliffVersion::V21 ? write21(xml, name, bitext, issues) : write12(xml, name, bitext, issues);
    xml.writeEndDocument();
    return bytes;
}

} // namespace concord
