// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidestyle.h"

#include "ui/support/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

namespace concord {

namespace {

constexpr double kLineHeight = 120; // percent of the font's own, which is about 1.4 times its size
constexpr int kBody = 16;
constexpr int kHeadings[] = {2, 1, 0}; // steps of HTML sizes over the body: 24, 19 and 16 px

void styleBlock(QTextBlock block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isTableCell = cursor.currentTable() != nullptr;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 1 ? 28 : 0);
    format.setBottomMargin(isTableCell ? 0 : block.textList() ? 6 : 12);
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat heading;
    heading.setProperty(QTextFormat::FontSizeAdjustment, kHeadings[qMin(level, 3) - 1]);
    heading.setFontWeight(level == 1 ? QFont::Normal : QFont::DemiBold);
    cursor.mergeCharFormat(heading);
}

/// Words in the code face are as large as those around them.
void styleCode(QTextDocument &document, const QTextBlock &block)
{
    QList<QTextLayout::FormatRange> parts; // first found, then changed: a change splits and joins fragments
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (fragment.charFormat().fontFixedPitch())
            parts << QTextLayout::FormatRange{fragment.position(), fragment.length(), {}};
    }
    QTextCharFormat code;
    code.setProperty(QTextFormat::FontPixelSize, kBody - 2);
    code.setFontFamilies(
        {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans CJK TC")});
    for (const QTextLayout::FormatRange &part : std::as_const(parts)) {
        QTextCursor cursor(&document);
        cursor.setPosition(part.start);
        cursor.setPosition(part.start + part.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(code);
    }
}

void styleTable(QTextTable &table)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Theme::current().colour(Token::Line));
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(16);
    table.setFormat(format);
}

} // namespace

void styleGuide(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        styleBlock(block);
        styleCode(document, block);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            styleTable(*table);
    }
}

} // namespace concord
