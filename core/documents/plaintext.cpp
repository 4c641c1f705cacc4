// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include "core/documents/encoding.h"
#include "core/documents/frontmatter.h"
#include "core/documents/limitedread.h"

namespace concord {

namespace {

QStringList paragraphsOf(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QStringList paragraphs;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QString paragraph = text.mid(begin, end - begin).trimmed();
        if (!paragraph.isEmpty())
            paragraphs.append(paragraph);
        begin = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029')
            take(i);
    }
    take(text.size());
    return paragraphs;
}

} // namespace

Result<Document> readPlainText(QByteArrayView bytes, const ReadOptions &options)
{
    if (bytes.size() > kMaxDocumentBytes)
        return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(bytes.size())};
    const Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded)
        return decoded.error();
    Document document;
    document.encoding = decoded->encoding;
    document.paragraphs = paragraphsOf(decoded->text);
    if (document.paragraphs.isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("document-empty"), {}};
    if (document.paragraphs.size() > kMaxParagraphs)
        return Error{Error::Code::Invalid, QStringLiteral("paragraph-count"), QString::number(document.paragraphs.size())};
    document.language = options.language.value_or(detectLanguage(decoded->text));
    document.title = detectTitle(document.paragraphs);
    document.date = detectDate(document.paragraphs);
    return document;
}

Result<Document> readDocumentFile(const QString &path, const ReadOptions &options)
{
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return bytes.error();
    Result<Document> document = readPlainText(*bytes, options);
    if (!document)
        return Error{document.error().code, path, document.error().subject + u' ' + document.error().detail};
    return document;
}

} // namespace concord
