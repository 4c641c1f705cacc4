// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/columnfit.h"

#include "ui/claims/claimcelldelegate.h"
#include "ui/claims/claimtablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace concord {

namespace {

struct Manner
{
    int least; ///< 0 for one that gives nothing
    int most;
    int gives;
    bool isHead;
};

constexpr Manner kManners[] = {
    {84, 220, 6, true},   // status
    {72, 200, 3, true},   // entity
    {72, 170, 5, true},   // metric
    {0, 120, 0, true},    // period
    {0, 280, 0, true},    // value
    {80, 180, 2, false},  // attribution
    {72, 120, 4, false},  // assignee
    {72, 160, 4, false},  // tags
    {88, 240, 1, false},  // passage
    {0, 120, 0, false},   // changed
};
static_assert(std::size(kManners) == ClaimTableModel::ColumnCount);

constexpr int kIcon = 19;  // before the words
constexpr int kArrow = 14; // behind a heading
constexpr int kSlack = 4;

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

/// Takes `over` from those that give, in their order; says how much is still too much.
int take(QList<int> &widths, const QList<ColumnNeed> &needs, int over, bool ofHead)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (needs[i].gives > 0 && (!ofHead || needs[i].isHead))
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return needs[a].gives < needs[b].gives; });
    for (const qsizetype i : std::as_const(order)) {
        const int given = std::clamp(over, 0, std::max(0, widths[i] - needs[i].least));
        widths[i] -= given;
        over -= given;
    }
    return over;
}

} // namespace

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int available)
{
    QList<int> wanted;
    for (const ColumnNeed &need : needs)
        wanted.append(need.wanted);
    QList<int> widths = wanted;
    if (take(widths, needs, sumOf(widths) - available, false) > 0) {
        int head = 0;
        for (qsizetype i = 0; i < needs.size(); ++i)
            head += needs[i].isHead ? wanted[i] : 0;
        widths = wanted;
        take(widths, needs, head - available, true);
        return widths;
    }
    const auto roomy = std::find_if(needs.cbegin(), needs.cend(), [](const ColumnNeed &need) { return need.isRoomy; });
    if (roomy != needs.cend())
        widths[roomy - needs.cbegin()] += std::max(0, available - sumOf(widths));
    return widths;
}

ColumnFit::ColumnFit(QTableView &table) : QObject(&table), m_table(table)
{
    m_table.viewport()->installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFitting && width > 0)
            m_drawn.insert(column, width);
    });
    forget();
    measure();
}

void ColumnFit::forget()
{
    m_contents = QList<int>(ClaimTableModel::ColumnCount, 0);
}

void ColumnFit::setHidden(int column, bool isHidden)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true); // a column that comes back is not drawn by a person
    m_table.setColumnHidden(column, isHidden);
}

int ColumnFit::widthOf(int column, int row) const
{
    const QModelIndex index = m_table.model()->index(row, column);
    const int words = m_table.fontMetrics().horizontalAdvance(index.data().toString());
    return words + 2 * ClaimCellDelegate::kMargin + kSlack + (column == ClaimTableModel::Verdict ? kIcon : 0);
}

void ColumnFit::measure()
{
    const QAbstractItemModel &model = *m_table.model();
    const int rows = std::min(kMeasuredRows, model.rowCount());
    for (int column = 0; column < ClaimTableModel::ColumnCount; ++column) {
        const QString heading = model.headerData(column, Qt::Horizontal).toString();
        int &widest = m_contents[column];
        widest = std::max(widest, m_table.horizontalHeader()->fontMetrics().horizontalAdvance(heading) + 2 * ClaimCellDelegate::kMargin + kArrow);
        for (int row = 0; row < rows && widest < kManners[column].most; ++row) {
            if (!model.index(row, 0).data(ClaimTableModel::HeadRole).toBool())
                widest = std::max(widest, widthOf(column, row));
        }
    }
    fit();
}

void ColumnFit::fit()
{
    QList<ColumnNeed> needs;
    QList<int> columns;
    for (int column = 0; column < ClaimTableModel::ColumnCount; ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        const Manner &manner = kManners[column];
        const int wanted = m_drawn.value(column, std::min(m_contents[column], manner.most));
        const bool isFixed = manner.gives == 0 || m_drawn.contains(column);
        columns.append(column);
        needs.append({wanted, isFixed ? wanted : std::min(wanted, manner.least), isFixed ? 0 : manner.gives, manner.isHead,
                      column == ClaimTableModel::Passage && !m_drawn.contains(column)});
    }
    const QList<int> widths = sharedWidths(needs, m_table.viewport()->width());
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_table.setColumnWidth(columns[i], widths[i]);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace concord
