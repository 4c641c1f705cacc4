// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"

namespace concord {

namespace {

bool isFullStopOfItsOwn(QChar c) // ends a sentence wherever it stands
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡';
}

bool isAsciiStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'．';
}

bool isStop(QChar c)
{
    return isFullStopOfItsOwn(c) || isAsciiStop(c) || c == u'…' || c == u'⋯';
}

bool isCloser(QChar c)
{
    static const QString closers = QStringLiteral("」』”’）)】》〉］]｝}〕»");
    return closers.contains(c);
}

bool isOpener(QChar c)
{
    static const QString openers = QStringLiteral("「『“‘（(【《〈［[｛{〔«");
    return openers.contains(c);
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u3000' || c == u'\u200B' || c == u'\uFEFF';
}

bool isHanAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size()
        && (text[i].isSurrogate() || isHan(text[i].unicode()));
}

/// Walks over one paragraph and decides at each run of stops whether a sentence ends there.
class SentenceScanner
{
public:
    explicit SentenceScanner(QStringView text) : m_text(text) {}

    QList<Range> scan()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (!isStop(m_text[i])) {
                ++i;
                continue;
            }
            const qsizetype runEnd = endOfRun(i);
            const qsizetype closed = endOfClosers(runEnd);
            if (endsSentence(i, runEnd, closed))
                finish(closed);
            i = closed;
        }
        finish(m_text.size());
        return m_sentences;
    }

