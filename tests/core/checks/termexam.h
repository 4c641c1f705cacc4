// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/checks/termcheck.h"
#include "core/terms/glossary.h"
#include "tests/support/testdata.h"

#include <QDir>

namespace concord {

/// The pairs of a folder of the measuring data that holds `en` and `zh-hant`, aligned; empty when it is absent.
inline QList<Bitext> pairsOf(const QString &folder, int most = 1000)
{
    QList<Bitext> pairs;
    const QString english = testDataFile(folder + QStringLiteral("/en"));
    const QString chinese = testDataFile(folder + QStringLiteral("/zh-hant"));
    if (english.isEmpty() || chinese.isEmpty())
        return pairs;
    const auto lines = [](const QString &path) { return QString::fromUtf8(readAll(path)).split(u'\n', Qt::SkipEmptyParts); };
    for (const QString &name : QDir(english).entryList(QDir::Files).mid(0, most)) {
        SilentProgress progress;
        auto analysis = analyseArticle({Language::English, lines(english + u'/' + name)}, {Language::TraditionalChinese, lines(chinese + u'/' + name)}, {},
                                       progress, {QStringLiteral("sentence-added")});
        pairs.append(std::move(analysis->bitext));
    }
    return pairs;
}

inline Termbase glossaryFile(const QString &path)
{
    Result<Termbase> termbase = readGlossary(readAll(path), {});
    return termbase.valueOr({});
}

/// Whether a finding counts as an alarm: hints do not.
inline bool isAlarm(const Finding &finding)
{
    return finding.severity != Severity::Info;
}

} // namespace concord
