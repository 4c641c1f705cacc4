// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace concord {

/// Where a text comes from: a file, or what was pasted.
struct TextOrigin
{
    QString path;     ///< empty when it was pasted, or when there is none
    QByteArray html;  ///< pasted, UTF-8
    QByteArray plain; ///< pasted, UTF-8
    QString encoding; ///< chosen by hand; empty: detected

    bool isPasted() const { return !html.isEmpty() || !plain.isEmpty(); }
    bool isEmpty() const { return path.isEmpty() && !isPasted(); }
    bool operator==(const TextOrigin &) const = default;
};

/// What a new project is made from. One of the two texts may be missing.
struct NewProject
{
    std::optional<Document> source;
    std::optional<Document> translation;
    QString title;
    QString byline;
    QDate date; ///< of the source's publication; invalid when unknown
    QString projectPath;
};

} // namespace concord
