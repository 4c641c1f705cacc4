// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/markdowntree.h"

#include "core/documents/limits.h"
#include "core/documents/markup/boundedheap.h"
#include "core/documents/markup/htmlblocks.h"
#include "core/documents/markup/htmltree.h"
#include "core/documents/markup/inlinetext.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>
#include <mutex>
#include <vector>

namespace concord {

namespace {

constexpr qint64 kParserBytes = 1024LL * 1024 * 1024;
constexpr qsizetype kFeedBytes = 64 * 1024;
constexpr int kPollEvery = 4096;

/// cmark asks for memory without saying on whose behalf.
thread_local BoundedHeap *currentHeap = nullptr;

void *takeZeroed(size_t count, size_t size)
{
    void *block = currentHeap->allocate(count * size);
    std::memset(block, 0, count * size);
    return block;
}

void *takeAnew(void *block, size_t size)
{
    return currentHeap->reallocate(block, size);
}

void giveBack(void *block)
{
    currentHeap->release(block);
}

cmark_mem heapFunctions = {takeZeroed, takeAnew, giveBack};

/// Null when the heap gave up.
cmark_node *parsed(BoundedHeap &heap, const char *bytes, std::size_t size)
{
    if (setjmp(heap.exit) != 0)
        return nullptr;
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, &heapFunctions);
    for (const char *name : {"table", "strikethrough"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    for (std::size_t at = 0; at < size; at += kFeedBytes)
        cmark_parser_feed(parser, bytes + at, std::min<std::size_t>(kFeedBytes, size - at));
    return cmark_parser_finish(parser);
}

bool isAtSpaces(const QString &text)
{
    LineWrapping wrapping;
    QString paragraph;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            paragraph += line;
            paragraph += u'\n';
            continue;
        }
        wrapping.endLine();
        wrapping.look(paragraph);
        paragraph.clear();
    }
    wrapping.look(paragraph);
    return wrapping.isAtSpaces();
}

/// Blocks an iterator of cmark enters and never leaves.
bool hasNoExit(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_THEMATIC_BREAK;
}

class MarkdownWalk
{
public:
    MarkdownWalk(bool lineEndsAreSpaces, const Progress &progress) : m_inline(lineEndsAreSpaces), m_progress(progress), m_forms(1), m_lists(1) {}

    Result<QList<Block>> run(cmark_node *document);

private:
    struct ListState
    {
        bool isOrdered = false;
        int next = 1;
        bool isInBrackets = false; ///< "1)"
        int depth = 0;
    };

    void enter(cmark_node *node);
    void leave(cmark_node *node);
    void enterItem();
    void enterInline(cmark_node *node);
    Status readHtml(cmark_node *node);
    void flush(InlineText::Lines lines = InlineText::Lines::Joined);
    bool isContainer(cmark_node *node) const;
    bool isTablePart(cmark_node *node, const char *name) const;
    void push(BlockKind kind, int level, const QString &label = {});

