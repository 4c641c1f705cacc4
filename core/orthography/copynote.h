// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QString>

namespace concord {

/// How sure and how grave a note of the copy editor is.
enum class CopyGrade { Style, Slip, Mistake };

/// A place of a text: paragraph (from 0) and UTF-16 units in it.
struct CopyPlace
{
    int paragraph = 0;
    Range range;

    bool operator==(const CopyPlace &) const = default;
};

struct CopyEdit
{
    CopyPlace place;
    QString replacement;

    bool operator==(const CopyEdit &) const = default;
};

/// One remark on a Chinese text: a place, or, where the whole text does so (`count` > 1), the first places and how many there are.
struct CopyNote
{
    const char *rule = ""; ///< the id of the rule, as core/checks/rules lists it
    CopyGrade grade = CopyGrade::Slip;
    QList<CopyPlace> places;
    QString text;          ///< the passage as written
    QString suggestion;    ///< what it should read; empty when there is no telling
    QList<CopyEdit> edits; ///< the fix, all places of it; empty where it takes a person to write it
    int count = 1;
};

} // namespace concord
