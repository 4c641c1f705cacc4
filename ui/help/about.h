// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace concord {

/// What helps whoever looks into a fault: versions of the program and its libraries, system, screen, faces found. In English, to be
/// pasted into a report. Holds no text, no name and no path of a project.
QStringList diagnosticLines();

/// What the program is, under which licence, and its diagnostics to copy.
class AboutWindow : public QWidget
{
    Q_OBJECT

public:
    explicit AboutWindow(QWidget *parent = nullptr);

    /// Lines that follow diagnosticLines(), about what is open.
    void setFurther(const QStringList &lines);
    QString diagnostics() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QLabel *m_words;
    QLabel *m_hint;
    QPlainTextEdit *m_lines;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace concord
