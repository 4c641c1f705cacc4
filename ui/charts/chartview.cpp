// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/charts/editing/presets.h"
#include "core/charts/scenelayout.h"
#include "ui/charts/chartaccessible.h"
#include "ui/publish/chartphrases.h"
#include "ui/publish/textmeasure.h"
#include "ui/support/theme.h"

#include <QToolTip>
#include <QWindow>

#include <cmath>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMilliseconds = 30;
constexpr QSize kFullHint(760, 460), kLeastFull(320, 240);
constexpr QSize kStripHint(260, 130), kLeastStrip(140, 96);

const QString kSceneName = QStringLiteral("scene");
const QString kHighlightName = QStringLiteral("highlight");

} // namespace

ChartView::ChartView(Form form, QWidget *parent)
    : QCustomPlot(parent), m_form(form)
{
    installChartAccessible();
    plotLayout()->clear();
    addLayer(kSceneName);
    addLayer(kHighlightName);
    layer(kHighlightName)->setMode(QCPLayer::lmBuffered);
    setBackgroundScaled(false);
    m_sceneLayer = new SceneLayer(this, kSceneName);
    m_highlightLayer = new HighlightLayer(this, kHighlightName);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { pointAt(m_pointed); });
}

void ChartView::setContent(const ChartContent &content)
{
    if (content == m_content)
        return;
    const TimeWindow before = m_window;
    const bool isSame = content.id == m_content.id;
    m_content = content;
    m_index = MarkIndex(m_content);
    m_window = TimeWindow(m_content);
    if (isSame)
        m_window.take(before);
    m_pointed = m_told = -1;
    m_pressed.reset();
    m_isBanding = false;
    m_highlightLayer->endBrush();
    m_highlightLayer->setCrosshair({});
    m_highlightLayer->setHighlight({});
    layOutScene();
}

void ChartView::setLanguage(Language language)
{
    m_language = language;
    layOutScene();
}

const Highlight &ChartView::highlight() const
{
    return m_highlightLayer->highlight();
}

void ChartView::setHighlighted(const QSet<int> &picked, const QSet<int> &hovered)
{
    const bool isPick = picked != highlight().picked;
    light({picked, hovered, highlight().focused});
    if (isPick)
        announcePicked(this);
}

void ChartView::light(const Highlight &highlight)
{
    if (m_highlightLayer->setHighlight(highlight))
        repaintLights();
}

void ChartView::repaintLights()
{
    if (isPaintable())
        layer(kHighlightName)->replot();
}

void ChartView::brush(const QList<int> &in, const QList<int> &out)
{
    if (in.isEmpty() && out.isEmpty())
        return;
    m_highlightLayer->brush(in, out);
    repaintLights();
}

void ChartView::endBrush()
{
    m_highlightLayer->endBrush();
    repaintLights();
}

Item ChartView::itemOf(int mark) const
{
    if (mark < 0 || mark >= m_content.data.size())
        return {};
    const Datum &datum = m_content.data[mark];
    return datum.claim.isValid() ? Item(datum.claim) : Item(datum.observation);
}

int ChartView::seriesAt(QPointF place) const
{
    for (const SeriesKey &key : m_keys) {
        if (key.box.adjusted(-2, -2, 2, 2).contains(place))
            return key.series;
    }
    return -1;
}

void ChartView::setFocusedMark(int mark)
{
    const bool isMove = mark != focusedMark();
    light({highlight().picked, highlight().hovered, mark});
    pointAt(mark);
    if (isMove && mark >= 0)
        announceFocused(this);
}

QSize ChartView::sizeHint() const
{
    return m_form == Form::Full ? kFullHint : kStripHint;
}

QSize ChartView::minimumSizeHint() const
{
    return m_form == Form::Full ? kLeastFull : kLeastStrip;
}

Scene ChartView::sceneFor(const QSizeF &size) const
{
    const SceneRequest request{m_language, size, chartWords(m_language), sharedTextMeasure(m_content.spec.face)};
    const auto lay = [&](const ChartContent &content) { return m_form == Form::Full ? layOut(content, request) : layOutStrip(content, request); };
    if (m_window.isWhole())
        return lay(m_content);
    QList<int> origins;
    Scene scene = lay(m_window.part(m_content, origins));
    for (SceneMark &mark : scene.marks)
        mark.datum = origins[mark.datum];
    return scene;
}

void ChartView::layOutFull()
{
    const std::optional<QSizeF> preset = chartPresetSize(m_content.spec.preset);
    setMaximumWidth(preset ? std::max(static_cast<int>(preset->width()), minimumSizeHint().width()) : QWIDGETSIZE_MAX);
    const double wide = std::max(width(), minimumSizeHint().width());
    m_scene = sceneFor({wide, preset ? std::round(wide * preset->height() / preset->width()) : 0});
    const int least = static_cast<int>(std::ceil(m_scene.size.height()));
    setMaximumHeight(preset ? least : QWIDGETSIZE_MAX);
    setMinimumHeight(least);
    if (!preset && height() != m_scene.size.height())
        m_scene = sceneFor({wide, static_cast<double>(height())});
}

void ChartView::layOutScene()
{
    if (m_form == Form::Full)
        layOutFull();
    else
        m_scene = sceneFor({static_cast<double>(std::max(width(), minimumSizeHint().width())), static_cast<double>(height())});
    m_index.setPlaces(m_scene, m_content);
    m_keys = seriesKeys(m_scene);
    const Theme &theme = Theme::current();
    const ChartTheme chartTheme = theme.isDark() ? ChartTheme::Dark : ChartTheme::Light;
    const QColor paper = theme.kind() == ThemeKind::Sepia ? theme.colour(Token::Paper) : inkColour({InkRole::Paper}, chartTheme);
    m_sceneLayer->setScene(&m_scene, chartTheme, paper);
    m_highlightLayer->setScene(&m_scene, &m_index.places(), {theme.colour(Token::Accent), theme.colour(Token::Ink), paper});
    m_highlightLayer->setCrosshair({});
    setBackground(QBrush(paper));
    setAccessibleName(m_scene.title);
    setAccessibleDescription(m_scene.altText);
    announceMarks(this);
    if (isPaintable())
        replot(rpQueuedReplot);
}

bool ChartView::isPaintable() const
{
    return isVisible() && width() > 0 && height() > 0;
}

void ChartView::pointAt(int mark)
{
    if (mark == m_told)
        return;
    m_told = mark;
    emit markHovered(mark);
}

QString ChartView::tipAt(QPointF place) const
{
    if (const int mark = markAt(place); mark >= 0)
        return ChartTip::of(m_content, mark, m_language, m_passages);
    const int series = seriesAt(place);
    const QString entity = m_content.entities().value(series);
    return entity.isEmpty() ? QString() : ChartTip::ofSeries(m_content.spec.entityName(entity, m_language)).toHtmlEscaped();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    return QCustomPlot::event(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    if (event->size().isEmpty())
        return; // QCustomPlot would paint into a buffer without size
    layOutScene();
    QCustomPlot::resizeEvent(event);
}

void ChartView::showEvent(QShowEvent *event)
{
    QCustomPlot::showEvent(event);
    if (QWindow *handle = window()->windowHandle())
        connect(handle, &QWindow::screenChanged, this, &ChartView::followScreen, Qt::UniqueConnection);
    followScreen();
    replot(rpQueuedReplot); // what changed while it was hidden
}

void ChartView::followScreen()
{
    if (qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF()))
        return;
    setBufferDevicePixelRatio(devicePixelRatioF());
    replot(rpQueuedReplot);
}

void ChartView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOutScene();
}

} // namespace concord
