// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/textpreview.h"

#include "ui/support/fonts.h"

#include <QTextBlockFormat>
#include <QTextCursor>

namespace concord {

namespace {

constexpr int kBlocks = 12;       // enough to tell a text by
constexpr qsizetype kUnits = 400; // of each of them
constexpr int kSize = 14;         // pixels
constexpr int kLineHeight = 22;   // pixels
constexpr int kGap = 6;           // pixels between paragraphs

QString labelOf(const Block &block)
{
    const bool isBulleted = block.kind == BlockKind::ListItem && block.label.isEmpty();
    const QString label = isBulleted ? QStringLiteral("•") : block.label;
    return label.isEmpty() ? label : label + u' ';
}

QString startOf(const Block &block)
{
    return block.text.size() > kUnits ? block.text.left(kUnits) + u'…' : block.text;
}

} // namespace

TextPreview::TextPreview(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    document()->setDocumentMargin(8);
}

void TextPreview::showBlocks(const QList<Block> &blocks, Language language)
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat letters;
    QTextBlockFormat lines;
    lines.setLineHeight(kLineHeight, QTextBlockFormat::FixedHeight);
    lines.setBottomMargin(kGap);
    for (qsizetype i = 0; i < std::min<qsizetype>(blocks.size(), kBlocks); ++i) {
        QFont font = readingFont(language, kSize);
        font.setBold(blocks[i].kind == BlockKind::Heading);
        letters.setFont(font);
        const bool isIndented = blocks[i].kind == BlockKind::ListItem || blocks[i].kind == BlockKind::Quote;
        lines.setLeftMargin(isIndented ? kSize * std::clamp(blocks[i].level, 1, 4) : 0);
        if (i > 0)
            cursor.insertBlock(lines, letters);
        else
            cursor.setBlockFormat(lines);
        QTextCharFormat label = letters;
        label.setFont(readingFont(Language::English, kSize)); // Chinese faces have a small bullet
        cursor.insertText(labelOf(blocks[i]), label);
        cursor.insertText(startOf(blocks[i]), letters);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace concord
