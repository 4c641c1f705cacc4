// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/hannames.h"

#include "core/text/characters.h"
#include "core/text/words.h"
#include "core/understanding/metriclexicon.h"
#include "core/understanding/namewords.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestName = 12;
constexpr int kLongestStem = 8;

bool isGenericModifier(QStringView word)
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral("大型 小型 上市 母 子 分 新創 建築 私人 外國 外商 本土 國營 民營 多家 各大 地方 中央 商業 投資 獨立 國際 國家 全球 跨國 頂尖 主要 知名 大 小 網路 傳統 新興 最大 第一大 第二大 "
                                                "高等 最高 區域 公立 私立 教學 綜合 聯邦 科技 電力 石油 航空 保險 製藥 汽車 電信 醫療 律師 會計師 證券 資料 數據 控制 研發 運算 購物 金融 購買 大陸 美國 日本 中國 台灣 外資 "
                                                "開發 房地產 互聯網 娛樂 食品 化學 資訊 生技 物流 海運 航運 太陽能 半導體 鋼鐵 建設 同業 競爭 其他 一般 類似 許多 軟體 客服 指揮 行動 市 旅行 顧問 家 營運 線上 雲端 人工智慧")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toString());
}

bool isDot(QChar c)
{
    return c == u'．' || c == u'·' || c == u'‧' || c == u'・' || c == u'•';
}

bool isClauseEdge(QChar c)
{
    static const QString edges = QStringLiteral("。！？；，：、「」『』（）()《》—…,;:!?");
    return edges.contains(c);
}

} // namespace

/// A paragraph cut into ICU's words, its figures marked.
struct HanNameCollector::Words
{
    QStringView text;
    QList<Range> ranges;
    QList<bool> blocked; ///< parts of figures, function words, titles

    Words(QStringView paragraph, const QList<Figure> &figures) : text(paragraph), ranges(wordRanges(paragraph))
    {
        qsizetype next = 0;
        for (const Range &range : ranges) {
            while (next < figures.size() && figures[next].span.end <= range.begin)
                ++next;
            const bool inFigure = next < figures.size() && figures[next].span.intersects(range);
            const QStringView word = at(range);
            blocked.append(inFigure || !isHan(word[0].unicode()) || isHanFunctionWord(word) || hanTitles().contains(word) || (word.size() == 1 && isHanFunctionCharacter(word[0])));
        }
    }

    QStringView at(Range range) const { return text.sliced(range.begin, range.length()); }
    /// Index of the word that ends at or spans `position`.
    qsizetype indexBefore(int position) const
    {
        return std::partition_point(ranges.begin(), ranges.end(), [position](const Range &r) { return r.begin < position; }) - ranges.begin() - 1;
    }
};

bool isHanNameLike(QStringView text)
{
    return text.size() >= 2 && text.size() <= kLongestName && !isHanFunctionCharacter(text.front()) && !isHanFunctionCharacter(text.back()) && !isHanFunctionWord(text);
}

void HanNameCollector::add(QStringView name, MentionKind kind, bool sure)
{
    HanName &entry = m_names[name.toString()];
    if (entry.count == 0 || (sure && !entry.sure))
        entry.kind = kind;
    ++entry.count;
    entry.sure = entry.sure || sure;
}

void HanNameCollector::read(QStringView paragraph, const QList<Figure> &figures)
{
    const Words words(paragraph, figures);
    readEndings(words);
    readBrackets(paragraph);
    readDotted(paragraph);
    readTitled(words);
    readOpenings(words);
}

