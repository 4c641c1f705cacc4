// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markindex.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace concord {

namespace {

constexpr double kTolerance = 4; // pixels
constexpr double kFar = 1e9;     // square pixels, more than any mark covers

/// Those of `index` whose ids are asked for, going through the shorter of the two.
template<typename Id>
void collect(const QMultiHash<Id, int> &index, const QSet<Id> &ids, QSet<int> &marks)
{
    if (ids.size() <= index.size()) {
        for (const Id id : ids) {
            for (auto it = index.constFind(id); it != index.cend() && it.key() == id; ++it)
                marks << it.value();
        }
        return;
    }
    for (auto it = index.cbegin(); it != index.cend(); ++it) {
        if (ids.contains(it.key()))
            marks << it.value();
    }
}

template<typename Id>
void collect(const QMultiHash<Id, int> &index, const QList<Id> &ids, QList<int> &marks)
{
    if (index.isEmpty())
        return;
    for (const Id id : ids) {
        for (auto it = index.constFind(id); it != index.cend() && it.key() == id; ++it)
            marks << it.value();
    }
}

} // namespace

MarkIndex::MarkIndex(const ChartContent &content)
{
    m_claims.reserve(content.data.size());
    for (int i = 0; i < content.data.size(); ++i) {
        const Datum &datum = content.data[i];
        if (datum.claim.isValid())
            m_claims.insert(datum.claim, i);
        else if (datum.observation.isValid())
            m_observations.insert(datum.observation, i);
    }
    const QStringList entities = content.entities();
    for (int i = 0; i < entities.size(); ++i)
        m_series.insert(entities[i], i);
}

void MarkIndex::setPlaces(const Scene &scene, const ChartContent &content)
{
    m_scene = &scene;
    m_content = &content;
    m_places.fill(-1, content.data.size());
    for (int place = static_cast<int>(scene.marks.size()) - 1; place >= 0; --place)
        m_places[scene.marks[place].datum] = place;
}

QSet<int> MarkIndex::marksOf(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations) const
{
    QSet<int> marks;
    collect(m_claims, claims, marks);
    collect(m_observations, observations, marks);
    return marks;
}

QList<int> MarkIndex::marksOf(const QList<ClaimId> &claims, const QList<ObservationId> &observations) const
{
    QList<int> marks;
    collect(m_claims, claims, marks);
    collect(m_observations, observations, marks);
    return marks;
}

int MarkIndex::at(QPointF place) const
{
    int best = -1;
    double bestRank = 0;
    if (!m_scene)
        return best;
    for (const SceneMark &mark : m_scene->marks) {
        if (!mark.box.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(place))
            continue;
        // Inside beats beside; among equals the smaller one wins, then the nearer.
        const QPointF off = mark.box.center() - place;
        const double rank = mark.box.width() * mark.box.height() + (mark.box.contains(place) ? 0 : kFar) + QPointF::dotProduct(off, off) * 1e-6;
        if (best < 0 || rank < bestRank) {
            best = mark.datum;
            bestRank = rank;
        }
    }
    return best;
}

QList<int> MarkIndex::series(int number) const
{
    QList<int> marks;
    for (int mark = 0; m_content && mark < m_content->data.size(); ++mark) {
        if (seriesOf(mark) == number)
            marks << mark;
    }
    return marks;
}

bool MarkIndex::isRows() const
{
    return hasRows(m_content->spec.kind) || m_content->spec.kind == ChartForm::Timeline;
}

QPointF MarkIndex::middle(int mark) const
{
    return m_scene->marks[placeOf(mark)].box.center();
}

int MarkIndex::seriesOf(int mark) const
{
    return m_series.value(m_content->data[mark].entity, -1);
}

QList<int> MarkIndex::inOrder() const
{
    QList<int> marks;
    for (const SceneMark &mark : m_scene->marks)
        marks << mark.datum;
    const bool rows = isRows();
    std::stable_sort(marks.begin(), marks.end(), [&](int a, int b) {
        const QPointF p = middle(a), q = middle(b);
        return rows ? std::pair(p.y(), p.x()) < std::pair(q.y(), q.x()) : std::pair(p.x(), p.y()) < std::pair(q.x(), q.y());
    });
    return marks;
}

int MarkIndex::along(int mark, const QList<int> &marks, int direction) const
{
    const qsizetype at = marks.indexOf(mark);
    return marks.value(std::clamp<qsizetype>(at + direction, 0, marks.size() - 1), mark);
}

/// The nearest mark of each other series; of those the next one up or down, or of bars, which stand side by side, the one
/// of the next series.
int MarkIndex::across(int mark, int direction) const
{
    QHash<int, std::pair<double, int>> nearest; // by series: distance along, mark
    const QPointF from = middle(mark);
    const int own = seriesOf(mark);
    for (const SceneMark &each : m_scene->marks) {
        const int number = seriesOf(each.datum);
        const double distance = std::abs(each.box.center().x() - from.x());
        if (number != own && (!nearest.contains(number) || distance < nearest[number].first))
            nearest[number] = {distance, each.datum};
    }
    const bool byHeight = !hasBars(m_content->spec.kind) || m_content->spec.kind == ChartForm::StackedBars;
    const auto rank = [&](int each) { return byHeight ? std::pair(middle(each).y(), seriesOf(each)) : std::pair(0.0, seriesOf(each)); };
    int best = mark;
    for (const auto &[distance, each] : std::as_const(nearest)) {
        const bool isBeyond = direction > 0 ? rank(each) > rank(mark) : rank(each) < rank(mark);
        if (isBeyond && (best == mark || (direction > 0 ? rank(each) < rank(best) : rank(each) > rank(best))))
            best = each;
    }
    return best;
}

int MarkIndex::next(int mark, Step step) const
{
    if (!m_scene || m_scene->marks.isEmpty())
        return -1;
    const QList<int> marks = inOrder();
    const bool goesOn = step == Step::Right || step == Step::Down;
    if (step == Step::First || step == Step::Last || placeOf(mark) < 0)
        return step == Step::First || (step != Step::Last && goesOn) ? marks.first() : marks.last();
    const bool isSideways = step == Step::Left || step == Step::Right;
    const int direction = goesOn ? 1 : -1;
    if (isRows() && !isSideways)
        return along(mark, marks, direction);
    if (!isRows() && !isSideways)
        return across(mark, direction);
    QList<int> own;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(own), [&](int each) { return seriesOf(each) == seriesOf(mark); });
    return along(mark, own, direction);
}

} // namespace concord
