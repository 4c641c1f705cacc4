// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/kindexamples.h"

#include "core/charts/editing/chartfit.h"
#include "core/charts/lint/linter.h"
#include "core/charts/scenelayout.h"
#include "ui/publish/chartphrases.h"
#include "ui/publish/remarktext.h"
#include "ui/publish/scenepainter.h"
#include "ui/publish/textmeasure.h"

#include <QPainter>

#include <span>

namespace concord {

namespace {

struct ExampleValue
{
    const char *entity;
    int year;
    int low;
    int high;
};

/// Two in three years: what most kinds are for.
constexpr ExampleValue kPairs[] = {{"A", 2022, 4, 4}, {"A", 2023, 6, 6}, {"A", 2024, 9, 9}, {"B", 2022, 2, 2}, {"B", 2023, 5, 5}, {"B", 2024, 6, 6}};
constexpr ExampleValue kRows[] = {{"A", 2024, 9, 9}, {"B", 2024, 6, 6}, {"C", 2024, 3, 3}};
constexpr ExampleValue kRanges[] = {{"A", 2024, 6, 9}, {"B", 2024, 4, 6}, {"C", 2024, 2, 3}};
constexpr ExampleValue kSigned[] = {{"A", 2024, 6, 6}, {"B", 2024, 2, 2}, {"C", 2024, -5, -5}};
constexpr ExampleValue kEnds[] = {{"A", 2022, 4, 4}, {"A", 2024, 9, 9}, {"B", 2022, 6, 6}, {"B", 2024, 3, 3}};

std::span<const ExampleValue> valuesOf(ChartForm kind)
{
    switch (kind) {
    case ChartForm::SortedBars:
        return kRows;
    case ChartForm::RangeBars:
    case ChartForm::DotPlot:
        return kRanges;
    case ChartForm::DivergingBars:
        return kSigned;
    case ChartForm::Slope:
        return kEnds;
    default:
        return kPairs;
    }
}

/// Large enough for its marks to stand apart, small enough for its lines to stay seen when it is shrunk.
constexpr QSizeF kLaidOut(220, 150);
constexpr double kInset = 4; // device-independent pixels around the marks

/// Words, and the paper that keeps lines away from them.
bool isWords(const SceneItem &item)
{
    const auto *box = std::get_if<BoxShape>(&item.shape);
    return std::holds_alternative<TextShape>(item.shape) || (box && (box->fill.role == InkRole::Paper || item.mark < 0));
}

/// All marks, and the zero line beside them.
QRectF drawnPart(const Scene &scene)
{
    QRectF part;
    for (const SceneMark &mark : scene.marks)
        part |= mark.box;
    return part.isEmpty() ? QRectF(QPointF(), scene.size) : part;
}

bool isRefused(const QString &how)
{
    return how == u"one-value" || how == u"one-period" || how == u"mixed-signs";
}

} // namespace

ChartContent kindExample(ChartForm kind)
{
    ChartContent content;
    content.spec.kind = kind;
    content.spec.name = content.spec.metric = QStringLiteral("example");
    for (const ExampleValue &value : valuesOf(kind)) {
        Datum datum;
        datum.entity = QLatin1String(value.entity);
        datum.period = Period::year(value.year);
        datum.periodText = datum.period.toString();
        datum.low = Decimal(value.low);
        datum.high = Decimal(value.high);
        content.data.append(datum);
    }
    return content;
}

QImage kindPicture(ChartForm kind, const QSize &size, double ratio, bool isDark)
{
    static const TextMeasure measure = chartTextMeasure();
    const ChartContent content = kindExample(kind);
    Scene scene = layOut(content, {Language::English, kLaidOut, chartWords(Language::English), measure});
    const QRectF part = drawnPart(scene);
    scene.items.removeIf([](const SceneItem &item) { return isWords(item); });
    QImage picture((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(inkColour({InkRole::Paper}, isDark ? ChartTheme::Dark : ChartTheme::Light));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(QPointF(), QSizeF(size)).adjusted(kInset, kInset, -kInset, -kInset);
    painter.translate(frame.topLeft());
    painter.scale(frame.width() / part.width(), frame.height() / part.height());
    painter.translate(-part.topLeft());
    paintScene(painter, scene, isDark ? ChartTheme::Dark : ChartTheme::Light, chartFamilies());
    return picture;
}

Bilingual kindFault(const ChartContent &content, ChartForm kind)
{
    const QString how = misfitOf(kind, content);
    return isRefused(how) ? remarkText({Remark::Rule::WrongKind, how}) : Bilingual();
}

} // namespace concord
