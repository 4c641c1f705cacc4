// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/looksform.h"

#include "core/charts/editing/presets.h"
#include "core/charts/labels/numberlabels.h"
#include "ui/charts/editing/presetnames.h"
#include "ui/charts/editing/undopassing.h"
#include "ui/charts/editing/valueentry.h"
#include "ui/settings/interfacelanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>

namespace concord {

namespace {

constexpr int kGap = 8, kRows = 4;
enum Row { Preset, Order, Axis, Reach, Numbers, Face, Power, ZhPower, Highlights };

bool isLine(ChartForm kind)
{
    return kind == ChartForm::Line || kind == ChartForm::StepLine;
}

/// Fills a list of choices and keeps what is chosen.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices)
{
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QVariant powerValue(const std::optional<int> &power)
{
    return power ? QVariant(*power) : QVariant(-1);
}

std::optional<int> chosenPower(const QComboBox *box)
{
    const int power = box->currentData().toInt();
    return power < 0 ? std::nullopt : std::optional(power);
}

} // namespace

LooksForm::LooksForm(QWidget *parent)
    : QWidget(parent), m_preset(new QComboBox(this)), m_order(new QComboBox(this)), m_numbers(new QComboBox(this)), m_face(new QComboBox(this)), m_power(new QComboBox(this)),
      m_zhPower(new QComboBox(this)), m_log(new QCheckBox(this)), m_low(new QLineEdit(this)), m_high(new QLineEdit(this)), m_complaint(new QLabel(this)),
      m_highlights(new QListWidget(this))
{
    layOut();
    connectFields();
    retranslate();
}

void LooksForm::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(kGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    auto *reach = new QHBoxLayout;
    reach->setSpacing(kGap / 2);
    reach->addWidget(m_low, 1);
    reach->addWidget(new QLabel(QStringLiteral("–"), this));
    reach->addWidget(m_high, 1);
    m_complaint->setWordWrap(true);
    m_complaint->setForegroundRole(QPalette::PlaceholderText);
    m_complaint->hide();
    m_highlights->setFixedHeight(kRows * (m_highlights->fontMetrics().lineSpacing() + kGap));
    form->addRow(m_labels[Preset], m_preset);
    form->addRow(m_labels[Order], m_order);
    form->addRow(m_labels[Axis], m_log);
    form->addRow(m_labels[Reach], reach);
    form->addRow(m_complaint);
    form->addRow(m_labels[Numbers], m_numbers);
    form->addRow(m_labels[Face], m_face);
    form->addRow(m_labels[Power], m_power);
    form->addRow(m_labels[ZhPower], m_zhPower);
    form->addRow(m_labels[Highlights]);
    form->addRow(m_highlights);
    for (QComboBox *box : {m_preset, m_order, m_numbers, m_face, m_power, m_zhPower})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void LooksForm::connectFields()
{
    for (QComboBox *box : {m_preset, m_order, m_numbers, m_face, m_power, m_zhPower})
        connect(box, &QComboBox::activated, this, &LooksForm::edited);
    connect(m_log, &QCheckBox::clicked, this, &LooksForm::edited);
    for (QLineEdit *field : {m_low, m_high}) {
        passUndo(field);
        connect(field, &QLineEdit::editingFinished, this, &LooksForm::takeAxis);
    }
    connect(m_highlights, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            emit edited();
    });
}

void LooksForm::takeAxis()
{
    const auto isNumber = [](const QLineEdit *field) { return field->text().trimmed().isEmpty() || enteredValue(field->text()); };
    const auto low = enteredValue(m_low->text()), high = enteredValue(m_high->text());
    QString wrong;
    if (!isNumber(m_low) || !isNumber(m_high))
        wrong = tr("Write the end of the axis as a number, such as 4500000000, 4.5bn or 45億.");
    else if (low && high && *low >= *high)
        wrong = tr("The axis ends below where it begins.");
    m_complaint->setText(wrong);
    m_complaint->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    markTaken(m_low);
    markTaken(m_high);
    if (low != m_content.spec.axisLow || high != m_content.spec.axisHigh)
        emit edited();
}

void LooksForm::setContent(const ChartContent &content)
{
    m_content = content;
    fill();
}

void LooksForm::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const ChartSpec &spec = m_content.spec;
    choose(m_preset, spec.preset);
    choose(m_order, static_cast<int>(spec.order));
    choose(m_numbers, static_cast<int>(spec.numbers));
    choose(m_face, static_cast<int>(spec.face));
    choose(m_power, powerValue(spec.unitPower));
    choose(m_zhPower, powerValue(spec.zhUnitPower));
    m_order->setEnabled(hasRows(spec.kind));
    m_log->setEnabled(isLine(spec.kind) || spec.isLogarithmic);
    m_log->setChecked(spec.isLogarithmic);
    const auto put = [](QLineEdit *field, const std::optional<Decimal> &value) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(value ? value->toString() : QString());
    };
    put(m_low, spec.axisLow);
    put(m_high, spec.axisHigh);
    m_complaint->hide();
    m_highlights->clear();
    for (const QString &entity : m_content.entities()) {
        auto *item = new QListWidgetItem(spec.entityName(entity, interfaceLanguage()), m_highlights);
        item->setData(Qt::UserRole, entity);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(spec.highlights.contains(entity) ? Qt::Checked : Qt::Unchecked);
    }
    m_highlights->setVisible(m_highlights->count() > 1);
    m_labels[Highlights]->setVisible(m_highlights->count() > 1);
}

