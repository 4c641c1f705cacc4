// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refi/zipfile.h"

#include <QtEndian>

#include <array>

namespace concord {

namespace {

constexpr quint16 kVersion = 20;
constexpr quint16 kNamesInUtf8 = 0x0800;
constexpr quint16 kDeflated = 8;
constexpr quint16 kFirstDay = 0x0021; ///< 1 January 1980

template<typename Number>
void append(QByteArray *bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes->append(reinterpret_cast<const char *>(&little), sizeof little);
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        table[i] = value;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> kTable = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = kTable[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

/// Raw deflate: without the length and the zlib frame that Qt puts around it.
QByteArray deflated(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArray("\x03\x00", 2); // one empty block
    const QByteArray framed = qCompress(bytes);
    return framed.sliced(6, framed.size() - 10);
}

/// What the local header and the directory say alike.
QByteArray facts(const QByteArray &name, const QByteArray &content, const QByteArray &packed)
{
    QByteArray bytes;
    append(&bytes, kVersion);
    append(&bytes, kNamesInUtf8);
    append(&bytes, kDeflated);
    append(&bytes, quint16{0});
    append(&bytes, kFirstDay);
    append(&bytes, crcOf(content));
    append(&bytes, static_cast<quint32>(packed.size()));
    append(&bytes, static_cast<quint32>(content.size()));
    append(&bytes, static_cast<quint16>(name.size()));
    append(&bytes, quint16{0});
    return bytes;
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QByteArray files, directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray name = entry.name.toUtf8(), packed = deflated(entry.content), same = facts(name, entry.content, packed);
        append(&directory, quint32{0x02014b50});
        append(&directory, kVersion);
        directory += same;
        append(&directory, quint16{0});
        append(&directory, quint16{0});
        append(&directory, quint16{0});
        append(&directory, quint32{0});
        append(&directory, static_cast<quint32>(files.size()));
        directory += name;
        append(&files, quint32{0x04034b50});
        files += same + name + packed;
    }
    const auto count = static_cast<quint16>(entries.size());
    QByteArray end;
    append(&end, quint32{0x06054b50});
    append(&end, quint16{0});
    append(&end, quint16{0});
    append(&end, count);
    append(&end, count);
    append(&end, static_cast<quint32>(directory.size()));
    append(&end, static_cast<quint32>(files.size()));
    append(&end, quint16{0});
    return files + directory + end;
}

} // namespace concord
