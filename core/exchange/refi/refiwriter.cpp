// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refi/refiwriter.h"

#include "core/exchange/claims/countedtext.h"
#include "core/exchange/refi/zipfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <map>

namespace concord {

namespace {

using Key = QLatin1String;

constexpr const char *kVariables[] = {"entity", "metric",           "period",    "low",    "high", "unit",     "qualifier", "attribution",
                                      "attribution_kind", "statement", "status", "assignee", "concord"};

/// Without the characters XML 1.0 forbids.
QString allowed(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool isForbidden = (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() >= 0xFFFE;
        if (!isForbidden)
            kept.append(c);
    }
    return kept;
}

/// JSON in which the two characters of the basic plane that XML forbids are escaped.
QString jsonText(const QJsonObject &object)
{
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    text.replace(QChar(0xFFFE), QStringLiteral("\\ufffe")).replace(QChar(0xFFFF), QStringLiteral("\\uffff"));
    return text;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

bool isGuid(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    return form.match(text).hasMatch();
}

/// Guids come from files of others; the schema wants one form.
QString guidOf(const QString &guid)
{
    return isGuid(guid) ? guid : namedGuid(guid);
}

QString userGuid(const QString &name)
{
    return namedGuid(QStringLiteral("user/") + name);
}

QStringList codesOf(const Claim &claim)
{
    QStringList codes = claim.tags;
    if (!claim.metric.isEmpty() && !codes.contains(claim.metric))
        codes.append(claim.metric);
    return codes;
}

bool hasPassage(const Anchor &anchor, const ClaimTexts &texts)
{
    const auto &revision = texts.side(anchor.span.side);
    return anchor.state != AnchorState::Orphan && revision && fits(anchor.span, revision->paragraphs);
}

struct Note
{
    QString guid;
    QString name;
    QString text;
    QString author;
    QDateTime at;
};

QList<Note> notesOf(const Claim &claim, const QList<Comment> &comments)
{
    QList<Note> notes;
    if (!claim.note.isEmpty())
        notes.append({namedGuid(QStringLiteral("note/") + claim.guid), QStringLiteral("note"), claim.note, claim.createdBy, claim.modifiedAt});
    for (const Comment &comment : comments)
        notes.append({guidOf(comment.guid), QStringLiteral("comment"), comment.content, comment.author, comment.createdAt});
    return notes;
}

class RefiWriter
{
public:
    RefiWriter(const QList<ArticleClaims> &sets, const RefiNames &names) : m_sets(sets), m_names(names), m_xml(&m_project) {}
    QByteArray write(const QString &title);

private:
    void writeUsers();
    void writeCodes();
    void writeVariables();
    void writeCases();
    void writeCase(const Claim &claim, const ArticleClaims &set, ClaimWriter &fields);
    void writeSources();
    void writeSource(const ArticleClaims &set, Side side);
    void writeSelection(const Claim &claim, const Anchor &anchor, Range range, const QList<Comment> &comments);
    void writeNotes();
    void writeNote(const Note &note);
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(Key(name), allowed(value)); }
    void made(const QString &by, const QDateTime &at);
    void reference(const char *element, const QString &guid);

    const QList<ArticleClaims> &m_sets;
    const RefiNames &m_names;
    QByteArray m_project;
    QXmlStreamWriter m_xml;
    QList<ZipEntry> m_files;
};

void RefiWriter::made(const QString &by, const QDateTime &at)
{
    if (!by.isEmpty())
        attribute("creatingUser", userGuid(by));
    if (at.isValid())
        attribute("creationDateTime", timeText(at));
}

void RefiWriter::reference(const char *element, const QString &guid)
{
    m_xml.writeEmptyElement(Key(element));
    attribute("targetGUID", guid);
}

void RefiWriter::writeUsers()
{
    std::map<QString, int> users;
    for (const ArticleClaims &set : m_sets) {
        for (const Claim &claim : set.claims) {
            ++users[claim.createdBy];
            for (const Comment &comment : set.comments.value(claim.id))
                ++users[comment.author];
        }
    }
    users.erase(QString());
    if (users.empty())
        return;
    m_xml.writeStartElement(Key("Users"));
    for (const auto &[name, count] : users) {
        m_xml.writeEmptyElement(Key("User"));
        attribute("guid", userGuid(name));
        attribute("name", name);
    }
    m_xml.writeEndElement();
}

void RefiWriter::writeCodes()
{
    std::map<QString, int> codes;
    for (auto code = m_names.codes.begin(); code != m_names.codes.end(); ++code)
        ++codes[code.key()];
    for (const ArticleClaims &set : m_sets) {
        for (const Claim &claim : set.claims) {
            for (const QString &code : codesOf(claim))
                ++codes[code];
        }
    }
    if (codes.empty())
        return;
    m_xml.writeStartElement(Key("CodeBook"));
    m_xml.writeStartElement(Key("Codes"));
    for (const auto &[name, count] : codes) {
        m_xml.writeEmptyElement(Key("Code"));
        attribute("guid", guidOf(m_names.codeGuid(name)));
        attribute("name", name);
        attribute("isCodable", QStringLiteral("true"));
        if (const QString color = m_names.codes.value(name).color; !color.isEmpty())
            attribute("color", color);
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void RefiWriter::writeVariables()
{
    m_xml.writeStartElement(Key("Variables"));
    for (const char *name : kVariables) {
        m_xml.writeEmptyElement(Key("Variable"));
        attribute("guid", namedGuid(QStringLiteral("variable/") + Key(name)));
        attribute("name", Key(name));
        attribute("typeOfVariable", QStringLiteral("Text"));
    }
    m_xml.writeEndElement();
}

void RefiWriter::writeCase(const Claim &claim, const ArticleClaims &set, ClaimWriter &fields)
{
    QJsonObject values = fullClaimToJson(claim, set.comments.value(claim.id), fields);
    values.insert(Key("concord"), jsonText(values));
    m_xml.writeStartElement(Key("Case"));
    attribute("guid", guidOf(claim.guid));
    attribute("name", QStringList{claim.entity, claim.metric, claim.period}.join(u' ').simplified());
    for (const QString &code : codesOf(claim))
        reference("CodeRef", guidOf(m_names.codeGuid(code)));
    for (const char *name : kVariables) {
        const QString text = values.value(Key(name)).toString();
        if (text.isEmpty())
            continue;
        m_xml.writeStartElement(Key("VariableValue"));
        reference("VariableRef", namedGuid(QStringLiteral("variable/") + Key(name)));
        m_xml.writeTextElement(Key("TextValue"), allowed(text));
        m_xml.writeEndElement();
    }
    for (const Anchor &anchor : claim.anchors) {
        if (hasPassage(anchor, set.texts))
            reference("SelectionRef", guidOf(anchor.guid));
    }
    m_xml.writeEndElement();
}

void RefiWriter::writeCases()
{
    m_xml.writeStartElement(Key("Cases"));
    for (const ArticleClaims &set : m_sets) {
        ClaimWriter fields(set.texts);
        for (const Claim &claim : set.claims)
            writeCase(claim, set, fields);
    }
    m_xml.writeEndElement();
}

void RefiWriter::writeSelection(const Claim &claim, const Anchor &anchor, Range range, const QList<Comment> &comments)
{
    m_xml.writeStartElement(Key("PlainTextSelection"));
    attribute("guid", guidOf(anchor.guid));
    attribute("name", anchor.exact.simplified());
    attribute("startPosition", QString::number(range.begin));
    attribute("endPosition", QString::number(range.end));
    made(claim.createdBy, claim.createdAt);
    if (!claim.statement.isEmpty())
        m_xml.writeTextElement(Key("Description"), allowed(claim.statement));
    for (const QString &code : codesOf(claim)) {
        m_xml.writeStartElement(Key("Coding"));
        attribute("guid", namedGuid(QStringLiteral("coding/") + anchor.guid + u'/' + code));
        made(claim.createdBy, claim.createdAt);
        reference("CodeRef", guidOf(m_names.codeGuid(code)));
        m_xml.writeEndElement();
    }
    for (const Note &note : notesOf(claim, comments))
        reference("NoteRef", note.guid);
    m_xml.writeEndElement();
}

void RefiWriter::writeSource(const ArticleClaims &set, Side side)
{
    const auto &revision = set.texts.side(side);
    const QString guid = guidOf(m_names.sourceGuid(set.article.id, side));
    const QString file = guid + QStringLiteral(".txt");
    CountedText whole(side, revision->paragraphs);
    m_files.append({QStringLiteral("sources/") + file, whole.text().toUtf8()});
    m_xml.writeStartElement(Key("TextSource"));
    attribute("guid", guid);
    attribute("name", QStringLiteral("%1 (%2)").arg(set.article.title, languageTag(revision->language)));
    attribute("plainTextPath", QStringLiteral("internal://") + file);
    if (revision->createdAt.isValid())
        attribute("creationDateTime", timeText(revision->createdAt));
    for (const Claim &claim : set.claims) {
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.span.side == side && hasPassage(anchor, set.texts))
                writeSelection(claim, anchor, whole.codePoints(anchor.span), set.comments.value(claim.id));
        }
    }
    m_xml.writeEndElement();
}

void RefiWriter::writeSources()
{
    const bool hasText = std::any_of(m_sets.cbegin(), m_sets.cend(), [](const ArticleClaims &set) { return set.texts.source || set.texts.translation; });
    if (!hasText)
        return;
    m_xml.writeStartElement(Key("Sources"));
    for (const ArticleClaims &set : m_sets) {
        for (const Side side : {Side::Source, Side::Translation}) {
            if (set.texts.side(side))
                writeSource(set, side);
        }
    }
    m_xml.writeEndElement();
}

void RefiWriter::writeNote(const Note &note)
{
    m_xml.writeStartElement(Key("Note"));
    attribute("guid", note.guid);
    attribute("name", note.name);
    made(note.author, note.at);
    m_xml.writeTextElement(Key("PlainTextContent"), allowed(note.text));
    m_xml.writeEndElement();
}

void RefiWriter::writeNotes()
{
    bool isOpen = false;
    for (const ArticleClaims &set : m_sets) {
        for (const Claim &claim : set.claims) {
            for (const Note &note : notesOf(claim, set.comments.value(claim.id))) {
                if (!isOpen)
                    m_xml.writeStartElement(Key("Notes"));
                isOpen = true;
                writeNote(note);
            }
        }
    }
    if (isOpen)
        m_xml.writeEndElement();
}

QByteArray RefiWriter::write(const QString &title)
{
    const bool hasClaims = std::any_of(m_sets.cbegin(), m_sets.cend(), [](const ArticleClaims &set) { return !set.claims.isEmpty(); });
    m_xml.writeStartDocument();
    m_xml.writeStartElement(Key("Project"));
    m_xml.writeDefaultNamespace(Key("urn:QDA-XML:project:1.0"));
    attribute("name", title);
    attribute("origin", QStringLiteral("Concord"));
    writeUsers();
    writeCodes();
    if (hasClaims) {
        writeVariables();
        writeCases();
    }
    writeSources();
    writeNotes();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    m_files.prepend({QStringLiteral("project.qde"), m_project});
    return zipOf(m_files);
}

} // namespace

QByteArray refiProject(const QList<ArticleClaims> &sets, const RefiNames &names, const QString &title)
{
    return RefiWriter(sets, names).write(title);
}

} // namespace concord
