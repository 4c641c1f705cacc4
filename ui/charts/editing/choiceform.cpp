// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/choiceform.h"

#include "core/charts/labels/numberlabels.h"
#include "ui/publish/chartphrases.h"
#include "ui/settings/interfacelanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8, kRows = 6, kSeriesRows = 3;

constexpr int kKeyRole = Qt::UserRole, kUsualRole = Qt::UserRole + 1;

/// `isUsual`: drawn also where nothing is chosen.
void addChoice(QListWidget *list, const QString &words, const QVariant &key, bool isChosen, bool isUsual = true)
{
    auto *item = new QListWidgetItem(words, list);
    item->setData(kKeyRole, key);
    item->setData(kUsualRole, isUsual);
    item->setToolTip(words);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

/// The keys of what is ticked; none when that is what is usually drawn.
QVariantList chosen(const QListWidget *list)
{
    QVariantList keys;
    bool isUsual = true;
    for (int row = 0; row < list->count(); ++row) {
        const bool isChosen = list->item(row)->checkState() == Qt::Checked;
        if (isChosen)
            keys.append(list->item(row)->data(kKeyRole));
        isUsual &= isChosen == list->item(row)->data(kUsualRole).toBool();
    }
    return isUsual ? QVariantList() : keys;
}

/// "unverified", "disputed", "outdated".
QString standingName(ClaimStatus status)
{
    const ChartWords &words = chartWords(interfaceLanguage());
    return status == ClaimStatus::Outdated ? words.outdated : status == ClaimStatus::Disputed ? words.disputed : words.unverified;
}

} // namespace

ChoiceForm::ChoiceForm(QWidget *parent)
    : QWidget(parent), m_seriesName(new QLabel(this)), m_series(new QListWidget(this)), m_claimsName(new QLabel(this)), m_all(new QToolButton(this)),
      m_claims(new QListWidget(this)), m_tooMany(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_claimsName, 1);
    head->addWidget(m_all);
    column->addWidget(m_seriesName);
    column->addWidget(m_series);
    column->addLayout(head);
    column->addWidget(m_claims);
    column->addWidget(m_tooMany);
    m_tooMany->setWordWrap(true);
    m_tooMany->setForegroundRole(QPalette::PlaceholderText);
    for (const auto &[list, rows] : {std::pair(m_series, kSeriesRows), std::pair(m_claims, kRows)}) {
        list->setFixedHeight(rows * (list->fontMetrics().lineSpacing() + kGap));
        list->setTextElideMode(Qt::ElideRight);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(list, &QListWidget::itemChanged, this, [this, list = list](QListWidgetItem *item) { take(list, item); });
    }
    connect(m_all, &QToolButton::clicked, this, [this] {
        {
            const QScopedValueRollback<bool> filling(m_isFilling, true);
            for (int row = 0; row < m_claims->count(); ++row)
                m_claims->item(row)->setCheckState(m_claims->item(row)->data(kUsualRole).toBool() ? Qt::Checked : Qt::Unchecked);
        }
        emit edited();
    });
    retranslate();
}

/// A chart of nothing is none: the last tick stays.
void ChoiceForm::take(const QListWidget *list, QListWidgetItem *item)
{
    if (m_isFilling)
        return;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked) {
            emit edited();
            return;
        }
    }
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    item->setCheckState(Qt::Checked);
}

void ChoiceForm::setSources(const QList<Claim> &claims, const QList<Series> &series)
{
    m_allClaims = claims;
    m_allSeries = series;
}

void ChoiceForm::setContent(const ChartContent &content)
{
    m_content = content;
    fill();
}

void ChoiceForm::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    fillSeries();
    fillClaims();
}

void ChoiceForm::fillSeries()
{
    m_series->clear();
    for (const Series &series : std::as_const(m_allSeries))
        addChoice(m_series, series.name, series.id.value, m_content.spec.series.isEmpty() || m_content.spec.series.contains(series.id.value));
    const bool isOffered = m_series->count() > 1 && (!m_content.spec.usesClaims || !m_content.spec.seriesFile.isEmpty());
    m_series->setVisible(isOffered);
    m_seriesName->setVisible(isOffered);
}

void ChoiceForm::fillClaims()
{
    m_claims->clear();
    ChartSpec open = m_content.spec;
    open.claims.clear();
    QHash<ClaimId, const Claim *> byId;
    QList<Claim> outdated;
    for (const Claim &claim : std::as_const(m_allClaims)) {
        byId.insert(claim.id, &claim);
        if (claim.status == ClaimStatus::Outdated) {
            outdated.append(claim);
            outdated.last().status = ClaimStatus::Unverified; // to be found without being named
        }
    }
    ChartContent all = chartContent(open, m_allClaims, {});
    all.data += chartContent(open, outdated, {}).data;
    const bool isListed = all.data.size() <= kMostClaims;
    for (const Datum &datum : isListed ? all.data : QList<Datum>()) {
        const QString value = figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, interfaceLanguage());
        QString words = tr("%1, %2: %3").arg(open.entityName(datum.entity, interfaceLanguage()), datum.periodText, value);
        const Claim &claim = *byId.value(datum.claim);
        const QString &guid = claim.guid;
        const bool isUsual = claim.status != ClaimStatus::Outdated;
        if (claim.status != ClaimStatus::Verified)
            words = chartWords(interfaceLanguage()).withDetail.arg(words, standingName(claim.status));
        addChoice(m_claims, words, guid, m_content.spec.claims.isEmpty() ? isUsual : m_content.spec.claims.contains(guid), isUsual);
    }
    m_claims->setVisible(m_claims->count() > 0);
    m_claimsName->setVisible(!all.data.isEmpty());
    m_all->setVisible(!m_content.spec.claims.isEmpty());
    m_tooMany->setVisible(!isListed);
    m_tooMany->setText(tr("%n claim(s) fit: too many to choose one by one. Choose by entity above.", nullptr, static_cast<int>(all.data.size())));
}

void ChoiceForm::write(ChartSpec &spec) const
{
    if (!m_series->isHidden()) {
        spec.series.clear();
        for (const QVariant &key : chosen(m_series))
            spec.series.append(key.toLongLong());
    }
    if (!m_claims->isHidden()) {
        spec.claims.clear();
        for (const QVariant &guid : chosen(m_claims))
            spec.claims.append(guid.toString());
    }
}

void ChoiceForm::retranslate()
{
    m_seriesName->setText(tr("Series drawn"));
    m_claimsName->setText(tr("Claims drawn"));
    m_all->setText(tr("All, later ones too"));
    m_series->setAccessibleName(m_seriesName->text());
    m_claims->setAccessibleName(m_claimsName->text());
    fill();
}

void ChoiceForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
