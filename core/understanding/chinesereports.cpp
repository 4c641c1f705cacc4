// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"
#include "core/understanding/metriclexicon.h"
#include "core/understanding/namewords.h"
#include "core/understanding/report.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace concord {

namespace {

struct Verb
{
    QString word;
    ReportKind kind;
};

const QHash<QChar, QList<Verb>> &verbs()
{
    static const QHash<QChar, QList<Verb>> table = [] {
        QHash<QChar, QList<Verb>> byFirst;
        const auto add = [&byFirst](const char16_t *words, ReportKind kind) {
            for (const QString &word : QString::fromUtf16(words).split(u' '))
                byFirst[word[0]].append({word, kind});
        };
        add(u"報導 報道 披露 揭露 爆料 顯示", ReportKind::Reported);
        add(u"表示 指出 說 稱 寫道 寫到 透露 强調 強調 警告 坦言 證實 聲稱 宣稱 直言 告訴 宣布 宣佈 提到 主張 解釋 補充 承認 否認 認為 相信 公布 公佈 聲明 承諾 指稱 陳述 作證 誇口 說明", ReportKind::Said);
        add(u"估計 預估 預測 估算 推估 預期 預計 推測 猜測", ReportKind::Estimated);
        return byFirst;
    }();
    return table;
}

bool isEdge(QChar c)
{
    static const QString edges = QStringLiteral("，。；：「」『』（）()—！？,;");
    return edges.contains(c);
}

bool startsWithOneOf(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) { return text.startsWith(word); });
}

bool containsOneOf(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) { return text.contains(word); });
}

QStringList words(const char16_t *list)
{
    return QString::fromUtf16(list).split(u' ');
}

/// A document or a quantity alone: 財報顯示, 據大量報導 do not say whose word it is.
bool saysNobody(const QString &who)
{
    static const QStringList bare = words(u"報導 報道 報告 估計 估算 預估 預測 統計 資料 數據 分析 研究 財報 年報 季報 文章 調查 大量 多數 許多 不少 部分 各種 多家 多方");
    static const QStringList vague = words(u"各 多家 數家 許多 不少 多項 大量 同一");
    static const QStringList documents = words(u"財報 年報 季報 說明書 報表 文件");
    const auto endsWith = [&who](const QString &end) { return who.endsWith(end) && who.size() <= 6; };
    return bare.contains(who) || startsWithOneOf(who, vague) || std::any_of(documents.begin(), documents.end(), endsWith);
}

/// 據報導: whatever was reported before.
bool takesUpOutlet(const QString &who)
{
    return who == QStringLiteral("報導") || who == QStringLiteral("報道");
}

class Reader
{
public:
    Reader(QStringView paragraph, Range sentence, const QList<Mention> &mentions) : m_text(paragraph), m_sentence(sentence), m_mentions(mentions) {}

    QList<Report> read()
    {
        for (int i = m_sentence.begin; i < m_sentence.end; ++i) {
            if (const int length = cueLength(i); length > 0) {
                i = std::max(i, readPrefix(i, length) - 1);
                continue;
            }
            if (const auto verb = verbAt(i)) {
                readVerb(i, *verb);
                i += static_cast<int>(verb->word.size()) - 1;
            } else {
                readEvidence(i);
            }
        }
        return m_reports;
    }

private:
    QStringView text(int begin, int end) const { return m_text.sliced(begin, std::max(0, end - begin)); }
    QChar before(int i) const { return i > 0 ? m_text[i - 1] : QChar(); }
    QChar after(int i) const { return i < m_sentence.end ? m_text[i] : QChar(); }

    int firstMentionFrom(int begin) const
    {
        return static_cast<int>(std::partition_point(m_mentions.begin(), m_mentions.end(), [begin](const Mention &m) { return m.span.begin < begin; }) - m_mentions.begin());
    }

    /// Whose word a stretch gives: an outlet, else a person, else the first name in it.
    int speakerWithin(int begin, int end) const
    {
        int first = -1, person = -1;
        for (int i = firstMentionFrom(begin); i < m_mentions.size() && m_mentions[i].span.end <= end; ++i) {
            const MentionKind kind = m_mentions[i].kind;
            if (kind == MentionKind::Outlet)
                return i;
            if (kind == MentionKind::Person)
                person = i;
            if (first < 0 && kind != MentionKind::Place)
                first = i;
        }
        return person >= 0 ? person : first;
    }

