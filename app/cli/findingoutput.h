// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

#include <QJsonObject>

namespace concord::cli {

enum class FindingFormat { JsonLines, Csv, Html };

/// "" and "jsonl", "csv", "html".
std::optional<FindingFormat> findingFormatFromName(const QString &name);

/// A finding as the contract has it: offsets in code points of `bitext`'s paragraphs, paragraphs from 1.
QJsonObject findingToJson(const Finding &finding, const Bitext &bitext);

/// Writes findings to standard output one by one.
class FindingWriter
{
public:
    explicit FindingWriter(FindingFormat format);
    void write(const Finding &finding, const Bitext &bitext);
    void finish();

private:
    FindingFormat m_format;
};

/// One JSON line a rule: id, severity, title and explanation in both languages.
void printRules();

} // namespace concord::cli
