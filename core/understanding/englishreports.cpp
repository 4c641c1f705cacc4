// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/latinruns.h"
#include "core/understanding/metriclexicon.h"
#include "core/understanding/report.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Verbs by which somebody's word is given, and what kind of word that is.
const QHash<QString, ReportKind> &verbs()
{
    static const QHash<QString, ReportKind> table = [] {
        QHash<QString, ReportKind> kinds;
        for (const QString &verb : setOf("said says say told tells stated states claimed claims claim argued argues added adds wrote writes explained insisted insists warned warns acknowledged acknowledges admitted admits "
                                         "announced confirmed confirms denied tweeted testified boasted boasts suggested suggests contends maintains believes believed promised vowed"))
            kinds.insert(verb, ReportKind::Said);
        for (const QString &verb : setOf("reported reports revealed reveals disclosed found finds show shows showed uncovered noted notes"))
            kinds.insert(verb, ReportKind::Reported);
        for (const QString &verb : setOf("estimated estimates estimate predicted predicts predict projected projects forecast forecasts expects expected put reckons reckon calculates calculated think thinks guess suspect suspects believe"))
            kinds.insert(verb, ReportKind::Estimated);
        return kinds;
    }();
    return table;
}

/// Verbs that companies use of their own results: what follows decides whether they report or are reported on.
bool mayBeResult(const QString &verb)
{
    static const QSet<QString> verbs = setOf("reported reports disclosed announced found finds show shows showed noted expects expected projected projects forecast forecasts estimated promised denied claims claimed");
    return verbs.contains(verb);
}

bool isBetweenSubjectAndVerb(const QString &word)
{
    static const QSet<QString> words = setOf("has have had also previously recently later first once then itself himself herself now still repeatedly publicly already separately even just since earlier last week month year today");
    return words.contains(word) || (word.size() > 4 && word.endsWith(QLatin1String("ly")));
}

bool isSpeakerNoun(const QString &word)
{
    static const QSet<QString> words = setOf("people person source sources analyst analysts executive executives official officials spokesman spokeswoman spokesperson researchers researcher investors investor economists "
                                             "economist lawyers lawyer report reports study filing filings survey data documents document memo statement insiders insider manager managers supplier suppliers dealer dealers trader traders engineer engineers banker bankers owner experts expert employee employees accounts prosecutors critics audit auditors");
    return words.contains(word);
}

bool isEvidenceNoun(const QString &word)
{
    static const QSet<QString> words = setOf("data figures report reports survey study estimate estimates analysis filings filing accounts documents document prospectus numbers reporting calculations forecast projections statistics research article story records");
    return words.contains(word);
}

/// Words on which what a company reports is a clause, not its own result.
bool opensReportedClause(const QString &word)
{
    static const QSet<QString> words = setOf("that on in at last this earlier yesterday how today when late early over");
    return words.contains(word) || word.isEmpty();
}

class Reader
{
public:
    Reader(QStringView paragraph, Range sentence, const QList<Mention> &mentions) : m_text(paragraph), m_sentence(sentence), m_mentions(mentions)
    {
        m_words = latinWordsIn(paragraph.sliced(sentence.begin, sentence.length()));
        for (LatinWord &word : m_words)
            word.span = word.span.shifted(sentence.begin);
    }

    QList<Report> read()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            readAccording(i);
            readVerb(i);
            readEvidence(i);
            readBy(i);
        }
        return m_reports;
    }

