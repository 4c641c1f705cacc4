// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/chartlinks.h"
#include "ui/charts/chartview.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/charttitle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kGap = 8, kLeastTabs = 96;

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_languages(new QComboBox(this)), m_settings(new QPushButton(this)), m_export(new QPushButton(this)),
      m_scroll(new QScrollArea(this)), m_view(new ChartView(ChartView::Form::Full)), m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this)), m_links(new ChartLinks(this))
{
    layOut();
    connectParts();
    retranslate();
    setCharts({});
}

void ChartPanel::layOut()
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle); // all of them are seen, however narrow, and the number of a copy
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tabs->setMinimumWidth(kLeastTabs);
    m_languages->addItem(QStringLiteral("English"), QVariant::fromValue(static_cast<int>(Language::English)));
    m_languages->addItem(QStringLiteral("繁體中文"), QVariant::fromValue(static_cast<int>(Language::TraditionalChinese)));
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop); // a chart of a preset's size
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * kGap);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    head->setSpacing(kGap);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_languages);
    head->addWidget(m_settings);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

void ChartPanel::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartPanel::showChart);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setLanguage(language());
        emit languageChanged(language());
    });
    connect(m_settings, &QPushButton::clicked, this, &ChartPanel::settingsRequested);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(currentChart()); });
    m_links->tie(m_view);
}

void ChartPanel::setCharts(const QList<ChartContent> &charts)
{
    const ChartId before = currentChart();
    m_charts = charts;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > charts.size())
            m_tabs->removeTab(m_tabs->count() - 1);
        for (int i = 0; i < charts.size(); ++i) {
            if (i >= m_tabs->count())
                m_tabs->addTab(QString());
        }
        nameTabs();
        const auto kept = std::find_if(charts.begin(), charts.end(), [before](const ChartContent &chart) { return chart.id == before; });
        m_tabs->setCurrentIndex(kept == charts.end() ? 0 : static_cast<int>(kept - charts.begin()));
    }
    m_export->setEnabled(!charts.isEmpty());
    m_pages->setCurrentIndex(charts.isEmpty() ? 1 : 0);
    showChart(m_tabs->currentIndex());
}

void ChartPanel::nameTabs()
{
    const QStringList titles = chartTitles(m_charts, interfaceLanguage());
    for (int i = 0; i < titles.size(); ++i) {
        m_tabs->setTabText(i, QString(titles[i]).replace(u'&', QStringLiteral("&&")));
        m_tabs->setTabToolTip(i, titles[i]);
    }
}

void ChartPanel::showChart(int index)
{
    const bool isThere = index >= 0 && index < m_charts.size();
    const ChartId before = m_view->content().id;
    m_view->setContent(isThere ? m_charts[index] : ChartContent{});
    m_links->refresh();
    if (m_view->content().id != before)
        emit currentChartChanged(m_view->content().id);
}

void ChartPanel::setLanguage(Language language)
{
    m_languages->setCurrentIndex(isChinese(language) ? 1 : 0);
}

Language ChartPanel::language() const
{
    return static_cast<Language>(m_languages->currentData().toInt());
}

void ChartPanel::setCurrentChart(ChartId chart)
{
    for (int i = 0; i < m_charts.size(); ++i) {
        if (m_charts[i].id == chart)
            m_tabs->setCurrentIndex(i);
    }
}

ChartId ChartPanel::currentChart() const
{
    return m_view->content().id;
}

void ChartPanel::retranslate()
{
    nameTabs();
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("The list of charts, and everything this one shows"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write this chart to files in both languages"));
    m_languages->setAccessibleName(tr("Language of the chart"));
    m_tabs->setAccessibleName(tr("Charts"));
    m_empty->setText(tr("No charts yet. A chart is drawn from claims with a metric, such as loss or valuation, or from an imported series."));
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
