// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowfixture.h"

#include "ui/opening/projectwatch.h"

#include <QRandomGenerator>
#include <QTimer>

namespace concord {

/// A hand that works in the real window at random: it makes and changes claims, takes edits back and forth, corrects texts, imports,
/// charts, checks and looks up terms, and triggers whatever the menus hold; boxes that open on the way are cancelled. What it adds
/// it also takes away, so that a project it works on for hours stays about as large. The same seed does the same, as far as workers
/// answer at the same speed. Window's thread.
class WindowHand
{
public:
    enum class Work { Anything, EditsOnly };

    /// Files to import are written to `folder`.
    WindowHand(quint32 seed, const QString &folder);

    /// Opens a project made by createSampleProject; false when it could not be.
    bool open(const QString &path);
    /// Closes the project and opens it again.
    bool reopen();
    /// Does one thing and lets the window answer; what it was.
    QString step(Work work = Work::Anything);
    /// Waits until no worker runs and nothing is left to be done; false after a minute.
    bool settle();

    WindowFixture &fixture() { return m_fixture; }
    Workbench &workbench() { return m_fixture.workbench; }
    /// What went wrong in the window's own words, such as an edit that could not be stored.
    const QStringList &failures() const { return m_failures; }
    /// How often it was too quick: what it wanted to change had gone, and the window said so.
    int conflicts() const { return m_conflicts; }

private:
    struct Step
    {
        const char *name;
        int weight; ///< how often, among all
        bool isEdit;
        void (WindowHand::*act)();
    };
    static const QList<Step> &steps();

    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list.at(below(list.size()));
    }
    QAction *action(const char *id) { return m_fixture.window.actions().action(QLatin1String(id)); }
    void trigger(const char *id);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void backToDesk();
    void fail(const Error &error);
    void dismissBox();
    bool isReady() const;
    void compareClaims();
    Side anySide() { return below(2) ? Side::Translation : Side::Source; }
    TextSpan anyPassage();
    QString anyWords();
    QString varied(const QString &paragraph);

    void makeClaim();
    void changeClaim();
    void setStatus();
    void removeClaims();
    void undo();
    void redo();
    void pick();
    void pointAround();
    void moveAround();
    void correct();
    void importVersion();
    void addArticle();
    void changeArticle();
    void exchangeClaims();
    void importSeries();
    void editCharts();
    void editFindings();
    void editTerms();
    void editBeads();
    void decideQueue();
    void find();
    void switchWorkspace();
    void switchLook();
    void anyAction();
    void keepSafe();
    void resize();

    WindowFixture m_fixture;
    ProjectWatch m_watch{m_fixture.tasks};
    QRandomGenerator m_random;
    QString m_folder;
    QString m_path;
    QHash<QByteArray, QStringList> m_original; ///< paragraphs of the first article's sides, as the sample has them
    QStringList m_failures;
    int m_conflicts = 0;
    QString m_action; ///< the last of the menus' that was taken at random
    QTimer m_boxes;
    int m_files = 0;
};

} // namespace concord
