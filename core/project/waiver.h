// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

namespace concord {

/// A finding set aside with a reason. It holds for every later run that reports the same fingerprint under the same rule.
struct Waiver
{
    WaiverId id;
    QString rule;
    QString fingerprint;
    QString reason;
    QString author;
    QDateTime createdAt; ///< UTC

    bool operator==(const Waiver &) const = default;
};

} // namespace concord
