// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <algorithm>

namespace concord {

/// Counts the rows the passes of an alignment have worked through, and tells a Progress about every hundredth of the whole.
class Meter
{
public:
    Meter(Progress &progress, qint64 total) : m_progress(progress), m_total(total) {}

    void advance()
    {
        ++m_done;
        if (m_done * 100 / std::max<qint64>(1, m_total) != (m_done - 1) * 100 / std::max<qint64>(1, m_total))
            m_progress.report(std::min(m_done, m_total), m_total);
    }
    bool isCancelled() const { return m_progress.isCancelled(); }
    const Progress &progress() const { return m_progress; }

private:
    Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace concord
