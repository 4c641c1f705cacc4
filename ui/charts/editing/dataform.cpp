// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/dataform.h"

#include "ui/charts/editing/pairfield.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/metricname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace concord {

namespace {

constexpr int kGap = 8, kRows = 5;
constexpr int kEntityRole = Qt::UserRole;

/// What stands in a specification that draws every series.
const QString &anySeries()
{
    static const QString word = QStringLiteral("series");
    return word;
}

} // namespace

DataForm::DataForm(QWidget *parent)
    : QWidget(parent), m_metric(new QComboBox(this)), m_unit(new QComboBox(this)), m_length(new QComboBox(this)), m_claims(new QCheckBox(this)), m_series(new QCheckBox(this)),
      m_leftOut(new QLabel(this)), m_entities(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_name(new PairField(1, this))
{
    layOut();
    connectFields();
    retranslate();
}

void DataForm::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(kGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    auto *sources = new QHBoxLayout;
    sources->setSpacing(kGap);
    sources->addWidget(m_claims);
    sources->addWidget(m_series);
    sources->addStretch(1);
    auto *order = new QHBoxLayout;
    order->setSpacing(kGap / 2);
    order->addWidget(m_labels[3], 1);
    order->addWidget(m_up);
    order->addWidget(m_down);
    m_up->setText(QStringLiteral("↑"));
    m_down->setText(QStringLiteral("↓"));
    m_entities->setFixedHeight(kRows * (m_entities->fontMetrics().lineSpacing() + kGap));
    m_entities->setUniformItemSizes(true);
    form->addRow(m_labels[0], m_metric);
    form->addRow(m_labels[1], m_unit);
    form->addRow(m_labels[4], m_length);
    form->addRow(m_labels[2], sources);
    form->addRow(m_leftOut);
    m_leftOut->setWordWrap(true);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(order);
    form->addRow(m_entities);
    form->addRow(m_name);
    for (QComboBox *box : {m_metric, m_unit, m_length})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void DataForm::connectFields()
{
    connect(m_metric, &QComboBox::activated, this, [this] {
        m_spec.metric = m_metric->currentData().toString();
        m_spec.entities.clear();
        const QStringList units = m_offers.measure(m_spec.metric).units;
        m_spec.unit = units.value(0);
        m_spec.grain.reset();
        fill();
        emit edited();
    });
    connect(m_unit, &QComboBox::activated, this, &DataForm::edited);
    connect(m_length, &QComboBox::activated, this, &DataForm::edited);
    for (QCheckBox *box : {m_claims, m_series}) {
        connect(box, &QCheckBox::clicked, this, [this, box] {
            keepOneSource(box == m_claims ? m_series : m_claims);
            emit edited();
        });
    }
    connect(m_entities, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling)
            return;
        bool isAny = false;
        for (int row = 0; row < m_entities->count(); ++row)
            isAny |= m_entities->item(row)->checkState() == Qt::Checked;
        if (isAny) {
            emit edited();
        } else { // a chart of nobody is none
            const QScopedValueRollback<bool> filling(m_isFilling, true);
            item->setCheckState(Qt::Checked);
        }
    });
    connect(m_entities, &QListWidget::currentRowChanged, this, &DataForm::showName);
    connect(m_up, &QToolButton::clicked, this, [this] { moveEntity(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveEntity(1); });
    connect(m_name, &PairField::edited, this, [this] {
        const QString entity = entityAt(m_entities->currentRow());
        if (entity.isEmpty())
            return;
        const Bilingual words = m_name->words();
        if (words.isEmpty())
            m_spec.names.remove(entity);
        else
            m_spec.names.insert(entity, words);
        emit edited();
    });
}

/// One of the two is always drawn.
void DataForm::keepOneSource(QCheckBox *left)
{
    if (!m_claims->isChecked() && !m_series->isChecked())
        left->setChecked(true);
}

void DataForm::setOffers(const ChartOffers &offers)
{
    if (offers == m_offers)
        return;
    m_offers = offers;
    fill();
}

void DataForm::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    fill();
}

void DataForm::setDrawn(const QList<Datum> &drawn)
{
    m_drawnClaims = static_cast<int>(std::count_if(drawn.begin(), drawn.end(), [](const Datum &datum) { return datum.claim.isValid(); }));
    m_drawnObservations = static_cast<int>(drawn.size()) - m_drawnClaims;
    fillSources();
}

/// How many values there are of each, and what of them is not drawn.
void DataForm::fillSources()
{
    const ChartOffers::Measure measure = m_offers.measure(m_spec.metric);
    m_claims->setText(tr("Claims (%1)").arg(measure.claims));
    m_series->setText(tr("Series (%1)").arg(measure.observations));
    QStringList lines;
    if (measure.claims > m_drawnClaims)
        lines << tr("%n claim(s) left out", nullptr, measure.claims - m_drawnClaims);
    if (measure.observations > m_drawnObservations)
        lines << tr("%n value(s) of series left out", nullptr, measure.observations - m_drawnObservations);
    m_leftOut->setText(lines.join(tr(", ")));
    m_leftOut->setVisible(!lines.isEmpty());
}

void DataForm::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_metric->clear();
    for (const ChartOffers::Measure &measure : m_offers.measures)
        m_metric->addItem(tr("%1 (%2)").arg(metricName(measure.metric, interfaceLanguage())).arg(measure.claims + measure.observations), measure.metric);
    int row = m_metric->findData(m_spec.metric, Qt::UserRole, Qt::MatchFixedString);
    if (row < 0 && !m_spec.metric.isEmpty()) {
        row = m_metric->count();
        m_metric->addItem(metricName(m_spec.metric, interfaceLanguage()), m_spec.metric);
    }
    m_metric->setCurrentIndex(row);
    const bool isBoth = m_spec.usesClaims == !m_spec.seriesFile.isEmpty(); // neither named: both are drawn
    m_claims->setChecked(isBoth || m_spec.usesClaims);
    m_series->setChecked(isBoth || !m_spec.seriesFile.isEmpty());
    fillSources();
    fillUnits();
    fillLengths();
    fillEntities();
}

