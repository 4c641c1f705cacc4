// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace concord {

/// What a notice offers; the bar goes when it is taken.
struct NoticeAction
{
    QString text;
    std::function<void()> act; ///< may be empty: the notice is just put away
};

/// A line above the page that says something once about the program or the file, and what can be done about it. It asks for
/// nothing: work goes on below it. Notices stand in line, one is shown at a time. Escape or the last button puts it away.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `topic` is replaced when it is in line already. Texts are in the interface language of the moment.
    void say(const QString &topic, const QString &sentence, const QList<NoticeAction> &actions);
    void withdraw(const QString &topic);
    /// Of the notice shown; empty for none.
    QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Notice
    {
        QString topic;
        QString sentence;
        QList<NoticeAction> actions;
    };

    void showFirst();
    void take(int action);

    QList<Notice> m_notices;
    QLabel *m_words;
    QHBoxLayout *m_buttons;
};

} // namespace concord
