// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/layers.h"

#include <array>

namespace concord {

namespace {

constexpr std::array<const char *, Layers::kCount> kNames = {"figures", "claims", "findings", "terms", "hits", "counterpart"};

} // namespace

Layer layerOf(MarkLayer mark)
{
    switch (mark) {
    case MarkLayer::Claim:
        return Layer::Claims;
    case MarkLayer::FigureDisagrees:
    case MarkLayer::Finding:
        return Layer::Findings;
    case MarkLayer::Figure:
        return Layer::Figures;
    case MarkLayer::Term:
        return Layer::Terms;
    }
    return Layer::Figures;
}

QStringList Layers::changes() const
{
    QStringList names;
    const Layers usual;
    for (size_t i = 0; i < kNames.size(); ++i) {
        const auto layer = static_cast<Layer>(i);
        if (contains(layer) != usual.contains(layer))
            names.append(QLatin1String(kNames[i]));
    }
    return names;
}

Layers Layers::fromChanges(const QStringList &names)
{
    Layers layers;
    for (size_t i = 0; i < kNames.size(); ++i) {
        const auto layer = static_cast<Layer>(i);
        if (names.contains(QLatin1String(kNames[i])))
            layers.set(layer, !layers.contains(layer));
    }
    return layers;
}

} // namespace concord
