// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortext.h"

#include "ui/words/phrasebook.h"

#include <QCoreApplication>

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

/// What has a name of its own in core and another for people.
const char *subjectName(const QString &subject)
{
    struct Name
    {
        const char *key;
        const char *words;
    };
    static constexpr Name kNames[] = {
        {"document-empty", QT_TRANSLATE_NOOP("Error", "The document without text")},
        {"document-size", QT_TRANSLATE_NOOP("Error", "The document, over 64 MB,")},
        {"paragraph-count", QT_TRANSLATE_NOOP("Error", "The document with over a million paragraphs")},
    };
    for (const Name &name : kNames) {
        if (subject == QLatin1String(name.key))
            return name.words;
    }
    return nullptr;
}

} // namespace

QString describe(const Error &error, Language language)
{
    const char *named = subjectName(error.subject);
    const QString subject = named ? phrase("Error", named, language) : error.subject;
    QString sentence = phrase("Error", sentenceOf(error.code), language);
    if (error.detail.isEmpty())
        sentence.remove(QLatin1String(" (%2)")).remove(QStringLiteral("（%2）"));
    return filled(sentence, {subject, error.detail.simplified()});
}

} // namespace concord
