// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishwords.h"

#include <QHash>

namespace concord {

namespace {

using Table = QHash<QStringView, EnglishWord>;

void addNumbers(Table &table)
{
    static constexpr std::pair<QStringView, int> kNumbers[] = {
        {u"zero", 0},     {u"nought", 0},     {u"naught", 0},    {u"one", 1},       {u"two", 2},       {u"three", 3},
        {u"four", 4},     {u"five", 5},       {u"six", 6},       {u"seven", 7},     {u"eight", 8},     {u"nine", 9},
        {u"ten", 10},     {u"eleven", 11},    {u"twelve", 12},   {u"thirteen", 13}, {u"fourteen", 14}, {u"fifteen", 15},
        {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19}, {u"twenty", 20},   {u"thirty", 30},
        {u"forty", 40},   {u"fourty", 40},    {u"fifty", 50},    {u"sixty", 60},    {u"seventy", 70},  {u"eighty", 80},
        {u"ninety", 90}};
    for (const auto &[word, value] : kNumbers) {
        table[word].number = value;
        table[word].opens = true;
    }
}

void addPowers(Table &table)
{
    static constexpr std::pair<QStringView, int> kPowers[] = {
        {u"hundred", 2},      {u"thousand", 3}, {u"million", 6}, {u"billion", 9}, {u"trillion", 12},
        {u"quadrillion", 15}, {u"mn", 6},       {u"mln", 6},     {u"bn", 9},      {u"bln", 9},
        {u"tn", 12},          {u"trn", 12},     {u"tln", 12},    {u"mil", 6},     {u"bil", 9},
        {u"lakh", 5},         {u"lakhs", 5},    {u"crore", 7},   {u"crores", 7}};
    for (const auto &[word, power] : kPowers)
        table[word].power = power;
    static constexpr std::pair<QStringView, int> kPlurals[] = {
        {u"hundreds", 2}, {u"thousands", 3}, {u"millions", 6}, {u"billions", 9}, {u"trillions", 12}};
    for (const auto &[word, power] : kPlurals) {
        table[word].power = power;
        table[word].isPlural = true;
        table[word].opens = true;
    }
    for (const QStringView word : {u"hundred", u"thousand", u"quarter", u"dozen"})
        table[word].opens = true;
}

void addOrdinals(Table &table)
{
    static constexpr std::pair<QStringView, int> kOrdinals[] = {
        {u"first", 1},       {u"second", 2},      {u"third", 3},        {u"fourth", 4},      {u"fifth", 5},
        {u"sixth", 6},       {u"seventh", 7},     {u"eighth", 8},       {u"ninth", 9},       {u"nineth", 9},
        {u"tenth", 10},      {u"eleventh", 11},   {u"twelfth", 12},     {u"thirteenth", 13}, {u"fourteenth", 14},
        {u"fifteenth", 15},  {u"sixteenth", 16},  {u"seventeenth", 17}, {u"eighteenth", 18}, {u"nineteenth", 19},
        {u"twentieth", 20},  {u"thirtieth", 30},  {u"fortieth", 40},    {u"fiftieth", 50},   {u"sixtieth", 60},
        {u"seventieth", 70}, {u"eightieth", 80},  {u"ninetieth", 90},   {u"thirds", 3},      {u"fourths", 4},
        {u"fifths", 5},      {u"sixths", 6},      {u"sevenths", 7},     {u"eighths", 8},     {u"ninths", 9},
        {u"tenths", 10},     {u"elevenths", 11},  {u"twelfths", 12},    {u"fifteenths", 15}, {u"sixteenths", 16},
        {u"twentieths", 20}, {u"thirtieths", 30}, {u"fortieths", 40},   {u"fiftieths", 50},  {u"firsts", 1},
        {u"half", 2},        {u"halves", 2},      {u"quarter", 4},      {u"quarters", 4}};
    for (const auto &[word, value] : kOrdinals) {
        EnglishWord &known = table[word];
        known.ordinal = value;
        known.isShare = word.startsWith(u"hal") || word.startsWith(u"quarter");
        known.isPlural = word.endsWith(u's');
        known.opens = known.opens || (!known.isPlural && !known.isShare) || word == u"half";
    }
    static constexpr std::pair<QStringView, int> kPowers[] = {
        {u"hundredth", 2},  {u"thousandth", 3},  {u"millionth", 6},  {u"billionth", 9},  {u"trillionth", 12},
        {u"hundredths", 2}, {u"thousandths", 3}, {u"millionths", 6}, {u"billionths", 9}, {u"trillionths", 12}};
    for (const auto &[word, power] : kPowers) {
        table[word].ordinalPower = power;
        table[word].isPlural = word.endsWith(u's');
        table[word].opens = !word.endsWith(u's');
    }
}

void addCalendar(Table &table)
{
    static constexpr std::pair<QStringView, int> kMonths[] = {
        {u"january", 1}, {u"february", 2}, {u"march", 3},     {u"april", 4},    {u"may", 5},       {u"june", 6},
        {u"july", 7},    {u"august", 8},   {u"september", 9}, {u"october", 10}, {u"november", 11}, {u"december", 12},
        {u"jan", 1},     {u"feb", 2},      {u"mar", 3},       {u"apr", 4},      {u"jun", 6},       {u"jul", 7},
        {u"aug", 8},     {u"sep", 9},      {u"sept", 9},      {u"oct", 10},     {u"nov", 11},      {u"dec", 12}};
    for (const auto &[word, month] : kMonths) {
        table[word].month = month;
        table[word].opensName = true;
        table[word].opens = word != u"may" && word != u"march" && word != u"mar";
    }
    static constexpr std::pair<QStringView, int> kDays[] = {
        {u"monday", 1}, {u"tuesday", 2}, {u"wednesday", 3}, {u"thursday", 4}, {u"friday", 5}, {u"saturday", 6},
        {u"sunday", 7}, {u"mon", 1},     {u"tue", 2},       {u"tues", 2},     {u"wed", 3},    {u"thu", 4},
        {u"thur", 4},   {u"thurs", 4},   {u"fri", 5},       {u"sat", 6},      {u"sun", 7}};
    for (const auto &[word, day] : kDays) {
        table[word].weekday = day;
        table[word].opensName = true;
        table[word].opens = word.size() > 5;
    }
}

void addOpeners(Table &table)
{
    for (const QStringView word : {u"a",         u"an",         u"tens",        u"dozens",      u"several",
                                   u"few",       u"minus",      u"negative",    u"double",      u"doubled",
                                   u"doubles",   u"doubling",   u"twice",       u"twofold",     u"triple",
                                   u"tripled",   u"triples",    u"tripling",    u"threefold",   u"thrice",
                                   u"quadruple", u"quadrupled", u"quadrupling", u"fourfold",    u"fivefold",
                                   u"tenfold",   u"halved",     u"halve",       u"halving",     u"year",
                                   u"earlier",   u"later",      u"early",       u"late",        u"mid",
                                   u"end",       u"beginning",  u"start",       u"middle",      u"fy",
                                   u"fiscal",    u"yesterday",  u"today",       u"tomorrow",    u"decade",
                                   u"last",      u"this",       u"next",        u"week",        u"summer",
                                   u"winter",    u"spring",     u"autumn",      u"fall",        u"usd",
                                   u"us",        u"nt",         u"ntd",         u"twd",         u"hk",
                                   u"hkd",       u"rmb",        u"cny",         u"eur",         u"gbp",
                                   u"jpy",       u"krw",        u"inr",         u"aud",         u"cad",
                                   u"sgd",       u"chf",        u"au",          u"ca",          u"cn",
                                   u"jp",        u"www",        u"http",        u"https",       u"sixfold",
                                   u"sevenfold", u"eightfold",  u"ninefold",    u"hundredfold", u"thousandfold",
                                   u"quintuple", u"quintupled", u"quintupling", u"percent",     u"per",
                                   u"age",       u"dollar",     u"c",           u"mxn",         u"rs",
                                   u"cy",        u"noughties"})
        table[word].opens = true;
}

} // namespace

const EnglishWord &knownEnglishWord(QStringView lowered)
{
    static const Table table = [] {
        Table result;
        addNumbers(result);
        addPowers(result);
        addOrdinals(result);
        addCalendar(result);
        addOpeners(result);
        return result;
    }();
    static const EnglishWord none;
    const auto found = table.constFind(lowered);
    return found == table.constEnd() ? none : *found;
}

int englishNumberWord(QStringView word)
{
    return knownEnglishWord(word).number;
}

int englishOrdinalWord(QStringView word)
{
    const EnglishWord &known = knownEnglishWord(word);
    return known.isShare || known.isPlural ? 0 : known.ordinal;
}

} // namespace concord
