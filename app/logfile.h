// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace concord {

/// The window's log: start and end, what Qt warns of, and faults of the store by code. No text of an article, no claim, no file name
/// goes in. Appends to one file, which is renamed to ".1" when it has grown to a megabyte; two are kept. Any thread.
class LogFile
{
public:
    LogFile() = delete;

    /// "concord.log" in the user's data folder.
    static QString usualPath();
    /// Takes Qt's messages over and writes to `path` from now on. That it cannot be written stops nothing.
    static void start(const QString &path);
    static void write(const QString &line);
    /// A fault, by its code; with its detail where that holds SQLite's words and no person's.
    static void note(const Error &error);
};

} // namespace concord
