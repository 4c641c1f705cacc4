// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/terms/termactions.h"

#include "core/checks/terms/placedterms.h"
#include "core/checks/termrenderings.h"
#include "core/checks/terms/termreplacement.h"
#include "core/terms/mining/counterpart.h"
#include "core/terms/mining/englishwords.h"
#include "core/text/words.h"
#include "ui/actions/actionset.h"
#include "ui/desk/desk.h"
#include "ui/desk/termswiring.h"
#include "ui/flows/searchactions.h"
#include "ui/reader/bitextreader.h"
#include "ui/renderings/renderingspanel.h"
#include "ui/support/changepreview.h"
#include "ui/termbase/conceptform.h"
#include "ui/termbase/termbasepanel.h"
#include "ui/workbench/workbench.h"

#include <QAction>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kLongestTerm = 80; // UTF-16 units; more is no term
constexpr qsizetype kLongestEnding = 2; // of a possessive

QString wordsAt(const Bitext &bitext, const TextSpan &span)
{
    return bitext.side(span.side).paragraphs.value(span.paragraph).mid(span.range.begin, span.range.length()).simplified();
}

bool isArticle(const QString &word)
{
    return word == u"the" || word == u"a" || word == u"an";
}

/// A selected passage as a termbase has it: without marks at its ends; in English without an article and a possessive ending, and a
/// common noun at its end in the singular. Empty where no letter is left: a number is no concept.
QString asTerm(const QString &selected, Language language)
{
    const auto isEdge = [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate() && !QStringView(u"《》〈〉()（）%").contains(c); };
    qsizetype begin = 0, end = selected.size();
    while (begin < end && isEdge(selected[begin]))
        ++begin;
    while (end > begin && isEdge(selected[end - 1]))
        --end;
    const QString words = selected.mid(begin, end - begin);
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        return {};
    const QList<EnglishWord> found = isChinese(language) ? QList<EnglishWord>() : englishWords(words);
    if (found.isEmpty() || found.last().range.end + kLongestEnding < words.size())
        return words;
    const int from = found.size() > 1 && isArticle(found.first().lower) ? found[1].range.begin : 0;
    const EnglishWord &last = found.last();
    const bool isCommon = !last.isCapital && !last.isAcronym;
    return words.mid(from, last.range.begin - from) + (isCommon ? last.lower : words.mid(last.range.begin, last.range.length()));
}

/// Articles, auxiliaries and the like stand beside anything: what goes with one says nothing of it.
bool isEveryday(const QString &english)
{
    const QList<EnglishWord> words = englishWords(english);
    return std::all_of(words.begin(), words.end(), [](const EnglishWord &word) { return !word.isCapital && !word.isAcronym && isCommonEnglish(word.lower); });
}

