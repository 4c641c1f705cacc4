// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace concord {

/// Whether an English word that is parted by a hyphen is written with it: "long-term", "data-center", "code-named", but
/// not "infor-mation" or "some-thing". `head` and `tail` are in lower case; `words` are those of the document. By lists
/// of our own of parts that compounds are made of, and of heads that grow together with what follows.
bool isCompound(const QString &head, const QString &tail, const QSet<QString> &words);

/// A small word that stands inside compounds of more than two parts: "up-to-date".
bool isInnerWord(const QString &part);

} // namespace concord
