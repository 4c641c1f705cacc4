// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace concord {

/// The bytes of a regular file or of what a pipe yields until its end; "-" is standard input. Never takes more than `most`
/// bytes into memory. Fails with NotFound, Unreadable (a folder, a device, no permission) or Invalid (more than `most`),
/// subject the path.
Result<QByteArray> readLimited(const QString &path, qsizetype most);

} // namespace concord
