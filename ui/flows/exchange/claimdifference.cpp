// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/exchange/claimdifference.h"

#include "ui/claims/claimwords.h"
#include "ui/history/historywords.h"
#include "ui/settings/interfacelanguage.h"

#include <QCoreApplication>

namespace concord {

namespace {

constexpr qsizetype kLongest = 80; // characters of a text

QString shortened(const QString &text)
{
    const QString line = text.isEmpty() ? QStringLiteral("—") : text.simplified();
    return line.size() > kLongest ? line.left(kLongest) + u'…' : line;
}

QString valueOf(const Claim &claim)
{
    return claimValueText(claim, interfaceLanguage());
}

QStringList passagesOf(const Claim &claim)
{
    QStringList passages;
    for (const Anchor &anchor : claim.anchors)
        passages.append(anchor.exact);
    return passages;
}

} // namespace

QString claimLine(const Claim &claim)
{
    QStringList parts{claimTitle(claim), valueOf(claim)};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts.append(claim.statement.isEmpty() ? passagesOf(claim).join(u' ') : claim.statement);
    return shortened(parts.join(QStringLiteral(" · ")));
}

QString claimDifference(const Claim &before, const Claim &after)
{
    QStringList lines;
    const auto compare = [&lines](const char *column, const QString &was, const QString &is) {
        if (was != is)
            lines.append(QCoreApplication::translate("Exchange", "%1: %2 → %3").arg(columnText(QStringLiteral("claim"), QLatin1String(column)), shortened(was), shortened(is)));
    };
    compare("entity", before.entity, after.entity);
    compare("metric", metricText(before.metric), metricText(after.metric));
    compare("period", periodText(before.period), periodText(after.period));
    if (valueOf(before) != valueOf(after))
        lines.append(valueOf(before) + QStringLiteral(" → ") + valueOf(after));
    compare("attribution", before.attribution, after.attribution);
    compare("statement", before.statement, after.statement);
    compare("status", statusText(before.status), statusText(after.status));
    compare("note", before.note, after.note);
    compare("assignee", before.assignee, after.assignee);
    compare("tags", before.tags.join(QStringLiteral("; ")), after.tags.join(QStringLiteral("; ")));
    if (passagesOf(before) != passagesOf(after))
        lines.append(shortened(passagesOf(before).join(QStringLiteral(" / "))) + QStringLiteral(" → ") + shortened(passagesOf(after).join(QStringLiteral(" / "))));
    return lines.join(u'\n');
}

} // namespace concord
