// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/livecheck.h"
#include "ui/workbench/revisions.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace concord {

class ActionSet;
class BitextReader;
class ParagraphEditor;
class ReviewPanel;
class VersionsPage;
class Workbench;
struct TextVersion;

/// Gives the actions on the text itself their meaning: correcting a paragraph in its place, importing and restoring versions, and
/// working through the claims whose passages changed.
class CorrectionActions : public QObject
{
    Q_OBJECT

public:
    CorrectionActions(ActionSet &actions, Workbench &workbench, BitextReader &reader, ReviewPanel &panel, VersionsPage &page, QObject *parent = nullptr);

    /// The actions can be used while the desk is shown.
    void setUsable(bool usable);
    /// Opens the paragraph at the caret for correction, with its draft where one was left.
    void correct();
    /// A new state of one side from a file.
    void importVersion(Side side, const QString &path);
    ParagraphEditor *editor() const { return m_editor; }
    Revisions &revisions() { return m_revisions; }

signals:
    void noted(const QString &sentence);
    void pageWanted(); ///< the versions
    void pageClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is being corrected.
    struct Place
    {
        TextRevision revision;
        int paragraph = 0;
    };

    void connectEditor();
    void connectPanel();
    void connectVersions();
    void chooseFile(Side side);
    void placeEditor();
    bool coversOther(const QRect &rect) const;
    void checkText(const QString &text);
    void acceptText(const QString &text);
    void dismiss();
    void closeEditor();
    void say(const AnchorCounts &counts);
    void showReviews();
    void reattach(bool toSuggestion);
    void acceptCurrent();
    void report(const Status &status);
    void showVersions();
    void showComparison(RevisionId before, RevisionId after);
    QList<TextVersion> versions(Side side) const;
    QString draftKey() const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    BitextReader &m_reader;
    ReviewPanel &m_panel;
    VersionsPage &m_page;
    Revisions m_revisions;
    ParagraphEditor *m_editor; ///< owned by the reader's viewport
    std::optional<Place> m_place;
    std::optional<LiveChecker> m_checker;
    QHash<QString, QString> m_drafts; ///< by side and paragraph as it stood
    bool m_isUsable = false;
};

/// One line on a check, in the language of the interface: what agrees, what differs, what is written otherwise than the house does.
/// Of many things the first.
QString liveRemark(const LiveCheck &check);

} // namespace concord
