// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/language.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace concord {

enum class BlockKind { Body, Heading, ListItem, Quote, Footnote, Caption, Code, TableRow };

/// A passage of a block that leads elsewhere.
struct Link
{
    Range range;    ///< UTF-16 units of the block's text; empty for a mark that has no text of its own, such as a footnote's
    QString target; ///< as written in the file, never followed; "#label" leads to the footnote of that label

    bool operator==(const Link &) const = default;
};

/// What a paragraph is in its document.
struct ParagraphForm
{
    BlockKind kind = BlockKind::Body;
    int level = 0;    ///< headings 1 to 6; depth of lists and quotes from 1; else 0
    QString label;    ///< "3." of a list item that is numbered, the label of a footnote; else empty
    QString original; ///< as the file has it, when normalisation changed it; else empty
    QList<Link> links;

    bool operator==(const ParagraphForm &) const = default;
};

/// One paragraph of a document.
struct Block : ParagraphForm
{
    QString text; ///< normalised (core/documents/normalisation.h); never empty, without line ends

    bool operator==(const Block &) const = default;
};

enum class DocumentFormat { PlainText, Markdown, Html, Docx, Odt, Epub, Pdf };

/// What an imported file turns out to be. Everything detected can be corrected by the person.
struct Document
{
    DocumentFormat format = DocumentFormat::PlainText;
    QString title;    ///< from the file's own record, its headline, or a first paragraph that reads like one; else empty
    QString byline;   ///< who wrote it, without "By" or 作者; else empty
    QDate date;       ///< from the file's own record or a full date in the first paragraphs, else invalid
    Language language = Language::English;
    QString encoding; ///< as ICU or IANA names it: "UTF-8", "Big5", …; of formats that say it themselves too
    QList<Block> blocks;

    QStringList paragraphs() const;
};

/// The names projects store: "body", "heading", "list-item", …
QString blockKindName(BlockKind kind);
std::optional<BlockKind> blockKindFromName(QStringView name);

/// "TXT", "Markdown", "HTML", "DOCX", … as people call it.
QString formatName(DocumentFormat format);

} // namespace concord
