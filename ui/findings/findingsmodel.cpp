// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsmodel.h"

#include "ui/settings/interfacelanguage.h"
#include "ui/words/findingtext.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace concord {

namespace {

int readingParagraph(const Finding &finding)
{
    return finding.translationParagraph >= 0 ? finding.translationParagraph : finding.sourceParagraph;
}

} // namespace

void FindingsModel::setFindings(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints,
                                const QHash<QString, QString> &reasons)
{
    m_reasons = reasons;
    QList<Row> rows = arranged(findings, waivedFingerprints);
    if (rows == m_rows) {
        m_findings = findings;
        m_waived = waivedFingerprints;
        reword();
        return;
    }
    beginResetModel();
    m_findings = findings;
    m_waived = waivedFingerprints;
    m_rows = std::move(rows);
    endResetModel();
}

QList<FindingsModel::Row> FindingsModel::arranged(const QList<Finding> &findings, const QSet<QString> &waived)
{
    QList<int> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    const auto isWaived = [&](int i) { return waived.contains(findings[i].fingerprint); };
    const auto key = [&](int i) {
        const Finding &finding = findings[i];
        return isWaived(i)
            ? std::tuple(true, 0, QString(), readingParagraph(finding))
            : std::tuple(false, -static_cast<int>(finding.severity), finding.rule, readingParagraph(finding));
    };
    std::stable_sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });

    QList<Row> rows;
    qsizetype heading = -1;
    for (const int i : order) {
        const bool opens = heading < 0 || rows[heading].isWaived != isWaived(i)
            || (!isWaived(i)
                && (findings[i].rule != findings[rows[heading].firstOfGroup].rule
                    || findings[i].severity != findings[rows[heading].firstOfGroup].severity));
        if (opens) {
            heading = rows.size();
            rows << Row{-1, i, 0, isWaived(i)};
        }
        ++rows[heading].size;
        rows << Row{i, -1, 0, isWaived(i)};
    }
    return rows;
}

bool FindingsModel::isWaived(int finding) const
{
    return finding >= 0 && finding < m_findings.size() && m_waived.contains(m_findings[finding].fingerprint);
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && !m_waived.contains(finding.fingerprint);
    }));
}

int FindingsModel::waivedCount() const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [this](const Finding &finding) {
        return m_waived.contains(finding.fingerprint);
    }));
}

int FindingsModel::rowOf(int finding) const
{
    const auto hit =
        std::find_if(m_rows.begin(), m_rows.end(), [finding](const Row &row) { return row.finding == finding; });
    return finding < 0 || hit == m_rows.end() ? -1 : static_cast<int>(hit - m_rows.begin());
}

void FindingsModel::reword()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::headingData(const Row &row, int role) const
{
    const Finding &first = m_findings[row.firstOfGroup];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.isWaived ? tr("Waived") : ruleTitle(first.rule, interfaceLanguage());
    case Qt::ToolTipRole:
        return row.isWaived ? QString() : ruleExplanation(first.rule, interfaceLanguage());
    case IndexRole:
        return -1;
    case SeverityRole:
        return static_cast<int>(first.severity);
    case CountRole:
        return row.size;
    case WaivedRole:
        return row.isWaived;
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (row.finding < 0)
        return headingData(row, role);
    const Finding &finding = m_findings[row.finding];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return findingMessage(finding, interfaceLanguage());
    case Qt::ToolTipRole:
    case ReasonRole:
        return row.isWaived ? m_reasons.value(finding.fingerprint) : QString();
    case IndexRole:
        return row.finding;
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case ParagraphRole:
        return readingParagraph(finding) + 1;
    case SuggestionRole:
        return finding.suggestion;
    case WaivedRole:
        return row.isWaived;
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows[index.row()].finding < 0;
    return isHeading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace concord
