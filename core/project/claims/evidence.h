// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace concord {

class Database;

using EvidenceId = Id<struct EvidenceKind>;

/// A page a claim was checked against.
struct Evidence
{
    EvidenceId id;
    QString url; ///< http or https
    QString title;
    QDate accessed; ///< the day it was read; invalid when unknown

    bool operator==(const Evidence &) const = default;
};

/// Whether `url` may stand as evidence: an absolute address of http or https with a host, without a password, of at most 2,048
/// characters. What it leads to is not asked.
bool isEvidenceUrl(const QString &url);

} // namespace concord
