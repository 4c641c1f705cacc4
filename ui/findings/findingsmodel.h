// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/project/waiver.h"
#include "ui/findings/findinggrouping.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace concord {

/// Findings as rows under headings: by rule the rules with the most severe findings first, by severity, by paragraph in reading order, or by the
/// concept they speak of, those of none last. The findings of a heading stand in the order of the paragraphs, waived ones under
/// a heading of their own at the end. Worded in the interface language.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IndexRole = Qt::UserRole, ///< index into the list given; −1 for a heading
        SeverityRole,             ///< int of Severity
        ParagraphRole,            ///< from 1, as people count; 0 when there is none
        SuggestionRole,
        CountRole, ///< how many findings a heading has
        WaivedRole,
        ReasonRole, ///< why it was waived
        AuthorRole, ///< by whom
        PlaceRole,  ///< the paragraph in words; where the heading says it, the rule
        RuleRole,   ///< the rule of a finding, or of a heading that stands for one; else empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// `waivers` by fingerprint, as far as they are known.
    void setFindings(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints,
                     const QHash<QString, Waiver> &waivers = {});
    void setGrouping(FindingGrouping grouping);
    FindingGrouping grouping() const { return m_grouping; }
    const QList<Finding> &findings() const { return m_findings; }
    bool isWaived(int finding) const;
    /// Findings of this severity that are not waived.
    int count(Severity severity) const;
    int waivedCount() const;
    /// The row of a finding, −1 when it has none.
    int rowOf(int finding) const;
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int finding = -1;
        int firstOfGroup = -1; ///< headings: the finding the heading is named after
        int size = 0;          ///< headings: findings below
        bool isWaived = false;

        bool operator==(const Row &) const = default;
    };

    QList<Row> arranged(const QList<Finding> &findings, const QSet<QString> &waived) const;
    QVariant headingData(const Row &row, int role) const;
    QString headingText(const Row &row) const;
    QString placeText(const Finding &finding) const;
    QString waiverText(const Finding &finding) const;

    QList<Finding> m_findings;
    QSet<QString> m_waived;
    QHash<QString, Waiver> m_waivers;
    QList<Row> m_rows;
    FindingGrouping m_grouping = FindingGrouping::Rule;
};

} // namespace concord
