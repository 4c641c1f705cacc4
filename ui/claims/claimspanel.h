// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;

namespace concord {

class ClaimDelegate;
class ClaimDetails;
class ClaimFields;
class ShownClaims;
class ClaimsModel;

/// The claims of an article as a list of cards, a filter above it, and the fields of the picked one below. It changes
/// nothing itself: it says what a person asked for and waits to be given the claims anew. Tab goes from the list into the
/// card, and from there to the filter.
class ClaimsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);
    ~ClaimsPanel() override;

    void setClaims(const QList<Claim> &claims);
    /// Marks these rows; the card shows the claim when there is just one. Emits nothing.
    void setPicked(const QSet<ClaimId> &claims);
    /// No claim when the id is not valid. Emits nothing.
    void setHovered(ClaimId claim);

    /// Claims some other one contradicts are marked.
    void setConflicting(const QSet<ClaimId> &claims);
    ClaimFields *fields() const { return m_fields; } ///< below the list
    ClaimDetails *details() const;

    QSplitter *splitter() const { return m_splitter; } ///< list above, card below

public slots:
    void pickNext();
    void pickPrevious();
    void setCardShown(bool shown);
    bool isCardShown() const;
    /// Shows the card with the cursor in the first empty field, for a claim just made.
    void startEditing();
    /// Takes what is still being typed: before the project is closed.
    void commitPending();

signals:
    void claimPicked(concord::ClaimId claim);
    void claimHovered(concord::ClaimId claim); ///< not valid when the pointer has left
    void claimEdited(const concord::Claim &claim, const concord::Claim &began); ///< what it was when the edit began
    void statusRequested(concord::ClaimId claim, concord::ClaimStatus status);
    void removeRequested(concord::ClaimId claim);
    void historyRequested(concord::ClaimId claim);
    void cardLeft(); ///< Esc in the card; the list has the focus

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void showCount();
    void showCard();
    void showPickedRow();
    void step(int by);
    void selectRows();
    QList<int> pickedRows() const;
    void rest(ClaimId claim);
    void showMenu(const QPoint &place);
    ClaimId claimAt(const QModelIndex &index) const;

    ClaimsModel *m_model;
    ShownClaims *m_shown;
    ClaimDelegate *m_delegate;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    ClaimFields *m_fields;
    QSplitter *m_splitter;
    QSet<ClaimId> m_picked;
    ClaimId m_resting;
    QTimer m_restTimer; ///< the pointer has to rest before a hover is told
    bool m_isSelecting = false;
};

} // namespace concord
