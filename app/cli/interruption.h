// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace concord::cli {

/// Ctrl+C. Work that asks an Interruption stops cleanly and takes its unfinished files with it; other work ends at once with status
/// 130, which costs no completed edit: an edit is one transaction. A second Ctrl+C ends any work at once.
class Interruption final : public Progress
{
public:
    Interruption();
    ~Interruption() override;
    Q_DISABLE_COPY_MOVE(Interruption)

    void report(qint64, qint64) override {}
    bool isCancelled() const override;
};

/// Takes SIGINT over, for the whole program.
void watchForInterruption();

} // namespace concord::cli
