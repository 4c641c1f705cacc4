// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDeadlineTimer>

#include <csetjmp>
#include <cstddef>

namespace concord {

/// The memory of a parser written in C that cannot be told to stop: every block it takes is counted and asked against
/// limits of space, time and the person's patience. When one is passed, allocate() leaves by longjmp to `exit`, which the
/// caller has set before it called the parser; only C frames may lie between. All blocks are freed with the heap, so
/// that no parser's own, perhaps recursive, destructor is needed. One thread at a time.
class BoundedHeap
{
public:
    BoundedHeap(qint64 bytes, int seconds, const Progress &progress);
    ~BoundedHeap();
    BoundedHeap(const BoundedHeap &) = delete;
    BoundedHeap &operator=(const BoundedHeap &) = delete;

    /// From here on no limit is asked, so that allocate() cannot leave to a frame that has returned.
    void stopAsking() { m_isAsking = false; }

    void *allocate(std::size_t size);
    void *reallocate(void *block, std::size_t size);
    void release(void *block);

    /// Why allocate() left: Invalid ("document-size", "document-time") or Cancelled.
    const Error &failure() const { return m_failure; }

    std::jmp_buf exit;

private:
    struct Link
    {
        Link *previous = nullptr;
        Link *next = nullptr;
        std::size_t size = 0;
        std::size_t padding = 0; ///< keeps what follows aligned to 16
    };

    void askLimits(std::size_t size);
    [[noreturn]] void leave(Error::Code code, const QString &subject, qint64 met);

    Link m_blocks; ///< head of the ring of all blocks
    qint64 m_limit;
    qint64 m_taken = 0;
    quint64 m_calls = 0;
    bool m_isAsking = true;
    QDeadlineTimer m_deadline;
    int m_seconds;
    const Progress &m_progress;
    Error m_failure;
};

} // namespace concord
