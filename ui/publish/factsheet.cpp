// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/factsheet.h"

#include "core/charts/labels/numberlabels.h"
#include "core/figures/recogniser.h"
#include "core/project/claims/claimcomparison.h"
#include "core/text/sentences.h"
#include "ui/publish/notehtml.h"
#include "ui/words/metricname.h"
#include "ui/words/phrasebook.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

/// What people wrote: escaped, its line ends kept.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// `text` from `begin` to `end`, held together inside figures: a space there does not end a line, nor does a place beside an ideograph.
QString held(const QString &text, int begin, int end, const QList<Figure> &figures)
{
    constexpr QChar kJoiner(0x2060), kFixedSpace(0x00A0);
    const auto isInside = [&figures](int at) {
        return std::any_of(figures.begin(), figures.end(), [at](const Figure &figure) { return figure.span.begin < at && at < figure.span.end; });
    };
    QString result;
    for (int at = begin; at < end; ++at) {
        const bool isIdeograph = text[at].unicode() >= 0x2E80 || (at > 0 && text[at - 1].unicode() >= 0x2E80);
        if (at > begin && isIdeograph && !text[at].isLowSurrogate() && !text[at].isMark() && isInside(at))
            result += kJoiner;
        result += text[at] == u' ' && isInside(at) ? kFixedSpace : text[at];
    }
    return result;
}

QString paragraphsOf(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n'))
        html += u"<br/>"_s + escaped(line);
    return html.mid(5);
}

class SheetWriter
{
public:
    SheetWriter(const QList<ArticleClaims> &sets, const FactSheetOptions &options);
    QString write();

private:
    QString words(const char *source) const;
    QString status(ClaimStatus status) const;
    void writeArticle(const ArticleClaims &set);
    void writeCounts(const ArticleClaims &set);
    void writeClaim(const Claim &claim, const ArticleClaims &set);
    void writePassages(const Claim &claim, const ArticleClaims &set);
    QString passages(const Claim &claim, const TextRevision &revision) const;
    QString passage(const TextRevision &revision, int paragraph, QList<Range> marks) const;
    void writeFacts(const Claim &claim, const ArticleClaims &set);
    void writeRow(const char *label, const QString &html);
    QString valueText(const Claim &claim) const;
    QString evidence(const Claim &claim) const;
    QString comments(const QList<Comment> &comments) const;
    QString partners(const Claim &claim, bool agrees) const;

    const QList<ArticleClaims> &m_sets;
    QString m_title;
    QList<Language> m_languages;
    bool m_holdsFigures;
    QHash<ClaimId, int> m_numbers;
    std::optional<ClaimComparison> m_comparison;
    QString m_html;
};

/// The order of reading: by the first passage, in the source before the translation.
QList<Claim> inReadingOrder(QList<Claim> claims)
{
    const auto place = [](const Claim &claim) {
        std::tuple<int, int, int> first{1, 0, 0};
        bool isPlaced = false;
        for (const Anchor &anchor : claim.anchors) {
            const std::tuple<int, int, int> here{anchor.state == AnchorState::Orphan ? 1 : 0, anchor.span.paragraph, anchor.span.range.begin};
            first = isPlaced ? std::min(first, here) : here;
            isPlaced = true;
        }
        return first;
    };
    std::stable_sort(claims.begin(), claims.end(), [&](const Claim &one, const Claim &other) { return place(one) < place(other); });
    return claims;
}

SheetWriter::SheetWriter(const QList<ArticleClaims> &sets, const FactSheetOptions &options) : m_sets(sets), m_languages(options.languages), m_holdsFigures(options.holdsFigures)
{
    if (m_languages.isEmpty())
        m_languages = {Language::English};
    m_title = options.title.isEmpty() ? words(QT_TRANSLATE_NOOP("FactSheet", "Fact-check sheet")) : options.title;
    QList<Claim> all;
    for (const ArticleClaims &set : sets)
        all += inReadingOrder(set.claims);
    for (const Claim &claim : all)
        m_numbers.insert(claim.id, static_cast<int>(m_numbers.size()) + 1);
    m_comparison.emplace(all);
}

