// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace concord {

/// What a column would take and what it can do with; device-independent pixels.
struct ColumnNeed
{
    int wanted = 0;
    int least = 0;      ///< as `wanted` for one that gives nothing
    int gives = 0;      ///< which gives first: the smallest; 0 never
    bool isHead = false; ///< has to be in view whatever comes after it
    bool isRoomy = false; ///< takes what is left over
};

/// Widths for all columns in `available`. Where not even the least of all fits, those of the head fit and the others follow out of view.
QList<int> sharedWidths(const QList<ColumnNeed> &needs, int available);

/// Gives the columns of the claims table widths by what stands in them: value, period and date are never cut, passage, attribution and
/// entity give way first. A width a person draws stays. Owned by the table.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMeasuredRows = 300; ///< from the top

    explicit ColumnFit(QTableView &table);

    /// After the rows have changed. A column grows by it and does not shrink, so that typing in a filter moves nothing.
    void measure();
    void setHidden(int column, bool isHidden);
    /// The next measure() starts anew; widths a person drew stay.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int widthOf(int column, int row) const;

    QTableView &m_table;
    QList<int> m_contents; ///< the widest of each column so far
    QHash<int, int> m_drawn; ///< by a person
    bool m_isFitting = false;
};

} // namespace concord
