// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/xmlpart.h"

#include <QDate>
#include <QStringList>

namespace concord {

/// What an EPUB's package document (OPF, EPUB 3.3 section 5) says: the parts to read, and about the whole.
struct EpubPackage
{
    /// Finds it by META-INF/container.xml. Fails with Unreadable ("archive-entry", "archive-damaged") or Invalid
    /// ("document-entities") where a part is missing, is no XML or defines entities.
    static Result<EpubPackage> read(const PartSource &parts);

    QStringList chapters; ///< paths in the archive, in the order of reading; navigation and cover left out
    QString title;
    QStringList authors;
    QDate date; ///< when a day is given, without a time
};

/// A part that has to be there; NotFound becomes Unreadable ("archive-entry") with its path.
Result<QByteArray> readEpubPart(const PartSource &parts, const QString &path);

/// The path of an entry that `reference` in the part `base` means, decoded, without fragment; "." and ".." resolved. Empty
/// when it leads out of the archive or elsewhere.
QString entryPath(const QString &base, const QString &reference);

} // namespace concord
