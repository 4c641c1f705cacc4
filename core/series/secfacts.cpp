// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/secfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeastQuarter = 80, kMostQuarter = 100; // days
constexpr qint64 kLeastYear = 350, kMostYear = 380;
constexpr int kYearEndSlack = 7; // a year of whole weeks may end a few days into the next one
constexpr int kDaysInQuarter = 91;

using Span = std::pair<QDate, QDate>;

qint64 daysIn(const Span &span)
{
    return span.first.daysTo(span.second) + 1;
}
bool isQuarter(qint64 days) { return days >= kLeastQuarter && days <= kMostQuarter; }
bool isYear(qint64 days) { return days >= kLeastYear && days <= kMostYear; }

struct Filed
{
    Decimal value;
    QString form;
    QDate date;
    QString accession;
};

struct Place
{
    Filed last;
    bool isDerived = false;
};

QString metricOf(const QString &tag)
{
    static const QHash<QString, QString> kMetrics{
        {u"PaymentsToAcquirePropertyPlantAndEquipment"_s, u"capex"_s},
        {u"PaymentsToAcquireProductiveAssets"_s, u"capex"_s},
        {u"RevenueFromContractWithCustomerExcludingAssessedTax"_s, u"revenue"_s},
        {u"Revenues"_s, u"revenue"_s},
        {u"SalesRevenueNet"_s, u"revenue"_s},
        {u"NetIncomeLoss"_s, u"net income"_s},
        {u"OperatingIncomeLoss"_s, u"operating income"_s},
        {u"ResearchAndDevelopmentExpense"_s, u"research and development"_s},
        {u"NetCashProvidedByUsedInOperatingActivities"_s, u"operating cash flow"_s},
        {u"PropertyPlantAndEquipmentNet"_s, u"property, plant and equipment"_s},
    };
    return kMetrics.value(tag, tag);
}

/// The exact digits of a JSON number: whole ones through 64 bits, others as their shortest form.
std::optional<Decimal> numberIn(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger(0);
    if (static_cast<double>(whole) == value.toDouble())
        return Decimal::fromInteger(whole);
    return Decimal::fromString(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
}

/// Whether one value is the other in whole thousands, millions or billions: the same report, printed coarser.
bool isRounded(const Decimal &a, const Decimal &b)
{
    for (const int power : {3, 6, 9}) {
        const auto small = a.shifted(-power), other = b.shifted(-power);
        if (!small || !other)
            return false;
        const bool isWhole = small->rounded(0) == *small || other->rounded(0) == *other;
        if (isWhole && small->rounded(0) == other->rounded(0))
            return true;
    }
    return false;
}

/// All values of one tag in one unit.
class Concept
{
public:
    Concept(QString tag, QString unit) : m_tag(std::move(tag)), m_unit(std::move(unit)) {}

    void take(const QJsonArray &facts, SecReading &reading)
    {
        for (const QJsonValue &each : facts) {
            const QJsonObject fact = each.toObject();
            const QDate end = QDate::fromString(fact.value("end"_L1).toString(), Qt::ISODate);
            const QDate start = fact.contains("start"_L1) ? QDate::fromString(fact.value("start"_L1).toString(), Qt::ISODate) : end;
            const auto value = numberIn(fact.value("val"_L1));
            const QDate filed = QDate::fromString(fact.value("filed"_L1).toString(), Qt::ISODate);
            if (value && start.isValid() && end >= start)
                add({start, end}, {*value, fact.value("form"_L1).toString(), filed, fact.value("accn"_L1).toString()});
        }
        for (auto it = m_restated.begin(); it != m_restated.end(); ++it) {
            reading.faults << SeriesFault{SeriesFault::Kind::Restated, 0, m_tag + u' ' + Period{it.key().first, it.key().second}.toString(),
                                          it.value().toString() + u" → "_s + m_filed[it.key()].value.toString()};
        }
    }

    QList<SecValue> values(SecGrain grain) const
    {
        QMap<Span, Place> places;
        for (auto it = m_filed.begin(); it != m_filed.end(); ++it) {
            const qint64 days = daysIn(it.key());
            if (days == 1 || (grain == SecGrain::Year ? isYear(days) : isQuarter(days)))
                places.insert(it.key(), {it.value(), false});
        }
        if (grain == SecGrain::Quarter)
            addDifferences(places);
        QList<SecValue> result;
        for (auto it = places.begin(); it != places.end(); ++it) {
            const Filed &filed = it.value().last;
            result << SecValue{m_tag, metricOf(m_tag), {it.key().first, it.key().second}, filed.value, m_unit, it.value().isDerived,
                               filed.form, filed.date, filed.accession, fiscalName(it.key())};
        }
        return result;
    }

private:
    void add(const Span &span, const Filed &filed)
    {
        const auto known = m_filed.find(span);
        if (known == m_filed.end()) {
            m_filed.insert(span, filed);
            return;
        }
        const bool isLater = filed.date >= known->date;
        if (known->value != filed.value && !isRounded(known->value, filed.value))
            m_restated[span] = isLater ? known->value : filed.value;
        if (isLater)
            *known = filed;
    }

    /// From the start of a year to the end of a quarter, less the same to the end of the quarter before.
    void addDifferences(QMap<Span, Place> &places) const
    {
        for (auto longer = m_filed.begin(); longer != m_filed.end(); ++longer) {
            for (auto shorter = m_filed.lowerBound({longer.key().first, QDate()}); shorter != longer; ++shorter) {
                const QDate start = shorter.key().second.addDays(1);
                const Span rest{start, longer.key().second};
                const auto value = Decimal::difference(longer->value, shorter->value);
                if (daysIn(shorter.key()) == 1 || !isQuarter(daysIn(rest)) || places.contains(rest) || !value)
                    continue;
                Filed filed = *longer;
                filed.value = *value;
                places.insert(rest, {filed, true});
            }
        }
    }

    QString fiscalName(const Span &span) const
    {
        for (auto it = m_filed.begin(); it != m_filed.end(); ++it) {
            if (!isYear(daysIn(it.key())) || span.first < it.key().first || span.second > it.key().second)
                continue;
            const QString year = u"FY%1"_s.arg(it.key().second.addDays(-kYearEndSlack).year());
            if (!isQuarter(daysIn(span)))
                return isYear(daysIn(span)) ? year : QString();
            const auto quarter = (it.key().first.daysTo(span.first) + kDaysInQuarter / 2) / kDaysInQuarter + 1;
            return u"%1 Q%2"_s.arg(year).arg(quarter);
        }
        return {};
    }

    QString m_tag;
    QString m_unit;
    QMap<Span, Filed> m_filed;
    QMap<Span, Decimal> m_restated;
};

void takeConcept(const QString &tag, const QJsonObject &units, SecGrain grain, SecReading &reading)
{
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        Concept taken(tag, unit.key());
        taken.take(unit.value().toArray(), reading);
        reading.values << taken.values(grain);
    }
}

