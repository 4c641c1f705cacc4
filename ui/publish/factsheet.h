// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"

namespace concord {

struct FactSheetOptions
{
    QString title;              ///< empty for the word for it
    QList<Language> languages;  ///< of the sheet's own words, side by side; English when empty
    bool holdsFigures = false;  ///< by joiners in passages, where lines cannot be told to end elsewhere; the PDF does
};

/// A sheet for fact checking: every claim in the order of the text, with value, status, source, note, evidence and comments, beside
/// the sentences it rests on in both languages, the passage marked. A page of its own without scripts or addresses fetched; what
/// people wrote is escaped, its Markdown shown (noteHtml), links lead to http and https alone. Printed, a claim stands on one page where it
/// fits one. Equal claims give equal texts.
QString factSheetHtml(const QList<ArticleClaims> &sets, const FactSheetOptions &options);

/// The same on A4 pages with page numbers, real text in Traditional forms; a claim is parted only where it is longer than a page. Equal claims give equal bytes. Needs a QGuiApplication.
Result<QByteArray> factSheetPdf(const QList<ArticleClaims> &sets, const FactSheetOptions &options);

/// "verified", "已查證".
QString statusPhrase(ClaimStatus status, Language language);

} // namespace concord
