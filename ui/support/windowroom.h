// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace concord {

/// Where a window's content must be so that the whole frame lies in `available`: moved first, made smaller where that is not
/// enough. Device-independent pixels. Pure.
QRect contentWithin(const QRect &available, const QRect &content, const QMargins &frame);

/// Fits a shown window, with the frame its window manager gave it, into its screen. A maximised one, and one whose content alone is
/// larger than the screen, stay as they are.
void fitIntoScreen(QWidget &window);

} // namespace concord