/// Sorted, and of several tags for one place the one filed last; a change of tag is reported.
void mergeTags(SecReading &reading)
{
    const auto place = [](const SecValue &v) { return std::tuple(v.metric, v.unit, v.period.first, v.period.last); };
    std::stable_sort(reading.values.begin(), reading.values.end(), [&](const SecValue &a, const SecValue &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.filed > b.filed;
    });
    const auto same = [&](const SecValue &a, const SecValue &b) { return place(a) == place(b); };
    reading.values.erase(std::unique(reading.values.begin(), reading.values.end(), same), reading.values.end());
    for (qsizetype i = 1; i < reading.values.size(); ++i) {
        const SecValue &before = reading.values[i - 1], &after = reading.values[i];
        if (before.metric == after.metric && before.unit == after.unit && before.tag != after.tag)
            reading.faults << SeriesFault{SeriesFault::Kind::TagSwitch, 0, after.metric + u' ' + after.period.toString(), before.tag + u" → "_s + after.tag};
    }
}

} // namespace

Result<SecReading> readSecFacts(QByteArrayView bytes, SecGrain grain)
{
    QJsonParseError failure;
    const QJsonObject json = QJsonDocument::fromJson(bytes.toByteArray(), &failure).object();
    SecReading reading;
    reading.company = json.value("entityName"_L1).toString();
    if (json.contains("units"_L1) && json.contains("tag"_L1)) {
        takeConcept(json.value("tag"_L1).toString(), json.value("units"_L1).toObject(), grain, reading);
    } else if (json.contains("facts"_L1)) {
        const QJsonObject taxonomies = json.value("facts"_L1).toObject();
        for (const QJsonValue &taxonomy : taxonomies) {
            const QJsonObject tags = taxonomy.toObject();
            for (auto tag = tags.begin(); tag != tags.end(); ++tag)
                takeConcept(tag.key(), tag.value().toObject().value("units"_L1).toObject(), grain, reading);
        }
    } else {
        return Error{Error::Code::Unreadable, u"company-facts"_s, failure.errorString()};
    }
    mergeTags(reading);
    return reading;
}

SeriesReading secRows(const SecReading &reading, const QString &entity)
{
    SeriesReading rows;
    rows.faults = reading.faults;
    for (const SecValue &value : reading.values) {
        QStringList source{value.form, value.filed.toString(Qt::ISODate), value.accession, value.tag};
        if (!value.fiscalName.isEmpty())
            source << value.fiscalName;
        if (value.isDerived)
            source << u"year-to-date difference"_s;
        rows.rows << SeriesRow{entity.isEmpty() ? reading.company : entity, value.metric, value.period, value.value, value.unit, source.join(u", "_s)};
    }
    return rows;
}

} // namespace concord
