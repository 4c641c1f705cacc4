// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/search/findtext.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace concord {

/// Which columns the find bar looks in.
enum class FindScope { Both, Source, Translation };

/// The line to find with: a field, how to look, how many were found and which of them is shown. It looks for nothing
/// itself. Enter and Shift+Enter step, Esc closes.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString query() const;
    FindOptions options() const;
    FindScope scope() const;

    /// Shows itself with `text` in the field, selected; what was there stays when it is empty.
    void open(const QString &text);

    /// "3 of 17"; `current` 0 for none. `isComplete` false when there are more.
    void setCount(int current, int count, bool isComplete);
    void setSearching();
    void setBrokenPattern();
    QString countText() const;

signals:
    /// What is typed or how to look has changed.
    void changed();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Outcome { None, Searching, Counted, Broken };

    QToolButton *makeToggle(const QString &sign);
    QToolButton *makeStep(const QString &icon);
    void layOut();
    void retranslate();
    void showOutcome();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_pattern;
    QComboBox *m_scope;
    QToolButton *m_close;
    Outcome m_outcome = Outcome::None;
    int m_current = 0;
    int m_found = 0;
    bool m_isComplete = true;
};

} // namespace concord
