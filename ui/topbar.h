// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace concord {

class ActionSet;

/// The line above the desk: what is open, back and forward, the three workspaces, and the way to the palette.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(ActionSet &actions, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The program's menu opens from the title.
    void setMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(const char *actionId, Qt::ToolButtonStyle style);
    /// Title and search box take what the buttons between them leave.
    void fit();
    void retranslate();

    ActionSet &m_actions;
    QToolButton *m_title;
    QWidget *m_middle; ///< the buttons between title and search box
    QPushButton *m_search;
    QString m_name;    ///< the title in full
};

} // namespace concord
