// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/store/database.h"

#include <utility>

namespace concord {

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isInTransaction())
        return Error{Error::Code::Invalid, database.path(), QStringLiteral("transaction inside a transaction")};
    if (database.isReadOnly())
        return Error{Error::Code::Unwritable, database.path(), QStringLiteral("opened read-only")};
    if (Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    rollBack();
}

Status Transaction::commit()
{
    Status committed = m_database->execute("COMMIT");
    if (!committed)
        rollBack();
    m_database = nullptr;
    return committed;
}

void Transaction::rollBack()
{
    // SQLite has rolled back by itself after some failures; there is nothing more to do when this one fails.
    if (m_database && m_database->isInTransaction())
        static_cast<void>(m_database->execute("ROLLBACK"));
}

} // namespace concord
