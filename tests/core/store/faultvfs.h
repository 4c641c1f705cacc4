// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/powercut.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <sqlite3.h>

#include <cstring>

namespace concord {

/// A file system that fails when told to: a layer over SQLite's own, the default while the object lives. It counts writes, syncs and
/// truncations; it can refuse them from a number on, as a full or broken disk does; and it keeps every change that was not yet
/// synced, so that powerCut() can leave any part of them on the disk, in any order, and the last one torn. One at a time, one thread.
class FaultVfs
{
public:
    enum class Fault { None, Full, Broken };

    FaultVfs()
    {
        s_current = this;
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.zName = "fault";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = [](sqlite3_vfs *, const char *name, int sync) {
            return s_current->refuses() ? s_current->code() : s_current->m_real->xDelete(s_current->m_real, name, sync);
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
        s_current = nullptr;
    }
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From the `after`-th change on, all are refused.
    void failAfter(int after, Fault fault)
    {
        m_count = 0;
        m_after = after;
        m_fault = fault;
    }
    void heal() { m_fault = Fault::None; }
    int count() const { return m_count; }
    bool wasHit() const { return m_fault != Fault::None && m_count > m_after; }

    void keepUnsynced()
    {
        m_keeps = true;
        m_unsynced.clear();
    }
    /// Leaves in `folder` the files after a power cut now. The connections are abandoned then.
    void powerCut(QRandomGenerator &random, const QString &folder) const { writeDiskAfterCut(m_unsynced, random, folder); }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real;
        char path[1024];
    };

    static File *mine(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    bool refuses() { return m_fault != Fault::None && ++m_count > m_after; }
    int code() const { return m_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE; }
    bool counts()
    {
        if (m_fault == Fault::None)
            ++m_count;
        return refuses();
    }
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static const sqlite3_io_methods *methods();

    static inline FaultVfs *s_current = nullptr;
    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs{};
    Fault m_fault = Fault::None;
    int m_after = 0;
    int m_count = 0;
    bool m_keeps = false;
    QList<UnsyncedWrite> m_unsynced;
};

inline int FaultVfs::open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = mine(file);
    std::memset(opened, 0, sizeof(File));
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    if (name)
        qstrncpy(opened->path, name, sizeof opened->path);
    const int code = s_current->m_real->xOpen(s_current->m_real, name, opened->real, flags, outFlags);
    if (code == SQLITE_OK)
        opened->base.pMethods = methods();
    return code;
}

inline int FaultVfs::write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    File *opened = mine(file);
    if (s_current->counts())
        return s_current->code();
    if (s_current->m_keeps) {
        UnsyncedWrite change{QString::fromUtf8(opened->path), at, QByteArray(size, '\0'), QByteArray(static_cast<const char *>(bytes), size), 0};
        sqlite3_int64 length = 0;
        opened->real->pMethods->xFileSize(opened->real, &length);
        change.sizeBefore = length;
        opened->real->pMethods->xRead(opened->real, change.before.data(), size, at);
        s_current->m_unsynced.append(change);
    }
    return opened->real->pMethods->xWrite(opened->real, bytes, size, at);
}

inline int FaultVfs::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    File *opened = mine(file);
    return s_current->counts() ? s_current->code() : opened->real->pMethods->xTruncate(opened->real, size);
}

inline int FaultVfs::sync(sqlite3_file *file, int flags)
{
    File *opened = mine(file);
    if (s_current->counts())
        return s_current->code() == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    const QString path = QString::fromUtf8(opened->path);
    s_current->m_unsynced.removeIf([&path](const UnsyncedWrite &change) { return change.path == path; });
    return opened->real->pMethods->xSync(opened->real, flags);
}

/// Everything else goes straight to the real file.
inline const sqlite3_io_methods *FaultVfs::methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 2;
        m.xClose = [](sqlite3_file *f) { return mine(f)->real->pMethods ? mine(f)->real->pMethods->xClose(mine(f)->real) : SQLITE_OK; };
        m.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) { return mine(f)->real->pMethods->xRead(mine(f)->real, to, size, at); };
        m.xWrite = write;
        m.xTruncate = truncate;
        m.xSync = sync;
        m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return mine(f)->real->pMethods->xFileSize(mine(f)->real, size); };
        m.xLock = [](sqlite3_file *f, int lock) { return mine(f)->real->pMethods->xLock(mine(f)->real, lock); };
        m.xUnlock = [](sqlite3_file *f, int lock) { return mine(f)->real->pMethods->xUnlock(mine(f)->real, lock); };
        m.xCheckReservedLock = [](sqlite3_file *f, int *out) { return mine(f)->real->pMethods->xCheckReservedLock(mine(f)->real, out); };
        m.xFileControl = [](sqlite3_file *f, int op, void *arg) { return mine(f)->real->pMethods->xFileControl(mine(f)->real, op, arg); };
        m.xSectorSize = [](sqlite3_file *f) { return mine(f)->real->pMethods->xSectorSize(mine(f)->real); };
        m.xDeviceCharacteristics = [](sqlite3_file *f) { return mine(f)->real->pMethods->xDeviceCharacteristics(mine(f)->real) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
            return mine(f)->real->pMethods->xShmMap(mine(f)->real, page, size, extend, out);
        };
        m.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) { return mine(f)->real->pMethods->xShmLock(mine(f)->real, offset, n, flags); };
        m.xShmBarrier = [](sqlite3_file *f) { mine(f)->real->pMethods->xShmBarrier(mine(f)->real); };
        m.xShmUnmap = [](sqlite3_file *f, int remove) { return mine(f)->real->pMethods->xShmUnmap(mine(f)->real, remove); };
        return m;
    }();
    return &table;
}

} // namespace concord
