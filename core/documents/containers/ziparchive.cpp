// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/ziparchive.h"

#include "core/documents/limits.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <zip.h>

#include <optional>

namespace concord {

namespace {

constexpr qint64 kPiece = 64 * 1024;
constexpr qint64 kFreeExpansion = 1024 * 1024; ///< below it nobody asks how well a file was packed
constexpr qsizetype kEndRecord = 22;           ///< end of central directory, APPNOTE 4.3.16
constexpr qsizetype kLocator64 = 20;           ///< its zip64 locator, 4.3.15
constexpr qsizetype kEndRecord64 = 56;         ///< zip64 end of central directory, 4.3.14
constexpr qsizetype kLongestComment = 0xFFFF;

struct ZipCloser
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error damaged(const QString &detail)
{
    return {Error::Code::Unreadable, QStringLiteral("archive-damaged"), detail};
}

Error overLimit(QLatin1StringView limit, const QString &detail)
{
    return {Error::Code::Invalid, limit, detail};
}

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// The number of entries a zip64 end record claims, when the end record at `end` has one.
std::optional<quint64> entriesClaimed64(QByteArrayView bytes, qsizetype end)
{
    const qsizetype locator = end - kLocator64;
    if (locator < 0 || !bytes.sliced(locator).startsWith("PK\x06\x07"))
        return std::nullopt;
    const auto record = numberAt<quint64>(bytes, locator + 8);
    if (bytes.size() < kEndRecord64 || record > static_cast<quint64>(bytes.size() - kEndRecord64))
        return std::nullopt;
    const auto at = static_cast<qsizetype>(record);
    return std::max(numberAt<quint64>(bytes, at + 24), numberAt<quint64>(bytes, at + 32));
}

/// The largest number of entries any end record claims: the library takes memory for it before it looks further.
quint64 entriesClaimed(QByteArrayView bytes)
{
    quint64 most = 0;
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - kEndRecord - kLongestComment);
    for (qsizetype end = bytes.lastIndexOf("PK\x05\x06"); end >= first; end = end > 0 ? bytes.lastIndexOf("PK\x05\x06", end - 1) : -1) {
        if (bytes.size() - end >= kEndRecord)
            most = std::max(most, entriesClaimed64(bytes, end).value_or(numberAt<quint16>(bytes, end + 10)));
    }
    return most;
}

/// What may keep one entry from being read, by its directory; nothing when it may.
std::optional<Error> objection(const zip_stat_t &entry, const QString &name, qsizetype archiveSize)
{
    if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)
        return damaged(QStringLiteral("%1: method %2").arg(name).arg(entry.comp_method));
    if (entry.comp_size > static_cast<quint64>(archiveSize))
        return damaged(QStringLiteral("%1: claims %2 packed bytes").arg(name).arg(entry.comp_size));
    if (entry.size > static_cast<quint64>(kMaxDocumentBytes))
        return overLimit(QLatin1StringView("document-size"), QStringLiteral("%1: %2").arg(name).arg(entry.size));
    if (entry.size > static_cast<quint64>(kFreeExpansion) && entry.size / static_cast<quint64>(kMaxExpansion) > entry.comp_size)
        return overLimit(QLatin1StringView("archive-expansion"), QStringLiteral("%1: %2 of %3").arg(name).arg(entry.size).arg(entry.comp_size));
    return std::nullopt;
}

} // namespace

struct ZipArchive::State
{
    QByteArrayView bytes;
    std::unique_ptr<zip_t, ZipCloser> zip;
    QStringList names;
    QHash<QString, zip_uint64_t> indices;
    QSet<QString> twice;
    QSet<QString> counted;
    qint64 unpacked = 0; ///< of every entry read so far, once

    Status listEntries();
    std::optional<Error> admit(const QString &name, qint64 size);
    Result<QByteArray> unpack(const QString &name, const zip_stat_t &entry);
};

