// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace concord {

/// What a reader takes a figure to say. Alternatives are separated by '/', "-" is nothing, an empty cell is not asked.
struct ReadFigure
{
    const char16_t *words;
    const char16_t *entity;
    const char *metric;
    const char16_t *attribution;
};

/// An article drawn as a picture and how its figures are to be read, side by side in the order of `words`.
struct WrittenArticle
{
    const char16_t *picture;
    QList<ReadFigure> source;
    QList<ReadFigure> translation;
};

/// A container line in trouble: business news of invented firms, with outlets, analysts and pronouns.
inline const WrittenArticle kShippingArticle = {
    u"en: Norrvik Lines Sinks Deeper Into the Red | zh: 諾維克航運虧損擴大\n"
    u"en: Norrvik Lines lost $1.2 billion in 2024, more than twice what it lost the year before, according to accounts filed in Oslo on Tuesday. | zh: 根據週二在奧斯陸提交的帳目，諾維克航運2024年虧損12億美元，是前一年的兩倍多。\n"
    u"en: Revenue fell 18% to $6.4 billion, while fuel costs climbed to $2.1 billion. The company also spent $900 million on new ships. | zh: 營收下滑18%，降至64億美元，燃料成本則攀升至21億美元。該公司還花了9億美元購買新船。\n"
    u"en: The Harbour Post reported last week that the line is in talks to borrow as much as $750 million from a group of banks led by Fjordbank. | zh: 《港口郵報》上週報導，該公司正與峽灣銀行牽頭的銀行團洽談，最多借款7.5億美元。\n"
    u"en: Its smaller rival Castell Maritime, which listed in 2021, is now worth $3.8 billion on the stock market. Castell earned $410 million last year. | zh: 規模較小的對手卡斯特海運2021年上市，如今市值為38億美元。卡斯特去年獲利4.1億美元。\n"
    u"en: “They bought ships at the top of the market,” said Ingrid Solheim, an analyst at Fjordbank, who expects Norrvik to lose another $600 million this year. | zh: 「他們在市場最高點買了船，」峽灣銀行分析師英格麗．索爾海姆說，她預計諾維克今年還會再虧6億美元。\n"
    u"en: Spot rates tell the story. Shipping a forty-foot container from Shanghai to Rotterdam cost $8,200 per box in January 2024; today Norrvik charges $2,950 per box. | zh: 即期運價說明了一切。2024年1月，從上海運一個四十呎貨櫃到鹿特丹要價每箱8200美元；如今諾維克每箱只收2950美元。\n"
    u"en: In 2022 the company ordered 24 vessels from Torsa Shipyards for $3.3 billion. Torsa has delivered nine of them. | zh: 2022年，該公司以33億美元向托薩造船訂購24艘船。托薩已交付其中九艘。\n"
    u"en: Baltic Freight News, citing two people briefed on the matter, wrote that Torsa has asked for $450 million more. | zh: 《波羅的海運訊》引述兩名知情人士的話寫道，托薩要求再加價4.5億美元。\n"
    u"en: Norrvik employs 14,000 people. It plans to cut 2,500 jobs by June, chief executive Henrik Dahl told staff in a memo. | zh: 諾維克有14,000名員工。執行長亨里克．達爾在備忘錄中告訴員工，公司計劃在6月前裁員2,500人。\n"
    u"en: Dahl was paid $4.6 million in 2023. | zh: 達爾2023年的薪酬為460萬美元。\n"
    u"en: At its peak in 2021, investors valued Norrvik at $21 billion; by Tradewire’s estimate it would fetch no more than $5 billion today. | zh: 在2021年的高峰，投資人對諾維克的估值為210億美元；據貿聞社估計，如今它最多只值50億美元。\n"
    u"en: Castell, by contrast, raised $500 million in a share sale in October and paid a dividend of $120 million. | zh: 相較之下，卡斯特10月透過發行新股募得5億美元，並發放1.2億美元股利。\n"
    u"en: I think Norrvik will need at least $2 billion in fresh capital. | zh: 我認為諾維克至少需要20億美元的新資金。\n"
    u"en: The port of Vessa, which depends on the line for 40% of its traffic, has set aside $75 million. | zh: 維薩港有40%的貨運量仰賴這家公司，它已預留7500萬美元。\n",
    {{u"$1.2 billion", u"Norrvik", "loss", u"accounts"},
     {u"18%", u"Norrvik", "revenue", u"-"},
     {u"$6.4 billion", u"Norrvik", "revenue", u"-"},
     {u"$2.1 billion", u"Norrvik", "cost", u"-"},
     {u"$900 million", u"Norrvik", "cost/capex", u"-"},
     {u"$750 million", u"Norrvik", "debt/funding", u"The Harbour Post"},
     {u"$3.8 billion", u"Castell", "market-cap/valuation", u"-"},
     {u"$410 million", u"Castell", "profit", u"-"},
     {u"$600 million", u"Norrvik", "loss", u"Ingrid Solheim"},
     {u"$8,200", u"", "price", u"-"},
     {u"$2,950", u"Norrvik", "price", u"-"},
     {u"$3.3 billion", u"Norrvik", "cost/capex/orders", u"-"},
     {u"$450 million", u"Torsa", "price/cost/funding", u"Baltic Freight News"},
     {u"14,000", u"Norrvik", "headcount", u"-"},
     {u"2,500", u"Norrvik", "headcount", u"Henrik Dahl"},
     {u"$4.6 million", u"Dahl", "salary", u"-"},
     {u"$21 billion", u"Norrvik", "valuation", u"-"},
     {u"$5 billion", u"Norrvik", "valuation", u"Tradewire"},
     {u"$500 million", u"Castell", "funding", u"-"},
     {u"$120 million", u"Castell", "dividend", u"-"},
     {u"$2 billion", u"Norrvik", "funding", u"-"},
     {u"$75 million", u"Vessa", "", u"-"}},
    {{u"12億美元", u"諾維克", "loss", u"帳目"},
     {u"18%", u"諾維克", "revenue", u"-"},
     {u"64億美元", u"諾維克", "revenue", u"-"},
     {u"21億美元", u"諾維克", "cost", u"-"},
     {u"9億美元", u"諾維克", "cost/capex", u"-"},
     {u"7.5億美元", u"諾維克", "debt/funding", u"港口郵報"},
     {u"38億美元", u"卡斯特", "market-cap", u"-"},
     {u"4.1億美元", u"卡斯特", "profit", u"-"},
     {u"6億美元", u"諾維克", "loss", u"英格麗．索爾海姆"},
     {u"8200美元", u"", "price", u"-"},
     {u"2950美元", u"諾維克", "price", u"-"},
     {u"33億美元", u"諾維克", "cost/capex/orders", u"-"},
     {u"4.5億美元", u"托薩", "price/cost/funding", u"波羅的海運訊"},
     {u"14,000名", u"諾維克", "headcount", u"-"},
     {u"2,500人", u"諾維克", "headcount", u"亨里克．達爾"},
     {u"460萬美元", u"達爾", "salary", u"-"},
     {u"210億美元", u"諾維克", "valuation", u"-"},
     {u"50億美元", u"諾維克", "valuation", u"貿聞社"},
     {u"5億美元", u"卡斯特", "funding", u"-"},
     {u"1.2億美元", u"卡斯特", "dividend", u"-"},
     {u"20億美元", u"諾維克", "funding", u"-"},
     {u"7500萬美元", u"維薩", "", u"-"}},
};