bool names(const Concept &one, const QString &words)
{
    return std::any_of(one.designations.begin(), one.designations.end(), [&words](const Designation &designation) {
        return designation.text.compare(words, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

TermActions::TermActions(ActionSet &actions, Workbench &workbench, Desk &desk, SearchActions &search, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_edits(workbench), m_termbase(new TermbasePanel)
{
    m_desk.columns()->setSide(Workspace::Terms, m_termbase);
    const auto on = [this](const char *id, auto act) { connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, act); };
    on("term.add", [this] { addSelection(); });
    on("term.show", [this] { showConcept(); });
    on("term.use", [this] { m_desk.renderings()->useEverywhere(); });
    connect(m_actions.action(QLatin1String("view.termbase")), &QAction::toggled, m_desk.columns(),
            [this](bool shown) { m_desk.columns()->setSideShown(Workspace::Terms, shown); });
    m_actions.action(QLatin1String("view.termbase"))->setChecked(true);
    connect(&m_workbench, &Workbench::projectChanged, this, &TermActions::showTermbase);
    connect(&m_workbench, &Workbench::termsChanged, this, &TermActions::showTermbase);
    connect(m_desk.renderings(), &RenderingsPanel::placePicked, &search,
            [&search](const QString &words, const QList<TextSpan> &places) { search.showPlaces(words, places); });
    connectPanels();
    showTermbase();
}

void TermActions::connectPanels()
{
    connect(m_desk.renderings(), &RenderingsPanel::useEverywhereRequested, this, &TermActions::useEverywhere);
    connect(m_desk.renderings(), &RenderingsPanel::addRequested, this, &TermActions::add);
    connect(m_termbase, &TermbasePanel::conceptEdited, this, [this](const StoredConcept &changed) { report(m_edits.change(changed)); });
    connect(m_termbase, &TermbasePanel::newRequested, this, &TermActions::addEmpty);
    connect(m_termbase, &TermbasePanel::mergeRequested, this, [this](const QList<ConceptId> &ids) { report(m_edits.merge(ids)); });
    connect(m_termbase, &TermbasePanel::removeRequested, this, [this](const QList<ConceptId> &ids) { report(m_edits.remove(ids)); });
    connect(m_termbase, &TermbasePanel::duplicatesRequested, this, [this] {
        const Result<int> merged = m_edits.mergeDuplicates(Language::English);
        merged ? emit noted(tr("%n duplicate(s) merged", nullptr, *merged)) : emit failed(merged.error());
    });
    connect(m_termbase, &TermbasePanel::starterRequested, this, [this] {
        const Result<int> added = m_edits.addStarter();
        added ? emit noted(tr("%n concept(s) added to the termbase", nullptr, *added)) : emit failed(added.error());
    });
}

void TermActions::setUsable(bool isReading, bool isOpen)
{
    const bool canEdit = m_edits.canEdit();
    m_actions.action(QLatin1String("term.add"))->setEnabled(isReading && canEdit);
    m_actions.action(QLatin1String("term.show"))->setEnabled(isReading);
    m_actions.action(QLatin1String("term.use"))->setEnabled(isReading && canEdit && m_desk.workspace() == Workspace::Terms);
    m_actions.action(QLatin1String("view.termbase"))->setEnabled(isOpen);
    m_desk.renderings()->setEditable(canEdit);
    m_termbase->setEditable(canEdit);
}

ChangePreview *TermActions::preview() const
{
    return m_preview;
}

void TermActions::showTermbase()
{
    m_termbase->setConcepts(m_edits.concepts());
}

void TermActions::report(const Status &status)
{
    if (!status)
        emit failed(status.error());
}

/// Where the termbase can be seen the concept is shown there.
void TermActions::open(ConceptId id)
{
    m_termbase->setCurrent(id);
    if (m_desk.workspace() != Workspace::Terms)
        return;
    m_actions.action(QLatin1String("view.termbase"))->setChecked(true);
    m_desk.columns()->unfold(DeskColumns::Side);
}

/// The selected passage, the picked one, or the word at the caret.
TextSpan TermActions::passageForConcept() const
{
    const BitextReader &reader = *m_desk.reader();
    if (reader.hasSelection())
        return reader.selection();
    const TextPosition &caret = reader.caret();
    const std::shared_ptr<const Bitext> bitext = reader.content().bitext;
    if (!bitext)
        return {};
    return {caret.side, caret.paragraph, wordAt(bitext->side(caret.side).paragraphs.value(caret.paragraph), caret.position)};
}

void TermActions::addSelection()
{
    const LoadedArticle *article = m_workbench.article();
    const TextSpan span = passageForConcept();
    if (!article || span.range.isEmpty() || span.range.length() > kLongestTerm || !article->analysis.bitext.contains(span)) {
        emit noted(tr("Select a word or a name first; a concept is made from it."));
        return;
    }
    const Bitext &bitext = article->analysis.bitext;
    const QString here = asTerm(wordsAt(bitext, span), bitext.side(span.side).language);
    if (here.isEmpty()) {
        emit noted(tr("That is no concept: figures are compared by themselves. Select a word or a name."));
        return;
    }
    const bool isGuessed = span.side == Side::Translation || !isEveryday(here);
    const QString guess = isGuessed ? counterpartFor(pairedText(bitext), m_desk.terms()->matrix(), span).simplified() : QString();
    const QString there = asTerm(guess, bitext.side(otherSide(span.side)).language);
    span.side == Side::Source ? add(here, there) : add(there, here);
}

ConceptId TermActions::knownConcept(const QString &source, const QString &rendering) const
{
    for (const StoredConcept &one : m_edits.concepts()) {
        if ((!source.isEmpty() && names(one.content, source)) || (source.isEmpty() && names(one.content, rendering)))
            return one.id;
    }
    return {};
}

/// Either may be empty; it is left to be written.
void TermActions::add(const QString &source, const QString &rendering)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return;
    if (const ConceptId known = knownConcept(source, rendering); known.isValid()) {
        open(known);
        emit noted(tr("The termbase has “%1” already.").arg(source.isEmpty() ? rendering : source));
        return;
    }
    Concept content;
    for (const auto &[side, text] : {std::pair(Side::Source, source), std::pair(Side::Translation, rendering)}) {
        Designation designation;
        designation.language = article->analysis.bitext.side(side).language;
        designation.text = text;
        if (!text.isEmpty())
            content.designations.append(designation);
    }
    const Result<ConceptId> added = m_edits.add(content);
    if (!added) {
        emit failed(added.error());
        return;
    }
    if (source.isEmpty() || rendering.isEmpty())
        askForCounterpart(*added, source + rendering);
    else
        open(*added);
    if (!source.isEmpty() && !rendering.isEmpty())
        emit noted(tr("Added to the termbase: %1 → %2").arg(source, rendering));
}

/// What a concept is called in the other language is not sure: the field for it is opened, wherever one is.
void TermActions::askForCounterpart(ConceptId id, const QString &known)
{
    if (m_desk.workspace() != Workspace::Terms)
        emit m_desk.workspaceWanted(Workspace::Terms);
    open(id);
    m_termbase->form()->addDesignation();
    emit noted(tr("Added to the termbase: %1. Its counterpart is not sure; write it in the field.").arg(known));
}

void TermActions::addEmpty()
{
    Concept content;
    content.designations.append({Language::English, tr("new concept"), TermStatus::Preferred, TermRegion::Anywhere, TermMatch::Inflected, TermCase::Permissive});
    const Result<ConceptId> added = m_edits.add(content);
    if (!added) {
        emit failed(added.error());
        return;
    }
    open(*added);
    m_termbase->form()->startEditing();
}

void TermActions::showConcept()
{
    const LoadedArticle *article = m_workbench.article();
    const QList<TextSpan> &picked = m_workbench.hub().picked().passages;
    if (!article || picked.isEmpty())
        return;
    const Termbase &termbase = article->analysis.terms;
    for (const PlacedTerm &placed : placedTerms(article->analysis.bitext, termbase)) {
        if (!placed.span.intersects(picked.first()))
            continue;
        for (const StoredConcept &one : m_edits.concepts()) {
            if (!(one.content == termbase.concepts[placed.conceptIndex]))
                continue;
            emit m_desk.workspaceWanted(Workspace::Terms);
            open(one.id);
            return;
        }
    }
    emit noted(tr("No concept of the termbase stands here."));
}

void TermActions::useEverywhere(const QString &chosen, const QList<TextSpan> &others)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article || m_preview)
        return;
    const Bitext &bitext = article->analysis.bitext;
    const QList<TextEdit> edits = replacementsAt(bitext, others, chosen);
    if (edits.isEmpty()) {
        emit noted(tr("It reads “%1” everywhere already.").arg(chosen));
        return;
    }
    QList<ProposedChange> changes;
    for (const TextEdit &edit : edits) {
        const QString &text = bitext.side(edit.span.side).paragraphs[edit.span.paragraph];
        changes.append(proposedChange(text, edit.span.paragraph, edit.span.range.begin, edit.span.range.end, edit.replacement));
    }
    m_preview = new ChangePreview(tr("Write “%1” everywhere").arg(chosen), changes, m_desk.window());
    connect(m_preview, &ChangePreview::accepted, this, [this, edits](const QList<int> &wanted) {
        QList<TextEdit> chosenEdits;
        for (const int index : wanted)
            chosenEdits.append(edits[index]);
        write(chosenEdits);
    });
    m_preview->open();
}

void TermActions::write(const QList<TextEdit> &edits)
{
    const int count = static_cast<int>(edits.size());
    if (const Status written = m_edits.write(edits); !written)
        emit failed(written.error());
    else
        emit noted(tr("%n place(s) changed; Undo takes all of it back.", nullptr, count));
}

} // namespace concord
