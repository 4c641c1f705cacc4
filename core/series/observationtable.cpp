// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/observationtable.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

enum class Role { None, Entity, Metric, Period, Year, Quarter, Value, Unit, Source };

Role roleOf(const Column &column)
{
    static const QHash<QString, Role> kRoles = [] {
        QHash<QString, Role> roles;
        const auto add = [&roles](Role role, const QStringList &names) {
            for (const QString &name : names)
                roles.insert(name, role);
        };
        add(Role::Entity, {u"entity"_s, u"company"_s, u"ticker"_s, u"symbol"_s, u"firm"_s, u"公司"_s, u"企業"_s, u"代號"_s, u"公司名稱"_s});
        add(Role::Metric, {u"metric"_s, u"measure"_s, u"item"_s, u"指標"_s, u"項目"_s, u"科目"_s});
        add(Role::Period, {u"period"_s, u"date"_s, u"month"_s, u"期間"_s, u"日期"_s, u"年月"_s, u"時間"_s});
        add(Role::Year, {u"year"_s, u"年"_s, u"年度"_s, u"年份"_s});
        add(Role::Quarter, {u"quarter"_s, u"qtr"_s, u"季"_s, u"季度"_s, u"季別"_s});
        add(Role::Value, {u"value"_s, u"amount"_s, u"金額"_s, u"數值"_s, u"數字"_s});
        add(Role::Unit, {u"unit"_s, u"currency"_s, u"單位"_s, u"幣別"_s});
        add(Role::Source, {u"source"_s, u"來源"_s, u"資料來源"_s, u"出處"_s});
        return roles;
    }();
    const Role role = kRoles.value(column.heading.toLower());
    return role == Role::None ? kRoles.value(column.unit.name.toLower()) : role;
}

/// A bare number that is a year.
std::optional<int> yearIn(const Cell &cell)
{
    if (cell.kind == CellKind::Year)
        return cell.period.first.year();
    if (cell.kind != CellKind::Number || !cell.amount.low || !cell.amount.unit.isEmpty())
        return std::nullopt;
    bool isWhole = false;
    const int year = cell.amount.low->normalised().toString().toInt(&isWhole);
    return isWhole && year >= 1000 && year <= 2999 ? std::optional(year) : std::nullopt;
}

/// What an observation is about: two rows of one place contradict or repeat each other.
struct Place
{
    QString entity;
    QString metric;
    Period period;

    bool operator==(const Place &) const = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.entity, place.metric, place.period.first.toJulianDay(), place.period.last.toJulianDay());
    }
};

class TableReader
{
public:
    TableReader(const QList<CsvRow> &table, const TableChoices &choices)
        : m_table(table), m_choices(choices), m_columns(columnsOf(table, choices.convention))
    {
    }

