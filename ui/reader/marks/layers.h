// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"

#include <QStringList>

namespace concord {

/// What a reader can show or leave out by itself.
enum class Layer { Figures, Claims, Findings, Terms, SearchHits, Counterpart };

/// The layer a mark belongs to.
Layer layerOf(MarkLayer mark);

/// A set of layers; all but the terms are shown at first.
class Layers
{
public:
    static constexpr int kCount = 6;

    bool contains(Layer layer) const { return m_bits & bit(layer); }
    bool contains(MarkLayer mark) const { return contains(layerOf(mark)); }
    void set(Layer layer, bool isShown) { m_bits = isShown ? m_bits | bit(layer) : m_bits & ~bit(layer); }

    /// How a choice is kept: the names of the layers that differ from the usual, and back. Unknown names are passed over.
    QStringList changes() const;
    static Layers fromChanges(const QStringList &names);

    bool operator==(const Layers &) const = default;

private:
    static constexpr unsigned bit(Layer layer) { return 1U << static_cast<unsigned>(layer); }

    unsigned m_bits = 0b110111;
};

} // namespace concord
