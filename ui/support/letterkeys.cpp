// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/letterkeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace concord {

namespace {

class LetterFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTyped = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0 && !key->text().isEmpty() && key->text().front().isPrint();
        if (!isTyped || key->key() == Qt::Key_Space)
            return false;
        event->ignore(); // whatever the list stands in may want it
        return true;
    }
};

} // namespace

void leaveLettersToActions(QAbstractItemView *view)
{
    view->installEventFilter(new LetterFilter(view));
}

} // namespace concord
