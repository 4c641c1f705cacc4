// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/figures/comparison.h"

#include <QList>
#include <QString>

namespace concord {

enum class Severity { Info, Warning, Error };

QString severityName(Severity severity);
std::optional<Severity> severityFromName(QStringView name);

/// A replacement inside one paragraph.
struct TextEdit
{
    TextSpan span;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

/// What a rule reports, as facts. The sentence a person reads is made from `rule`, `mismatch` and the values in
/// ui/words/findingtext.
struct Finding
{
    QString rule;                 ///< kebab-case, such as "figure-mismatch"
    Severity severity = Severity::Warning;
    int sourceParagraph = -1;     ///< from 0; −1 when there is none
    int translationParagraph = -1;
    QList<TextSpan> spans;        ///< the passages it is about, source side first
    Mismatch mismatch = Mismatch::None;
    QString sourceText;           ///< the passage on the source side, as written
    QString translationText;
    QString sourceValue;          ///< exact values, for figure findings
    QString translationValue;
    QString counterpart = {};     ///< inside one side: what the other figures give, or the other passage, as it would be written
    QString suggestion;           ///< what the passage should read; empty without a safe fix
    QList<TextEdit> edits;        ///< the fix that writes `suggestion`
    QString fingerprint;          ///< of rule and folded passages, not of positions: it survives a re-import

    bool operator==(const Finding &) const = default;
};

/// The fingerprint a waiver is kept by: 16 hexadecimal digits of a SHA-256 over the rule and both passages, folded.
QString fingerprintOf(QStringView rule, QStringView sourceText, QStringView translationText, QStringView context);

} // namespace concord
