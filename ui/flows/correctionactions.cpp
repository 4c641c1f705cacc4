// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/correctionactions.h"

#include "core/project/articles.h"
#include "core/terms/nameforms.h"
#include "ui/actions/actionset.h"
#include "ui/correcting/paragrapheditor.h"
#include "ui/correcting/reviewpanel.h"
#include "ui/correcting/versionspage.h"
#include "ui/reader/bitextreader.h"
#include "ui/reader/layout/linebreaker.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/words/findingtext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollBar>

#include <array>

namespace concord {

namespace {

constexpr int kAbove = 16;            // pixels by which the editor's frame may begin above its first line
constexpr qsizetype kMostRemarks = 8; ///< under a paragraph that is being corrected

} // namespace

CorrectionActions::CorrectionActions(ActionSet &actions, Workbench &workbench, BitextReader &reader, ReviewPanel &panel, VersionsPage &page, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_reader(reader), m_panel(panel), m_page(page), m_revisions(workbench), m_editor(new ParagraphEditor(reader.viewport()))
{
    const auto on = [&](const char *id, auto act) { connect(actions.action(QLatin1String(id)), &QAction::triggered, this, act); };
    on("text.correct", [this] { correct(); });
    on("text.importSource", [this] { chooseFile(Side::Source); });
    on("text.importTranslation", [this] { chooseFile(Side::Translation); });
    on("text.versions", [this] { showVersions(); });
    on("text.accept", [this] { acceptCurrent(); });
    on("text.reattach", [this] { reattach(false); });
    on("text.suggestion", [this] { reattach(true); });
    connect(&m_revisions, &Revisions::revised, this, &CorrectionActions::say);
    connectEditor();
    connectPanel();
    connectVersions();
}

void CorrectionActions::connectEditor()
{
    connect(m_editor, &ParagraphEditor::textChanged, this, &CorrectionActions::checkText);
    connect(m_editor, &ParagraphEditor::accepted, this, &CorrectionActions::acceptText);
    connect(m_editor, &ParagraphEditor::dismissed, this, &CorrectionActions::dismiss);
    connect(m_reader.verticalScrollBar(), &QScrollBar::valueChanged, this, &CorrectionActions::placeEditor);
    m_reader.viewport()->installEventFilter(this);
    connect(&m_reader, &BitextReader::zoomChanged, this, &CorrectionActions::placeEditor);
    connect(&m_workbench, &Workbench::articleChanged, this, [this] {
        const LoadedArticle *article = m_workbench.article();
        const bool isSame = m_place && article && article->revision(m_place->revision.side) && article->revision(m_place->revision.side)->id == m_place->revision.id;
        if (m_place && !isSame)
            dismiss();
    });
}

void CorrectionActions::connectPanel()
{
    connect(&m_panel, &ReviewPanel::acceptRequested, this, &CorrectionActions::acceptCurrent);
    connect(&m_panel, &ReviewPanel::reattachRequested, this, [this] { reattach(false); });
    connect(&m_panel, &ReviewPanel::suggestionRequested, this, [this] { reattach(true); });
    connect(&m_panel, &ReviewPanel::reviewPicked, this, [this](const AnchorReview &review) {
        m_workbench.hub().pick(review.claim.id);
        if (review.anchor.state != AnchorState::Orphan)
            m_reader.scrollTo(review.anchor.span);
        else if (!review.candidates.isEmpty())
            m_reader.scrollTo(review.candidates.first());
    });
    connect(&m_workbench, &Workbench::claimsChanged, this, &CorrectionActions::showReviews);
}

void CorrectionActions::connectVersions()
{
    m_page.setBreaks([](const QString &text, Language language) { return LineBreaker(language).breaks(text); });
    connect(&m_page, &VersionsPage::comparisonRequested, this, &CorrectionActions::showComparison);
    connect(&m_page, &VersionsPage::closed, this, &CorrectionActions::pageClosed);
    connect(&m_page, &VersionsPage::restoreRequested, this, [this](RevisionId id) {
        report(m_revisions.restore(id));
        m_page.setVersions(versions(Side::Source) + versions(Side::Translation));
    });
}

void CorrectionActions::setUsable(bool usable)
{
    m_isUsable = usable;
    const auto enable = [this](const char *id, bool enabled) { m_actions.action(QLatin1String(id))->setEnabled(enabled); };
    const bool canWrite = usable && m_workbench.article() && !m_workbench.project()->isReadOnly();
    for (const char *id : {"text.correct", "text.unlockSource", "text.importSource", "text.importTranslation"})
        enable(id, canWrite);
    enable("text.versions", usable && m_workbench.article());
    enable("text.review", usable);
    const AnchorReview *review = m_panel.current();
    enable("text.accept", canWrite && review && ReviewPanel::isAcceptable(*review));
    enable("text.reattach", canWrite && review);
    enable("text.suggestion", canWrite && review && !review->candidates.isEmpty());
    if (!usable)
        closeEditor();
}

QString CorrectionActions::draftKey() const
{
    return sideName(m_place->revision.side) + u'\n' + m_place->revision.paragraphs.value(m_place->paragraph);
}

void CorrectionActions::correct()
{
    if (m_place) {
        m_editor->setFocus();
        return;
    }
    const TextPosition caret = m_reader.caret();
    if (caret.side == Side::Source && !m_actions.action(QLatin1String("text.unlockSource"))->isChecked()) {
        emit noted(tr("The source is locked. “%1” in the menu unlocks it.").arg(ActionSet::plainText(m_actions.action(QLatin1String("text.unlockSource")))));
        return;
    }
    if (!m_revisions.canRevise(caret.side)) {
        emit noted(m_workbench.isAnalysing() ? tr("The article is still being read.") : tr("There is no paragraph to correct here."));
        return;
    }
    const TextRevision &revision = *m_workbench.article()->revision(caret.side);
    if (caret.paragraph < 0 || caret.paragraph >= revision.paragraphs.size())
        return;
    m_place = Place{revision, caret.paragraph};
    m_checker.emplace(*m_workbench.article(), caret.side, caret.paragraph, m_workbench.waived());
    const QString text = m_drafts.value(draftKey(), revision.paragraphs[caret.paragraph]);
    m_reader.scrollTo({caret.side, caret.paragraph, {caret.position, caret.position}});
    const ReaderGeometry &geometry = m_reader.sheet().geometry();
    const auto lines = [breaker = std::make_shared<LineBreaker>(revision.language)](QTextLayout &layout, double width, double baseline, double height) {
        return breaker->fill(layout, width, baseline, height);
    };
    m_editor->begin(text, {geometry.font(caret.side, {}), geometry.lineHeight(caret.side, {}), lines}, caret.position, tr("Paragraph %1").arg(caret.paragraph + 1));
    placeEditor();
    checkText(text);
}

/// Over the sentences of the paragraph, wherever they stand now.
void CorrectionActions::placeEditor()
{
    if (!m_place)
        return;
    const Side side = m_place->revision.side;
    QRect rect, last;
    for (const LocatedSentence &sentence : m_workbench.article()->analysis.bitext.side(side).sentences) {
        if (sentence.paragraph == m_place->paragraph)
            rect = rect.united(last = m_reader.rectOf({side, sentence.paragraph, sentence.range}));
    }
    if (rect.isNull())
        rect = m_reader.viewport()->rect();
    const bool isStacked = coversOther(rect);
    if (isStacked) // the languages one under the other: below what it translates
        rect.setTop(last.top());
    const auto measure = static_cast<int>(m_reader.sheet().geometry().lineWidth(side, {}));
    rect.setWidth(std::min(std::max(rect.width(), measure), m_reader.viewport()->width() - rect.left()));
    m_editor->cover(rect);
    QScrollBar &bar = *m_reader.verticalScrollBar();
    const int before = bar.value();
    if (isStacked && m_editor->y() + kAbove < rect.top())
        bar.setValue(before + rect.top() - m_editor->y()); // no room below: the text moves up
    if (bar.value() != before)
        m_editor->cover(rect.translated(0, before - bar.value()));
}

/// Whether what stands at a place are sentences of the other language that the paragraph translates.
bool CorrectionActions::coversOther(const QRect &rect) const
{
    const Bitext &bitext = m_workbench.article()->analysis.bitext;
    const Side side = m_place->revision.side;
    const int length = static_cast<int>(m_place->revision.paragraphs[m_place->paragraph].size());
    const Range beads = bitext.beadsOf({side, m_place->paragraph, {0, length}});
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const TextSpan &span : bitext.beadSpans(bead, otherSide(side))) {
            if (m_reader.rectOf(span).intersects(rect))
                return true;
        }
    }
    return false;
}

