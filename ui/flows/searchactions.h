// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/search/projectsearch.h"
#include "core/text/search/findtext.h"
#include "ui/palette/palettemodel.h"
#include "ui/reader/caret/textposition.h"
#include "ui/search/hitlist.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace concord {

class ActionSet;
class BitextReader;
class ConcordancePanel;
class Desk;
class FindBar;
class SearchPanel;
class TaskRunner;
class Workbench;
struct Bitext;

/// Gives the actions that find their meaning: the find bar in the reader's text, the search through all articles, the
/// concordance of a word. Keeps the text that is found in ready, and the project's full-text index in step, both in workers where
/// they are large. Owns the two panels, which share a place under the reader.
class SearchActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int kIndexPause = 2000; ///< milliseconds after a change before the index is brought up to date
    static constexpr int kMostLines = 2000;  ///< of a concordance
    static constexpr int kContext = 60;      ///< characters on either side of a concordance's word

    SearchActions(ActionSet &actions, Workbench &workbench, Desk &desk, TaskRunner &tasks, FindBar &bar, QObject *parent = nullptr);

    void setUsable(bool usable);
    /// What the palette offers for anything typed: to search the project for it. Empty while no project is open.
    std::function<PaletteEntry(const QString &query)> paletteFallback();
    /// Goes on to the next or previous hit of the panel that has the focus; false when none has it.
    bool stepInPanel(bool isForward);
    SearchPanel *searchPanel() const { return m_search; }
    ConcordancePanel *concordancePanel() const { return m_concordance; }

public slots:
    void openFind();
    void closeFind();
    void findNext() { step(true); }
    void findPrevious() { step(false); }
    /// Opens the search through all articles, for `query` when there is one.
    void openSearch(const QString &query = {});
    /// Of the selected passage, or of the word at the caret.
    void openConcordance();
    /// Lists places of the article shown, all of one side, as a concordance of `words`.
    void showPlaces(const QString &words, const QList<concord::TextSpan> &places);
    void closePanel();

private:
    struct Texts
    {
        std::shared_ptr<const Bitext> of;
        FindText source;
        FindText translation;
    };

    void connectFind();
    void connectPanels();
    void connectProject();

    /// Runs `then` once the texts of the article shown are ready.
    void withTexts(const std::function<void()> &then);
    void refind();
    void takeFound(const FindResult &source, const FindResult &translation);
    void showCurrent();
    void step(bool isForward);

    void search(const QString &query);
    void goTo(ArticleId article, const TextSpan &place);
    void takePending();
    void listConcordance(Side side, const QString &word);
    void fillConcordance(Side side, const QString &word);
    void fillPlaces(const QString &words, const QList<TextSpan> &places);
    void renewConcordance();
    void showPanel(QWidget *panel);
    void bringIndexUpToDate();

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    BitextReader &m_reader;
    TaskRunner &m_tasks;
    FindBar &m_bar;
    QPointer<QStackedWidget> m_drawer; ///< the desk's
    SearchPanel *m_search;
    ConcordancePanel *m_concordance;
    QTimer m_indexPause;
    QList<TextSpan> m_places; ///< those the concordance lists, where they were given and not looked for
    Side m_listed = Side::Source;
    ArticleId m_listedArticle;

    std::shared_ptr<const Texts> m_texts;
    QList<std::function<void()>> m_waiting; ///< for the texts
    HitList m_hits;
    bool m_isComplete = true;
    TextSpan m_current;       ///< the hit shown
    TextPosition m_origin;    ///< the caret when the bar was opened; where looking begins
    int m_originTop = 0;      ///< and where the view stood
    bool m_isAccepted = false; ///< a person stepped through the hits: closing stays there
    std::optional<TextSpan> m_pending; ///< to be shown once its article is open
    ArticleId m_pendingArticle;
};

} // namespace concord
