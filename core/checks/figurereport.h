// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/beadfigures.h"
#include "core/checks/finding.h"

namespace concord {

/// Writes the findings about figures of one bead: spans, values, severity, the name of the mistake as the writing shows it,
/// and the fix in the style of the text. Fixes change the translation.
class FigureReport
{
public:
    FigureReport(const Bitext &bitext, const MeantFigures &figures) : m_bitext(bitext), m_figures(figures) {}

    /// Two figures that should say the same and do not.
    Finding mismatch(int bead, FigureAt source, FigureAt translation, Mismatch mismatch) const;
    /// Two figures of one value whose hedges differ: a warning where they contradict, else a hint.
    Finding qualifier(int bead, FigureAt source, FigureAt translation) const;
    /// A figure without counterpart.
    Finding alone(int bead, Side side, FigureAt at) const;

private:
    Finding draft(int bead, const char *rule, Severity severity) const;
    Finding pair(int bead, FigureAt source, FigureAt translation, const char *rule, Severity severity) const;
    void finish(Finding &finding, int bead) const;
    QString beadText(int bead, Side side) const;

    const Bitext &m_bitext;
    const MeantFigures &m_figures;
};

/// The value of a figure as the command line prints it: "4400000 users", "0.01/0.02 %", "2024-Q3".
QString figureValueText(const Figure &figure);

} // namespace concord
