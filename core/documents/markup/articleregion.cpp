// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/articleregion.h"

#include "core/documents/markup/articlelines.h"
#include "core/documents/markup/furniture.h"
#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

// Weights count letters, a Han character as two.
constexpr int kLeastProse = 50;          ///< of a paragraph that tells of an article
constexpr int kShortestPoint = 20;       ///< of an item in a summary above the text
constexpr int kLargestSmall = 400;       ///< of a byline, a caption, tags
constexpr double kTooMuchToLose = 0.4;   ///< of the page's prose: no furniture, whatever it is called
constexpr double kMostOfIt = 0.75;       ///< of the prose of an element, in one child: the article is there
constexpr double kArticleShare = 0.5;    ///< of the page's prose, in an element that says it is the article

int weightOf(QStringView text)
{
    int weight = 0;
    for (const QChar c : text)
        weight += c.isSpace() ? 0 : isHan(c.unicode()) ? 2 : 1;
    return weight;
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

class ArticleSearch
{
public:
    ArticleSearch(const HtmlTree &tree, const QStringList &titles);

    ArticleRegion region(bool isDocument);

private:
    struct Measure
    {
        int own = 0;      ///< weight of the text of this paragraph
        int ownLinks = 0; ///< of it, within links
        int prose = 0;    ///< of all paragraphs within that read like prose
        int all = 0;      ///< of all text within
        int block = 0;    ///< the nearest element at block level
        bool isLink = false;
    };

    Measure &at(int index) { return m_measures[static_cast<std::size_t>(index)]; }
    bool isSkipped(int index) const { return m_skipped[static_cast<std::size_t>(index)]; }
    void measure();
    void sumUp();
    bool leaveOutFurniture(bool isDocument);
    bool isFurniture(int index, Furniture kind);
    bool isProtected(int index) const;
    bool isLinkCell(int cell) const;
    bool isCaptionByPlace(int index) const;
    int formAround(int control) const;
    int semanticRoot();
    int descend(int from);
    int heaviestChild(int node, int &count);
    int headlineFor(int root);
    int headlineByText(int root);
    bool fitsTitle(const QString &text) const;
    bool fitsSite(const QString &text) const;
    void skipBetween(int from, int to);

    const HtmlTree &m_tree;
    QStringList m_titles;
    int m_body;
    std::vector<Measure> m_measures;
    std::vector<bool> m_skipped;
    QStringList m_asides;
};

ArticleSearch::ArticleSearch(const HtmlTree &tree, const QStringList &titles)
    : m_tree(tree), m_titles(titles), m_body(std::max(0, tree.firstOf(GUMBO_TAG_BODY, 0, tree.size()))),
      m_measures(static_cast<std::size_t>(tree.size())), m_skipped(static_cast<std::size_t>(tree.size()), false)
{
    measure();
}

void ArticleSearch::measure()
{
    for (int i = m_body; i < m_tree[m_body].end; ++i) {
        const HtmlNode &node = m_tree[i];
        if (isNeverText(node.tag)) {
            m_skipped[static_cast<std::size_t>(i)] = true;
            i = node.end - 1;
            continue;
        }
        Measure &mine = at(i);
        const Measure above = i == m_body ? Measure() : at(node.parent);
        mine.block = node.isText() || !isBlockLevel(node.tag) ? above.block : i;
        mine.isLink = above.isLink || node.tag == GUMBO_TAG_A;
        if (!node.isText())
            continue;
        const int weight = weightOf(node.text);
        mine.all = weight;
        at(mine.block).own += weight;
        at(mine.block).ownLinks += mine.isLink ? weight : 0;
    }
    sumUp();
}

/// Prose and all text of every element from its paragraphs, without what is skipped.
void ArticleSearch::sumUp()
{
    for (int i = m_body; i < m_tree[m_body].end; ++i) {
        Measure &mine = at(i);
        const bool isProse = !isHeading(m_tree[i].tag) && mine.own - mine.ownLinks >= kLeastProse && mine.ownLinks * 2 < mine.own;
        mine.prose = isProse ? mine.own - mine.ownLinks : 0;
        mine.all = m_tree[i].isText() ? weightOf(m_tree[i].text) : 0;
    }
    for (int i = m_tree[m_body].end - 1; i > m_body; --i) {
        if (isSkipped(i))
            at(i).prose = at(i).all = 0;
        at(m_tree[i].parent).prose += at(i).prose;
        at(m_tree[i].parent).all += at(i).all;
    }
}

/// Holds the headline or the article's own element, so it is more than what its name says.
bool ArticleSearch::isProtected(int index) const
{
    for (int i = index; i < m_tree[index].end; ++i) {
        const GumboTag tag = m_tree[i].tag;
        if (tag == GUMBO_TAG_MAIN || (tag == GUMBO_TAG_ARTICLE && furnitureOf(m_tree, i) == Furniture::None)
            || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H3 && fitsTitle(m_tree.textOf(i)))
            || hasWord(m_tree.attribute(i, "itemprop"), QLatin1StringView("articleBody")))
            return true;
    }
    return false;
}

