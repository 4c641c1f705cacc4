// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/reports/findingreport.h"

#include "core/exchange/workbook.h"
#include "core/series/csv.h"
#include "ui/words/findingtext.h"
#include "ui/words/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

const auto kStyle =
    u"body{font-family:'Noto Sans','Noto Sans TC','Noto Sans CJK TC',sans-serif;color:#1f2328;background:#fff;max-width:72em;margin:2em auto;padding:0 1em;line-height:1.5}"
    "h1,h2,h3{line-height:1.25}h2{margin-top:2em}h3{margin-bottom:.2em}.muted{color:#57606a}table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "th{color:#57606a;font-weight:normal;text-align:left}th,td{vertical-align:top;padding:.35em .8em .35em 0;border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}"
    ".where{width:4em}.text{width:30%}mark{background:#fff1b8;color:inherit;text-decoration:underline}.error{color:#a40e26}.warning{color:#8a4b06}.fix{font-weight:600}"
    "@page{size:A4 landscape;margin:14mm}@media print{body{max-width:none;margin:0;font-size:9.5pt}tr{break-inside:avoid}h2,h3{break-after:avoid}"
    "mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}"_s;

QString numberOf(int paragraph)
{
    return paragraph < 0 ? QString() : QString::number(paragraph + 1);
}

/// The sentences a passage lies in.
Range shownAround(const BitextSide &side, const TextSpan &span)
{
    Range shown = span.range;
    for (const LocatedSentence &sentence : side.sentences) {
        if (sentence.paragraph == span.paragraph && (sentence.range.intersects(span.range) || sentence.range == span.range))
            shown = shown.united(sentence.range);
    }
    return shown;
}

class ReportWriter
{
public:
    ReportWriter(const QList<CheckedArticle> &articles, QList<Language> languages) : m_articles(articles), m_languages(std::move(languages))
    {
        if (m_languages.isEmpty())
            m_languages = {Language::English};
    }

    QString write()
    {
        const QString title = words(QT_TRANSLATE_NOOP("FindingReport", "Findings for the translator"));
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>"
                 "<title>%2</title><style>%3</style></head>\n<body>\n<h1>%2</h1>\n"_s.arg(languageTag(m_languages.first()), title.toHtmlEscaped(), kStyle);
        for (const CheckedArticle &article : m_articles)
            writeArticle(article);
        return m_html + u"</body>\n</html>\n"_s;
    }

private:
    template<typename Say>
    QString each(Say say) const
    {
        QStringList said;
        for (const Language language : m_languages)
            said.append(say(language));
        said.removeDuplicates();
        return said.join(u" · "_s);
    }

    QString words(const char *source) const
    {
        return each([source](Language language) { return phrase("FindingReport", source, language); });
    }

    void writeArticle(const CheckedArticle &article)
    {
        m_html += u"<h2>%1</h2>\n"_s.arg(article.title.toHtmlEscaped());
        QStringList counts;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
            const auto count = std::count_if(article.findings.begin(), article.findings.end(), [severity](const Finding &one) { return one.severity == severity; });
            counts.append(u"%1: %2"_s.arg(each([severity](Language language) { return severityPhrase(severity, language); })).arg(count));
        }
        m_html += u"<p class=\"muted\">%1</p>\n"_s.arg(counts.join(u" — "_s).toHtmlEscaped());
        QList<const Finding *> order;
        for (const Finding &finding : article.findings)
            order.append(&finding);
        std::stable_sort(order.begin(), order.end(), [](const Finding *a, const Finding *b) {
            return a->severity != b->severity ? a->severity > b->severity : a->rule < b->rule;
        });
        for (qsizetype i = 0; i < order.size(); ++i) {
            const bool opens = i == 0 || order[i - 1]->rule != order[i]->rule || order[i - 1]->severity != order[i]->severity;
            const bool closes = i + 1 == order.size() || order[i + 1]->rule != order[i]->rule || order[i + 1]->severity != order[i]->severity;
            if (opens)
                openRule(*order[i]);
            writeFinding(*order[i], article.bitext, {});
            if (closes)
                m_html += u"</table>\n"_s;
        }
        writeWaived(article);
    }

    void openRule(const Finding &first)
    {
        const QString title = each([&first](Language language) { return ruleTitle(first.rule, language); });
        m_html += u"<h3><span class=\"%1\">%2</span> — %3 <code class=\"muted\">%4</code></h3>\n"_s.arg(severityName(first.severity),
                                                                      each([&first](Language language) { return severityPhrase(first.severity, language); }).toHtmlEscaped(),
                                                                      title.toHtmlEscaped(), first.rule.toHtmlEscaped());
        for (const Language language : std::as_const(m_languages))
            m_html += u"<p class=\"muted\" lang=\"%1\">%2</p>\n"_s.arg(languageTag(language), ruleExplanation(first.rule, language).toHtmlEscaped());
        openTable(QT_TRANSLATE_NOOP("FindingReport", "What to write"));
    }

    void openTable(const char *last)
    {
        m_html += u"<table><tr><th class=\"where\">¶</th><th class=\"text\">%1</th><th class=\"text\">%2</th><th>%3</th><th>%4</th></tr>\n"_s.arg(
            words(QT_TRANSLATE_NOOP("FindingReport", "Source")).toHtmlEscaped(), words(QT_TRANSLATE_NOOP("FindingReport", "Translation")).toHtmlEscaped(),
            words(QT_TRANSLATE_NOOP("FindingReport", "What it is")).toHtmlEscaped(), words(last).toHtmlEscaped());
    }

    QString passages(const Finding &finding, const Bitext &bitext, Side which) const
    {
        const BitextSide &side = bitext.side(which);
        QString html;
        int shownParagraph = -1;
        for (const TextSpan &span : finding.spans) {
            if (span.side != which || span.paragraph == shownParagraph || !bitext.contains(span))
                continue;
            shownParagraph = span.paragraph;
            html += u"<div lang=\"%1\">%2</div>"_s.arg(languageTag(side.language), marked(finding, side, span));
        }
        return html.isEmpty() ? counterpart(finding, bitext, which) : html;
    }

    /// What stands in the other language beside the first place of a finding about one language alone.
    static QString counterpart(const Finding &finding, const Bitext &bitext, Side which)
    {
        if (finding.spans.isEmpty() || !bitext.contains(finding.spans.first()))
            return {};
        QString html;
        const Range beads = bitext.beadsOf(finding.spans.first());
        for (int bead = beads.begin; bead < beads.end; ++bead) {
            for (const TextSpan &span : bitext.beadSpans(bead, which))
                html += u"<div class=\"muted\" lang=\"%1\">%2</div>"_s.arg(languageTag(bitext.side(which).language),
                                                                           bitext.side(which).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()).toHtmlEscaped());
        }
        return html;
    }

    static QString marked(const Finding &finding, const BitextSide &side, const TextSpan &first)
    {
        const QString &text = side.paragraphs[first.paragraph];
        const Range shown = shownAround(side, first);
        QList<Range> marks;
        for (const TextSpan &span : finding.spans) {
            if (span.side == first.side && span.paragraph == first.paragraph && shown.begin <= span.range.begin && span.range.end <= shown.end)
                marks.append(span.range);
        }
        std::sort(marks.begin(), marks.end(), [](Range a, Range b) { return a.begin < b.begin; });
        QString html;
        int at = shown.begin;
        for (const Range mark : std::as_const(marks)) {
            const int begin = std::max(at, mark.begin);
            html += text.mid(at, begin - at).toHtmlEscaped();
            if (mark.end > begin)
                html += u"<mark>"_s + text.mid(begin, mark.end - begin).toHtmlEscaped() + u"</mark>"_s;
            at = std::max(begin, mark.end);
        }
        return html + text.mid(at, shown.end - at).toHtmlEscaped();
    }

    void writeFinding(const Finding &finding, const Bitext &bitext, const QString &reason)
    {
        QString said;
        for (const Language language : std::as_const(m_languages))
            said += u"<div lang=\"%1\">%2</div>"_s.arg(languageTag(language), findingMessage(finding, language).toHtmlEscaped());
        const int paragraph = finding.translationParagraph >= 0 ? finding.translationParagraph : finding.sourceParagraph;
        const QString last = reason.isEmpty() ? u"<span class=\"fix\">%1</span>"_s.arg(finding.suggestion.toHtmlEscaped()) : reason.toHtmlEscaped();
        m_html += u"<tr><td class=\"where\">%1</td><td>"_s.arg(numberOf(paragraph));
        m_html += passages(finding, bitext, Side::Source) + u"</td><td>"_s + passages(finding, bitext, Side::Translation) + u"</td><td>"_s + said + u"</td><td>"_s + last + u"</td></tr>\n"_s;
    }

    void writeWaived(const CheckedArticle &article)
    {
        if (article.waived.isEmpty())
            return;
        m_html += u"<h3>%1</h3>\n"_s.arg(words(QT_TRANSLATE_NOOP("FindingReport", "Set aside")).toHtmlEscaped());
        openTable(QT_TRANSLATE_NOOP("FindingReport", "Why"));
        for (const SetAside &one : article.waived)
            writeFinding(one.finding, article.bitext, one.author.isEmpty() ? one.reason : u"%1 (%2)"_s.arg(one.reason, one.author));
        m_html += u"</table>\n"_s;
    }

    const QList<CheckedArticle> &m_articles;
    QList<Language> m_languages;
    QString m_html;
};

