// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsheet.h"

#include "core/project/claims/claimfilter.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace concord {

class ClaimDetails;
class ClaimFields;
class ClaimTableModel;
class ColumnFit;
class FilterBar;

/// What is to be done with all picked claims at once.
enum class BulkField { Assignee, AddTag, RemoveTag, Entity, Metric };

/// All claims as a table over the whole window: filter above, the picked one beside it, and what can be done with several below.
/// In the table the arrows choose a column, S sorts, G groups and F filters by it, V shows the kept filters. It changes nothing itself.
class ClaimsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPage(QWidget *parent = nullptr);
    ~ClaimsPage() override;

    void setIndex(const std::shared_ptr<const ClaimIndex> &index);
    /// Beside those the program knows.
    void setOwnMetrics(const QStringList &metrics);
    void setKept(const QList<SavedFilter> &filters);
    /// Marks these rows. Emits nothing.
    void setPicked(const QSet<ClaimId> &claims);
    /// The picked claim as it is now, before the table has all of them anew.
    void setShown(const Claim &claim);
    QList<ClaimId> pickedClaims() const; ///< in the order of the rows
    FilterBar *filterBar() const { return m_bar; }
    QTableView *table() const { return m_table; }
    ClaimFields *fields() const { return m_fields; } ///< beside the table
    ClaimDetails *details() const;
    void commitPending();

signals:
    void claimPicked(concord::ClaimId claim); ///< the only one, or not valid
    void openRequested(concord::ClaimId claim); ///< Enter: in the text
    void claimEdited(const concord::Claim &claim, const concord::Claim &began); ///< what it was when the edit began
    void statusRequested(const QList<concord::ClaimId> &claims, concord::ClaimStatus status);
    void bulkRequested(const QList<concord::ClaimId> &claims, concord::BulkField field, const QString &text);
    void mergeRequested(const QList<concord::ClaimId> &claims);
    void removeRequested(const QList<concord::ClaimId> &claims);
    void keepRequested(const concord::SavedFilter &filter);
    void dropRequested(const QString &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectBulk();
    void setUpTable();
    void sortBy(ClaimField field);
    void filter();
    void restorePicked();
    void showPicked();
    void showCount();
    bool act(const QKeyEvent &key);
    bool arrangeBy(int key);
    QPoint belowHeading(int column) const;
    void step(int by);
    void retranslate();
    void fillMetrics();

    ClaimTableModel *m_model;
    FilterBar *m_bar;
    QTableView *m_table;
    ColumnFit *m_columns = nullptr; ///< owned by the table
    QLabel *m_empty;
    QStackedWidget *m_pages;
    ClaimFields *m_fields;
    QSplitter *m_splitter;
    QLabel *m_keys; ///< what the table's keys do
    QWidget *m_bulk; ///< in its place with several picked
    QLabel *m_bulkCount;
    QComboBox *m_bulkField;
    QLineEdit *m_bulkText;
    QComboBox *m_bulkMetric; ///< in its place for metrics
    QPushButton *m_apply;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QPushButton *m_close;
    QStringList m_ownMetrics;
    QSet<ClaimId> m_picked;
    int m_column = 0; ///< the cursor's
    bool m_isSelecting = false;
};

} // namespace concord
