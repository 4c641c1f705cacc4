// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/htmlblocks.h"

#include "core/documents/limits.h"
#include "core/documents/markup/furniture.h"
#include "core/documents/markup/listlabel.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kPollEvery = 4096;
constexpr qsizetype kLongestCell = 400;

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1 : 0;
}

class BlockWalk
{
public:
    BlockWalk(const HtmlTree &tree, const HtmlPassage &passage)
        : m_tree(tree), m_passage(passage), m_footnotes(tree)
    {
        m_open.push_back({});
        m_open.back().end = passage.end;
        LineWrapping wrapping;
        for (int i = passage.begin; i < passage.end; ++i) {
            if (isBlockLevel(tree[i].tag))
                wrapping.endLine();
            wrapping.look(tree[i].text);
        }
        m_inline = InlineText(wrapping.isAtSpaces());
    }

    Result<QList<Block>> run(const Progress &progress);

private:
    /// An element that is open, and what holds within it.
    struct Open
    {
        int end = 0;
        Block form;         // kind, level, label of the paragraphs within
        bool isBlock = false;
        bool isLink = false;
        bool isRow = false; // of data: cells are joined, not paragraphs
        InlineText::Lines lines = InlineText::Lines::Loose;
        int listDepth = 0;
        int nextNumber = 1; // of an ordered list
        int step = 1;
        QString numbering;  // type of the list: "1", "a", …; empty: not ordered
        int quoteDepth = 0;
        bool isDataTable = false;
        QString closing;    // text added at its end
    };

    bool isLeftOut(int index) const;
    void open(int index);
    void openBlock(int index, Open &now);
    void openList(int index, Open &now);
    void openItem(int index, Open &now);
    void openTablePart(int index, Open &now);
    void openInline(int index, Open &now);
    void breakLine(int index);
    void closeTop();
    void flush();

    const HtmlTree &m_tree;
    const HtmlPassage &m_passage;
    Footnotes m_footnotes;
    std::vector<Open> m_open;
    InlineText m_inline;
    bool m_cellWaits = false;
    QList<Block> m_blocks;
};

bool BlockWalk::isLeftOut(int index) const
{
    const HtmlNode &node = m_tree[index];
    if (!m_passage.skipped.empty() && m_passage.skipped[static_cast<std::size_t>(index)])
        return true;
    if (node.isText())
        return false;
    if (isNeverText(node.tag) || m_footnotes.backlinks.contains(index))
        return true;
    const bool isCaption = node.tag == GUMBO_TAG_FIGCAPTION || node.tag == GUMBO_TAG_CAPTION;
    return isCaption && !m_passage.captions;
}

void BlockWalk::flush()
{
    Open &top = m_open.back();
    QList<Block> blocks = m_inline.take(top.form, top.lines);
    if (blocks.isEmpty())
        return;
    m_blocks += blocks;
    if (top.form.kind != BlockKind::ListItem)
        return;
    for (Open &open : m_open) // the item's label is spent
        open.form.label.clear();
}

void BlockWalk::closeTop()
{
    const Open top = m_open.back();
    if (!top.closing.isEmpty())
        m_inline.append(top.closing);
    if (top.isLink)
        m_inline.closeLink();
    if (top.isBlock)
        flush();
    m_open.pop_back();
}

void BlockWalk::openList(int index, Open &now)
{
    const HtmlNode &node = m_tree[index];
    now.listDepth += 1;
    now.numbering.clear();
    if (node.tag != GUMBO_TAG_OL)
        return;
    const QString type = m_tree.attribute(index, "type");
    now.numbering = type.isEmpty() ? QStringLiteral("1") : type.left(1);
    bool isNumber = false;
    const int start = m_tree.attribute(index, "start").toInt(&isNumber);
    now.nextNumber = isNumber ? start : 1;
    now.step = m_tree.has(index, "reversed") ? -1 : 1;
    if (now.step < 0 && !isNumber)
        now.numbering.clear();
}

