// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/annotating.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kPlacesAlong = 8; // tries along a line
constexpr double kGap = 4;

class Annotator
{
public:
    Annotator(SceneBuilder &builder, const ChartPlaces &places)
        : m_builder(builder), m_places(places), m_plot(places.plot.isNull() ? builder.scene().plot : places.plot), m_isAcross(places.isValueAcross)
    {
    }

    /// Returns whether its words, `text`, are written; they are not when empty.
    bool draw(const ChartAnnotation &annotation, const QString &text)
    {
        switch (annotation.kind) {
        case ChartAnnotation::Kind::Line:
            return drawLine(annotation, text);
        case ChartAnnotation::Kind::Span:
            return drawSpan(annotation, text);
        case ChartAnnotation::Kind::Text:
            return drawText(annotation, text);
        }
        return false;
    }

private:
    std::optional<double> dateAt(const QString &period, bool isEnd = false) const
    {
        const auto found = Period::fromString(period);
        if (!found || !m_places.date)
            return std::nullopt;
        const double at = m_places.date(isEnd ? found->last : found->first);
        return std::isnan(at) ? std::nullopt : std::optional(std::clamp(at, m_plot.left(), m_plot.right()));
    }

    bool drawLine(const ChartAnnotation &annotation, const QString &text)
    {
        const std::optional<double> date = annotation.value ? std::nullopt : dateAt(annotation.from);
        if (!annotation.value && !date)
            return false;
        const double at = std::round(annotation.value ? m_places.value(*annotation.value) : *date) + 0.5;
        const bool isUpright = annotation.value ? m_isAcross : true;
        if (isUpright ? at < m_plot.left() - 1 || at > m_plot.right() + 1 : at < m_plot.top() - 1 || at > m_plot.bottom() + 1)
            return false;
        const QList<QPointF> ends = isUpright ? QList<QPointF>{{at, m_plot.top()}, {at, m_plot.bottom()}} : QList<QPointF>{{m_plot.left(), at}, {m_plot.right(), at}};
        QList<SceneItem> &items = m_builder.scene().items;
        const auto firstMark = std::find_if(items.begin(), items.end(), [](const SceneItem &item) { return item.mark >= 0; });
        items.insert(firstMark, SceneItem{PathShape{ends, {InkRole::Muted}, 1.5, true}, -1, false}); // above the grid, below the data
        QList<QPointF> tries;
        for (int i = 0; i <= kPlacesAlong; ++i) {
            const double share = static_cast<double>(i) / kPlacesAlong;
            if (isUpright)
                tries << QPointF(at + kGap, m_plot.top() + SceneBuilder::kLabelSize + share * (m_plot.height() - SceneBuilder::kLabelSize - kGap));
            else
                tries << QPointF(m_plot.right() - share * (m_plot.width() - m_builder.textWidth(text)), at - kGap);
        }
        return place(text, tries, isUpright ? TextAnchor::Start : TextAnchor::End);
    }

    bool drawSpan(const ChartAnnotation &annotation, const QString &text)
    {
        const auto from = dateAt(annotation.from), to = dateAt(annotation.to.isEmpty() ? annotation.from : annotation.to, true);
        if (!from || !to || *to < *from)
            return false;
        const QRectF band(QPointF(*from, m_plot.top()), QPointF(std::max(*to, *from + 1), m_plot.bottom()));
        m_builder.scene().items.prepend(SceneItem{BoxShape{band, {InkRole::Grid}, false}, -1, true});
        const double width = m_builder.textWidth(text);
        QList<QPointF> tries;
        for (int i = 0; i <= kPlacesAlong; ++i) {
            const double y = m_plot.top() + SceneBuilder::kLabelSize + 2 + i * SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
            tries << QPointF(std::clamp(band.center().x(), m_plot.left() + width / 2, std::max(m_plot.left() + width / 2, m_plot.right() - width / 2)), y);
        }
        return place(text, tries, TextAnchor::Middle);
    }

    bool drawText(const ChartAnnotation &annotation, const QString &text)
    {
        const std::optional<QPointF> at = pointOf(annotation);
        if (!at || !m_plot.adjusted(-1, -1, 1, 1).contains(*at))
            return false;
        const double half = m_builder.textWidth(text) / 2;
        if (m_plot.width() < 2 * half)
            return false;
        QList<QPointF> tries; // beside the plot words would be taken for a series' name or a panel's
        for (const double dy : {-8.0, 18.0, -24.0, 34.0, -40.0, 50.0}) {
            for (const double dx : {0.0, 30.0, -30.0, 60.0, -60.0, 90.0, -90.0})
                tries << QPointF(std::clamp(at->x() + dx, m_plot.left() + half, m_plot.right() - half), at->y() + dy);
        }
        return place(text, tries, TextAnchor::Middle);
    }

