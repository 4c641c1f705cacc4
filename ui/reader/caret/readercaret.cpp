// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/readercaret.h"

namespace concord {

TextSelection ReaderCaret::selection() const
{
    return m_position.isBefore(m_anchor) ? TextSelection{m_position, m_anchor} : TextSelection{m_anchor, m_position};
}

void ReaderCaret::moveTo(const TextPosition &position, bool isExtending)
{
    m_position = position;
    if (!isExtending || position.side != m_anchor.side)
        m_anchor = position;
}

void ReaderCaret::select(const TextSelection &selection)
{
    m_anchor = selection.begin;
    m_anchor.trailing = false;
    m_position = selection.end;
    m_position.trailing = true;
}

void ReaderCaret::crossTo(const TextPosition &position)
{
    m_crossing = {m_position, position};
    moveTo(position, false);
}

std::optional<TextPosition> ReaderCaret::crossedFrom() const
{
    return m_crossing && m_crossing->second.isSamePlace(m_position) ? std::optional(m_crossing->first) : std::nullopt;
}

} // namespace concord
