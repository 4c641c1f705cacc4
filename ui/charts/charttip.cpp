// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttip.h"

#include "core/charts/labels/numberlabels.h"
#include "ui/publish/chartphrases.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kLongestPassage = 160; // units
constexpr int kMostContradictions = 4;
constexpr int kWidth = 380; // pixels of a tip whose lines break
constexpr int kLongestLine = 56; // Latin letters that stay on one line; a Han character counts as two

QString figure(const Datum &datum, Language language)
{
    return figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language);
}

QString shortened(const QString &text)
{
    return text.size() <= kLongestPassage ? text : text.left(kLongestPassage) + u'…';
}

qsizetype hanIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x2E80); });
}

bool isLong(const QString &line)
{
    return line.size() + hanIn(line) > kLongestLine;
}

/// In the marks of its language; slanted Han characters would be hard to read.
QString quoted(const QString &text)
{
    return hanIn(text) > 0 ? u'「' + text + u'」' : u'“' + text + u'”';
}

QString period(const Datum &datum, Language language)
{
    return datum.period.isValid() ? periodLabel(datum.period, chartWords(language)) : datum.periodText;
}

} // namespace

QString ChartTip::status(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Verified:
        return QStringLiteral("● ") + tr("verified");
    case ClaimStatus::Unverified:
        return QStringLiteral("◐ ") + tr("unverified");
    case ClaimStatus::Disputed:
        return QStringLiteral("◆ ") + tr("disputed");
    case ClaimStatus::Wrong:
        return QStringLiteral("✕ ") + tr("wrong");
    case ClaimStatus::Outdated:
        return QStringLiteral("○ ") + tr("outdated");
    }
    return {};
}

QList<int> ChartTip::contradictions(const ChartContent &content, int mark)
{
    QList<int> others;
    const Datum &datum = content.data[mark];
    for (int i = 0; i < content.data.size(); ++i) {
        const Datum &other = content.data[i];
        const bool isSame = other.entity == datum.entity && other.unit == datum.unit && other.period == datum.period && other.periodText == datum.periodText;
        if (i != mark && isSame && (other.low != datum.low || other.high != datum.high))
            others << i;
    }
    return others;
}

QString ChartTip::valueLine(const Datum &datum)
{
    const QString english = figure(datum, Language::English), chinese = figure(datum, Language::TraditionalChinese);
    QStringList parts{english == chinese ? english : english + QStringLiteral(" · ") + chinese};
    parts << (datum.claim.isValid() ? status(datum.status) : tr("imported series"));
    if (!datum.attribution.isEmpty())
        parts << datum.attribution;
    return parts.join(QStringLiteral(" — ")).toHtmlEscaped();
}

QString ChartTip::of(const ChartContent &content, int mark, Language language, const PassageSource &passages)
{
    if (mark < 0 || mark >= content.data.size())
        return {};
    const Datum &datum = content.data[mark];
    QStringList name{content.spec.entityName(datum.entity, language), period(datum, language)};
    name.removeAll(QString());
    QStringList lines{QStringLiteral("<b>") + name.join(QStringLiteral(" · ")).toHtmlEscaped() + QStringLiteral("</b>")};
    lines << valueLine(datum);
    const QList<int> others = contradictions(content, mark);
    for (int i = 0; i < std::min<qsizetype>(others.size(), kMostContradictions); ++i)
        lines << tr("Also recorded: %1").arg(valueLine(content.data[others[i]]));
    const MarkPassages said = passages && datum.claim.isValid() ? passages(datum.claim) : MarkPassages{};
    for (const QString &text : {said.source, said.translation}) {
        if (!text.isEmpty())
            lines << quoted(shortened(text)).toHtmlEscaped();
    }
    const QString text = lines.join(QStringLiteral("<br>"));
    if (std::none_of(lines.begin(), lines.end(), isLong))
        return QStringLiteral("<span>") + text + QStringLiteral("</span>");
    return QStringLiteral("<table width=\"%1\"><tr><td>").arg(kWidth) + text + QStringLiteral("</td></tr></table>");
}

QString ChartTip::ofSeries(const QString &name)
{
    return tr("Pick all of %1").arg(name);
}

} // namespace concord
