// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termbase/termbasemodel.h"

#include "ui/termbase/termwords.h"

#include <algorithm>

namespace concord {

namespace {

/// The designations of English, or of Chinese; those to be written first.
QList<Designation> designationsOf(const Concept &one, bool chinese)
{
    QList<Designation> found;
    for (const Designation &designation : one.designations) {
        if (isChinese(designation.language) == chinese)
            found.append(designation);
    }
    std::stable_sort(found.begin(), found.end(), [](const Designation &a, const Designation &b) { return a.status < b.status; });
    return found;
}

QString wordsOf(const QList<Designation> &designations)
{
    QStringList words;
    for (const Designation &designation : designations) {
        if (designation.status <= TermStatus::Admitted)
            words.append(designation.text);
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(" · "));
}

QString linesOf(const QList<Designation> &designations)
{
    QStringList lines;
    for (const Designation &designation : designations)
        lines.append(TermWords::line(designation));
    return lines.join(u'\n');
}

bool holds(const Concept &one, const QString &text)
{
    return TermWords::domain(one.domain).contains(text, Qt::CaseInsensitive) || one.note.contains(text, Qt::CaseInsensitive)
        || std::any_of(one.designations.begin(), one.designations.end(),
                       [&text](const Designation &designation) { return designation.text.contains(text, Qt::CaseInsensitive); });
}

} // namespace

void TermbaseModel::setConcepts(const QList<StoredConcept> &concepts)
{
    beginResetModel();
    m_concepts = concepts;
    show();
    endResetModel();
}

void TermbaseModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    show();
    endResetModel();
}

void TermbaseModel::show()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_concepts.size(); ++i) {
        if (holds(m_concepts[i].content, m_filter))
            m_shown.append(i);
    }
}

int TermbaseModel::rowOf(ConceptId id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (stored(row).id == id)
            return row;
    }
    return -1;
}

void TermbaseModel::reword()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TermbaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TermbaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermbaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Concept &one = stored(index.row()).content;
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case EnglishColumn: return wordsOf(designationsOf(one, false));
        case ChineseColumn: return wordsOf(designationsOf(one, true));
        case DomainColumn: return TermWords::domain(one.domain);
        case ScopeColumn: return TermWords::scope(one.scope);
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole && index.column() <= ChineseColumn)
        return linesOf(designationsOf(one, index.column() == ChineseColumn));
    return {};
}

QVariant TermbaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EnglishColumn: return tr("English");
    case ChineseColumn: return tr("Chinese");
    case DomainColumn: return tr("Domain");
    case ScopeColumn: return tr("Applies to");
    default: return {};
    }
}

} // namespace concord