    /// Where value and period meet; in rows and timelines, the mark that has both, or any height for a value alone.
    std::optional<QPointF> pointOf(const ChartAnnotation &annotation) const
    {
        const auto period = Period::fromString(annotation.from);
        const bool isTimeline = m_builder.spec().kind == ChartForm::Timeline;
        for (const SceneMark &mark : m_builder.scene().marks) {
            const Datum &datum = m_builder.content().data[mark.datum];
            const bool isThere = period && datum.period == *period && (!annotation.value || datum.least() == *annotation.value || datum.most() == *annotation.value);
            if (isThere && (m_isAcross || isTimeline))
                return QPointF(m_isAcross && annotation.value ? m_places.value(*annotation.value) : mark.box.center().x(), mark.box.center().y());
        }
        if (!annotation.value || isTimeline)
            return std::nullopt;
        const double value = m_places.value(*annotation.value);
        if (m_isAcross)
            return QPointF(value, m_plot.center().y());
        const std::optional<double> from = dateAt(annotation.from);
        return from ? std::optional(QPointF((*from + dateAt(annotation.from, true).value_or(*from)) / 2, value)) : std::nullopt;
    }

    bool place(const QString &text, const QList<QPointF> &tries, TextAnchor anchor)
    {
        if (text.isEmpty())
            return false;
        for (const QPointF &at : tries) {
            const QRectF bounds = m_builder.textBounds(text, at, anchor);
            if (!isFree(bounds))
                continue;
            m_builder.addGround(bounds);
            m_builder.addText(text, at, anchor, {InkRole::Text});
            return true;
        }
        return false;
    }

    /// With a little air: its ground is larger than the words.
    bool isFree(const QRectF &words) const
    {
        const QRectF bounds = words.adjusted(-3, 0, 3, 0);
        const Scene &scene = m_builder.scene();
        if (!QRectF(QPointF(0, 0), scene.size).contains(bounds))
            return false;
        if (std::any_of(scene.marks.begin(), scene.marks.end(), [&](const SceneMark &mark) { return mark.box.intersects(bounds); }))
            return false;
        return std::none_of(scene.items.begin(), scene.items.end(), [&](const SceneItem &item) { return isInTheWay(item, bounds); });
    }

    /// Texts, and the slanting strokes of the data; the grid may run below words.
    static bool isInTheWay(const SceneItem &item, const QRectF &bounds)
    {
        if (const auto *text = std::get_if<TextShape>(&item.shape))
            return text->bounds.intersects(bounds);
        const auto *path = std::get_if<PathShape>(&item.shape);
        if (!path || path->ink.role != InkRole::Series)
            return false;
        for (qsizetype i = 1; i < path->points.size(); ++i) {
            const QLineF stroke(path->points[i - 1], path->points[i]);
            const QLineF across(bounds.topLeft(), bounds.bottomRight()), other(bounds.bottomLeft(), bounds.topRight());
            if (bounds.contains(stroke.p1()) || bounds.contains(stroke.p2()) || stroke.intersects(across, nullptr) == QLineF::BoundedIntersection
                || stroke.intersects(other, nullptr) == QLineF::BoundedIntersection)
                return true;
        }
        return false;
    }

    SceneBuilder &m_builder;
    const ChartPlaces &m_places;
    QRectF m_plot;
    bool m_isAcross;
};

bool isAt(const Datum &datum, const ChartAnnotation &annotation)
{
    const auto period = Period::fromString(annotation.from);
    return period && datum.period == *period && (!annotation.value || datum.least() == *annotation.value || datum.most() == *annotation.value);
}

/// Those of an entity that has what the annotation stands at first.
QList<ChartPlaces> panelsFor(const ChartContent &content, const ChartAnnotation &annotation, QList<ChartPlaces> panels)
{
    if (annotation.kind != ChartAnnotation::Kind::Text)
        return panels;
    std::stable_partition(panels.begin(), panels.end(), [&](const ChartPlaces &panel) {
        return std::any_of(content.data.begin(), content.data.end(), [&](const Datum &datum) { return datum.entity == panel.entity && isAt(datum, annotation); });
    });
    return panels;
}

void annotateOnce(SceneBuilder &builder, const ChartAnnotation &annotation, const QList<ChartPlaces> &panels)
{
    const QString text = annotation.text.in(builder.language());
    bool isSaid = text.isEmpty();
    for (const ChartPlaces &panel : panelsFor(builder.content(), annotation, panels)) {
        if (isSaid && annotation.kind == ChartAnnotation::Kind::Text)
            return;
        isSaid |= Annotator(builder, panel).draw(annotation, isSaid ? QString() : text);
    }
    if (!isSaid)
        ++builder.scene().unplacedAnnotations;
}

} // namespace

void annotate(SceneBuilder &builder, const ChartPlaces &places)
{
    annotatePanels(builder, {places});
}

void annotatePanels(SceneBuilder &builder, const QList<ChartPlaces> &panels)
{
    const QList<ChartAnnotation> &annotations = builder.spec().annotations;
    for (const bool isBand : {false, true}) { // each goes below what is there, so the bands last
        for (const ChartAnnotation &annotation : annotations) {
            if ((annotation.kind == ChartAnnotation::Kind::Span) == isBand)
                annotateOnce(builder, annotation, panels);
        }
    }
}

double placeAmong(const QList<Period> &periods, const QRectF &plot, QDate day)
{
    const double width = plot.width() / static_cast<double>(periods.size());
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const Period &period = periods[i];
        const auto days = static_cast<double>(std::max<qint64>(1, period.first.daysTo(period.last)));
        if (period.contains(Period::day(day)))
            return plot.left() + width * (static_cast<double>(i) + static_cast<double>(period.first.daysTo(day)) / days);
    }
    return std::nan("");
}

} // namespace concord
