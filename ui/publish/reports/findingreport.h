// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

#include <QByteArray>
#include <QStringList>

namespace concord {

/// A finding set aside, and why.
struct SetAside
{
    Finding finding;
    QString reason;
    QString author;
};

/// An article with what the checks say of it.
struct CheckedArticle
{
    QString title;
    Bitext bitext;
    QList<Finding> findings;
    QList<SetAside> waived = {};
};

/// The report for the translator: counts, then the findings rule by rule with what the rule is about, each with its passages in
/// both languages, the place marked, and what it should read; those set aside with their reasons at the end. `languages` are
/// those of its words, side by side; English when empty. A page of its own without scripts or addresses fetched; the texts are escaped. Equal
/// findings give equal pages.
QString findingReportHtml(const QList<CheckedArticle> &articles, const QList<Language> &languages);

/// The same as rows, the head first: rule, severity, paragraphs, sentence in both languages, suggestion, fingerprint, article, passages, state, reason.
QList<QStringList> findingReportRows(const QList<CheckedArticle> &articles);

/// As CSV in UTF-8, safe to open in a spreadsheet; and as a workbook (XLSX) whose second sheet explains the rules.
QByteArray findingReportCsv(const QList<CheckedArticle> &articles);
QByteArray findingReportXlsx(const QList<CheckedArticle> &articles, Language language);

/// "error", "錯誤".
QString severityPhrase(Severity severity, Language language);

} // namespace concord
