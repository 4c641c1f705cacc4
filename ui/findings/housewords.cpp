// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/housewords.h"

#include <QRegularExpression>

namespace concord {

HouseWords readHouseWords(const QString &text)
{
    static const QRegularExpression arrow(QStringLiteral("\\s*(?:[-=]+[>＞]|[→⇒⟶]|\\t+)\\s*"));
    HouseWords read;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList parts = line.split(arrow);
        const QString word = parts.first().trimmed();
        const bool isRead = parts.size() == 2 && !word.isEmpty() && word != parts[1].trimmed();
        if (isRead)
            read.words.append({word, parts[1].trimmed()});
        else
            read.unread.append(line.trimmed());
    }
    return read;
}

QString houseWordLines(const QList<HouseWord> &words)
{
    QStringList lines;
    for (const HouseWord &word : words)
        lines.append(word.word + QStringLiteral(" → ") + word.instead);
    return lines.join(u'\n');
}

} // namespace concord
