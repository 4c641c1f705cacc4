// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/handover/handover.h"

#include "core/align/beadfile.h"
#include "core/analysis/realignment.h"
#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/claimreview.h"
#include "core/exchange/claims/claimtable.h"
#include "core/exchange/claims/webannotation.h"
#include "core/exchange/refi/refiwriter.h"
#include "core/exchange/terms/termexport.h"
#include "core/exchange/tmx.h"
#include "core/exchange/workbook.h"
#include "core/project/claims/metrics.h"
#include "core/project/terms/concepts.h"
#include "ui/publish/factsheet.h"
#include "ui/publish/reports/bilingualfile.h"
#include "ui/words/metricname.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace concord {

namespace {

using Format = HandoverFormat;
using Subject = HandoverSubject;

constexpr HandoverFormatSpec kFormats[] = {
    {Format::ClaimTable, Subject::Claims, "csv", ".csv"},
    {Format::ClaimLines, Subject::Claims, "jsonl", ".jsonl"},
    {Format::WebAnnotations, Subject::Claims, "w3c", ".jsonld"},
    {Format::ClaimReviews, Subject::Claims, "claimreview", ".jsonld", true},
    {Format::RefiProject, Subject::Claims, "qdpx", ".qdpx"},
    {Format::SheetPage, Subject::FactSheet, "html", ".html", true},
    {Format::SheetPdf, Subject::FactSheet, "pdf", ".pdf", true},
    {Format::FindingPage, Subject::Findings, "html", ".html", true},
    {Format::FindingTable, Subject::Findings, "csv", ".csv"},
    {Format::FindingWorkbook, Subject::Findings, "xlsx", ".xlsx", true},
    {Format::Tbx, Subject::Terms, "tbx", ".tbx"},
    {Format::GlossaryTable, Subject::Terms, "glossary-csv", ".csv"},
    {Format::GlossaryWorkbook, Subject::Terms, "glossary-xlsx", ".xlsx"},
    {Format::Xliff21, Subject::Texts, "xliff-2.1", ".xlf", true},
    {Format::Xliff12, Subject::Texts, "xliff-1.2", ".xlf", true},
    {Format::Memory, Subject::Texts, "tmx", ".tmx"},
    {Format::Beads, Subject::Texts, "beads", ".beads"},
};

constexpr auto kMark = "\xEF\xBB\xBF"; // spreadsheets take unmarked text for another encoding

ClaimReviewOptions reviewOptions(const HandoverOptions &options)
{
    const Language language = options.language();
    return {options.url, options.organisation, language, [language](ClaimStatus status) { return statusPhrase(status, language); }};
}

} // namespace

std::span<const HandoverFormatSpec> handoverFormats()
{
    return kFormats;
}

const HandoverFormatSpec &specOf(HandoverFormat format)
{
    return kFormats[static_cast<size_t>(format)];
}

std::optional<HandoverFormat> handoverFormat(HandoverSubject subject, const QString &name)
{
    for (const HandoverFormatSpec &spec : kFormats) {
        if (spec.subject == subject && name == QLatin1String(spec.name))
            return spec.format;
    }
    return std::nullopt;
}

Result<QByteArray> claimsFile(HandoverFormat format, const Project &project, const QList<ArticleClaims> &sets, const HandoverOptions &options)
{
    if (format == Format::ClaimTable)
        return claimTable(sets);
    if (format == Format::ClaimLines)
        return claimLines(sets);
    if (format == Format::WebAnnotations)
        return webAnnotations(sets);
    if (format == Format::ClaimReviews)
        return claimReviews(sets, reviewOptions(options));
    if (format == Format::RefiProject) {
        const Result<RefiNames> names = RefiNames::load(project.database());
        return names ? Result<QByteArray>(refiProject(sets, *names, QFileInfo(project.path()).completeBaseName())) : Result<QByteArray>(names.error());
    }
    setOwnMetrics(Metrics::list(project.database()).valueOr({}));
    const FactSheetOptions sheet{options.title, options.languages};
    return format == Format::SheetPdf ? factSheetPdf(sets, sheet) : Result<QByteArray>(factSheetHtml(sets, sheet).toUtf8());
}

QList<ArticleClaims> only(QList<ArticleClaims> sets, const QSet<ClaimId> &claims)
{
    for (ArticleClaims &set : sets)
        set.claims.removeIf([&claims](const Claim &claim) { return !claims.contains(claim.id); });
    sets.removeIf([](const ArticleClaims &set) { return set.claims.isEmpty(); });
    return sets;
}

CheckedArticle checkedArticle(const QString &title, const ArticleAnalysis &analysis, const QList<Waiver> &waivers)
{
    CheckedArticle checked{title, analysis.bitext, {}};
    for (const Finding &finding : analysis.checks.findings) {
        const auto waiver = std::find_if(waivers.begin(), waivers.end(), [&finding](const Waiver &one) {
            return one.rule == finding.rule && one.fingerprint == finding.fingerprint;
        });
        if (waiver == waivers.end())
            checked.findings.append(finding);
        else
            checked.waived.append({finding, waiver->reason, waiver->author});
    }
    return checked;
}

QByteArray findingsFile(HandoverFormat format, const QList<CheckedArticle> &articles, const HandoverOptions &options)
{
    if (format == Format::FindingTable)
        return kMark + findingReportCsv(articles);
    return format == Format::FindingWorkbook ? findingReportXlsx(articles, options.language()) : findingReportHtml(articles, options.languages).toUtf8();
}

Result<HandedTerms> handedTerms(const Project &project)
{
    const Result<QList<StoredConcept>> concepts = Concepts::list(project.database());
    if (!concepts)
        return concepts.error();
    HandedTerms terms;
    for (const StoredConcept &one : *concepts)
        terms.termbase.concepts.append(one.content);
    terms.isStarter = terms.termbase.isEmpty();
    if (terms.isStarter)
        terms.termbase = starterTermbase();
    return terms;
}

QByteArray termsFile(HandoverFormat format, const Termbase &termbase)
{
    if (format == Format::Tbx)
        return writeTbx(termbase);
    if (format == Format::GlossaryTable)
        return kMark + writeGlossaryCsv(termbase);
    return workbookOf({{QStringLiteral("Glossary"), {28, 20, 20, 20, 20, 20, 24, 24, 16, 40, 10, 10}, glossaryRows(termbase)}});
}

Result<QByteArray> textsFile(HandoverFormat format, const LoadedArticle &article, const QList<Waiver> &waivers, const HandoverOptions &options)
{
    if (!article.source || !article.translation)
        return Error{Error::Code::NotFound, article.source ? QStringLiteral("A translation") : QStringLiteral("A source text"), {}};
    const Bitext &bitext = article.analysis.bitext;
    if (format == Format::Beads)
        return writeBeads(bitext.beads);
    const auto whole = [](const BitextSide &side) { return alignableText(side, {0, static_cast<int>(side.sentences.size())}); };
    if (format == Format::Memory)
        return writeTmx(bitext.beads, whole(bitext.source), whole(bitext.translation));
    return bilingualFile(format == Format::Xliff12 ? XliffVersion::V12 : XliffVersion::V21, checkedArticle(article.article.title, article.analysis, waivers),
                         options.language());
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return Done{};
}

} // namespace concord
