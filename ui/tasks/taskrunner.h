// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace concord {

/// What a running task and the window share: how far it is, and whether to stop.
class TaskState final : public Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        m_total = total;
        m_done = done;
    }
    bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

/// Runs plain functions of core in a worker and hands their results back on the window's thread. One task of a kind at a
/// time: a new request cancels the one before, whose result is dropped. Used from the window's thread.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override;

    /// `work` must not touch anything of the window; `done` is called on its thread unless a newer task of the same kind
    /// was started or `guard` has gone.
    template<typename T>
    void run(const QString &kind, QObject *guard, std::function<Result<T>(Progress &)> work, std::function<void(Result<T>)> done)
    {
        const std::shared_ptr<TaskState> state = start(kind);
        auto *watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, state, kind, receiver = QPointer<QObject>(guard), done] {
            const std::shared_ptr<Result<T>> result = watcher->result();
            watcher->deleteLater();
            if (finish(kind, state) && receiver)
                done(std::move(*result));
        });
        watcher->setFuture(QtConcurrent::run([work, state] { return std::make_shared<Result<T>>(work(*state)); }));
    }

    /// Cancels what runs.
    void stop();
    /// Cancels the task of one kind.
    void cancel(const QString &kind);
    bool isRunning() const { return !m_running.isEmpty(); }
    bool isRunning(const QString &kind) const { return m_running.contains(kind); }
    /// Done and total steps of what runs, added up; total 0 when not known.
    std::pair<qint64, qint64> progress() const;
    std::pair<qint64, qint64> progress(const QString &kind) const;

signals:
    void runningChanged();

private:
    std::shared_ptr<TaskState> start(const QString &kind);
    /// Whether the task is still the newest of its kind.
    bool finish(const QString &kind, const std::shared_ptr<TaskState> &state);

    QHash<QString, std::shared_ptr<TaskState>> m_running;
};

} // namespace concord