void DataForm::fillUnits()
{
    m_unit->clear();
    m_unit->addItem(tr("Any"), QString());
    QStringList units = m_offers.measure(m_spec.metric).units;
    units.removeAll(QString());
    if (!m_spec.unit.isEmpty() && !units.contains(m_spec.unit))
        units.append(m_spec.unit);
    for (const QString &unit : units)
        m_unit->addItem(unit, unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_spec.unit)));
}

void DataForm::fillLengths()
{
    const QString names[] = {tr("Years"), tr("Half-years"), tr("Quarters"), tr("Months"), tr("Days"), tr("Other spans")};
    QList<Grain> lengths = m_offers.measure(m_spec.metric).lengths;
    if (m_spec.grain && !lengths.contains(*m_spec.grain))
        lengths.append(*m_spec.grain);
    m_length->clear();
    m_length->addItem(tr("Any"), -1);
    for (const Grain length : lengths)
        m_length->addItem(names[static_cast<int>(length)], static_cast<int>(length));
    m_length->setCurrentIndex(m_spec.grain ? m_length->findData(static_cast<int>(*m_spec.grain)) : 0);
    const bool isOffered = lengths.size() > 1 || m_spec.grain;
    m_length->setVisible(isOffered);
    m_labels[4]->setVisible(isOffered);
}

void DataForm::fillEntities()
{
    const QString current = entityAt(m_entities->currentRow());
    QStringList shown = m_spec.entities;
    for (const QString &entity : m_offers.measure(m_spec.metric).entities) {
        const auto isCalled = [&](const QString &key) {
            const Bilingual names = m_spec.names.value(key);
            return key.compare(entity, Qt::CaseInsensitive) == 0 || names.en.compare(entity, Qt::CaseInsensitive) == 0 || names.zh == entity;
        };
        if (std::none_of(shown.cbegin(), shown.cend(), isCalled))
            shown.append(entity);
    }
    m_entities->clear();
    for (const QString &entity : shown) {
        auto *item = new QListWidgetItem(m_spec.entityName(entity, interfaceLanguage()), m_entities);
        item->setData(kEntityRole, entity);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_spec.entities.isEmpty() || m_spec.entities.contains(entity) ? Qt::Checked : Qt::Unchecked);
    }
    m_entities->setCurrentRow(std::max(0, static_cast<int>(shown.indexOf(current))));
    showName();
}

QString DataForm::entityAt(int row) const
{
    const QListWidgetItem *item = m_entities->item(row);
    return item ? item->data(kEntityRole).toString() : QString();
}

void DataForm::showName()
{
    const int row = m_entities->currentRow();
    const QString entity = entityAt(row);
    m_name->setVisible(!entity.isEmpty());
    m_name->setName(tr("%1 is called").arg(entity));
    m_name->setWords(m_spec.names.value(entity));
    m_name->setPlaceholders({entity, entity});
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_entities->count());
}

void DataForm::moveEntity(int step)
{
    const int row = m_entities->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_entities->count())
        return;
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        m_entities->insertItem(row + step, m_entities->takeItem(row));
        m_entities->setCurrentRow(row + step);
    }
    showName();
    emit edited();
}

void DataForm::write(ChartSpec &spec) const
{
    spec.metric = m_metric->currentIndex() >= 0 ? m_metric->currentData().toString() : m_spec.metric;
    spec.unit = m_unit->currentData().toString();
    const int length = m_length->currentData().toInt();
    spec.grain = length >= 0 ? std::optional(static_cast<Grain>(length)) : std::nullopt;
    const bool isBoth = m_claims->isChecked() && m_series->isChecked();
    const bool wasBoth = m_spec.usesClaims == !m_spec.seriesFile.isEmpty();
    if (!isBoth || !wasBoth) {
        spec.usesClaims = m_claims->isChecked();
        spec.seriesFile = !m_series->isChecked() ? QString() : m_spec.seriesFile.isEmpty() ? anySeries() : m_spec.seriesFile;
    }
    QStringList checked, all;
    for (int row = 0; row < m_entities->count(); ++row) {
        all.append(entityAt(row));
        if (m_entities->item(row)->checkState() == Qt::Checked)
            checked.append(entityAt(row));
    }
    const bool isAsTheyCome = m_spec.entities.isEmpty() && all == m_offers.measure(spec.metric).entities && checked == all;
    spec.entities = isAsTheyCome ? QStringList() : checked;
    spec.names = m_spec.names;
}

void DataForm::retranslate()
{
    m_labels[0]->setText(tr("Measure"));
    m_labels[1]->setText(tr("Unit"));
    m_labels[2]->setText(tr("Drawn from"));
    m_labels[3]->setText(tr("Whose values, in which order"));
    m_labels[4]->setText(tr("Length of period"));
    m_length->setAccessibleName(m_labels[4]->text());
    m_metric->setAccessibleName(m_labels[0]->text());
    m_unit->setAccessibleName(m_labels[1]->text());
    m_entities->setAccessibleName(m_labels[3]->text());
    for (const auto &[button, words] : {std::pair(m_up, tr("Earlier")), std::pair(m_down, tr("Later"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    fill();
}

void DataForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
