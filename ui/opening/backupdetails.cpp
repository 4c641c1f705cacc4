// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/backupdetails.h"

#include "ui/settings/interfacelanguage.h"
#include "ui/words/moments.h"

#include <QCoreApplication>

namespace concord {

namespace {

constexpr int kMostEdits = 200; ///< listed; the rest is counted

QString lineOf(const JournalEntry &entry)
{
    QString title = QCoreApplication::translate("Edit", entry.title.toUtf8().constData());
    if (entry.kind == JournalKind::Undo)
        title = BackupDetails::tr("Undone: %1").arg(title);
    else if (entry.kind == JournalKind::Redo)
        title = BackupDetails::tr("Done again: %1").arg(title);
    return QStringList{momentText(entry.madeAt, interfaceLanguage()), entry.author, title}.join(QStringLiteral("  "));
}

} // namespace

BackupDetails::BackupDetails(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void BackupDetails::setBackup(const OfferedBackup *offered)
{
    setAccessibleName(tr("What the backup holds"));
    setPlainText(offered ? wordsOf(*offered) : QString());
}

QString BackupDetails::wordsOf(const OfferedBackup &offered)
{
    if (!offered.isSound)
        return tr("This backup is damaged and cannot be restored.");
    QStringList lines{tr("Articles in it:")};
    for (const QString &title : offered.articles)
        lines.append(QStringLiteral("    ") + title);
    if (offered.claimsNow >= 0 && offered.claimsNow != offered.claims)
        lines.append(tr("Claims: %1 in it, %2 today").arg(offered.claims).arg(offered.claimsNow));
    else
        lines.append(tr("Claims: %1").arg(offered.claims));
    lines.append(QString());
    if (offered.lacking < 0)
        lines.append(tr("What the project has and it lacks cannot be said: their histories differ, or the project cannot be read."));
    else if (offered.lacking == 0)
        lines.append(tr("It holds everything the project holds today."));
    else
        lines.append(tr("Edits since, which restoring it takes back:"));
    for (const JournalEntry &entry : offered.since.first(qMin<qsizetype>(offered.since.size(), kMostEdits)))
        lines.append(QStringLiteral("    ") + lineOf(entry));
    if (offered.since.size() > kMostEdits)
        lines.append(QStringLiteral("    ") + tr("and %n more", nullptr, static_cast<int>(offered.since.size() - kMostEdits)));
    return lines.join(u'\n');
}

} // namespace concord
