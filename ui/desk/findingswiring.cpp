// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/findingswiring.h"

#include "ui/findings/findingspanel.h"
#include "ui/workbench/workbench.h"

namespace concord {

FindingsWiring::FindingsWiring(Workbench &workbench, FindingsPanel &findings, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_findings(findings)
{
    SelectionHub &hub = workbench.hub();
    connect(&workbench, &Workbench::articleChanged, this, &FindingsWiring::show);
    connect(&workbench, &Workbench::beadsChanged, this, &FindingsWiring::show);
    connect(&workbench, &Workbench::waiversChanged, this, &FindingsWiring::show);
    connect(&findings, &FindingsPanel::findingPicked, this, [this, &hub](int index) { hub.pick(itemAt(index)); });
    connect(&findings, &FindingsPanel::findingHovered, this, [this, &hub](int index) { hub.hover(itemAt(index)); });
    connect(&findings, &FindingsPanel::waiveRequested, &workbench, &Workbench::waive);
    connect(&findings, &FindingsPanel::unwaiveRequested, &workbench, &Workbench::unwaive);
    connect(&findings, &FindingsPanel::fixRequested, &workbench, &Workbench::applyFix);
    connect(&hub, &SelectionHub::pickedChanged, this, [this](const Projection &picked) { m_findings.setPicked(picked.findings); });
    connect(&hub, &SelectionHub::hoveredChanged, this,
            [this](const Projection &hovered) { m_findings.setHovered(hovered.findings.isEmpty() ? -1 : *hovered.findings.begin()); });
}

Item FindingsWiring::itemAt(int index) const
{
    const LoadedArticle *article = m_workbench.article();
    if (!article || index < 0 || index >= article->analysis.checks.findings.size())
        return {};
    return FindingItem{article->analysis.checks.findings[index].fingerprint, index};
}

void FindingsWiring::show()
{
    const LoadedArticle *article = m_workbench.article();
    const bool isPair = article && article->source && article->translation;
    if (isPair)
        m_findings.setFindings(article->analysis.checks.findings, m_workbench.waived(), m_workbench.waivers());
    else
        m_findings.setNothingToCompare();
    m_findings.setPicked(m_workbench.hub().picked().findings);
}

} // namespace concord
