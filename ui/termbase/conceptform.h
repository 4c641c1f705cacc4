// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/terms/storedconcept.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace concord {

/// The fields of a concept: its designations, each with what is known of it, and domain, note and scope. Every finished field is
/// an edit; it stores nothing itself. A designation without words is no edit until it has some.
class ConceptForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConceptForm(QWidget *parent = nullptr);

    /// `concept` without an id empties the form. The picked designation stays picked where it is there.
    void setConcept(const StoredConcept &shown);
    const StoredConcept &shownConcept() const { return m_shown; }
    void setEditable(bool editable);
    QListWidget *designationList() const { return m_list; }
    QLineEdit *wordsField() const { return m_words; }
    QComboBox *statusField() const { return m_status; }
    QComboBox *regionField() const { return m_region; }
    QLineEdit *noteField() const { return m_note; }
    /// The caret goes to the first designation's words.
    void startEditing();
    QComboBox *languageField() const { return m_language; }
    QLineEdit *domainField() const { return m_domain; }

public slots:
    /// One of the language the concept has none of yet, English before Chinese; until something is chosen by hand, its language follows
    /// the letters that are typed.
    void addDesignation();
    void removeDesignation();

signals:
    void edited(const concord::StoredConcept &changed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fillChoices();
    void retranslate();
    void showDesignation();
    void showQualities(const Designation &shown, bool isThere);
    void showList(int current);
    void takeDesignation();
    void takeConcept();
    Designation proposed(Language language) const;
    bool isDraft(int row) const { return row >= m_shown.content.designations.size(); }
    void followLetters(const QString &typed);
    void put(const Concept &content);
    int current() const;

    StoredConcept m_shown;
    QList<Designation> m_drafts; ///< as listed; the last may have no words yet
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QFormLayout *m_fields;
    QLineEdit *m_words;
    QComboBox *m_language;
    QComboBox *m_status;
    QComboBox *m_region;
    QComboBox *m_match;
    QComboBox *m_case;
    QLineEdit *m_domain;
    QLineEdit *m_note;
    QComboBox *m_scope;
    bool m_isProposed = false; ///< nothing of the draft was chosen by hand
    bool m_isFilling = false;
    bool m_isEditable = false;
};

} // namespace concord
