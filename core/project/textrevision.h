// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/span.h"
#include "core/documents/document.h"
#include "core/text/language.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace concord {

/// An immutable state of one side of an article. Correcting a text makes the next revision.
struct TextRevision
{
    RevisionId id;
    TextId text; ///< the side of the article this is a state of; Articles::addRevision finds or makes it
    ArticleId article;
    Side side = Side::Source;
    Language language = Language::English; ///< a property of the text, the same for all its revisions
    int number = 0;                        ///< 1 is the first import
    QString format;                        ///< formatName of what was read, "HTML"; empty for text typed in
    QString encoding;                      ///< IANA name of what was read, "UTF-8"; empty for text typed in
    QDateTime createdAt;                   ///< UTC
    QString note;
    QStringList paragraphs;
    QList<ParagraphForm> forms; ///< what each paragraph is, as long as `paragraphs`; may be empty when all are plain

    bool operator==(const TextRevision &) const = default;
};

/// "source" and "translation".
QString sideName(Side side);
std::optional<Side> sideFromName(QStringView name);

} // namespace concord
