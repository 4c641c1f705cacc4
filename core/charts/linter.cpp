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

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

void lintWords(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const ChartSpec &spec = content.spec;
    if (isBlank(spec.title.in(scene.language)))
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

void lintScale(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const bool hasBars = content.spec.kind != ChartForm::StepLine;
    if (hasBars && (scene.valueAxis.low > Decimal(0) || scene.valueAxis.high < Decimal(0)))
        remarks << Remark{Rule::BarsNotFromZero, content.spec.metric};
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
        if ((datum.isDoubtful() && !look.isDoubtful) || (datum.isRange() && !look.isUncertain))
            remarks << Remark{Rule::DoubtNotShown, datum.entity};
    }
}

} // namespace

QString remarkCode(Remark::Rule rule)
{
    switch (rule) {
    case Rule::BarsNotFromZero:
        return u"R1"_s;
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
        return u"mixed-units"_s;
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
    return remarks;
}

} // namespace concord
