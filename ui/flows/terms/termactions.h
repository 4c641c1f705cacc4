// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/termedits.h"

#include <QObject>
#include <QPointer>

namespace concord {

class ActionSet;
class ChangePreview;
class Desk;
class SearchActions;
class TermbasePanel;
class Workbench;

/// Gives the actions on terms their meaning: a concept from the selection, one rendering in place of others, the termbase. Owns
/// the termbase's panel, which stands at the right of the Terms workspace.
class TermActions : public QObject
{
    Q_OBJECT

public:
    TermActions(ActionSet &actions, Workbench &workbench, Desk &desk, SearchActions &search, QObject *parent = nullptr);

    /// `isReading`: a text can be seen; `isOpen`: so can the desk.
    void setUsable(bool isReading, bool isOpen);
    TermEdits &edits() { return m_edits; }
    TermbasePanel *termbase() const { return m_termbase; }
    ChangePreview *preview() const; ///< null when none is open

public slots:
    /// A concept of the selection, or of the word at the caret, with what it is called in the other language.
    void addSelection();
    /// Shows the concept of the picked passage in the termbase.
    void showConcept();

signals:
    void noted(const QString &sentence);
    void failed(const concord::Error &error);

private:
    void connectPanels();
    void showTermbase();
    void open(ConceptId id);
    void add(const QString &source, const QString &rendering);
    void addEmpty();
    void askForCounterpart(ConceptId id, const QString &known);
    void useEverywhere(const QString &chosen, const QList<TextSpan> &others);
    void write(const QList<TextEdit> &edits);
    void report(const Status &status);
    TextSpan passageForConcept() const;
    ConceptId knownConcept(const QString &source, const QString &rendering) const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    TermEdits m_edits;
    TermbasePanel *m_termbase; ///< the desk's
    QPointer<ChangePreview> m_preview;
};

} // namespace concord
