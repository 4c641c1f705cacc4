// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articledetails.h"

#include "core/analysis/articlerevision.h"
#include "core/documents/encoding.h"
#include "core/documents/normalisation.h"
#include "core/project/articles.h"

#include <memory>
#include <unicode/ucnv.h>

namespace concord {

namespace {

/// The bytes of a text, when every character of it has some.
std::optional<QByteArray> encoded(const QString &text, const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.toLatin1().constData(), &status),
                                                                      &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const auto length = static_cast<int32_t>(text.size());
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(converter.get())), Qt::Uninitialized);
    const int32_t written = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                            reinterpret_cast<const UChar *>(text.utf16()), length, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.truncate(written);
    return bytes;
}

Error cannotReadAgain(const QString &encoding, const QString &why)
{
    return Error{Error::Code::Unreadable, QStringLiteral("reading-again"), encoding + u' ' + why};
}

QMap<int, QString> changedParagraphs(const TextRevision &revision, const QStringList &paragraphs)
{
    QMap<int, QString> changed;
    for (int i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i] != revision.paragraphs[i])
            changed.insert(i, paragraphs[i]);
    }
    return changed;
}

Status changeText(Database &database, const TextRevision &revision, const ArticleDetails::Text &wanted)
{
    if (wanted.encoding != revision.encoding) {
        const Result<QStringList> paragraphs = readAgain(revision, wanted.encoding);
        if (!paragraphs)
            return paragraphs.error();
        TextRevision next = revision;
        next.language = wanted.language;
        next.encoding = wanted.encoding;
        const Result<RevisionOutcome> corrected = correctParagraphs(database, next, changedParagraphs(revision, *paragraphs));
        return corrected ? Status(Done{}) : Status(corrected.error());
    }
    return wanted.language == revision.language ? Status(Done{})
                                                : Articles::setLanguage(database, revision.text, wanted.language);
}

} // namespace

ArticleDetails detailsOf(const LoadedArticle &article)
{
    ArticleDetails details;
    details.title = article.article.title;
    details.byline = article.article.byline;
    details.date = article.article.documentDate;
    for (const Side side : {Side::Source, Side::Translation}) {
        if (const std::optional<TextRevision> &revision = article.revision(side))
            details.text(side) = {revision->language, revision->encoding};
    }
    return details;
}

bool hasGuessedEncoding(const TextRevision &revision)
{
    for (const DocumentFormat format : {DocumentFormat::PlainText, DocumentFormat::Markdown, DocumentFormat::Html}) {
        if (revision.format == formatName(format))
            return !revision.encoding.isEmpty();
    }
    return false;
}

Result<QStringList> readAgain(const TextRevision &revision, const QString &encoding)
{
    QStringList paragraphs;
    for (int i = 0; i < revision.paragraphs.size(); ++i) {
        const QString original = revision.forms.value(i).original;
        const auto bytes = encoded(original.isEmpty() ? revision.paragraphs[i] : original, revision.encoding);
        if (!bytes)
            return cannotReadAgain(encoding, QStringLiteral("the text does not keep the bytes of its file"));
        const Result<DecodedText> decoded = decodeText(*bytes, encoding);
        if (!decoded)
            return cannotReadAgain(encoding, decoded.error().detail);
        const QString paragraph = normalised(decoded->text);
        if (paragraph.isEmpty() || paragraph.contains(QChar::ReplacementCharacter))
            return cannotReadAgain(encoding, QStringLiteral("the bytes are not text in this encoding"));
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

Status changeDetails(Database &database, const LoadedArticle &article, const ArticleDetails &details)
{
    Article stored = article.article;
    stored.title = details.title;
    stored.byline = details.byline;
    stored.documentDate = details.date;
    if (!(stored == article.article)) {
        if (Status updated = Articles::update(database, stored); !updated)
            return updated;
    }
    for (const Side side : {Side::Source, Side::Translation}) {
        const std::optional<TextRevision> &revision = article.revision(side);
        if (!revision)
            continue;
        if (Status changed = changeText(database, *revision, details.text(side)); !changed)
            return changed;
    }
    return Done{};
}

} // namespace concord
