// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/currencies.h"

#include "core/figures/prefixtable.h"
#include "core/text/characters.h"

namespace concord {

namespace {

struct Entry
{
    QStringView code;
    int power = 0;
};
using Table = PrefixTable<Entry>;

constexpr std::pair<QStringView, Entry> kPrefixes[] = {
    {u"US$", {u"USD"}},     {u"U.S.$", {u"USD"}},   {u"USD", {u"USD"}},     {u"USD$", {u"USD"}},
    {u"$", {u"USD"}},       {u"＄", {u"USD"}},      {u"NT$", {u"TWD"}},     {u"NTD", {u"TWD"}},
    {u"NTD$", {u"TWD"}},    {u"TWD", {u"TWD"}},     {u"新臺幣", {u"TWD"}},  {u"新台幣", {u"TWD"}},
    {u"台幣", {u"TWD"}},    {u"臺幣", {u"TWD"}},    {u"新台币", {u"TWD"}},  {u"HK$", {u"HKD"}},
    {u"HKD", {u"HKD"}},     {u"港幣", {u"HKD"}},    {u"港币", {u"HKD"}},    {u"RMB", {u"CNY"}},
    {u"CNY", {u"CNY"}},     {u"人民幣", {u"CNY"}},  {u"人民币", {u"CNY"}},  {u"RMB¥", {u"CNY"}},
    {u"¥", {u"JPY"}},       {u"￥", {u"CNY"}},      {u"JPY", {u"JPY"}},     {u"JP¥", {u"JPY"}},
    {u"CN¥", {u"CNY"}},     {u"€", {u"EUR"}},       {u"EUR", {u"EUR"}},     {u"£", {u"GBP"}},
    {u"￡", {u"GBP"}},      {u"GBP", {u"GBP"}},     {u"A$", {u"AUD"}},      {u"AU$", {u"AUD"}},
    {u"AUD", {u"AUD"}},     {u"C$", {u"CAD"}},      {u"CA$", {u"CAD"}},     {u"CAD", {u"CAD"}},
    {u"S$", {u"SGD"}},      {u"SGD", {u"SGD"}},     {u"CHF", {u"CHF"}},     {u"₩", {u"KRW"}},
    {u"KRW", {u"KRW"}},     {u"₹", {u"INR"}},       {u"INR", {u"INR"}},     {u"R$", {u"BRL"}},
    {u"美金", {u"USD"}},    {u"日幣", {u"JPY"}},    {u"日币", {u"JPY"}},    {u"韓元", {u"KRW"}},
    {u"美元", {u"USD"}},    {u"歐元", {u"EUR"}},    {u"₽", {u"RUB"}},     {u"C $", {u"CAD"}},
    {u"c $", {u"CAD"}},     {u"c$", {u"CAD"}},      {u"CAD$", {u"CAD"}},    {u"cad$", {u"CAD"}},
    {u"AUD$", {u"AUD"}},    {u"NZ$", {u"NZD"}},     {u"NZD", {u"NZD"}},     {u"Mex$", {u"MXN"}},
    {u"MXN$", {u"MXN"}},    {u"mxn$", {u"MXN"}},    {u"MXN", {u"MXN"}},     {u"usd", {u"USD"}},
    {u"us$", {u"USD"}},     {u"eur", {u"EUR"}},     {u"gbp", {u"GBP"}},     {u"SEK", {u"SEK"}},
    {u"NOK", {u"NOK"}},     {u"DKK", {u"DKK"}},     {u"THB", {u"THB"}},     {u"VND", {u"VND"}},
    {u"PHP", {u"PHP"}},     {u"IDR", {u"IDR"}},     {u"MYR", {u"MYR"}},     {u"BRL", {u"BRL"}},
    {u"ZAR", {u"ZAR"}},     {u"RUB", {u"RUB"}},     {u"TRY", {u"TRY"}},     {u"PLN", {u"PLN"}},
    {u"AED", {u"AED"}},     {u"SAR", {u"SAR"}},     {u"ILS", {u"ILS"}},     {u"₪", {u"ILS"}},
    {u"₺", {u"TRY"}},       {u"₱", {u"PHP"}},       {u"₡", {u"CRC"}},       {u"₭", {u"LAK"}},
    {u"₦", {u"NGN"}},       {u"₴", {u"UAH"}},       {u"Rs", {u"INR"}},      {u"MUSD", {u"USD", 6}},
    {u"MEUR", {u"EUR", 6}}, {u"MGBP", {u"GBP", 6}}, {u"MAUD", {u"AUD", 6}}, {u"MCAD", {u"CAD", 6}},
    {u"MCHF", {u"CHF", 6}}, {u"MSEK", {u"SEK", 6}}, {u"₫", {u"VND"}},       {u"₿", {u"XBT"}},
    {u"฿", {u"THB"}},
};

const Table &prefixes()
{
    static const Table table(kPrefixes);
    return table;
}

constexpr std::pair<QStringView, Entry> kChineseSuffixes[] = {
    {u"美元", {u"USD"}},
    {u"美金", {u"USD"}},
    {u"美圓", {u"USD"}},
    {u"美分", {u"USD", -2}},
    {u"元", {}},
    {u"圓", {}},
    {u"圆", {}},
    {u"元正", {}},
    {u"圓整", {}},
    {u"圓正", {}},
    {u"圆整", {}},
    {u"圆正", {}},
    {u"块钱", {}},
    {u"美刀", {u"USD"}},
    {u"塊錢", {}},
    {u"元整", {}},
    {u"元美金", {u"USD"}},
    {u"元新台幣", {u"TWD"}},
    {u"元新臺幣", {u"TWD"}},
    {u"元台幣", {u"TWD"}},
    {u"元人民幣", {u"CNY"}},
    {u"元人民币", {u"CNY"}},
    {u"元港幣", {u"HKD"}},
    {u"新臺幣", {u"TWD"}},
    {u"新台幣", {u"TWD"}},
    {u"台幣", {u"TWD"}},
    {u"臺幣", {u"TWD"}},
    {u"台幣元", {u"TWD"}},
    {u"人民幣", {u"CNY"}},
    {u"人民币", {u"CNY"}},
    {u"港元", {u"HKD"}},
    {u"港幣", {u"HKD"}},
    {u"港币", {u"HKD"}},
    {u"歐元", {u"EUR"}},
    {u"欧元", {u"EUR"}},
    {u"日圓", {u"JPY"}},
    {u"日元", {u"JPY"}},
    {u"日幣", {u"JPY"}},
    {u"日币", {u"JPY"}},
    {u"英鎊", {u"GBP"}},
    {u"英镑", {u"GBP"}},
    {u"韓元", {u"KRW"}},
    {u"韩元", {u"KRW"}},
    {u"韓圓", {u"KRW"}},
    {u"韓圜", {u"KRW"}},
    {u"韓幣", {u"KRW"}},
    {u"澳元", {u"AUD"}},
    {u"澳幣", {u"AUD"}},
    {u"加元", {u"CAD"}},
    {u"加幣", {u"CAD"}},
    {u"新加坡元", {u"SGD"}},
    {u"新加坡幣", {u"SGD"}},
    {u"坡幣", {u"SGD"}},
    {u"新元", {u"SGD"}},
    {u"瑞士法郎", {u"CHF"}},
    {u"瑞郎", {u"CHF"}},
    {u"法郎", {u"CHF"}},
    {u"盧比", {u"INR"}},
    {u"印度盧比", {u"INR"}},
    {u"泰銖", {u"THB"}},
    {u"披索", {u"PHP"}},
    {u"盧布", {u"RUB"}},
    {u"越南盾", {u"VND"}},
    {u"印尼盾", {u"IDR"}},
    {u"令吉", {u"MYR"}},
    {u"馬幣", {u"MYR"}},
    {u"紐元", {u"NZD"}},
    {u"巴西里拉", {u"BRL"}},
    {u"雷亞爾", {u"BRL"}},
    {u"瑞典克朗", {u"SEK"}},
    {u"挪威克朗", {u"NOK"}},
    {u"USD", {u"USD"}},
    {u"NTD", {u"TWD"}},
    {u"TWD", {u"TWD"}},
    {u"HKD", {u"HKD"}},
    {u"EUR", {u"EUR"}},
    {u"JPY", {u"JPY"}},
    {u"CNY", {u"CNY"}},
    {u"RMB", {u"CNY"}},
    {u"GBP", {u"GBP"}},
    {u"€", {u"EUR"}},
    {u"比特幣", {u"XBT"}},
    {u"枚比特幣", {u"XBT"}},
    {u"個比特幣", {u"XBT"}},
    {u"美元現金", {u"USD"}},
};

const Table &chineseSuffixes()
{
    static const Table table(kChineseSuffixes);
    return table;
}

constexpr std::pair<QStringView, Entry> kEnglishSuffixes[] = {
    {u"dollars", {u"USD"}},
    {u"dollar", {u"USD"}},
    {u"u.s. dollars", {u"USD"}},
    {u"us dollars", {u"USD"}},
    {u"u.s. dollar", {u"USD"}},
    {u"us dollar", {u"USD"}},
    {u"american dollars", {u"USD"}},
    {u"usd", {u"USD"}},
    {u"bucks", {u"USD"}},
    {u"cents", {u"USD", -2}},
    {u"cent", {u"USD", -2}},
    {u"new taiwan dollars", {u"TWD"}},
    {u"taiwan dollars", {u"TWD"}},
    {u"nt dollars", {u"TWD"}},
    {u"new taiwan dollar", {u"TWD"}},
    {u"ntd", {u"TWD"}},
    {u"twd", {u"TWD"}},
    {u"hong kong dollars", {u"HKD"}},
    {u"hk dollars", {u"HKD"}},
    {u"hkd", {u"HKD"}},
    {u"euros", {u"EUR"}},
    {u"euro", {u"EUR"}},
    {u"eur", {u"EUR"}},
    {u"€", {u"EUR"}},
    {u"yen", {u"JPY"}},
    {u"japanese yen", {u"JPY"}},
    {u"jpy", {u"JPY"}},
    {u"yuan", {u"CNY"}},
    {u"renminbi", {u"CNY"}},
    {u"chinese yuan", {u"CNY"}},
    {u"rmb", {u"CNY"}},
    {u"cny", {u"CNY"}},
    {u"pounds", {u"GBP"}},
    {u"pounds sterling", {u"GBP"}},
    {u"british pounds", {u"GBP"}},
    {u"gbp", {u"GBP"}},
    {u"pence", {u"GBP", -2}},
    {u"won", {u"KRW"}},
    {u"korean won", {u"KRW"}},
    {u"south korean won", {u"KRW"}},
    {u"krw", {u"KRW"}},
    {u"australian dollars", {u"AUD"}},
    {u"canadian dollars", {u"CAD"}},
    {u"singapore dollars", {u"SGD"}},
    {u"new zealand dollars", {u"NZD"}},
    {u"swiss francs", {u"CHF"}},
    {u"francs", {u"CHF"}},
    {u"rupees", {u"INR"}},
    {u"indian rupees", {u"INR"}},
    {u"baht", {u"THB"}},
    {u"rubles", {u"RUB"}},
    {u"roubles", {u"RUB"}},
    {u"ringgit", {u"MYR"}},
    {u"dong", {u"VND"}},
    {u"rupiah", {u"IDR"}},
    {u"bitcoins", {u"XBT"}},
    {u"bitcoin", {u"XBT"}},
    {u"satoshis", {u"XBT", -8}},
    {u"satoshi", {u"XBT", -8}},
    {u"$", {u"USD"}},
    {u"us$", {u"USD"}},
    {u"£", {u"GBP"}},
    {u"¥", {u"JPY"}},
    {u"₡", {u"CRC"}},
    {u"₭", {u"LAK"}},
    {u"₩", {u"KRW"}},
    {u"₹", {u"INR"}},
    {u"rmb yuan", {u"CNY"}},
    {u"kuai", {u"CNY"}},
    {u"meur", {u"EUR", 6}},
    {u"musd", {u"USD", 6}},
    {u"mgbp", {u"GBP", 6}},
    {u"united states dollars", {u"USD"}},
    {u"australian dollar", {u"AUD"}},
    {u"aud", {u"AUD"}},
    {u"canadian dollar", {u"CAD"}},
    {u"cad", {u"CAD"}},
    {u"singapore dollar", {u"SGD"}},
    {u"sgd", {u"SGD"}},
    {u"hong kong dollar", {u"HKD"}},
    {u"taiwan dollar", {u"TWD"}},
    {u"swiss franc", {u"CHF"}},
    {u"franc", {u"CHF"}},
    {u"chf", {u"CHF"}},
    {u"pound sterling", {u"GBP"}},
    {u"pound", {u"GBP"}},
    {u"quid", {u"GBP"}},
    {u"rupee", {u"INR"}},
    {u"inr", {u"INR"}},
    {u"pesos", {u"MXN"}},
    {u"mexican pesos", {u"MXN"}},
    {u"philippine pesos", {u"PHP"}},
    {u"argentine pesos", {u"ARS"}},
    {u"chilean pesos", {u"CLP"}},
    {u"turkish lira", {u"TRY"}},
    {u"lira", {u"TRY"}},
    {u"reais", {u"BRL"}},
    {u"brazilian reais", {u"BRL"}},
    {u"rand", {u"ZAR"}},
    {u"south african rand", {u"ZAR"}},
    {u"kronor", {u"SEK"}},
    {u"swedish kronor", {u"SEK"}},
    {u"sek", {u"SEK"}},
    {u"norwegian kroner", {u"NOK"}},
    {u"danish kroner", {u"DKK"}},
    {u"zloty", {u"PLN"}},
    {u"new shekels", {u"ILS"}},
    {u"israeli shekels", {u"ILS"}},
    {u"dirhams", {u"AED"}},
    {u"riyals", {u"SAR"}},
    {u"hryvnia", {u"UAH"}},
    {u"naira", {u"NGN"}},
    {u"russian rubles", {u"RUB"}},
    {u"thai baht", {u"THB"}},
    {u"vietnamese dong", {u"VND"}},
    {u"malaysian ringgit", {u"MYR"}},
    {u"indonesian rupiah", {u"IDR"}},
    {u"yens", {u"JPY"}},
    {u"yuans", {u"CNY"}},
};

const Table &englishSuffixes()
{
    static const Table table(kEnglishSuffixes);
    return table;
}

CurrencyWord wordOf(const Table::Hit &hit)
{
    return hit ? CurrencyWord{hit.value->code, hit.length, hit.value->power} : CurrencyWord();
}

bool isAsciiLetterAt(QStringView text, int at)
{
    return at >= 0 && at < text.size() && isLatinLetter(text[at].unicode());
}

} // namespace

CurrencyWord currencyBefore(QStringView text, int end)
{
    const CurrencyWord word = wordOf(prefixes().endingAt(text, end));
    const int begin = end - word.length;
    return word && isAsciiLetterAt(text, begin) && isAsciiLetterAt(text, begin - 1) ? CurrencyWord() : word;
}

CurrencyWord currencyPrefixAt(QStringView text, int at)
{
    const CurrencyWord word = wordOf(prefixes().startingAt(text, at));
    if (word && isAsciiLetterAt(text, at) && isAsciiLetterAt(text, at - 1))
        return {};
    if (word && isAsciiLetterAt(text, at + word.length - 1) && isAsciiLetterAt(text, at + word.length))
        return {};
    return word;
}

CurrencyWord chineseCurrencyAt(QStringView text, int at)
{
    const CurrencyWord word = wordOf(chineseSuffixes().startingAt(text, at));
    static constexpr QStringView kNotAfterYuan = u"宇旦素件年月首老帥凶兇氣勳配";
    const bool isMonthly = at + 2 < text.size() && text[at + 1] == u'月' // 100萬元月付金
        && QStringView(u"薪租付費退息").contains(text[at + 2]);
    if (word && word.code.isEmpty() && word.length == 1 && at + 1 < text.size() && kNotAfterYuan.contains(text[at + 1])
        && !isMonthly)
        return {};
    if (word && isAsciiLetterAt(text, at) && isAsciiLetterAt(text, at + word.length))
        return {};
    return word;
}

CurrencyWord englishCurrencyAt(QStringView lowered, int at)
{
    const CurrencyWord word = wordOf(englishSuffixes().startingAt(lowered, at));
    return word && isAsciiLetterAt(lowered, at) && isAsciiLetterAt(lowered, at + word.length) ? CurrencyWord() : word;
}

} // namespace concord
