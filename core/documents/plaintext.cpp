// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include "core/documents/encoding.h"
#include "core/documents/frontmatter.h"
#include "core/documents/normalisation.h"

namespace concord {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

/// Every line that holds more than white space.
QList<Block> linesOf(QStringView text)
{
    QList<Block> blocks;
    const auto take = [&blocks](QStringView line) {
        Block block;
        block.text = normalised(line);
        if (block.text.isEmpty())
            return;
        if (block.text != line)
            block.original = line.toString();
        blocks.append(block);
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i]))
            continue;
        take(text.sliced(begin, i - begin));
        begin = i + 1;
    }
    take(text.sliced(begin));
    return blocks;
}

} // namespace

Result<Document> finished(Document document, const ReadOptions &options)
{
    if (document.blocks.isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("document-empty"), {}};
    if (document.blocks.size() > kMaxParagraphs)
        return Error{Error::Code::Invalid, QStringLiteral("paragraph-count"), QString::number(document.blocks.size())};
    const QStringList paragraphs = document.paragraphs();
    document.language = options.language.value_or(detectLanguage(paragraphs.join(u'\n')));
    if (document.title.isEmpty())
        document.title = detectTitle(paragraphs);
    if (document.byline.isEmpty())
        document.byline = detectByline(paragraphs);
    if (!document.date.isValid())
        document.date = detectDate(paragraphs);
    return document;
}

Result<Document> readPlainText(QByteArrayView bytes, const ReadOptions &options)
{
    if (bytes.size() > kMaxDocumentBytes)
        return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(bytes.size())};
    Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded)
        return decoded.error();
    Document document;
    document.encoding = decoded->encoding;
    document.blocks = linesOf(decoded->text);
    return finished(std::move(document), options);
}

} // namespace concord
