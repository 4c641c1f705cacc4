// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/linter.h"

#include <QSet>

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

using Rule = Remark::Rule;

constexpr int kMostColours = 7;
constexpr int kFewSeries = 3;
constexpr int kFewRows = 3;
constexpr double kFreeBelowLine = 0.33;
constexpr int kTitleSize = 18; // and above
constexpr int kLeastSize = 11;
constexpr qsizetype kMostSizes = 3;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

void lintWords(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const ChartSpec &spec = content.spec;
    const QString title = spec.title.in(scene.language).trimmed();
    const auto repeats = [&title](const QString &text) { return title.compare(text.trimmed(), Qt::CaseInsensitive) == 0; };
    if (title.isEmpty() || repeats(spec.metric) || repeats(spec.subtitle.in(scene.language)))
        remarks << Remark{Rule::NoFinding, u"title"_s};
    if (isBlank(spec.source.in(scene.language)))
        remarks << Remark{Rule::NoSource, u"source"_s};
    if (isBlank(scene.altText))
        remarks << Remark{Rule::NoAltText, u"alt"_s};
    const auto addOneSided = [&remarks](const Bilingual &text, const QString &field) {
        if (isBlank(text.en) != isBlank(text.zh))
            remarks << Remark{Rule::OneLanguage, field};
    };
    addOneSided(spec.title, u"title"_s);
    addOneSided(spec.subtitle, u"subtitle"_s);
    addOneSided(spec.source, u"source"_s);
    addOneSided(spec.notes, u"notes"_s);
}

bool isLine(ChartForm kind)
{
    return kind == ChartForm::Line || kind == ChartForm::StepLine;
}

void lintScale(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const ChartSpec &spec = content.spec;
    const bool isTrue = hasBars(spec.kind);
    if (isTrue && (scene.valueAxis.low > Decimal(0) || scene.valueAxis.high < Decimal(0)))
        remarks << Remark{Rule::BarsNotFromZero, content.spec.metric};
    const auto isPositive = [](const Datum &datum) { return datum.least() > Decimal(0); };
    if (spec.isLogarithmic && (!isLine(spec.kind) || !std::all_of(content.data.begin(), content.data.end(), isPositive)))
        remarks << Remark{Rule::LogScale, spec.metric};
    if (isLine(spec.kind) && !scene.valueAxis.isLogarithmic && scene.valueAxis.low > Decimal(0) && !content.data.isEmpty()) {
        const auto lowest = std::min_element(content.data.begin(), content.data.end(), [](const Datum &a, const Datum &b) { return a.least() < b.least(); });
        if (scene.valueAxis.position(lowest->least()) < kFreeBelowLine)
            remarks << Remark{Rule::LineOnFloor, spec.metric};
    }
    QSet<QString> units;
    for (const Datum &datum : content.data)
        units << datum.unit;
    if (units.size() > 1)
        remarks << Remark{Rule::MixedUnits, content.spec.metric};
    if (units.contains(QString()) && content.spec.subtitle.isEmpty())
        remarks << Remark{Rule::NoUnit, u"subtitle"_s};
}

void lintSeries(const Scene &scene, QList<Remark> &remarks)
{
    if (scene.hasLegend && scene.seriesCount <= kFewSeries)
        remarks << Remark{Rule::LegendForFew, QString::number(scene.seriesCount)};
    if (scene.seriesCount > kMostColours)
        remarks << Remark{Rule::TooManySeries, QString::number(scene.seriesCount)};
}

void lintType(const Scene &scene, QList<Remark> &remarks)
{
    QSet<int> sizes;
    bool isLeft = true;
    for (const SceneItem &item : scene.items) {
        const auto *text = std::get_if<TextShape>(&item.shape);
        if (!text)
            continue;
        sizes << text->size;
        isLeft &= text->size < kTitleSize || text->anchor == TextAnchor::Start;
    }
    if (!isLeft)
        remarks << Remark{Rule::TitleNotLeft, u"title"_s};
    if (sizes.size() > kMostSizes || std::any_of(sizes.begin(), sizes.end(), [](int size) { return size < kLeastSize; }))
        remarks << Remark{Rule::TypeSizes, QString::number(sizes.size())};
}

/// Rows of one period that nobody put in order.
void lintOrder(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    if (content.spec.kind != ChartForm::RangeBars || content.periods().size() > 1 || !content.spec.entities.isEmpty() || scene.marks.size() < kFewRows)
        return;
    const auto falls = [&](const SceneMark &a, const SceneMark &b) { return content.data.value(a.datum).most() > content.data.value(b.datum).most(); };
    const auto rises = [&](const SceneMark &a, const SceneMark &b) { return falls(b, a); };
    if (!std::is_sorted(scene.marks.begin(), scene.marks.end(), falls) && !std::is_sorted(scene.marks.begin(), scene.marks.end(), rises))
        remarks << Remark{Rule::Unsorted, content.spec.metric};
}