bool CorrectionActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reader.viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CorrectionActions::placeEditor, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void CorrectionActions::checkText(const QString &text)
{
    if (!m_checker)
        return;
    const LiveCheck check = m_checker->check(text);
    m_editor->setRemark(liveRemark(check), check.isClean());
}

void CorrectionActions::acceptText(const QString &text)
{
    if (!m_place)
        return;
    if (text.trimmed().isEmpty()) {
        m_editor->setRemark(tr("A paragraph cannot be empty."), false);
        return;
    }
    const Place place = *m_place;
    const QString key = draftKey();
    if (text == place.revision.paragraphs[place.paragraph]) {
        m_drafts.remove(key);
        closeEditor();
        return;
    }
    m_place.reset(); // the article changes while it is stored
    if (const Status stored = m_revisions.correct(place.revision, place.paragraph, text); !stored) {
        m_place = place;
        emit m_workbench.failed(stored.error());
        return;
    }
    m_drafts.remove(key);
    closeEditor();
}

void CorrectionActions::dismiss()
{
    if (!m_place)
        return;
    const QString text = m_editor->text();
    if (text == m_place->revision.paragraphs.value(m_place->paragraph)) {
        m_drafts.remove(draftKey());
    } else {
        m_drafts.insert(draftKey(), text);
        emit noted(tr("Kept as a draft; F2 on the paragraph brings it back."));
    }
    closeEditor();
}