/// Solar makers and a utility, as a Taiwanese paper would write it; the English follows the Chinese.
inline const WrittenArticle kSolarArticle = {
    u"en: Qinglan Energy’s revenue reached NT$32 billion last year, up 25% from 2023. | zh: 青嵐能源去年營收達新臺幣320億元，較2023年增加25%。\n"
    u"en: Qinglan is raising NT$3 billion at a valuation of NT$15 billion, Green Power Weekly reported. | zh: 據《綠電週刊》報導，青嵐正以150億元的估值募資，目標是30億元。\n"
    u"en: The company sells its modules for NT$8.5 per watt, against NT$12 per watt a year ago. | zh: 該公司每瓦模組售價為8.5元，一年前是每瓦12元。\n"
    u"en: Chen Ruo-gu, an analyst at Haishi Securities, estimates that Qinglan’s capital expenditure will come to NT$9.5 billion this year, more than double the NT$4 billion of Beihu Power. | zh: 海石證券分析師陳若谷估計，青嵐今年的資本支出將達95億元，比北湖電力的40億元高出一倍以上。\n"
    u"en: Beihu Power lost NT$1.8 billion in 2023 and turned a net profit of NT$200 million in 2024. Its factory in Taichung employs 3,200 people and can make 1.8 GW a year. | zh: 北湖電力2023年虧損18億元，2024年轉虧為盈，淨利2億元。它在台中的工廠雇用3,200人，年產能為1.8GW。\n"
    u"en: “We pay NT$600 million in interest a year,” Beihu chairman Lin Yuan-shan told the Morning Courier. The company’s debts total NT$21 billion. | zh: 「我們一年要付6億元利息，」北湖董事長林遠山告訴《晨間信使報》。該公司負債總額為210億元。\n"
    u"en: Reuters reported on Wednesday that the German rival Sonnfeld plans to invest 1.2 billion euros in a new plant. Sonnfeld’s share price has fallen 40% this year, which leaves it with a market value of just 900 million euros. | zh: 路透社週三報導，德國對手Sonnfeld計劃投資12億歐元興建新廠。Sonnfeld的股價今年下跌40%，市值只剩9億歐元。\n"
    u"en: Sonnfeld declined to comment. A person familiar with its finances said it burned through 350 million euros in cash last year. | zh: Sonnfeld拒絕評論。一位熟悉其財務狀況的人士說，它去年燒掉了3.5億歐元現金。\n"
    u"en: The government’s subsidy budget is NT$8 billion, of which Qinglan received NT$1.4 billion. | zh: 政府的補貼預算為80億元，其中青嵐拿到14億元。\n"
    u"en: Qinglan’s app has 1.2 million users, who pay NT$99 a month. | zh: 青嵐的應用程式有120萬名用戶，每月付費99元。\n"
    u"en: The Ministry of Energy’s data show that power plants emitted 96 million tonnes of carbon dioxide in 2024. | zh: 能源部的資料顯示，發電廠2024年排放了9,600萬噸二氧化碳。\n"
    u"en: In my view the NT$2 billion order from Beihu will never make Qinglan any money. | zh: 在我看來，北湖這筆20億元的訂單永遠不會讓青嵐賺錢。\n"
    u"en: Sonnfeld was fined 45 million euros in 2022 for fixing prices. | zh: Sonnfeld在2022年因操縱價格被罰款4,500萬歐元。\n"
    u"en: Last month Qinglan agreed to buy the inverter maker Toven for NT$5.2 billion, said Lin Mei-hua, its chief financial officer. Toven’s gross margin is 31%. | zh: 青嵐財務長林美華表示，公司上個月同意以52億元收購逆變器製造商Toven。Toven的毛利率為31%。\n",
    {{u"NT$32 billion", u"Qinglan", "revenue", u"-"},
     {u"25%", u"Qinglan", "revenue", u"-"},
     {u"NT$3 billion", u"Qinglan", "funding", u"Green Power Weekly"},
     {u"NT$15 billion", u"Qinglan", "valuation", u"Green Power Weekly"},
     {u"NT$8.5", u"Qinglan", "price", u"-"},
     {u"NT$12", u"Qinglan", "price", u"-"},
     {u"NT$9.5 billion", u"Qinglan", "capex", u"Chen Ruo-gu"},
     {u"NT$4 billion", u"Beihu", "capex", u"Chen Ruo-gu"},
     {u"NT$1.8 billion", u"Beihu", "loss", u"-"},
     {u"NT$200 million", u"Beihu", "profit", u"-"},
     {u"3,200", u"Beihu", "headcount", u"-"},
     {u"1.8 GW", u"Beihu", "capacity/production", u"-"},
     {u"NT$600 million", u"Beihu", "interest/cost", u"Lin Yuan-shan"},
     {u"NT$21 billion", u"Beihu", "debt", u"-"},
     {u"1.2 billion euros", u"Sonnfeld", "capex/funding/investment", u"Reuters"},
     {u"40%", u"Sonnfeld", "price", u"-"},
     {u"900 million euros", u"Sonnfeld", "market-cap", u"-"},
     {u"350 million euros", u"Sonnfeld", "loss/cost", u"person familiar"},
     {u"NT$8 billion", u"government", "subsidy/budget", u"-"},
     {u"NT$1.4 billion", u"Qinglan", "subsidy/budget", u"-"},
     {u"1.2 million", u"Qinglan", "users", u"-"},
     {u"NT$99", u"Qinglan", "price", u"-"},
     {u"96 million tonnes", u"", "emissions", u"Ministry of Energy"},
     {u"NT$2 billion", u"Beihu/Qinglan", "orders/revenue", u"-"},
     {u"45 million euros", u"Sonnfeld", "fine", u"-"},
     {u"NT$5.2 billion", u"Qinglan/Toven", "acquisition", u"Lin Mei-hua"},
     {u"31%", u"Toven", "margin", u"-"}},
    {{u"新臺幣320億元", u"青嵐", "revenue", u"-"},
     {u"25%", u"青嵐", "revenue", u"-"},
     {u"30億元", u"青嵐", "funding", u"綠電週刊"},
     {u"150億元", u"青嵐", "valuation", u"綠電週刊"},
     {u"8.5元", u"青嵐", "price", u"-"},
     {u"12元", u"青嵐", "price", u"-"},
     {u"95億元", u"青嵐", "capex", u"陳若谷"},
     {u"40億元", u"北湖", "capex", u"陳若谷"},
     {u"18億元", u"北湖", "loss", u"-"},
     {u"2億元", u"北湖", "profit", u"-"},
     {u"3,200人", u"北湖", "headcount", u"-"},
     {u"1.8GW", u"北湖", "capacity/production", u"-"},
     {u"6億元", u"北湖", "interest/cost", u"林遠山"},
     {u"210億元", u"北湖", "debt", u"-"},
     {u"12億歐元", u"Sonnfeld", "capex/funding/investment", u"路透社"},
     {u"40%", u"Sonnfeld", "price", u"-"},
     {u"9億歐元", u"Sonnfeld", "market-cap", u"-"},
     {u"3.5億歐元", u"Sonnfeld", "loss/cost", u"人士"},
     {u"80億元", u"政府", "subsidy/budget", u"-"},
     {u"14億元", u"青嵐", "subsidy/budget", u"-"},
     {u"120萬名", u"青嵐", "users", u"-"},
     {u"99元", u"青嵐", "price", u"-"},
     {u"9,600萬噸", u"", "emissions", u"能源部"},
     {u"20億元", u"北湖/青嵐", "orders/revenue", u"-"},
     {u"4,500萬歐元", u"Sonnfeld", "fine", u"-"},
     {u"52億元", u"青嵐/Toven", "acquisition", u"林美華"},
     {u"31%", u"Toven", "margin", u"-"}},
};

} // namespace concord