/// A word of ours in the languages asked for: "Status · 狀態".
QString SheetWriter::words(const char *source) const
{
    QStringList said;
    for (const Language language : m_languages)
        said.append(phrase("FactSheet", source, language));
    said.removeDuplicates();
    return said.join(u" · "_s);
}

QString SheetWriter::status(ClaimStatus status) const
{
    QStringList said;
    for (const Language language : m_languages)
        said.append(statusPhrase(status, language));
    said.removeDuplicates();
    return said.join(u" · "_s);
}

QString SheetWriter::valueText(const Claim &claim) const
{
    QStringList said;
    for (const Language language : m_languages) {
        QString text = figureLabel(claim.low, claim.high, qualifierFromName(claim.qualifier).value_or(Qualifier::None), claim.unit, language);
        if (!text.isEmpty() && !claim.per.isEmpty())
            text += u'/' + claim.per.join(u'/');
        said.append(text);
    }
    said.removeAll(QString());
    said.removeDuplicates();
    return said.join(u" · "_s);
}

QString SheetWriter::passage(const TextRevision &revision, int paragraph, QList<Range> marks) const
{
    const QString &text = revision.paragraphs[paragraph];
    Range shown = marks.first();
    for (const Range mark : marks)
        shown = shown.united(mark);
    for (const Range sentence : sentenceRanges(text, revision.language)) {
        if (sentence.intersects(shown))
            shown = shown.united(sentence);
    }
    std::sort(marks.begin(), marks.end());
    const QList<Figure> figures = m_holdsFigures ? recogniseFigures(text, figureOptionsFor(revision.language, {})) : QList<Figure>();
    const auto written = [&](int begin, int end) { return escaped(held(text, begin, end, figures)); };
    QString html;
    int at = shown.begin;
    for (const Range mark : marks) {
        const int begin = std::max(at, mark.begin);
        html += written(at, begin);
        if (mark.end > begin)
            html += u"<b class=\"mark\">"_s + written(begin, mark.end) + u"</b>"_s;
        at = std::max(begin, mark.end);
    }
    html += written(at, shown.end);
    return u"<p lang=\"%1\"><span class=\"where\">¶%2</span> %3</p>"_s.arg(languageTag(revision.language)).arg(paragraph + 1).arg(html);
}

QString SheetWriter::passages(const Claim &claim, const TextRevision &revision) const
{
    QString html;
    QList<int> shown;
    for (const Anchor &anchor : claim.anchors) {
        if (anchor.span.side != revision.side)
            continue;
        if (anchor.state == AnchorState::Orphan || !fits(anchor.span, revision.paragraphs)) {
            html += u"<p class=\"gone\">%1: “%2”</p>"_s.arg(escaped(words(QT_TRANSLATE_NOOP("FactSheet", "No longer in the text"))), escaped(anchor.exact));
            continue;
        }
        if (shown.contains(anchor.span.paragraph))
            continue;
        shown.append(anchor.span.paragraph);
        QList<Range> marks;
        for (const Anchor &other : claim.anchors) {
            if (other.span.side == anchor.span.side && other.span.paragraph == anchor.span.paragraph && other.state != AnchorState::Orphan && fits(other.span, revision.paragraphs))
                marks.append(other.span.range);
        }
        html += passage(revision, anchor.span.paragraph, marks);
    }
    return html;
}

void SheetWriter::writePassages(const Claim &claim, const ArticleClaims &set)
{
    QString heads, cells;
    for (const Side side : {Side::Source, Side::Translation}) {
        const auto &revision = set.texts.side(side);
        if (!revision)
            continue;
        const char *name = side == Side::Source ? QT_TRANSLATE_NOOP("FactSheet", "Source text") : QT_TRANSLATE_NOOP("FactSheet", "Translation");
        heads += u"<th width=\"50%\" align=\"left\">%1</th>"_s.arg(escaped(words(name)));
        cells += u"<td valign=\"top\">%1</td>"_s.arg(passages(claim, *revision));
    }
    m_html += u"<table class=\"passages\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"><tr>%1</tr><tr>%2</tr></table>\n"_s.arg(heads, cells);
}

