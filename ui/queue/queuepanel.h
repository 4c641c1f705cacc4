// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace concord {

/// A proposed claim in words, in the interface language.
struct QueueEntry
{
    QString key;         ///< tells it from the others; the place kept when the list is made anew
    QString title;       ///< "OpenAI · loss · 2024"
    QString value;       ///< in both number styles
    QString attribution; ///< who says so, and how
    QString sentence;    ///< in which it stands
    QString counterpart; ///< the sentence of the other language; empty when only one states it
    QString conflict = {}; ///< what a claim that disagrees says; empty for none
    bool isRepeated = false; ///< a claim says the same already

    bool operator==(const QueueEntry &) const = default;
};

/// Proposed claims to be decided one after another: J and K move, Enter accepts, 1 to 5 accept with a status, E accepts and edits,
/// X rejects. It changes nothing itself; given the rest of the list, it goes on at the next one.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    /// `total` counts those decided too.
    void setEntries(const QList<QueueEntry> &entries, int total);
    int count() const { return static_cast<int>(m_entries.size()); }
    int current() const; ///< -1 for none
    QString progressText() const;

public slots:
    void pickNext() { step(1); }
    void pickPrevious() { step(-1); }

signals:
    void picked(int entry);
    void acceptRequested(int entry, int status); ///< -1 for the usual status, else a ClaimStatus
    void editRequested(int entry);
    void rejectRequested(int entry);
    void shown(); ///< after having been hidden: entries may be old
    void closed(); ///< Esc

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool act(int key);
    void step(int by);
    void showEntries(int row);
    void showCurrent();
    QString remarkOf(const QueueEntry &entry) const;
    void retranslate();

    QLabel *m_title;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QListWidget *m_list;
    QLabel *m_detail;
    QPushButton *m_accept;
    QPushButton *m_edit;
    QPushButton *m_reject;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QList<QueueEntry> m_entries;
    int m_total = 0;
};

} // namespace concord
