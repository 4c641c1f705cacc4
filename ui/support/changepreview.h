// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace concord {

/// A change of a text that is proposed: what stands around it, what it reads and what it would read.
struct ProposedChange
{
    int paragraph = 0; ///< from 0
    QString left;
    QString before;
    QString after;
    QString right;

    bool operator==(const ProposedChange &) const = default;
};

/// A change of `paragraphs[paragraph]`, whose units from `begin` to `end` would read `after`, with some context.
ProposedChange proposedChange(const QString &text, int paragraph, int begin, int end, const QString &after);

/// Shows every change before it is made; each can be left out with Space or a click, Enter writes those ticked. It changes nothing
/// itself and goes when it was answered.
class ChangePreview : public QDialog
{
    Q_OBJECT

public:
    ChangePreview(const QString &title, const QList<ProposedChange> &changes, QWidget *parent = nullptr);

    QList<int> wanted() const; ///< indexes of the changes that are ticked, ascending
    QListWidget *list() const { return m_list; }
    QPushButton *writeButton() const { return m_write; }

signals:
    void accepted(const QList<int> &wanted);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void tickAll(bool ticked);
    void showCount();
    void retranslate();

    QLabel *m_title;
    QCheckBox *m_all;
    QListWidget *m_list;
    QPushButton *m_write;
    QPushButton *m_cancel;
};

} // namespace concord
