// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace concord {

namespace {

/// One mark of a chart, by its place in Scene::marks.
class MarkAccessible : public QAccessibleInterface
{
public:
    MarkAccessible(ChartView *view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->scene().marks.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = mark().box.toAlignedRect();
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }

    QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? mark().label : QString(); }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        if (isValid()) {
            state.selected = m_view->highlight().picked.contains(mark().datum);
            state.focused = m_view->focusedMark() == mark().datum;
        }
        return state;
    }

private:
    const SceneMark &mark() const { return m_view->scene().marks[m_index]; }

    QPointer<ChartView> m_view;
    int m_index;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) {}
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->scene().marks.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_marks.size() <= index)
            m_marks << QAccessible::registerAccessibleInterface(new MarkAccessible(view(), static_cast<int>(m_marks.size())));
        return QAccessible::accessibleInterface(m_marks[index]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(m_marks.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const int mark = view()->markAt(view()->mapFromGlobal(QPoint(x, y)));
        const auto &marks = view()->scene().marks;
        for (int i = 0; i < marks.size(); ++i) {
            if (mark >= 0 && marks[i].datum == mark)
                return child(i);
        }
        return nullptr;
    }

private:
    ChartView *view() const { return static_cast<ChartView *>(widget()); }

    mutable QList<QAccessible::Id> m_marks; ///< made when first asked for
};

QAccessibleInterface *chartFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace concord
