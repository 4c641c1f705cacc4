// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/annotating.h"

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
        : m_builder(builder), m_places(places), m_plot(builder.scene().plot), m_isAcross(places.isValueAcross)
    {
    }

    void draw(const ChartAnnotation &annotation)
    {
        const QString text = annotation.text.in(m_builder.language());
        switch (annotation.kind) {
        case ChartAnnotation::Kind::Line:
            drawLine(annotation, text);
            break;
        case ChartAnnotation::Kind::Span:
            drawSpan(annotation, text);
            break;
        case ChartAnnotation::Kind::Text:
            drawText(annotation, text);
            break;
        }
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

    void drawLine(const ChartAnnotation &annotation, const QString &text)
    {
        const std::optional<double> date = annotation.value ? std::nullopt : dateAt(annotation.from);
        if (!annotation.value && !date)
            return giveUp(text);
        const double at = std::round(annotation.value ? m_places.value(*annotation.value) : *date) + 0.5;
        const bool isUpright = annotation.value ? m_isAcross : true;
        if (isUpright ? at < m_plot.left() - 1 || at > m_plot.right() + 1 : at < m_plot.top() - 1 || at > m_plot.bottom() + 1)
            return giveUp(text);
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
        place(text, tries, isUpright ? TextAnchor::Start : TextAnchor::End);
    }

    void drawSpan(const ChartAnnotation &annotation, const QString &text)
    {
        const auto from = dateAt(annotation.from), to = dateAt(annotation.to.isEmpty() ? annotation.from : annotation.to, true);
        if (!from || !to || *to < *from)
            return giveUp(text);
        const QRectF band(QPointF(*from, m_plot.top()), QPointF(std::max(*to, *from + 1), m_plot.bottom()));
        m_builder.scene().items.prepend(SceneItem{BoxShape{band, {InkRole::Grid}, false}, -1, true});
        const double width = m_builder.textWidth(text);
        QList<QPointF> tries;
        for (int i = 0; i <= kPlacesAlong; ++i) {
            const double y = m_plot.top() + SceneBuilder::kLabelSize + 2 + i * SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
            tries << QPointF(std::clamp(band.center().x(), m_plot.left() + width / 2, std::max(m_plot.left() + width / 2, m_plot.right() - width / 2)), y);
        }
        place(text, tries, TextAnchor::Middle);
    }

    void drawText(const ChartAnnotation &annotation, const QString &text)
    {
        const std::optional<double> date = dateAt(annotation.from);
        if (!annotation.value || (!date && !m_isAcross))
            return giveUp(text);
        const double value = m_places.value(*annotation.value);
        const double middle = m_isAcross ? 0 : (*date + dateAt(annotation.from, true).value_or(*date)) / 2;
        const QPointF at = m_isAcross ? QPointF(value, m_plot.center().y()) : QPointF(middle, value);
        QList<QPointF> tries;
        for (const double dy : {-8.0, 18.0, -24.0, 34.0, -40.0, 50.0}) {
            for (const double dx : {0.0, 30.0, -30.0, 60.0, -60.0})
                tries << at + QPointF(dx, dy);
        }
        place(text, tries, TextAnchor::Middle);
    }

    void giveUp(const QString &text)
    {
        if (!text.isEmpty())
            ++m_builder.scene().unplacedAnnotations;
    }

    void place(const QString &text, const QList<QPointF> &tries, TextAnchor anchor)
    {
        if (text.isEmpty())
            return;
        for (const QPointF &at : tries) {
            const QRectF bounds = m_builder.textBounds(text, at, anchor);
            if (!isFree(bounds))
                continue;
            m_builder.addGround(bounds);
            m_builder.addText(text, at, anchor, {InkRole::Text});
            return;
        }
        giveUp(text);
    }

    bool isFree(const QRectF &bounds) const
    {
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

} // namespace

void annotate(SceneBuilder &builder, const ChartPlaces &places)
{
    Annotator annotator(builder, places);
    const QList<ChartAnnotation> &annotations = builder.spec().annotations;
    for (const bool isBand : {false, true}) { // each goes below what is there, so the bands last
        for (const ChartAnnotation &annotation : annotations) {
            if ((annotation.kind == ChartAnnotation::Kind::Span) == isBand)
                annotator.draw(annotation);
        }
    }
}

} // namespace concord
