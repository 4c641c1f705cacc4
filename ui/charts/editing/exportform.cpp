// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/exportform.h"

#include "core/charts/editing/presets.h"
#include "core/charts/editing/specmaking.h"
#include "ui/charts/editing/presetnames.h"
#include "ui/charts/editing/remarklist.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/theme.h"
#include "ui/words/charttitle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8, kBetween = 12, kColumns = 2;
enum Label { Formats, Languages, Size, Colours, Pixels };
enum class ThemeChosen { AsWindow, Light, Dark };
constexpr double kPrint = 300.0 / 96; // device pixels a pixel at 300 dots an inch

void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices, const QVariant &usual)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->count() ? box->currentData() : usual;
    box->clear();
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

ExportForm::ExportForm(QWidget *parent)
    : QWidget(parent), m_english(new QCheckBox(QStringLiteral("English"), this)), m_chinese(new QCheckBox(QStringLiteral("繁體中文"), this)), m_size(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_scale(new QComboBox(this)), m_all(new QCheckBox(this)), m_export(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_files(new QLabel(this)), m_remarks(new RemarkList(this))
{
    for (size_t i = 0; i < m_formats.size(); ++i)
        m_formats[i] = new QCheckBox(this);
    for (const PublishFormat format : {PublishFormat::Png, PublishFormat::Svg, PublishFormat::Pdf})
        formatBox(format)->setChecked(true);
    m_english->setChecked(true);
    m_chinese->setChecked(true);
    layOut();
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &ExportForm::showState);
    for (QComboBox *box : {m_size, m_theme, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::showState);
    connect(m_export, &QPushButton::clicked, this, &ExportForm::exportRequested);
    connect(m_copy, &QPushButton::clicked, this, &ExportForm::copyRequested);
    retranslate();
}

void ExportForm::layOut()
{
    auto *page = new QWidget;
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the column
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    for (QLabel *&label : m_labels)
        label = new QLabel(page);
    auto *formats = new QGridLayout;
    formats->setSpacing(kGap / 2);
    for (int i = 0; i < static_cast<int>(m_formats.size()); ++i)
        formats->addWidget(m_formats[static_cast<size_t>(i)], i / kColumns, i % kColumns);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(kBetween);
    languages->addWidget(m_english);
    languages->addWidget(m_chinese);
    languages->addStretch(1);
    column->addWidget(m_labels[Formats]);
    column->addLayout(formats);
    column->addWidget(m_labels[Languages]);
    column->addLayout(languages);
    auto *choices = new QFormLayout;
    choices->setSpacing(kGap);
    choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[label, field] : {std::pair(Size, m_size), std::pair(Colours, m_theme), std::pair(Pixels, m_scale)}) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->addRow(m_labels[label], field);
        m_labels[label]->setBuddy(field);
    }
    column->addLayout(choices);
    column->addWidget(m_files);
    m_files->setWordWrap(true);
    m_files->setForegroundRole(QPalette::PlaceholderText);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_remarks);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *edge = new QFrame(this); // where what scrolls ends
    edge->setFrameShape(QFrame::HLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(kGap, kGap, kGap, kGap);
    buttons->setSpacing(kGap);
    buttons->addWidget(m_all, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(edge);
    outer->addLayout(buttons);
}

void ExportForm::setCharts(const QList<ChartContent> &charts, ChartId current)
{
    m_charts = charts;
    m_current = current;
    if (isVisible())
        showState();
}

QList<ChartContent> ExportForm::chosen() const
{
    QList<ChartContent> charts;
    for (const ChartContent &chart : m_charts) {
        if (m_all->isChecked() || chart.id == m_current)
            charts.append(chart);
    }
    return charts;
}

bool ExportForm::hasOwnSize() const
{
    return m_size->currentData().toString().isEmpty();
}

PublishOptions ExportForm::options() const
{
    PublishOptions options;
    options.formats.clear();
    for (size_t i = 0; i < m_formats.size(); ++i) {
        if (m_formats[i]->isChecked())
            options.formats.append(static_cast<PublishFormat>(i));
    }
    options.languages.clear();
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        if (languageBox(language)->isChecked())
            options.languages.append(language);
    }
    options.scale = m_scale->currentData().toDouble();
    const auto theme = static_cast<ThemeChosen>(m_theme->currentData().toInt());
    const bool isDark = theme == ThemeChosen::Dark || (theme == ThemeChosen::AsWindow && Theme::current().isDark());
    options.theme = isDark ? ChartTheme::Dark : ChartTheme::Light;
    options.size = chartPresetSize(m_size->currentData().toString()).value_or(chartPresets().first().size);
    return options;
}

