// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf.h"

#include "core/documents/frontmatter.h"
#include "core/documents/pdf/pdfpage.h"
#include "core/documents/pdf/pdfparagraphs.h"
#include "core/documents/pdf/readingorder.h"
#include "core/documents/pdf/runningheads.h"
#include "core/documents/plaintext.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace concord {

namespace {

/// What programs write where a title should be: names of files and of themselves.
bool isTitle(const QString &title)
{
    static const QRegularExpression noTitle(
        QStringLiteral("\\.(?:docx?|odt|rtf|pdf|indd|qxd|txt|html?|tex|pages|wps)$|^(?:microsoft word|untitled|document\\d*|無標題|未命名|文件\\d*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return title.size() > 2 && !title.contains(QChar::ReplacementCharacter) && !title.contains(noTitle);
}

/// What programs and machines write where an author should be.
bool isAuthor(const QString &author)
{
    static const QRegularExpression noAuthor(
        QStringLiteral("^(?:user|admin|administrator|owner|unknown|author|root|\\(?anonymous\\)?|使用者|作者)$|\\d{3}|@|\\\\|pandoc|latex|acrobat|word"),
        QRegularExpression::CaseInsensitiveOption);
    return author.size() > 1 && !author.contains(QChar::ReplacementCharacter) && !author.contains(noAuthor);
}

Result<QList<PdfPage>> readPages(const PdfFile &file, Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    QList<PdfPage> pages;
    qsizetype characters = 0;
    const int count = file.pageCount();
    for (int i = 0; i < count; ++i) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, QStringLiteral("document"), {}};
        if (clock.elapsed() > qint64{kMaxReadingSeconds} * 1000)
            return Error{Error::Code::Invalid, QStringLiteral("document-time"), QString::number(clock.elapsed() / 1000)};
        pages.append(file.page(i));
        for (const PdfWord &word : pages.last().words)
            characters += word.text.size();
        if (characters * qsizetype{sizeof(QChar)} > kMaxDocumentBytes)
            return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(characters)};
        progress.report(i + 1, count);
    }
    if (characters == 0)
        return Error{Error::Code::Unreadable, QStringLiteral("pdf-without-text"), {}};
    return pages;
}

} // namespace

Result<Document> readPdf(QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    const Result<PdfFile> file = PdfFile::open(bytes);
    if (!file)
        return file.error();
    Result<QList<PdfPage>> pages = readPages(*file, progress);
    if (!pages)
        return pages.error();
    dropRunningHeads(*pages);
    QList<PdfLine> lines;
    int column = 0;
    for (qsizetype i = 0; i < pages->size(); ++i) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, QStringLiteral("document"), {}};
        lines += linesInOrder(std::exchange((*pages)[i], {}), static_cast<int>(i), column);
    }
    const PdfParagraphs paragraphs(std::move(lines));
    Document document;
    document.format = DocumentFormat::Pdf;
    document.blocks = paragraphs.blocks();
    document.title = isTitle(file->title()) ? file->title() : paragraphs.title();
    if (!detectByline({document.title}).isEmpty()) // a byline in large letters
        document.title.clear();
    document.byline = isAuthor(file->author()) ? file->author() : QString();
    return finished(std::move(document), options);
}

} // namespace concord