    void add(Range span, int mention, const QString &who, ReportKind kind, bool follows)
    {
        if (!m_reports.isEmpty() && m_reports.last().span.intersects(span) && (mention < 0 || m_reports.last().mention == mention))
            return;
        if (mention < 0 && saysNobody(who) && !takesUpOutlet(who))
            return;
        Report report{span, takesUpOutlet(who) ? QString() : who, mention, kind, follows};
        if (mention >= 0)
            report.who = m_mentions[mention].text;
        m_reports.append(report);
    }

    /// Length of 據, 根據 and the like at `i`; 0 when there is none.
    int cueLength(int i) const
    {
        static const QStringList cues = words(u"根據 依據 按照 援引 引述 引用 據");
        static const QString compounds = QStringLiteral("數證占佔依根盤單收票割論憑契字拮");
        const QStringView rest = text(i, m_sentence.end);
        for (const QString &cue : cues) {
            if (!rest.startsWith(cue))
                continue;
            const bool inside = cue.size() == 1 && compounds.contains(before(i));
            const QStringView next = rest.sliced(cue.size());
            if (inside || startsWithOneOf(next, words(u"此 說 稱 悉 了解 點 報導 報道 傳")))
                return 0;
            return static_cast<int>(cue.size());
        }
        return 0;
    }

    /// Returns where the construction ends.
    int readPrefix(int cue, int length)
    {
        constexpr int kLongest = 70;
        const int begin = cue + length;
        if (const int citing = subjectOf(cue); citing >= 0) {
            add({m_mentions[citing].span.begin, begin}, citing, QString(), ReportKind::Reported, false);
            return begin;
        }
        int end = begin;
        const int last = std::min(m_sentence.end, begin + kLongest);
        std::optional<Verb> verb;
        int verbAtPosition = -1;
        for (; end < last && !isEdge(m_text[end]); ++end) {
            if (verbAtPosition >= 0)
                continue;
            if (const auto found = verbAt(end); found && end > begin) {
                verb = found;
                verbAtPosition = end;
            }
        }
        if (end == last && last < m_sentence.end && verbAtPosition < 0)
            return begin;
        const int phraseEnd = verbAtPosition >= 0 ? verbAtPosition : end;
        const QStringView phrase = text(begin, phraseEnd);
        static const QStringList bases = words(u"合約 協議 法律 規定 條款 法規 契約 計畫 計劃 原則 經驗 條例 憲法 標準 慣例 需求 需要");
        if (phrase.isEmpty() || std::any_of(bases.begin(), bases.end(), [&](const QString &base) { return phrase.endsWith(base); }))
            return begin;
        const int mention = speakerWithin(begin, phraseEnd);
        const bool anaphor = mention >= 0 && m_mentions[mention].kind == MentionKind::Anaphor;
        const ReportKind kind = verb ? verb->kind : containsOneOf(text(begin, end), words(u"估計 估算 預估 預測 推估")) ? ReportKind::Estimated : ReportKind::Reported;
        const int spanEnd = verb ? verbAtPosition + static_cast<int>(verb->word.size()) : end;
        if (mention < 0 && kind == ReportKind::Estimated && saysNobody(withoutTail(phrase)))
            return spanEnd; // 據估計: nobody's in particular
        add({cue, spanEnd}, anaphor ? -1 : mention, mention < 0 ? withoutTail(phrase) : QString(), kind, false);
        return spanEnd;
    }

    /// The name that stands right before 引述 and does the citing itself; −1 when there is none.
    int subjectOf(int cue) const
    {
        const int mention = firstMentionFrom(cue) - 1;
        if (!QStringLiteral("引援").contains(m_text[cue]) || mention < 0)
            return -1;
        QStringView gap = text(m_mentions[mention].span.end, cue);
        if (gap.startsWith(u'》'))
            gap = gap.sliced(1);
        return gap.isEmpty() && m_mentions[mention].span.begin >= m_sentence.begin ? mention : -1;
    }

    static QString withoutTail(QStringView phrase)
    {
        static const QStringList tails = words(u"的 的最新 最新 近日 上週 本週 日前 昨天 的話 週三 週二 週一 週四 週五");
        QString text = phrase.toString();
        for (bool cut = true; cut;) {
            cut = false;
            for (const QString &tail : tails) {
                if (text.endsWith(tail)) {
                    text.chop(tail.size());
                    cut = true;
                }
            }
        }
        return text;
    }