bool ArticleSearch::isFurniture(int index, Furniture kind)
{
    const double share = at(m_body).prose > 0 ? static_cast<double>(at(index).prose) / at(m_body).prose : 0;
    switch (kind) {
    case Furniture::None:
        return false;
    case Furniture::Comments:
        return share < kTooMuchToLose || !isProtected(index);
    case Furniture::Hidden:
    case Furniture::Strong:
        return share < kTooMuchToLose && (share < 0.1 || !isProtected(index));
    case Furniture::Small:
        if (!isBlockLevel(m_tree[index].tag) && at(at(index).block).own >= kLeastProse && at(index).all * 2 < at(at(index).block).own)
            return false; // words of a paragraph, such as its dateline
        return at(index).all <= kLargestSmall && share < 0.2 && !(isHeading(m_tree[index].tag) || m_tree.firstOf(GUMBO_TAG_H1, index, m_tree[index].end) >= 0);
    }
    return false;
}

/// A line in one paragraph with a picture.
bool ArticleSearch::isCaptionByPlace(int index) const
{
    constexpr int kLongestCaption = 160;
    const Measure &mine = m_measures[static_cast<std::size_t>(index)];
    return m_tree[index].tag == GUMBO_TAG_P && mine.own > 0 && mine.own <= kLongestCaption
        && m_tree.firstOf(GUMBO_TAG_IMG, index, m_tree[index].end) >= 0;
}

/// A cell of links beside an article, of the time when tables arranged pages.
bool ArticleSearch::isLinkCell(int cell) const
{
    constexpr int kFewestLinks = 3;
    const Measure &mine = m_measures[static_cast<std::size_t>(cell)];
    int links = 0;
    for (int i = cell; i < m_tree[cell].end && links < kFewestLinks; ++i)
        links += m_tree[i].tag == GUMBO_TAG_A ? 1 : 0;
    return links >= kFewestLinks && mine.ownLinks * 2 >= mine.own && isLayoutTable(m_tree, m_tree.enclosing(cell, GUMBO_TAG_TABLE));
}

/// What stands around a field to fill in, up to a paragraph's length; −1 where there is none.
int ArticleSearch::formAround(int control) const
{
    const GumboTag tag = m_tree[control].tag;
    if (tag != GUMBO_TAG_FORM && tag != GUMBO_TAG_INPUT && tag != GUMBO_TAG_TEXTAREA)
        return -1;
    int around = -1;
    for (int at = m_tree[control].parent; at > m_body; at = m_tree[at].parent) {
        const Measure &measure = m_measures[static_cast<std::size_t>(at)];
        const bool isBox = m_tree[at].tag == GUMBO_TAG_DIV || m_tree[at].tag == GUMBO_TAG_SECTION || m_tree[at].tag == GUMBO_TAG_P;
        if (measure.all > kLargestSmall || !isBox || m_tree.firstOf(GUMBO_TAG_H1, at, m_tree[at].end) >= 0)
            break;
        around = at;
    }
    return around;
}

