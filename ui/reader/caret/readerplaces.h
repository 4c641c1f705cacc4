// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"
#include "ui/reader/readersheet.h"

#include <QList>

#include <optional>
#include <utility>

namespace concord {

/// How a reader looked: where its caret stood, and which line stood at the top of the view.
struct ReaderPlace
{
    TextPosition caret;
    std::optional<SheetPlace> top;
};

/// Where a person was when they left each picked item, so that going back leads to the place and not only to the item. The
/// oldest are forgotten beyond `kKept`.
class ReaderPlaces
{
public:
    static constexpr qsizetype kKept = 200;

    /// A gesture begins that may pick something: this is the place it would leave.
    void begin(const ReaderPlace &place) { m_begun = place; }
    const std::optional<ReaderPlace> &begun() const { return m_begun; }
    /// It picked nothing.
    void forget() { m_begun.reset(); }

    void keep(const Item &item, const ReaderPlace &place)
    {
        m_begun.reset();
        m_places.removeIf([&](const auto &kept) { return kept.first == item; });
        m_places.append({item, place});
        if (m_places.size() > kKept)
            m_places.removeFirst();
    }
    std::optional<ReaderPlace> of(const Item &item) const
    {
        for (const auto &[kept, place] : m_places)
            if (kept == item)
                return place;
        return std::nullopt;
    }
    void clear()
    {
        m_places.clear();
        m_begun.reset();
    }

private:
    QList<std::pair<Item, ReaderPlace>> m_places;
    std::optional<ReaderPlace> m_begun;
};

} // namespace concord
