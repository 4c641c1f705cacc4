// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/bitextreader.h"

#include "core/text/words.h"
#include "ui/reader/caret/readeraccessible.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

// Where the reader's caret goes, what it selects, and how that leaves the window.

namespace concord {

namespace {

void tellMoved(BitextReader &reader, const TextPosition &before, bool hadSelection)
{
    if (hadSelection || reader.hasSelection())
        ReaderAccessible::tellSelection(reader);
    ReaderAccessible::tellCaret(reader, before);
}

} // namespace

void BitextReader::setCaret(const TextPosition &position)
{
    moveCaret(position, false);
}

void BitextReader::moveCaret(const TextPosition &position, bool isExtending, Motion motion)
{
    if (!m_sheet.rows().hasSide(position.side) && m_sheet.rows().count() > 0)
        return; // a text that is not shown takes no caret
    const TextPosition before = m_caret.position();
    const bool hadSelection = hasSelection();
    m_caret.moveTo(settled(m_sheet.side(position.side), position), isExtending);
    if (motion != Motion::Line)
        m_caretX = -1;
    if (motion != Motion::Pointer)
        reveal(m_sheet.caretRect(m_caret.position()), m_sheet.rowOf(m_caret.position()), Reveal::Nearest);
    viewport()->update();
    if (before.side != m_caret.position().side)
        refreshChrome();
    if (before == m_caret.position() && hadSelection == hasSelection())
        return;
    tellMoved(*this, before, hadSelection);
    emit caretMoved(m_caret.position());
    if (isExtending && hasSelection())
        emit passageSelected(selection());
}

TextSpan BitextReader::selection() const
{
    const TextSelection whole = textSelection();
    const BitextSide &text = m_sheet.side(whole.side());
    TextSpan span = whole.spanIn(text, m_caret.anchor().paragraph);
    for (int i = whole.begin.paragraph; span.range.isEmpty() && !whole.isEmpty() && i <= whole.end.paragraph; ++i)
        span = whole.spanIn(text, i);
    return whole.isEmpty() ? TextSpan{whole.side(), whole.begin.paragraph, {whole.begin.position, whole.begin.position}} : span;
}

QList<TextSpan> BitextReader::selections() const
{
    const TextSelection whole = textSelection();
    return whole.spansIn(m_sheet.side(whole.side()));
}

QString BitextReader::selectedText() const
{
    return hasSelection() ? plainClipping(*content().bitext, textSelection()).text : QString();
}

void BitextReader::select(const TextSelection &wanted)
{
    if (wanted.isEmpty() || !m_sheet.rows().hasSide(wanted.side()))
        return;
    const TextPosition before = m_caret.position();
    const bool hadSelection = hasSelection();
    const BitextSide &text = m_sheet.side(wanted.side());
    TextSelection snapped{settled(text, wanted.begin), settled(text, wanted.end)};
    if (snapped.end.position < wanted.end.position && snapped.end.paragraph == wanted.end.paragraph)
        snapped.end.position = nextGrapheme(text.paragraphs[snapped.end.paragraph], snapped.end.position);
    m_caret.select(snapped);
    m_caretX = -1;
    refreshChrome();
    viewport()->update();
    tellMoved(*this, before, hadSelection);
    emit caretMoved(m_caret.position());
    emit passageSelected(selection());
}

void BitextReader::selectUnit(TextUnit unit)
{
    select(unitAt(*content().bitext, m_words, m_caret.position(), unit));
}

void BitextReader::expandSelection()
{
    const TextSelection now = textSelection();
    for (const TextUnit unit : {TextUnit::Word, TextUnit::Sentence, TextUnit::Bead, TextUnit::Paragraph, TextUnit::Column}) {
        const TextSelection around = unitAt(*content().bitext, m_words, now.begin, unit);
        const bool holdsIt = !now.begin.isBefore(around.begin) && !around.end.isBefore(now.end);
        if (!around.isEmpty() && holdsIt && (around.begin.isBefore(now.begin) || now.end.isBefore(around.end))) {
            select(around);
            return;
        }
    }
}

void BitextReader::clearSelection()
{
    moveCaret(m_caret.position(), false);
}

void BitextReader::moveBy(TextUnit unit, bool isForward, bool isExtending)
{
    if (m_sheet.rows().hasSide(m_caret.position().side))
        moveCaret(moved(*content().bitext, m_words, m_caret.position(), unit, isForward), isExtending);
}

void BitextReader::otherColumn()
{
    const TextPosition caret = m_caret.position();
    const Side other = otherSide(caret.side);
    int row = m_sheet.rowOf(caret);
    if (row < 0 || !m_sheet.rows().hasSide(other))
        return;
    std::optional<TextPosition> target = m_caret.crossedFrom();
    if (!target)
        target = counterpartOf(*content().bitext, caret);
    if (!target) { // the nearest row above that has the other side
        while (row > 0 && m_sheet.rows().row(row).of(other).isEmpty())
            --row;
        while (m_sheet.rows().row(row).of(other).isEmpty())
            ++row;
        const TextSpan &span = m_sheet.rows().blocks(other)[m_sheet.rows().row(row).of(other).begin].span;
        target = TextPosition{other, span.paragraph, span.range.begin, false};
    }
    ReaderCaret crossing = m_caret;
    crossing.crossTo(settled(m_sheet.side(other), *target));
    moveCaret(*target, false);
    m_caret = crossing;
}

ReaderPlace BitextReader::place()
{
    return {m_caret.position(), m_sheet.placeAt(top(), m_caret.position().side)};
}

void BitextReader::restorePlace()
{
    const std::optional<ReaderPlace> place = m_places.of(m_lights.picked.item);
    if (!place)
        return;
    moveCaret(place->caret, false, Motion::Pointer);
    if (place->top && m_sheet.rows().hasSide(place->top->position.side))
        settle(m_sheet.topFor(*place->top), m_sheet.rowOf(place->top->position));
}

void BitextReader::jumpTo(const TextSpan &span)
{
    m_places.begin(place());
    scrollTo(span);
    moveCaret({span.side, span.paragraph, span.range.begin, false}, false, Motion::Pointer);
}

void BitextReader::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setMimeData(plainClipping(*content().bitext, textSelection()).mimeData().release());
}

void BitextReader::copyCited() const
{
    const TextSelection passage =
        hasSelection() ? textSelection() : unitAt(*content().bitext, m_words, m_caret.position(), TextUnit::Sentence);
    if (!passage.isEmpty())
        QGuiApplication::clipboard()->setMimeData(citedClipping(*content().bitext, passage, m_article).mimeData().release());
}

void BitextReader::copyFacing() const
{
    const TextSelection passage =
        hasSelection() ? textSelection() : unitAt(*content().bitext, m_words, m_caret.position(), TextUnit::Sentence);
    if (!passage.isEmpty())
        QGuiApplication::clipboard()->setMimeData(facingClipping(*content().bitext, passage).mimeData().release());
}

void BitextReader::dragOut(std::unique_ptr<QMimeData> clipping)
{
    auto *drag = new QDrag(this); // deletes itself when the drag has ended
    drag->setMimeData(clipping.release());
    drag->exec(Qt::CopyAction);
}

} // namespace concord
