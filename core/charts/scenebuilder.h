// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/chartwords.h"
#include "core/charts/scene.h"

namespace concord {

/// What a layout is made for.
struct SceneRequest
{
    Language language = Language::English;
    QSizeF size{800, 480}; ///< wanted; the height grows where the words or rows need it
    ChartWords words;      ///< of that language
    TextMeasure measure;   ///< in the chart's face; must be set
};

/// One entry above the plot explaining an ink.
struct LegendEntry
{
    QString text;
    Shape swatch; ///< a box or a dot, placed by the builder, or a path in shares of the place
    std::optional<Shape> over = std::nullopt; ///< on top of it
};

/// What doubt and ranges are drawn on: bars, or dots and the strokes between them.
enum class MarkLook { Bars, Dots };

/// Collects the items of a scene: measures, wraps and places text, sets title, subtitle, notes and source around a plot.
/// Used by the layouts for one scene and thrown away.
class SceneBuilder
{
public:
    static constexpr double kMargin = 16;
    static constexpr int kTitleSize = 20;
    static constexpr int kSubtitleSize = 15;
    static constexpr int kLabelSize = 12;

    SceneBuilder(const ChartContent &content, const SceneRequest &request);

    const ChartContent &content() const { return m_content; }
    const ChartSpec &spec() const { return m_content.spec; }
    const ChartWords &words() const { return m_request.words; }
    Language language() const { return m_request.language; }
    Scene &scene() { return m_scene; }

    double textWidth(const QString &text, bool bold = false, int size = kLabelSize) const;
    QStringList wrapped(const QString &text, double width, int size = kLabelSize, bool bold = false) const;
    static double lineHeight(int size) { return size * 1.4; }
    /// Whether the subtitle says `unitName`, of itself or because addFrame() `adds` it; the axis need not then.
    bool saysUnit(const QString &unitName, bool adds) const;

    /// A line of text; returns what it covers.
    QRectF addText(const QString &text, QPointF at, TextAnchor anchor = TextAnchor::Start, Ink ink = {}, bool bold = false,
                   int mark = -1, int size = kLabelSize);
    /// Where such a text would be.
    QRectF textBounds(const QString &text, QPointF at, TextAnchor anchor, bool bold = false, int size = kLabelSize) const;
    /// Paper under a text, so that no grid line runs through it.
    void addGround(const QRectF &bounds);
    void addBox(const QRectF &box, Ink fill, bool isHatched, int mark);
    /// A bar of two parts: `sure` from zero, and where the datum is a range, `light` over it in a frame.
    void addBar(const Datum &datum, const QRectF &sure, const QRectF &light, int series, int mark);
    void addPath(const QList<QPointF> &points, Ink ink, double width, bool isDashed = false, int mark = -1);
    void addDot(QPointF centre, double radius, Ink ink, bool isHollow, int mark);
    /// A dot of a datum: hollow when doubtful, with a point in it when disputed, a stroke when outdated.
    void addDot(QPointF centre, double radius, Ink ink, const Datum &datum, int mark);
    /// A whole box of a datum: hatched when doubtful, hatched both ways when disputed, struck through when outdated.
    void addBox(const QRectF &box, Ink fill, const Datum &datum, int mark);
    /// A stroke along a range, upright or lying, with a cap at each end.
    void addWhisker(QPointF low, QPointF high, Ink ink, int mark);
    /// A line from `from` to `to` with an arm at each of `stops` along it: joins values that contradict each other.
    void addBracket(QPointF from, QPointF to, QPointF arm, const QList<QPointF> &stops);
    /// Starts the mark of a datum; `box` is where a pointer finds it.
    int addMark(int datum, const QRectF &box);
    /// The mark of a datum that has one.
    int markOf(int datum) const { return m_marks.value(datum, -1); }

    /// Writes title, subtitle (with `unitName` unless it is already said) and legend at the top, notes and source at the
    /// bottom, and returns the space between them, at least `leastHeight` high; the scene grows when it must.
    QRectF addFrame(const QString &unitName, const QList<LegendEntry> &legend, const QString &extraNote, double leastHeight);
    /// Entries for what doubtful and uncertain marks look like, as far as the data has such.
    QList<LegendEntry> standingEntries(MarkLook look = MarkLook::Bars) const;
    /// The entry for brackets, upright beside rows or lying below columns; none when nothing is contradicted.
    QList<LegendEntry> conflictEntries(bool isUpright) const;
    /// Data that contradict each other, as conflictsIn() has them.
    const QList<QList<int>> &conflicts() const { return m_conflicts; }

    QString valueText(const Datum &datum) const;   ///< "$3.5bn–4.5bn", "at least $5bn"
    QString shortValueText(const Datum &datum) const; ///< "≥$5bn"
    QString standingText(const Datum &datum) const; ///< "unverified", "disputed", "outdated" or empty
    QString periodText(const Datum &datum) const;
    /// The periods of all data as they are told, each once; an empty one where a datum has none.
    QStringList periodTexts() const;

    /// The finished scene; the builder is done.
    Scene take();

private:
    double addParagraph(const QString &text, double top, int size, bool bold, Ink ink);
    double addLegend(const QList<LegendEntry> &entries, double top);
    QString subtitleText(const QString &unitName) const;
    QString withPeriod(const QString &subtitle) const;
    QStringList footLines(const QString &extraNote) const;
    /// Greys what the spec does not put in colour.
    void applyHighlights();
    void keepSeries();

    const ChartContent &m_content;
    const SceneRequest &m_request;
    Scene m_scene;
    QList<QList<int>> m_conflicts;
    QHash<int, int> m_marks; ///< by datum
};

} // namespace concord
