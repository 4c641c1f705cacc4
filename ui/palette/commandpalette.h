// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace concord {

/// A field over the window's upper edge that finds actions and whatever else it was given. Enter runs the chosen entry,
/// Esc and a click elsewhere close it; the focus goes back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// `window` is what it lies over, and owns it.
    explicit CommandPalette(QWidget *window);

    /// Actions that are disabled when it opens are left out.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    /// Claims, findings, headings, …; listed behind the actions.
    void setEntries(const QList<PaletteEntry> &entries) { m_entries = entries; }

    /// Makes the entry that stands below all others for whatever is typed.
    void setFallback(const std::function<PaletteEntry(const QString &query)> &fallback);

public slots:
    void open();

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void place();
    void showHits();
    void step(int by);
    void run(const QModelIndex &index);
    void dismiss();
    QList<PaletteEntry> gathered() const;

    PaletteModel *m_model;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_nothing;
    QList<QAction *> m_actions;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the focus when it opened
};

} // namespace concord
