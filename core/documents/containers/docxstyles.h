// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/stylemeaning.h"
#include "core/documents/containers/xmlpart.h"

#include <QHash>

namespace concord {

/// What a paragraph style of a DOCX says of its paragraphs, with what it is based on.
struct DocxParagraphStyle : StyleMeaning
{
    std::optional<int> list; ///< numId
    int listLevel = 0;       ///< ilvl, from 0
    bool isHidden = false;
};

/// The styles of a DOCX (ECMA-376 part 1, 17.7). A heading is what has an outline level or is named one; built-in
/// styles have English names in every language's Word, older and other programs write 標題 1. Styles based on each other
/// are followed 64 steps, so that circles end.
class DocxStyles
{
public:
    static Result<DocxStyles> read(const QByteArray &bytes, const QString &name, ReadingWatch &watch);

    /// Of the style of this id; of the default one when it is empty or unknown.
    const DocxParagraphStyle &paragraphStyle(const QString &id) const;
    bool isHidden(const QString &characterStyle) const;

private:
    struct Style
    {
        QString name;
        QString basedOn;
        std::optional<int> outline; ///< 0 to 8, 9 for none
        std::optional<int> list;
        std::optional<int> listLevel;
        std::optional<bool> isHidden;
    };
    static Style readStyle(XmlPart &part);
    DocxParagraphStyle resolved(const QString &id) const;

    QHash<QString, Style> m_styles;
    QString m_default;
    mutable QHash<QString, DocxParagraphStyle> m_resolved;
};

/// The word-processing namespace, of both the transitional and the strict kind.
bool isDocxSpace(QStringView space);

} // namespace concord
