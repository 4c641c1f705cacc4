// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/charts/axes/axisscale.h"
#include "core/charts/labels/chartface.h"
#include "core/text/language.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <variant>

namespace concord {

/// What an ink is for; which colour that is, a theme decides.
enum class InkRole {
    Paper,       ///< the ground
    Text,
    Muted,       ///< secondary text
    Grid,
    Axis,        ///< zero line, brackets
    Series,      ///< the colour of series `Ink::series`
    SeriesLight, ///< its light kin, for the uncertain part of a range
    SeriesText,  ///< its dark kin, for words
};

struct Ink
{
    InkRole role = InkRole::Text;
    int series = 0; ///< for the Series roles; from 0

    bool operator==(const Ink &) const = default;
};

/// A filled rectangle. Hatched: 45° lines, 3 px apart, in `fill` on paper, with a thin frame.
struct BoxShape
{
    QRectF box;
    Ink fill;
    bool isHatched = false;
};

/// Joined straight lines.
struct PathShape
{
    QList<QPointF> points;
    Ink ink;
    double width = 1;
    bool isDashed = false;
};

/// A round dot; hollow ones are filled with paper and drawn as a ring of `ink`.
struct DotShape
{
    QPointF centre;
    double radius = 4;
    Ink ink;
    bool isHollow = false;
};

enum class TextAnchor { Start, Middle, End };

/// One line of text. `at` is on the baseline, at the anchor.
struct TextShape
{
    QString text;
    QPointF at;
    int size = 12; ///< pixels
    bool isBold = false;
    TextAnchor anchor = TextAnchor::Start;
    Ink ink;
    QRectF bounds; ///< as measured; nothing else may be written here
};

using Shape = std::variant<BoxShape, PathShape, DotShape, TextShape>;

struct SceneItem
{
    Shape shape;
    int mark = -1;        ///< index in Scene::marks; −1 for furniture
    bool isClipped = false; ///< cut off at Scene::plot
    int series = -1;        ///< whose colour it has, or would have were it not greyed
};

/// One drawn datum.
struct SceneMark
{
    int datum = 0;        ///< index in ChartContent::data
    QRectF box;           ///< where a pointer finds it
    QString label;        ///< "OpenAI, 2024: $5bn, unverified"
    ClaimId claim;        ///< 0 when it came from a series
    ObservationId observation;
};

/// A chart laid out once for one language and size: what every writer and the window draw. Sizes in pixels of 96 dpi, y
/// downwards. A pure value.
struct Scene
{
    QSizeF size;
    Language language = Language::English;
    ChartFace face = ChartFace::Sans;
    QRectF plot;
    AxisScale valueAxis;
    QList<SceneItem> items; ///< in painting order
    QList<SceneMark> marks;
    QString title;
    QString altText;
    bool hasLegend = false;
    int seriesCount = 0;
    int unplacedAnnotations = 0; ///< words of the spec for which the chart has no room
};

/// The advance width in pixels of one line of text at `size` pixels.
using TextMeasure = std::function<double(const QString &text, int size, bool bold)>;

} // namespace concord
