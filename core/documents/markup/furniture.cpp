// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/furniture.h"

#include "core/documents/markup/footnotes.h"

#include <QRegularExpression>

namespace concord {

namespace {

/// Words of class names and ids, as met on the pages of newspapers, portals and blogs.
const char *const kStrongWords =
    "nav|navi|navigation\\w*|\\w*navbar|mainnav|subnav|gnav|topnav|leftnav|sidenav|footnav|\\w*menu|\\w*breadcrumbs?|crumbs?|crumbtrail|"
    "pagination|pager|paging|pagenav|toolbar|tools|topbar|sitemap|skip|skiplink|toc|search|searchbox|searchform|\\w*footer|foot|colophon|"
    "copyright|masthead|site-header|siteheader|global-header|logo|ticker|marquee|weather|"
    "\\w*sidebar\\w*|side|sidebox|side-bar|rail|aside|rightcol|right-col|right-column|leftcol|left-col|left-column|widgets?|"
    "ads?|adv|advert\\w*|adsense|adsbygoogle|adslots?|adbox|adwrap|adunit|\\w*banner|sponsor\\w*|promo\\w*|dfp|outbrain|taboola|"
    "share|shares|shared?(?:daddy|bar|box|buttons?|links?|icons?|this|tools)|sharing\\w*|social\\w*|addthis|facebook|twitter|whatsapp|follow-us|"
    "related\\w*|recommend\\w*|recirc\\w*|more-news|morenews|more-stories|more-from|read-more|readmore|read-also|also-read|see-also|most-read|"
    "mostread|most-viewed|popular\\w*|trending\\w*|hot-news|hotnews|ranking|rank|latest|latest-news|up-next|next-article|next-post|post-nav|"
    "prev-next|teasers?|carousel|newsletter\\w*|subscri\\w*|signup\\w*|sign-up|mailinglist|mailing-list|optin|paywall\\w*|regwall|login\\w*|"
    "register|donate|donation|membership|app-download|download-app|appdownload|qrcode|cta|"
    "cookie\\w*|consent\\w*|gdpr\\w*|ccpa|onetrust|privacy|popup\\w*|pop-up|modal\\w*|overlay|lightbox|interstitial|toast|"
    "author-bio|author-box|authorbox|about-author|about-the-author|author-info|author-card|bio|pullquotes?|pull-quote|"
    "player|gallery|slideshow|embed|rating|poll|survey|font-size|fontsize|text-size|textsize|print-tools|"
    "sr-only|visually-hidden|screen-reader-text|d-none|is-hidden|noprint|no-print|print-only";

const char *const kCommentWords =
    "comments?|comments?(?:list|area|box|form|section|block|wrap|wrapper)|disqus\\w*|discuss|discussion|respond|reply|replies|guestbook|"
    "message-board|livefyre|responses";

const char *const kSmallWords =
    "bylines?|authors?|dateline|date|time|timestamp|datetime|pubdate|published|publish|posted|posted-on|updated|\\w*meta|metadata|info|"
    "reporter|journalist|editor|source|credits?|captions?|cutline|wp-caption-text|photos?|image|img|pics?|picture|thumb|thumbnail|figure|"
    "media|video|audio|listen|tags?|taglist|keywords?|topics?|category|categories|cat-links|section-name|kicker|eyebrow|label|disclaimer|"
    "more|likes?|vote|print|readtime|read-time|reading-time|views|hits|counter|hidden|hide|alt";

QRegularExpression wordsIn(const char *words)
{
    // "comments-open", "has-sidebar", "with-menu" speak of the page, not of the element
    return QRegularExpression(QStringLiteral("(?<!-has|-with|-no|-without)-(?:%1)-(?!open-|closed-)").arg(QLatin1StringView(words)));
}

bool isHidden(const HtmlTree &tree, int index)
{
    const QString title = tree.attribute(index, "title");
    if (tree[index].tag == GUMBO_TAG_DIV && (title == u"header" || title == u"footer")) // LibreOffice's, of every printed page
        return true;
    static const QRegularExpression style(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"),
                                          QRegularExpression::CaseInsensitiveOption);
    return tree.has(index, "hidden") || tree.attribute(index, "aria-hidden") == u"true"
        || style.match(tree.attribute(index, "style")).hasMatch();
}

bool isStrongTag(const HtmlTree &tree, int index)
{
    switch (tree[index].tag) {
    case GUMBO_TAG_NAV: case GUMBO_TAG_ASIDE: case GUMBO_TAG_FORM: case GUMBO_TAG_MENU: case GUMBO_TAG_FIELDSET:
        return true;
    case GUMBO_TAG_FOOTER:
        return tree.enclosing(index, GUMBO_TAG_BLOCKQUOTE) < 0;
    default:
        break;
    }
    static const QLatin1StringView roles[] = {
        QLatin1StringView("navigation"), QLatin1StringView("complementary"), QLatin1StringView("contentinfo"),
        QLatin1StringView("search"), QLatin1StringView("dialog"), QLatin1StringView("alertdialog"), QLatin1StringView("menu"),
        QLatin1StringView("menubar"), QLatin1StringView("toolbar"), QLatin1StringView("form"), QLatin1StringView("doc-toc"),
        QLatin1StringView("banner"), QLatin1StringView("alert"), QLatin1StringView("tablist")};
    const QString role = tree.attribute(index, "role");
    return !role.isEmpty() && std::any_of(std::begin(roles), std::end(roles), [&role](auto each) { return hasWord(role, each); });
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

} // namespace

QString hintsOf(const HtmlTree &tree, int index)
{
    QString hints(u'-');
    const bool isSlug = isHeading(tree[index].tag); // made from the heading's own words
    for (const QString &source : {tree.attribute(index, "class"), isSlug ? QString() : tree.attribute(index, "id"), tree.attribute(index, "itemprop")}) {
        QChar before = u'-';
        for (const QChar c : source) {
            const bool startsWord = c.isUpper() && before.isLower();
            if ((startsWord || !c.isLetterOrNumber()) && !hints.endsWith(u'-'))
                hints += u'-';
            if (c.isLetterOrNumber())
                hints += c.toLower();
            before = c;
        }
        if (!hints.endsWith(u'-'))
            hints += u'-';
    }
    return hints;
}

Furniture furnitureOf(const HtmlTree &tree, int index)
{
    static const QRegularExpression strong = wordsIn(kStrongWords), comments = wordsIn(kCommentWords), small = wordsIn(kSmallWords);
    const GumboTag tag = tree[index].tag;
    if (tag == GUMBO_TAG_LAST || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)
        return Furniture::None;
    if (isHidden(tree, index))
        return Furniture::Hidden;
    const QString hints = hintsOf(tree, index);
    if (comments.match(hints).hasMatch())
        return Furniture::Comments;
    if (isStrongTag(tree, index) || strong.match(hints).hasMatch())
        return Furniture::Strong;
    const bool isSmall = tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_FIGURE || tag == GUMBO_TAG_ADDRESS
        || tree.attribute(index, "rel") == u"author" || small.match(hints).hasMatch()
        || (tag == GUMBO_TAG_TIME && !tree.attribute(index, "datetime").isEmpty() && isBlockLevel(tree[tree[index].parent].tag));
    return isSmall ? Furniture::Small : Furniture::None;
}

bool saysArticle(const HtmlTree &tree, int index)
{
    static const QRegularExpression classes(QStringLiteral(
        "-(?:article|articles?-?(?:body|content|text|main)|articlebody|articletext|story|story-?(?:body|content|text)|"
        "post-?(?:body|content|text)|entry|entry-?(?:content|body)|news-?(?:body|content|text|detail)|newscontent|main-?content|"
        "content-?body|body-?copy|rich-?text|paragraphs?)-"));
    const GumboTag tag = tree[index].tag;
    return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || hasWord(tree.attribute(index, "role"), QLatin1StringView("main"))
        || hasWord(tree.attribute(index, "itemprop"), QLatin1StringView("articleBody")) || classes.match(hintsOf(tree, index)).hasMatch();
}

bool isNeverText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED: case GUMBO_TAG_APPLET: case GUMBO_TAG_SVG: case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_AUDIO: case GUMBO_TAG_BUTTON: case GUMBO_TAG_INPUT: case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_RT: case GUMBO_TAG_RP:
    case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_NOEMBED: case GUMBO_TAG_DATALIST: case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER: case GUMBO_TAG_MAP:
        return true;
    default:
        return false;
    }
}

} // namespace concord