void LooksForm::write(ChartSpec &spec) const
{
    spec.preset = m_preset->currentData().toString();
    spec.order = static_cast<RowOrder>(m_order->currentData().toInt());
    spec.numbers = static_cast<NumberStyle>(m_numbers->currentData().toInt());
    spec.face = static_cast<ChartFace>(m_face->currentData().toInt());
    spec.unitPower = chosenPower(m_power);
    spec.zhUnitPower = chosenPower(m_zhPower);
    spec.isLogarithmic = m_log->isChecked();
    if (m_complaint->isHidden()) {
        spec.axisLow = enteredValue(m_low->text());
        spec.axisHigh = enteredValue(m_high->text());
    }
    spec.highlights.clear();
    for (int row = 0; row < m_highlights->count(); ++row) {
        if (m_highlights->item(row)->checkState() == Qt::Checked)
            spec.highlights.append(m_highlights->item(row)->data(Qt::UserRole).toString());
    }
}

void LooksForm::fillChoices()
{
    QList<std::pair<QString, QVariant>> presets{{tr("The usual one"), QString()}};
    for (const ChartPreset &preset : chartPresets())
        presets.append({presetText(preset.name), preset.name});
    refill(m_preset, presets);
    refill(m_order, {{tr("As the kind has it"), static_cast<int>(RowOrder::AsListed)},
                     {tr("Greatest first"), static_cast<int>(RowOrder::Falling)},
                     {tr("Least first"), static_cast<int>(RowOrder::Rising)}});
    refill(m_numbers, {{tr("Short: $150bn"), static_cast<int>(NumberStyle::Short)}, {tr("Words: $150 billion"), static_cast<int>(NumberStyle::Words)}});
    refill(m_face, {{tr("Sans serif"), static_cast<int>(ChartFace::Sans)}, {tr("Serif"), static_cast<int>(ChartFace::Serif)}});
    for (const auto &[box, language] : {std::pair(m_power, Language::English), std::pair(m_zhPower, Language::TraditionalChinese)}) {
        QList<std::pair<QString, QVariant>> powers{{tr("As the values are"), -1}};
        for (const int power : unitPowers(language)) {
            const QString name = axisUnitName({power, QString()}, language);
            powers.append({name.isEmpty() ? tr("Single ones") : name, power});
        }
        refill(box, powers);
    }
}

void LooksForm::retranslate()
{
    const QString labels[] = {tr("Size"), tr("Rows"), tr("Axis"), tr("Reaches at least"), tr("Numbers"), tr("Typeface"),
                              tr("Counts in, English"), tr("Counts in, Chinese"), tr("In colour, all others grey")};
    for (int i = 0; i < 9; ++i)
        m_labels[i]->setText(labels[i]);
    m_log->setText(tr("Logarithmic"));
    const std::pair<QWidget *, QString> fields[] = {{m_preset, labels[Preset]}, {m_order, labels[Order]}, {m_numbers, labels[Numbers]}, {m_face, labels[Face]}, {m_power, labels[Power]},
                                                    {m_zhPower, labels[ZhPower]}, {m_highlights, labels[Highlights]}, {m_low, tr("Axis from")}, {m_high, tr("Axis to")}};
    for (const auto &[field, name] : fields)
        field->setAccessibleName(name);
    fillChoices();
    fill();
}

void LooksForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
