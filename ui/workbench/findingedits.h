// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articlerevision.h"
#include "core/checks/finding.h"
#include "core/analysis/bilingual/xliffimport.h"
#include "core/orthography/houseprofile.h"

#include <QObject>

namespace concord {

class Workbench;

/// What became of a corrected translation that was brought back.
struct CorrectionOutcome
{
    XliffCorrections corrections;
    AnchorCounts anchors;
};

/// The edits that findings lead to: their fixes, the house they are held to, and translations corrected elsewhere. Each is one undo
/// step; a failure leaves everything as it was. For the window's thread.
class FindingEdits : public QObject
{
    Q_OBJECT

public:
    explicit FindingEdits(Workbench &workbench, QObject *parent = nullptr);

    bool canEdit() const;
    /// Writes edits of one side of the open article as one revision; the claims' anchors follow.
    Result<AnchorCounts> write(const QList<TextEdit> &edits);

    HouseProfile house() const;
    Status setHouse(const HouseProfile &house);

    /// Reads a bilingual file and takes over what it corrects in the open article's translation.
    Result<CorrectionOutcome> importCorrections(const QString &path);

private:
    Result<AnchorCounts> revise(const char *title, const QList<TextEdit> &edits);

    Workbench &m_workbench;
};

} // namespace concord
