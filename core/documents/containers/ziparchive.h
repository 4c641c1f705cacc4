// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace concord {

/// A ZIP archive in memory, read only (libzip). Holds on to `bytes`, which must outlive it. Every limit of limits.h is
/// asked before memory is taken, by what the directory claims and again by what comes out. One thread at a time.
///
/// Errors: Unreadable "archive-damaged" or "archive-encrypted", Invalid with the limit's name; the detail names the entry.
class ZipArchive
{
public:
    /// Fails when it is no ZIP, when a file in it is encrypted and when it holds too many.
    static Result<ZipArchive> open(QByteArrayView bytes);
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    QStringList names() const; ///< of its files, in the order of its directory; names are not paths to be used on disk
    bool contains(const QString &name) const; ///< exactly this name
    /// Fails with NotFound (no such entry; subject the name), when the entry is damaged, there twice or packed in another
    /// way than these documents are (stored, deflated), and over a limit: of one file, of all that was read, of expansion.
    Result<QByteArray> read(const QString &name);

private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace concord
