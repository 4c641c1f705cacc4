// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace concord {

class TaskRunner;
class Workbench;

/// The line below the desk: beads, figures and claims in numbers, what is saved, errors, and long work with its Stop.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Workbench &workbench, TaskRunner &tasks, QWidget *parent = nullptr);

    /// Shows a sentence: an error until the next edit or a click on it, anything else for a while.
    void showMessage(const QString &sentence, bool isError);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCounts();
    void showTasks();
    QString counts() const;

    Workbench &m_workbench;
    TaskRunner &m_tasks;
    QLabel *m_counts;
    QLabel *m_message;
    QLabel *m_task;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QTimer m_poll;
};

} // namespace concord
