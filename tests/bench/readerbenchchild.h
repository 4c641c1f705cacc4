// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdata.h"
#include "ui/reader/bitextreader.h"
#include "ui/support/fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>

#include <cstdio>

namespace concord {

/// The sample's Chinese paragraphs over and over, until they take so many bytes in UTF-8.
inline QString benchText(qint64 bytes)
{
    const QString sample = QString::fromUtf8(readAll(sourceFile(QStringLiteral("resources/sample/article.zh-Hant.txt"))));
    QString text;
    const qint64 once = sample.toUtf8().size();
    text.reserve(static_cast<qsizetype>((bytes / once + 1) * sample.size()));
    for (qint64 held = 0; held < bytes; held += once)
        text += sample;
    return text;
}

/// Memory of this process's own, in bytes, as the kernel counts it by kilobytes (Linux): without the files it maps, since
/// the fonts' pages are the same for both widgets and are shared with every other program.
inline qint64 ownBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("RssAnon:");
    return at < 0 ? 0 : status.mid(at + 8, 20).trimmed().split(' ').first().toLongLong() * 1024;
}

template<typename View, typename SetText>
int reportFirstPaint(View &view, SetText setText)
{
    view.resize(900, 700);
    view.show();
    QCoreApplication::processEvents();
    const qint64 before = ownBytes();
    QElapsedTimer timer;
    timer.start();
    setText();
    view.viewport()->repaint();
    const qint64 nanoseconds = timer.nsecsElapsed();
    std::printf("%.3f %lld\n", static_cast<double>(nanoseconds) / 1e6, static_cast<long long>(ownBytes() - before));
    return 0;
}

/// One widget in a process of its own: sets a text of `bytes`, paints it, prints milliseconds and bytes beyond the string.
inline int runBenchChild(const QString &widget, qint64 bytes)
{
    const QString text = benchText(bytes);
    if (widget == QLatin1String("reader")) {
        BitextReader reader;
        return reportFirstPaint(reader, [&] { reader.setText(text, Side::Translation, Language::TraditionalChinese); });
    }
    QPlainTextEdit edit;
    edit.setFont(readingFont(Language::TraditionalChinese, BitextReader::kReadingSize));
    return reportFirstPaint(edit, [&] { edit.setPlainText(text); });
}

} // namespace concord