void HanNameCollector::readEndings(const Words &words)
{
    static const QHash<QChar, QStringList> byFirst = [] {
        QHash<QChar, QStringList> table;
        for (const QString &ending : hanNameEndings())
            table[ending[0]].append(ending);
        return table;
    }();
    for (int i = 1; i < words.text.size(); ++i) {
        const auto endings = byFirst.constFind(words.text[i]);
        if (endings == byFirst.constEnd())
            continue;
        const auto ending = std::find_if(endings->begin(), endings->end(), [&](const QString &e) { return words.text.sliced(i).startsWith(e); });
        if (ending == endings->end())
            continue;
        const QList<MetricUse> uses = metricUsesIn(words.text.sliced(i, std::min<qsizetype>(6, words.text.size() - i)));
        if (!uses.isEmpty() && uses.first().span.begin == 0 && uses.first().span.length() > ending->size())
            continue; // 資本 of 資本支出
        int begin = i;
        for (qsizetype word = words.indexBefore(i); word >= 0; --word) {
            const Range range = words.ranges[word];
            if (range.end < begin || words.blocked[word] || i - range.begin > kLongestStem || (begin < i && words.at(range).size() >= 2 && endsWithHanRoleNoun(words.at(range))))
                break;
            begin = range.begin;
        }
        const int end = i + static_cast<int>(ending->size());
        while (begin < i && (words.text[begin] == u'的' || words.text[begin] == u'是'))
            ++begin; // 最多的是青嵐能源
        if (begin < i && words.text[begin] == u'人')
            continue; // 投資人的公司
        const QStringView stem = words.text.sliced(begin, i - begin);
        const int least = ending->size() == 1 ? 2 : 1;
        if (stem.size() < least || isGenericModifier(stem) || hanNameEndings().contains(stem))
            continue;
        add(words.text.sliced(begin, end - begin), MentionKind::Name, stem.size() >= 2);
        if (stem.size() >= 2 && ending->size() >= 2 && isHanNameLike(stem))
            m_stems.insert(stem.toString());
    }
}

void HanNameCollector::readBrackets(QStringView paragraph)
{
    for (qsizetype open = paragraph.indexOf(u'《'); open >= 0; open = paragraph.indexOf(u'《', open + 1)) {
        const qsizetype close = paragraph.indexOf(u'》', open);
        if (close < 0)
            break;
        const QStringView title = paragraph.sliced(open + 1, close - open - 1);
        const bool reports = paragraph.sliced(close + 1).startsWith(QStringView(u"報導")) || paragraph.sliced(close + 1).startsWith(QStringView(u"報道"));
        if (title.size() <= 24 && !title.isEmpty() && (hasOutletForm(title) || reports))
            add(title, MentionKind::Outlet, true);
    }
}

void HanNameCollector::readDotted(QStringView paragraph)
{
    constexpr int kLongestPart = 6;
    for (int dot = 1; dot + 1 < paragraph.size(); ++dot) {
        if (!isDot(paragraph[dot]) || !isHan(paragraph[dot - 1].unicode()) || !isHan(paragraph[dot + 1].unicode()))
            continue;
        int begin = dot;
        while (begin > 0 && dot - begin < kLongestPart && isHan(paragraph[begin - 1].unicode()))
            --begin;
        for (const QString &title : hanTitles()) { // 執行長亨里克．達爾
            if (const qsizetype at = paragraph.sliced(begin, dot - begin).lastIndexOf(title); at >= 0)
                begin += static_cast<int>(at + title.size());
        }
        for (int i = begin; i + 1 < dot; ++i) {
            if (isHanFunctionCharacter(paragraph[i]))
                begin = i + 1;
        }
        while (begin + 2 < dot && isHanFunctionWord(paragraph.sliced(begin, 2)))
            begin += 2; // 昨天
        int end = dot + 1;
        while (end < paragraph.size() && end - dot <= kLongestPart && isHan(paragraph[end].unicode()) && !isHanFunctionCharacter(paragraph[end])
               && !isHanFunctionWord(paragraph.sliced(end, std::min<qsizetype>(2, paragraph.size() - end)))
               && std::none_of(hanTitles().begin(), hanTitles().end(), [&](const QString &title) { return paragraph.sliced(end).startsWith(title); }))
            ++end;
        if (end - begin < 3)
            continue;
        add(paragraph.sliced(begin, end - begin), MentionKind::Person, true);
        if (end - dot > 2)
            add(paragraph.sliced(dot + 1, end - dot - 1), MentionKind::Person, true);
    }
}

