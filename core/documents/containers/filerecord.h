// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// What a file says about itself, as far as a person meant it.
///
/// Word processors fill the record in by themselves: with the name of the file or template, of the program, of whoever
/// is logged in. Those become empty. A date of creation or change is the file's, not the article's, and is not read.
QString recordedTitle(const QString &title);
QString recordedByline(const QString &author);

} // namespace concord
