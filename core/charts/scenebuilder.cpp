// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scenebuilder.h"

#include "core/charts/alttext.h"
#include "core/charts/conflicts.h"
#include "core/charts/labels/numberlabels.h"
#include "core/charts/labels/textwrap.h"

#include <algorithm>

namespace concord {

namespace {

constexpr double kAscent = 0.95;  // of the size; covers Han glyphs and Latin accents
constexpr double kDescent = 0.27;
constexpr double kSwatch = 12;
constexpr double kEntryGap = 18;
constexpr double kHatch = 6;          // between the strokes of a cross hatch
constexpr double kPointShare = 0.4;   // of a dot's radius, the point in a disputed one
constexpr double kSwatchDot = 4;
constexpr double kCap = 5;

/// Falling strokes across a box as one path, there and back; rising ones are the hatch itself.
QList<QPointF> crossHatch(const QRectF &box)
{
    const auto onEdge = [&box](double along) { // from the top right along the right and the bottom edge
        return along <= box.height() ? QPointF(box.right(), box.top() + along) : QPointF(box.right() - along + box.height(), box.bottom());
    };
    const auto onOther = [&box](double along) { // the same along the top and the left edge
        return along <= box.width() ? QPointF(box.right() - along, box.top()) : QPointF(box.left(), box.top() + along - box.width());
    };
    QList<QPointF> path;
    bool isBack = false;
    for (double along = kHatch; along < box.width() + box.height(); along += kHatch, isBack = !isBack)
        path << (isBack ? onOther(along) : onEdge(along)) << (isBack ? onEdge(along) : onOther(along));
    return path;
}

/// Through the middle, along the longer side.
QList<QPointF> strike(const QRectF &box)
{
    if (box.width() >= box.height())
        return {{box.left(), box.center().y()}, {box.right(), box.center().y()}};
    return {{box.center().x(), box.top()}, {box.center().x(), box.bottom()}};
}

const QList<QPointF> kWhiskerSwatch{{0.15, 0.05}, {0.85, 0.05}, {0.5, 0.05}, {0.5, 0.95}, {0.15, 0.95}, {0.85, 0.95}};

QList<QPointF> inShares(QList<QPointF> points, const QRectF &box)
{
    for (QPointF &point : points)
        point = {(point.x() - box.left()) / box.width(), (point.y() - box.top()) / box.height()};
    return points;
}

LegendEntry standingEntry(ClaimStatus status, const QString &text, MarkLook look)
{
    const Ink ink{InkRole::Muted};
    const bool isDot = look == MarkLook::Dots;
    LegendEntry entry{text, isDot ? Shape(DotShape{{}, kSwatchDot, ink, true}) : Shape(BoxShape{{}, ink, true})};
    const QRectF whole(0, 0, kSwatch, kSwatch);
    if (status == ClaimStatus::Disputed)
        entry.over = isDot ? Shape(DotShape{{}, kSwatchDot * kPointShare, ink, false}) : Shape(PathShape{inShares(crossHatch(whole), whole), ink, 1, false});
    if (status == ClaimStatus::Outdated)
        entry.over = PathShape{{{0.15, 0.5}, {0.85, 0.5}}, ink, 1.5, false};
    return entry;
}

Shape placed(Shape swatch, const QRectF &box)
{
    if (auto *dot = std::get_if<DotShape>(&swatch))
        dot->centre = box.center();
    else if (auto *square = std::get_if<BoxShape>(&swatch))
        square->box = box;
    else if (auto *path = std::get_if<PathShape>(&swatch)) {
        for (QPointF &point : path->points)
            point = box.topLeft() + QPointF(point.x() * box.width(), point.y() * box.height());
    }
    return swatch;
}

Ink &inkOf(Shape &shape)
{
    if (auto *box = std::get_if<BoxShape>(&shape))
        return box->fill;
    if (auto *path = std::get_if<PathShape>(&shape))
        return path->ink;
    if (auto *dot = std::get_if<DotShape>(&shape))
        return dot->ink;
    return std::get<TextShape>(shape).ink;
}

} // namespace

SceneBuilder::SceneBuilder(const ChartContent &content, const SceneRequest &request)
    : m_content(content), m_request(request)
{
    m_scene.size = request.size;
    m_scene.language = request.language;
    m_scene.face = content.spec.face;
    m_scene.title = content.spec.title.in(request.language);
    m_scene.altText = altText(content, request.language, request.words);
    m_conflicts = conflictsIn(content);
    m_scene.seriesCount = static_cast<int>(content.entities().size());
}

double SceneBuilder::textWidth(const QString &text, bool bold, int size) const
{
    return m_request.measure(text, size, bold);
}

QStringList SceneBuilder::wrapped(const QString &text, double width, int size, bool bold) const
{
    return wrapText(text, width, size, bold, m_request.measure);
}

QRectF SceneBuilder::textBounds(const QString &text, QPointF at, TextAnchor anchor, bool bold, int size) const
{
    const double width = textWidth(text, bold, size);
    const double shift = anchor == TextAnchor::Start ? 0 : anchor == TextAnchor::Middle ? width / 2 : width;
    return {at.x() - shift, at.y() - kAscent * size, width, (kAscent + kDescent) * size};
}

QRectF SceneBuilder::addText(const QString &text, QPointF at, TextAnchor anchor, Ink ink, bool bold, int mark, int size)
{
    const QRectF bounds = textBounds(text, at, anchor, bold, size);
    m_scene.items << SceneItem{TextShape{text, at, size, bold, anchor, ink, bounds}, mark, false};
    return bounds;
}

void SceneBuilder::addGround(const QRectF &bounds)
{
    m_scene.items << SceneItem{BoxShape{bounds.adjusted(-2, 1, 2, -1), {InkRole::Paper}, false}, -1, false};
}

void SceneBuilder::addBox(const QRectF &box, Ink fill, bool isHatched, int mark)
{
    m_scene.items << SceneItem{BoxShape{box, fill, isHatched}, mark, true};
}

void SceneBuilder::addBox(const QRectF &box, Ink fill, const Datum &datum, int mark)
{
    addBox(box, fill, datum.isDoubtful(), mark);
    if (datum.status == ClaimStatus::Disputed && box.width() > 1 && box.height() > 1)
        addPath(crossHatch(box), fill, 1, false, mark);
    if (datum.status == ClaimStatus::Outdated && box.width() > 1 && box.height() > 1)
        addPath(strike(box), fill, 2, false, mark);
}

void SceneBuilder::addBar(const Datum &datum, const QRectF &sure, const QRectF &light, int series, int mark)
{
    const bool hasSure = !datum.isRange() || !datum.sureEnd().isZero();
    if (hasSure)
        addBox(sure, {InkRole::Series, series}, datum, mark);
    if (!datum.isRange())
        return;
    addBox(light, {InkRole::SeriesLight, series}, datum, mark);
    if (hasSure && std::min(light.width(), light.height()) < 2)
        return;
    const QRectF frame = light.adjusted(0.5, 0.5, -0.5, -0.5);
    addPath({frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft(), frame.topLeft()}, {InkRole::Series, series}, 1, false, mark);
}

void SceneBuilder::addPath(const QList<QPointF> &points, Ink ink, double width, bool isDashed, int mark)
{
    m_scene.items << SceneItem{PathShape{points, ink, width, isDashed}, mark, mark >= 0};
}

void SceneBuilder::addDot(QPointF centre, double radius, Ink ink, bool isHollow, int mark)
{
    m_scene.items << SceneItem{DotShape{centre, radius, ink, isHollow}, mark, false};
}

void SceneBuilder::addDot(QPointF centre, double radius, Ink ink, const Datum &datum, int mark)
{
    addDot(centre, radius, ink, datum.isDoubtful(), mark);
    if (datum.status == ClaimStatus::Disputed)
        addDot(centre, radius * kPointShare, ink, false, mark);
    if (datum.status == ClaimStatus::Outdated)
        m_scene.items << SceneItem{PathShape{{centre - QPointF(radius, 0), centre + QPointF(radius, 0)}, ink, 1.5, false}, mark, false};
}

void SceneBuilder::addWhisker(QPointF low, QPointF high, Ink ink, int mark)
{
    const QPointF cap = low.x() == high.x() ? QPointF(kCap, 0) : QPointF(0, kCap);
    for (const auto &[from, to] : {std::pair(low, high), std::pair(low - cap, low + cap), std::pair(high - cap, high + cap)})
        m_scene.items << SceneItem{PathShape{{from, to}, ink, 1.5, false}, mark, false};
}

void SceneBuilder::addBracket(QPointF from, QPointF to, QPointF arm, const QList<QPointF> &stops)
{
    addPath({from, to}, {InkRole::Text}, 1.5);
    for (const QPointF &stop : stops)
        addPath({stop, stop + arm}, {InkRole::Text}, 1.5);
}

int SceneBuilder::addMark(int datum, const QRectF &box)
{
    const Datum &source = m_content.data.at(datum);
    QString value = valueText(source);
    if (source.isDoubtful())
        value = words().withDetail.arg(value, standingText(source));
    const QString label = words().markLabel.arg(spec().entityName(source.entity, language()), periodText(source), value);
    m_scene.marks << SceneMark{datum, box, label, source.claim, source.observation};
    m_marks.insert(datum, static_cast<int>(m_scene.marks.size()) - 1);
    return m_marks.value(datum);
}

QString SceneBuilder::valueText(const Datum &datum) const
{
    return figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language(), spec().numbers);
}

