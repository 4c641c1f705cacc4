// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a changeset of a journal: read or refused, never applied blindly.
#include "core/store/changeset.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const Changeset changeset(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (const auto rows = changeset.rows(); rows)
        (void)changeset.inverted().hasValue();
    return 0;
}
