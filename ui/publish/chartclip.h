// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/publish/publisher.h"

#include <QMimeData>

#include <memory>

namespace concord {

/// The chart for the clipboard, in every shape a program may ask for at once: the picture (as an image and as PNG with its
/// metadata), SVG, PDF, HTML (the picture with its alternative text, and the table), the values as text divided by tabs.
/// `options` gives size, theme and scale. Needs a QGuiApplication; the caller owns it or hands it to QClipboard. Fails as
/// publish() does.
Result<std::unique_ptr<QMimeData>> chartClip(const ChartContent &content, Language language, const PublishOptions &options = {});

} // namespace concord
