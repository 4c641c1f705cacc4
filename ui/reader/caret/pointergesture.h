// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/caretmoves.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPoint>
#include <QStyleHints>

namespace concord {

/// What the pointer is in the middle of: how often its button clicked at one place, what a move does, and what the wheel has
/// turned that was not acted on yet.
struct PointerGesture
{
    enum class State { None, Pressed, Selecting, OnSelection };

    QPoint pressedAt;
    double wheelRest = 0; ///< of notches when zooming, else pixels
    State state = State::None;
    TextUnit unit = TextUnit::Grapheme; ///< what a drag selects by, after clicks that selected one
    TextSelection origin;               ///< and the one they selected

    /// Takes one more press and returns the how-manieth it is: two for a word, three for a sentence, four for a paragraph.
    int clicked(const QPoint &at, bool isDouble)
    {
        const bool follows = m_sinceClick.isValid()
            && m_sinceClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() && !isFar(at);
        const int before = follows ? m_clicks : 0;
        m_clicks = isDouble ? (before == 3 ? 4 : 2) : (before == 2 ? 3 : 1);
        m_sinceClick.start();
        pressedAt = at;
        unit = TextUnit::Grapheme;
        return m_clicks;
    }

    /// Whether a pointer is so far from where it was pressed that it drags.
    bool isFar(const QPoint &at) const { return (at - pressedAt).manhattanLength() >= QApplication::startDragDistance(); }

private:
    QElapsedTimer m_sinceClick;
    int m_clicks = 0;
};

} // namespace concord
