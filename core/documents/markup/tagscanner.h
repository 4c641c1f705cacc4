// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace concord {

/// One tag of markup, as the bytes have it.
struct ScannedTag
{
    qsizetype begin = 0;     ///< of its "<"
    qsizetype end = 0;       ///< behind its ">"
    QByteArray name;         ///< in lower case
    int attributes = 0;      ///< how many, roughly
    bool isEnd = false;      ///< </name>
    bool isSelfClosing = false;
};

/// Goes through HTML or XHTML a tag at a time without building anything: comments, CDATA, declarations and the insides of
/// script, style, textarea and title are passed over. Works on any encoding that contains ASCII. Linear.
class TagScanner
{
public:
    explicit TagScanner(QByteArrayView markup, qsizetype from = 0);

    std::optional<ScannedTag> next();

private:
    std::optional<qsizetype> passedOver(qsizetype at) const;
    ScannedTag tagAt(qsizetype at) const;
    qsizetype endOfRawText(const ScannedTag &opening) const;

    QByteArrayView m_markup;
    qsizetype m_at = 0;
};

/// Refuses markup that a parser would drown in, before it is parsed: over 1,000 elements that are opened and never closed,
/// or over 4,096 attributes on one. Fails with Invalid ("document-nesting") or Cancelled.
Status checkTags(QByteArrayView markup, const Progress &progress);

/// XHTML as an HTML parser must see it: <a id="x"/> becomes <a id="x"></a>, CDATA its text.
QByteArray htmlFromXhtml(QByteArrayView markup);

/// The encoding a page names in <meta charset>, <meta http-equiv> or its XML declaration, within its first 16 KB; empty
/// when it names none. As the WHATWG Encoding Standard maps labels: gb2312 is GB18030, latin1 windows-1252.
QString declaredEncoding(QByteArrayView markup);

} // namespace concord