    std::optional<Verb> verbAt(int i) const
    {
        const auto list = verbs().constFind(m_text[i]);
        if (list == verbs().constEnd())
            return std::nullopt;
        for (const Verb &verb : *list) {
            if (!text(i, m_sentence.end).startsWith(verb.word))
                continue;
            const int end = i + static_cast<int>(verb.word.size());
            if (verb.word == QStringLiteral("說") && (startsWithOneOf(text(end, m_sentence.end), words(u"明 服 法 詞 謊 穿 是 不 到 起 出 話")) || QStringLiteral("小傳據雖或別再來學按聽").contains(before(i))))
                return std::nullopt;
            if (verb.word == QStringLiteral("稱") && (startsWithOneOf(text(end, m_sentence.end), words(u"為 呼 號 讚 得 職 霸 作")) || QStringLiteral("名號職簡堪俗統據對匀勻自").contains(before(i))))
                return std::nullopt;
            if (verb.word.startsWith(u'公') && after(end) == u'的')
                return std::nullopt; // 公布的數字
            if ((verb.word == QStringLiteral("報導") || verb.word == QStringLiteral("聲明") || verb.word == QStringLiteral("說明")) && after(end) == u'的')
                return std::nullopt;
            return verb;
        }
        return std::nullopt;
    }

    int clauseBegin(int position) const
    {
        constexpr int kLongest = 44;
        int begin = position;
        while (begin > m_sentence.begin && position - begin < kLongest && !isEdge(m_text[begin - 1]))
            --begin;
        return begin;
    }

    void readVerb(int at, const Verb &verb)
    {
        const int begin = clauseBegin(at), end = at + static_cast<int>(verb.word.size());
        const bool follows = begin > m_sentence.begin && (m_text[begin - 1] == u'」' || m_text[begin - 1] == u'』' || m_text[begin - 1] == u'（' || m_text[begin - 1] == u'(' || closes(end));
        const QStringView clause = text(begin, at);
        if (clause.startsWith(u'的') || clause.trimmed().startsWith(u'的')) { // X (Y) 的研究顯示
            const int owner = firstMentionFrom(begin) - 1;
            if (owner >= 0 && begin - m_mentions[owner].span.end <= 2 && m_mentions[owner].kind != MentionKind::Anaphor)
                add({m_mentions[owner].span.begin, end}, owner, QString(), verb.kind, follows);
            return;
        }
        if (readPronoun(clause, begin, end, verb, follows))
            return;
        int mention = speakerWithin(begin, at);
        if (mention >= 0 && !reaches(mention, at))
            mention = -1;
        const bool ownResult = (verb.word.startsWith(u'公') || verb.word.startsWith(u'宣') || verb.word == QStringLiteral("承諾")) && !metricUsesIn(text(end, std::min(end + 5, m_sentence.end))).isEmpty();
        const bool plans = verb.word == QStringLiteral("預計") || verb.word == QStringLiteral("預期") || verb.word == QStringLiteral("承諾");
        if (mention >= 0) {
            const MentionKind kind = m_mentions[mention].kind;
            const bool speaks = kind == MentionKind::Person || kind == MentionKind::Outlet;
            if (!ownResult && (speaks || !plans))
                add({m_mentions[mention].span.begin, end}, mention, QString(), verb.kind, follows);
            return;
        }
        static const QStringList speakers = words(u"人士 經理人 供應商 代理商 分析師 官員 專家 發言人 高層 主管 人員 學者 業者 員工 投資人 文件 財報 報告 資料 數據 調查 聲明 備忘錄 律師 經濟學家 研究 者 紀錄 帳目 帳冊 統計");
        if (const QString document = documentAt(clause); !document.isEmpty()) {
            add({at - 1, end}, -1, document, ReportKind::Reported, follows);
            return;
        }
        constexpr int kLongestPhrase = 22;
        if (!plans && clause.size() >= 2 && clause.size() <= kLongestPhrase && containsOneOf(clause, speakers))
            add({begin, end}, -1, withoutTail(clause), verb.kind, follows);
    }

