// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"
#include "ui/actions/catalogue.h"
#include "ui/help/guidewindow.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace concord {

namespace {

QString rowOf(const QStringList &keys, const QString &text)
{
    return QStringLiteral("<tr><td width=\"160\"><b>%1</b></td><td>%2</td></tr>").arg(keys.join(QStringLiteral(" &nbsp; ")), text.toHtmlEscaped());
}

QString rowOf(const ActionSpec &spec)
{
    QStringList keys;
    for (const QKeySequence &key : shortcutsOf(spec))
        keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    const QString text = ActionSet::plainText(QCoreApplication::translate("Action", spec.text));
    return rowOf(keys, QString(text).remove(u'…'));
}

/// Keys of the reader that are no actions, because they mean the same in every text.
struct TextKeys
{
    const char *keys; ///< portable, parted by "; "
    const char *text;
};

constexpr TextKeys kTextKeys[] = {
    {"Left; Right", QT_TRANSLATE_NOOP("Keys", "A character back or on")},
    {"Ctrl+Left; Ctrl+Right", QT_TRANSLATE_NOOP("Keys", "A word back or on")},
    {"Up; Down", QT_TRANSLATE_NOOP("Keys", "A line up or down")},
    {"PgUp; PgDown", QT_TRANSLATE_NOOP("Keys", "A page up or down")},
    {"Home; End", QT_TRANSLATE_NOOP("Keys", "To the start or end of the line")},
    {"Ctrl+Home; Ctrl+End", QT_TRANSLATE_NOOP("Keys", "To the start or end of the text")},
    {"Shift+Right; Alt+Shift+PgDown", QT_TRANSLATE_NOOP("Keys", "Shift with a key that moves the caret extends the selection")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Pick what is at the caret")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Drop the selection")},
};

QString tableOf(const QString &title, const QString &rows)
{
    return QStringLiteral("<h4 style=\"color:%1; margin-bottom:4px\">%2</h4><table cellpadding=\"4\" cellspacing=\"0\">%3</table>")
        .arg(Theme::current().colour(Token::Muted).name(), title.toHtmlEscaped(), rows);
}

QString textKeysTable()
{
    QString rows;
    for (const TextKeys &entry : kTextKeys) {
        QStringList keys;
        for (const QKeySequence &key : QKeySequence::listFromString(QLatin1String(entry.keys), QKeySequence::PortableText))
            keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
        rows += rowOf(keys, QCoreApplication::translate("Keys", entry.text));
    }
    return tableOf(QCoreApplication::translate("Keys", "In the text"), rows);
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
        html += tableOf(ActionSet::plainText(QCoreApplication::translate("Action", group.text)), rows);
        if (QLatin1String(group.id) == QLatin1String("move"))
            html += textKeysTable();
    }
    return html;
}

} // namespace concord
