// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/caretactions.h"

#include "ui/actions/actionset.h"
#include "ui/reader/bitextreader.h"
#include "ui/workbench/workbench.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSet>

namespace concord {

namespace {

/// In the order of the context menu; an empty id is a line between two groups. Those that mean nothing there are left out.
constexpr const char *kMenu[] = {
    "edit.copy",     "edit.copyCited", "edit.copyFacing", "text.correct", "",           "claim.make",  "claim.edit", "claim.status.verified", "claim.status.disputed",
    "claim.status.wrong", "claim.remove", "", "finding.fix", "finding.waive", "", "bead.pin", "bead.merge", "bead.split", "", "go.otherColumn", "move.expand", "move.selectAll",
};

/// The text with its menu letter where `used` does not have it yet, else with another one of its letters, else with none.
QString withOwnLetter(const QAction &action, QSet<QChar> &used)
{
    const QString plain = ActionSet::plainText(&action), text = action.text();
    const qsizetype mark = text.indexOf(u'&');
    if (mark >= 0 && mark + 1 < text.size() && !used.contains(text[mark + 1].toLower())) {
        used.insert(text[mark + 1].toLower());
        return text;
    }
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i].toLower();
        if (letter.unicode() < 0x80 && letter.isLetter() && !used.contains(letter)) {
            used.insert(letter);
            return QString(plain).insert(i, u'&');
        }
    }
    return plain;
}

} // namespace

CaretActions::CaretActions(ActionSet &actions, Workbench &workbench, BitextReader &reader, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_reader(reader)
{
    connectMoves();
    connectSteps();
    connectCopies();
    connect(&m_reader, &BitextReader::contextMenuRequested, this, &CaretActions::showMenu);
    connect(&m_workbench, &Workbench::articleChanged, this, &CaretActions::cite);
}

void CaretActions::on(const char *actionId, std::function<void()> act)
{
    m_own.append(QLatin1String(actionId));
    connect(m_actions.action(QLatin1String(actionId)), &QAction::triggered, this, std::move(act));
}

void CaretActions::setUsable(bool usable)
{
    for (const QString &id : std::as_const(m_own)) {
        const SelectionHub &hub = m_workbench.hub();
        const bool isThere = id == u"go.back" ? hub.canGoBack() : id == u"go.forward" ? hub.canGoForward() : true;
        m_actions.action(QLatin1String(id.toLatin1()))->setEnabled(usable && isThere);
    }
}

void CaretActions::connectMoves()
{
    struct Move
    {
        const char *id;
        TextUnit unit;
        bool isForward;
        bool isExtending;
    };
    static constexpr Move kMoves[] = {
        {"move.nextSentence", TextUnit::Sentence, true, false},   {"move.previousSentence", TextUnit::Sentence, false, false},
        {"move.nextBead", TextUnit::Bead, true, false},           {"move.previousBead", TextUnit::Bead, false, false},
        {"move.extendNextBead", TextUnit::Bead, true, true},      {"move.extendPreviousBead", TextUnit::Bead, false, true},
        {"move.nextParagraph", TextUnit::Paragraph, true, false}, {"move.previousParagraph", TextUnit::Paragraph, false, false},
    };
    for (const Move &move : kMoves)
        on(move.id, [this, move] { m_reader.moveBy(move.unit, move.isForward, move.isExtending); });
    on("move.expand", [this] { m_reader.expandSelection(); });
    on("move.selectAll", [this] { selectAll(); });
    on("go.otherColumn", [this] { m_reader.otherColumn(); });
}

/// Of the list that has the focus, else of the caret's column.
void CaretActions::selectAll()
{
    if (auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget()))
        list->selectAll();
    else
        m_reader.selectUnit(TextUnit::Column);
}

void CaretActions::connectSteps()
{
    on("go.nextFigure", [this] { m_reader.nextFigure(); });
    on("go.previousFigure", [this] { m_reader.previousFigure(); });
    on("go.nextFinding", [this] { m_reader.nextFinding(); });
    on("go.previousFinding", [this] { m_reader.previousFinding(); });
    on("move.nextClaim", [this] { m_reader.nextClaim(); });
    on("move.previousClaim", [this] { m_reader.previousClaim(); });
    on("go.back", [this] { goThrough(false); });
    on("go.forward", [this] { goThrough(true); });
}

/// Back to what was picked, and to the place it was left at.
void CaretActions::goThrough(bool isForward)
{
    if (isForward)
        m_workbench.hub().forward();
    else
        m_workbench.hub().back();
    m_reader.restorePlace();
}

void CaretActions::connectCopies()
{
    on("edit.copy", [this] { m_reader.copy(); });
    on("edit.copyCited", [this] { m_reader.copyCited(); });
    on("edit.copyFacing", [this] { m_reader.copyFacing(); });
}

void CaretActions::cite()
{
    if (const LoadedArticle *article = m_workbench.article())
        m_reader.setCitation({article->article.title, article->article.byline, article->article.documentDate});
}

/// What stands for `action` in the context menu: only its letter is the menu's own.
void CaretActions::addTo(QMenu &menu, QAction &action, QSet<QChar> &letters)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = withOwnLetter(action, letters);
    QAction *entry = menu.addAction(action.icon(), key.isEmpty() ? text : text + u'\t' + key, &action, &QAction::trigger);
    entry->setObjectName(action.objectName());
    if (action.objectName() == u"edit.copy")
        entry->setEnabled(m_reader.hasSelection());
}

/// A mark under the pointer is picked first, so that what the menu offers is about it.
void CaretActions::showMenu(const QPoint &globalPosition, const Item &item)
{
    if (!std::holds_alternative<std::monostate>(item) && !std::holds_alternative<TextSpan>(item))
        m_workbench.hub().pick(item);
    auto *menu = new QMenu(&m_reader);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QSet<QChar> letters;
    for (const char *id : kMenu) {
        QAction *action = m_actions.action(QLatin1String(id));
        if (!action)
            menu->addSeparator();
        else if (action->isEnabled())
            addTo(*menu, *action, letters);
    }
    menu->popup(globalPosition);
}

} // namespace concord