void SheetWriter::writeRow(const char *label, const QString &html)
{
    if (!html.isEmpty())
        m_html += u"<tr><th align=\"left\" valign=\"top\">%1</th><td>%2</td></tr>\n"_s.arg(escaped(words(label)), html);
}

QString SheetWriter::evidence(const Claim &claim) const
{
    QString html;
    for (const Evidence &each : claim.evidence) {
        const QString shown = each.title.isEmpty() ? each.url : each.title;
        html += u"<li>"_s;
        html += isEvidenceUrl(each.url) ? u"<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>"_s.arg(escaped(each.url), escaped(shown)) : escaped(shown);
        if (!each.title.isEmpty())
            html += u"<br/><span class=\"where\">%1</span>"_s.arg(escaped(each.url));
        if (each.accessed.isValid())
            html += u" (%1 %2)"_s.arg(escaped(words(QT_TRANSLATE_NOOP("FactSheet", "read on"))), each.accessed.toString(Qt::ISODate));
        html += u"</li>"_s;
    }
    return html.isEmpty() ? html : u"<ul>"_s + html + u"</ul>"_s;
}

QString SheetWriter::comments(const QList<Comment> &comments) const
{
    QString html;
    for (const Comment &comment : comments) {
        const QString when = comment.createdAt.toUTC().date().toString(Qt::ISODate);
        const QString place = comment.parent.isValid() ? u" class=\"answer\""_s : QString();
        html += u"<div%1><p><span class=\"where\">%2, %3</span></p>%4</div>"_s.arg(place, escaped(comment.author), when, noteHtml(comment.content));
    }
    return html;
}

QString SheetWriter::partners(const Claim &claim, bool agrees) const
{
    QStringList numbers;
    for (const ComparedPair &pair : m_comparison->partners(claim.id)) {
        if (pair.agrees == agrees)
            numbers.append(u"%1"_s.arg(m_numbers.value(pair.other)));
    }
    return numbers.join(u", "_s);
}

void SheetWriter::writeFacts(const Claim &claim, const ArticleClaims &set)
{
    QString judged = escaped(status(claim.status));
    if (!claim.statusBy.isEmpty() || claim.statusAt.isValid())
        judged += u" <span class=\"where\">%1 %2</span>"_s.arg(escaped(claim.statusBy), claim.statusAt.toUTC().date().toString(Qt::ISODate));
    m_html += u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"3\">\n"_s;
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Claim"), paragraphsOf(claim.statement));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Value"), escaped(valueText(claim)));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Status"), judged);
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "According to"), escaped(claim.attribution));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Conflicts with"), partners(claim, false));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Says the same as"), partners(claim, true));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Assigned to"), escaped(claim.assignee));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Tags"), escaped(claim.tags.join(u", "_s)));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Note"), noteHtml(claim.note));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Evidence"), evidence(claim));
    writeRow(QT_TRANSLATE_NOOP("FactSheet", "Comments"), comments(set.comments.value(claim.id)));
    m_html += u"</table>\n"_s;
}

void SheetWriter::writeClaim(const Claim &claim, const ArticleClaims &set)
{
    QStringList title{claim.entity};
    for (const Language language : m_languages)
        title.append(metricName(claim.metric, language));
    title.append(claim.period);
    title.removeAll(QString());
    title.removeDuplicates();
    m_html += u"<section class=\"claim %1\" id=\"claim-%2\">\n<h3>%3. %4</h3>\n"_s.arg(claimStatusName(claim.status), escaped(claim.guid))
                  .arg(m_numbers.value(claim.id))
                  .arg(escaped(title.join(u" · "_s)));
    writePassages(claim, set);
    writeFacts(claim, set);
    m_html += u"</section>\n"_s;
}

