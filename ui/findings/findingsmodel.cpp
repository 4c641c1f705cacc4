// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsmodel.h"

#include "core/checks/fixing.h"
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

/// What puts a finding under a heading, in the order of the headings: waived, number, name.
using Key = std::tuple<bool, int, QString>;

Key keyOf(const Finding &finding, FindingGrouping grouping, const QHash<QString, int> &worst)
{
    switch (grouping) {
    case FindingGrouping::Severity: return Key(false, -static_cast<int>(finding.severity), QString());
    case FindingGrouping::Paragraph: return Key(false, readingParagraph(finding), QString());
    case FindingGrouping::Concept: return Key(false, conceptOf(finding).isEmpty() ? 1 : 0, conceptOf(finding));
    case FindingGrouping::Rule: break;
    }
    return Key(false, -worst.value(finding.rule), finding.rule);
}

/// The severity a rule stands by among the rules: that of its worst finding which is not waived.
QHash<QString, int> worstSeverities(const QList<Finding> &findings, const QSet<QString> &waived)
{
    QHash<QString, int> worst;
    for (const Finding &finding : findings) {
        if (!waived.contains(finding.fingerprint))
            worst[finding.rule] = std::max(worst.value(finding.rule), static_cast<int>(finding.severity));
    }
    return worst;
}

} // namespace

void FindingsModel::setFindings(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints,
                                const QHash<QString, Waiver> &waivers)
{
    m_waivers = waivers;
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

void FindingsModel::setGrouping(FindingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_rows = arranged(m_findings, m_waived);
    endResetModel();
}

QList<FindingsModel::Row> FindingsModel::arranged(const QList<Finding> &findings, const QSet<QString> &waived) const
{
    const QHash<QString, int> worst = worstSeverities(findings, waived);
    QList<Key> keys;
    for (const Finding &finding : findings)
        keys.append(waived.contains(finding.fingerprint) ? Key(true, 0, QString()) : keyOf(finding, m_grouping, worst));
    QList<int> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return std::tuple(keys[a], readingParagraph(findings[a])) < std::tuple(keys[b], readingParagraph(findings[b]));
    });

    QList<Row> rows;
    qsizetype heading = -1;
    for (const int i : order) {
        const bool isWaived = std::get<0>(keys[i]);
        if (heading < 0 || keys[rows[heading].firstOfGroup] != keys[i]) {
            heading = rows.size();
            rows << Row{-1, i, 0, isWaived};
        }
        ++rows[heading].size;
        rows << Row{i, -1, 0, isWaived};
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
    const bool isRule = !row.isWaived && m_grouping == FindingGrouping::Rule;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return headingText(row);
    case Qt::ToolTipRole:
        return isRule ? ruleExplanation(first.rule, interfaceLanguage()) : QString();
    case RuleRole:
        return isRule ? first.rule : QString();
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

QString FindingsModel::headingText(const Row &row) const
{
    const Finding &first = m_findings[row.firstOfGroup];
    if (row.isWaived)
        return tr("Waived");
    switch (m_grouping) {
    case FindingGrouping::Severity: return first.severity == Severity::Error ? tr("Errors") : first.severity == Severity::Warning ? tr("Warnings") : tr("Hints");
    case FindingGrouping::Paragraph: return placeText(first);
    case FindingGrouping::Concept: return conceptOf(first).isEmpty() ? tr("Of no concept") : conceptOf(first);
    case FindingGrouping::Rule: break;
    }
    return ruleTitle(first.rule, interfaceLanguage());
}

QString FindingsModel::placeText(const Finding &finding) const
{
    return tr("Paragraph %1").arg(readingParagraph(finding) + 1);
}

QString FindingsModel::waiverText(const Finding &finding) const
{
    const Waiver waiver = m_waivers.value(finding.fingerprint);
    return waiver.author.isEmpty() ? waiver.reason : waiver.reason + QStringLiteral(" · ") + waiver.author;
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
        return row.isWaived ? waiverText(finding) : QString();
    case ReasonRole:
        return row.isWaived ? m_waivers.value(finding.fingerprint).reason : QString();
    case AuthorRole:
        return row.isWaived ? m_waivers.value(finding.fingerprint).author : QString();
    case PlaceRole:
        return m_grouping == FindingGrouping::Paragraph && !row.isWaived ? ruleTitle(finding.rule, interfaceLanguage()) : placeText(finding);
    case IndexRole:
        return row.finding;
    case RuleRole:
        return finding.rule;
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
