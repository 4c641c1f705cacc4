// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/taborder.h"

#include <QWidget>

#include <utility>

namespace concord {

void orderTabs(const QList<QWidget *> &panels)
{
    QWidget *last = nullptr;
    for (QWidget *panel : panels) {
        QList<QWidget *> stops;
        QWidget *widget = panel;
        do {
            if ((widget == panel || panel->isAncestorOf(widget)) && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                stops.append(widget);
            widget = widget->nextInFocusChain();
        } while (widget != panel);
        for (QWidget *stop : std::as_const(stops)) {
            if (last)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
    }
}

} // namespace concord
