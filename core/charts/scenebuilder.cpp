// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scenebuilder.h"

#include "core/charts/alttext.h"
#include "core/charts/numberlabels.h"
#include "core/charts/textwrap.h"

#include <algorithm>

namespace concord {

namespace {

constexpr double kAscent = 0.95;  // of the size; covers Han glyphs and Latin accents
constexpr double kDescent = 0.27;
constexpr double kSwatch = 12;
constexpr double kEntryGap = 18;

Shape placed(Shape swatch, const QRectF &box)
{
    if (auto *dot = std::get_if<DotShape>(&swatch))
        dot->centre = box.center();
    else if (auto *square = std::get_if<BoxShape>(&swatch))
        square->box = box;
    return swatch;
}

} // namespace

SceneBuilder::SceneBuilder(const ChartContent &content, const SceneRequest &request)
    : m_content(content), m_request(request)
{
    m_scene.size = request.size;
    m_scene.language = request.language;
    m_scene.title = content.spec.title.in(request.language);
    m_scene.altText = altText(content, request.language, request.words);
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

void SceneBuilder::addPath(const QList<QPointF> &points, Ink ink, double width, bool isDashed, int mark)
{
    m_scene.items << SceneItem{PathShape{points, ink, width, isDashed}, mark, mark >= 0};
}

void SceneBuilder::addDot(QPointF centre, double radius, Ink ink, bool isHollow, int mark)
{
    m_scene.items << SceneItem{DotShape{centre, radius, ink, isHollow}, mark, false};
}

int SceneBuilder::addMark(int datum, const QRectF &box)
{
    const Datum &source = m_content.data.at(datum);
    QString value = valueText(source);
    if (source.isDoubtful())
        value = words().withDetail.arg(value, standingText(source));
    const QString label = words().markLabel.arg(spec().entityName(source.entity, language()), periodText(source), value);
    m_scene.marks << SceneMark{datum, box, label, source.claim, source.observation};
    return static_cast<int>(m_scene.marks.size()) - 1;
}

QString SceneBuilder::valueText(const Datum &datum) const
{
    return figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language());
}

QString SceneBuilder::standingText(const Datum &datum) const
{
    if (datum.status == ClaimStatus::Disputed)
        return words().disputed;
    return datum.isDoubtful() ? words().unverified : QString();
}

QString SceneBuilder::periodText(const Datum &datum) const
{
    return datum.period.isValid() ? periodLabel(datum.period, words()) : datum.periodText;
}

QString SceneBuilder::subtitleText(const QString &unitName) const
{
    const QString subtitle = spec().subtitle.in(language());
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
    QStringList lines;
    if (!notes.isEmpty())
        lines << wrapped(words().noteLine.arg(notes), width);
    return lines << wrapped(words().sourceLine.arg(source), width);
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

QList<LegendEntry> SceneBuilder::standingEntries() const
{
    const auto has = [this](auto predicate) { return std::any_of(m_content.data.begin(), m_content.data.end(), predicate); };
    QList<LegendEntry> entries;
    if (has([](const Datum &datum) { return datum.isRange(); }))
        entries << LegendEntry{words().range, BoxShape{{}, {InkRole::SeriesLight, 0}, false}};
    QStringList doubts;
    if (has([](const Datum &datum) { return datum.status == ClaimStatus::Unverified; }))
        doubts << words().unverified;
    if (has([](const Datum &datum) { return datum.status == ClaimStatus::Disputed; }))
        doubts << words().disputed;
    if (!doubts.isEmpty())
        entries << LegendEntry{doubts.join(words().listSeparator), BoxShape{{}, {InkRole::Muted}, true}};
    return entries;
}

Scene SceneBuilder::take()
{
    return std::move(m_scene);
}

} // namespace concord
