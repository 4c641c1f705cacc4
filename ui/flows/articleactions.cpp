// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/articleactions.h"

#include "ui/actions/actionset.h"
#include "ui/workbench/workbench.h"

namespace concord {

ArticleActions::ArticleActions(ActionSet &actions, Workbench &workbench, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench)
{
    const auto on = [&](const char *id, auto act) { connect(actions.action(QLatin1String(id)), &QAction::triggered, this, act); };
    on("article.next", [this] { m_workbench.openArticleBeside(1); });
    on("article.previous", [this] { m_workbench.openArticleBeside(-1); });
    on("article.remove", [this] { m_workbench.removeArticle(m_workbench.currentArticle()); });
}

void ArticleActions::setUsable(bool usable)
{
    const qsizetype count = m_workbench.articles().size();
    const auto enable = [this](const char *id, bool enabled) { m_actions.action(QLatin1String(id))->setEnabled(enabled); };
    enable("article.add", usable && !m_workbench.project()->isReadOnly());
    enable("article.remove", usable && count > 1 && !m_workbench.project()->isReadOnly());
    enable("article.next", usable && count > 1);
    enable("article.previous", usable && count > 1);
}

} // namespace concord
