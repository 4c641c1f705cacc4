// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claimwords.h"

#include "core/terms/nameforms.h"
#include "core/text/characters.h"

#include <QBitArray>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace concord {

namespace {

struct MetricWord
{
    const char16_t *word;
    const char *metric;
};

/// Words of both languages, longer ones before those they contain.
constexpr MetricWord kMetricWords[] = {
    {u"資本支出", "capex"},     {u"capital spending", "capex"}, {u"capital expenditure", "capex"}, {u"capex", "capex"},
    {u"不動產與設備", "capex"}, {u"property and equipment", "capex"}, {u"虧損", "loss"},           {u"賠錢", "loss"},
    {u"賠", "loss"},           {u"losses", "loss"},            {u"loss", "loss"},                {u"lost", "loss"},
    {u"lose", "loss"},         {u"losing", "loss"},            {u"市值", "market-cap"},          {u"market value", "market-cap"},
    {u"market cap", "market-cap"}, {u"估值", "valuation"},     {u"身價", "valuation"},           {u"valuation", "valuation"},
    {u"valued", "valuation"},  {u"values", "valuation"},       {u"營收", "revenue"},             {u"收入", "revenue"},
    {u"revenue", "revenue"},   {u"sales", "revenue"},          {u"淨利", "profit"},              {u"獲利", "profit"},
    {u"利潤", "profit"},       {u"profit", "profit"},          {u"募資", "funding"},             {u"募得", "funding"},
    {u"籌資", "funding"},      {u"融資", "funding"},           {u"投資", "funding"},             {u"raised", "funding"},
    {u"funding", "funding"},   {u"invested", "funding"},       {u"用戶", "users"},               {u"使用者", "users"},
    {u"訂戶", "users"},        {u"users", "users"},            {u"subscribers", "users"},        {u"員工", "headcount"},
    {u"裁員", "headcount"},    {u"employees", "headcount"},    {u"jobs", "headcount"},           {u"售價", "price"},
    {u"要價", "price"},        {u"每月", "price"},             {u"price", "price"},              {u"charges", "price"},
    {u"a month", "price"},     {u"成本", "cost"},              {u"花費", "cost"},                {u"花了", "cost"},
    {u"支出", "cost"},         {u"cost", "cost"},              {u"spent", "cost"},               {u"spend", "cost"},
};

bool isOutlet(const QString &name)
{
    static const QSet<QString> outlets{QStringLiteral("The Information"),         QStringLiteral("The New York Times"),
                                       QStringLiteral("The Wall Street Journal"), QStringLiteral("Financial Times"),
                                       QStringLiteral("Bloomberg"),               QStringLiteral("Reuters"),
                                       QStringLiteral("CNBC"),                    QStringLiteral("Goldman Sachs"),
                                       QStringLiteral("Morgan Stanley"),          QStringLiteral("Sequoia")};
    return outlets.contains(name);
}

struct NamedPlace
{
    QString name;
    int position;
};

/// Known names of either language, and Latin words with a capital inside or in all capitals ("OpenAI", "xAI", "IBM").
QList<NamedPlace> namesIn(QStringView sentence)
{
    static const NameFinder finder(starterNames());
    QList<NamedPlace> found;
    for (const NameUse &use : finder.find(sentence))
        found.append({starterNames()[use.name].key, use.span.begin});
    for (const NameForms &name : starterNames()) {
        for (const QString &form : name.english) {
            if (const qsizetype at = sentence.indexOf(form); at >= 0)
                found.append({name.key, static_cast<int>(at)});
        }
    }
    for (qsizetype i = 0; i < sentence.size();) {
        qsizetype end = i;
        while (end < sentence.size() && isLatinLetter(sentence[end].unicode()))
            ++end;
        const QStringView word = sentence.sliced(i, end - i);
        const auto capitals = std::count_if(word.begin() + (word.isEmpty() ? 0 : 1), word.end(), [](QChar c) { return c.isUpper(); });
        if (word.size() >= 3 && capitals > 0)
            found.append({word.toString(), static_cast<int>(i)});
        i = end == i ? i + 1 : end;
    }
    return found;
}

} // namespace

QString metricIn(QStringView sentence, int position)
{
    const QString folded = sentence.toString().toLower();
    const char *best = "";
    qsizetype nearest = folded.size() + 1;
    QBitArray covered(folded.size()); // a word inside a longer one says nothing of its own
    for (const MetricWord &entry : kMetricWords) {
        const QStringView word(entry.word);
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const bool inside = covered.testBit(at) && covered.testBit(at + word.size() - 1);
            covered.fill(true, at, at + word.size());
            const qsizetype distance = std::abs(at - position);
            if (!inside && distance < nearest) {
                nearest = distance;
                best = entry.metric;
            }
        }
    }
    return QString::fromLatin1(best);
}

QString attributionIn(QStringView sentence)
{
    for (const NamedPlace &place : namesIn(sentence)) {
        if (isOutlet(place.name))
            return place.name;
    }
    return {};
}

QString entityIn(QStringView sentence, int position)
{
    QString before, after;
    int beforeAt = -1, afterAt = static_cast<int>(sentence.size()) + 1;
    for (const NamedPlace &place : namesIn(sentence)) {
        if (isOutlet(place.name))
            continue;
        if (place.position <= position && place.position > beforeAt) {
            before = place.name;
            beforeAt = place.position;
        } else if (place.position > position && place.position < afterAt) {
            after = place.name;
            afterAt = place.position;
        }
    }
    return before.isEmpty() ? after : before;
}

} // namespace concord
