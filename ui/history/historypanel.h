// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QListWidget;

namespace concord {

/// One field as an edit changed it, in words.
struct HistoryField
{
    QString name;
    QString before; ///< empty for none
    QString after;

    bool operator==(const HistoryField &) const = default;
};

/// One line of the journal, in words.
struct HistoryEntry
{
    qint64 seq = 0;
    QString title;
    QString author;
    QDateTime madeAt; ///< UTC
    bool isInForce = true; ///< not taken back
    QList<HistoryField> fields;
    QString subject = {}; ///< the claims it is about; empty where the panel names the claim

    bool operator==(const HistoryEntry &) const = default;
};

/// Who did what and when, newest first, with what each edit changed; of one claim or of the whole project. It changes nothing
/// itself.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// `claim` names the claim the entries are about; empty for those of the project.
    void setEntries(const QList<HistoryEntry> &entries, const QString &claim);
    /// The fields of an entry whose changes were read when it was looked at.
    void setFields(qint64 seq, const QList<HistoryField> &fields);
    int count() const { return static_cast<int>(m_entries.size()); }
    bool isOfClaim() const;
    qint64 current() const; ///< its line in the journal; 0 for none

signals:
    void scopeChanged(bool ofClaim);
    void entryPicked(qint64 seq);
    void restoreRequested(qint64 seq); ///< of the claim, to what it was after this line
    void shown(); ///< after having been hidden: entries may be old
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEntries();
    void showCurrent();
    void retranslate();

    QLabel *m_title;
    QCheckBox *m_scope;
    QLabel *m_claim;
    QListWidget *m_list;
    QTextBrowser *m_detail;
    QPushButton *m_restore;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QList<HistoryEntry> m_entries;
};

} // namespace concord
