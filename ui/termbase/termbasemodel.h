// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/terms/storedconcept.h"

#include <QAbstractTableModel>

namespace concord {

/// The concepts of a project, a row each: English, Chinese, domain and scope. A filter leaves those that hold its text in any
/// designation, the domain or the note, whatever its case.
class TermbaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnglishColumn, ChineseColumn, DomainColumn, ScopeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setConcepts(const QList<StoredConcept> &concepts);
    void setFilter(const QString &text);
    const StoredConcept &stored(int row) const { return m_concepts[m_shown[row]]; }
    int rowOf(ConceptId id) const; ///< −1 when it is not shown
    int total() const { return static_cast<int>(m_concepts.size()); }
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    QList<StoredConcept> m_concepts;
    QList<qsizetype> m_shown;
    QString m_filter;
};

} // namespace concord
