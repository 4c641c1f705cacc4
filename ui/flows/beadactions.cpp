// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/beadactions.h"

#include "core/analysis/pinning.h"
#include "ui/actions/actionset.h"
#include "ui/reader/bitextreader.h"
#include "ui/workbench/workbench.h"

#include <QAction>

namespace concord {

BeadActions::BeadActions(ActionSet &actions, Workbench &workbench, BitextReader &reader, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_reader(reader)
{
    connectEdits();
    connectSteps();
}

void BeadActions::on(const char *actionId, std::function<void()> act)
{
    connect(m_actions.action(QLatin1String(actionId)), &QAction::triggered, this, [this, act = std::move(act)] {
        if (hasBeads() && bead() >= 0)
            act();
    });
}

void BeadActions::connectEdits()
{
    on("bead.merge", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Merge beads"), merged(bitext().beads, bead())); });
    on("bead.mergePrevious", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Merge beads"), merged(bitext().beads, bead() - 1)); });
    on("bead.split", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Split bead"), split(bitext(), bead(), side(), sentence())); });
    on("bead.drawIn", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Shift bead edge"), edgeDrawnIn(bitext().beads, bead(), side())); });
    on("bead.pushOut", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Shift bead edge"), edgePushedOut(bitext().beads, bead(), side())); });
    on("bead.toNext", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Move sentence"), movedToNext(bitext().beads, side(), sentence())); });
    on("bead.toPrevious", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Move sentence"), movedToPrevious(bitext().beads, side(), sentence())); });
    on("bead.detach", [this] { edit(QT_TRANSLATE_NOOP("Edit", "Detach sentence"), detached(bitext(), side(), sentence())); });
    on("bead.pin", [this] { confirm(); });
    on("bead.unpin", [this] { unpin(); });
}

void BeadActions::connectSteps()
{
    const auto isUneven = [this](int bead) {
        return bitext().beads[bead].source.length() != 1 || bitext().beads[bead].translation.length() != 1;
    };
    on("bead.nextDoubtful", [this] { nextDoubtful(true); });
    on("bead.previousDoubtful", [this] { nextDoubtful(false); });
    on("bead.nextUneven", [this, isUneven] { step(true, isUneven, tr("All beads are one to one.")); });
    on("bead.previousUneven", [this, isUneven] { step(false, isUneven, tr("All beads are one to one.")); });
}

void BeadActions::setUsable(bool usable)
{
    m_isUsable = usable;
    for (QAction *action : m_actions.group(QLatin1String("alignment")))
        action->setEnabled(usable && hasBeads());
}

void BeadActions::edit(const char *title, const std::optional<BeadEdit> &edit)
{
    if (!edit) {
        emit noted(tr("Nothing to change here."));
        return;
    }
    m_workbench.editBeads(title, *edit);
    m_reader.setCaret(m_reader.caret()); // in view, whatever has moved
}

/// A person who confirms a doubtful bead goes through them: on to the next.
void BeadActions::confirm()
{
    const Range range = beads();
    const bool wasDoubtful = doubtful()(bead());
    edit(QT_TRANSLATE_NOOP("Edit", "Confirm alignment"), confirmed(bitext().beads, range));
    if (wasDoubtful && hasBeads() && !doubtful()(bead()))
        nextDoubtful(true);
}

void BeadActions::unpin()
{
    const Range range = beads();
    m_workbench.unpinBeads(bitext().beads.sliced(range.begin, range.length()));
    m_reader.setCaret(m_reader.caret());
}

void BeadActions::nextDoubtful(bool isForward)
{
    step(isForward, doubtful(), tr("No bead is doubtful."));
}

/// From the bead at the caret on, and round to it again.
void BeadActions::step(bool isForward, const Wanted &isWanted, const QString &none)
{
    const int count = static_cast<int>(bitext().beads.size()), from = bead();
    for (int distance = 1; distance <= count; ++distance) {
        const int candidate = (from + (isForward ? distance : count - distance)) % count;
        if (isWanted(candidate)) {
            goTo(candidate);
            return;
        }
    }
    emit noted(none);
}

void BeadActions::goTo(int bead)
{
    const Side wanted = side();
    QList<TextSpan> spans = bitext().beadSpans(bead, wanted);
    if (spans.isEmpty())
        spans = bitext().beadSpans(bead, otherSide(wanted));
    if (spans.isEmpty())
        return;
    const TextSpan &span = spans.first();
    m_reader.scrollTo(span);
    m_reader.setCaret({span.side, span.paragraph, span.range.begin, false});
    m_workbench.hub().pick(span);
}

BeadActions::Wanted BeadActions::doubtful() const
{
    return [this](int bead) { return bead >= 0 && bead < bitext().beads.size() && isDoubtful(bitext().beads[bead]); };
}

bool BeadActions::hasBeads() const
{
    const LoadedArticle *article = m_workbench.article();
    return article && article->source && article->translation && !article->analysis.bitext.beads.isEmpty();
}

const Bitext &BeadActions::bitext() const
{
    return m_workbench.article()->analysis.bitext;
}

Side BeadActions::side() const
{
    return m_reader.caret().side;
}

int BeadActions::sentence() const
{
    const TextPosition &caret = m_reader.caret();
    const BitextSide &text = bitext().side(caret.side);
    const int unit = caret.trailing ? caret.position - 1 : caret.position;
    return caret.paragraph < text.paragraphs.size() ? text.sentenceAt(caret.paragraph, unit) : -1;
}

int BeadActions::bead() const
{
    return bitext().beadOf(side(), sentence());
}

/// Those the selection touches, else the one at the caret.
Range BeadActions::beads() const
{
    const Range selected = m_reader.hasSelection() ? beadsOf(bitext(), m_reader.textSelection()) : Range{};
    return selected.isEmpty() ? Range{bead(), bead() + 1} : selected;
}

} // namespace concord
