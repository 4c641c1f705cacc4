// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/renderingmatrix.h"

#include <QObject>

#include <memory>

namespace concord {

class RenderingsPanel;
class Workbench;
struct LoadedArticle;
enum class RenderingView;

/// Ties the concepts of the article and their renderings to their panel in the Terms workspace. What the checks of a long text
/// leave out is looked for in a worker.
class TermsWiring : public QObject
{
    Q_OBJECT

public:
    TermsWiring(Workbench &workbench, RenderingsPanel &renderings, QObject *parent);

    /// Of the open article; empty without one, and while that of a long text is looked for.
    const RenderingMatrix &matrix() const;

private:
    void take();
    void show(RenderingView view);

    Workbench &m_workbench;
    RenderingsPanel &m_renderings;
    std::shared_ptr<const LoadedArticle> m_minedOf; ///< the article `m_mined` is of; null where the checks have the matrix
    RenderingMatrix m_mined;
};

} // namespace concord
