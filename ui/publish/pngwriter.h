// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/publish/inks.h"
#include "ui/publish/metadata.h"

#include <QImage>

namespace concord {

/// The scene as an image of `scale` device pixels a pixel, its resolution set to 96 dpi times the scale.
QImage sceneImage(const Scene &scene, ChartTheme theme, double scale);

/// PNG with title, alternative text, source and byline inside, the origins of its marks as XMP. Fails with Invalid when the picture would be too large.
Result<QByteArray> pngOf(const Scene &scene, const Credit &credit, ChartTheme theme, double scale);

} // namespace concord