    /// The document of 在……的備忘錄中(透露), without what describes it; empty when the clause does not end in one.
    static QString documentAt(QStringView clause)
    {
        static const QStringList documents = words(u"備忘錄 文件 報告 聲明 財報 年報 季報 公告 新聞稿 公開信 信件 電子郵件 訴狀 起訴書 部落格 部落格文章 貼文 內部文件 法庭文件 說明書");
        if (clause.endsWith(u'中') || clause.endsWith(u'裡') || clause.endsWith(u'上'))
            clause.chop(1);
        for (const QString &document : documents) {
            if (!clause.endsWith(document))
                continue;
            qsizetype begin = clause.size() - document.size();
            while (begin > 0 && isHan(clause[begin - 1].unicode()) && !isHanFunctionCharacter(clause[begin - 1]))
                --begin;
            return clause.sliced(begin).toString();
        }
        return {};
    }

    /// 他說, 我認為, 該報指出: no name, but known who.
    bool readPronoun(QStringView clause, int begin, int end, const Verb &verb, bool follows)
    {
        static const QStringList fillers = words(u"還 也 又 曾 則 並 再 接著 隨後 更 仍 就 進一步 表 這樣 自己");
        QString subject = clause.toString();
        for (bool cut = true; cut;) {
            cut = false;
            for (const QString &filler : fillers) {
                if (subject.endsWith(filler) && subject.size() > filler.size()) {
                    subject.chop(filler.size());
                    cut = true;
                }
            }
        }
        if (subject.endsWith(u'我') || subject.endsWith(QStringLiteral("筆者"))) {
            static const QStringList opinions = words(u"認為 相信 主張");
            if (verb.kind == ReportKind::Estimated || opinions.contains(verb.word))
                add({begin, end}, -1, QString(), ReportKind::Own, false);
            return true;
        }
        static const QStringList outlets = words(u"該報 該報導 報導 該媒體 文章 文中 報告 該報告 報導中 該刊 該社 該文");
        const bool person = subject.endsWith(u'他') || subject.endsWith(u'她');
        const bool outlet = outlets.contains(subject) || subject.endsWith(QStringLiteral("該報")) || subject.endsWith(QStringLiteral("該報導"));
        if (!person && !outlet)
            return false;
        add({begin, end}, -1, QString(), outlet ? ReportKind::Reported : verb.kind, follows);
        return true;
    }

    /// Whether the sentence ends with the verb, so that it reports what stands before.
    bool closes(int end) const { return end >= m_sentence.end - 1; }

    /// Whether little stands between a subject and its verb.
    bool reaches(int mention, int verb) const
    {
        constexpr int kWidest = 16;
        const int end = m_mentions[mention].span.end;
        return verb - end <= kWidest && metricUsesIn(text(end, verb)).isEmpty();
    }

    /// X的報告, 《X》一篇報導, X的估計
    void readEvidence(int i)
    {
        static const QStringList nouns = words(u"報導 報道 報告 調查 估計 估算 統計 資料 數據 分析 研究 文章 專訪 採訪 預測 財報");
        if (!startsWithOneOf(text(i, m_sentence.end), nouns))
            return;
        const int next = firstMentionFrom(i);
        if (next == 0)
            return;
        const Mention &mention = m_mentions[next - 1];
        if (mention.kind == MentionKind::Place || mention.kind == MentionKind::Anaphor || mention.kind == MentionKind::Common || mention.span.begin < m_sentence.begin)
            return;
        constexpr int kWidest = 8;
        QStringView gap = text(mention.span.end, i);
        if (gap.startsWith(u'》'))
            gap = gap.sliced(1);
        const bool possessive = gap.startsWith(u'的');
        if (gap.size() > kWidest || (!possessive && mention.kind != MentionKind::Outlet) || containsOneOf(gap, words(u"， 、 。")))
            return;
        const bool estimate = startsWithOneOf(text(i, m_sentence.end), words(u"估計 估算 預測"));
        add({mention.span.begin, i + 2}, next - 1, QString(), estimate ? ReportKind::Estimated : ReportKind::Reported, false);
    }

    QStringView m_text;
    Range m_sentence;
    const QList<Mention> &m_mentions;
    QList<Report> m_reports;
};

} // namespace

QList<Report> chineseReports(QStringView paragraph, Range sentence, const QList<Mention> &mentions)
{
    return Reader(paragraph, sentence, mentions).read();
}

} // namespace concord
