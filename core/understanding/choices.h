// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/understanding/sentencereading.h"

#include <utility>

namespace concord {

/// What could be said of a figure and how much speaks for it, the best first. Weights of the two languages can be added.
using Choice = std::pair<QString, double>;
using Choices = QList<Choice>;

/// A figure (or any other passage) in its sentence.
struct FigurePlace
{
    const BitextSide &side;
    int paragraph;
    Range sentence;                ///< of the paragraph
    const SentenceReading &reading;
    const SentenceReading *before; ///< the sentence before it in the paragraph, if there is one
    const SentenceReading *after;  ///< the one behind it
    Figure figure;

    QStringView text() const { return side.paragraphs[paragraph]; }
    Range span() const { return figure.span; }
};

/// How many breaks between clauses a stretch of text holds: 1 for a comma, more for a stronger mark; commas inside numbers do
/// not count, enumerations (、) little.
double clauseBreaks(QStringView between);

/// Metrics by their weight: the words of the sentence near the figure, judged by what stands between and by what the figure
/// counts; without any, the last one of the sentence before.
Choices metricChoices(const FigurePlace &place);

/// Names by their weight, in the text's words: who the figure belongs to. `metric` is the one chosen for it.
Choices entityChoices(const FigurePlace &place, const NameStock &stock, const QString &metric);

/// Whose word the figure is. `kind` is Own without a name where the article speaks for itself.
struct Attribution
{
    QString who;
    ReportKind kind = ReportKind::Reported;
};
std::optional<Attribution> attributionOf(const FigurePlace &place);

/// The stretch of the calendar the figure is about, in Period's notation; empty when the text names none.
QString periodOf(const FigurePlace &place);

} // namespace concord