void SheetWriter::writeCounts(const ArticleClaims &set)
{
    QStringList counts;
    for (const ClaimStatus each : {ClaimStatus::Unverified, ClaimStatus::Verified, ClaimStatus::Disputed, ClaimStatus::Wrong, ClaimStatus::Outdated}) {
        const auto count = std::count_if(set.claims.cbegin(), set.claims.cend(), [each](const Claim &claim) { return claim.status == each; });
        if (count > 0)
            counts.append(u"%1: %2"_s.arg(escaped(status(each))).arg(count));
    }
    m_html += u"<p class=\"where\">%1</p>\n"_s.arg(counts.join(u" — "_s));
}

void SheetWriter::writeArticle(const ArticleClaims &set)
{
    m_html += u"<h2>%1</h2>\n"_s.arg(escaped(set.article.title));
    QStringList about{set.article.byline, set.article.documentDate.toString(Qt::ISODate)};
    about.removeAll(QString());
    if (!about.isEmpty())
        m_html += u"<p class=\"where\">%1</p>\n"_s.arg(escaped(about.join(u", "_s)));
    if (set.claims.isEmpty())
        m_html += u"<p>%1</p>\n"_s.arg(escaped(words(QT_TRANSLATE_NOOP("FactSheet", "No claims yet."))));
    else
        writeCounts(set);
    for (const Claim &claim : inReadingOrder(set.claims))
        writeClaim(claim, set);
}

QString SheetWriter::write()
{
    static const QString kStyle =
        u"body{font-family:'Noto Sans','Noto Sans TC','Noto Sans CJK TC',sans-serif;color:#1f2328;background:#fff;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.5}"
        "h1,h2,h3{line-height:1.25}h2{margin-top:2em}.where{color:#57606a}.gone{color:#8a2b06}"
        ".claim{border-top:1px solid #d0d7de;margin-top:1.2em}.passages{border-collapse:collapse;table-layout:fixed}"
        ".passages th,.facts th{color:#57606a;font-weight:normal;text-align:left;vertical-align:top}"
        ".passages td{vertical-align:top;padding-right:1em}.facts th{padding-right:1em;white-space:nowrap}.facts ul{margin:0;padding-left:1.1em}"
        ".facts p,.facts ul,.facts ol,.facts pre,.facts blockquote{margin:0 0 .4em}.facts blockquote{border-left:3px solid #d0d7de;padding-left:.6em}"
        ".facts pre{white-space:pre-wrap}.facts ol{padding-left:1.4em}"
        ".mark{background:#fff1b8;font-weight:normal;text-decoration:underline}.answer{margin-left:1.5em}a{color:#0550ae;overflow-wrap:anywhere}"
        "@page{size:A4;margin:16mm}@media print{body{max-width:none;margin:0;font-size:10.5pt}.claim{break-inside:avoid}h1,h2,h3{break-after:avoid}a{color:inherit}"
        ".mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}"_s;
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>"
             "<title>%2</title><style>%3</style></head>\n<body>\n<h1>%2</h1>\n"_s.arg(languageTag(m_languages.first()), escaped(m_title), kStyle);
    for (const ArticleClaims &set : m_sets)
        writeArticle(set);
    return m_html + u"</body>\n</html>\n"_s;
}

} // namespace

QString statusPhrase(ClaimStatus status, Language language)
{
    switch (status) {
    case ClaimStatus::Unverified: return phrase("Claim", QT_TRANSLATE_NOOP("Claim", "unverified"), language);
    case ClaimStatus::Verified: return phrase("Claim", QT_TRANSLATE_NOOP("Claim", "verified"), language);
    case ClaimStatus::Disputed: return phrase("Claim", QT_TRANSLATE_NOOP("Claim", "disputed"), language);
    case ClaimStatus::Wrong: return phrase("Claim", QT_TRANSLATE_NOOP("Claim", "wrong"), language);
    case ClaimStatus::Outdated: return phrase("Claim", QT_TRANSLATE_NOOP("Claim", "outdated"), language);
    }
    return {};
}

QString factSheetHtml(const QList<ArticleClaims> &sets, const FactSheetOptions &options)
{
    return SheetWriter(sets, options).write();
}

} // namespace concord