    InlineText m_inline;
    const Progress &m_progress;
    std::vector<Block> m_forms;
    std::vector<ListState> m_lists;
    int m_quoteDepth = 0;
    int m_notes = 0;
    int m_imageDepth = 0;
    Status m_status = Done{};
    QList<Block> m_blocks;
};

void MarkdownWalk::push(BlockKind kind, int level, const QString &label)
{
    Block form;
    form.kind = kind;
    form.level = level;
    form.label = label;
    m_forms.push_back(form);
}

void MarkdownWalk::flush(InlineText::Lines lines)
{
    const QList<Block> blocks = m_inline.take(m_forms.back(), lines);
    m_blocks += blocks;
    if (blocks.isEmpty() || m_forms.back().kind != BlockKind::ListItem)
        return;
    for (Block &form : m_forms) {
        if (form.kind == BlockKind::ListItem)
            form.label.clear();
    }
}

bool MarkdownWalk::isTablePart(cmark_node *node, const char *name) const
{
    return qstrcmp(cmark_node_get_type_string(node), name) == 0;
}

bool MarkdownWalk::isContainer(cmark_node *node) const
{
    const auto type = static_cast<unsigned>(cmark_node_get_type(node));
    return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

void MarkdownWalk::enterItem()
{
    ListState &list = m_lists.back();
    QString label;
    if (list.isOrdered)
        label = QString::number(list.next++) + (list.isInBrackets ? u')' : u'.');
    const bool isInNote = m_forms.back().kind == BlockKind::Footnote;
    push(isInNote ? BlockKind::Footnote : BlockKind::ListItem, isInNote ? 0 : list.depth, isInNote ? m_forms.back().label : label);
}

void MarkdownWalk::enter(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        push(BlockKind::Heading, cmark_node_get_heading_level(node));
        return;
    case CMARK_NODE_BLOCK_QUOTE:
        push(BlockKind::Quote, ++m_quoteDepth);
        return;
    case CMARK_NODE_LIST:
        m_lists.push_back({cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, cmark_node_get_list_start(node),
                           cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM, m_lists.back().depth + 1});
        return;
    case CMARK_NODE_ITEM:
        enterItem();
        return;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        push(BlockKind::Footnote, 0, QString::number(++m_notes));
        return;
    case CMARK_NODE_CODE_BLOCK:
        push(BlockKind::Code, 0);
        m_inline.appendVerbatim(QString::fromUtf8(cmark_node_get_literal(node)));
        flush(InlineText::Lines::Kept);
        m_forms.pop_back();
        return;
    case CMARK_NODE_HTML_BLOCK:
        m_status = readHtml(node);
        return;
    default:
        if (isTablePart(node, "table_row") || isTablePart(node, "table_header"))
            push(BlockKind::TableRow, 0);
        else if (isTablePart(node, "table_cell") && !m_inline.isEmpty())
            m_inline.append(cellSeparator());
        else if (!isContainer(node))
            enterInline(node);
    }
}

void MarkdownWalk::enterInline(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_IMAGE)
        ++m_imageDepth;
    if (m_imageDepth > 0) // its text is for those who cannot see it
        return;
    const char *literal = cmark_node_get_literal(node);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
        m_inline.append(QString::fromUtf8(literal));
    else if (type == CMARK_NODE_SOFTBREAK)
        m_inline.append(u"\n");
    else if (type == CMARK_NODE_LINEBREAK || (type == CMARK_NODE_HTML_INLINE && QByteArrayView(literal).startsWith("<br")))
        m_inline.breakLine();
    else if (type == CMARK_NODE_LINK)
        m_inline.openLink(QString::fromUtf8(cmark_node_get_url(node)));
    else if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
        m_inline.addMark(QString::fromUtf8(literal));
}

void MarkdownWalk::leave(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LINK && m_imageDepth == 0) {
        m_inline.closeLink();
    } else if (type == CMARK_NODE_IMAGE) {
        --m_imageDepth;
    } else if (type == CMARK_NODE_LIST) {
        m_lists.pop_back();
    } else if (type == CMARK_NODE_PARAGRAPH) {
        flush();
    } else if (type == CMARK_NODE_HEADING || type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM
               || type == CMARK_NODE_FOOTNOTE_DEFINITION || isTablePart(node, "table_row") || isTablePart(node, "table_header")) {
        flush();
        m_quoteDepth -= type == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
        m_forms.pop_back();
    }
}

Status MarkdownWalk::readHtml(cmark_node *node)
{
    const Result<HtmlTree> tree = HtmlTree::parse(QByteArray(cmark_node_get_literal(node)), m_progress);
    if (!tree)
        return tree.error();
    HtmlPassage whole;
    whole.end = tree->size();
    Result<QList<Block>> blocks = htmlBlocks(*tree, whole, m_progress);
    if (!blocks)
        return blocks.error();
    for (Block &block : *blocks) {
        if (block.kind == BlockKind::Body) {
            block.kind = m_forms.back().kind;
            block.level = m_forms.back().level;
        }
        m_blocks.append(block);
    }
    return Done{};
}

Result<QList<Block>> MarkdownWalk::run(cmark_node *document)
{
    cmark_iter *iterator = cmark_iter_new(document);
    int depth = 0, steps = 0;
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (++steps % kPollEvery == 0 && m_progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        if (m_blocks.size() > kMaxParagraphs)
            return Error{Error::Code::Invalid, QStringLiteral("paragraph-count"), QString::number(m_blocks.size())};
        const bool isEntered = event == CMARK_EVENT_ENTER;
        if (isEntered)
            enter(node);
        else
            leave(node);
        if (isContainer(node) && !hasNoExit(node))
            depth += isEntered ? 1 : -1;
        if (!m_status)
            return m_status.error();
        if (depth > kMaxNesting)
            return Error{Error::Code::Invalid, QStringLiteral("document-nesting"), QString::number(depth)};
    }
    return m_blocks;
}

} // namespace

Result<QList<Block>> markdownBlocks(const QString &text, const Progress &progress)
{
    static std::mutex parsers; // cmark-gfm's tables of special characters belong to all of them
    const std::lock_guard lock(parsers);
    cmark_gfm_core_extensions_ensure_registered();
    const QByteArray utf8 = text.toUtf8();
    BoundedHeap heap(kParserBytes, kMaxReadingSeconds, progress);
    currentHeap = &heap;
    cmark_node *document = parsed(heap, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (!document)
        return heap.failure();
    heap.stopAsking();
    return MarkdownWalk(isAtSpaces(text), progress).run(document);
}

} // namespace concord
