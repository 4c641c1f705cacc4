// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/bitextreader.h"

#include "ui/reader/caret/readeraccessible.h"
#include "ui/reader/columnheads.h"
#include "ui/reader/marks/overviewruler.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kScrollStep = 40;
constexpr int kDragScrollInterval = 30; // milliseconds

bool standsIn(const TextPosition &place, const TextSpan &span)
{
    return place.side == span.side && place.paragraph == span.paragraph && span.range.begin <= place.position && place.position <= span.range.end;
}

} // namespace

BitextReader::BitextReader(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_heads(new ColumnHeads(this)),
      m_ruler(new OverviewRuler(m_sheet, this))
{
    ReaderAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QMargins margins;
    margins.setTop(ColumnHeads::kHeight);
    margins.setRight(OverviewRuler::kWidth);
    setViewportMargins(margins);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(kHoverDelay);
    connect(&m_hoverTimer, &QTimer::timeout, this, &BitextReader::hoverNow);
    m_dragTimer.setInterval(kDragScrollInterval);
    connect(&m_dragTimer, &QTimer::timeout, this, &BitextReader::scrollWhileDragging);
    connect(m_ruler, &OverviewRuler::placeRequested, this,
            [this](int y) { settle(y - viewport()->height() / 2, m_sheet.heights().rowAt(y)); });
}

BitextReader::~BitextReader() = default;

void BitextReader::setContent(const ReaderContent &content)
{
    m_place.reset();
    takeContent(content);
    const Side first = m_sheet.rows().hasSide(Side::Source) ? Side::Source : Side::Translation;
    m_caret.moveTo({first, 0, 0, false}, false);
    m_places.clear();
    m_lights = {};
    m_hoveredItem = m_ownPick = {};
    settle(0);
}

void BitextReader::updateContent(const ReaderContent &content)
{
    keepPlace(m_caret.position().side, [&] {
        takeContent(content);
        keepCaret();
    });
}

/// The caret stays where it was in a changed article, as far as that is still text that is shown.
void BitextReader::keepCaret()
{
    const TextPosition anchor = settled(m_sheet.side(m_caret.anchor().side), m_caret.anchor());
    const TextPosition caret = settled(m_sheet.side(m_caret.position().side), m_caret.position());
    m_caret.moveTo(anchor, false);
    m_caret.moveTo(caret, true);
    standInShownSide();
}

void BitextReader::takeContent(const ReaderContent &content)
{
    m_sheet.setContent(content);
    m_caretX = -1;
    m_gesture.state = PointerGesture::State::None;
    m_dragTimer.stop();
    relayout();
    ReaderAccessible::tellContent(*this);
}

void BitextReader::setSearchHits(const QList<TextSpan> &hits, const TextSpan &current)
{
    const bool isSame = hits.size() == m_lights.hits.size() && (hits.isSharedWith(m_lights.hits) || hits == m_lights.hits);
    m_lights.hits = hits;
    m_lights.currentHit = current;
    if (!isSame)
        QTimer::singleShot(0, m_ruler, [this] { m_ruler->setHits(m_lights.hits); }); // after the text, which is looked at
    viewport()->update();
}

void BitextReader::setMarks(const QList<ReaderMark> &marks)
{
    m_sheet.setMarks(marks);
    m_ruler->refresh();
    viewport()->update();
}

void BitextReader::setLayers(const Layers &layers)
{
    if (layers == m_sheet.layers())
        return;
    m_sheet.setLayers(layers);
    m_ruler->refresh();
    viewport()->update();
}

void BitextReader::setColumnTitles(const QString &source, const QString &translation)
{
    m_heads->setTitles(source, translation);
}

void BitextReader::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int BitextReader::top() const
{
    return verticalScrollBar()->value();
}

void BitextReader::settle(int top, int anchor)
{
    placeView(top, anchor);
    viewport()->update();
}

/// Moves the view without painting it.
void BitextReader::placeView(int top, int anchor)
{
    const int height = viewport()->height();
    m_shownTop = m_sheet.settle(top, height, anchor);
    {
        const QSignalBlocker blocker(verticalScrollBar());
        verticalScrollBar()->setRange(0, std::max(0, m_sheet.heights().total() - height));
        verticalScrollBar()->setPageStep(std::max(1, height - kScrollStep));
        verticalScrollBar()->setSingleStep(kScrollStep);
        verticalScrollBar()->setValue(m_shownTop);
    }
    m_ruler->setView(m_shownTop, height);
}

/// What was painted already is moved along; only what comes into view is painted. Rows in view have their true heights, so
/// they move as one.
void BitextReader::scrollContentsBy(int, int)
{
    const int row = m_sheet.heights().rowAt(m_shownTop);
    const int before = row < 0 ? 0 : m_sheet.heights().top(row) - m_shownTop;
    placeView(top(), -1);
    const int distance = row < 0 ? 0 : m_sheet.heights().top(row) - m_shownTop - before;
    const double ratio = devicePixelRatioF();
    if (row >= 0 && std::abs(distance) < viewport()->height() && ratio == std::floor(ratio))
        viewport()->scroll(0, distance, viewport()->rect()); // with the rectangle, so that widgets above the text stay
    else
        viewport()->update();
}

bool BitextReader::isInView(const QRectF &rect) const
{
    return rect.top() >= top() && rect.bottom() <= top() + viewport()->height();
}

void BitextReader::reveal(const QRectF &rect, int row, Reveal how)
{
    if (row < 0 || rect.isNull())
        return;
    const double view = viewport()->height();
    const double margin = std::min(rect.height() / 2, view / 8);
    double wanted = top();
    if (how == Reveal::Upper) {
        const double rowEnd = m_sheet.heights().top(row) + m_sheet.layout(row).height;
        const bool isRowInView = isInView(rect) && (rowEnd <= wanted + view || rect.top() < wanted + view / 2);
        wanted = isRowInView ? wanted : rect.top() - std::max(0.0, std::min(view / 3, (view - rect.height()) / 2));
    } else if (rect.top() < wanted + margin) {
        wanted = rect.top() - margin;
    } else if (rect.bottom() > wanted + view - margin) {
        wanted = rect.bottom() + margin - view;
    }
    settle(static_cast<int>(std::lround(wanted)), row);
}

void BitextReader::scrollTo(const TextSpan &span)
{
    const int row = m_sheet.rows().rowOf(span);
    if (row >= 0)
        reveal(m_sheet.rectOf(span), row, Reveal::Upper);
}

void BitextReader::setProjection(const Projection &projection)
{
    const bool isAnother = !(projection.item == m_lights.picked.item);
    if (isAnother)
        m_places.keep(m_lights.picked.item, m_places.begun().value_or(place()));
    m_lights.picked = projection;
    viewport()->update();
    if (!isAnother || projection.passages.isEmpty() || projection.item == m_ownPick)
        return;
    m_ownPick = {};
    const bool isSeen =
        std::any_of(projection.passages.begin(), projection.passages.end(), [this](const TextSpan &span) {
            const int row = m_sheet.rows().rowOf(span);
            return m_sheet.rowsIn(top(), viewport()->height()).contains(row) && isInView(m_sheet.rectOf(span));
        });
    const auto first = [&](auto isWanted) { return std::find_if(projection.passages.begin(), projection.passages.end(), isWanted); };
    const auto shown = first([this](const TextSpan &span) { return m_sheet.rows().hasSide(span.side); });
    if (shown == projection.passages.end())
        return;
    if (!isSeen)
        scrollTo(*shown);
    const TextPosition &caret = m_caret.position();
    if (first([&](const TextSpan &span) { return standsIn(caret, span); }) != projection.passages.end())
        return;
    const auto own = first([&](const TextSpan &span) { return span.side == caret.side && m_sheet.rows().hasSide(span.side); });
    const TextSpan &to = own == projection.passages.end() ? *shown : *own;
    moveCaret({to.side, to.paragraph, to.range.begin, false}, false, Motion::Pointer);
}

void BitextReader::dropHover()
{
    m_hoverTimer.stop();
    if (std::holds_alternative<std::monostate>(m_hoveredItem))
        return;
    m_hoveredItem = {};
    emit itemHovered(m_hoveredItem);
}

void BitextReader::setHover(const Projection &projection)
{
    if (projection == m_lights.hovered)
        return;
    m_lights.hovered = projection;
    viewport()->update();
}

QRect BitextReader::rectOf(const TextSpan &span)
{
    const QRectF rect = m_sheet.rectOf(span);
    return rect.isNull() ? QRect() : rect.translated(0, -top()).toAlignedRect();
}

QString BitextReader::currentRowText() const
{
    const int index = m_sheet.rowOf(m_caret.position());
    QStringList parts;
    for (const Side side : {Side::Source, Side::Translation}) {
        const Range range = index < 0 ? Range{} : m_sheet.rows().row(index).of(side);
        for (int i = range.begin; i < range.end; ++i) {
            const TextSpan &span = m_sheet.rows().blocks(side)[i].span;
            const QString &label = m_sheet.side(side).form(span.paragraph).label;
            const QString text = m_sheet.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
            parts.append(span.range.begin == 0 && !label.isEmpty() ? label + u' ' + text : text);
        }
    }
    return parts.join(u'\n');
}

void BitextReader::refreshChrome()
{
    m_heads->setColumns(m_sheet.geometry(), m_caret.position().side, m_sheet.rows().hasSide(Side::Source));
}

void BitextReader::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.colour(Token::Paper));
    if (m_sheet.rows().count() == 0) {
        painter.setPen(theme.colour(Token::Muted));
        painter.drawText(viewport()->rect().adjusted(32, 0, -32, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    m_lights.selection = m_caret.selection();
    m_lights.counterpart = counterpartOf(*content().bitext, m_lights.selection);
    m_lights.caret = hasFocus() ? m_sheet.caretRect(m_caret.position()) : QRectF();
    RowPainter(painter, m_sheet, m_lights, theme).paint(top(), event->rect());
}

void BitextReader::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_ruler->refresh();
        m_heads->update();
        viewport()->update();
    }
}

