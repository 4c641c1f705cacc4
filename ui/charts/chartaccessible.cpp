// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "core/charts/labels/numberlabels.h"
#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace concord {

namespace {

enum Column { Name, Value, Standing, ColumnCount };

/// The parts of a mark's row and cells that are alike: a place in Scene::marks, whole or one column of it.
class MarkPart : public QAccessibleInterface
{
public:
    MarkPart(ChartView *view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && m_row < m_view->scene().marks.size(); }
    QObject *object() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = mark().box.toAlignedRect();
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = state.multiSelectable = true;
        if (isValid()) {
            state.selected = isSelectedRow();
            state.focused = m_view->focusedMark() == mark().datum;
        }
        return state;
    }

protected:
    const SceneMark &mark() const { return m_view->scene().marks[m_row]; }
    const Datum &datum() const { return m_view->content().data[mark().datum]; }
    bool isSelectedRow() const { return m_view->highlight().picked.contains(mark().datum); }
    QAccessibleInterface *chart() const { return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr; }

    QPointer<ChartView> m_view;
    int m_row;
};

class CellAccessible final : public MarkPart, public QAccessibleTableCellInterface
{
public:
    CellAccessible(ChartView *view, int row, int column) : MarkPart(view, row), m_column(column) {}

    QAccessibleInterface *parent() const override
    {
        QAccessibleInterface *table = chart();
        return table ? table->child(m_row) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Value))
            return {};
        switch (m_column) {
        case Name:
            return m_view->content().spec.entityName(datum().entity, m_view->language());
        case Value:
            return figureLabel(datum().low, datum().high, datum().qualifier, datum().unit, m_view->language());
        default:
            return datum().claim.isValid() ? ChartTip::status(datum().status) : datum().attribution;
        }
    }

    bool isSelected() const override { return isValid() && isSelectedRow(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return chart(); }

private:
    int m_column;
};

class RowAccessible final : public MarkPart
{
public:
    using MarkPart::MarkPart;
    ~RowAccessible() override
    {
        for (const QAccessible::Id id : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface *parent() const override { return chart(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return ColumnCount; }
    QAccessibleInterface *child(int column) const override
    {
        if (column < 0 || column >= ColumnCount)
            return nullptr;
        while (m_cells.size() <= column)
            m_cells << QAccessible::registerAccessibleInterface(new CellAccessible(m_view, m_row, static_cast<int>(m_cells.size())));
        return QAccessible::accessibleInterface(m_cells[column]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(m_cells.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }
    QAccessible::Role role() const override { return QAccessible::Row; }
    QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? mark().label : QString(); }

private:
    mutable QList<QAccessible::Id> m_cells; ///< made when first asked for
};

class ChartAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) {}
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : m_rows)
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return static_cast<int>(view()->scene().marks.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_rows.size() <= index)
            m_rows << QAccessible::registerAccessibleInterface(new RowAccessible(view(), static_cast<int>(m_rows.size())));
        return QAccessible::accessibleInterface(m_rows[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(m_rows.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(placeOf(view()->markAt(view()->mapFromGlobal(QPoint(x, y))))); }
    QAccessibleInterface *focusChild() const override { return child(placeOf(view()->focusedMark())); }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        QAccessibleInterface *whole = child(row);
        return whole ? whole->child(column) : nullptr;
    }
    int selectedCellCount() const override { return selectedRowCount() * ColumnCount; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < ColumnCount; ++column)
                cells << cellAt(row, column);
        }
        return cells;
    }
    QString columnDescription(int column) const override
    {
        const QStringList names{ChartView::tr("Entity"), ChartView::tr("Value"), ChartView::tr("Status")};
        return names.value(column);
    }
    QString rowDescription(int row) const override { return row >= 0 && row < childCount() ? view()->scene().marks[row].label : QString(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    int columnCount() const override { return ColumnCount; }
    int rowCount() const override { return childCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const int mark : view()->highlight().picked) {
            if (const int place = placeOf(mark); place >= 0)
                rows << place;
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= childCount())
            return false;
        emit view()->markPicked(view()->scene().marks[row].datum);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override
    {
        if (!isRowSelected(row))
            return false;
        emit view()->markToggled(view()->scene().marks[row].datum);
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    ChartView *view() const { return static_cast<ChartView *>(widget()); }
    int placeOf(int mark) const { return view()->index().placeOf(mark); }

    mutable QList<QAccessible::Id> m_rows; ///< made when first asked for
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

void announceFocused(ChartView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->index().placeOf(view->focusedMark()));
    QAccessible::updateAccessibility(&event);
}

void announcePicked(ChartView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessible::State changed;
    changed.selected = true;
    for (const int mark : view->highlight().picked) {
        QAccessibleStateChangeEvent event(view, changed);
        event.setChild(view->index().placeOf(mark));
        QAccessible::updateAccessibility(&event);
    }
    QAccessibleEvent event(view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void announceMarks(ChartView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace concord
