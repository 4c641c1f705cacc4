// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

#include <QByteArray>
#include <QDate>

namespace concord {

enum class XliffVersion { V12, V21 };

/// A finding as a bilingual file carries it: where, what kind, how grave, and the sentence about it.
struct XliffIssue
{
    TextSpan span;
    QString rule;     ///< as core/checks/rules has it
    QString comment;  ///< one sentence, in the language of whom the file is for
    int severity = 0; ///< 0 to 100
};

/// What a rule's findings are called by ITS 2.0 (W3C 2013, section 8.1, locQualityIssueType): "numbers", "terminology" …
QString itsIssueType(const QString &rule);

/// The parts of a bead's text on one side, one a paragraph it touches, joined by line feeds; the way it stands in a bilingual file.
QString xliffText(const Bitext &bitext, int bead, Side side);

/// The article as a bilingual file: one unit a bead, its parts of different paragraphs on lines of their own. In 2.1 (OASIS 2018) issues are ITS
/// annotations of the passages they are about, in 1.2 (OASIS 2008) notes of their unit. Characters XML does not allow are left
/// out. `title` is the original's name.
QByteArray writeXliff(XliffVersion version, const QString &title, const Bitext &bitext, const QList<XliffIssue> &issues);

} // namespace concord
