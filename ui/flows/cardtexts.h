// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/checks/namecheck.h"
#include "core/checks/terms/placedterms.h"
#include "core/selection/item.h"
#include "ui/cards/cardcontent.h"
#include "ui/claims/claimwords.h"

#include <QCoreApplication>

namespace concord {

/// What is known while a card is written. All borrowed for the call.
struct CardSources
{
    const ArticleAnalysis &analysis;
    const QList<Claim> &claims;
    const QList<RenderedName> &names;
    QList<PlacedTerm> terms = {}; ///< of analysis.terms
};

/// Writes cards in the interface language; values of figures and claims in both.
class CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(concord::CardTexts)

public:
    explicit CardTexts(const CardSources &sources) : m_sources(sources) {}

    /// The card of a projected item; empty when it is a plain passage or nothing.
    CardContent of(const Projection &projection) const;

private:
    CardContent figureCard(const TextSpan &span, const Projection &projection) const;
    CardContent claimCard(const Claim &claim) const;
    QStringList contradictions(const Claim &claim) const;
    CardContent findingCard(int index) const;
    CardContent passageCard(const TextSpan &place) const;
    CardContent nameCard(const RenderedName &name, const TextSpan &place) const;
    CardContent conceptCard(const PlacedTerm &term) const;
    QString usesOf(int conceptIndex) const;
    void addValue(CardContent &card, const Figure &figure) const;
    void addCounterpart(CardContent &card, const TextSpan &span, const Projection &projection) const;
    QString textOf(const TextSpan &span) const;

    const CardSources m_sources;
};

} // namespace concord
