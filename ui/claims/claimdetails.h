// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "ui/claims/claimsheet.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace concord {

/// What a claim has beside the fields of its card: how its source puts it, who is to check it, tags, evidence, passages, comments, and the
/// claims about the same. Fields are taken when they are left or Enter is pressed; every edit starts from the claim as it is kept.
class ClaimDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimDetails(QWidget *parent = nullptr);
    ~ClaimDetails() override;

    void setClaim(const std::optional<Claim> &claim);
    void setSurroundings(const ClaimSurroundings &surroundings);
    ClaimSheet *sheet() const { return m_sheet; }
    QWidget *lastField() const;

signals:
    void claimEdited(const concord::Claim &claim, const concord::Claim &began); ///< what it was when the edit began
    void commentRequested(concord::ClaimId claim, concord::CommentId parent, const QString &text);
    void resolveRequested(concord::CommentId thread, bool resolved);
    void passagePicked(const concord::TextSpan &span);
    void attachRequested(concord::ClaimId claim); ///< what is selected in the reader
    void pageWanted(const QString &url);
    void claimPicked(concord::ClaimId claim);
    void mergeRequested(const QList<concord::ClaimId> &claims); ///< the one shown first
    void left(); ///< Esc

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSheet();
    void load();
    void commit();
    void addEvidence();
    void addComment();
    void retranslate();

    std::optional<Claim> m_claim;
    ClaimSurroundings m_surroundings;
    CommentId m_answered; ///< the comment a new one answers
    QLabel *m_labels[5] = {};
    QComboBox *m_kind;
    QLineEdit *m_assignee;
    QLineEdit *m_tags;
    QLineEdit *m_evidence;
    QLabel *m_complaint;
    QLineEdit *m_comment;
    QPushButton *m_attach;
    ClaimSheet *m_sheet;
};

} // namespace concord
