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

/// Fails the test with the error's words when a Result or Status is not a value.
#define VERIFY_OK(result) \
    QVERIFY2((result).hasValue(), (result).hasValue() ? "" : qPrintable((result).error().subject + QLatin1String(": ") + (result).error().detail))
