// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace concord {

struct XmlAttribute
{
    QString space; ///< namespace; empty for a plain attribute
    QString name;
    QString value;
};

/// An element with what is in it, or a run of text, whose `name` is empty.
struct XmlNode
{
    QString space;
    QString name;
    QString text;
    QList<XmlAttribute> attributes;
    std::vector<XmlNode> children;
    int line = 0;

    bool isText() const { return name.isEmpty(); }
    bool is(const QString &ofSpace, const char *ofName) const { return name == QLatin1String(ofName) && space == ofSpace; }
    bool has(const char *plain) const;
    /// A plain attribute; empty when there is none.
    QString value(const char *plain) const;
    /// xml:lang and the like; null when there is none.
    QString xmlValue(const char *plain) const;
    bool hasText() const; ///< anything but white space between its elements
};

/// Reads an XML document whole, for formats whose rules look back and forth: elements up to 200 deep, two million of them.
/// No DOCTYPE's entities from outside are read. Fails with Invalid, subject the line ("line 7"), for what is no XML or is
/// deeper or longer.
Result<XmlNode> readXmlTree(const QByteArray &bytes);

} // namespace concord
