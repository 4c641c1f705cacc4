// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace concord {

/// Which units of a text are still there in a later state of it, and where. Found by patience: common beginnings and ends,
/// then pieces that stand exactly once on both sides, in order, ever shorter ones between them. What was moved past something
/// that stayed counts as gone. Near-linear in the length of what changed.
class TextMap
{
public:
    TextMap(QStringView before, QStringView after);

    static constexpr int kGone = -1;

    /// Where the unit at `position` of the earlier text is now, or kGone.
    int image(int position) const { return m_images[static_cast<size_t>(position)]; }
    /// The place between two units of the later text that answers one of the earlier text: before the unit that followed it,
    /// else after the one that preceded it, else beside the nearest unit that is still there.
    int boundary(int position) const;
    /// How many units in [begin, end) of the later text come from the earlier one.
    int keptIn(int begin, int end) const { return m_kept[static_cast<size_t>(end)] - m_kept[static_cast<size_t>(begin)]; }

private:
    std::vector<int> m_images; ///< by unit of the earlier text
    std::vector<int> m_kept;   ///< units that come from it before each place of the later text
};

} // namespace concord
