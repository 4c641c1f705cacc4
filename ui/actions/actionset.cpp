// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include "ui/actions/catalogue.h"
#include "ui/actions/icons.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

namespace concord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

bool isTextField(const QObject *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

bool isEnter(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    return isPlain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

void press(QAbstractButton &button, const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return;
    auto *tool = qobject_cast<QToolButton *>(&button);
    if (tool && tool->popupMode() == QToolButton::InstantPopup && (tool->menu() || !tool->actions().isEmpty()))
        tool->showMenu();
    else
        button.click();
}

} // namespace

QList<QKeySequence> shortcutsOf(const ActionSpec &spec)
{
    if (*spec.shortcut == '\0') // an empty text would be read as one empty sequence
        return {};
    return QKeySequence::listFromString(QLatin1String(spec.shortcut), QKeySequence::PortableText);
}

bool keepsPlainKey(const QObject *widget, const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isFunctionKey = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    if (isTextField(widget))
        return !isFunctionKey;
    const bool isPress = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isPress && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget));
}

ActionSet::ActionSet(QObject *parent) : QObject(parent)
{
    QHash<QString, QActionGroup *> choices;
    for (const ActionSpec &spec : actionCatalogue()) {
        QAction *action = makeAction(spec);
        m_actions << action;
        m_byId.insert(action->objectName(), action);
        if (spec.kind != ActionKind::Choice)
            continue;
        QActionGroup *&choice = choices[QLatin1String(spec.group)];
        if (!choice)
            choice = new QActionGroup(this);
        choice->addAction(action);
    }
    retranslate();
    qApp->installEventFilter(this);
}

QAction *ActionSet::makeAction(const ActionSpec &spec)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(spec.id));
    action->setCheckable(spec.kind != ActionKind::Command);
    action->setShortcuts(shortcutsOf(spec));
    action->setIcon(inkedIcon(QLatin1String(spec.icon)));
    action->setIconVisibleInMenu(false);
    action->setMenuRole(QAction::NoRole);
    return action;
}

QAction *ActionSet::action(QLatin1String id) const
{
    return m_byId.value(id);
}

QList<QAction *> ActionSet::group(QLatin1String name) const
{
    QList<QAction *> members;
    const auto specs = actionCatalogue();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (QLatin1String(specs[static_cast<size_t>(i)].group) == name)
            members << m_actions[i];
    }
    return members;
}

QString ActionSet::groupText(QLatin1String name)
{
    for (const ActionGroupSpec &group : actionGroups()) {
        if (QLatin1String(group.id) == name)
            return translated(group.text);
    }
    return {};
}

QString ActionSet::plainText(const QAction *action)
{
    return plainText(action->text());
}

QString ActionSet::plainText(QString text)
{
    const qsizetype bracketed = text.indexOf(QLatin1String("(&")); // the Chinese habit: 開啟(&O)
    if (bracketed >= 0 && text.size() >= bracketed + 4)
        return text.remove(bracketed, 4).trimmed();
    return text.remove(u'&');
}

bool ActionSet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == qApp)
        retranslate();
    if (event->type() == QEvent::ShortcutOverride) {
        if (keepsPlainKey(watched, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent *>(event))) {
        if (auto *button = qobject_cast<QAbstractButton *>(watched); button && button->hasFocus()) {
            press(*button, *static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ActionSet::retranslate()
{
    const auto specs = actionCatalogue();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction *action = m_actions[i];
        const ActionSpec &spec = specs[static_cast<size_t>(i)];
        action->setText(spec.englishName ? QString::fromUtf8(spec.text) : translated(spec.text));
        action->setIconText(plainText(action)); // buttons show no menu letters
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plainText(action) : plainText(action) + QStringLiteral("  ") + keys);
    }
}

} // namespace concord
