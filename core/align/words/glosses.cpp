// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/glosses.h"

#include "core/align/words/stems.h"

#include <QFile>

namespace concord {

namespace {

QHash<QString, QStringList> readGlosses()
{
    QHash<QString, QStringList> glosses;
    QFile table(QStringLiteral(":/unihan/glosses.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        return glosses;
    const QString text = QString::fromUtf8(table.readAll());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0)
            continue;
        QStringList &words = glosses[line.first(tab).toString()];
        for (const QStringView word : line.sliced(tab + 1).split(u' '))
            words.append(foldedWord(word));
    }
    return glosses;
}

} // namespace

const QHash<QString, QStringList> &ideographGlosses()
{
    static const QHash<QString, QStringList> glosses = readGlosses();
    return glosses;
}

} // namespace concord
