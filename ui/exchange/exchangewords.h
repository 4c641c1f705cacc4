// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filekind.h"
#include "ui/publish/handover/handover.h"

namespace concord {

/// In the interface language: "Claims", "REFI-QDA project", and in one line what a format is for.
QString subjectText(HandoverSubject subject);
QString formatText(HandoverFormat format);
QString formatPurpose(HandoverFormat format);

/// What a file holds: "Claims as a table (CSV)".
QString fileKindText(FileKind kind);

} // namespace concord