/// Whether there was any.
bool ArticleSearch::leaveOutFurniture(bool isDocument)
{
    bool found = false;
    std::vector<int> small, boxes;
    for (int i = m_body; i < m_tree[m_body].end; ++i) {
        const GumboTag tag = m_tree[i].tag;
        if (const int box = isDocument ? -1 : formAround(i); box >= 0)
            boxes.push_back(box);
        if (isSkipped(i)) {
            const bool isControl = tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_INPUT || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_SELECT;
            found = found || (!isDocument && (isControl || tag == GUMBO_TAG_SCRIPT));
            i = m_tree[i].end - 1;
            continue;
        }
        const Furniture kind = furnitureOf(m_tree, i);
        found = found || (!isDocument && tag == GUMBO_TAG_TD && isLinkCell(i));
        const bool isContents = tag == GUMBO_TAG_NAV;
        if (isDocument && kind != Furniture::Hidden && !isContents)
            continue;
        if ((kind == Furniture::Small || isCaptionByPlace(i)) && !isDocument) {
            if (isFurniture(i, Furniture::Small))
                small.push_back(i);
            continue;
        }
        if (!isFurniture(i, kind) || (isDocument && tag == GUMBO_TAG_FIGCAPTION))
            continue;
        m_skipped[static_cast<std::size_t>(i)] = true;
        found = found || !isContents || m_tree.attribute(i, "role") != u"doc-toc";
        i = m_tree[i].end - 1;
    }
    for (const int box : boxes)
        m_skipped[static_cast<std::size_t>(box)] = true;
    for (const int index : found ? small : std::vector<int>()) {
        m_skipped[static_cast<std::size_t>(index)] = true;
        for (int part = index + 1; part < m_tree[index].end; part = m_tree[part].end) // a name, a date
            m_asides.append(m_tree[part].isText() ? QString() : m_tree.textOf(part));
        m_asides.append(m_tree.textOf(index));
    }
    sumUp();
    return found && !isDocument;
}

/// The element that says it is the article and holds enough of the page's prose; else the body.
int ArticleSearch::semanticRoot()
{
    int best = m_body;
    int bestProse = static_cast<int>(at(m_body).prose * kArticleShare);
    for (int i = m_body + 1; i < m_tree[m_body].end; ++i) {
        if (isSkipped(i)) {
            i = m_tree[i].end - 1;
            continue;
        }
        const bool isBody = hasWord(m_tree.attribute(i, "itemprop"), QLatin1StringView("articleBody"));
        const bool isNamed = isBody || m_tree[i].tag == GUMBO_TAG_ARTICLE || m_tree[i].tag == GUMBO_TAG_MAIN
            || hasWord(m_tree.attribute(i, "role"), QLatin1StringView("main"));
        const bool isInner = best != m_body && i < m_tree[best].end;
        // an <article> in <main>: the inner one, when little is lost
        if (isNamed && at(i).prose > (isInner ? static_cast<int>(bestProse * kMostOfIt) : bestProse)) {
            best = i;
            bestProse = at(i).prose;
        }
    }
    return best;
}

int ArticleSearch::heaviestChild(int node, int &count)
{
    int best = -1;
    count = 0;
    for (int i = node + 1; i < m_tree[node].end; i = m_tree[i].end) {
        if (isSkipped(i) || at(i).prose == 0)
            continue;
        count += at(i).prose * 20 >= at(node).prose ? 1 : 0;
        if (best < 0 || at(i).prose > at(best).prose)
            best = i;
    }
    return best;
}

int ArticleSearch::descend(int from)
{
    int node = from;
    for (;;) {
        int count = 0;
        const int child = heaviestChild(node, count);
        if (child < 0 || at(child).prose == 0 || m_tree[child].tag == GUMBO_TAG_P)
            break;
        const double share = static_cast<double>(at(child).prose) / at(node).prose;
        const bool isCell = m_tree[child].tag == GUMBO_TAG_TD;
        const bool holdsOwn = at(node).own - at(node).ownLinks >= kLeastProse;
        const double needed = saysArticle(m_tree, node) && !isCell ? 0.97 : kMostOfIt;
        if (share < needed || (holdsOwn && share < 0.97))
            break;
        node = child;
    }
    // a row or the body of a table is no article; its cell is, where one holds it
    while (m_tree[node].tag == GUMBO_TAG_TR || m_tree[node].tag == GUMBO_TAG_TBODY || m_tree[node].tag == GUMBO_TAG_LI)
        node = m_tree[node].parent;
    return node;
}

