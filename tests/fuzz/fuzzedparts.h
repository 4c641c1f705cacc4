// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/xmlpart.h"
#include "core/documents/document.h"

#include <QHash>
#include <QStringList>

#include <cstdlib>

namespace concord {

/// The files of a container whose compression a fuzzer would not get through: the bytes, parted at NUL, under these names.
inline PartSource fuzzedParts(QByteArrayView bytes, const QStringList &names)
{
    QHash<QString, QByteArray> files;
    const QList<QByteArray> contents = bytes.toByteArray().split('\0');
    for (qsizetype i = 0; i < std::min(contents.size(), names.size()); ++i)
        files.insert(names[i], contents[i]);
    return [files](const QString &name) {
        return files.contains(name) ? Result<QByteArray>(files.value(name)) : Error{Error::Code::NotFound, name, {}};
    };
}

/// What holds of every document: blocks with text in one line, forms in bounds, links inside their block.
inline void checkDocument(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (block.text.isEmpty() || block.text.contains(u'\n') || block.level < 0 || block.level > 256)
            std::abort();
        if (block.kind == BlockKind::Heading && (block.level < 1 || block.level > 6))
            std::abort();
        for (const Link &link : block.links) {
            if (link.range.begin < 0 || link.range.begin > link.range.end || link.range.end > block.text.size())
                std::abort();
        }
    }
}

} // namespace concord
