// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orthography/houseprofile.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace concord {

/// The rules of the house a project is held to: Taiwan's, Hong Kong's or its own; quotation marks, spaces, ellipses, the words
/// it does not write, and every rule with its switch and its explanation in both languages. It is read from and written to files
/// of a house (core/orthography/houseprofile), as `check --profile` takes them, and changes nothing else itself.
class HouseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HouseDialog(const HouseProfile &house, QWidget *parent = nullptr);

    /// As the form says it now. Lines of words that are not read are left out.
    HouseProfile house() const;
    /// Shows the house of a file; what is wrong with it is said in the form, which stays as it was.
    void load(const QString &path);
    /// Writes the form as a file; says so.
    void save(const QString &path);
    /// Gives the house out and goes; stays and says which line of words is not read.
    void use();
    /// What was said last.
    QString remark() const;

signals:
    void accepted(const concord::HouseProfile &house);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void fillRules();
    void filterRules(const QString &words);
    void showHouse(const HouseProfile &house);
    void chooseBase(int base);
    void showBase();
    void explain(int row);
    void chooseFileToLoad();
    void chooseFileToSave();
    void say(const QString &remark, bool isWrong);

    HouseProfile m_start;
    QComboBox *m_base;
    QComboBox *m_quotes;
    QComboBox *m_spacing;
    QComboBox *m_ellipsis;
    QPlainTextEdit *m_words;
    QLineEdit *m_filter;
    QListWidget *m_rules;
    QLabel *m_explanation;
    QLabel *m_wordsHint;
    QLabel *m_remark;
    QDialogButtonBox *m_buttons;
    QPushButton *m_use; ///< none of the box's own, which would take Qt's words when the language changes
    QPushButton *m_cancel;
    QPushButton *m_load;
    QPushButton *m_save;
    QFormLayout *m_form;
};

} // namespace concord
