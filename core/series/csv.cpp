// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/csv.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<QList<CsvRow>> rows()
    {
        for (; m_at < m_text.size() && m_rows.size() <= kMaxCsvRows; ++m_at) {
            takeRun();
            if (m_at < m_text.size())
                take(m_text[m_at]);
        }
        endRow();
        if (m_rows.size() > kMaxCsvRows)
            return Error{Error::Code::Invalid, QStringLiteral("line %1").arg(m_rows[kMaxCsvRows].line), QStringLiteral("over %1 rows").arg(kMaxCsvRows)};
        return std::move(m_rows);
    }

private:
    /// All up to the next character that means something, at once.
    void takeRun()
    {
        const qsizetype from = m_at;
        const auto isPlain = [this](QChar c) { return c != u'"' && c != u'\n' && (m_quoted || (c != m_separator && c != u'\r')); };
        while (m_at < m_text.size() && isPlain(m_text[m_at]))
            ++m_at;
        m_cell += m_text.sliced(from, m_at - from);
    }

    void take(QChar c)
    {
        if (m_quoted) {
            m_line += c == u'\n' ? 1 : 0;
            if (c != u'"')
                m_cell += c;
            else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                m_cell += m_text[++m_at];
            else
                m_quoted = false;
        } else if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
            m_rowLine = ++m_line;
        } else if (c != u'\r') {
            m_cell += c;
        }
    }

    void endCell()
    {
        m_row.append(std::move(m_cell));
        m_cell = QString();
    }

    void endRow()
    {
        endCell();
        if (m_row.size() > 1 || !m_row.first().isEmpty())
            m_rows.append({m_rowLine, std::move(m_row)});
        m_row = QStringList();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    qsizetype m_line = 1;
    qsizetype m_rowLine = 1;
    QList<CsvRow> m_rows;
};

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber || text.front().isSpace();
}

} // namespace

Result<QList<CsvRow>> parseCsv(QStringView text, QChar separator)
{
    return CsvReader(text, separator).rows();
}

QChar csvSeparator(QStringView text)
{
    static constexpr std::array kSeparators{u',', u'\t', u';'};
    std::array<qsizetype, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'\n' && !isQuoted)
            break;
        isQuoted ^= c == u'"';
        for (size_t i = 0; i < kSeparators.size() && !isQuoted; ++i)
            counts[i] += c == kSeparators[i] ? 1 : 0;
    }
    return kSeparators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return u'"' + cell + u'"';
}

} // namespace concord
