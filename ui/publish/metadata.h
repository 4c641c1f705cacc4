// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"

#include <QString>
#include <QStringList>

namespace concord {

/// Escaped for the text or a double-quoted attribute of XML and HTML, without what XML 1.0 forbids even as a reference:
/// control characters, halves of surrogate pairs, U+FFFE and U+FFFF. Line ends become spaces when `isOneLine`.
QString xmlText(const QString &text, bool isOneLine = false);

/// The claims and observations the scene's marks come from, in drawing order, each once: "claim:12", "observation:7".
QStringList originsOf(const Scene &scene);

/// Where a chart's figures come from, and who made it.
struct Credit
{
    QString source;
    QString byline;
};

/// An XMP packet (ISO 16684-1): title, description, source, byline as creator, language, and the origins under dc:relation.
QString xmpPacket(const Scene &scene, const Credit &credit, const QString &mediaType);

} // namespace concord
