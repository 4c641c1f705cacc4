// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

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
constexpr double kTolerance = 4;
constexpr QSize kFullHint(760, 460), kLeastFull(320, 240);
constexpr QSize kStripHint(260, 130), kLeastStrip(140, 96);

const TextMeasure &measure()
{
    static const TextMeasure shared = chartTextMeasure();
    return shared;
}

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
    m_content = content;
    m_pointed = m_told = -1;
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
    light({picked, hovered, highlight().focused});
}

void ChartView::light(const Highlight &highlight)
{
    if (m_highlightLayer->setHighlight(highlight) && isPaintable())
        layer(kHighlightName)->replot();
}

QSet<int> ChartView::marksOf(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations) const
{
    QSet<int> marks;
    for (int i = 0; i < m_content.data.size(); ++i) {
        const Datum &datum = m_content.data[i];
        if ((datum.claim.isValid() && claims.contains(datum.claim)) || (datum.observation.isValid() && observations.contains(datum.observation)))
            marks << i;
    }
    return marks;
}

Item ChartView::itemOf(int mark) const
{
    if (mark < 0 || mark >= m_content.data.size())
        return {};
    const Datum &datum = m_content.data[mark];
    return datum.claim.isValid() ? Item(datum.claim) : Item(datum.observation);
}

int ChartView::markAt(QPointF place) const
{
    int best = -1;
    double bestArea = 0;
    for (const SceneMark &mark : m_scene.marks) {
        const double area = mark.box.width() * mark.box.height();
        const QRectF box = mark.box.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
        const bool isInside = mark.box.contains(place);
        // Inside beats beside; among equals the smaller one wins.
        const double rank = isInside ? area : area + 1e9;
        if (box.contains(place) && (best < 0 || rank < bestArea)) {
            best = mark.datum;
            bestArea = rank;
        }
    }
    return best;
}

void ChartView::setFocusedMark(int mark)
{
    light({highlight().picked, highlight().hovered, mark});
    pointAt(mark);
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
    const SceneRequest request{m_language, size, chartWords(m_language), measure()};
    return m_form == Form::Full ? layOut(m_content, request) : layOutStrip(m_content, request);
}

void ChartView::layOutScene()
{
    const QSizeF room(std::max(width(), minimumSizeHint().width()), height());
    if (m_form == Form::Full)
        setMinimumHeight(static_cast<int>(std::ceil(sceneFor({room.width(), 0}).size.height())));
    m_scene = sceneFor({room.width(), static_cast<double>(height())});
    const Theme &theme = Theme::current();
    const ChartTheme chartTheme = theme.isDark() ? ChartTheme::Dark : ChartTheme::Light;
    const QColor paper = theme.kind() == ThemeKind::Sepia ? theme.colour(Token::Paper) : inkColour({InkRole::Paper}, chartTheme);
    m_sceneLayer->setScene(&m_scene, chartTheme, paper);
    m_highlightLayer->setScene(&m_scene, theme.colour(Token::Accent), theme.colour(Token::Ink));
    setBackground(QBrush(paper));
    setAccessibleName(m_scene.title);
    setAccessibleDescription(m_scene.altText);
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

QList<int> ChartView::marksByPlace() const
{
    QList<const SceneMark *> marks;
    for (const SceneMark &mark : m_scene.marks)
        marks << &mark;
    const bool isRows = m_content.spec.kind == ChartForm::RangeBars;
    std::stable_sort(marks.begin(), marks.end(), [isRows](const SceneMark *a, const SceneMark *b) {
        const QPointF p = a->box.center(), q = b->box.center();
        return isRows ? p.y() < q.y() : std::pair(p.x(), p.y()) < std::pair(q.x(), q.y());
    });
    QList<int> result;
    for (const SceneMark *mark : marks)
        result << mark->datum;
    return result;
}

QString ChartView::toolTipOf(int mark) const
{
    for (const SceneMark &each : m_scene.marks) {
        if (each.datum != mark)
            continue;
        const QString attribution = m_content.data[mark].attribution;
        return attribution.isEmpty() ? each.label : each.label + u'\n' + attribution;
    }
    return {};
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(markAt(help->pos())), this);
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

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0) {
        event->ignore();
        return;
    }
    m_rest.stop();
    m_pointed = mark;
    setFocusedMark(mark); // the arrows go on from here
    emit markPicked(mark);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark == m_pointed)
        return;
    m_pointed = mark;
    m_rest.start();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->ignore();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && markAt(event->position()) < 0)
        emit opened();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // for the scroll area around
}

void ChartView::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    m_rest.stop();
    m_pointed = -1;
    pointAt(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const QList<int> marks = marksByPlace();
    const qsizetype at = marks.indexOf(focusedMark());
    const int key = event->key();
    const bool picks = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (marks.isEmpty() || (picks && at < 0)) {
        QCustomPlot::keyPressEvent(event);
    } else if (picks) {
        emit markPicked(focusedMark());
    } else if (key == Qt::Key_Right || key == Qt::Key_Down) {
        setFocusedMark(marks[std::min(at + 1, marks.size() - 1)]);
    } else if (key == Qt::Key_Left || key == Qt::Key_Up) {
        setFocusedMark(marks[at < 0 ? marks.size() - 1 : std::max<qsizetype>(at - 1, 0)]);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        setFocusedMark(key == Qt::Key_Home ? marks.first() : marks.last());
    } else {
        QCustomPlot::keyPressEvent(event);
    }
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    setFocusedMark(-1);
}

void ChartView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOutScene();
}

} // namespace concord
