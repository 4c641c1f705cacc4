// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/boundedheap.h"

#include <cstdlib>
#include <cstring>

namespace concord {

namespace {

constexpr quint64 kPollEvery = 1024;

} // namespace

BoundedHeap::BoundedHeap(qint64 bytes, int seconds, const Progress &progress)
    : m_limit(bytes), m_deadline(qint64{seconds} * 1000), m_seconds(seconds), m_progress(progress)
{
    m_blocks.previous = m_blocks.next = &m_blocks;
}

BoundedHeap::~BoundedHeap()
{
    for (Link *block = m_blocks.next; block != &m_blocks;) {
        Link *next = block->next;
        std::free(block);
        block = next;
    }
}

void BoundedHeap::leave(Error::Code code, const QString &subject, qint64 met)
{
    m_failure = Error{code, subject, QString::number(met)};
    std::longjmp(exit, 1);
}

void BoundedHeap::askLimits(std::size_t size)
{
    m_taken += static_cast<qint64>(size);
    if (!m_isAsking)
        return;
    if (m_taken > m_limit)
        leave(Error::Code::Invalid, QStringLiteral("document-size"), m_taken);
    if (++m_calls % kPollEvery != 0)
        return;
    if (m_progress.isCancelled())
        leave(Error::Code::Cancelled, {}, 0);
    if (m_deadline.hasExpired())
        leave(Error::Code::Invalid, QStringLiteral("document-time"), m_seconds);
}

void *BoundedHeap::allocate(std::size_t size)
{
    static_assert(sizeof(Link) % alignof(std::max_align_t) == 0);
    askLimits(size + sizeof(Link));
    auto *block = static_cast<Link *>(std::malloc(size + sizeof(Link)));
    if (!block && !m_isAsking)
        std::abort();
    if (!block)
        leave(Error::Code::Invalid, QStringLiteral("document-size"), m_taken);
    block->size = size;
    block->previous = &m_blocks;
    block->next = m_blocks.next;
    block->next->previous = block;
    m_blocks.next = block;
    return block + 1;
}

void *BoundedHeap::reallocate(void *block, std::size_t size)
{
    void *grown = allocate(size);
    if (block) {
        const Link *old = static_cast<Link *>(block) - 1;
        std::memcpy(grown, block, std::min(old->size, size));
        release(block);
    }
    return grown;
}

void BoundedHeap::release(void *block)
{
    if (!block)
        return;
    Link *link = static_cast<Link *>(block) - 1;
    link->previous->next = link->next;
    link->next->previous = link->previous;
    m_taken -= static_cast<qint64>(link->size + sizeof(Link));
    std::free(link);
}

} // namespace concord