QStringList rowOf(const QString &title, const Finding &finding, const QString &state, const QString &reason)
{
    return {finding.rule,
            severityName(finding.severity),
            numberOf(finding.sourceParagraph),
            numberOf(finding.translationParagraph),
            findingMessage(finding, Language::English),
            findingMessage(finding, Language::TraditionalChinese),
            finding.suggestion,
            finding.fingerprint,
            title,
            finding.sourceText,
            finding.translationText,
            state,
            reason};
}

QList<QStringList> ruleRows(const QList<CheckedArticle> &articles, Language language)
{
    QList<QStringList> rows{{u"rule"_s, u"title"_s, u"explanation"_s}};
    QStringList seen;
    for (const CheckedArticle &article : articles) {
        for (const Finding &finding : article.findings) {
            if (seen.contains(finding.rule))
                continue;
            seen.append(finding.rule);
            rows.append({finding.rule, ruleTitle(finding.rule, language), ruleExplanation(finding.rule, language)});
        }
    }
    return rows;
}

} // namespace

QString severityPhrase(Severity severity, Language language)
{
    switch (severity) {
    case Severity::Error: return phrase("FindingReport", QT_TRANSLATE_NOOP("FindingReport", "Error"), language);
    case Severity::Warning: return phrase("FindingReport", QT_TRANSLATE_NOOP("FindingReport", "Warning"), language);
    case Severity::Info: break;
    }
    return phrase("FindingReport", QT_TRANSLATE_NOOP("FindingReport", "Hint"), language);
}

