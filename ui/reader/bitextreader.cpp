// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/bitextreader.h"

#include "core/text/words.h"
#include "ui/reader/columnheads.h"
#include "ui/reader/marks/overviewruler.h"
#include "ui/reader/caret/readeraccessible.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kLeastZoom = 0.6, kMostZoom = 3.0;
constexpr int kScrollStep = 40;

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
    connect(m_ruler, &OverviewRuler::placeRequested, this,
            [this](int y) { settle(y - viewport()->height() / 2, m_sheet.heights().rowAt(y)); });
}

BitextReader::~BitextReader() = default;

void BitextReader::setContent(const ReaderContent &content)
{
    takeContent(content);
    const Side first = m_sheet.rows().hasSide(Side::Source) ? Side::Source : Side::Translation;
    m_caret.moveTo({first, 0, 0, false}, false, 0);
    m_lights = {};
    m_hoveredItem = m_ownPick = {};
    settle(0);
}

void BitextReader::updateContent(const ReaderContent &content)
{
    const int place = top();
    takeContent(content);
    const TextPosition &caret = m_caret.position();
    const QStringList &paragraphs = m_sheet.side(caret.side).paragraphs;
    if (caret.paragraph >= paragraphs.size() || m_caret.anchor().position > paragraphs[caret.paragraph].size()
        || caret.position > paragraphs[caret.paragraph].size())
        m_caret.moveTo({caret.side, 0, 0, false}, false, 0);
    settle(place);
}

void BitextReader::takeContent(const ReaderContent &content)
{
    m_sheet.setContent(content);
    m_caretX = -1;
    m_isPressed = m_isDragging = false;
    relayout();
}

void BitextReader::setMarks(const QList<ReaderMark> &marks)
{
    m_sheet.setMarks(marks);
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

void BitextReader::relayout()
{
    if (!m_sheet.setGeometry(viewport()->width(), static_cast<int>(std::lround(kReadingSize * m_zoom))))
        return;
    m_ruler->refresh();
    refreshChrome();
}

void BitextReader::settle(int top, int anchor)
{
    const int height = viewport()->height();
    const int settled = m_sheet.settle(top, height, anchor);
    {
        const QSignalBlocker blocker(verticalScrollBar());
        verticalScrollBar()->setRange(0, std::max(0, m_sheet.heights().total() - height));
        verticalScrollBar()->setPageStep(std::max(1, height - kScrollStep));
        verticalScrollBar()->setSingleStep(kScrollStep);
        verticalScrollBar()->setValue(settled);
    }
    m_ruler->setViewHeight(height);
    viewport()->update();
}

void BitextReader::scrollContentsBy(int, int)
{
    settle(top());
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
    if (!isSeen)
        scrollTo(projection.passages.first());
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

QString BitextReader::selectedText() const
{
    const TextSpan span = selection();
    const QStringList &paragraphs = m_sheet.side(span.side).paragraphs;
    return span.paragraph < paragraphs.size() ? paragraphs[span.paragraph].mid(span.range.begin, span.range.length())
                                              : QString();
}

void BitextReader::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
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

void BitextReader::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    const int row = std::max(0, m_sheet.heights().rowAt(top()));
    relayout();
    settle(m_sheet.heights().count() > 0 ? m_sheet.heights().top(row) : 0, m_sheet.heights().count() > 0 ? row : -1);
    emit zoomChanged(m_zoom);
}

void BitextReader::refreshChrome()
{
    m_heads->setColumns(m_sheet.geometry(), m_caret.position().side, m_sheet.rows().hasSide(Side::Source));
}

void BitextReader::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect area = viewport()->geometry();
    m_heads->setGeometry(0, 0, width(), ColumnHeads::kHeight);
    m_ruler->setGeometry(area.right() + 1, area.top(), OverviewRuler::kWidth, area.height());
    const bool isShown = m_sheet.heights().count() > 0;
    const int row = isShown ? m_sheet.heights().rowAt(top()) : -1;
    const int into = isShown ? top() - m_sheet.heights().top(row) : 0;
    relayout();
    settle(isShown ? m_sheet.heights().top(row) + std::min(into, m_sheet.heights().height(row)) : 0, row);
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

void BitextReader::setCaret(const TextPosition &position)
{
    moveCaret(position, false);
}

void BitextReader::moveCaret(const TextPosition &position, bool isExtending, Motion motion)
{
    const TextPosition before = m_caret.position();
    const bool hadSelection = hasSelection();
    const QStringList &paragraphs = m_sheet.side(m_caret.anchor().side).paragraphs;
    const int paragraph = m_caret.anchor().paragraph;
    m_caret.moveTo(position, isExtending,
                   paragraph < paragraphs.size() ? static_cast<int>(paragraphs[paragraph].size()) : 0);
    if (motion != Motion::Line)
        m_caretX = -1;
    if (motion != Motion::Pointer)
        reveal(m_sheet.caretRect(m_caret.position()), m_sheet.rowOf(m_caret.position()), Reveal::Nearest);
    viewport()->update();
    if (before.side != m_caret.position().side)
        refreshChrome();
    if (before == m_caret.position() && hadSelection == hasSelection())
        return;
    QAccessibleValueChangeEvent spoken(this, currentRowText());
    if (m_sheet.rowOf(before) != m_sheet.rowOf(m_caret.position()))
        QAccessible::updateAccessibility(&spoken);
    emit caretMoved(m_caret.position());
    if (isExtending && hasSelection())
        emit passageSelected(selection());
}

void BitextReader::selectPassage(const TextSpan &span)
{
    if (span.range.isEmpty())
        return;
    m_caret.select(span);
    m_caretX = -1;
    refreshChrome();
    viewport()->update();
    emit caretMoved(m_caret.position());
    emit passageSelected(span);
}

void BitextReader::clearSelection()
{
    moveCaret(m_caret.position(), false);
}

void BitextReader::otherColumn()
{
    const TextPosition &caret = m_caret.position();
    const Side other = otherSide(caret.side);
    int row = m_sheet.rowOf(caret);
    if (row < 0 || !m_sheet.rows().hasSide(other))
        return;
    while (row > 0 && m_sheet.rows().row(row).of(other).isEmpty())
        --row;
    while (m_sheet.rows().row(row).of(other).isEmpty())
        ++row;
    const TextSpan &span = m_sheet.rows().blocks(other)[m_sheet.rows().row(row).of(other).begin].span;
    moveCaret({other, span.paragraph, span.range.begin, false}, false);
}

void BitextReader::selectSentence()
{
    const TextPosition &caret = m_caret.position();
    if (const Item item = sentenceItem(caret.side, caret.paragraph, caret.position);
        std::holds_alternative<TextSpan>(item))
        selectPassage(std::get<TextSpan>(item));
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
    const TextPosition &caret = m_caret.position();
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
