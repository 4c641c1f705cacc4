// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scenelayout.h"

namespace concord {

namespace {

constexpr double kEmptyHeight = 80;

void layOutNothing(SceneBuilder &builder)
{
    const QRectF room = builder.addFrame({}, {}, {}, kEmptyHeight);
    builder.scene().plot = room;
    const QStringList lines = builder.wrapped(builder.words().noData, room.width());
    double y = room.center().y();
    for (const QString &line : lines) {
        builder.addText(line, {room.center().x(), y}, TextAnchor::Middle, {InkRole::Muted});
        y += SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
    }
}

} // namespace

Scene layOut(const ChartContent &content, const SceneRequest &request)
{
    SceneBuilder builder(content, request);
    const bool needsDates = !hasRows(content.spec.kind);
    if (content.data.isEmpty() || (needsDates && content.periods().isEmpty())) {
        layOutNothing(builder);
        return builder.take();
    }
    switch (content.spec.kind) {
    case ChartForm::GroupedBars:
        layOutGroupedBars(builder);
        break;
    case ChartForm::StackedBars:
        layOutStackedBars(builder);
        break;
    case ChartForm::RangeBars:
    case ChartForm::SortedBars:
    case ChartForm::DivergingBars:
    case ChartForm::DotPlot:
        layOutRows(builder);
        break;
    case ChartForm::StepLine:
    case ChartForm::Line:
        layOutDatedLines(builder);
        break;
    case ChartForm::Slope:
        layOutSlope(builder);
        break;
    case ChartForm::Timeline:
        layOutTimeline(builder);
        break;
    case ChartForm::SmallMultiples:
        layOutSmallMultiples(builder);
        break;
    }
    return builder.take();
}

} // namespace concord
