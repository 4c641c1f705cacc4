// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace concord {

/// The one column a form page of this family has, in the middle and not wider than is easily read, under its heading.
QVBoxLayout *beginPageColumn(QWidget &page, QLabel &heading);
/// What is wrong, and the two ways out of the page.
void endPageColumn(QVBoxLayout &column, QLabel &error, QPushButton &cancel, QPushButton &accept);
/// Hides the label without a sentence.
void showPageError(QLabel &error, const QString &sentence);

} // namespace concord
