// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlinks.h"

#include "ui/charts/chartview.h"

namespace concord {

namespace {

constexpr int kPauseMilliseconds = 30;
constexpr int kMostFollowed = 500; // marks that text and lists follow while a band moves

/// Claims and observations as a gesture changes them.
struct Chosen
{
    QSet<ClaimId> claims;
    QSet<ObservationId> observations;

    explicit Chosen(const Item &item)
    {
        const GroupItem group = groupOf(item);
        claims = QSet<ClaimId>(group.claims.begin(), group.claims.end());
        observations = QSet<ObservationId>(group.observations.begin(), group.observations.end());
    }
    void add(const Datum &datum)
    {
        if (datum.claim.isValid())
            claims << datum.claim;
        else
            observations << datum.observation;
    }
    bool remove(const Datum &datum) { return datum.claim.isValid() ? claims.remove(datum.claim) : observations.remove(datum.observation); }
    Item item() const { return groupItem(claims, observations); }
};

} // namespace

ChartLinks::ChartLinks(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ChartLinks::hoverBand);
}

void ChartLinks::tie(ChartView *view)
{
    m_views << view;
    connect(view, &QObject::destroyed, this, [this, view] {
        m_views.removeOne(view);
        m_brushing = m_brushing == view ? nullptr : m_brushing;
        m_banded = m_banded == view ? nullptr : m_banded;
    });
    connect(view, &ChartView::markPicked, this, [this, view](int mark) { emit picked(view->itemOf(mark)); });
    connect(view, &ChartView::markHovered, this, [this, view](int mark) { emit hovered(view->itemOf(mark)); });
    connect(view, &ChartView::marksPicked, this, [this, view](const QList<int> &marks, bool adds) { pickMarks(*view, marks, adds); });
    connect(view, &ChartView::markToggled, this, [this, view](int mark) { toggle(*view, mark); });
    connect(view, &ChartView::cleared, this, [this] { emit picked({}); });
    follow(view);
}

void ChartLinks::follow(ChartView *view)
{
    connect(view, &ChartView::bandMoved, this, [this, view](const QList<int> &in, const QList<int> &out) {
        m_brushing = m_banded = view;
        emit brushed(stepOf(*view, in, out));
        m_brushing = nullptr;
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(view, &ChartView::bandEnded, this, &ChartLinks::leave);
}

void ChartLinks::hoverBand()
{
    if (!m_banded)
        return;
    Chosen chosen{Item()};
    if (m_banded->bandCount() <= kMostFollowed) {
        for (const int mark : m_banded->banded())
            chosen.add(m_banded->content().data[mark]);
    }
    emit hovered(chosen.item());
}

void ChartLinks::leave()
{
    m_banded = nullptr;
    m_pause.stop();
    emit hovered({});
    emit brushEnded();
}

void ChartLinks::pickMarks(const ChartView &view, const QList<int> &marks, bool adds)
{
    Chosen chosen(adds ? m_picked.item : Item());
    for (const int mark : marks)
        chosen.add(view.content().data[mark]);
    emit picked(chosen.item());
}

void ChartLinks::toggle(const ChartView &view, int mark)
{
    Chosen chosen(m_picked.item);
    const Datum &datum = view.content().data[mark];
    if (!chosen.remove(datum))
        chosen.add(datum);
    emit picked(chosen.item());
}

BrushStep ChartLinks::stepOf(const ChartView &view, const QList<int> &in, const QList<int> &out) const
{
    BrushStep step;
    const auto take = [&view](const QList<int> &marks, QList<ClaimId> &claims, QList<ObservationId> &observations) {
        claims.reserve(marks.size());
        for (const int mark : marks) {
            const Datum &datum = view.content().data[mark];
            if (datum.claim.isValid())
                claims << datum.claim;
            else
                observations << datum.observation;
        }
    };
    take(in, step.claimsIn, step.observationsIn);
    take(out, step.claimsOut, step.observationsOut);
    return step;
}

void ChartLinks::showBrushed(const BrushStep &step)
{
    for (ChartView *view : std::as_const(m_views)) {
        if (view != m_brushing)
            view->brush(view->index().marksOf(step.claimsIn, step.observationsIn), view->index().marksOf(step.claimsOut, step.observationsOut));
    }
}

void ChartLinks::endBrush()
{
    for (ChartView *view : std::as_const(m_views))
        view->endBrush();
}

void ChartLinks::showPicked(const Projection &projection)
{
    m_picked = projection;
    refresh();
}

void ChartLinks::showHovered(const Projection &projection)
{
    m_hovered = projection;
    refresh();
}

void ChartLinks::refresh()
{
    for (ChartView *view : std::as_const(m_views))
        light(view);
}

void ChartLinks::light(ChartView *view) const
{
    view->setHighlighted(view->marksOf(m_picked.claims, m_picked.observations), view->marksOf(m_hovered.claims, m_hovered.observations));
}

} // namespace concord
