// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"

#include "core/documents/containers/docx.h"
#include "core/documents/containers/epub.h"
#include "core/documents/containers/odt.h"
#include "core/documents/limitedread.h"
#include "core/documents/markup/html.h"
#include "core/documents/markup/markdown.h"
#include "core/documents/pdf/pdf.h"
#include "core/documents/plaintext.h"

namespace concord {

namespace {

/// How far into a file its kind is looked for.
constexpr qsizetype kHead = 4096;

QByteArrayView headOf(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), kHead));
}

/// By the kind an ODT or EPUB states in its first entry, else by the names every archive of that kind holds, else by the
/// file's own name.
DocumentFormat zipFormat(QByteArrayView bytes, const QString &name)
{
    const QByteArrayView head = headOf(bytes);
    const auto states = [head](const char *kind) { return head.indexOf(QByteArray("mimetypeapplication/").append(kind)) >= 0; };
    const auto isNamed = [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); };
    if (states("epub+zip") || bytes.contains("META-INF/container.xml"))
        return DocumentFormat::Epub;
    if (states("vnd.oasis.opendocument.text") || (bytes.contains("META-INF/manifest.xml") && bytes.contains("content.xml")))
        return DocumentFormat::Odt;
    if (bytes.contains("[Content_Types].xml"))
        return DocumentFormat::Docx;
    return isNamed(QLatin1StringView(".epub")) ? DocumentFormat::Epub : isNamed(QLatin1StringView(".odt")) ? DocumentFormat::Odt : DocumentFormat::Docx;
}

/// Also in UTF-16 and UTF-32, whose zeros and marks are left out.
bool looksLikeHtml(QByteArrayView bytes)
{
    QByteArray head = headOf(bytes).toByteArray().replace('\0', "").toLower();
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(mark))
            head.remove(0, static_cast<qsizetype>(qstrlen(mark)));
    }
    head = head.trimmed();
    const bool hasPrologue = head.startsWith("<?xml") || head.startsWith("<!--");
    return head.startsWith("<!doctype html") || head.startsWith("<html") || (hasPrologue && head.contains("<html"));
}

/// The name of a kind that is known and not read: Word 97 to 2003 and locked DOCX share one, RTF. Else null.
const char *foreignKind(QByteArrayView bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ? "OLE" : bytes.startsWith("{\\rtf") ? "RTF" : nullptr;
}

bool endsWithAny(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

Result<Document> readAs(DocumentFormat format, QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    switch (format) {
    case DocumentFormat::PlainText:
        return readPlainText(bytes, options);
    case DocumentFormat::Markdown:
        return readMarkdown(bytes, options, progress);
    case DocumentFormat::Html:
        return readHtml(bytes, options, progress);
    case DocumentFormat::Docx:
        return readDocx(bytes, options, progress);
    case DocumentFormat::Odt:
        return readOdt(bytes, options, progress);
    case DocumentFormat::Epub:
        return readEpub(bytes, options, progress);
    case DocumentFormat::Pdf:
        return readPdf(bytes, options, progress);
    }
    return Error{Error::Code::Invalid, QStringLiteral("document-format"), {}};
}

} // namespace

DocumentFormat detectFormat(QByteArrayView bytes, const QString &name)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return DocumentFormat::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipFormat(bytes, name);
    if (looksLikeHtml(bytes) || endsWithAny(name, {QLatin1StringView(".html"), QLatin1StringView(".htm"), QLatin1StringView(".xhtml")}))
        return DocumentFormat::Html;
    if (endsWithAny(name, {QLatin1StringView(".md"), QLatin1StringView(".markdown")}))
        return DocumentFormat::Markdown;
    return DocumentFormat::PlainText;
}

Result<Document> readDocument(QByteArrayView bytes, const QString &name, const ReadOptions &options, Progress &progress)
{
    if (bytes.size() > kMaxDocumentBytes)
        return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(bytes.size())};
    if (const char *kind = foreignKind(bytes))
        return Error{Error::Code::Unreadable, QStringLiteral("document-format"), QString::fromLatin1(kind)};
    const DocumentFormat format = options.format.value_or(detectFormat(bytes, name));
    Result<Document> document = readAs(format, bytes, options, progress);
    if (document)
        document->format = format;
    return document;
}

Result<Document> readDocumentFile(const QString &path, const ReadOptions &options, Progress &progress)
{
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return bytes.error();
    Result<Document> document = readDocument(*bytes, path, options, progress);
    if (!document)
        return Error{document.error().code, path, document.error().subject + u' ' + document.error().detail};
    return document;
}

Result<Document> readDocumentFile(const QString &path, const ReadOptions &options)
{
    SilentProgress silent;
    return readDocumentFile(path, options, silent);
}

} // namespace concord