/// How kind and data do not fit; empty when they do.
QString misfit(const ChartContent &content)
{
    const ChartForm kind = content.spec.kind;
    const qsizetype periods = content.periods().size();
    const bool hasLoss = std::any_of(content.data.begin(), content.data.end(), [](const Datum &datum) { return datum.least().isNegative(); });
    const bool hasGain = std::any_of(content.data.begin(), content.data.end(), [](const Datum &datum) { return datum.most() > Decimal(0); });
    const bool hasUndated = std::any_of(content.data.begin(), content.data.end(), [](const Datum &datum) { return !datum.period.isValid(); });
    if (isLine(kind) && periods < 2)
        return u"one-value"_s;
    if (kind == ChartForm::Slope && periods < 2)
        return u"one-period"_s;
    if (kind == ChartForm::Slope && periods > 2)
        return u"hidden-periods"_s;
    if (kind == ChartForm::StackedBars && hasLoss && hasGain)
        return u"mixed-signs"_s;
    if (kind == ChartForm::DivergingBars && !hasLoss)
        return u"no-losses"_s;
    return hasUndated && !hasRows(kind) && periods > 0 ? u"undated"_s : QString();
}

/// The mark's own items: does any look doubtful, does any look uncertain?
struct Look
{
    bool isDoubtful = false;
    bool isUncertain = false;
};

Look lookOf(const Scene &scene, int mark)
{
    Look look;
    for (const SceneItem &item : scene.items) {
        if (item.mark != mark)
            continue;
        if (const auto *box = std::get_if<BoxShape>(&item.shape)) {
            look.isDoubtful |= box->isHatched;
            look.isUncertain |= box->fill.role == InkRole::SeriesLight;
        }
        if (const auto *dot = std::get_if<DotShape>(&item.shape))
            look.isDoubtful |= dot->isHollow;
        look.isUncertain |= std::holds_alternative<PathShape>(item.shape);
    }
    return look;
}

void lintDoubt(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    for (qsizetype i = 0; i < content.data.size(); ++i) {
        const Datum &datum = content.data[i];
        const auto mark = std::find_if(scene.marks.begin(), scene.marks.end(), [i](const SceneMark &m) { return m.datum == i; });
        if (mark == scene.marks.end())
            continue;
        const Look look = lookOf(scene, static_cast<int>(mark - scene.marks.begin()));
        if ((datum.isDoubtful() && !look.isDoubtful) || (datum.isRange() && !look.isUncertain && content.spec.kind != ChartForm::Timeline)) // a timeline draws no values
            remarks << Remark{Rule::DoubtNotShown, datum.entity};
    }
}

} // namespace

QString remarkCode(Remark::Rule rule)
{
    switch (rule) {
    case Rule::BarsNotFromZero:
        return u"R1"_s;
    case Rule::LineOnFloor:
        return u"R2"_s;
    case Rule::Unsorted:
        return u"R5"_s;
    case Rule::TitleNotLeft:
        return u"R8"_s;
    case Rule::TypeSizes:
        return u"R10"_s;
    case Rule::LogScale:
        return u"R12"_s;
    case Rule::WrongKind:
        return u"R16"_s;
    case Rule::AnnotationUnplaced:
        return u"annotation"_s;
    case Rule::LegendForFew:
        return u"R3"_s;
    case Rule::NoUnit:
        return u"R4"_s;
    case Rule::TooManySeries:
        return u"R6"_s;
    case Rule::NoSource:
        return u"R7"_s;
    case Rule::NoFinding:
        return u"R9"_s;
    case Rule::DoubtNotShown:
        return u"R13"_s;
    case Rule::NoAltText:
        return u"R15"_s;
    case Rule::NoData:
        return u"no-data"_s;
    case Rule::MixedUnits:
        return u"R11"_s;
    case Rule::OneLanguage:
        return u"one-language"_s;
    }
    return {};
}

QList<Remark> lint(const ChartContent &content, const Scene &scene)
{
    QList<Remark> remarks;
    if (content.data.isEmpty())
        remarks << Remark{Rule::NoData, content.spec.metric};
    lintWords(content, scene, remarks);
    lintScale(content, scene, remarks);
    lintSeries(scene, remarks);
    lintDoubt(content, scene, remarks);
    lintType(scene, remarks);
    lintOrder(content, scene, remarks);
    if (const QString how = content.data.isEmpty() ? QString() : misfit(content); !how.isEmpty())
        remarks << Remark{Rule::WrongKind, how};
    if (scene.unplacedAnnotations > 0)
        remarks << Remark{Rule::AnnotationUnplaced, QString::number(scene.unplacedAnnotations)};
    return remarks;
}

} // namespace concord
