// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/docx.h"

#include "core/documents/containers/docxbody.h"
#include "core/documents/containers/filerecord.h"
#include "core/documents/containers/ziparchive.h"
#include "core/documents/plaintext.h"

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

/// One DOCX while it is read.
class DocxReading
{
public:
    DocxReading(const PartSource &source, Progress &progress) : m_source(source), m_watch(progress) {}

    Result<Document> read();

private:
    /// Reads a file that may be missing, by T::read.
    template<typename T>
    Status readPart(const QString &relation, T &into);
    Status readText(Document &document);
    Status readNotes(Document &document, const QString &relation, const DocxNotes &notes);
    Status readRecord(Document &document, const QString &name);

    const PartSource &m_source;
    ReadingWatch m_watch;
    QString m_main; ///< the file that holds the text
    DocxRelationships m_relationships;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
};

template<typename T>
Status DocxReading::readPart(const QString &relation, T &into)
{
    const QString name = m_relationships.part(relation);
    const Result<QByteArray> bytes = name.isEmpty() ? Error{Error::Code::NotFound, {}, {}} : m_source(name);
    if (!bytes)
        return bytes.error().code == Error::Code::NotFound ? Status(Done{}) : bytes.error();
    Result<T> read = T::read(*bytes, name, m_watch);
    if (!read)
        return read.error();
    into = *std::move(read);
    return Done{};
}

Status DocxReading::readNotes(Document &document, const QString &relation, const DocxNotes &notes)
{
    const QString name = m_relationships.part(relation);
    if (notes.order.isEmpty() || name.isEmpty())
        return Done{};
    const Result<QByteArray> bytes = m_source(name);
    if (!bytes)
        return bytes.error().code == Error::Code::NotFound ? Status(Done{}) : bytes.error();
    const Result<DocxRelationships> relationships = DocxRelationships::read(m_source, name, m_watch);
    if (!relationships)
        return relationships.error();
    XmlPart part(*bytes, name, m_watch);
    const Result<QList<Block>> blocks = DocxBody(part, m_styles, m_numbering, *relationships).readNotes(notes);
    if (!blocks)
        return blocks.error();
    document.blocks += *blocks;
    return Done{};
}

Status DocxReading::readText(Document &document)
{
    const Result<QByteArray> bytes = m_source(m_main);
    if (!bytes)
        return bytes.error().code == Error::Code::NotFound ? Error{Error::Code::Unreadable, u"document-format"_s, m_main} : bytes.error();
    XmlPart part(*bytes, m_main, m_watch);
    DocxBody body(part, m_styles, m_numbering, m_relationships);
    const Result<QList<Block>> blocks = body.readDocument();
    if (!blocks)
        return blocks.error();
    document.blocks = *blocks;
    document.title = body.findings().title;
    document.byline = recordedByline(body.findings().byline);
    if (const Status read = readNotes(document, u"footnotes"_s, body.findings().footnotes); !read)
        return read;
    return readNotes(document, u"endnotes"_s, body.findings().endnotes);
}

Status DocxReading::readRecord(Document &document, const QString &name)
{
    const Result<QByteArray> bytes = m_source(name);
    if (!bytes)
        return bytes.error().code == Error::Code::NotFound ? Status(Done{}) : bytes.error();
    XmlPart part(*bytes, name, m_watch);
    QString title, author;
    QString *target = nullptr;
    for (auto event = part.next(); event != XmlPart::Event::Finished; event = part.next()) {
        if (event == XmlPart::Event::Text && target)
            *target += part.text();
        else
            target = event != XmlPart::Event::Start ? nullptr : part.name() == "title"_L1 ? &title : part.name() == "creator"_L1 ? &author : nullptr;
    }
    if (part.failure())
        return *part.failure();
    if (document.title.isEmpty())
        document.title = recordedTitle(title);
    if (document.byline.isEmpty())
        document.byline = recordedByline(author);
    return Done{};
}

Result<Document> DocxReading::read()
{
    Result<DocxRelationships> package = DocxRelationships::read(m_source, {}, m_watch);
    if (!package)
        return package.error();
    m_main = package->part(u"officeDocument"_s);
    if (m_main.isEmpty())
        m_main = u"word/document.xml"_s;
    Result<DocxRelationships> relationships = DocxRelationships::read(m_source, m_main, m_watch);
    if (!relationships)
        return relationships.error();
    m_relationships = *std::move(relationships);
    Document document;
    document.encoding = u"UTF-8"_s;
    const QString record = package->part(u"core-properties"_s);
    Status done = readPart(u"styles"_s, m_styles);
    if (done)
        done = readPart(u"numbering"_s, m_numbering);
    if (done)
        done = readText(document);
    if (done && !record.isEmpty())
        done = readRecord(document, record);
    if (!done)
        return done.error();
    return document;
}

} // namespace

Result<Document> readDocxParts(const PartSource &source, const ReadOptions &options, Progress &progress)
{
    Result<Document> document = DocxReading(source, progress).read();
    return document ? finished(*std::move(document), options) : document;
}

Result<Document> readDocx(QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    return readDocxParts([&archive](const QString &name) { return archive->read(name); }, options, progress);
}

} // namespace concord
