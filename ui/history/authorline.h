// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace concord {

/// One calm line that asks under which name edits are recorded; shown after the first edit and whenever the name is to be changed.
/// When it goes, the focus is where it was before it came here.
class AuthorLine : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorLine(QWidget *parent = nullptr);

    /// `now` is the name used meanwhile, or so far.
    void ask(const QString &now);
    QLineEdit *field() const { return m_name; }

signals:
    void named(const QString &name);
    void dismissed(); ///< the name used so far is kept

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();
    void leave();
    void retranslate();

    QLabel *m_words;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_later;
    QString m_now;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace concord
