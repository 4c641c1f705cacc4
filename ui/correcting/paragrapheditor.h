// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/correcting/paragraphlayout.h"

#include <QColor>
#include <QFont>
#include <QFrame>
#include <QRect>

class QLabel;
class QTextEdit;

namespace concord {

/// A paragraph being corrected in its place: a field in the reader's type, with a line under it that says how its figures and
/// names stand. Enter accepts, Esc puts it away; a paragraph has no line breaks, so none gets in. It knows neither project
/// nor article.
class ParagraphEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ParagraphEditor(QWidget *parent);

    /// How the paragraph is set.
    struct Setting
    {
        QFont font;
        double lineHeight = 0;
        LineFiller lines; ///< as Qt breaks lines when empty
    };

    /// Opens on a paragraph; the caret stands at `position` (UTF-16 units).
    void begin(const QString &text, const Setting &setting, int position, const QString &name);
    QString text() const;
    /// The place of the paragraph it covers, in its parent; it grows downwards with the text and stays inside.
    void cover(const QRect &paragraph);
    /// One line on what was written; `isFine` when there is nothing to mend.
    void setRemark(const QString &remark, bool isFine);
    QString remark() const;

signals:
    void textChanged(const QString &text);
    void accepted(const QString &text);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeColours();
    void fit();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    QTextEdit *m_field;
    ParagraphLayout *m_layout;
    QLabel *m_remark;
    QLabel *m_keys;
    QRect m_paragraph;
    bool m_isFine = true;
    QColor m_paper; ///< of the theme it has taken
};

} // namespace concord
