// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstrip.h"

#include "ui/charts/chartview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace concord {

namespace {

constexpr int kGap = 8;

} // namespace

ChartStrip::ChartStrip(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_empty(new QLabel(this))
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
    connect(view, &ChartView::markPicked, this, [this, view](int mark) { emit picked(view->itemOf(mark)); });
    connect(view, &ChartView::markHovered, this, [this, view](int mark) { emit hovered(view->itemOf(mark)); });
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
    light();
}

void ChartStrip::setLanguage(Language language)
{
    m_language = language;
    for (ChartView *view : m_views)
        view->setLanguage(language);
}

void ChartStrip::showPicked(const Projection &projection)
{
    m_picked = projection;
    light();
}

void ChartStrip::showHovered(const Projection &projection)
{
    m_hovered = projection;
    light();
}

void ChartStrip::light()
{
    for (ChartView *view : m_views)
        view->setHighlighted(view->marksOf(m_picked.claims, m_picked.observations), view->marksOf(m_hovered.claims, m_hovered.observations));
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