private:
    qsizetype endOfRun(qsizetype i) const
    {
        while (i < m_text.size() && isStop(m_text[i]))
            ++i;
        return i;
    }

    qsizetype endOfClosers(qsizetype i)
    {
        for (; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            const bool straight = c == u'"' && isQuotedAt(i);
            const bool apostrophe = c == u'\'' && (i + 1 == m_text.size() || isSpace(m_text[i + 1]));
            if (!isCloser(c) && !straight && !apostrophe)
                break;
        }
        return i;
    }

    /// Whether an odd number of straight quotes stands between the sentence's begin and `i`; counted once, as `i` only grows.
    bool isQuotedAt(qsizetype i)
    {
        for (; m_quotesSeen < i; ++m_quotesSeen)
            m_quoted = m_quoted != (m_text[m_quotesSeen] == u'"');
        return m_quoted;
    }

    bool endsSentence(qsizetype run, qsizetype runEnd, qsizetype closed) const
    {
        if (closed == m_text.size())
            return true;
        const QChar lastStop = m_text[runEnd - 1];
        if (lastStop != u'。' && lastStop != u'｡' && lastStop != u'.' && isDashAfterSpace(closed))
            return false;
        const bool anyOfItsOwn = std::any_of(m_text.begin() + run, m_text.begin() + runEnd, isFullStopOfItsOwn);
        if (closed > runEnd && (endsTitle(closed) || isEmbeddedExclamation(run, runEnd, closed) || continuesAfterCloser(closed)))
            return false;
        if (anyOfItsOwn)
            return !continuesAfterCloser(closed) || closed == runEnd;
        if (isEllipsis(run, runEnd))
            return closed > runEnd && opensAfterSpace(closed);
        return asciiStopEnds(run, runEnd, closed);
    }

    /// The stop is a title's own: 《快跑！》.
    bool endsTitle(qsizetype closed) const { return m_text[closed - 1] == u'》' || m_text[closed - 1] == u'〉'; }

    bool isEllipsis(qsizetype run, qsizetype runEnd) const
    {
        const QStringView stops = m_text.sliced(run, runEnd - run);
        return stops.contains(u'…') || stops.contains(u'⋯') || stops.startsWith(QLatin1String(".."));
    }

    /// After closing marks: a comma, a dash, 的, 是, a verb of saying or words for what was said carry the sentence on.
    bool continuesAfterCloser(qsizetype closed) const
    {
        qsizetype i = closed;
        while (i < m_text.size() && isSpace(m_text[i]))
            ++i;
        if (i == m_text.size())
            return false;
        static const QString carriers = QStringLiteral(",，、;；:：—─的是");
        if (carriers.contains(m_text[i]))
            return true;
        const QStringView rest = m_text.sliced(i);
        for (const QStringView said : {QStringView(u"這句"), QStringView(u"這番話"), QStringView(u"這個問題"), QStringView(u"這種")}) {
            if (rest.startsWith(said))
                return true;
        }
        return beginsWithOpener() && isAttribution(rest);
    }

    /// Whether the sentence begins with a quotation, so that who said it may follow.
    bool beginsWithOpener() const
    {
        qsizetype i = m_start;
        while (i < m_text.size() && isSpace(m_text[i]))
            ++i;
        return i < m_text.size() && (isOpener(m_text[i]) || m_text[i] == u'"');
    }

    /// "他說", "林小魚昨天指出，", "老闆娘問：": a verb of saying before the next mark, with only its subject before it.
    static bool isAttribution(QStringView rest)
    {
        constexpr qsizetype kLongestSubject = 14;
        qsizetype end = 0;
        while (end < rest.size() && end <= kLongestSubject && !isStop(rest[end]) && !isCloser(rest[end]) && !isOpener(rest[end])
               && !QStringView(u"，：；、,:;").contains(rest[end]))
            ++end;
        const QStringView clause = rest.first(end);
        const bool isDenied = clause.contains(u'沒') || clause.contains(u'未') || clause.contains(u'不');
        if (end > kLongestSubject || isDenied || (end < rest.size() && rest[end] == u'、'))
            return false;
        for (const QStringView verb : {QStringView(u"問"), QStringView(u"說"), QStringView(u"道"), QStringView(u"答"), QStringView(u"喊"), QStringView(u"指出"),
                                       QStringView(u"表示"), QStringView(u"強調"), QStringView(u"解釋"), QStringView(u"補充"), QStringView(u"坦言"), QStringView(u"直言"),
                                       QStringView(u"回應"), QStringView(u"反駁"), QStringView(u"感嘆"), QStringView(u"承認"), QStringView(u"透露")}) {
            if (clause.endsWith(verb) && !clause.endsWith(u"知道") && !clause.endsWith(u"小說") && !clause.endsWith(u"報道"))
                return true;
        }
        return false;
    }

    /// An exclamation or question that is quoted as a part of its clause: 他說「不！」然後走了.
    bool isEmbeddedExclamation(qsizetype run, qsizetype runEnd, qsizetype closed) const
    {
        if (closed == runEnd || m_text[run] == u'。' || m_text[run] == u'｡' || m_text[run] == u'.' || !isHanAt(m_text, closed))
            return false;
        qsizetype depth = 1, i = run - 1;
        for (constexpr qsizetype kFurthest = 40; i > m_start && run - i < kFurthest; --i) {
            depth += isCloser(m_text[i]) ? 1 : isOpener(m_text[i]) ? -1 : 0;
            if (depth == 0)
                return isHanAt(m_text, i - 1);
        }
        return false;
    }

    bool asciiStopEnds(qsizetype run, qsizetype runEnd, qsizetype closed) const
    {
        const QChar stop = m_text[run];
        const bool hanBefore = isHanAt(m_text, run - 1);
        const bool spaced = isSpace(m_text[closed]);
        if (stop == u'.' || stop == u'．') {
            if (runEnd - run == 1 && (isInsideNumber(run) || isListMarker(run)))
                return false;
            if (stop == u'．' && !spaced && closed == runEnd)
                return false; // parts of a foreign name: 丹尼爾．歐卡佛
            if (!spaced)
                return (hanBefore && (isHanAt(m_text, closed) || isOpener(m_text[closed]))) || (closed > runEnd && isHanAt(m_text, closed));
            return hanBefore ? true : fullStopEnds(run, closed);
        }
        if (!spaced)
            return hanBefore || (closed > runEnd && isHanAt(m_text, closed));
        return hanBefore || opensAfterSpace(closed);
    }

    /// An exclamation or question inside a dashed insertion: "… they signed it! — and the products …".
    bool isDashAfterSpace(qsizetype i) const
    {
        while (i < m_text.size() && isSpace(m_text[i]))
            ++i;
        return i < m_text.size() && (m_text[i] == u'—' || m_text[i] == u'–' || m_text[i] == u'─');
    }

    bool isInsideNumber(qsizetype stop) const
    {
        return stop > 0 && stop + 1 < m_text.size() && isDecimalDigit(m_text[stop - 1].unicode()) && isDecimalDigit(m_text[stop + 1].unicode());
    }

    /// "1." or "(12." where the sentence begins.
    bool isListMarker(qsizetype stop) const
    {
        QStringView lead = m_text.sliced(m_start, stop - m_start);
        while (!lead.isEmpty() && isSpace(lead.front()))
            lead = lead.sliced(1);
        if (!lead.isEmpty() && (lead.front() == u'(' || lead.front() == u'（'))
            lead = lead.sliced(1);
        return !lead.isEmpty() && lead.size() <= 3
            && std::all_of(lead.begin(), lead.end(), [](QChar c) { return isDecimalDigit(c.unicode()); });
    }

    bool fullStopEnds(qsizetype stop, qsizetype closed) const
    {
        qsizetype begin = stop;
        while (begin > m_start && (m_text[begin - 1].isLetter() || m_text[begin - 1] == u'.') && !isHanAt(m_text, begin - 1))
            --begin;
        const Abbreviation kind = abbreviationKind(m_text.sliced(begin, stop - begin));
        const bool isUnit = stop - begin == 1 && begin > 1 && isSpace(m_text[begin - 1]) && isDecimalDigit(m_text[begin - 2].unicode());
        if (isUnit) // "-3.5 C." is no initial
            return opensAfterSpace(closed);
        if (kind == Abbreviation::Never && closed == stop + 1)
            return false;
        if (kind == Abbreviation::BeforeNumber && beginsWithDigit(wordAfter(closed)))
            return false;
        if (kind == Abbreviation::TimeOfDay && followsTimeOfDay(wordAfter(closed)))
            return false;
        if (kind == Abbreviation::BeforeOpener)
            return opensSentence(wordAfter(closed));
        return opensAfterSpace(closed);
    }

    static bool beginsWithDigit(QStringView word) { return !word.isEmpty() && isDecimalDigit(word.front().unicode()); }

    QStringView wordAfter(qsizetype i) const
    {
        while (i < m_text.size() && (isSpace(m_text[i]) || isOpener(m_text[i])))
            ++i;
        qsizetype end = i;
        while (end < m_text.size() && m_text[end].isLetterOrNumber())
            ++end;
        return m_text.sliced(i, end - i);
    }

    /// A name that begins small on purpose, known by a capital or digit inside: "iPhone", "xAI", "o1".
    static bool isOddlyWrittenName(QStringView word)
    {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
    }

    /// Whether what follows looks like an opening: not a lower-case letter and not a separator.
    bool opensAfterSpace(qsizetype i) const
    {
        while (i < m_text.size() && isSpace(m_text[i]))
            ++i;
        if (i == m_text.size())
            return true;
        const QChar c = m_text[i];
        const bool isMarker = c.isLetter() && i + 2 < m_text.size() && m_text[i + 1] == u')' && isSpace(m_text[i + 2]); // "b) "
        return (!c.isLower() || isMarker || isOddlyWrittenName(wordAfter(i))) && c != u',' && c != u';' && c != u'—' && c != u'–' && c != u')';
    }

    void finish(qsizetype end)
    {
        qsizetype begin = m_start, last = end;
        while (begin < last && isSpace(m_text[begin]))
            ++begin;
        while (last > begin && isSpace(m_text[last - 1]))
            --last;
        if (begin < last)
            m_sentences.append({static_cast<int>(begin), static_cast<int>(last)});
        m_start = m_quotesSeen = end;
        m_quoted = false;
    }

    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_quotesSeen = 0;
    bool m_quoted = false;
    QList<Range> m_sentences;
};

} // namespace

QList<Range> sentenceRanges(QStringView paragraph, Language)
{
    return SentenceScanner(paragraph).scan();
}

} // namespace concord
