// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace concord {

/// A Latin word as a token: lower case, without accents, possessive, plural and verb endings; irregular English forms under
/// their base ("went" is "go"). Only a key: it need not be a word ("make" is "mak"). Thread-safe.
QString foldedWord(QStringView word);

} // namespace concord