QString findingReportHtml(const QList<CheckedArticle> &articles, const QList<Language> &languages)
{
    return ReportWriter(articles, languages).write();
}

QList<QStringList> findingReportRows(const QList<CheckedArticle> &articles)
{
    QList<QStringList> rows{u"rule,severity,source_paragraph,translation_paragraph,message,message_zh,suggestion,fingerprint,article,source,translation,state,reason"_s.split(u',')};
    for (const CheckedArticle &article : articles) {
        for (const Finding &finding : article.findings)
            rows.append(rowOf(article.title, finding, u"open"_s, {}));
        for (const SetAside &one : article.waived)
            rows.append(rowOf(article.title, one.finding, u"waived"_s, one.reason));
    }
    return rows;
}

QByteArray findingReportCsv(const QList<CheckedArticle> &articles)
{
    QString text;
    for (const QStringList &row : findingReportRows(articles)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray findingReportXlsx(const QList<CheckedArticle> &articles, Language language)
{
    const Sheet findings{phrase("FindingReport", QT_TRANSLATE_NOOP("FindingReport", "Findings"), language),
                         {20, 10, 8, 8, 50, 40, 20, 18, 24, 30, 30, 10, 24}, findingReportRows(articles)};
    const Sheet explained{phrase("FindingReport", QT_TRANSLATE_NOOP("FindingReport", "Rules"), language), {22, 30, 80}, ruleRows(articles, language)};
    return workbookOf({findings, explained});
}

} // namespace concord
