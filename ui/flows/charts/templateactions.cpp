// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/charts/templateactions.h"

#include "ui/charts/editing/chartlist.h"
#include "ui/charts/editing/savedtemplates.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/charttitle.h"

#include <QInputDialog>
#include <QMenu>

namespace concord {

namespace {

QString plain(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TemplateActions::TemplateActions(ChartEdits &edits, ChartList &list, QObject *parent) : QObject(parent), m_edits(edits), m_list(list)
{
    // The list fills its menus first: its own connections are older.
    connect(list.moreMenu(), &QMenu::aboutToShow, this, [this] { addTo(m_list.moreMenu()); });
    connect(list.newMenu(), &QMenu::aboutToShow, this, [this] { offerTo(m_list.newMenu()); });
}

/// What can be done with templates and the current chart.
void TemplateActions::addTo(QMenu *menu)
{
    menu->addSeparator();
    QMenu *templates = menu->addMenu(tr("Templates"));
    const QList<ChartTemplate> saved = savedTemplates();
    for (const ChartTemplate &pattern : saved) {
        QMenu *one = templates->addMenu(plain(pattern.name));
        one->addAction(tr("Give this chart its looks"), this, [this, pattern] { dress(m_list.current(), pattern); });
        one->addAction(tr("Forget"), this, [this, name = pattern.name] { forget(name); });
    }
    templates->addSeparator();
    templates->addAction(tr("Keep these looks as a template…"), this, &TemplateActions::keepCurrent);
}

/// A new chart from a template.
void TemplateActions::offerTo(QMenu *menu)
{
    const QList<ChartTemplate> saved = savedTemplates();
    QMenu *templates = menu->addMenu(tr("From a template"));
    templates->setEnabled(!saved.isEmpty());
    for (const ChartTemplate &pattern : saved)
        templates->addAction(plain(pattern.name), this, [this, pattern] { emit chartWanted(pattern); });
}

void TemplateActions::keepCurrent()
{
    const Result<ChartContent> chart = m_edits.chart(m_list.current());
    if (!chart)
        return;
    auto *dialog = new QInputDialog(&m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep as a template"));
    dialog->setLabelText(tr("Kind, size, order, numbers, typeface, byline, notes and the names of companies are kept; data and title are not.\n\nName of the template:"));
    dialog->setTextValue(chartTitle(chart->spec, interfaceLanguage()).left(kLongestTemplateName));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, spec = chart->spec](const QString &name) { keep(spec, name); });
    dialog->open();
}

void TemplateActions::keep(const ChartSpec &spec, const QString &name)
{
    const ChartTemplate pattern = templateOf(spec, name);
    if (pattern.name.isEmpty())
        return;
    if (keepTemplate(pattern))
        emit noted(tr("Kept as the template “%1”; New offers it, in every project.").arg(pattern.name));
    else
        emit noted(tr("There are %n template(s) already, which is as many as are kept. Forget one first.", nullptr, static_cast<int>(kMostTemplates)));
}

void TemplateActions::dress(ChartId chart, const ChartTemplate &pattern)
{
    const Result<ChartContent> content = m_edits.chart(chart);
    if (!content)
        return;
    if (const Status changed = m_edits.change(chart, styled(content->spec, pattern)); !changed)
        emit failed(changed.error());
}

void TemplateActions::forget(const QString &name)
{
    forgetTemplate(name);
    emit noted(tr("The template “%1” was forgotten. Charts made from it stay as they are.").arg(name));
}

} // namespace concord
