// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace concord {

/// How long automatic copies are kept: all of the last two days, then the newest of each of 12 days, of each of 10 weeks and of
/// each of 9 months (the shape of Anki's policy; about a year in some thirty files).
struct Retention
{
    int wholeDays = 2;
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// The times (UTC) of copies that are no longer wanted, of those made at `made`. A copy from the future, as after the clock was
/// set back, is kept; so is always the newest. Pure.
QList<QDateTime> superseded(QList<QDateTime> made, const QDateTime &now, const Retention &retention = {});

} // namespace concord
