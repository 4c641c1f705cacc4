// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"
#include "ui/actions/catalogue.h"
#include "ui/help/guidewindow.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace concord {

namespace {

QString rowOf(const ActionSpec &spec)
{
    QStringList keys;
    for (const QKeySequence &key : shortcutsOf(spec))
        keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    const QString text = ActionSet::plainText(QCoreApplication::translate("Action", spec.text));
    return QStringLiteral("<tr><td width=\"160\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.join(QStringLiteral(" &nbsp; ")), QString(text).remove(u'…').toHtmlEscaped());
}

} // namespace

QString keysPage()
{
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p>")
            .arg(GuideWindow::tr("Keys").toHtmlEscaped(),
                 GuideWindow::tr("Single letters and digits act while no text field has the focus.").toHtmlEscaped());
    for (const ActionGroupSpec &group : actionGroups()) {
        QString rows;
        for (const ActionSpec &spec : actionCatalogue()) {
            if (QLatin1String(spec.group) == QLatin1String(group.id) && *spec.shortcut != '\0')
                rows += rowOf(spec);
        }
        if (rows.isEmpty())
            continue;
        html +=
            QStringLiteral(
                "<h4 style=\"color:%1; margin-bottom:4px\">%2</h4><table cellpadding=\"4\" cellspacing=\"0\">%3</table>")
                .arg(Theme::current().colour(Token::Muted).name(),
                     ActionSet::plainText(QCoreApplication::translate("Action", group.text)).toHtmlEscaped(), rows);
    }
    return html;
}

} // namespace concord
