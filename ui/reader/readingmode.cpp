// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/bitextreader.h"
#include "ui/reader/columnheads.h"
#include "ui/reader/layout/baretext.h"
#include "ui/reader/marks/overviewruler.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

// How the text is set: its size, face and arrangement, and the place in it that stays when they change.

namespace concord {

namespace {

constexpr double kLeastZoom = 0.6, kMostZoom = 3.0;

} // namespace

void BitextReader::setText(const QString &text, Side side, Language language)
{
    setContent({bareText(text, side, language), {}, {}, true});
}

void BitextReader::relayout()
{
    if (!m_sheet.setGeometry(viewport()->width(), static_cast<int>(std::lround(kReadingSize * m_zoom)), m_options))
        return;
    m_ruler->refresh();
    refreshChrome();
}

/// The caret's line where it is in view and on `side`, else the line at the top of the view.
std::optional<SheetPlace> BitextReader::placeToKeep(Side side)
{
    const int row = m_sheet.rowOf(m_caret.position());
    if (m_caret.position().side == side && m_sheet.rowsIn(top(), viewport()->height()).contains(row)) {
        const QRectF caret = m_sheet.caretRect(m_caret.position());
        if (isInView(caret))
            return SheetPlace{m_caret.position(), qRound(caret.top()) - top()};
    }
    return m_sheet.placeAt(top(), side);
}

/// What is looked at stays where it is through `change`. The same place is kept through several changes, lest it creep.
void BitextReader::keepPlace(Side side, const std::function<void()> &change)
{
    const int before = top();
    if (before == 0)
        m_place.reset();
    else if (!m_place || m_placeTop != before || m_place->position.side != side)
        m_place = placeToKeep(side);
    change();
    const bool isThere = m_place && m_sheet.rows().hasSide(m_place->position.side);
    settle(isThere ? m_sheet.topFor(*m_place) : 0, isThere ? m_sheet.rowOf(m_place->position) : -1);
    m_placeTop = top();
}

void BitextReader::setReadingOptions(const ReadingOptions &options)
{
    if (options == m_options)
        return;
    const Side side = options.arrangement == ReadingArrangement::SourceOnly ? Side::Source
        : options.arrangement == ReadingArrangement::TranslationOnly        ? Side::Translation
                                                                            : m_caret.position().side;
    keepPlace(side, [&] {
        m_options = options;
        relayout();
        standInShownSide();
    });
}

/// A caret in a text that is not shown any more goes to the place that is kept.
void BitextReader::standInShownSide()
{
    const Side side = m_caret.position().side;
    if (m_sheet.rows().hasSide(side) || !m_sheet.rows().hasSide(otherSide(side)))
        return;
    const bool isKept = m_place && m_place->position.side == otherSide(side);
    m_caret.moveTo(isKept ? m_place->position : TextPosition{otherSide(side), 0, 0, false}, false);
    refreshChrome();
    emit caretMoved(m_caret.position());
}

void BitextReader::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    keepPlace(m_caret.position().side, [&] {
        m_zoom = wanted;
        relayout();
    });
    emit zoomChanged(m_zoom);
}

void BitextReader::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect area = viewport()->geometry();
    m_heads->setGeometry(0, 0, width(), ColumnHeads::kHeight);
    m_ruler->setGeometry(area.right() + 1, area.top(), OverviewRuler::kWidth, area.height());
    keepPlace(m_caret.position().side, [this] { relayout(); });
}

} // namespace concord
