// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace concord {

/// A link of an article leads to a stranger's place: it is shown whole, and opened in the browser only when that is wanted.
/// Returns a sentence when it is no web address and so is not opened; else an empty one.
QString openLinkAfterAsking(QWidget *parent, const QString &target);

} // namespace concord
