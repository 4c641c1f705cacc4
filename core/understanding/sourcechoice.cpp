// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

#include <algorithm>

namespace concord {

namespace {

/// Whether a construction such as "according to" or 據 stands for the sentence wherever it is in it.
bool isFree(QStringView paragraph, const Report &report)
{
    static const QStringList cues = {QStringLiteral("據"), QStringLiteral("根據"), QStringLiteral("依據"), QStringLiteral("按照"), QStringLiteral("援引"), QStringLiteral("引用"), QStringLiteral("引述"), QStringLiteral("（"), QStringLiteral("according")};
    const QStringView text = paragraph.sliced(report.span.begin);
    return std::any_of(cues.begin(), cues.end(), [text](const QString &cue) { return text.startsWith(cue); });
}

/// Whether a position of the paragraph stands in a quotation.
bool isQuoted(const FigurePlace &place, int position)
{
    constexpr int kNear = 1000;
    const int begin = std::max(0, position - kNear);
    const QStringView before = place.text().sliced(begin, position - begin);
    const auto opened = std::max(before.lastIndexOf(u'“'), before.lastIndexOf(u'「'));
    const auto closed = std::max(before.lastIndexOf(u'”'), before.lastIndexOf(u'」'));
    const bool straight = place.text().sliced(place.sentence.begin, std::max(0, position - place.sentence.begin)).first(std::min(kNear, std::max(0, position - place.sentence.begin))).count(u'"') % 2 == 1;
    return straight || (opened >= 0 && opened > closed);
}

double weightOf(const FigurePlace &place, const Report &report)
{
    constexpr double kFar = 300;
    const Range span = place.span();
    if (report.who.isEmpty() && report.kind != ReportKind::Own)
        return -1;
    if (report.kind == ReportKind::Own && isQuoted(place, report.span.begin))
        return -1; // the I of whoever is quoted
    if (report.span.end <= span.begin) {
        const double distance = (span.begin - report.span.end) / kFar;
        const bool answersBefore = report.follows && !isFree(place.text(), report);
        return 2.0 - std::min(distance, 1.5) - (answersBefore ? 0.9 : 0.0);
    }
    if (report.span.begin < span.end)
        return report.mention < 0 && report.span.contains(span) ? -1 : 2.5; // the figure stands in the construction itself
    const double distance = (report.span.begin - span.end) / kFar;
    const QStringView between = place.text().sliced(span.end, report.span.begin - span.end);
    if (between.contains(u'；') || between.contains(u';'))
        return -1;
    if (report.follows)
        return 1.8 - std::min(distance, 1.2);
    return isFree(place.text(), report) ? 1.0 - std::min(distance, 0.9) : -1;
}

const Report *bestOf(const FigurePlace &place)
{
    constexpr int kNear = 900; // UTF-16 units
    const Report *best = nullptr;
    double most = 0;
    const QList<Report> &reports = place.reading.reports;
    auto it = std::partition_point(reports.begin(), reports.end(), [&](const Report &r) { return r.span.end < place.span().begin - kNear; });
    for (; it != reports.end() && it->span.begin < place.span().end + kNear; ++it) {
        const double weight = weightOf(place, *it);
        if (weight > most) {
            best = &*it;
            most = weight;
        }
    }
    return best;
}

std::optional<Attribution> speakerNextTo(const FigurePlace &place)
{
    for (const SentenceReading *other : {place.before, place.after}) {
        if (!other)
            continue;
        for (const Report &report : other->reports) {
            if (report.kind != ReportKind::Own && !report.who.isEmpty())
                return Attribution{report.who, report.kind};
        }
    }
    return std::nullopt;
}

/// Whether a sentence goes on with what the one before reported: nobody new opens it.
bool goesOn(const FigurePlace &place)
{
    for (qsizetype i = 0; i < place.reading.mentions.size(); ++i) {
        if (place.reading.mentions[i].kind == MentionKind::Name && place.reading.weights[i] >= kSubjectWeight)
            return false;
    }
    const QStringView sentence = place.text().sliced(place.sentence.begin, place.sentence.length());
    return !sentence.contains(u'我') && !sentence.contains(QLatin1String("I ")) && !sentence.contains(QStringView(u"I’"));
}

std::optional<Attribution> outletBefore(const FigurePlace &place)
{
    if (!place.before || place.before->reports.isEmpty())
        return std::nullopt;
    const Report &last = place.before->reports.last();
    const bool outlet = last.mention >= 0 && place.before->mentions[last.mention].kind == MentionKind::Outlet;
    return outlet && last.kind == ReportKind::Reported ? std::optional(Attribution{last.who, last.kind}) : std::nullopt;
}

} // namespace

std::optional<Attribution> attributionOf(const FigurePlace &place)
{
    if (const Report *report = bestOf(place))
        return Attribution{report->kind == ReportKind::Own ? QString() : report->who, report->kind};
    if (isQuoted(place, place.span().begin))
        return speakerNextTo(place);
    return goesOn(place) ? outletBefore(place) : std::nullopt;
}

} // namespace concord
