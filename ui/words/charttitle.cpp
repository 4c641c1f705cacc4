// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/charttitle.h"

#include "ui/words/metricname.h"

namespace concord {

QString chartTitle(const ChartSpec &spec, Language language)
{
    const QString title = spec.title.in(language).simplified();
    if (!title.isEmpty())
        return title;
    QString name = metricName(spec.metric, language);
    name.replace(0, 1, name.left(1).toUpper());
    return name.isEmpty() ? spec.name : name;
}

QStringList chartTitles(const QList<ChartContent> &charts, Language language)
{
    QStringList titles;
    QSet<QString> taken;
    for (const ChartContent &chart : charts) {
        const QString title = chartTitle(chart.spec, language);
        QString free = title;
        for (int number = 2; taken.contains(free); ++number)
            free = QStringLiteral("%1 (%2)").arg(title).arg(number);
        taken.insert(free);
        titles << free;
    }
    return titles;
}

} // namespace concord
