// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/bilingual.h"

#include <QStringList>

namespace concord {

/// A source line made from the attributions of claims and the sources of observations, each origin once: those that differ in
/// who alone share the rest ("Amazon, Meta (quarterly report)"), those of one publisher that differ in the rest share its name
/// ("The Ledger (12 May, 13 May)"). Filings of the SEC, known by their accession number, count as their form. In Chinese, names
/// and kinds of documents are those of the starting termbase (core/terms), and what it does not know stays as it is. Origins
/// are told apart at ", "; case does not count. A pure function.
Bilingual sourceLine(const QStringList &origins);

} // namespace concord
