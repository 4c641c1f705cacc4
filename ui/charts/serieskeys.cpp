// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieskeys.h"

namespace concord {

namespace {

constexpr double kSwatchGap = 12; // pixels at most between a swatch and its words

/// The series and place of what may be a swatch.
struct Swatch
{
    QRectF box;
    int series = -1;
};

Swatch swatchOf(const SceneItem &item)
{
    const auto isPale = [](const Ink &ink) { return ink.role == InkRole::SeriesLight || ink.role == InkRole::Grid; };
    if (const auto *box = std::get_if<BoxShape>(&item.shape); box && !box->isHatched && !isPale(box->fill))
        return {box->box, item.series};
    if (const auto *dot = std::get_if<DotShape>(&item.shape); dot && !dot->isHollow)
        return {QRectF(dot->centre.x() - dot->radius, dot->centre.y() - dot->radius, 2 * dot->radius, 2 * dot->radius), item.series};
    return {};
}

bool standsBehind(const QRectF &words, const QRectF &swatch)
{
    return words.left() >= swatch.right() && words.left() - swatch.right() <= kSwatchGap && words.top() <= swatch.center().y()
        && words.bottom() >= swatch.center().y();
}

} // namespace

QList<SeriesKey> seriesKeys(const Scene &scene)
{
    QList<SeriesKey> keys;
    Swatch swatch; // the last furniture before the words
    for (const SceneItem &item : scene.items) {
        const auto *text = std::get_if<TextShape>(&item.shape);
        if (item.mark >= 0) {
            swatch = {};
            if (text && item.series >= 0) // words in a series' colour beside its mark, as a slope has
                keys << SeriesKey{text->bounds, item.series};
        } else if (!text) {
            swatch = swatchOf(item);
        } else if (item.series >= 0) {
            keys << SeriesKey{text->bounds, item.series};
        } else if (swatch.series >= 0 && standsBehind(text->bounds, swatch.box)) {
            keys << SeriesKey{swatch.box.united(text->bounds), swatch.series};
        }
    }
    return keys;
}

} // namespace concord
