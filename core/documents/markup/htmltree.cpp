// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/htmltree.h"

#include "core/documents/limits.h"
#include "core/documents/markup/boundedheap.h"
#include "core/documents/markup/tagscanner.h"

#include <string_view>

namespace concord {

namespace {

constexpr qint64 kParserBytes = 768LL * 1024 * 1024;
constexpr int kPollEvery = 16 * 1024;

constexpr std::string_view kKeptAttributes[] = {
    "id",     "name",       "class",  "href",     "role",     "hidden",   "style",   "aria-hidden", "aria-level", "lang",
    "rel",    "itemprop",   "type",   "property", "content",  "datetime", "start",   "value",       "reversed",   "epub:type",
    "xml:lang", "title",  "charset"};

void *takeMemory(void *heap, std::size_t size)
{
    return static_cast<BoundedHeap *>(heap)->allocate(size);
}

void giveMemory(void *heap, void *block)
{
    static_cast<BoundedHeap *>(heap)->release(block);
}

/// Null when the heap gave up.
const GumboNode *parsedRoot(BoundedHeap &heap, const char *bytes, std::size_t size)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = takeMemory;
    options.deallocator = giveMemory;
    options.userdata = &heap;
    options.max_errors = 0;
    if (setjmp(heap.exit) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, bytes, size)->root;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

QList<HtmlAttribute> attributesOf(const GumboNode *node)
{
    QList<HtmlAttribute> kept;
    const GumboVector &all = node->v.element.attributes;
    for (unsigned i = 0; i < all.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(all.data[i]);
        if (std::find(std::begin(kKeptAttributes), std::end(kKeptAttributes), attribute->name) == std::end(kKeptAttributes))
            continue;
        const QString value = QString::fromUtf8(attribute->value);
        kept.append({attribute->name, value.isNull() ? QStringLiteral("") : value});
    }
    return kept;
}

} // namespace

int HtmlTree::append(const GumboNode *node, int parent)
{
    HtmlNode flat;
    flat.parent = parent;
    if (isText(node)) {
        flat.text = QString::fromUtf8(node->v.text.text);
    } else {
        flat.tag = node->v.element.tag;
        flat.attributes = attributesOf(node);
    }
    m_nodes.push_back(std::move(flat));
    m_nodes.back().end = size();
    return size() - 1;
}

Status HtmlTree::flatten(const GumboNode *root, const Progress &progress)
{
    struct Open
    {
        const GumboNode *node;
        int index;
        unsigned nextChild;
    };
    std::vector<Open> open{{root, append(root, -1), 0}};
    while (!open.empty()) {
        Open &top = open.back();
        const GumboVector &children = top.node->v.element.children;
        if (top.nextChild == children.length) {
            m_nodes[static_cast<std::size_t>(top.index)].end = size();
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[top.nextChild++]);
        if (!isElement(child) && !isText(child))
            continue;
        const int index = append(child, top.index);
        if (index % kPollEvery == 0 && progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        if (isElement(child))
            open.push_back({child, index, 0});
        if (open.size() > static_cast<std::size_t>(kMaxNesting))
            return Error{Error::Code::Invalid, QStringLiteral("document-nesting"), QString::number(open.size())};
    }
    return Done{};
}

Result<HtmlTree> HtmlTree::parse(const QByteArray &utf8, const Progress &progress)
{
    if (const Status tags = checkTags(utf8, progress); !tags)
        return tags.error();
    BoundedHeap heap(kParserBytes, kMaxReadingSeconds, progress);
    const GumboNode *root = parsedRoot(heap, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (!root)
        return heap.failure();
    HtmlTree tree;
    if (const Status flat = tree.flatten(root, progress); !flat)
        return flat.error();
    return tree;
}

QString HtmlTree::attribute(int index, const char *name) const
{
    for (const HtmlAttribute &attribute : (*this)[index].attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

QString HtmlTree::textOf(int index) const
{
    QString text;
    for (int i = index; i < (*this)[index].end; ++i) {
        const HtmlNode &node = (*this)[i];
        text += node.text;
        if (node.tag == GUMBO_TAG_BR || node.tag == GUMBO_TAG_P || node.tag == GUMBO_TAG_TD)
            text += u' ';
    }
    return text.simplified();
}

int HtmlTree::firstOf(GumboTag tag, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        if ((*this)[i].tag == tag)
            return i;
    }
    return -1;
}

int HtmlTree::previousSibling(int index) const
{
    const int parent = (*this)[index].parent;
    for (int at = index - 1; at > parent;) {
        while ((*this)[at].parent != parent)
            at = (*this)[at].parent;
        if (!(*this)[at].isText() || !QStringView((*this)[at].text).trimmed().isEmpty())
            return at;
        --at;
    }
    return -1;
}

int HtmlTree::enclosing(int index, GumboTag tag) const
{
    int at = index < 0 ? -1 : (*this)[index].parent;
    while (at >= 0 && (*this)[at].tag != tag)
        at = (*this)[at].parent;
    return at;
}

} // namespace concord
