// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowroom.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace concord {

QRect contentWithin(const QRect &available, const QRect &content, const QMargins &frame)
{
    QRect outer = content.marginsAdded(frame);
    outer.setSize(outer.size().boundedTo(available.size()));
    outer.moveLeft(std::clamp(outer.left(), available.left(), available.left() + available.width() - outer.width()));
    outer.moveTop(std::clamp(outer.top(), available.top(), available.top() + available.height() - outer.height()));
    return outer.marginsRemoved(frame);
}

void fitIntoScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen() || !window.screen())
        return;
    const QRect content = window.geometry(), outer = window.frameGeometry(), available = window.screen()->availableGeometry();
    if (content.width() > available.width() || content.height() > available.height())
        return;
    const QMargins frame(content.left() - outer.left(), content.top() - outer.top(), outer.right() - content.right(), outer.bottom() - content.bottom());
    const QRect fitted = contentWithin(available, content, frame);
    if (fitted != content)
        window.setGeometry(fitted);
}

} // namespace concord
