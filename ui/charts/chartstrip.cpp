// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstrip.h"

#include "ui/charts/chartlinks.h"
#include "ui/charts/chartview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace concord {

namespace {

constexpr int kGap = 8;

} // namespace

ChartStrip::ChartStrip(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_empty(new QLabel(this)), m_links(new ChartLinks(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_empty);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * kGap);
    retranslate();
}

void ChartStrip::addView()
{
    auto *view = new ChartView(ChartView::Form::Strip, this);
    view->setLanguage(m_language);
    view->setPassages(m_passages);
    m_links->tie(view);
    connect(view, &ChartView::opened, this, [this, view] { emit opened(view->content().id); });
    m_row->addWidget(view);
    m_views << view;
}

void ChartStrip::setCharts(const QList<ChartContent> &charts)
{
    while (m_views.size() > charts.size())
        delete m_views.takeLast();
    while (m_views.size() < charts.size())
        addView();
    for (qsizetype i = 0; i < charts.size(); ++i)
        m_views[i]->setContent(charts[i]);
    m_empty->setVisible(charts.isEmpty());
    m_links->refresh();
}

void ChartStrip::setLanguage(Language language)
{
    m_language = language;
    for (ChartView *view : m_views)
        view->setLanguage(language);
}

void ChartStrip::setPassages(const PassageSource &passages)
{
    m_passages = passages;
    for (ChartView *view : m_views)
        view->setPassages(passages);
}

void ChartStrip::retranslate()
{
    m_empty->setText(tr("Charts are drawn from claims and imported series. Make one in Charts (Ctrl+2)."));
}

void ChartStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