void BlockWalk::openItem(int index, Open &now)
{
    now.form = Block();
    now.form.kind = BlockKind::ListItem;
    now.form.level = std::max(1, now.listDepth);
    Open &list = m_open.back();
    if (list.numbering.isEmpty())
        return;
    bool isNumber = false;
    const int value = m_tree.attribute(index, "value").toInt(&isNumber);
    const int number = isNumber ? value : list.nextNumber;
    list.nextNumber = number + list.step;
    now.form.label = listLabel(number, list.numbering);
    now.numbering.clear();
}

void BlockWalk::openTablePart(int index, Open &now)
{
    const GumboTag tag = m_tree[index].tag;
    if (tag == GUMBO_TAG_TABLE)
        now.isDataTable = !isLayoutTable(m_tree, index);
    if (tag == GUMBO_TAG_TR && now.isDataTable) {
        now.isRow = true;
        now.form = Block();
        now.form.kind = BlockKind::TableRow;
        now.lines = InlineText::Lines::Joined;
        m_cellWaits = false;
    }
}

void BlockWalk::openBlock(int index, Open &now)
{
    const HtmlNode &node = m_tree[index];
    now.isBlock = true;
    now.lines = now.lines == InlineText::Lines::Kept ? now.lines
        : node.tag == GUMBO_TAG_P || headingLevel(node.tag) > 0 ? InlineText::Lines::Joined : InlineText::Lines::Loose;
    const bool isNote = now.form.kind == BlockKind::Footnote;
    if (index == m_passage.headline) {
        now.form = Block();
        now.form.kind = BlockKind::Heading;
        now.form.level = 1;
    } else if (m_footnotes.notes.contains(index)) {
        now.form = Block();
        now.form.kind = BlockKind::Footnote;
        now.form.label = m_footnotes.notes.value(index);
    } else if (node.tag == GUMBO_TAG_UL || node.tag == GUMBO_TAG_OL || node.tag == GUMBO_TAG_MENU || node.tag == GUMBO_TAG_DIR) {
        openList(index, now);
    } else if (isNote) {
        return; // a note stays one whatever it holds
    } else if (const int level = headingLevel(node.tag)) {
        now.form = Block();
        now.form.kind = BlockKind::Heading;
        now.form.level = level;
    } else if (node.tag == GUMBO_TAG_LI) {
        openItem(index, now);
    } else if (node.tag == GUMBO_TAG_BLOCKQUOTE) {
        now.form = Block();
        now.form.kind = BlockKind::Quote;
        now.form.level = ++now.quoteDepth;
    } else if (node.tag == GUMBO_TAG_PRE || node.tag == GUMBO_TAG_LISTING || node.tag == GUMBO_TAG_XMP) {
        now.form = Block();
        now.form.kind = BlockKind::Code;
        now.lines = InlineText::Lines::Kept;
    } else if (node.tag == GUMBO_TAG_FIGCAPTION || node.tag == GUMBO_TAG_CAPTION) {
        now.form = Block();
        now.form.kind = BlockKind::Caption;
    } else {
        openTablePart(index, now);
    }
}

/// A line that is bold as a whole heads what comes after it.
void BlockWalk::breakLine(int index)
{
    m_inline.breakLine();
    const int before = m_tree.previousSibling(index);
    if (before < 0 || m_open.back().lines != InlineText::Lines::Loose)
        return;
    const GumboTag tag = m_tree[before].tag;
    const bool isStrong = tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_BIG || tag == GUMBO_TAG_FONT;
    if (isStrong && m_inline.lastLine() == m_tree.textOf(before))
        m_inline.breakLine();
}

