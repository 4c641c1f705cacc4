// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refi/refireader.h"

#include "core/documents/containers/xmlpart.h"
#include "core/documents/containers/ziparchive.h"

#include <QJsonDocument>

namespace concord {

namespace {

using Key = QLatin1StringView;

struct Named
{
    QString name;
    QString color;
};

/// Reads project.qde. Guids are kept in lower case without braces.
class RefiParser
{
public:
    explicit RefiParser(XmlPart &xml) : m_xml(xml) {}
    void read();
    RefiProject take();

    QHash<QString, QString> paths; ///< of the sources' texts, by guid

private:
    struct OpenSelection
    {
        RefiSelection selection;
        QStringList codes, notes; ///< guids
    };
    static QString guid(QStringView text) { return text.toString().remove(u'{').remove(u'}').toLower(); }
    QString attribute(const char *name) const { return m_xml.attribute(Key(name)).toString(); }
    QDateTime time(const char *name) const { return QDateTime::fromString(attribute(name), Qt::ISODate).toUTC(); }
    QString textBelow();
    void readSource();
    void readSelection(RefiSource *source);
    void readCase();
    void readNote();
    void startElement();

    XmlPart &m_xml;
    QHash<QString, QString> m_users, m_variables, m_notes;
    QHash<QString, Named> m_codes;
    QList<RefiSource> m_sources;
    QHash<QString, QStringList> m_codesOf, m_notesOf; ///< guids, by that of the selection
    QList<QJsonObject> m_claims;
    QSet<QString> m_claimed;
};

QString RefiParser::textBelow()
{
    QString text;
    int depth = 1;
    while (depth > 0) {
        switch (m_xml.next()) {
        case XmlPart::Event::Start: ++depth; break;
        case XmlPart::Event::End: --depth; break;
        case XmlPart::Event::Text: text += m_xml.text(); break;
        case XmlPart::Event::Finished: return text;
        }
    }
    return text;
}

void RefiParser::readSelection(RefiSource *source)
{
    RefiSelection selection;
    selection.guid = guid(m_xml.attribute(Key("guid")));
    selection.name = attribute("name");
    selection.range = {m_xml.number(Key("startPosition")).value_or(-1), m_xml.number(Key("endPosition")).value_or(-1)};
    if (selection.range.begin < 0 || selection.range.isEmpty())
        selection.range = {};
    selection.user = guid(m_xml.attribute(Key("creatingUser")));
    selection.createdAt = time("creationDateTime");
    QStringList &codes = m_codesOf[selection.guid], &notes = m_notesOf[selection.guid];
    m_xml.forEachBelow([&] {
        if (m_xml.name() == u"CodeRef")
            codes.append(guid(m_xml.attribute(Key("targetGUID"))));
        else if (m_xml.name() == u"NoteRef")
            notes.append(guid(m_xml.attribute(Key("targetGUID"))));
        else if (m_xml.name() == u"Description")
            selection.description = textBelow();
    });
    source->selections.append(selection);
}

void RefiParser::readSource()
{
    RefiSource source;
    source.guid = guid(m_xml.attribute(Key("guid")));
    source.name = attribute("name");
    if (const QString path = attribute("plainTextPath"); !path.isEmpty())
        paths.insert(source.guid, path);
    m_xml.forEachBelow([&] {
        if (m_xml.name() == u"PlainTextSelection")
            readSelection(&source);
        else if (m_xml.name() == u"PlainTextContent")
            source.text = textBelow();
    });
    m_sources.append(source);
}

void RefiParser::readCase()
{
    QStringList selections;
    QString variable, written;
    m_xml.forEachBelow([&] {
        if (m_xml.name() == u"SelectionRef")
            selections.append(guid(m_xml.attribute(Key("targetGUID"))));
        else if (m_xml.name() == u"VariableRef")
            variable = m_variables.value(guid(m_xml.attribute(Key("targetGUID"))));
        else if (m_xml.name() == u"TextValue" && variable == u"concord")
            written = textBelow();
    });
    const QJsonObject claim = QJsonDocument::fromJson(written.toUtf8()).object();
    if (claim.isEmpty())
        return;
    m_claims.append(claim);
    for (const QString &selection : selections)
        m_claimed.insert(selection);
}

void RefiParser::readNote()
{
    const QString id = guid(m_xml.attribute(Key("guid")));
    QString text;
    m_xml.forEachBelow([&] {
        if (m_xml.name() == u"PlainTextContent")
            text = textBelow();
    });
    m_notes.insert(id, text);
}

void RefiParser::startElement()
{
    const QStringView name = m_xml.name();
    if (name == u"User")
        m_users.insert(guid(m_xml.attribute(Key("guid"))), attribute("name"));
    else if (name == u"Code")
        m_codes.insert(guid(m_xml.attribute(Key("guid"))), {attribute("name"), attribute("color")});
    else if (name == u"Variable")
        m_variables.insert(guid(m_xml.attribute(Key("guid"))), attribute("name"));
    else if (name == u"Case")
        readCase();
    else if (name == u"TextSource")
        readSource();
    else if (name == u"Note")
        readNote();
}

void RefiParser::read()
{
    for (XmlPart::Event event = m_xml.next(); event != XmlPart::Event::Finished; event = m_xml.next()) {
        if (event == XmlPart::Event::Start)
            startElement();
    }
}

RefiProject RefiParser::take()
{
    RefiProject project;
    for (auto code = m_codes.begin(); code != m_codes.end(); ++code)
        project.codes.insert(code->name, {code.key(), code->color});
    for (RefiSource &source : m_sources) {
        for (RefiSelection &selection : source.selections) {
            selection.user = m_users.value(selection.user);
            for (const QString &code : m_codesOf.value(selection.guid)) {
                if (const QString name = m_codes.value(code).name; !name.isEmpty() && !selection.codes.contains(name))
                    selection.codes.append(name);
            }
            for (const QString &note : m_notesOf.value(selection.guid)) {
                if (const QString text = m_notes.value(note); !text.isEmpty())
                    selection.notes.append(text);
            }
        }
    }
    project.sources = m_sources;
    project.claims = m_claims;
    project.claimed = m_claimed;
    return project;
}

/// The text of a source, whether its path is "internal://x.txt" or, as some programs write it, "x.txt". An empty one when the
/// archive has no such file: it may lie elsewhere on somebody's disk.
Result<QString> sourceText(ZipArchive &archive, const QString &path)
{
    const QString file = path.startsWith(u"internal://") ? path.mid(11) : path;
    for (const QString &name : {QStringLiteral("sources/") + file, QStringLiteral("Sources/") + file, file}) {
        if (!archive.contains(name))
            continue;
        const Result<QByteArray> bytes = archive.read(name);
        if (!bytes)
            return bytes.error();
        QString text = QString::fromUtf8(*bytes);
        return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
    }
    return QString();
}

QString projectFileOf(const ZipArchive &archive)
{
    for (const QString &name : archive.names()) {
        if (name.endsWith(u".qde", Qt::CaseInsensitive) && !name.contains(u'/'))
            return name;
    }
    return {};
}

struct KnownText
{
    const ArticleClaims *set = nullptr;
    std::optional<Side> side;
    bool isSame = false; ///< but for white space
};

KnownText knownText(const RefiSource &source, const ClaimGround &ground, const RefiNames &names)
{
    KnownText named;
    for (const ArticleClaims &set : ground.articles()) {
        for (const Side side : {Side::Source, Side::Translation}) {
            QuoteFinder *finder = ground.finders(set).on(side);
            if (!finder)
                continue;
            const bool isNamed = names.sourceGuid(set.article.id, side).toLower() == source.guid;
            const bool isSame = !source.text.isEmpty() && finder->isSameText(source.text);
            if (isSame && (isNamed || !named.set))
                named = {&set, side, true};
            else if (isNamed)
                named = {&set, side, false};
        }
    }
    return named;
}

Claim claimOf(const RefiSelection &selection, const RefiSource &source, const KnownText &known, const CodePointMap &map, const ClaimGround &ground)
{
    constexpr int kContext = 32;
    const Range units = map.toUnits(selection.range);
    Claim claim;
    claim.guid = namedGuid(QStringLiteral("claim/") + selection.guid);
    if (const Claim *before = ground.known(claim.guid, {}).second)
        claim = *before;
    claim.article = (known.set ? known.set : ground.home())->article.id;
    claim.tags = selection.codes;
    claim.statement = selection.description;
    claim.note = selection.notes.join(QStringLiteral("\n\n"));
    claim.createdBy = selection.user;
    claim.createdAt = selection.createdAt;
    if (!claim.anchors.isEmpty())
        return claim;
    Quote quote{source.text.mid(units.begin, units.length()), source.text.mid(std::max(0, units.begin - kContext), std::min(kContext, units.begin)),
                source.text.mid(units.end, kContext)};
    if (quote.exact.isEmpty())
        quote.exact = selection.name;
    QuoteFinders &finders = ground.finders(known.set ? *known.set : *ground.home());
    if (known.isSame)
        quote.place = finders.on(*known.side)->spansIn(source.text, units);
    claim.anchors = finders.find(quote, known.side);
    if (!claim.anchors.isEmpty())
        claim.anchors.first().guid = selection.guid;
    return claim;
}

} // namespace

Result<RefiProject> readRefiProject(const QByteArray &bytes, Progress &progress)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    const QString file = projectFileOf(*archive);
    if (file.isEmpty())
        return Error{Error::Code::NotFound, QStringLiteral("project.qde"), {}};
    const Result<QByteArray> content = archive->read(file);
    if (!content)
        return content.error();
    ReadingWatch watch(progress);
    XmlPart xml(*content, file, watch);
    RefiParser parser(xml);
    parser.read();
    if (xml.failure())
        return *xml.failure();
    RefiProject project = parser.take();
    for (RefiSource &source : project.sources) {
        if (!source.text.isEmpty() || !parser.paths.contains(source.guid))
            continue;
        const Result<QString> text = sourceText(*archive, parser.paths.value(source.guid));
        if (!text)
            return text.error();
        source.text = *text;
    }
    return project;
}

QList<RefiSource> unknownSources(const RefiProject &project, const ClaimGround &ground, const RefiNames &names)
{
    QList<RefiSource> unknown;
    for (const RefiSource &source : project.sources) {
        if (!source.text.trimmed().isEmpty() && !knownText(source, ground, names).set)
            unknown.append(source);
    }
    return unknown;
}

Result<QList<ReadClaim>> refiClaims(const RefiProject &project, const ClaimGround &ground, const RefiNames &names)
{
    if (!ground.home())
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    QList<ReadClaim> claims;
    for (const QJsonObject &object : project.claims) {
        const Result<ReadClaim> claim = ground.read(object);
        if (!claim)
            return Error{Error::Code::Invalid, {}, QStringLiteral("case %1: %2: %3").arg(claims.size() + 1).arg(claim.error().subject, claim.error().detail)};
        claims.append(*claim);
    }
    for (const RefiSource &source : project.sources) {
        const KnownText known = knownText(source, ground, names);
        const CodePointMap map(source.text);
        for (const RefiSelection &selection : source.selections) {
            if (!project.claimed.contains(selection.guid))
                claims.append({claimOf(selection, source, known, map, ground), {}, {}, false});
        }
    }
    return claims;
}

} // namespace concord