bool ArticleSearch::fitsTitle(const QString &text) const
{
    return std::any_of(m_titles.begin(), m_titles.end(), [&text](const QString &title) { return isHeadlineOf(text, title); });
}

/// The end of the page's title: what the site is called.
bool ArticleSearch::fitsSite(const QString &text) const
{
    const auto endsWithIt = [&text](const QString &title) { return title.endsWith(text, Qt::CaseInsensitive); };
    return !text.isEmpty() && !fitsTitle(text) && std::any_of(m_titles.begin(), m_titles.end(), endsWithIt);
}

/// The last block before the root, or the first within, that the page's title repeats.
int ArticleSearch::headlineByText(int root)
{
    int found = -1;
    for (int i = m_body; i < m_tree[root].end && (found < 0 || i < root); ++i) {
        if (isSkipped(i)) {
            i = m_tree[i].end - 1;
            continue;
        }
        const int weight = at(i).own;
        const bool isCandidate = !m_tree[i].isText() && weight >= 8 && weight <= 400 && at(i).all == weight && (isHeading(m_tree[i].tag) || at(i).ownLinks * 2 < weight);
        if (isCandidate && m_tree[i].tag != GUMBO_TAG_BODY && fitsTitle(m_tree.textOf(i)))
            found = i;
    }
    return found;
}

int ArticleSearch::headlineFor(int root)
{
    int first = -1;
    for (int i = m_body; i < m_tree[root].end; ++i) {
        if (isSkipped(i)) {
            i = m_tree[i].end - 1;
            continue;
        }
        if (m_tree[i].tag != GUMBO_TAG_H1 || at(i).all == 0)
            continue;
        if (fitsTitle(m_tree.textOf(i)))
            return i;
        const bool isLogo = at(i).ownLinks * 2 >= at(i).own || fitsSite(m_tree.textOf(i));
        if (!isLogo && (first < 0 || i < root))
            first = i;
    }
    const int byText = headlineByText(root);
    return byText >= 0 ? byText : first;
}

/// Between a headline and the article: only what reads like a paragraph of it stays.
void ArticleSearch::skipBetween(int from, int to)
{
    for (int i = from; i < to; ++i) {
        if (m_tree[i].end > to || isSkipped(i)) // holds the article, or is out already
            continue;
        if (m_tree[i].isText() && at(i).block < from && weightOf(m_tree[i].text) > 0)
            m_skipped[static_cast<std::size_t>(i)] = true;
        const bool isParagraph = at(i).block == i && at(i).own > 0;
        if (!isParagraph)
            continue;
        const bool isPoint = m_tree[i].tag == GUMBO_TAG_LI && at(i).ownLinks == 0 && at(i).own >= kShortestPoint;
        const bool isLead = isHeading(m_tree[i].tag) || isPoint || at(i).prose > 0 || hintsOf(m_tree, i).contains(QLatin1StringView("-lead-"));
        if (!isLead || at(i).ownLinks * 2 >= at(i).own)
            m_skipped[static_cast<std::size_t>(i)] = true;
        i = m_skipped[static_cast<std::size_t>(i)] ? m_tree[i].end - 1 : i;
    }
}

ArticleRegion ArticleSearch::region(bool isDocument)
{
    ArticleRegion region;
    region.isPage = leaveOutFurniture(isDocument);
    int begin = m_body, end = m_tree[m_body].end;
    if (region.isPage) {
        const int root = at(m_body).prose > 0 ? descend(semanticRoot()) : m_body;
        begin = root;
        end = m_tree[root].end;
        const int headline = headlineFor(root);
        if (headline >= 0 && headline < root && m_tree[headline].end <= root) {
            begin = headline;
            skipBetween(m_tree[headline].end, root);
        } else if (headline >= root && fitsTitle(m_tree.textOf(headline))) {
            begin = headline;
        }
        region.passage.headline = headline;
        region.passage.captions = false;
    }
    region.asides = m_asides;
    region.passage.begin = begin;
    region.passage.end = end;
    region.passage.skipped = std::move(m_skipped);
    return region;
}

} // namespace

ArticleRegion findArticle(const HtmlTree &tree, const QStringList &titles, bool isDocument)
{
    return ArticleSearch(tree, titles).region(isDocument);
}

} // namespace concord
