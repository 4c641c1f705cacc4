// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

namespace concord {

/// Folder of the measuring data that is not part of the project: $CONCORD_SHARED_DATA, or ../shared/data beside the
/// source tree. Empty when absent; tests that need it skip with a message.
QString testDataFolder();

/// A file below `testDataFolder()`; empty when it is not there.
QString testDataFile(const QString &relativePath);

/// A file of the project's own tree, such as "resources/sample/article.en.txt".
QString sourceFile(const QString &relativePath);

QByteArray readAll(const QString &path);

} // namespace concord

/// Fails the test with the error's words when a Result or Status is not a value. Evaluates its argument once.
#define VERIFY_OK(result) \
    do { \
        const auto &verified = (result); \
        QVERIFY2(verified.hasValue(), \
                 verified.hasValue() ? "" : qPrintable(verified.error().subject + QLatin1String(": ") + verified.error().detail)); \
    } while (false)
