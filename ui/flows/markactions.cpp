// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/markactions.h"

#include "ui/actions/actionset.h"
#include "ui/reader/bitextreader.h"
#include "ui/reader/marks/marklegend.h"
#include "ui/settings/settings.h"

#include <QAction>

namespace concord {

namespace {

constexpr std::pair<const char *, Layer> kLayers[] = {
    {"layer.figures", Layer::Figures}, {"layer.claims", Layer::Claims},    {"layer.findings", Layer::Findings},
    {"layer.terms", Layer::Terms},     {"layer.hits", Layer::SearchHits}, {"layer.counterpart", Layer::Counterpart},
};

} // namespace

MarkActions::MarkActions(ActionSet &actions, BitextReader &reader, QObject *parent)
    : QObject(parent), m_actions(actions), m_reader(reader), m_chosen(Layers::fromChanges(kLayersSetting.value()))
{
    for (const auto &[id, layer] : kLayers) {
        QAction *action = m_actions.action(QLatin1String(id));
        action->setChecked(m_chosen.contains(layer));
        connect(action, &QAction::toggled, this, [this, layer = layer](bool isShown) { choose(layer, isShown); });
    }
    connect(m_actions.action(QLatin1String("help.marks")), &QAction::triggered, this, &MarkActions::showLegend);
    apply();
}

void MarkActions::setUsable(bool usable)
{
    for (QAction *action : m_actions.group(QLatin1String("marks")))
        action->setEnabled(usable);
}

void MarkActions::setInTerms(bool isInTerms)
{
    m_isInTerms = isInTerms;
    apply();
}

void MarkActions::choose(Layer layer, bool isShown)
{
    m_chosen.set(layer, isShown);
    kLayersSetting.store(m_chosen.changes());
    apply();
}

void MarkActions::apply()
{
    Layers layers = m_chosen;
    if (m_isInTerms)
        layers.set(Layer::Terms, true);
    m_reader.setLayers(layers);
}

void MarkActions::showLegend()
{
    (new MarkLegend(m_reader.window()))->openOver(&m_reader); // deletes itself on closing
}

} // namespace concord