private:
    QString word(qsizetype i) const { return i < 0 || i >= m_words.size() ? QString() : text(m_words[i].span).toLower(); }
    QString text(Range span) const { return m_text.sliced(span.begin, span.length()).toString(); }
    QStringView between(qsizetype left, qsizetype right) const { return m_text.sliced(m_words[left].span.end, m_words[right].span.begin - m_words[left].span.end); }

    /// The first mention at or after `begin` that ends by `end`; outlets win.
    int mentionWithin(int begin, int end) const
    {
        int first = -1;
        for (int i = firstMentionFrom(begin); i < m_mentions.size() && m_mentions[i].span.end <= end; ++i) {
            if (m_mentions[i].kind == MentionKind::Outlet)
                return i;
            if (first < 0 && m_mentions[i].kind != MentionKind::Place)
                first = i;
        }
        return first;
    }

    int firstMentionFrom(int begin) const
    {
        return static_cast<int>(std::partition_point(m_mentions.begin(), m_mentions.end(), [begin](const Mention &m) { return m.span.begin < begin; }) - m_mentions.begin());
    }

    /// The mention that ends at `end`, the space and possessive ending before a word left out.
    int mentionEndingAt(int end) const
    {
        const int next = firstMentionFrom(end);
        for (int i = next - 1; i >= std::max(0, next - 2); --i) {
            const QStringView rest = m_text.sliced(m_mentions[i].span.end, std::max(0, end - m_mentions[i].span.end));
            if (rest.isEmpty() || rest.trimmed().isEmpty())
                return i;
        }
        return -1;
    }

    void add(Range span, int mention, const QString &who, ReportKind kind, bool follows)
    {
        if (!m_reports.isEmpty() && m_reports.last().span.intersects(span) && m_reports.last().mention == mention)
            return;
        Report report{span, who, mention, kind, follows};
        if (mention >= 0)
            report.who = m_mentions[mention].text;
        m_reports.append(report);
    }

    int clauseEnd(int position) const
    {
        constexpr int kLongest = 90;
        int end = position;
        const int last = std::min(m_sentence.end, position + kLongest);
        static const QString edges = QStringLiteral(",;:—()”\"");
        while (end < last && !edges.contains(m_text[end]) && !(m_text[end] == u'.' && (end + 1 >= m_sentence.end || m_text[end + 1].isSpace())))
            ++end;
        return end;
    }

    void readAccording(qsizetype i)
    {
        const bool according = word(i) == QLatin1String("to") && word(i - 1) == QLatin1String("according");
        const bool per = word(i) == QLatin1String("per") && i + 1 < m_words.size() && m_words[i + 1].capital && (i == 0 || between(i - 1, i).contains(u','));
        const bool asReported = word(i) == QLatin1String("by") && (word(i - 1) == QLatin1String("reported") || word(i - 1) == QLatin1String("cited") || word(i - 1) == QLatin1String("published"));
        if (!according && !per && !asReported)
            return;
        const int begin = m_words[i].span.end, end = clauseEnd(begin + 1);
        const int mention = mentionWithin(begin, end);
        const Range span{m_words[according || asReported ? std::max<qsizetype>(0, i - 1) : i].span.begin, end};
        const bool follows = span.begin > m_sentence.begin + 2;
        const QString phrase = text({begin, end}).trimmed();
        constexpr int kShort = 60;
        static const QStringList takenUp = {QStringLiteral("the same "), QStringLiteral("its "), QStringLiteral("their "), QStringLiteral("these "), QStringLiteral("those "), QStringLiteral("this ")};
        if (mention < 0 && std::any_of(takenUp.begin(), takenUp.end(), [&phrase](const QString &words) { return phrase.startsWith(words); }))
            return; // the same documents: whose, is not said here
        add(span, mention, mention < 0 && phrase.size() <= kShort * 2 ? phrase.left(kShort * 2) : QString(), ReportKind::Reported, follows);
    }

    bool isOwnResult(qsizetype i) const
    {
        if (!mayBeResult(word(i)) || i + 1 >= m_words.size())
            return false;
        const QStringView gap = between(i, i + 1);
        if (gap.contains(u',') || gap.contains(u'“') || opensReportedClause(word(i + 1)))
            return false;
        const int begin = m_words[i].span.end;
        const int end = m_words[std::min<qsizetype>(i + 5, m_words.size() - 1)].span.end;
        const int named = mentionWithin(begin, m_words[i + 1].span.end);
        if (named >= 0)
            return false;
        return !metricUsesIn(m_text.sliced(begin, end - begin)).isEmpty() || m_text.sliced(begin, end - begin).contains(u'$') || word(i + 1) == QLatin1String("to");
    }

    void readVerb(qsizetype i)
    {
        const auto verb = verbs().constFind(word(i));
        if (verb == verbs().constEnd() || m_words[i].capital)
            return;
        if (word(i + 1).endsWith(QLatin1String("self")) || readInverted(i, *verb)) // found himself
            return;
        qsizetype subject = i - 1;
        while (subject >= 0 && isBetweenSubjectAndVerb(word(subject)) && between(subject, subject + 1).trimmed().isEmpty())
            --subject;
        if (subject < 0)
            return;
        const int left = m_words[subject + 1].span.begin;
        const bool comma = between(subject, subject + 1).contains(u',');
        const bool follows = hasQuoteOrCommaBefore(left);
        if (word(subject) == QLatin1String("i") || word(subject) == QLatin1String("we")) {
            const bool opinion = *verb == ReportKind::Estimated || word(i).startsWith(QLatin1String("argue"));
            if (word(subject) == QLatin1String("i") && opinion)
                add({m_words[subject].span.begin, m_words[i].span.end}, -1, QString(), ReportKind::Own, false);
            return;
        }
        int mention = comma ? apposedSubject(left) : memberOf(mentionEndingAt(left));
        if (mention >= 0 && m_mentions[mention].kind == MentionKind::Place)
            mention = -1; // the manager in Taipei
        if (word(i) == QLatin1String("put") && (mention < 0 || m_mentions[mention].kind != MentionKind::Outlet))
            return;
        if (mention >= 0) {
            const bool speaks = m_mentions[mention].kind == MentionKind::Outlet || m_mentions[mention].kind == MentionKind::Person;
            if (!speaks && isOwnResult(i))
                return;
            add({m_mentions[mention].span.begin, m_words[i].span.end}, withPossessor(mention), QString(), *verb, follows && closesSentence(i));
            return;
        }
        if (word(subject) == QLatin1String("he") || word(subject) == QLatin1String("she") || (word(subject) == QLatin1String("who") && verb.value() != ReportKind::Reported)) {
            if (word(subject) == QLatin1String("who"))
                readRelative(subject, i, *verb);
            else
                add({m_words[subject].span.begin, m_words[i].span.end}, -1, QString(), *verb, follows && closesSentence(i));
            return;
        }
        readNounSubject(subject, i, *verb);
    }

    /// "X, an analyst at Y, who expects …"
    void readRelative(qsizetype subject, qsizetype i, ReportKind kind)
    {
        constexpr int kFar = 6;
        const int next = firstMentionFrom(m_words[subject].span.begin);
        for (int m = next - 1; m >= std::max(0, next - kFar) && m_mentions[m].span.begin >= m_sentence.begin; --m) {
            if (m_mentions[m].kind == MentionKind::Person) {
                add({m_words[subject].span.begin, m_words[i].span.end}, m, QString(), kind, false);
                return;
            }
        }
    }

    bool hasQuoteOrCommaBefore(int position) const
    {
        constexpr int kFar = 300;
        const int begin = std::max(m_sentence.begin, position - kFar);
        const QStringView before = m_text.sliced(begin, position - begin);
        return before.contains(u',') || before.contains(u'”');
    }

    /// Whether little but an adjunct follows the verb, so that it reports what stands before.
    bool closesSentence(qsizetype i) const
    {
        constexpr int kShortTail = 45;
        const int end = m_words[i].span.end;
        const QStringView tail = m_text.sliced(end, m_sentence.end - end);
        return tail.size() <= kShortTail && word(i + 1) != QLatin1String("that");
    }

    /// "…,” said X"
    bool readInverted(qsizetype i, ReportKind kind)
    {
        if (i == 0 || i + 1 >= m_words.size())
            return false;
        const QStringView before = between(i - 1, i);
        if (!before.contains(u',') && !before.contains(u'”') && !before.contains(u'"'))
            return false;
        const int next = m_words[i].span.end + 1;
        int mention = firstMentionFrom(next);
        if (mention + 1 < m_mentions.size() && m_mentions[mention].kind == MentionKind::Anaphor && m_mentions[mention + 1].kind == MentionKind::Person)
            ++mention; // its chairman, X
        if (mention >= m_mentions.size() || m_mentions[mention].span.end > m_sentence.end)
            return false;
        const QStringView gap = m_text.sliced(next, m_mentions[mention].span.begin - next);
        constexpr int kTitle = 30;
        if (gap.size() > kTitle || (gap.contains(u',') && m_mentions[mention].kind != MentionKind::Person) || gap.contains(u'“') || gap.startsWith(QLatin1String("that")))
            return false;
        const Mention &named = m_mentions[mention];
        if (named.kind == MentionKind::Anaphor || (gap.isEmpty() ? false : named.kind != MentionKind::Person && named.kind != MentionKind::Outlet && !gap.startsWith(QLatin1String("the"))))
            return false;
        if (apposedSubject(m_words[i].span.begin) >= 0 && !before.contains(u'”'))
            return false;
        add({m_words[i].span.begin, named.span.end}, mention, QString(), kind, true);
        return true;
    }

    /// The mention of "X, an analyst at Y," that ends before a comma left of `position`.
    int apposedSubject(int position) const
    {
        constexpr int kCommas = 3, kFar = 160;
        int commas = 0, found = -1;
        for (int i = position - 2; i > m_sentence.begin && position - i < kFar && commas < kCommas; --i) {
            if (m_text[i] != u',')
                continue;
            ++commas;
            const bool describes = i + 2 < position && m_text[i + 2].isLower(); // ", an analyst at Y,"
            const int mention = mentionEndingAt(i);
            const bool names = mention >= 0 && m_mentions[mention].kind != MentionKind::Anaphor && m_mentions[mention].kind != MentionKind::Place && m_mentions[mention].span.begin >= m_sentence.begin;
            if (names && (found < 0 || describes))
                found = mention;
        }
        return found;
    }

    /// The person of "Jan Hrubec of Ostrava Mills", else the mention itself.
    int memberOf(int mention) const
    {
        if (mention <= 0)
            return mention;
        const Mention &before = m_mentions[mention - 1];
        const QStringView gap = m_text.sliced(before.span.end, m_mentions[mention].span.begin - before.span.end);
        return before.kind == MentionKind::Person && (gap == QLatin1String(" of ") || gap == QLatin1String(" of the ") || gap == QLatin1String(" at ")) ? mention - 1 : mention;
    }

    /// The outlet of "The Information’s Kate Clark", else the mention itself.
    int withPossessor(int mention) const
    {
        if (mention == 0 || m_mentions[mention - 1].kind != MentionKind::Outlet)
            return mention;
        const int gap = m_mentions[mention].span.begin - m_mentions[mention - 1].span.end;
        constexpr int kPossessive = 3;
        return gap <= kPossessive ? mention - 1 : mention;
    }

    void readNounSubject(qsizetype subject, qsizetype i, ReportKind kind)
    {
        constexpr qsizetype kLongest = 10;
        qsizetype begin = subject;
        bool speaks = false;
        while (begin >= 0 && subject - begin < kLongest) {
            speaks = speaks || isSpeakerNoun(word(begin));
            if (begin == 0 || !(m_words[begin - 1].possessive || between(begin - 1, begin).trimmed().isEmpty()))
                break;
            --begin;
        }
        if (!speaks || begin < 0)
            return;
        const Range phrase{m_words[begin].span.begin, m_words[subject].span.end};
        const int mention = mentionWithin(phrase.begin, phrase.end);
        const bool named = mention >= 0 && m_mentions[mention].kind != MentionKind::Anaphor && m_mentions[mention].kind != MentionKind::Common;
        if (!named && isEvidenceNoun(word(subject)))
            return; // "its filings show" does not say whose word it is
        add({phrase.begin, m_words[i].span.end}, named ? mention : -1, named ? QString() : text(phrase), kind, closesSentence(i) && phrase.begin > m_sentence.begin);
    }

    /// "X’s data show", "by X’s estimate", "a report by X", "data from X"
    void readEvidence(qsizetype i)
    {
        if (!isEvidenceNoun(word(i)))
            return;
        const int mention = mentionEndingAt(m_words[i].span.begin) >= 0 ? mentionEndingAt(m_words[i].span.begin) : possessorBefore(i);
        const bool estimate = word(i).startsWith(QLatin1String("estimate")) || word(i).startsWith(QLatin1String("forecast")) || word(i).startsWith(QLatin1String("projection"));
        if (mention >= 0 && m_mentions[mention].kind != MentionKind::Anaphor && m_mentions[mention].kind != MentionKind::Place) {
            add({m_mentions[mention].span.begin, m_words[i].span.end}, mention, QString(), estimate ? ReportKind::Estimated : ReportKind::Reported, false);
            return;
        }
        const QString next = word(i + 1);
        if (next != QLatin1String("by") && next != QLatin1String("from") && next != QLatin1String("in"))
            return;
        const int begin = m_words[i + 1].span.end;
        const int by = mentionWithin(begin, clauseEnd(begin + 1));
        constexpr int kNear = 30;
        if (by >= 0 && m_mentions[by].span.begin - begin < kNear && (next != QLatin1String("in") || m_mentions[by].kind == MentionKind::Outlet))
            add({m_words[i].span.begin, m_mentions[by].span.end}, by, QString(), estimate ? ReportKind::Estimated : ReportKind::Reported, false);
    }

    int possessorBefore(qsizetype i) const
    {
        if (i == 0 || !(m_words[i - 1].possessive || (i >= 2 && m_words[i - 2].possessive)))
            return -1;
        const qsizetype owner = m_words[i - 1].possessive ? i - 1 : i - 2;
        return mentionEndingAt(m_words[owner].span.end);
    }

    /// "told the Harbour Post": the outlet counts where the speaker has no name.
    void readBy(qsizetype i)
    {
        if (word(i) != QLatin1String("told") && word(i) != QLatin1String("with"))
            return;
        if (word(i) == QLatin1String("with") && word(i - 1) != QLatin1String("interview"))
            return;
        if (!m_reports.isEmpty() && m_reports.last().mention >= 0)
            return;
        const int begin = m_words[i].span.end;
        const int mention = mentionWithin(begin, clauseEnd(begin + 1));
        if (mention >= 0 && m_mentions[mention].kind == MentionKind::Outlet)
            add({m_words[i].span.begin, m_mentions[mention].span.end}, mention, QString(), ReportKind::Reported, false);
    }

    QStringView m_text;
    Range m_sentence;
    const QList<Mention> &m_mentions;
    QList<LatinWord> m_words;
    QList<Report> m_reports;
};

} // namespace

QList<Report> englishReports(QStringView paragraph, Range sentence, const QList<Mention> &mentions)
{
    return Reader(paragraph, sentence, mentions).read();
}

} // namespace concord
