// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/units.h"

#include "core/figures/prefixtable.h"

#include <QHash>

namespace concord {

namespace {

struct Entry
{
    FigureKind kind = FigureKind::Count;
    QStringView unit;
    int factor = 1;
};
using Table = PrefixTable<Entry>;
constexpr FigureKind kTime = FigureKind::Duration;
constexpr FigureKind kSize = FigureKind::Measure;

constexpr std::pair<QStringView, Entry> kEnglishUnits[] = {
    {u"second", {kTime, u"s"}},
    {u"seconds", {kTime, u"s"}},
    {u"sec", {kTime, u"s"}},
    {u"minute", {kTime, u"min"}},
    {u"minutes", {kTime, u"min"}},
    {u"mins", {kTime, u"min"}},
    {u"hour", {kTime, u"h"}},
    {u"hours", {kTime, u"h"}},
    {u"hrs", {kTime, u"h"}},
    {u"day", {kTime, u"d"}},
    {u"days", {kTime, u"d"}},
    {u"week", {kTime, u"wk"}},
    {u"weeks", {kTime, u"wk"}},
    {u"month", {kTime, u"mo"}},
    {u"months", {kTime, u"mo"}},
    {u"quarters", {kTime, u"mo", 3}},
    {u"year", {kTime, u"y"}},
    {u"years", {kTime, u"y"}},
    {u"yr", {kTime, u"y"}},
    {u"decade", {kTime, u"y", 10}},
    {u"decades", {kTime, u"y", 10}},
    {u"centuries", {kTime, u"y", 100}},
    {u"kilometers", {kSize, u"km"}},
    {u"kilometres", {kSize, u"km"}},
    {u"kilometer", {kSize, u"km"}},
    {u"km", {kSize, u"km"}},
    {u"meters", {kSize, u"m"}},
    {u"metres", {kSize, u"m"}},
    {u"meter", {kSize, u"m"}},
    {u"m", {kSize, u"m"}},
    {u"centimeters", {kSize, u"cm"}},
    {u"centimetres", {kSize, u"cm"}},
    {u"cm", {kSize, u"cm"}},
    {u"millimeters", {kSize, u"mm"}},
    {u"mm", {kSize, u"mm"}},
    {u"nanometers", {kSize, u"nm"}},
    {u"nanometer", {kSize, u"nm"}},
    {u"nm", {kSize, u"nm"}},
    {u"miles", {kSize, u"mi"}},
    {u"mile", {kSize, u"mi"}},
    {u"feet", {kSize, u"ft"}},
    {u"foot", {kSize, u"ft"}},
    {u"ft", {kSize, u"ft"}},
    {u"inches", {kSize, u"in"}},
    {u"inch", {kSize, u"in"}},
    {u"square meters", {kSize, u"m2"}},
    {u"square metres", {kSize, u"m2"}},
    {u"square kilometers", {kSize, u"km2"}},
    {u"square kilometres", {kSize, u"km2"}},
    {u"square feet", {kSize, u"ft2"}},
    {u"square foot", {kSize, u"ft2"}},
    {u"square miles", {kSize, u"mi2"}},
    {u"hectares", {kSize, u"ha"}},
    {u"acres", {kSize, u"acre"}},
    {u"acre", {kSize, u"acre"}},
    {u"cubic meters", {kSize, u"m3"}},
    {u"liters", {kSize, u"L"}},
    {u"litres", {kSize, u"L"}},
    {u"gallons", {kSize, u"gal"}},
    {u"barrels", {kSize, u"bbl"}},
    {u"kilograms", {kSize, u"kg"}},
    {u"kilogram", {kSize, u"kg"}},
    {u"kilos", {kSize, u"kg"}},
    {u"kg", {kSize, u"kg"}},
    {u"grams", {kSize, u"g"}},
    {u"g", {kSize, u"g"}},
    {u"mg", {kSize, u"mg"}},
    {u"milligrams", {kSize, u"mg"}},
    {u"tons", {kSize, u"t"}},
    {u"ton", {kSize, u"t"}},
    {u"tonnes", {kSize, u"t"}},
    {u"metric tons", {kSize, u"t"}},
    {u"lb", {kSize, u"lb"}},
    {u"lbs", {kSize, u"lb"}},
    {u"ounces", {kSize, u"oz"}},
    {u"watts", {kSize, u"W"}},
    {u"watt", {kSize, u"W"}},
    {u"w", {kSize, u"W"}},
    {u"kilowatts", {kSize, u"kW"}},
    {u"kilowatt", {kSize, u"kW"}},
    {u"kw", {kSize, u"kW"}},
    {u"megawatts", {kSize, u"MW"}},
    {u"megawatt", {kSize, u"MW"}},
    {u"mw", {kSize, u"MW"}},
    {u"gigawatts", {kSize, u"GW"}},
    {u"gigawatt", {kSize, u"GW"}},
    {u"gw", {kSize, u"GW"}},
    {u"terawatt-hours", {kSize, u"TWh"}},
    {u"terawatt hours", {kSize, u"TWh"}},
    {u"twh", {kSize, u"TWh"}},
    {u"gigawatt-hours", {kSize, u"GWh"}},
    {u"gwh", {kSize, u"GWh"}},
    {u"megawatt-hours", {kSize, u"MWh"}},
    {u"mwh", {kSize, u"MWh"}},
    {u"kilowatt-hours", {kSize, u"kWh"}},
    {u"kilowatt hours", {kSize, u"kWh"}},
    {u"kwh", {kSize, u"kWh"}},
    {u"kb", {kSize, u"kB"}},
    {u"mb", {kSize, u"MB"}},
    {u"gb", {kSize, u"GB"}},
    {u"gigabytes", {kSize, u"GB"}},
    {u"tb", {kSize, u"TB"}},
    {u"terabytes", {kSize, u"TB"}},
    {u"pb", {kSize, u"PB"}},
    {u"megabytes", {kSize, u"MB"}},
    {u"hz", {kSize, u"Hz"}},
    {u"mhz", {kSize, u"MHz"}},
    {u"ghz", {kSize, u"GHz"}},
    {u"gigahertz", {kSize, u"GHz"}},
    {u"volts", {kSize, u"V"}},
    {u"degrees celsius", {kSize, u"°C"}},
    {u"degrees fahrenheit", {kSize, u"°F"}},
    {u"degrees", {kSize, u"°"}},
    {u"°c", {kSize, u"°C"}},
    {u"°f", {kSize, u"°F"}},
    {u"light-years", {kSize, u"ly"}},
    {u"light years", {kSize, u"ly"}},
};

const Table &englishUnits()
{
    static const Table table(kEnglishUnits);
    return table;
}

} // namespace

UnitWord englishUnitAt(QStringView lowered, int at)
{
    const auto hit = englishUnits().startingAt(lowered, at);
    if (!hit)
        return {};
    const int end = at + hit.length;
    if (end < lowered.size() && lowered[end].isLetterOrNumber())
        return {};
    return {hit.value->kind, hit.value->unit, hit.value->factor, hit.length};
}

BaseUnit baseUnitOf(QStringView unit)
{
    static const QHash<QStringView, BaseUnit> table = {
        {u"s", {u"s", 1}},
        {u"min", {u"s", 60}},
        {u"h", {u"s", 3600}},
        {u"d", {u"s", 86400}},
        {u"wk", {u"s", 604800}},
        {u"mo", {u"s", 2629800}},
        {u"y", {u"s", 31557600}},
        {u"nm", {u"m", 1e-9}},
        {u"µm", {u"m", 1e-6}},
        {u"mm", {u"m", 1e-3}},
        {u"cm", {u"m", 1e-2}},
        {u"m", {u"m", 1}},
        {u"km", {u"m", 1000}},
        {u"mi", {u"m", 1609.344}},
        {u"ft", {u"m", 0.3048}},
        {u"in", {u"m", 0.0254}},
        {u"nmi", {u"m", 1852}},
        {u"m2", {u"m2", 1}},
        {u"km2", {u"m2", 1e6}},
        {u"ft2", {u"m2", 0.09290304}},
        {u"mi2", {u"m2", 2589988.110336}},
        {u"ha", {u"m2", 1e4}},
        {u"acre", {u"m2", 4046.8564224}},
        {u"ping", {u"m2", 3.305785}},
        {u"mL", {u"L", 1e-3}},
        {u"L", {u"L", 1}},
        {u"m3", {u"L", 1000}},
        {u"gal", {u"L", 3.785411784}},
        {u"bbl", {u"L", 158.987294928}},
        {u"mg", {u"g", 1e-3}},
        {u"g", {u"g", 1}},
        {u"kg", {u"g", 1000}},
        {u"t", {u"g", 1e6}},
        {u"lb", {u"g", 453.59237}},
        {u"oz", {u"g", 28.349523125}},
        {u"W", {u"W", 1}},
        {u"kW", {u"W", 1e3}},
        {u"MW", {u"W", 1e6}},
        {u"GW", {u"W", 1e9}},
        {u"TW", {u"W", 1e12}},
        {u"kWh", {u"Wh", 1e3}},
        {u"MWh", {u"Wh", 1e6}},
        {u"GWh", {u"Wh", 1e9}},
        {u"TWh", {u"Wh", 1e12}},
        {u"B", {u"B", 1}},
        {u"kB", {u"B", 1e3}},
        {u"MB", {u"B", 1e6}},
        {u"GB", {u"B", 1e9}},
        {u"TB", {u"B", 1e12}},
        {u"PB", {u"B", 1e15}},
        {u"Hz", {u"Hz", 1}},
        {u"MHz", {u"Hz", 1e6}},
        {u"GHz", {u"Hz", 1e9}},
    };
    return table.value(unit);
}

} // namespace concord
