// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/articlelines.h"

#include "core/documents/frontmatter.h"
#include "core/text/characters.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kLongestNotice = 160;
constexpr qsizetype kLongestCaption = 160;
constexpr qsizetype kLongestByline = 90;
constexpr qsizetype kLinesAtTop = 12;
constexpr int kTitleShare = 40; ///< per cent of the page's title that a headline has

QRegularExpression pattern(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption);
}

/// Lines that are nothing but a control or a label.
bool isLabel(const QString &line)
{
    static const QRegularExpression labels = pattern(
        u"^(?:.{0,40}\\b(?:staff writer|staff reporter|correspondent)|special to the .{3,40}|advertisements?|ads?|sponsored(?: content)?|promoted|share(?: this)?(?: (?:article|story|page))?|tweet|pin it|e?-?mail|print|save|"
        u"copy link|facebook|twitter|x|line|whatsapp|telegram|weibo|linkedin|like|follow(?: us)?|listen|play|close|menu|search|"
        u"sign up|sign in|log ?in|subscribe|skip to (?:main )?content|back to top|top|home|comments?|leave a (?:comment|reply)|load more|"
        u"show more|see more|more|read more|continue reading|\\d+ (?:comments?|shares?|likes?|views?)|\\d+[- ]min(?:ute)?s? read|"
        u"廣告|广告|分享|分享至.{0,12}|讚|按讚|列印|打印|友善列印|轉寄|收藏|留言|我要留言|評論|评论|回應|追蹤|訂閱|登入|註冊|關閉|更多|看更多|顯示更多|"
        u"回首頁|首頁|回頁首|回上頁|上一頁|下一頁|上一則|下一則|繼續閱讀|請繼續往下閱讀.{0,6}|字級.{0,8}|字體.{0,8}|a[+\\-－＋]( a[+\\-－＋])*|小中大|小 ?[中|] ?大|"
        u"點我看更多|加入好友|複製連結|聽新聞|人氣.{0,8}|瀏覽.{0,8})[.…:：!！»›>▶]*$");
    return labels.match(line).hasMatch();
}

/// What leads away to other stories; also the headings above lists of them.
bool leadsAway(const QString &line)
{
    static const QRegularExpression openings = pattern(
        u"^[\\[【〔（(▶►▸●■◆※»›>→👉➤✦*\\s]*(?:read (?:more|also|next)|also read|see also|related|more (?:on|from|about|stories|news|coverage)|"
        u"recommended|you (?:may|might) (?:also )?(?:like|enjoy)|don['’]t miss|most (?:read|popular|viewed)|trending|latest (?:news|stories)|"
        u"top stories|up next|next:|previous:|what to read next|"
        u"延伸閱讀|延伸阅读|相關(?:新聞|報導|文章|閱讀|連結|影音|議題)|相关(?:新闻|报道|文章|阅读)|推薦閱讀|推荐阅读|更多.{0,10}(?:新聞|報導|文章|內容|閱讀)|"
        u"看更多|熱門(?:新聞|文章|排行)|热门(?:新闻|文章)|最新(?:新聞|文章|消息)|猜你喜歡|你可能(?:也|還)?(?:會)?(?:喜歡|感興趣|想看)|編輯推薦|"
        u"本日熱門|下一篇|上一篇|原文連結|不用抽)");
    return openings.match(line).hasMatch();
}

bool isNotice(const QString &line)
{
    static const QRegularExpression notices = pattern(
        u"^(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright)|all rights reserved|版權所有|版权所有|未經(?:授權|許可|同意)|未经(?:授权|许可)|不得轉載|禁止轉載|"
        u"(?:use|uses|using) cookies|cookie (?:policy|settings)|subscribe to our|sign up for|follow us on|in your (?:inbox|mailbox)|join [\\d,]+ (?:other )?(?:readers|subscribers)|download (?:the|our) app|"
        u"^[※★◎*＊].{0,24}(?:提醒您|提醒你|關心您|免責|投資一定有風險)|"
        u"加入.{0,12}(?:好友|粉絲團|群組|會員)|訂閱.{0,16}(?:電子報|頻道)|追蹤.{0,12}(?:粉絲|臉書|ig|line)|下載.{0,10}app");
    return line.size() <= kLongestNotice && notices.match(line).hasMatch();
}

bool isCaptionLine(const QString &line)
{
    static const QRegularExpression captions = pattern(
        u"^(?:▲|▼|△|photo(?:graph)?s?(?: by| credit| courtesy)?\\s*[:/|]|image(?: credit)?\\s*[:/]|credit\\s*:|圖[／/：:]|圖片(?:來源)?[／/：:]|照片[／/：:]|"
        u".{0,80}(?:图源|圖源|图片来源|圖片來源|图片提供|圖片提供)|资料图|图[／/：:]|摄影[／/：:]|资料(?:图|照)|資料(?:圖|照)|示意圖[／/：:]?|（?圖[／/為：:]|攝影[／/：:]|(?:getty images|shutterstock)$)|"
        u"[（(](?:圖|photo|image|file photo|資料照|示意圖|翻攝|攝影|記者.{2,6}攝)[^）)]*[）)]$");
    return line.size() <= kLongestCaption && captions.match(line).hasMatch();
}

/// Who wrote, edited and published it, between the lines of the text or behind them.
bool isCreditLine(const QString &line)
{
    static const QRegularExpression credits = pattern(
        u"^[（(【\\[]?(?:原[标標][题題]|[责責]任[编編][辑輯]|责编|[编編][辑輯]|校[对對]|[审審][核稿]|核稿|[来來]源|文章[来來]源|本文[来來]源|新[闻聞][来來]源|"
        u"editor|edited by|reporting by|source|via)\\s?[:：／/].{1,40}[）)】\\]]?$|^\\(?(?:reporting|additional reporting|editing) by .{3,120}$");
    return line.size() <= kLongestByline && credits.match(line).hasMatch() && !line.endsWith(u'。');
}

