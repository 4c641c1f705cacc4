// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"

#include <QCoreApplication>

namespace concord {

namespace {

QString said(const char *english)
{
    return QCoreApplication::translate("Exchange", english);
}

/// In the order of HandoverFormat: what it is called, what it is for.
constexpr const char *kFormatWords[][2] = {
    {QT_TRANSLATE_NOOP("Exchange", "Table (CSV)"), QT_TRANSLATE_NOOP("Exchange", "To sort and edit in a spreadsheet; comes back by Import and updates the same claims.")},
    {QT_TRANSLATE_NOOP("Exchange", "JSON Lines"), QT_TRANSLATE_NOOP("Exchange", "Everything about each claim, for scripts; comes back without loss.")},
    {QT_TRANSLATE_NOOP("Exchange", "W3C Web Annotation"), QT_TRANSLATE_NOOP("Exchange", "Passages by position and quotation, for annotation tools on the web.")},
    {QT_TRANSLATE_NOOP("Exchange", "ClaimReview"), QT_TRANSLATE_NOOP("Exchange", "Judged claims for search engines, to be put on the page of the fact check. Unverified claims are left out.")},
    {QT_TRANSLATE_NOOP("Exchange", "REFI-QDA project (.qdpx)"), QT_TRANSLATE_NOOP("Exchange", "Texts with coded passages, for NVivo, ATLAS.ti, MAXQDA and others.")},
    {QT_TRANSLATE_NOOP("Exchange", "Web page"), QT_TRANSLATE_NOOP("Exchange", "Claims beside their passages in both languages, in one file to read, send or print.")},
    {QT_TRANSLATE_NOOP("Exchange", "PDF"), QT_TRANSLATE_NOOP("Exchange", "The same on A4 pages, to print or file.")},
    {QT_TRANSLATE_NOOP("Exchange", "Web page"), QT_TRANSLATE_NOOP("Exchange", "Findings rule by rule with their passages, for the translator.")},
    {QT_TRANSLATE_NOOP("Exchange", "Table (CSV)"), QT_TRANSLATE_NOOP("Exchange", "One row a finding, with what was set aside and why.")},
    {QT_TRANSLATE_NOOP("Exchange", "Workbook (XLSX)"), QT_TRANSLATE_NOOP("Exchange", "The same, with a sheet that explains the rules.")},
    {QT_TRANSLATE_NOOP("Exchange", "TBX-Basic"), QT_TRANSLATE_NOOP("Exchange", "The standard of termbases, for translation programs; keeps everything.")},
    {QT_TRANSLATE_NOOP("Exchange", "Glossary (CSV)"), QT_TRANSLATE_NOOP("Exchange", "One row a concept, to edit in a spreadsheet; comes back by Import.")},
    {QT_TRANSLATE_NOOP("Exchange", "Glossary (XLSX)"), QT_TRANSLATE_NOOP("Exchange", "The same as a workbook.")},
    {QT_TRANSLATE_NOOP("Exchange", "XLIFF 2.1"), QT_TRANSLATE_NOOP("Exchange", "For the translator's program, findings on their passages; the corrected file comes back by Import.")},
    {QT_TRANSLATE_NOOP("Exchange", "XLIFF 1.2"), QT_TRANSLATE_NOOP("Exchange", "The same for older programs, findings as notes.")},
    {QT_TRANSLATE_NOOP("Exchange", "TMX 1.4b"), QT_TRANSLATE_NOOP("Exchange", "A translation memory: sentence pairs for other translations.")},
    {QT_TRANSLATE_NOOP("Exchange", "Pairs of sentence numbers"), QT_TRANSLATE_NOOP("Exchange", "The alignment alone, for programs that measure it.")},
};

} // namespace

QString subjectText(HandoverSubject subject)
{
    switch (subject) {
    case HandoverSubject::Claims: return said(QT_TRANSLATE_NOOP("Exchange", "Claims"));
    case HandoverSubject::FactSheet: return said(QT_TRANSLATE_NOOP("Exchange", "Fact-check sheet"));
    case HandoverSubject::Findings: return said(QT_TRANSLATE_NOOP("Exchange", "Report on findings"));
    case HandoverSubject::Terms: return said(QT_TRANSLATE_NOOP("Exchange", "Termbase"));
    case HandoverSubject::Texts: return said(QT_TRANSLATE_NOOP("Exchange", "Both texts, aligned"));
    }
    return {};
}

QString formatText(HandoverFormat format)
{
    return said(kFormatWords[static_cast<size_t>(format)][0]);
}

QString formatPurpose(HandoverFormat format)
{
    return said(kFormatWords[static_cast<size_t>(format)][1]);
}

QString fileKindText(FileKind kind)
{
    constexpr const char *kWords[] = {
        QT_TRANSLATE_NOOP("Exchange", "Claims as a table (CSV)"),
        QT_TRANSLATE_NOOP("Exchange", "Claims as JSON Lines"),
        QT_TRANSLATE_NOOP("Exchange", "W3C Web Annotations"),
        QT_TRANSLATE_NOOP("Exchange", "ClaimReviews"),
        QT_TRANSLATE_NOOP("Exchange", "A REFI-QDA project (.qdpx)"),
        QT_TRANSLATE_NOOP("Exchange", "Annotations of Hypothesis (JSON)"),
        QT_TRANSLATE_NOOP("Exchange", "A termbase or glossary (TBX, CSV, TSV, XLSX)"),
        QT_TRANSLATE_NOOP("Exchange", "A corrected translation (XLIFF)"),
        QT_TRANSLATE_NOOP("Exchange", "A translation memory (TMX)"),
        QT_TRANSLATE_NOOP("Exchange", "An alignment (pairs of sentence numbers)"),
    };
    return said(kWords[static_cast<size_t>(kind)]);
}

} // namespace concord
