// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/editing/charttemplate.h"
#include "ui/workbench/chartedits.h"

class QMenu;

namespace concord {

class ChartList;

/// Keeps the looks of a chart as a template, and gives them to others: a menu of templates stands at the end of the chart
/// list's two menus. The templates are the person's, not the project's; dressing a chart is an edit of the project.
class TemplateActions : public QObject
{
    Q_OBJECT

public:
    TemplateActions(ChartEdits &edits, ChartList &list, QObject *parent = nullptr);

    /// Asks for a name, then keeps the current chart's looks.
    void keepCurrent();
    void dress(ChartId chart, const ChartTemplate &pattern);

signals:
    /// A new chart is to begin with it.
    void chartWanted(const concord::ChartTemplate &pattern);
    void noted(const QString &sentence);
    void failed(const concord::Error &error);

private:
    void addTo(QMenu *menu);
    void offerTo(QMenu *menu);
    void keep(const ChartSpec &spec, const QString &name);
    void forget(const QString &name);

    ChartEdits &m_edits;
    ChartList &m_list;
};

} // namespace concord
