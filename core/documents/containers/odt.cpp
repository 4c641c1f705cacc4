// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/odt.h"

#include "core/documents/containers/filerecord.h"
#include "core/documents/containers/odtbody.h"
#include "core/documents/containers/ziparchive.h"
#include "core/documents/plaintext.h"

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

const Error *realFailure(const Result<QByteArray> &bytes)
{
    return !bytes && bytes.error().code != Error::Code::NotFound ? &bytes.error() : nullptr;
}

/// The common styles of styles.xml: not its automatic ones, which are those of headers and footers.
Status readStyles(const PartSource &source, OdtStyles &styles, ReadingWatch &watch)
{
    const Result<QByteArray> bytes = source(u"styles.xml"_s);
    if (const Error *failure = realFailure(bytes))
        return *failure;
    if (!bytes)
        return Done{};
    XmlPart part(*bytes, u"styles.xml"_s, watch);
    for (auto event = part.next(); event != XmlPart::Event::Finished; event = part.next()) {
        if (event != XmlPart::Event::Start)
            continue;
        if (part.name() == "styles"_L1)
            styles.add(part);
        else if (part.name() != "document-styles"_L1)
            part.skipElement();
    }
    return part.failure() ? Status(*part.failure()) : Done{};
}

/// The title and the author of meta.xml: the first author, else who saved it last.
Status readRecord(const PartSource &source, Document &document, ReadingWatch &watch)
{
    const Result<QByteArray> bytes = source(u"meta.xml"_s);
    if (const Error *failure = realFailure(bytes))
        return *failure;
    if (!bytes)
        return Done{};
    XmlPart part(*bytes, u"meta.xml"_s, watch);
    QString title, first, last;
    QString *target = nullptr;
    for (auto event = part.next(); event != XmlPart::Event::Finished; event = part.next()) {
        const QStringView name = part.name();
        if (event == XmlPart::Event::Text && target)
            *target += part.text();
        else if (event != XmlPart::Event::Start)
            target = nullptr;
        else
            target = name == "title"_L1 ? &title : name == "initial-creator"_L1 ? &first : name == "creator"_L1 ? &last : nullptr;
    }
    if (part.failure())
        return *part.failure();
    if (document.title.isEmpty())
        document.title = recordedTitle(title);
    if (document.byline.isEmpty())
        document.byline = recordedByline(first.isEmpty() ? last : first);
    return Done{};
}

Status readContent(const PartSource &source, Document &document, ReadingWatch &watch)
{
    const Result<QByteArray> manifest = source(u"META-INF/manifest.xml"_s);
    if (const Error *failure = realFailure(manifest))
        return *failure;
    if (manifest && manifest->contains("encryption-data"))
        return Error{Error::Code::Unreadable, u"archive-encrypted"_s, {}};
    OdtStyles styles;
    if (const Status read = readStyles(source, styles, watch); !read)
        return read;
    const Result<QByteArray> bytes = source(u"content.xml"_s);
    if (const Error *failure = realFailure(bytes))
        return *failure;
    if (!bytes)
        return Error{Error::Code::Unreadable, u"document-format"_s, u"content.xml"_s};
    XmlPart part(*bytes, u"content.xml"_s, watch);
    OdtBody body(part, styles);
    Result<QList<Block>> blocks = body.read();
    if (!blocks)
        return blocks.error();
    document.blocks = *std::move(blocks);
    document.title = body.title();
    document.byline = recordedByline(body.byline());
    return Done{};
}

} // namespace

Result<Document> readOdtParts(const PartSource &source, const ReadOptions &options, Progress &progress)
{
    ReadingWatch watch(progress);
    Document document;
    document.encoding = u"UTF-8"_s;
    if (const Status read = readContent(source, document, watch); !read)
        return read.error();
    if (const Status read = readRecord(source, document, watch); !read)
        return read.error();
    return finished(std::move(document), options);
}

Result<Document> readOdt(QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    return readOdtParts([&archive](const QString &name) { return archive->read(name); }, options, progress);
}

} // namespace concord
