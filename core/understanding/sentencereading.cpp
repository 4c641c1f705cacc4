// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/sentencereading.h"

#include <algorithm>

namespace concord {

namespace {

/// What the text has spoken about so far.
class Memory
{
public:
    void enterParagraph()
    {
        m_isNear = false;
        m_isFirst = true;
        if (!m_hasSpoken)
            m_person.clear(); // a byline
    }
    const QString &topic() const { return m_topic; }
    bool isNear() const { return m_isNear; }

    /// Gives the anaphors of a sentence their names and its reports their speakers, then remembers its own.
    void take(SentenceReading &reading)
    {
        QString subject = m_isNear || m_isFirst ? m_topic : QString(); // nobody since the paragraph began
        m_isFirst = false;
        for (qsizetype i = 0; i < reading.mentions.size(); ++i) {
            Mention &mention = reading.mentions[i];
            if (mention.kind == MentionKind::Anaphor)
                mention.text = subject;
            else if (mention.kind == MentionKind::Name && reading.weights[i] >= kSubjectWeight && !isSource(reading, i))
                subject = mention.text;
        }
        for (Report &report : reading.reports)
            fill(report, reading);
        remember(reading);
    }

private:
    static bool isSource(const SentenceReading &reading, qsizetype mention)
    {
        return std::any_of(reading.reports.begin(), reading.reports.end(), [&](const Report &r) { return r.mention == mention && (r.follows || r.kind != ReportKind::Said); });
    }

    void fill(Report &report, const SentenceReading &reading)
    {
        if (report.mention >= 0 && reading.mentions[report.mention].kind == MentionKind::Anaphor && !m_lastOutlet.isEmpty())
            report.who = m_lastOutlet; // "it estimated"
        else if (report.mention >= 0)
            report.who = reading.mentions[report.mention].text;
        else if (report.who.isEmpty() && report.kind == ReportKind::Reported)
            report.who = m_outlet;
        else if (report.who.isEmpty() && report.kind != ReportKind::Own)
            report.who = personBefore(report, reading);
    }

    /// He or she: the last person of the sentence so far, else of the text.
    QString personBefore(const Report &report, const SentenceReading &reading) const
    {
        QString person = m_person;
        for (const Mention &mention : reading.mentions) {
            if (mention.span.begin >= report.span.begin)
                break;
            if (mention.kind == MentionKind::Person)
                person = mention.text;
        }
        return person;
    }

    void remember(const SentenceReading &reading)
    {
        QString topic;
        double best = 0;
        for (qsizetype i = 0; i < reading.mentions.size(); ++i) {
            const Mention &mention = reading.mentions[i];
            if (mention.kind == MentionKind::Person)
                m_hasSpoken = m_hasSpoken && m_person == mention.text, m_person = mention.text;
            if (mention.kind == MentionKind::Outlet)
                m_outlet = mention.text;
            const bool isTopic = mention.kind == MentionKind::Name || mention.kind == MentionKind::Anaphor;
            if (!isTopic || mention.text.isEmpty() || isSource(reading, i))
                continue;
            if (reading.weights[i] > best && (reading.weights[i] >= kSubjectWeight || m_topic.isEmpty())) {
                best = reading.weights[i];
                topic = mention.text;
            }
        }
        m_lastOutlet.clear();
        for (const Report &report : reading.reports) {
            m_hasSpoken = m_hasSpoken || (!m_person.isEmpty() && report.who == m_person);
            if (report.mention >= 0 && (reading.mentions[report.mention].kind == MentionKind::Outlet || report.who == m_outlet))
                m_lastOutlet = report.who;
        }
        if (!topic.isEmpty()) {
            m_topic = topic;
            m_isNear = true;
        }
    }

    QString m_topic, m_person, m_outlet;
    QString m_lastOutlet; ///< whose word the sentence before gives
    bool m_isNear = false, m_isFirst = true, m_hasSpoken = false;
};

} // namespace

QList<SentenceReading> readSentences(const BitextSide &side, const NameStock &stock)
{
    QList<SentenceReading> readings;
    readings.reserve(side.sentences.size());
    Memory memory;
    int paragraph = -1;
    QList<Mention> mentions;
    qsizetype next = 0;
    for (const LocatedSentence &sentence : side.sentences) {
        if (sentence.paragraph != paragraph) {
            paragraph = sentence.paragraph;
            mentions = stock.mentionsIn(paragraph);
            next = 0;
            memory.enterParagraph();
        }
        const QStringView text = side.paragraphs[paragraph];
        SentenceReading reading;
        reading.topic = memory.topic();
        reading.topicIsNear = memory.isNear();
        for (; next < mentions.size() && mentions[next].span.begin < sentence.range.end; ++next) {
            reading.mentions.append(mentions[next]);
            reading.weights.append(roleWeight(text, sentence.range, mentions[next], side.language));
        }
        for (MetricUse use : metricUsesIn(text.sliced(sentence.range.begin, sentence.range.length()))) {
            use.span = use.span.shifted(sentence.range.begin);
            reading.metrics.append(use);
        }
        reading.reports = isChinese(side.language) ? chineseReports(text, sentence.range, reading.mentions) : englishReports(text, sentence.range, reading.mentions);
        memory.take(reading);
        readings.append(std::move(reading));
    }
    return readings;
}

} // namespace concord
