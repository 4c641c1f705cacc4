// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/project/project.h"

namespace concord {

/// What each chart is called everywhere, its files included: the record's name where it can be a file's, else the
/// specification's; of several with one name the later ones get "-2", "-3", …
QStringList chartNames(const QList<ChartRecord> &records);

/// The charts of a project with their data: claims of all articles and observations of all series, each under its name of
/// chartNames(). A chart whose specification cannot be read is left out; `faults` gets an Invalid with its name for each.
///
/// The same is had from ChartSource where edits follow one another.
Result<QList<ChartContent>> projectCharts(const Project &project, QList<Error> *faults = nullptr);

/// What the charts of a project are made of, read once and then followed, so that an edit of a claim does not read all others anew.
/// A project without charts has nothing read for them.
class ChartSource
{
public:
    /// Reads everything. Errors are the store's, after which nothing is held.
    Status read(const Project &project);
    /// Reads what `touched` names; all, where nothing is held.
    Status follow(const Project &project, const Touched &touched);
    /// As projectCharts().
    QList<ChartContent> charts(QList<Error> *faults = nullptr) const;

private:
    Status readParts(const Project &project, const Touched &touched);
    Status readClaims(const Project &project, const Touched &touched);

    QList<Claim> m_claims;
    QList<Observation> m_observations;
    QList<ChartRecord> m_records;
    bool m_isHeld = false; ///< claims and observations are there
};

} // namespace concord
