// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

namespace concord {

namespace {

constexpr std::pair<BlockKind, QLatin1StringView> kKindNames[] = {
    {BlockKind::Body, QLatin1StringView("body")},         {BlockKind::Heading, QLatin1StringView("heading")},
    {BlockKind::ListItem, QLatin1StringView("list-item")}, {BlockKind::Quote, QLatin1StringView("quote")},
    {BlockKind::Footnote, QLatin1StringView("footnote")}, {BlockKind::Caption, QLatin1StringView("caption")},
    {BlockKind::Code, QLatin1StringView("code")},         {BlockKind::TableRow, QLatin1StringView("table-row")},
};

} // namespace

QStringList Document::paragraphs() const
{
    QStringList texts;
    texts.reserve(blocks.size());
    for (const Block &block : blocks)
        texts.append(block.text);
    return texts;
}

QString blockKindName(BlockKind kind)
{
    for (const auto &[known, name] : kKindNames) {
        if (known == kind)
            return name;
    }
    return {};
}

std::optional<BlockKind> blockKindFromName(QStringView name)
{
    for (const auto &[kind, known] : kKindNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

QString formatName(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::PlainText:
        return QStringLiteral("TXT");
    case DocumentFormat::Markdown:
        return QStringLiteral("Markdown");
    case DocumentFormat::Html:
        return QStringLiteral("HTML");
    case DocumentFormat::Docx:
        return QStringLiteral("DOCX");
    case DocumentFormat::Odt:
        return QStringLiteral("ODT");
    case DocumentFormat::Epub:
        return QStringLiteral("EPUB");
    case DocumentFormat::Pdf:
        return QStringLiteral("PDF");
    }
    return {};
}

} // namespace concord
