// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortext.h"

#include "ui/words/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

const char *sentenceOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Stopped.");
    case Error::Code::NotFound:
        return QT_TRANSLATE_NOOP("Error", "%1 was not found. Check the name and try again.");
    case Error::Code::Invalid:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be used (%2). Correct it and try again.");
    case Error::Code::Unreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be read as text (%2). Choose another file or name its encoding.");
    case Error::Code::Unwritable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be written (%2). Choose another place or check the permissions.");
    case Error::Code::Foreign:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a Concord project. Choose a .concord file.");
    case Error::Code::Newer:
        return QT_TRANSLATE_NOOP("Error", "%1 was made by a newer Concord. Update the program to open it.");
    case Error::Code::Conflict:
        return QT_TRANSLATE_NOOP("Error", "%1 has changed in the meantime, so nothing was done. Look at it and try again.");
    case Error::Code::Busy:
        return QT_TRANSLATE_NOOP("Error", "%1 is in use by another program. Close it there and try again.");
    case Error::Code::Full:
        return QT_TRANSLATE_NOOP("Error", "The disk is full, so %1 was not saved. Make room and try again.");
    case Error::Code::Damaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged (%2). Open a backup of it.");
    case Error::Code::Database:
        return QT_TRANSLATE_NOOP("Error", "The project %1 could not be read or written (%2). Try again; if it stays, open a backup.");
    }
    return "";
}

struct DocumentFault
{
    const char *key;      ///< what core calls it, as an error's subject or the first word of its detail
    const char *sentence; ///< about the file %1
};

/// Why a document was not read, and what to do.
constexpr DocumentFault kDocumentFaults[] = {
    {"document-empty", QT_TRANSLATE_NOOP("Error", "%1 holds no text. Choose another file.")},
    {"document-size", QT_TRANSLATE_NOOP("Error", "%1 is larger than 64 MB. Choose a smaller file, or a part of it.")},
    {"document-format", QT_TRANSLATE_NOOP("Error", "%1 is of no kind Concord reads. Save it as DOCX, ODT, HTML or plain text and choose that.")},
    {"document-damaged", QT_TRANSLATE_NOOP("Error", "%1 is no complete document. Fetch or save it anew.")},
    {"document-nesting", QT_TRANSLATE_NOOP("Error", "%1 is nested too deeply to be an article. Save it anew, or as plain text, and choose that.")},
    {"document-entities", QT_TRANSLATE_NOOP("Error", "%1 defines entities of its own, which Concord does not follow. Save it anew and choose that.")},
    {"document-time", QT_TRANSLATE_NOOP("Error", "%1 took longer than a minute to read. Save it as plain text and choose that.")},
    {"paragraph-count", QT_TRANSLATE_NOOP("Error", "%1 has over a million paragraphs. Choose a part of it.")},
    {"page-count", QT_TRANSLATE_NOOP("Error", "%1 has over 10,000 pages. Choose a part of it.")},
    {"pdf-locked", QT_TRANSLATE_NOOP("Error", "%1 is locked with a password. Save it without one and choose that.")},
    {"pdf-without-text", QT_TRANSLATE_NOOP("Error", "%1 holds pictures of pages and no text. Choose a file with text in it.")},
    {"pdf-damaged", QT_TRANSLATE_NOOP("Error", "%1 is no complete PDF. Fetch or save it anew.")},
    {"archive-entries", QT_TRANSLATE_NOOP("Error", "%1 holds over 20,000 files. Save it anew with its word processor and choose that.")},
    {"archive-size", QT_TRANSLATE_NOOP("Error", "%1 unpacks to more than 256 MB. Save it without pictures and choose that.")},
    {"archive-expansion", QT_TRANSLATE_NOOP("Error", "%1 unpacks to more than 200 times its size. Save it anew with its word processor and choose that.")},
    {"archive-encrypted", QT_TRANSLATE_NOOP("Error", "%1 is locked with a password. Save it without one and choose that.")},
    {"archive-damaged", QT_TRANSLATE_NOOP("Error", "%1 is no complete document. Fetch or save it anew.")},
    {"reading-again", QT_TRANSLATE_NOOP("Error", "%1 cannot be read anew in this encoding, since it does not keep the bytes of its file. Make a new project from the file and choose its encoding there.")},
    {"archive-entry", QT_TRANSLATE_NOOP("Error", "%1 lacks a part it names. Fetch or save it anew.")},
};

const DocumentFault *documentFault(const Error &error)
{
    const QStringView detail = QStringView(error.detail).trimmed();
    const QStringView first = detail.left(std::max<qsizetype>(0, detail.indexOf(u' ')));
    for (const DocumentFault &fault : kDocumentFaults) {
        const QLatin1String key(fault.key);
        if (error.subject == key || detail == key || first == key)
            return &fault;
    }
    return nullptr;
}

} // namespace

QString describe(const Error &error, Language language)
{
    if (const DocumentFault *fault = documentFault(error)) {
        const bool isNamed = error.subject != QLatin1String(fault->key);
        const QString name = isNamed ? error.subject : phrase("Error", QT_TRANSLATE_NOOP("Error", "The text"), language);
        return filled(phrase("Error", fault->sentence, language), {name});
    }
    QString sentence = phrase("Error", sentenceOf(error.code), language);
    if (error.detail.isEmpty())
        sentence.remove(QLatin1String(" (%2)")).remove(QStringLiteral("（%2）"));
    return filled(sentence, {error.subject, error.detail.simplified()});
}

} // namespace concord
