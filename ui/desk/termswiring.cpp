// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/termswiring.h"

#include "core/checks/termrenderings.h"
#include "ui/renderings/renderingspanel.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

namespace concord {

namespace {

/// Whether what was found in the one holds for the other.
bool areAlike(const LoadedArticle &one, const LoadedArticle &other)
{
    const auto idOf = [](const std::optional<TextRevision> &revision) { return revision ? revision->id : RevisionId(); };
    return idOf(one.source) == idOf(other.source) && idOf(one.translation) == idOf(other.translation) && one.analysis.bitext.beads == other.analysis.bitext.beads;
}

} // namespace

TermsWiring::TermsWiring(Workbench &workbench, RenderingsPanel &renderings, QObject *parent) : QObject(parent), m_workbench(workbench), m_renderings(renderings)
{
    SelectionHub &hub = workbench.hub();
    connect(&workbench, &Workbench::articleChanged, this, &TermsWiring::take);
    connect(&workbench, &Workbench::beadsChanged, this, &TermsWiring::take);
    connect(&renderings, &RenderingsPanel::viewChosen, this, &TermsWiring::show);
    connect(&renderings, &RenderingsPanel::placePicked, this,
            [&hub](const QString &, const QList<TextSpan> &places, int shown) { hub.pick(places[shown]); });
    connect(&hub, &SelectionHub::pickedChanged, &renderings, [&renderings](const Projection &picked) { renderings.setPicked(picked.passages); });
}

const RenderingMatrix &TermsWiring::matrix() const
{
    static const RenderingMatrix none;
    if (!m_workbench.article())
        return none;
    return m_minedOf ? m_mined : m_workbench.article()->analysis.checks.renderings;
}

void TermsWiring::take()
{
    const QString kind = QStringLiteral("renderings");
    const std::shared_ptr<const LoadedArticle> article = m_workbench.sharedArticle();
    const bool isLong = article && isTooLongForRenderings(article->analysis.bitext);
    const bool isSame = isLong && m_minedOf && areAlike(*m_minedOf, *article);
    m_workbench.tasks().cancel(kind);
    if (!isSame)
        m_minedOf.reset();
    m_renderings.setSearching(isLong && !isSame);
    if (isLong && !isSame) {
        const auto mine = [article](Progress &) { return Result<RenderingMatrix>(renderingMatrix(article->analysis.bitext)); };
        m_workbench.tasks().run<RenderingMatrix>(kind, this, mine, [this, article](Result<RenderingMatrix> matrix) {
            if (!m_workbench.article() || !areAlike(*article, *m_workbench.article()))
                return; // it was cancelled
            m_minedOf = article;
            m_mined = std::move(*matrix);
            m_renderings.setSearching(false);
            show(m_renderings.view());
        });
    }
    show(m_renderings.view());
}

void TermsWiring::show(RenderingView view)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return m_renderings.setRows(view, {});
    m_renderings.setRows(view, renderingRows(view, article->analysis.bitext, matrix()));
}

} // namespace concord
