// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrunner.h"

#include <QThreadPool>

namespace concord {

TaskRunner::TaskRunner(QObject *parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    stop();
    QThreadPool::globalInstance()->waitForDone();
}

void TaskRunner::stop()
{
    for (const std::shared_ptr<TaskState> &state : std::as_const(m_running))
        state->cancel();
}

void TaskRunner::cancel(const QString &kind)
{
    if (const auto state = m_running.value(kind))
        state->cancel();
}

std::pair<qint64, qint64> TaskRunner::progress(const QString &kind) const
{
    const auto state = m_running.value(kind);
    return state ? std::pair(state->done(), state->total()) : std::pair<qint64, qint64>();
}

std::pair<qint64, qint64> TaskRunner::progress() const
{
    qint64 done = 0, total = 0;
    for (const std::shared_ptr<TaskState> &state : m_running) {
        done += state->done();
        total += state->total();
    }
    return {done, total};
}

std::shared_ptr<TaskState> TaskRunner::start(const QString &kind)
{
    if (const auto previous = m_running.value(kind))
        previous->cancel();
    const auto state = std::make_shared<TaskState>();
    m_running.insert(kind, state);
    emit runningChanged();
    return state;
}

bool TaskRunner::finish(const QString &kind, const std::shared_ptr<TaskState> &state)
{
    if (m_running.value(kind) != state)
        return false;
    m_running.remove(kind);
    emit runningChanged();
    return true;
}

} // namespace concord
