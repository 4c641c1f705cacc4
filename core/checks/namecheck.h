// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"
#include "core/terms/nameforms.h"

namespace concord {

/// How often one form of a name is used, and where.
struct Rendering
{
    QString text;
    QList<TextSpan> places;
};

/// A name of the article with the forms its translation uses, the most frequent first.
struct RenderedName
{
    QString name;
    QList<Rendering> renderings;
    QString house = {}; ///< how the house writes it in Chinese

    bool isConsistent() const { return renderings.size() < 2; }
};

/// The names of `names` that the translation uses, in the order of their first use.
QList<RenderedName> renderedNames(const BitextSide &translation, const QList<NameForms> &names);

/// The same with the source at hand: names that it does not say are passed over, and doubtful forms count only where a bead
/// says the name.
QList<RenderedName> renderedNames(const Bitext &bitext, const QList<NameForms> &names);

/// `name-inconsistent`: where a name is written in several forms, one finding for each that is not the house's, with all
/// its places; its fix writes the house form there.
QList<Finding> checkNames(const Bitext &bitext);

} // namespace concord