QString SceneBuilder::standingText(const Datum &datum) const
{
    if (datum.status == ClaimStatus::Disputed)
        return words().disputed;
    if (datum.status == ClaimStatus::Outdated)
        return words().outdated;
    return datum.isDoubtful() ? words().unverified : QString();
}

QString SceneBuilder::periodText(const Datum &datum) const
{
    return datum.period.isValid() ? periodLabel(datum.period, words()) : datum.periodText;
}

QStringList SceneBuilder::periodTexts() const
{
    QStringList texts;
    QSet<QString> known;
    for (const Datum &datum : m_content.data) {
        const QString text = periodText(datum).trimmed();
        if (known.contains(text))
            continue;
        known << text;
        texts << text;
    }
    return texts;
}

/// Rows of one period do not say which it is; neither title nor subtitle may leave it out then.
QString SceneBuilder::withPeriod(const QString &subtitle) const
{
    if (!hasRows(spec().kind))
        return subtitle;
    const QStringList texts = periodTexts();
    if (texts.size() != 1 || texts.first().isEmpty())
        return subtitle;
    const QList<Period> periods = m_content.periods();
    const QString told = periods.isEmpty() ? texts.first() : QString::number(periods.first().first.year());
    if (subtitle.contains(told) || m_scene.title.contains(told))
        return subtitle;
    return subtitle.isEmpty() ? texts.first() : words().withPeriod.arg(subtitle, texts.first());
}

