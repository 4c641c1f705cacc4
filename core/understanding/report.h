// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/mention.h"

#include <QList>
#include <QStringView>

namespace concord {

enum class ReportKind { Reported, Said, Estimated, Own };

/// A place where a sentence says whose word it gives: "according to X", "X said", 據X報導.
struct Report
{
    Range span;       ///< the whole construction, in the paragraph
    QString who;      ///< in the text's words; empty where the text takes up somebody spoken of before, and for Own
    int mention = -1; ///< index of the mention `who` is, −1 when it is none
    ReportKind kind = ReportKind::Reported;
    bool follows = false; ///< stands behind what it reports: "…, X said"
};

/// The reports of one English or Chinese sentence at `sentence` of `paragraph`, in reading order. `mentions` are the
/// paragraph's. Rules of our own: reporting verbs and constructions, no names. Pure; linear in the sentence.
QList<Report> englishReports(QStringView paragraph, Range sentence, const QList<Mention> &mentions);
QList<Report> chineseReports(QStringView paragraph, Range sentence, const QList<Mention> &mentions);

} // namespace concord