void BlockWalk::openInline(int index, Open &now)
{
    now.isBlock = false;
    now.closing.clear();
    const GumboTag tag = m_tree[index].tag;
    if (tag == GUMBO_TAG_BR) {
        if (now.isRow)
            m_inline.append(u" ");
        else
            breakLine(index);
    } else if (tag == GUMBO_TAG_Q) {
        m_inline.append(u"“");
        now.closing = QStringLiteral("”");
    } else if (tag == GUMBO_TAG_A) {
        const QString target = m_tree.attribute(index, "href");
        now.isLink = !target.isEmpty();
        if (now.isLink)
            m_inline.openLink(target);
    }
}

void BlockWalk::open(int index)
{
    const HtmlNode &node = m_tree[index];
    Open now = m_open.back();
    now.end = node.end;
    now.isLink = false;
    now.closing.clear();
    if (isBlockLevel(node.tag) && !now.isRow) {
        flush();
        now.form.label = m_open.back().form.label;
        openBlock(index, now);
    } else if (isBlockLevel(node.tag)) {
        const bool isCell = node.tag == GUMBO_TAG_TD || node.tag == GUMBO_TAG_TH;
        now.isBlock = false;
        if (isCell && m_cellWaits && !m_inline.isEmpty())
            m_inline.append(cellSeparator());
        m_cellWaits = m_cellWaits || isCell;
        m_inline.append(u" ");
    } else {
        openInline(index, now);
    }
    m_open.push_back(std::move(now));
}

Result<QList<Block>> BlockWalk::run(const Progress &progress)
{
    for (int i = m_passage.begin; i < m_passage.end;) {
        while (m_open.size() > 1 && m_open.back().end <= i)
            closeTop();
        if (i % kPollEvery == 0 && progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        if (m_blocks.size() > kMaxParagraphs)
            return Error{Error::Code::Invalid, QStringLiteral("paragraph-count"), QString::number(m_blocks.size())};
        if (isLeftOut(i)) {
            i = m_tree[i].end;
            continue;
        }
        if (const auto mark = m_footnotes.marks.constFind(i); mark != m_footnotes.marks.cend()) {
            m_inline.addMark(*mark);
            i = m_tree[i].end;
            continue;
        }
        if (!m_tree[i].isText())
            open(i);
        else if (m_open.back().lines == InlineText::Lines::Kept)
            m_inline.appendVerbatim(m_tree[i].text);
        else
            m_inline.append(m_tree[i].text);
        ++i;
    }
    while (m_open.size() > 1)
        closeTop();
    flush();
    return m_blocks;
}

/// Whether a cell holds what no cell of data holds.
bool isOddCell(const HtmlTree &tree, int cell)
{
    int paragraphs = 0;
    qsizetype length = 0;
    for (int i = cell + 1; i < tree[cell].end; ++i) {
        const GumboTag tag = tree[i].tag;
        paragraphs += tag == GUMBO_TAG_P ? 1 : 0;
        length += tree[i].text.size();
        if (headingLevel(tag) > 0 || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_FORM)
            return true;
        if (length > kLongestCell && length - tree[i].text.count(u' ') > kLongestCell)
            return true;
    }
    return paragraphs > 2;
}

} // namespace

QString cellSeparator()
{
    return QStringLiteral(" | ");
}

bool isLayoutTable(const HtmlTree &tree, int table)
{
    if (tree.attribute(table, "role") == u"presentation")
        return true;
    int cellsInRow = 0, widest = 0;
    for (int i = table + 1; i < tree[table].end; ++i) {
        const GumboTag tag = tree[i].tag;
        if (tag == GUMBO_TAG_TABLE)
            return true;
        if (tag == GUMBO_TAG_TR)
            cellsInRow = 0;
        if (tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH)
            continue;
        widest = std::max(widest, ++cellsInRow);
        if (isOddCell(tree, i))
            return true;
    }
    return widest < 2;
}

Result<QList<Block>> htmlBlocks(const HtmlTree &tree, const HtmlPassage &passage, const Progress &progress)
{
    return BlockWalk(tree, passage).run(progress);
}

} // namespace concord
