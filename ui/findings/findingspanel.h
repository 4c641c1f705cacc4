// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/project/waiver.h"
#include "ui/findings/findinggrouping.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace concord {

class FindingDelegate;
class FindingsModel;
class SeverityCounts;

/// What the checks report, under headings of a chosen kind with the explanation of the picked one's rule below, and a field for
/// the reason when one is waived. Findings are named by their place in the list last given. It changes nothing itself.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    ~FindingsPanel() override;

    /// `waivers` by fingerprint, shown with the waived findings.
    void setFindings(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints,
                     const QHash<QString, Waiver> &waivers = {});
    /// No article, or one language alone: the panel says what it is for.
    void setNothingToCompare();
    /// Emits nothing.
    void setPicked(const QSet<int> &findings);
    /// Emits nothing.
    void setGrouping(FindingGrouping grouping);
    FindingGrouping grouping() const;
    /// −1 for none. Emits nothing.
    void setHovered(int finding);
    /// Asks for a finding's suggestion to be written; the next one is picked.
    void fix(int finding);
    /// Fingerprints of the findings to be dealt with after one, in order: those behind it in the list, then those before it.
    QStringList comingFrom(int finding) const;
    /// When other findings are listed next, the first of these that is still among them is picked; a pick made before counts more.
    void goOnWith(const QStringList &fingerprints);

public slots:
    void pickNext();
    void pickPrevious();
    /// Opens the field for the reason when one finding is picked; asks to take the waiver back when it is waived already.
    void startWaiving();

signals:
    void findingPicked(int finding);
    void findingHovered(int finding); ///< −1 when the pointer has left
    void waiveRequested(int finding, const QString &reason);
    void unwaiveRequested(int finding);
    /// To write the suggestion into the translation.
    void fixRequested(int finding);
    /// To write the suggestions of all findings of a rule.
    void fixAllRequested(const QString &rule);
    void switchOffRequested(const QString &rule);
    void houseRequested();
    void groupingChosen(concord::FindingGrouping grouping);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void showCounts();
    void selectRows();
    void pickIndex(const QModelIndex &index);
    void step(int by);
    void rest(int finding);
    void showMenu(const QPoint &place);
    void addRuleActions(QMenu &menu, const QString &rule);
    void showExplanation();
    void fillGroupings();
    void waive();
    QList<int> findingsFrom(int finding) const;
    void goOn();
    void endWaiving();
    void showLack(bool lacks);
    void followSize(const QResizeEvent &change);

    FindingsModel *m_model;
    FindingDelegate *m_delegate;
    QLabel *m_title;
    SeverityCounts *m_counts;
    QComboBox *m_grouping;
    QListView *m_list;
    QLabel *m_explanation; ///< of the picked finding's rule
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QWidget *m_waiving;
    QLabel *m_about; ///< the finding a reason is asked for
    QLabel *m_waivingLabel;
    QLineEdit *m_reason;
    QPushButton *m_waive;
    QLabel *m_lack; ///< says that a reason is needed
    QSet<int> m_picked;
    QStringList m_coming; ///< fingerprints, while what was picked is being mended
    int m_resting = -1;
    QTimer m_restTimer; ///< the pointer has to rest before a hover is told
    bool m_isSelecting = false;
    bool m_hasRun = false; ///< a list was given, so that an empty one means that all agrees
};

} // namespace concord
