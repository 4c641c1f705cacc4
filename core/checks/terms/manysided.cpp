// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/terms/manysided.h"

#include <QFile>
#include <QSet>

namespace concord {

namespace {

QSet<QString> readWords()
{
    QSet<QString> words;
    QFile file(QStringLiteral(":/terms/english-many-sided.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        for (const QString &word : line.startsWith(u'#') ? QStringList() : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

} // namespace

bool isManySided(QStringView word)
{
    static const QSet<QString> words = readWords();
    if (word.isEmpty() || word.mid(1).toString() != word.mid(1).toString().toLower())
        return false;
    const QString said = word.toString().toLower();
    if (words.contains(said) || !said.endsWith(u's'))
        return words.contains(said);
    return words.contains(said.chopped(1)) || (said.endsWith(u"es") && words.contains(said.chopped(2)))
        || (said.endsWith(u"ies") && words.contains(said.chopped(3) + u'y'));
}

} // namespace concord