bool SceneBuilder::saysUnit(const QString &unitName, bool adds) const
{
    return !unitName.isEmpty() && subtitleText(adds ? unitName : QString()).contains(unitName, Qt::CaseInsensitive);
}

QString SceneBuilder::subtitleText(const QString &unitName) const
{
    const QString subtitle = withPeriod(spec().subtitle.in(language()));
    if (unitName.isEmpty() || subtitle.contains(unitName, Qt::CaseInsensitive) || namesUnit(subtitle, spec().unit))
        return subtitle;
    return subtitle.isEmpty() ? unitName : words().withUnit.arg(subtitle, unitName);
}

QStringList SceneBuilder::footLines(const QString &extraNote) const
{
    QString notes = spec().notes.in(language());
    if (!notes.isEmpty() && !extraNote.isEmpty())
        notes += words().sentenceGap;
    notes += extraNote;
    QString source = spec().source.in(language());
    if (source.isEmpty())
        source = words().noSource;
    const double width = m_scene.size.width() - 2 * kMargin;
    const auto filled = [&](const QString &text) { return fillText(text, width, kLabelSize, false, m_request.measure); };
    QStringList lines;
    if (!notes.isEmpty())
        lines << filled(words().noteLine.arg(notes));
    lines << filled(words().sourceLine.arg(source));
    return lines << filled(spec().byline.in(language()));
}

double SceneBuilder::addParagraph(const QString &text, double top, int size, bool bold, Ink ink)
{
    for (const QString &line : wrapped(text, m_scene.size.width() - 2 * kMargin, size, bold)) {
        addText(line, {kMargin, top + kAscent * size}, TextAnchor::Start, ink, bold, -1, size);
        top += lineHeight(size);
    }
    return top;
}

