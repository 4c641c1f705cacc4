// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/terms/storedconcept.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace concord {

class ConceptForm;
class TermbaseModel;

/// The project's termbase as a table, with the fields of the picked concept below. It changes nothing itself.
class TermbasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TermbasePanel(QWidget *parent = nullptr);
    ~TermbasePanel() override;

    void setConcepts(const QList<StoredConcept> &concepts);
    void setEditable(bool editable);
    /// Picks a concept, clearing a filter that hides it.
    void setCurrent(ConceptId id);
    QList<ConceptId> pickedConcepts() const; ///< in the order of the rows
    ConceptForm *form() const { return m_form; }
    QTableView *table() const { return m_table; }

signals:
    void conceptPicked(concord::ConceptId id); ///< by a person; not valid for several or none
    void conceptEdited(const concord::StoredConcept &changed);
    void newRequested();
    void mergeRequested(const QList<concord::ConceptId> &ids);
    void duplicatesRequested();
    void removeRequested(const QList<concord::ConceptId> &ids);
    void starterRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void showPicked();
    void showCount();
    void restore(const QList<ConceptId> &picked);

    TermbaseModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_new;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QPushButton *m_duplicates;
    QPushButton *m_starter;
    ConceptForm *m_form;
    QSplitter *m_splitter;
    bool m_isEditable = false;
    bool m_isSelecting = false;
};

} // namespace concord
