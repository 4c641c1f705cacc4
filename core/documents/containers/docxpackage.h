// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/xmlpart.h"

#include <QHash>

namespace concord {

/// What the files of a DOCX say leads where (ECMA-376 part 2, 6.5): files of the archive, and addresses outside, which
/// are only told.
class DocxRelationships
{
public:
    /// Of the file `of` ("word/document.xml"; "" for the whole archive). A file without relationships has none.
    static Result<DocxRelationships> read(const PartSource &source, const QString &of, ReadingWatch &watch);

    /// The file of the archive that stands in this relation, by the last word of the relation's name: "styles". Else empty.
    QString part(const QString &relation) const { return m_parts.value(relation); }
    /// The address outside of this id, else empty.
    QString address(const QString &id) const { return m_addresses.value(id); }

private:
    QHash<QString, QString> m_parts;
    QHash<QString, QString> m_addresses;
};

} // namespace concord
