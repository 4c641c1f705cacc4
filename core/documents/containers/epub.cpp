// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/epub.h"

#include "core/documents/containers/epubpackage.h"
#include "core/documents/containers/filerecord.h"
#include "core/documents/containers/ziparchive.h"
#include "core/documents/encoding.h"
#include "core/documents/markup/articleregion.h"
#include "core/documents/markup/htmlblocks.h"
#include "core/documents/markup/htmltree.h"
#include "core/documents/markup/tagscanner.h"
#include "core/documents/plaintext.h"

namespace concord {

namespace {

/// Nothing but what the package says too: title, author, date, as pandoc writes it for EPUB 2.
bool isTitlePage(const HtmlTree &tree, int body)
{
    static const QStringList records = {QStringLiteral("title"), QStringLiteral("subtitle"), QStringLiteral("author"),
                                        QStringLiteral("date"),  QStringLiteral("publisher"), QStringLiteral("rights")};
    bool hasTitle = false;
    for (int i = body + 1; i < tree[body].end; i = tree[i].end) {
        const QString kind = tree.attribute(i, "class");
        if (!tree.textOf(i).isEmpty() && !records.contains(kind))
            return false;
        hasTitle = hasTitle || (tree[i].tag == GUMBO_TAG_H1 && kind == u"title");
    }
    return hasTitle;
}

/// A content document by itself: navigation, cover and title page say so in epub:type or class.
bool isApart(const HtmlTree &tree)
{
    static const QLatin1StringView types[] = {QLatin1StringView("titlepage"), QLatin1StringView("cover"), QLatin1StringView("toc"),
                                              QLatin1StringView("landmarks"), QLatin1StringView("halftitlepage")};
    const int body = std::max(0, tree.firstOf(GUMBO_TAG_BODY, 0, tree.size()));
    if (isTitlePage(tree, body))
        return true;
    for (int i = body; i < tree.size(); ++i) {
        const GumboTag tag = tree[i].tag;
        if (tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_SECTION && tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_NAV)
            continue;
        const QString said = tree.attribute(i, "epub:type") + u' ' + tree.attribute(i, "class");
        if (std::any_of(std::begin(types), std::end(types), [&said](QLatin1StringView type) { return hasWord(said, type); }))
            return tree.textOf(i) == tree.textOf(body); // all of the page
    }
    return false;
}

/// pandoc gives a book without headings the title as one.
bool isMadeUpHeading(const HtmlTree &tree, const QString &title)
{
    const int heading = tree.firstOf(GUMBO_TAG_H1, 0, tree.size());
    return heading >= 0 && tree.attribute(heading, "class") == u"unnumbered" && tree.textOf(heading) == title
        && tree.attribute(tree[heading].parent, "class").contains(QLatin1StringView("unnumbered"));
}

Result<QList<Block>> chapterBlocks(const QByteArray &bytes, const QString &title, Progress &progress)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const Result<HtmlTree> tree = HtmlTree::parse(htmlFromXhtml(decoded->text.toUtf8()), progress);
    if (!tree)
        return tree.error();
    if (isApart(*tree))
        return QList<Block>();
    const ArticleRegion region = findArticle(*tree, {}, true);
    Result<QList<Block>> blocks = htmlBlocks(*tree, region.passage, progress);
    if (blocks && !blocks->isEmpty() && blocks->first().kind == BlockKind::Heading && isMadeUpHeading(*tree, title))
        blocks->removeFirst();
    return blocks;
}

/// What LibreOffice writes where nothing was given.
bool isFilledIn(const QString &record)
{
    return record == u"Unknown Title" || record == u"Unknown Author";
}

Error atPath(const Error &error, const QString &path)
{
    if (error.code == Error::Code::Cancelled)
        return error;
    return Error{error.code, error.subject, error.detail.isEmpty() ? path : path + QStringLiteral(": ") + error.detail};
}

Document described(const EpubPackage &package)
{
    Document document;
    document.format = DocumentFormat::Epub;
    document.encoding = QStringLiteral("UTF-8");
    document.title = isFilledIn(package.title) ? QString() : recordedTitle(package.title);
    QStringList authors;
    for (const QString &author : package.authors)
        authors.append(isFilledIn(author) ? QString() : recordedByline(author));
    authors.removeAll(QString());
    document.byline = authors.join(QStringLiteral(", "));
    document.date = package.date;
    return document;
}

} // namespace

Result<Document> readEpub(QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    return readEpubParts([&archive](const QString &name) { return archive->read(name); }, options, progress);
}

Result<Document> readEpubParts(const PartSource &parts, const ReadOptions &options, Progress &progress)
{
    const Result<EpubPackage> package = EpubPackage::read(parts);
    if (!package)
        return package.error();
    Document document = described(*package);
    ReadingWatch watch(progress);
    qsizetype unpacked = 0;
    for (qsizetype i = 0; i < package->chapters.size(); ++i) {
        progress.report(i, package->chapters.size());
        if (const auto objection = watch.objection())
            return *objection;
        const QString &path = package->chapters[i];
        const Result<QByteArray> chapter = readEpubPart(parts, path);
        if (!chapter)
            return chapter.error();
        unpacked += chapter->size();
        if (unpacked > kMaxDocumentBytes)
            return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(unpacked)};
        const Result<QList<Block>> blocks = chapterBlocks(*chapter, package->title, progress);
        if (!blocks)
            return atPath(blocks.error(), path);
        document.blocks += *blocks;
    }
    return finished(std::move(document), options);
}

} // namespace concord
