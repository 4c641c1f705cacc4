// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>
#include <optional>

namespace concord {

/// A file for `archiveOf`. What is set beside name and content makes the archive lie.
struct ArchiveEntry
{
    QByteArray name = {};
    QByteArray content = {};
    bool isDeflated = true;
    std::optional<quint32> claimedSize = {};   ///< of the content, in both headers
    std::optional<quint32> claimedPacked = {}; ///< of the packed bytes, in the directory alone
    std::optional<quint16> claimedMethod = {};
    bool isEncrypted = false;
    bool isBroken = false; ///< a wrong checksum
};

/// Little-endian bytes of a ZIP record.
class RecordBytes
{
public:
    RecordBytes &two(quint16 number) { return add(qToLittleEndian(number)); }
    RecordBytes &four(quint32 number) { return add(qToLittleEndian(number)); }
    RecordBytes &eight(quint64 number) { return add(qToLittleEndian(number)); }
    RecordBytes &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template<typename Number>
    RecordBytes &add(Number number)
    {
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
        return *this;
    }

    QByteArray m_bytes;
};

/// CRC-32 as ZIP has it (polynomial EDB88320).
inline quint32 crc32Of(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1U) ^ ((value & 1U) ? 0xEDB88320U : 0U);
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

/// Without the length and the zlib frame that Qt puts around deflated bytes.
inline QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray framed = qCompress(bytes);
    return framed.mid(6, framed.size() - 10);
}

/// The record at a ZIP's end, for `count` entries.
inline QByteArray archiveEnd(int count, qsizetype directoryAt, qsizetype directorySize)
{
    const auto entries = static_cast<quint16>(count);
    return RecordBytes().four(0x06054b50).two(0).two(0).two(entries).two(entries).four(static_cast<quint32>(directorySize))
        .four(static_cast<quint32>(directoryAt)).two(0).bytes();
}

/// The bytes of a ZIP archive of these files.
inline QByteArray archiveOf(const QList<ArchiveEntry> &entries)
{
    QByteArray files, directory, packed;
    const ArchiveEntry *last = nullptr;
    quint32 sum = 0;
    for (const ArchiveEntry &entry : entries) {
        const bool isSame = last && last->content.isSharedWith(entry.content) && last->isDeflated == entry.isDeflated;
        packed = isSame ? packed : entry.isDeflated ? deflated(entry.content) : entry.content;
        sum = isSame ? sum : crc32Of(entry.content);
        last = &entry;
        const quint32 size = entry.claimedSize.value_or(static_cast<quint32>(entry.content.size()));
        const auto packedSize = static_cast<quint32>(packed.size());
        const quint16 flags = entry.isEncrypted ? 0x0801 : 0x0800, method = entry.claimedMethod.value_or(entry.isDeflated ? 8 : 0);
        const quint32 crc = sum ^ (entry.isBroken ? 1U : 0U);
        const auto facts = [&](RecordBytes &to, quint32 packedAs) {
            to.two(20).two(flags).two(method).two(0).two(0x5921).four(crc).four(packedAs).four(size)
                .two(static_cast<quint16>(entry.name.size())).two(0);
        };
        RecordBytes listed, local;
        listed.four(0x02014b50).two(20);
        facts(listed, entry.claimedPacked.value_or(packedSize));
        listed.two(0).two(0).two(0).four(0).four(static_cast<quint32>(files.size())).raw(entry.name);
        local.four(0x04034b50);
        facts(local, packedSize);
        directory += listed.bytes();
        files += local.raw(entry.name).raw(packed).bytes();
    }
    return files + directory + archiveEnd(static_cast<int>(entries.size()), files.size(), directory.size());
}

} // namespace concord