void ExportForm::showState()
{
    const PublishOptions asked = options();
    const QList<ChartContent> charts = chosen();
    m_scale->setEnabled(asked.formats.contains(PublishFormat::Png));
    m_export->setEnabled(!charts.isEmpty() && !asked.formats.isEmpty() && !asked.languages.isEmpty());
    m_copy->setEnabled(m_current.isValid() && !charts.isEmpty());
    const QSizeF size = hasOwnSize() && !charts.isEmpty() ? wantedSize(charts.first().spec) : asked.size;
    m_remarks->setCharts(charts, asked.languages, size);
    const QStringList files = fileNames();
    const QString more = files.size() > 1 ? tr("and %n more file(s)", nullptr, static_cast<int>(files.size() - 1)) : QString();
    m_files->setText(QStringList{files.value(0), more}.join(u'\n').trimmed());
    m_files->setToolTip(files.join(u'\n'));
}

QStringList ExportForm::fileNames() const
{
    QStringList files;
    PublishOptions asked = options();
    for (const ChartContent &chart : chosen()) {
        asked.name = fileName(chart.id);
        files << publishedNames(chart.spec, asked);
    }
    return files;
}

QString ExportForm::fileName(ChartId chart) const
{
    QStringList taken;
    for (const ChartContent &each : m_charts) {
        taken << freeChartName(chartTitle(each.spec, interfaceLanguage()), taken);
        if (each.id == chart)
            return taken.last();
    }
    return {};
}

void ExportForm::fillChoices()
{
    QList<std::pair<QString, QVariant>> sizes{{tr("The chart's own"), QString()}};
    for (const ChartPreset &preset : chartPresets())
        sizes.append({presetText(preset.name), preset.name});
    refill(m_size, sizes, QString());
    refill(m_theme, {{tr("As the window"), static_cast<int>(ThemeChosen::AsWindow)}, {tr("Light"), static_cast<int>(ThemeChosen::Light)}, {tr("Dark"), static_cast<int>(ThemeChosen::Dark)}},
           static_cast<int>(ThemeChosen::Light));
    refill(m_scale, {{tr("PNG at its size"), 1.0}, {tr("PNG at twice its size"), 2.0}, {tr("PNG for print, 300 dpi"), kPrint}}, 2.0);
}

void ExportForm::retranslate()
{
    const QString labels[] = {tr("Formats"), tr("Languages"), tr("Size"), tr("Colours"), tr("Pixels")};
    for (int i = 0; i < 5; ++i)
        m_labels[i]->setText(labels[i]);
    const QString formats[] = {tr("PNG picture"), tr("SVG drawing"), tr("PDF"), tr("CSV table"), tr("HTML page"), tr("Vega-Lite"), tr("Datawrapper table"), tr("JSON of the chart")};
    for (size_t i = 0; i < m_formats.size(); ++i)
        m_formats[i]->setText(formats[i]);
    m_all->setText(tr("All charts"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The chart as picture, drawing, page and table at once"));
    m_export->setText(tr("Choose folder…"));
    m_size->setAccessibleName(labels[Size]);
    m_theme->setAccessibleName(labels[Colours]);
    m_scale->setAccessibleName(labels[Pixels]);
    fillChoices();
}

void ExportForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
}

void ExportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
