// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace concord {

class Database;

/// A write transaction (BEGIN IMMEDIATE), rolled back by the destructor unless committed. Must not outlive its Database.
class Transaction
{
public:
    /// Busy when another program holds the lock, Unwritable for a read-only file, Invalid inside another transaction.
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// After a failed commit nothing of the transaction stays.
    Status commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    void rollBack();

    Database *m_database;
};

} // namespace concord
