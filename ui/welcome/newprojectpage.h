// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "ui/welcome/newproject.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace concord {

/// The form a project begins with, a page of the window and no dialog. It offers a title and a project file from the
/// files chosen, anew with every other source, until they are written by hand. It creates nothing itself.
class NewProjectPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewProjectPage(QWidget *parent = nullptr);
    ~NewProjectPage() override;

    /// Fills the form. What is empty in `draft` gets what the form can offer for it; what is not counts as offered too,
    /// unless it is what was written by hand before.
    void setDraft(const NewProject &draft);
    NewProject draft() const;
    /// A sentence about why it could not be made; empty takes it away.
    void showError(const QString &sentence);

signals:
    void createRequested(const concord::NewProject &project);
    void cancelled();
    /// A file was chosen by hand: the receiver may look into it and call setDraft with its title, date and language, which
    /// are empty in draft() where they were only offered for another file.
    void fileChosen(concord::Side side, const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct FileRow
    {
        QLabel *label = nullptr;
        QLineEdit *path = nullptr;
        QComboBox *language = nullptr; ///< null for the project's own file
        QPushButton *browse = nullptr;
    };

    FileRow makeRow(bool hasLanguage);
    void layOut();
    void orderTabs();
    void connectFields();
    void retranslate();
    void chooseText(Side side);
    void chooseProject();
    void offer();
    void offerProject();
    void takeText(Side side, const QString &path);
    QString mainText() const;
    void swapTexts();
    void create();
    QString complaint(const NewProject &project) const;

    QLabel *m_heading;
    FileRow m_source;
    FileRow m_translation;
    FileRow m_project;
    QPushButton *m_swap;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_dateLabel;
    QLineEdit *m_date;
    QLabel *m_error;
    QPushButton *m_create;
    QPushButton *m_cancel;
    bool m_ownTitle = false; ///< written by hand: no longer offered
    bool m_ownDate = false;
    bool m_ownProject = false;
    QString m_offeredFor; ///< the text that what is offered was made from
};

} // namespace concord
