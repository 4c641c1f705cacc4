// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace concord {

/// How a long plain function tells how far it is and asks whether to stop. Called from the thread that does the work;
/// an implementation hands on to the window's thread itself.
class Progress
{
public:
    virtual ~Progress() = default;

    /// `done` of `total` steps; `total` 0 when not known.
    virtual void report(qint64 done, qint64 total) = 0;
    /// True once the person pressed Stop; the function then returns Error::Code::Cancelled soon.
    virtual bool isCancelled() const = 0;
};

/// For callers that neither show nor stop.
class SilentProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return false; }
};

} // namespace concord