double SceneBuilder::addLegend(const QList<LegendEntry> &entries, double top)
{
    if (entries.isEmpty())
        return top;
    top += 6;
    const double right = m_scene.size.width() - kMargin;
    double x = kMargin;
    for (const LegendEntry &entry : entries) {
        const double room = right - kMargin - kSwatch - 6;
        const QStringList lines = wrapped(entry.text, room);
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, kSwatch + 6 + textWidth(line));
        if (x > kMargin && x + width > right) {
            x = kMargin;
            top += lineHeight(kLabelSize) + 2;
        }
        m_scene.items << SceneItem{placed(entry.swatch, QRectF(x, top + 1, kSwatch, kSwatch)), -1, false};
        if (entry.over)
            m_scene.items << SceneItem{placed(*entry.over, QRectF(x, top + 1, kSwatch, kSwatch)), -1, false};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                top += lineHeight(kLabelSize);
            addText(lines[i], {x + kSwatch + 6, top + kAscent * kLabelSize});
        }
        x += width + kEntryGap;
    }
    return top + lineHeight(kLabelSize);
}

QRectF SceneBuilder::addFrame(const QString &unitName, const QList<LegendEntry> &legend, const QString &extraNote,
                              double leastHeight)
{
    double top = addParagraph(m_scene.title, kMargin, kTitleSize, true, {InkRole::Text});
    top = addParagraph(subtitleText(unitName), top, kSubtitleSize, false, {InkRole::Muted});
    top = addLegend(legend, top) + 8;
    const QStringList foot = footLines(extraNote);
    const double footHeight = static_cast<double>(foot.size()) * lineHeight(kLabelSize) + kMargin;
    const double height = std::max(m_scene.size.height(), top + leastHeight + 12 + footHeight);
    m_scene.size.setHeight(std::ceil(height));
    double footTop = m_scene.size.height() - footHeight;
    for (const QString &line : foot) {
        addText(line, {kMargin, footTop + kAscent * kLabelSize}, TextAnchor::Start, {InkRole::Muted});
        footTop += lineHeight(kLabelSize);
    }
    return {kMargin, top, m_scene.size.width() - 2 * kMargin, m_scene.size.height() - footHeight - 12 - top};
}

QList<LegendEntry> SceneBuilder::standingEntries(MarkLook look) const
{
    const auto has = [this](auto predicate) { return std::any_of(m_content.data.begin(), m_content.data.end(), predicate); };
    QList<LegendEntry> entries;
    if (has([](const Datum &datum) { return datum.isRange(); })) {
        entries << LegendEntry{words().range, look == MarkLook::Dots ? Shape(PathShape{kWhiskerSwatch, {InkRole::Muted}, 1.5, false})
                                                                    : Shape(BoxShape{{}, {InkRole::SeriesLight, 0}, false})};
    }
    const std::pair<ClaimStatus, QString> standings[] = {
        {ClaimStatus::Unverified, words().unverified}, {ClaimStatus::Disputed, words().disputed}, {ClaimStatus::Outdated, words().outdated}};
    for (const auto &[status, text] : standings) {
        if (has([wanted = status](const Datum &datum) { return datum.status == wanted; }))
            entries << standingEntry(status, text, look);
    }
    return entries;
}

QList<LegendEntry> SceneBuilder::conflictEntries(bool isUpright) const
{
    if (m_conflicts.isEmpty())
        return {};
    const QList<QPointF> upright{{0.9, 0.15}, {0.4, 0.15}, {0.4, 0.85}, {0.9, 0.85}}, lying{{0.05, 0.35}, {0.05, 0.7}, {0.95, 0.7}, {0.95, 0.35}};
    return {{words().conflict, PathShape{isUpright ? upright : lying, {InkRole::Text}, 1.5, false}}};
}

QString SceneBuilder::shortValueText(const Datum &datum) const
{
    return shortFigureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language(), spec().numbers);
}

void SceneBuilder::applyHighlights()
{
    if (spec().highlights.isEmpty() || spec().kind == ChartForm::DivergingBars)
        return;
    const QStringList entities = m_content.entities();
    for (SceneItem &item : m_scene.items) {
        Ink &ink = inkOf(item.shape);
        if (ink.role < InkRole::Series || spec().highlights.contains(entities.value(ink.series)))
            continue;
        ink = {ink.role == InkRole::SeriesLight ? InkRole::Grid : InkRole::Muted};
    }
}

/// What names a series keeps saying which when it is greyed.
void SceneBuilder::keepSeries()
{
    for (SceneItem &item : m_scene.items) {
        const Ink ink = inkOf(item.shape);
        if (ink.role >= InkRole::Series)
            item.series = ink.series;
    }
}

Scene SceneBuilder::take()
{
    keepSeries();
    applyHighlights();
    return std::move(m_scene);
}

} // namespace concord