bool isDateLine(const QString &line)
{
    static const QRegularExpression words = pattern(
        u"(?:(?:published|updated|posted|last (?:updated|modified)|on|at|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|cst|jan(?:uary)?|feb(?:ruary)?|"
        u"mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|"
        u"tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b|"
        u"發布|發佈|更新|時間|日期|發表|出版|民國|星期[一二三四五六日]|週[一二三四五六日]|上午|下午|年|月|日|時|分)|[\\d\\s.,:：/|｜·•()（）+\\-–—]");
    static const QRegularExpression date(QStringLiteral("\\d{4}|\\d{1,2}[/:月]\\d"));
    if (line.size() > kLongestByline || !date.match(line).hasMatch())
        return false;
    QString rest = line;
    return rest.remove(words).isEmpty();
}

/// How much of a block's text leads elsewhere, in per cent.
int linkedShare(const Block &block)
{
    int linked = 0;
    for (const Link &link : block.links)
        linked += link.target.startsWith(u'#') ? 0 : link.range.length();
    return static_cast<int>(linked * 100LL / std::max<qsizetype>(1, block.text.size()));
}

bool isProse(const Block &block)
{
    const qsizetype weight = block.text.size() + hanCount(block.text);
    static const QRegularExpression stop(QStringLiteral("[.!?。！？…][\"'”’」』）)]*$"));
    return block.kind != BlockKind::Heading && (weight >= 120 || (weight >= 40 && stop.match(block.text).hasMatch()));
}

bool isFurnitureLine(const Block &block)
{
    if (block.kind == BlockKind::Footnote || block.kind == BlockKind::Code)
        return false;
    const int linked = linkedShare(block);
    return isLabel(block.text) || isNotice(block.text) || isCreditLine(block.text) || isCaptionLine(block.text) || (linked >= 85 && block.kind != BlockKind::Heading)
        || (leadsAway(block.text) && (linked >= 25 || block.kind == BlockKind::Heading || block.text.size() < 24));
}

} // namespace

bool isHeadlineOf(const QString &text, const QString &title)
{
    const auto folded = [](const QString &line) {
        static const QRegularExpression loose(QStringLiteral("[\\s\"'“”‘’「」『』]+"), QRegularExpression::UseUnicodePropertiesOption);
        return QString(line).remove(loose).toCaseFolded();
    };
    const QString line = folded(text), whole = folded(title);
    if (line.isEmpty() || !whole.contains(line))
        return false;
    const bool isBeforeSite = whole.startsWith(line) && whole.size() > line.size() && QStringView(u"|｜_-–—·»@").contains(whole[line.size()]);
    return isBeforeSite || line.size() * 100 >= whole.size() * kTitleShare;
}

QString bylineIn(const QString &line)
{
    return line.size() > kLongestByline ? QString() : detectByline({line});
}

/// Runs of list items that are mostly links, and what introduces them.
void ArticleLines::leaveOutLinkLists(const QList<Block> &read, QList<bool> &out) const
{
    for (qsizetype i = 0; i < read.size(); ++i) {
        qsizetype end = i;
        qsizetype linked = 0;
        for (; end < read.size() && read[end].kind == BlockKind::ListItem; ++end)
            linked += linkedShare(read[end]) >= 60 ? 1 : 0;
        if (end == i)
            continue;
        if (linked * 10 >= (end - i) * 6) {
            std::fill(out.begin() + i, out.begin() + end, true);
            const bool isIntroduced = i > 0 && (read[i - 1].kind == BlockKind::Heading || leadsAway(read[i - 1].text));
            if (isIntroduced && i > 1)
                out[i - 1] = true;
        }
        i = end;
    }
}

void ArticleLines::leaveOutTop(const QList<Block> &read, QList<bool> &out)
{
    for (qsizetype i = 0; i < std::min(read.size(), kLinesAtTop); ++i) {
        const Block &block = read[i];
        if (isProse(block))
            break;
        const bool isTold = isDateLine(block.text) || !bylineIn(block.text).isEmpty();
        if (!out[i] && block.kind != BlockKind::Heading && isTold)
            out[i] = true;
        if (out[i])
            leftOutAtTop.append(block.text);
    }
}

void ArticleLines::findHeadline(QList<Block> &read, const QStringList &titles)
{
    for (qsizetype i = 0; i < std::min(read.size(), kLinesAtTop) && !isProse(read[i]); ++i) {
        const QString &text = read[i].text;
        if (std::none_of(titles.begin(), titles.end(), [&text](const QString &title) { return isHeadlineOf(text, title); }))
            continue;
        read[i].kind = BlockKind::Heading;
        read[i].level = 1;
        read[i].label.clear();
        read.remove(0, i);
        return;
    }
}

ArticleLines::ArticleLines(QList<Block> read, const QStringList &titles)
{
    findHeadline(read, titles);
    QList<bool> out(read.size(), false);
    for (qsizetype i = 0; i < read.size(); ++i)
        out[i] = isFurnitureLine(read[i]);
    leaveOutLinkLists(read, out);
    leaveOutTop(read, out);
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (!out[i])
            blocks.append(std::move(read[i]));
    }
    while (blocks.size() > 1 && blocks.last().kind == BlockKind::Heading) // nothing of it is left
        blocks.removeLast();
}

} // namespace concord
