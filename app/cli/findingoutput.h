// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/project/waiver.h"
#include "core/text/codepoints.h"
#include "ui/publish/reports/findingreport.h"

#include <QJsonObject>

namespace concord::cli {

enum class FindingFormat { JsonLines, Csv, Html };

/// "" and "jsonl", "csv", "html".
std::optional<FindingFormat> findingFormatFromName(const QString &name);

/// Where the findings of one article count their code points.
struct BitextMaps
{
    ParagraphMaps source;
    ParagraphMaps translation;

    explicit BitextMaps(const Bitext &bitext) : source(bitext.source.paragraphs), translation(bitext.translation.paragraphs) {}
    ParagraphMaps &side(Side side) { return side == Side::Source ? source : translation; }
};

/// A finding as the contract has it: offsets in code points of the paragraphs, paragraphs from 1.
QJsonObject findingToJson(const Finding &finding, BitextMaps &maps);

/// Writes findings to standard output: as JSON those that are open, as CSV or HTML the report for the translator.
void printFindings(const QList<CheckedArticle> &articles, FindingFormat format);

/// One JSON line a rule: id, severity, title and explanation in both languages.
void printRules();

} // namespace concord::cli
