// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace concord {

/// What is wrong with the lines of a file, so that all of it can be mended at once; the first ones where it is much.
class FaultList
{
public:
    static constexpr qsizetype kMost = 20;

    bool isEmpty() const { return m_faults.isEmpty(); }
    bool isFull() const { return m_faults.size() >= kMost; }
    void add(qsizetype line, const QString &what) { m_faults.append(QStringLiteral("line %1: %2").arg(line).arg(what)); }
    /// Invalid, the lines in the detail.
    Error error() const { return {Error::Code::Invalid, {}, m_faults.join(QStringLiteral("; ")) + (isFull() ? QStringLiteral(" …") : QString())}; }

private:
    QStringList m_faults;
};

} // namespace concord
