// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/exchange/claims/claimset.h"
#include "core/project/waiver.h"
#include "core/terms/termbase.h"
#include "ui/publish/reports/findingreport.h"

#include <span>

namespace concord {

/// What of a project can be handed over.
enum class HandoverSubject { Claims, FactSheet, Findings, Terms, Texts };

enum class HandoverFormat {
    ClaimTable, ClaimLines, WebAnnotations, ClaimReviews, RefiProject,
    SheetPage, SheetPdf,
    FindingPage, FindingTable, FindingWorkbook,
    Tbx, GlossaryTable, GlossaryWorkbook,
    Xliff21, Xliff12, Memory, Beads,
};

struct HandoverFormatSpec
{
    HandoverFormat format;
    HandoverSubject subject;
    const char *name;   ///< on the command line: "csv", "xliff-2.1"; one of its subject
    const char *ending; ///< of files, with its point
    bool hasWords = false; ///< whether it speaks to people, in languages that are chosen
};

/// All of them, those for most people first in each subject.
std::span<const HandoverFormatSpec> handoverFormats();
const HandoverFormatSpec &specOf(HandoverFormat format);
/// The format a subject calls `name`; empty for none.
std::optional<HandoverFormat> handoverFormat(HandoverSubject subject, const QString &name);

struct HandoverOptions
{
    QList<Language> languages; ///< of the words: all of them in pages, the first in the rest
    QString title;             ///< the heading of a fact sheet; empty for the word for it
    QString url;               ///< of the page reviews stand on
    QString organisation;      ///< who reviewed

    Language language() const { return languages.isEmpty() ? Language::TraditionalChinese : languages.first(); }
};

/// Claims or a fact sheet, as the format says. A PDF needs a QGuiApplication. The store's and the writer's errors.
Result<QByteArray> claimsFile(HandoverFormat format, const Project &project, const QList<ArticleClaims> &sets, const HandoverOptions &options);

/// Only these claims; articles without any are left out.
QList<ArticleClaims> only(QList<ArticleClaims> sets, const QSet<ClaimId> &claims);

/// An article's analysis with what was set aside apart.
CheckedArticle checkedArticle(const QString &title, const ArticleAnalysis &analysis, const QList<Waiver> &waivers);
QByteArray findingsFile(HandoverFormat format, const QList<CheckedArticle> &articles, const HandoverOptions &options);

/// The project's own termbase, the one Concord brings along where that is empty.
struct HandedTerms
{
    Termbase termbase;
    bool isStarter = false;
};
Result<HandedTerms> handedTerms(const Project &project);
QByteArray termsFile(HandoverFormat format, const Termbase &termbase);

/// The two texts of an article with their beads, in XLIFF with the findings that are open. NotFound where one side is missing.
Result<QByteArray> textsFile(HandoverFormat format, const LoadedArticle &article, const QList<Waiver> &waivers, const HandoverOptions &options);

/// Writes all or nothing. Unwritable, with the system's reason.
Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace concord
