// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace concord {

class FindingDelegate;
class FindingsModel;
class SeverityCounts;

/// What the checks report, under a heading for each rule, and a field for the reason when one is waived. Findings are
/// named by their place in the list last given. It changes nothing itself.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    ~FindingsPanel() override;

    /// `reasons` of waivers by fingerprint, shown with the waived findings.
    void setFindings(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints,
                     const QHash<QString, QString> &reasons = {});
    /// No article, or one language alone: the panel says what it is for.
    void setNothingToCompare();
    /// Emits nothing.
    void setPicked(const QSet<int> &findings);
    /// −1 for none. Emits nothing.
    void setHovered(int finding);

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
    void waive();
    void endWaiving();
    void showLack(bool lacks);
    void followSize(const QResizeEvent &change);

    FindingsModel *m_model;
    FindingDelegate *m_delegate;
    QLabel *m_title;
    SeverityCounts *m_counts;
    QListView *m_list;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QWidget *m_waiving;
    QLabel *m_about; ///< the finding a reason is asked for
    QLabel *m_waivingLabel;
    QLineEdit *m_reason;
    QPushButton *m_waive;
    QLabel *m_lack; ///< says that a reason is needed
    QSet<int> m_picked;
    int m_resting = -1;
    QTimer m_restTimer; ///< the pointer has to rest before a hover is told
    bool m_isSelecting = false;
    bool m_hasRun = false; ///< a list was given, so that an empty one means that all agrees
};

} // namespace concord