Status ZipArchive::State::listEntries()
{
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    if (count > kMaxArchiveEntries)
        return overLimit(QLatin1StringView("archive-entries"), QString::number(count));
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t entry = {};
        if (zip_stat_index(zip.get(), index, 0, &entry) != 0 || !entry.name)
            continue;
        const QString name = QString::fromUtf8(entry.name);
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return Error{Error::Code::Unreadable, QStringLiteral("archive-encrypted"), name};
        if (name.endsWith(u'/'))
            continue;
        if (indices.contains(name)) {
            twice.insert(name);
        } else {
            indices.insert(name, index);
            names.append(name);
        }
    }
    return Done{};
}

/// Counts an entry against what one archive may unpack to. Entries may share their packed bytes, so that the whole is
/// held against the archive's own size as well.
std::optional<Error> ZipArchive::State::admit(const QString &name, qint64 size)
{
    if (counted.contains(name))
        return std::nullopt;
    const qint64 all = unpacked + size;
    if (all > kMaxUnpackedBytes)
        return overLimit(QLatin1StringView("archive-size"), QStringLiteral("%1: %2").arg(name).arg(all));
    if (all > kFreeExpansion && all / kMaxExpansion > bytes.size())
        return overLimit(QLatin1StringView("archive-expansion"), QStringLiteral("%1: %2 of %3").arg(name).arg(all).arg(bytes.size()));
    counted.insert(name);
    unpacked = all;
    return std::nullopt;
}

Result<QByteArray> ZipArchive::State::unpack(const QString &name, const zip_stat_t &entry)
{
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(zip.get(), entry.index, 0));
    if (!file)
        return damaged(name + QLatin1String(": ") + QString::fromUtf8(zip_strerror(zip.get())));
    const auto claimed = static_cast<qsizetype>(entry.size);
    QByteArray out;
    for (;;) {
        const qsizetype had = out.size();
        out.resize(std::min(had + kPiece, claimed + 1));
        const zip_int64_t count = zip_fread(file.get(), out.data() + had, static_cast<zip_uint64_t>(out.size() - had));
        if (count < 0)
            return damaged(name + QLatin1String(": ") + QString::fromUtf8(zip_file_strerror(file.get())));
        out.truncate(had + static_cast<qsizetype>(count));
        if (out.size() > claimed || (count == 0 && out.size() < claimed))
            return damaged(QStringLiteral("%1: claims %2 bytes").arg(name).arg(claimed));
        if (count == 0)
            return out;
    }
}

ZipArchive::ZipArchive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(QByteArrayView bytes)
{
    if (bytes.size() > kMaxDocumentBytes)
        return overLimit(QLatin1StringView("document-size"), QString::number(bytes.size()));
    if (bytes.size() < kEndRecord)
        return damaged(QStringLiteral("%1 bytes").arg(bytes.size()));
    if (const quint64 claimed = entriesClaimed(bytes); claimed > static_cast<quint64>(kMaxArchiveEntries))
        return overLimit(QLatin1StringView("archive-entries"), QString::number(claimed));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    auto state = std::make_unique<State>();
    state->bytes = bytes;
    if (source)
        state->zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString reason = state->zip ? QString() : QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!state->zip) {
        zip_source_free(source); // the archive owns it only when it opens
        return damaged(reason);
    }
    if (const Status listed = state->listEntries(); !listed)
        return listed.error();
    return ZipArchive(std::move(state));
}

QStringList ZipArchive::names() const
{
    return m_state->names;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_state->indices.contains(name);
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const auto found = m_state->indices.constFind(name);
    if (found == m_state->indices.cend())
        return Error{Error::Code::NotFound, name, {}};
    if (m_state->twice.contains(name))
        return damaged(name + QLatin1String(": there twice"));
    zip_stat_t entry = {};
    constexpr zip_uint64_t needed = ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if (zip_stat_index(m_state->zip.get(), *found, 0, &entry) != 0 || (entry.valid & needed) != needed)
        return damaged(name);
    if (const auto refused = objection(entry, name, m_state->bytes.size()))
        return *refused;
    if (const auto refused = m_state->admit(name, static_cast<qint64>(entry.size)))
        return *refused;
    return m_state->unpack(name, entry);
}

} // namespace concord
