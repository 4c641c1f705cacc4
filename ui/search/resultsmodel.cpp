// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultsmodel.h"

namespace concord {

namespace {

constexpr int kBefore = 24, kAfter = 90; // units of a snippet around its hit

} // namespace

void ResultsModel::setResult(const SearchResult &result, const QHash<ArticleId, QString> &titles)
{
    beginResetModel();
    m_rows.clear();
    qsizetype heading = -1;
    for (const FoundParagraph &paragraph : result.paragraphs) {
        if (heading < 0 || m_rows[heading].article != paragraph.article) {
            heading = m_rows.size();
            m_rows.append({true, paragraph.article, {}, {titles.value(paragraph.article), {}, false, false}, 0});
        }
        m_rows[heading].count += static_cast<int>(paragraph.hits.size());
        for (const Range &hit : paragraph.hits)
            m_rows.append({false, paragraph.article, {paragraph.side, paragraph.number, hit}, snippetAround(paragraph.text, hit, kBefore, kAfter), 0});
    }
    endResetModel();
}

int ResultsModel::hitRow(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_rows.size(); row += step) {
        if (!m_rows[row].isHeading)
            return row;
    }
    return -1;
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    return m_rows[index.row()].isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const Snippet &snippet = row.snippet;
    const int shift = snippet.isCutBefore ? 1 : 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.isHeading ? QStringLiteral("%1 (%2)").arg(snippet.text).arg(row.count)
                             : (snippet.isCutBefore ? QStringLiteral("…") : QString()) + snippet.text + (snippet.isCutAfter ? QStringLiteral("…") : QString());
    case IsHeadingRole:
        return row.isHeading;
    case HitRole:
        return QVariant::fromValue(snippet.hit.shifted(shift));
    case PlaceRole:
        return row.isHeading ? QString() : QStringLiteral("¶ %1").arg(row.place.paragraph + 1);
    default:
        return {};
    }
}

} // namespace concord