void CorrectionActions::closeEditor()
{
    m_place.reset();
    m_checker.reset();
    if (!m_editor->isVisible())
        return;
    m_editor->hide();
    m_reader.setFocus();
}

void CorrectionActions::chooseFile(Side side)
{
    const QString title = side == Side::Source ? tr("New version of the source") : tr("New version of the translation");
    const QString path = QFileDialog::getOpenFileName(m_reader.window(), title, kLastFolderSetting.value());
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    importVersion(side, path);
}

void CorrectionActions::importVersion(Side side, const QString &path)
{
    report(m_revisions.import(side, path));
}

void CorrectionActions::report(const Status &status)
{
    if (!status)
        emit m_workbench.failed(status.error());
}

void CorrectionActions::say(const AnchorCounts &counts)
{
    const int open = counts.of(AnchorState::Changed) + counts.of(AnchorState::Ambiguous) + counts.of(AnchorState::Orphan);
    if (open > 0)
        emit noted(tr("A new version was made. %n passage(s) of claims need a look.", nullptr, open));
    else
        emit noted(tr("A new version was made. All claims are where they were."));
}

void CorrectionActions::showReviews()
{
    m_panel.setReviews(m_revisions.reviews());
    setUsable(m_isUsable);
}

void CorrectionActions::acceptCurrent()
{
    if (!m_panel.current())
        return;
    const AnchorReview review = *m_panel.current(); // the panel is filled anew while it is stored
    const Status accepted = m_revisions.accept(review);
    report(accepted);
    if (accepted && Revisions::unverifies(review))
        emit noted(tr("Accepted. The claim says another value, so it is unverified again."));
    else if (accepted && review.valueDiffers)
        emit noted(tr("Accepted. The claim still says another value."));
}

void CorrectionActions::reattach(bool toSuggestion)
{
    const AnchorReview *review = m_panel.current();
    if (!review)
        return;
    const TextSpan span = toSuggestion ? review->candidates.value(0) : m_reader.selection();
    if (span.range.isEmpty())
        emit noted(tr("Select the passage first."));
    else
        report(m_revisions.attach(review->anchor, span));
}

