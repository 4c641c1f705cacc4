// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/keeping/opening.h"
#include "ui/opening/backupdetails.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace concord {

/// A page of the window for a project that does not open as usual: what is the matter, what can be done, and the project's
/// backups, newest first. Also the list of backups of a sound project.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void setProject(const QString &path, const OpeningReport &report);
    /// The newest sound one is chosen.
    void setBackups(const QList<OfferedBackup> &backups);
    /// While something is being read or written.
    void setBusy(bool busy);
    void showMessage(const QString &message);

signals:
    void againRequested();
    void restoreRequested(const QString &backup);
    void recoverRequested();
    void localCopyRequested();
    void backUpRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void retranslate();
    void update();
    QString sentence() const;
    QString wordsOf(const OfferedBackup &offered) const;
    const OfferedBackup *chosen() const;

    QLabel *m_heading;
    QLabel *m_sentence;
    QLabel *m_backupsHead;
    QListWidget *m_list;
    BackupDetails *m_details;
    QLabel *m_message;
    QPushButton *m_restore;
    QPushButton *m_recover;
    QPushButton *m_copy;
    QPushButton *m_backUp;
    QPushButton *m_again;
    QPushButton *m_close;
    QString m_path;
    OpeningReport m_report;
    QList<OfferedBackup> m_backups;
    bool m_isBusy = false;
};

} // namespace concord
