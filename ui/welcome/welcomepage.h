// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class DropArea;
class RecentList;

/// What is seen while no project is open: a place for two files, and the ways to begin. It opens nothing itself.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The newest first; six are shown.
    void setRecentFiles(const QStringList &paths);
    /// A sentence about what just failed, beside the ways to begin; empty takes it away.
    void showError(const QString &sentence);

signals:
    /// Texts to begin a project with; which is which is for the receiver to see.
    void filesDropped(const QStringList &paths);
    void newRequested();
    void openRequested();
    void sampleRequested();
    /// A project file: from the recent ones, or dropped.
    void projectPicked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void retranslate();
    void chooseFiles();
    void takeFiles(const QStringList &paths);

    QLabel *m_english;
    QLabel *m_chinese;
    QLabel *m_purpose;
    DropArea *m_drop;
    QPushButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_open;
    QLabel *m_error;
    QLabel *m_recentTitle;
    RecentList *m_recent;
};

} // namespace concord
