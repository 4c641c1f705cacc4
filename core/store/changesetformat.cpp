// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changesetformat.h"

#include <sqlite3.h>

#include <algorithm>

namespace concord {

namespace {

constexpr char kTableMark = 'T';
constexpr qint64 kMaxColumns = 200;

enum ValueType : char { Undefined = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };

/// What a record must say of its columns.
enum class Record { Whole, OldOfUpdate, NewOfUpdate };

class ChangesetReader
{
public:
    explicit ChangesetReader(const QByteArray &bytes) : m_bytes(bytes) {}

    Result<QList<ChangesetTable>> read()
    {
        QList<ChangesetTable> tables;
        while (m_at < m_bytes.size()) {
            const bool header = m_bytes.at(m_at) == kTableMark;
            const bool understood = header ? readHeader(&tables) : readChange(&tables);
            if (!understood)
                return Error{Error::Code::Damaged, {}, QStringLiteral("changeset unreadable at byte %1").arg(m_at)};
        }
        return tables;
    }

private:
    qint64 left() const { return m_bytes.size() - m_at; }

    bool readByte(char *byte)
    {
        if (left() < 1)
            return false;
        *byte = m_bytes.at(m_at++);
        return true;
    }

    /// SQLite's variable-length integer: seven bits a byte, the highest first, nine bytes at most.
    bool readNumber(qint64 *number)
    {
        quint64 value = 0;
        for (int length = 0; length < 8; ++length) {
            char byte = 0;
            if (!readByte(&byte))
                return false;
            value = (value << 7) | (static_cast<quint64>(byte) & 0x7f);
            if ((byte & '\x80') == 0) {
                *number = static_cast<qint64>(value);
                return true;
            }
        }
        return false; // a length of 2⁵⁶ or more
    }

    bool readHeader(QList<ChangesetTable> *tables)
    {
        ++m_at;
        qint64 columns = 0;
        if (!readNumber(&columns) || columns < 1 || columns > kMaxColumns || left() < columns)
            return false;
        ChangesetTable table;
        table.keys = m_bytes.mid(m_at, columns);
        m_at += columns;
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end <= m_at || std::all_of(table.keys.begin(), table.keys.end(), [](char key) { return key == 0; }))
            return false;
        table.name = QString::fromUtf8(m_bytes.mid(m_at, end - m_at));
        m_at = end + 1;
        tables->append(table);
        return true;
    }

    bool readChange(QList<ChangesetTable> *tables)
    {
        char operation = 0;
        char indirect = 0;
        if (tables->isEmpty() || !readByte(&operation) || !readByte(&indirect))
            return false;
        ChangesetTable &table = tables->last();
        ++table.changes;
        if (operation == SQLITE_INSERT || operation == SQLITE_DELETE)
            return readRecord(table.keys, Record::Whole);
        return operation == SQLITE_UPDATE && readRecord(table.keys, Record::OldOfUpdate)
            && readRecord(table.keys, Record::NewOfUpdate);
    }

    bool readRecord(const QByteArray &keys, Record record)
    {
        for (const char key : keys) {
            char type = 0;
            if (!readByte(&type) || !skipValue(type))
                return false;
            const bool mustBeThere = record == Record::Whole || (record == Record::OldOfUpdate && key != 0);
            if (mustBeThere && type == Undefined)
                return false;
            if (key != 0 && (type == Null || (record == Record::NewOfUpdate && type != Undefined)))
                return false;
        }
        return true;
    }

    bool skipValue(char type)
    {
        qint64 length = 0;
        switch (type) {
        case Undefined:
        case Null:
            return true;
        case Integer:
        case Real:
            length = 8;
            break;
        case Text:
        case Blob:
            if (!readNumber(&length))
                return false;
            break;
        default:
            return false;
        }
        if (length < 0 || length > left())
            return false;
        m_at += length;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

Result<QList<ChangesetTable>> readChangesetTables(const QByteArray &bytes)
{
    return ChangesetReader(bytes).read();
}

} // namespace concord
