// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimfields.h"

#include "ui/claims/claimcard.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimwords.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

ClaimFields::ClaimFields(QWidget *parent) : QScrollArea(parent), m_warning(new QLabel(this)), m_card(new ClaimCard(this)), m_details(new ClaimDetails(this))
{
    auto *fields = new QWidget(this); // in this window from the start, so that Tab reaches the fields in the order they were made
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setContentsMargins(12, 12, 12, 0);
    column->addWidget(m_warning);
    column->addWidget(m_card);
    column->addWidget(m_details, 1);
    setWidget(fields);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields are what Tab goes to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(m_card->minimumSizeHint().width());
    connect(m_card, &ClaimCard::claimEdited, this, &ClaimFields::claimEdited);
    connect(m_card, &ClaimCard::statusRequested, this, &ClaimFields::statusRequested);
    connect(m_card, &ClaimCard::metricRequested, this, &ClaimFields::metricRequested);
    connect(m_card, &ClaimCard::left, this, &ClaimFields::left);
    connect(m_details, &ClaimDetails::claimEdited, this, &ClaimFields::claimEdited);
    connect(m_details, &ClaimDetails::left, this, &ClaimFields::left);
    showWarning();
}

void ClaimFields::setClaim(const std::optional<Claim> &claim)
{
    if (!claim || claim->id != m_card->claim())
        m_compared.clear();
    m_card->setClaim(claim);
    m_details->setClaim(claim);
    showWarning();
}

void ClaimFields::setSurroundings(const ClaimSurroundings &surroundings)
{
    m_compared = surroundings.compared;
    m_details->setSurroundings(surroundings);
    showWarning();
}

void ClaimFields::setOwnMetrics(const QStringList &metrics)
{
    m_card->setOwnMetrics(metrics);
}

void ClaimFields::chooseMetric(const QString &metric)
{
    m_card->chooseMetric(metric);
}

void ClaimFields::startEditing()
{
    m_card->startEditing();
}

void ClaimFields::commit()
{
    m_card->commit();
}

QString ClaimFields::warning() const
{
    return m_warning->text();
}

void ClaimFields::showWarning()
{
    const auto other = std::find_if(m_compared.cbegin(), m_compared.cend(), [](const ComparedClaim &one) { return !one.agrees; });
    const bool has = other != m_compared.cend() && m_card->claim().isValid();
    m_warning->setVisible(has);
    m_warning->clear();
    if (!has)
        return;
    const QString value = claimValueText(other->claim, interfaceLanguage());
    m_warning->setText(other->claim.attribution.isEmpty() ? tr("Another claim says %1.").arg(value) : tr("Another claim says %1 (%2).").arg(value, other->claim.attribution));
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_warning->setPalette(palette);
}

void ClaimFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || (event->type() == QEvent::PaletteChange && m_card))
        showWarning();
    QScrollArea::changeEvent(event);
}

} // namespace concord
