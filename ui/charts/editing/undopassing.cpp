// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/undopassing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <functional>

namespace concord {

namespace {

/// Keeps from a field the keys it has no use for.
class UndoPassing : public QObject
{
public:
    using Question = std::function<bool()>;
    UndoPassing(QObject *field, Question canUndo, Question canRedo) : QObject(field), m_canUndo(std::move(canUndo)), m_canRedo(std::move(canRedo))
    {
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool passes = (key->matches(QKeySequence::Undo) && !m_canUndo()) || (key->matches(QKeySequence::Redo) && !m_canRedo());
        if (passes)
            event->ignore();
        return passes;
    }

private:
    Question m_canUndo;
    Question m_canRedo;
};

} // namespace

void passUndo(QPlainTextEdit *field)
{
    new UndoPassing(field, [field] { return field->document()->isUndoAvailable(); }, [field] { return field->document()->isRedoAvailable(); });
}

void passUndo(QLineEdit *field)
{
    new UndoPassing(field, [field] { return field->isUndoAvailable(); }, [field] { return field->isRedoAvailable(); });
}

void markTaken(QPlainTextEdit *field)
{
    field->document()->setModified(false);
    field->document()->clearUndoRedoStacks();
}

void markTaken(QLineEdit *field)
{
    const int place = field->cursorPosition();
    field->setText(field->text()); // which forgets its steps
    field->setModified(false);
    field->setCursorPosition(place);
}

} // namespace concord
