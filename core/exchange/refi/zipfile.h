// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace concord {

struct ZipEntry
{
    QString name; ///< with "/" between folders
    QByteArray content;
};

/// The bytes of a ZIP archive of these files (PKWARE APPNOTE 6.3.10), deflated, names in UTF-8, dated 1 January 1980 so that equal
/// files give equal bytes. For archives and files below 4 GiB and 65,535 entries.
QByteArray zipOf(const QList<ZipEntry> &entries);

} // namespace concord
