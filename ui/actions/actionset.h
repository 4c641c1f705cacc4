// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QKeyEvent;

namespace concord {

struct ActionSpec;

/// The catalogue's actions as QActions, made once and owned here. Texts follow the interface language and icons the theme
/// by themselves. While a text field has the focus, keys without Ctrl or Alt stay with it; Space and Enter stay with a
/// focused button or box, and Enter presses every button as Space does. Needs the QApplication; window's thread.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    /// Null for an id the catalogue does not have.
    QAction *action(QLatin1String id) const;
    /// In the order of the catalogue; empty for an unknown group.
    QList<QAction *> group(QLatin1String name) const;
    QList<QAction *> all() const { return m_actions; }

    /// The name of a group, for its menu, in the interface language.
    static QString groupText(QLatin1String name);
    /// The text of an action without its menu letter.
    static QString plainText(const QAction *action);
    static QString plainText(QString text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const ActionSpec &spec);
    void retranslate();

    QList<QAction *> m_actions; // as the catalogue
    QHash<QString, QAction *> m_byId;
};

/// The keys of an action; none where the catalogue has none.
QList<QKeySequence> shortcutsOf(const ActionSpec &spec);

/// Whether a key without Ctrl or Alt belongs to this widget rather than to a shortcut.
bool keepsPlainKey(const QObject *widget, const QKeyEvent &event);

} // namespace concord
