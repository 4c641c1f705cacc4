// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QCoreApplication>

#include <functional>

namespace concord {

/// Where a claim is said, as the open article has it; a side without a passage is empty.
struct MarkPassages
{
    QString source;
    QString translation;
};

/// Finds a claim's passages; asked only when a tip is shown.
using PassageSource = std::function<MarkPassages(ClaimId)>;

/// What a mark's tool tip says: what it is, its value in both languages, status and attribution, what else is recorded for
/// the same entity and period, and the passages. Rich text; every word of data in it is escaped.
class ChartTip
{
    Q_DECLARE_TR_FUNCTIONS(concord::ChartTip)

public:
    /// `mark` is an index in the data; `passages` may be empty.
    static QString of(const ChartContent &content, int mark, Language language, const PassageSource &passages);
    /// The other data of the same entity, period and unit with another value.
    static QList<int> contradictions(const ChartContent &content, int mark);
    /// "◐ unverified" in the interface's language.
    static QString status(ClaimStatus status);
    /// For a name in the legend.
    static QString ofSeries(const QString &name);

private:
    static QString valueLine(const Datum &datum);
};

} // namespace concord