QList<TextVersion> CorrectionActions::versions(Side side) const
{
    QList<TextVersion> list;
    const Project *project = m_workbench.project();
    const LoadedArticle *article = m_workbench.article();
    if (!project || !article)
        return list;
    const QList<TextRevision> revisions = Articles::revisions(project->database(), article->article.id, side).valueOr({});
    QList<JournalEntry> edits = project->history().valueOr({});
    edits.removeIf([](const JournalEntry &entry) { return entry.kind != JournalKind::Edit; });
    for (const TextRevision &revision : revisions) {
        // The first edit that was finished after the revision was made is the one that made it.
        const JournalEntry *maker = nullptr;
        for (const JournalEntry &entry : std::as_const(edits)) {
            if (entry.madeAt >= revision.createdAt && (!maker || entry.seq < maker->seq))
                maker = &entry;
        }
        const QString what = !revision.note.isEmpty() ? revision.note : maker ? QCoreApplication::translate("Edit", maker->title.toUtf8().constData()) : QString();
        list.prepend({revision.id, side, revision.number, revision.createdAt, maker ? maker->author : QString(), what});
    }
    return list;
}

void CorrectionActions::showVersions()
{
    if (!m_workbench.article())
        return;
    closeEditor();
    const std::array<QList<TextVersion>, 2> all{versions(Side::Source), versions(Side::Translation)};
    const Side side = m_reader.caret().side, other = otherSide(side);
    const auto count = [&](Side of) { return all[static_cast<size_t>(of)].size(); };
    m_page.showSide(count(side) < 2 && count(other) > 1 ? other : side); // where there is something to compare
    m_page.setVersions(all[0] + all[1]);
    emit pageWanted();
}

void CorrectionActions::showComparison(RevisionId before, RevisionId after)
{
    const Result<TextRevision> one = m_workbench.project()->revision(before), other = m_workbench.project()->revision(after);
    if (!one || !other)
        return report(one ? Status(other.error()) : Status(one.error()));
    m_page.setComparison(one->paragraphs, other->paragraphs, other->language, compareRevisions(one->paragraphs, other->paragraphs, wordsWithNames));
}

namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("concord::CorrectionActions", words);
}

/// What is written and what the house writes; the rule's name where no words can say it.
QString liveNoteText(const LiveNote &note)
{
    const bool isOfTerms = note.rule.startsWith(u"term-");
    if (isOfTerms && note.written.isEmpty())
        return said("%1 is missing").arg(note.there);
    if (isOfTerms && !note.instead.isEmpty())
        return said("%1: the house writes %2").arg(note.written, note.instead);
    if (!isOfTerms && !note.instead.isEmpty())
        return QStringLiteral("%1 → %2").arg(note.written, note.instead);
    return QStringLiteral("%1 (%2)").arg(note.written, ruleTitle(note.rule, interfaceLanguage()));
}

} // namespace

QString liveRemark(const LiveCheck &check)
{
    QStringList parts;
    const auto say = said;
    for (const LiveDifference &difference : check.differences) {
        if (difference.here.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("concord::CorrectionActions", "%1 is missing")).arg(difference.there));
        else if (difference.there.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("concord::CorrectionActions", "%1 is not in the other language")).arg(difference.here));
        else
            parts.append(QStringLiteral("%1 ≠ %2").arg(difference.here, difference.there));
    }
    for (const LiveName &name : check.names)
        parts.append(say(QT_TRANSLATE_NOOP("concord::CorrectionActions", "%1: the house writes %2")).arg(name.written, name.house));
    for (const LiveNote &note : check.notes)
        parts.append(liveNoteText(note));
    if (parts.size() > kMostRemarks)
        parts = parts.first(kMostRemarks) + QStringList{QStringLiteral("…")};
    if (parts.isEmpty() && check.agreeing > 0)
        parts.append(QCoreApplication::translate("concord::CorrectionActions", "%n figure(s) agree", nullptr, check.agreeing));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace concord
