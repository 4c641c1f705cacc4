// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xmltree.h"

#include <optional>

namespace concord {

inline const QString kXliff2 = QStringLiteral("urn:oasis:names:tc:xliff:document:2.0");
inline const QString kXliff12 = QStringLiteral("urn:oasis:names:tc:xliff:document:1.2");

/// Where a file breaks a rule of its format, and which, in English for the log.
struct XliffProblem
{
    int line = 0;
    QString rule;
};

/// What is wrong with the structure of an XLIFF 2 document, if anything (XLIFF 2.1, OASIS 2018, section 4.2): elements where they
/// may not stand, in the wrong order or number, attributes that are unknown, missing or of a wrong value.
std::optional<XliffProblem> shapeProblem(const XmlNode &root);

/// What is wrong with its references and codes: identifiers used twice, languages that differ from the document's, spans
/// without their other end, codes that were lost or moved, references to nothing, orders that clash.
std::optional<XliffProblem> referenceProblem(const XmlNode &root);

} // namespace concord