void HanNameCollector::readTitled(const Words &words)
{
    const QStringView paragraph = words.text;
    constexpr int kLongestPerson = 3;
    static const QHash<QChar, QStringList> byFirst = [] {
        QHash<QChar, QStringList> table;
        for (const QString &title : hanTitles())
            table[title[0]].append(title);
        return table;
    }();
    for (int i = 0; i < paragraph.size(); ++i) {
        const auto titles = byFirst.constFind(paragraph[i]);
        if (titles == byFirst.constEnd())
            continue;
        const auto title = std::find_if(titles->begin(), titles->end(), [&](const QString &t) { return paragraph.sliced(i).startsWith(t); });
        if (title == titles->end())
            continue;
        int begin = i + static_cast<int>(title->size());
        if (paragraph.sliced(begin).startsWith(u'人'))
            ++begin; // 經理人, 負責人
        int end = begin;
        while (end < paragraph.size() && end - begin < kLongestPerson && isHan(paragraph[end].unicode()) && !isHanFunctionCharacter(paragraph[end])
               && !isHanFunctionWord(paragraph.sliced(end, std::min<qsizetype>(2, paragraph.size() - end))))
            ++end;
        const bool stops = end == paragraph.size() || !isHan(paragraph[end].unicode()) || isHanFunctionCharacter(paragraph[end])
            || isHanFunctionWord(paragraph.sliced(end, std::min<qsizetype>(2, paragraph.size() - end)));
        const bool isName = stops || (end - begin == kLongestPerson && isHanSurname(paragraph[begin]));
        const QStringView name = paragraph.sliced(begin, end - begin);
        const bool isWord = !name.isEmpty() && !isHanSurname(name.front()) && wordRanges(name).size() == 1; // 打開
        if (isName && !isWord && end - begin >= 2 && !(end < paragraph.size() && isDot(paragraph[end])))
            add(name, MentionKind::Person, true);
        i = begin - 1;
    }
}

void HanNameCollector::readOpenings(const Words &words)
{
    for (qsizetype i = 0; i < words.ranges.size(); ++i) {
        const Range first = words.ranges[i];
        const bool behindWord = i > 0 && words.ranges[i - 1].end == first.begin && words.ranges[i - 1].length() >= 2 && isHanFunctionWord(words.at(words.ranges[i - 1]));
        const bool opens = first.begin == 0 || isClauseEdge(words.text[first.begin - 1]) || behindWord;
        if (!opens || words.blocked[i] || words.at(first) == QStringView(u"人"))
            continue;
        if (first.length() >= 2 && first.length() <= 4)
            m_openings.insert(words.at(first).toString());
        int end = first.end, singles = first.length() == 1 ? 1 : 0;
        qsizetype last = i;
        while (last + 1 < words.ranges.size() && !words.blocked[last + 1] && words.ranges[last + 1].begin == end && words.ranges[last + 1].end - first.begin <= kLongestStem) {
            ++last;
            end = words.ranges[last].end;
            singles += words.ranges[last].length() == 1 ? 1 : 0;
        }
        const QStringView name = words.text.sliced(first.begin, end - first.begin);
        const bool goesOn = last + 1 < words.ranges.size() && words.ranges[last + 1].begin == end; // a verb, an adverb or a date
        if (goesOn && isHanNameLike(name) && name.size() <= 4)
            m_openings.insert(name.toString());
        if (goesOn && singles >= 2 && isHanNameLike(name) && metricUsesIn(name).isEmpty())
            add(name, MentionKind::Name, false);
        i = last;
    }
}

QHash<QString, HanName> HanNameCollector::names() const
{
    QHash<QString, HanName> kept;
    for (const QString &stem : m_stems) { // 青嵐 of 青嵐能源, where it is no ordinary word or opens a clause itself
        if (m_openings.contains(stem) || wordRanges(stem).size() > 1)
            kept.insert(stem, {MentionKind::Name, 1, true});
    }
    for (auto it = m_names.begin(); it != m_names.end(); ++it) {
        if (!it->sure && it->count < 2)
            continue;
        HanName name = *it;
        if (name.kind == MentionKind::Name && hasOutletForm(it.key()))
            name.kind = MentionKind::Outlet;
        kept.insert(it.key(), name);
    }
    return kept;
}

} // namespace concord
