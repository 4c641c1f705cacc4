// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "ui/welcome/textcard.h"

class QVBoxLayout;

namespace concord {

class ArticleFields;

/// What the forms about an article have in common, as pages of the window and no dialogs: a heading, the two texts, the article's fields, a
/// sentence about what is wrong, and two ways out: Enter accepts, Esc cancels.
class ArticleForm : public QWidget
{
    Q_OBJECT

public:
    ~ArticleForm() override;

    TextCard *card(Side side) const { return side == Side::Source ? m_source : m_translation; }
    /// A sentence about why it could not be done; empty takes it away.
    void showError(const QString &sentence);

signals:
    void cancelled();

protected:
    explicit ArticleForm(QWidget *parent);

    /// The column the parts stand in, its heading in it; endColumn() puts error and ways out below them.
    QVBoxLayout *beginColumn();
    void addTexts(QVBoxLayout &column);
    void endColumn(QVBoxLayout &column);
    /// Tab goes through `parts`, then to the ways out; the first gets the focus when the form is shown.
    void orderTabs(const QList<QWidget *> &parts);

    virtual void accept() = 0; ///< Enter, or the button for it
    virtual bool takesEnter() const { return false; } ///< the part with the focus has its own meaning for it
    virtual QString complaint() const = 0;
    virtual void retranslate();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

    QLabel *m_heading;
    TextCard *m_source;
    TextCard *m_translation;
    ArticleFields *m_fields;
    QLabel *m_error;
    QPushButton *m_accept;
    QPushButton *m_cancel;

private:
    QWidget *m_first = nullptr;
};

} // namespace concord
