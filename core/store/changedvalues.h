// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"

#include <optional>

namespace concord {

/// A value of a column before or after a change, as text.
struct ChangedValue
{
    bool isKnown = false;         ///< an update records the columns it changes and the key alone
    std::optional<QString> text;  ///< empty for NULL

    bool operator==(const ChangedValue &) const = default;
};

/// One row of a changeset with what it held and holds, by column.
struct ChangedRowValues
{
    ChangedRow row;
    QList<ChangedValue> before; ///< nothing known of an inserted row
    QList<ChangedValue> after;  ///< nothing known of a deleted row; of an updated one what was changed
};

/// Damaged when the bytes do not read.
Result<QList<ChangedRowValues>> changedValues(const Changeset &changeset);

} // namespace concord