    Result<SeriesReading> read()
    {
        assignRoles();
        if ((m_period < 0 && m_year < 0) || m_values.isEmpty())
            return Error{Error::Code::Invalid, u"columns"_s, m_period < 0 && m_year < 0 ? u"no column of periods"_s : u"no column of numbers"_s};
        for (const qsizetype column : QList<qsizetype>{m_period, m_year} + m_values)
            ask(column);
        m_reading.rows.reserve(m_reading.questions.isEmpty() ? m_table.size() * m_values.size() : 0);
        for (qsizetype i = 1; i < m_table.size() && m_reading.questions.isEmpty(); ++i)
            readRow(m_table[i]);
        if (m_reading.rows.isEmpty() && m_reading.questions.isEmpty() && !m_reading.faults.isEmpty()) {
            const SeriesFault &first = m_reading.faults.first();
            return Error{Error::Code::Invalid, u"line %1"_s.arg(first.line), u"%1 “%2”"_s.arg(first.subject, first.detail)};
        }
        if (m_reading.questions.isEmpty())
            addQuarterFaults(m_reading);
        return m_reading;
    }

private:
    void assignRoles()
    {
        QList<qsizetype> numbers;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Role role = roleOf(m_columns[i]);
            for (const auto &[wanted, place] : {std::pair{Role::Entity, &m_entity}, {Role::Metric, &m_metric}, {Role::Period, &m_period},
                                                {Role::Year, &m_year}, {Role::Quarter, &m_quarter}, {Role::Unit, &m_unit}, {Role::Source, &m_source}}) {
                if (role == wanted && *place < 0)
                    *place = i;
            }
            if (role == Role::Value)
                m_values << i;
            else if (role == Role::None && m_columns[i].kind == CellKind::Number)
                numbers << i;
        }
        if (m_values.isEmpty())
            m_values = numbers;
        for (qsizetype i = 0; i < m_columns.size() && m_period < 0 && m_year < 0; ++i) {
            const CellKind kind = m_columns[i].kind;
            if (kind == CellKind::Date || kind == CellKind::Year || kind == CellKind::Quarter)
                m_period = i;
        }
        for (qsizetype i = 0; i < m_columns.size() && m_entity < 0; ++i) {
            if (m_columns[i].kind == CellKind::Text && i != m_metric && i != m_unit && i != m_source && i != m_period)
                m_entity = i;
        }
    }

    void ask(qsizetype at)
    {
        if (at < 0 || !m_columns[at].isOpen())
            return;
        const Column &column = m_columns[at];
        const Cell cell = readCell(column.ambiguousCell, column.convention);
        SeriesQuestion question{SeriesQuestion::Kind::Decimals, column.heading, column.ambiguousLine, column.ambiguousCell, {}};
        for (const Decimal &candidate : cell.amount.candidates)
            question.readings << candidate.toString();
        for (const Period &period : cell.periods) {
            question.kind = SeriesQuestion::Kind::DayOrder;
            question.readings << period.toString();
        }
        m_reading.questions << question;
    }

    QString text(const CsvRow &row, qsizetype column) const { return column < 0 ? QString() : row.cells.value(column).trimmed(); }
    Cell cell(const CsvRow &row, qsizetype column) const { return readCell(row.cells.value(column), m_columns[column].convention); }

    void blame(SeriesFault::Kind kind, const CsvRow &row, const QString &subject, const QString &detail)
    {
        m_reading.faults << SeriesFault{kind, row.line, subject, detail};
    }

    std::optional<Period> periodOf(const CsvRow &row)
    {
        if (m_year < 0)
            return periodIn(row);
        const std::optional<int> year = yearIn(cell(row, m_year));
        if (!year || m_quarter < 0)
            return year ? std::optional(Period::year(*year)) : std::nullopt;
        const QString quarter = text(row, m_quarter).toUpper().remove(u'Q');
        if (quarter == u"0") {
            blame(SeriesFault::Kind::WholeYear, row, text(row, m_entity), QString::number(*year));
            return Period::year(*year);
        }
        const int number = quarter.toInt();
        return number >= 1 && number <= 4 ? std::optional(Period::quarter(*year, number)) : std::nullopt;
    }

    std::optional<Period> periodIn(const CsvRow &row) const
    {
        const Cell read = cell(row, m_period);
        return read.period.isValid() ? std::optional(read.period) : Period::fromString(text(row, m_period));
    }

    void readRow(const CsvRow &row)
    {
        const std::optional<Period> period = periodOf(row);
        if (!period) {
            const qsizetype column = m_year < 0 ? m_period : m_quarter < 0 ? m_year : m_quarter;
            blame(SeriesFault::Kind::Unreadable, row, m_columns[column].heading, text(row, column));
            return;
        }
        for (const qsizetype column : m_values)
            readValue(row, *period, column);
    }

    void readValue(const CsvRow &row, const Period &period, qsizetype at)
    {
        const Cell read = cell(row, at);
        const Column &column = m_columns[at];
        if (read.kind == CellKind::Empty)
            return;
        if (read.kind != CellKind::Number)
            return blame(SeriesFault::Kind::Unreadable, row, column.heading, read.text);
        if (!read.amount.low || !read.amount.high || *read.amount.low != *read.amount.high)
            return blame(SeriesFault::Kind::Range, row, column.heading, read.text);
        const auto value = read.amount.low->shifted(column.unit.unit == u"%" || column.unit.unit == u"pp" ? -2 : column.unit.power);
        if (!value)
            return blame(SeriesFault::Kind::Unreadable, row, column.heading, read.text);
        SeriesRow made{entityOf(row), metricOf(row, column), period, *value, unitOf(row, column, read), text(row, m_source)};
        const qsizetype known = m_places.size();
        m_places.insert(Place{made.entity, made.metric, period});
        if (m_places.size() == known)
            blame(SeriesFault::Kind::Twice, row, made.entity, period.toString());
        m_reading.rows.append(std::move(made));
    }

    QString entityOf(const CsvRow &row) const
    {
        return m_entity >= 0 && !text(row, m_entity).isEmpty() ? text(row, m_entity) : m_choices.entity;
    }
    QString metricOf(const CsvRow &row, const Column &column) const
    {
        if (m_metric >= 0)
            return text(row, m_metric);
        return m_values.size() == 1 && !m_choices.metric.isEmpty() ? m_choices.metric : column.unit.name;
    }
    QString unitOf(const CsvRow &row, const Column &column, const Cell &read) const
    {
        if (!read.amount.unit.isEmpty())
            return read.amount.unit;
        if (m_unit >= 0 && !text(row, m_unit).isEmpty())
            return text(row, m_unit);
        return column.unit.unit.isEmpty() ? m_choices.unit : column.unit.unit;
    }

    const QList<CsvRow> &m_table;
    const TableChoices &m_choices;
    QList<Column> m_columns;
    qsizetype m_entity = -1, m_metric = -1, m_period = -1, m_year = -1, m_quarter = -1, m_unit = -1, m_source = -1;
    QList<qsizetype> m_values;
    QSet<Place> m_places;
    SeriesReading m_reading;
};

} // namespace

QString seriesFaultName(SeriesFault::Kind kind)
{
    static const QStringList kNames{u"unreadable"_s, u"range"_s, u"whole-year"_s, u"year-to-date"_s, u"missing-quarter"_s, u"twice"_s, u"restated"_s, u"tag-switch"_s};
    return kNames.value(static_cast<int>(kind));
}

Result<SeriesReading> readObservations(const QList<CsvRow> &table, const TableChoices &choices)
{
    return TableReader(table, choices).read();
}

} // namespace concord
