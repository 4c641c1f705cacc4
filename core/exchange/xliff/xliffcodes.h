// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xliff/xliffproblem.h"

#include <QSet>

namespace concord {

/// A segment or ignorable of a unit; both texts stay where they are in the tree.
struct SegmentTexts
{
    const XmlNode *source = nullptr;
    const XmlNode *target = nullptr; ///< null when there is none
    int order = 0;                   ///< of the target among those of the unit, from 1
};

/// What the codes of a unit may refer to.
struct UnitCodes
{
    QString file;
    QString unit;
    QSet<QString> parts; ///< ids of segments
    QSet<QString> notes;
    QSet<QString> data;
    const QSet<QString> *units = nullptr; ///< of the file
    QList<SegmentTexts> segments;
};

/// What is wrong with the inline codes and annotations of a unit, if anything.
std::optional<XliffProblem> codeProblem(const UnitCodes &codes);

/// What is wrong with a reference inside a document ("#f=f1/u=1/n=n1", XLIFF 2.1 section 4.10), if anything.
QString fragmentProblem(const QString &reference);

} // namespace concord
