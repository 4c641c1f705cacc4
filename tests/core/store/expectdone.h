// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

/// Fails the test with the error's words unless the expression yields a value. The expression is evaluated once, so it may
/// be an action.
#define EXPECT_DONE(...)                                                                                               \
    do {                                                                                                               \
        const auto &outcome = (__VA_ARGS__);                                                                           \
        QVERIFY2(outcome.hasValue(), concord::failureWords(outcome).constData());                                      \
    } while (false)

namespace concord {

template<typename T>
QByteArray failureWords(const Result<T> &result)
{
    if (result)
        return {};
    return QByteArray::number(static_cast<int>(result.error().code)) + ": " + result.error().subject.toUtf8() + ": "
        + result.error().detail.toUtf8();
}

} // namespace concord
