// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claims/claimfilter.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace concord {

/// What a table of claims shows: words, a value of any field, statuses with their counts, grouping, and filters kept under a name.
/// Holds the filter and the order; says when a person changed them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const ClaimFilter &filter() const { return m_filter; }
    const ClaimOrder &order() const { return m_order; }
    void setFilter(const ClaimFilter &filter, const ClaimOrder &order);
    /// By a click on a head; grouping stays.
    void setSorting(ClaimField field, bool isDescending);
    /// Groups by a field, or not any more; fields whose values hardly repeat are let be.
    void toggleGroup(ClaimField field);
    /// A menu of a field's values at a place of the screen; returns when it is closed.
    void offerValues(ClaimField field, const QPoint &place);
    /// The menu of kept filters.
    void offerKept();
    /// Whose values and counts are offered.
    void setIndex(const std::shared_ptr<const ClaimIndex> &index);
    void setKept(const QList<SavedFilter> &filters);
    void setShownCount(int shown, int all);
    QLineEdit *textField() const { return m_text; }

signals:
    void changed();
    void keepRequested(const concord::SavedFilter &filter);
    void dropRequested(const QString &name);
    void left(); ///< Esc or Down in the text

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void toggle(ClaimField field, const QString &value);
    void showState();
    void showCounts();
    void fillValues(QMenu &menu, ClaimField field);
    void fillKept();
    void keep();
    void retranslate();

    ClaimFilter m_filter;
    ClaimOrder m_order;
    std::shared_ptr<const ClaimIndex> m_index;
    QList<SavedFilter> m_kept;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_fields;
    QToolButton *m_keptButton;
    QComboBox *m_group;
    QLineEdit *m_name; ///< of a filter to be kept; hidden until asked for
    QToolButton *m_statuses[5] = {};
    QHBoxLayout *m_chips;
};

} // namespace concord
