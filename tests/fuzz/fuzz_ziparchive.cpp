// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: every file of it is read or refused, and all of them stay within the limits.
#include "core/documents/containers/ziparchive.h"
#include "core/documents/limits.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    auto archive = ZipArchive::open({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)});
    if (!archive)
        return 0;
    qint64 all = 0;
    for (const QString &name : archive->names()) {
        if (!archive->contains(name))
            std::abort();
        if (const auto content = archive->read(name))
            all += content->size();
    }
    if (all > kMaxUnpackedBytes)
        std::abort();
    return 0;
}