Item BitextReader::sentenceItem(Side side, int paragraph, int position) const
{
    const BitextSide &text = m_sheet.side(side);
    const int sentence = text.sentenceAt(paragraph, position);
    if (sentence < 0)
        return {};
    return TextSpan{side, paragraph, text.sentences[sentence].range};
}

Item BitextReader::itemAtCaret()
{
    return itemOn(m_caret.position());
}

Item BitextReader::itemOn(const TextPosition &place)
{
    const int mark = m_sheet.marks().smallestAt(place.side, place.paragraph, place.position);
    return mark >= 0 ? m_sheet.marks().mark(mark).item : sentenceItem(place.side, place.paragraph, place.position);
}

void BitextReader::step(Stop stop, bool isForward)
{
    const TextPosition caret = m_caret.position();
    const auto isWanted = [&](const ReaderMark &mark) {
        if (mark.item == m_lights.picked.item)
            return false; // another passage of what is picked already
        if (stop == Stop::Figure)
            return mark.span.side == caret.side
                && (mark.layer == MarkLayer::Figure || mark.layer == MarkLayer::FigureDisagrees);
        return stop == Stop::Claim ? mark.layer == MarkLayer::Claim
                                   : mark.layer == MarkLayer::Finding || mark.layer == MarkLayer::FigureDisagrees;
    };
    const int found = m_sheet.marks().next(caret, m_sheet.rowOf(caret), isForward, isWanted);
    if (found < 0)
        return;
    const ReaderMark mark = m_sheet.marks().mark(found);
    m_places.begin(place());
    scrollTo(mark.span); // with what is around it, not just at the edge
    moveCaret({mark.span.side, mark.span.paragraph, mark.span.range.begin, false}, false);
    pick(mark.item);
}

void BitextReader::pick(const Item &item)
{
    m_ownPick = item;
    emit itemPicked(item);
}

} // namespace concord
