// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claims/metrics.h"
#include "ui/claims/claimsheet.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace concord {

class ClaimCard;
class ClaimDetails;

/// All there is of one claim, to be scrolled: what others say against it, the fields of its card, its details. Beside the list and beside
/// the table.
class ClaimFields : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClaimFields(QWidget *parent = nullptr);

    void setClaim(const std::optional<Claim> &claim);
    /// Of the claim shown.
    void setSurroundings(const ClaimSurroundings &surroundings);
    /// Beside those the program knows.
    void setOwnMetrics(const QStringList &metrics);
    /// Takes a metric for the claim, as if it was chosen in its field.
    void chooseMetric(const QString &metric);
    void startEditing();
    /// Takes what is still being typed.
    void commit();
    ClaimDetails *details() const { return m_details; }
    QString warning() const; ///< what others say against the claim; empty for nothing

signals:
    void claimEdited(const concord::Claim &claim, const concord::Claim &began); ///< what it was when the edit began
    void statusRequested(concord::ClaimId claim, concord::ClaimStatus status);
    void metricRequested(const concord::Metric &metric); ///< to be added, then chosen
    void left(); ///< Esc

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWarning();

    QLabel *m_warning;
    ClaimCard *m_card;
    ClaimDetails *m_details;
    QList<ComparedClaim> m_compared;
};

} // namespace concord
