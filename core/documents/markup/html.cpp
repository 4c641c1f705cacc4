// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/html.h"

#include "core/documents/encoding.h"
#include "core/documents/frontmatter.h"
#include "core/documents/markup/articlelines.h"
#include "core/documents/markup/articleregion.h"
#include "core/documents/markup/htmlmetadata.h"
#include "core/documents/markup/htmltree.h"
#include "core/documents/markup/tagscanner.h"
#include "core/documents/plaintext.h"

#include <QStringConverter>

namespace concord {

namespace {

bool isUtf8WithMore(QByteArrayView bytes)
{
    const bool isAscii = std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !isAscii && !decoder.hasError();
}

Result<DecodedText> decodedPage(QByteArrayView bytes, const QString &wanted)
{
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!wanted.isEmpty() || hasMark || isUtf8WithMore(bytes))
        return decodeText(bytes, wanted);
    const QString declared = declaredEncoding(bytes);
    if (!declared.isEmpty() && declared != u"UTF-8") {
        Result<DecodedText> decoded = decodeText(bytes, declared);
        if (decoded)
            return decoded;
    }
    return decodeText(bytes);
}

bool isXhtml(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 1024));
    return head.trimmed().startsWith(u"<?xml") || head.contains(u"//DTD XHTML");
}

/// Text that stands in <pre> alone, as LibreOffice writes plain text, is no code.
void takeCodeForText(QList<Block> &blocks)
{
    const bool isAllCode = std::all_of(blocks.begin(), blocks.end(), [](const Block &block) { return block.kind == BlockKind::Code; });
    for (Block &block : blocks) {
        if (isAllCode)
            block.kind = BlockKind::Body;
    }
}

/// A converter's title block: its author and date are no paragraphs.
void leaveOutTitleBlock(const HtmlTree &tree, HtmlPassage &passage, Document &document)
{
    QStringList authors;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.attribute(i, "id") != u"title-block-header")
            continue;
        for (int part = i; part < tree[i].end; ++part) {
            const QString kind = tree.attribute(part, "class");
            if (kind != u"author" && kind != u"date")
                continue;
            const QString text = tree.textOf(part);
            if (kind == u"author")
                authors.append(text);
            else if (!document.date.isValid())
                document.date = detectDate({text});
            passage.skipped[static_cast<std::size_t>(part)] = true;
        }
    }
    if (!authors.isEmpty())
        document.byline = authors.join(QStringLiteral(", "));
}

/// What a document calls itself, when that is no name of a file.
QString documentTitle(const HtmlTree &tree, const HtmlMetadata &metadata)
{
    for (int i = tree.firstOf(GUMBO_TAG_H1, 0, tree.size()); i >= 0; i = tree.firstOf(GUMBO_TAG_H1, i + 1, tree.size())) {
        if (metadata.title.isEmpty() || tree.attribute(i, "class") == u"title")
            return tree.textOf(i);
    }
    const bool isFileName = !metadata.title.contains(u' ') && metadata.generator.contains(QLatin1StringView("pandoc"));
    return isFileName ? QString() : metadata.title;
}

void describe(Document &document, const HtmlMetadata &metadata, const ArticleLines &lines, const QStringList &asides)
{
    document.blocks = lines.blocks;
    const bool hasHeadline = !document.blocks.isEmpty() && document.blocks.first().kind == BlockKind::Heading;
    const QString headline = hasHeadline ? document.blocks.first().text : QString();
    const bool isTold = !headline.isEmpty() && (metadata.headline.isEmpty() || isHeadlineOf(headline, metadata.title) || isHeadlineOf(headline, metadata.headline));
    document.title = isTold ? headline : metadata.headline;
    for (const QString &line : lines.leftOutAtTop + asides) {
        if (document.byline.isEmpty())
            document.byline = bylineIn(line);
        if (!document.date.isValid())
            document.date = detectDate({line});
    }
}

} // namespace

Result<Document> readHtml(QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    if (bytes.size() > kMaxDocumentBytes)
        return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(bytes.size())};
    const Result<DecodedText> decoded = decodedPage(bytes, options.encoding);
    if (!decoded)
        return decoded.error();
    const QByteArray utf8 = decoded->text.toUtf8();
    const Result<HtmlTree> tree = HtmlTree::parse(isXhtml(decoded->text) ? htmlFromXhtml(utf8) : utf8, progress);
    if (!tree)
        return tree.error();
    const HtmlMetadata metadata(*tree);
    Document document;
    document.format = DocumentFormat::Html;
    document.encoding = decoded->encoding;
    document.byline = metadata.byline;
    document.date = metadata.date;
    ArticleRegion region = findArticle(*tree, {metadata.title, metadata.headline}, metadata.isDocument());
    if (!region.isPage)
        leaveOutTitleBlock(*tree, region.passage, document);
    Result<QList<Block>> blocks = htmlBlocks(*tree, region.passage, progress);
    if (!blocks)
        return blocks.error();
    if (region.isPage) {
        describe(document, metadata, ArticleLines(std::move(*blocks), {metadata.title, metadata.headline}), region.asides);
    } else {
        document.blocks = std::move(*blocks);
        takeCodeForText(document.blocks);
        document.title = documentTitle(*tree, metadata);
    }
    return finished(std::move(document), options);
}

} // namespace concord
