// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QPlainTextEdit;

namespace concord {

/// Lets the keys of undo and redo pass to the window while a field has nothing of its own to undo or redo; Qt's fields keep
/// them always. For as long as the field lives.
void passUndo(QPlainTextEdit *field);
void passUndo(QLineEdit *field);

/// What is in the field was taken: undoing it is the project's from now on.
void markTaken(QPlainTextEdit *field);
void markTaken(QLineEdit *field);

} // namespace concord
