// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/metrictable.h"

namespace concord {

namespace {

constexpr MetricRow kTable[] = {
    {"capex", 3,
     u"capex|capital expenditure|capital expense|capital spending|capital outlay|capital investment|property and equipment|property, plant and equipment|"
     u"infrastructure spending|spending on infrastructure|資本支出|資本性支出|資本開支|資本投資|不動產與設備|不動產、廠房及設備|廠房及設備|設備投資|基礎設施支出|基礎建設支出"},
    {"capex", 2, u"invest in new plant|invest in a new plant|build a factory|build new factories|擴廠|建廠|興建新廠|擴建"},
    {"loss", 3, u"loss|net loss|operating loss|deficit|shortfall|cash burn|burn rate|虧損|淨損|淨虧|損失|赤字|虧空|燒錢速度|燒錢"},
    {"loss", 2,
     u"lose|lost|losing|burn through|burned through|burnt through|burning through|burn cash|burning cash|burned cash|burn|in the red|bleed|write down|writedown|write-down|"
     u"賠|虧|燒掉|燒光|賠掉|賠錢|損失了|入不敷出"},
    {"profit", 3,
     u"profit|net profit|operating profit|gross profit|net income|operating income|earnings|ebitda|surplus|profitability|獲利|淨利|純益|盈餘|利潤|營業利益|毛利|稅後純益|盈利|淨收益|稅前利潤|賺頭|進帳"},
    {"profit", 2, u"earned|earn|earning|賺進|賺得|賺了|賺到|賺取|賺|轉虧為盈"},
    {"revenue", 3,
     u"revenue|annual recurring revenue|annualised revenue|annualized revenue|recurring revenue|run rate|run-rate|turnover|sales|receipt|proceeds|takings|top line|arr|income|"
     u"營收|收入|營業額|銷售額|銷售收入|年化營收|業績|經常性收入|營業收入|年收|總收入|票房"},
    {"revenue", 2, u"gross|grossed|bring in|brought in|bringing in|generate|rake in|raked in|take in|sold|帶來|創造|賣出|售出"},
    {"cost", 3,
     u"cost|expense|expenditure|outlay|spending|bill|overhead|price tag|cost of revenue|operating expense|running cost|compute cost|training cost|成本|費用|花費|支出|開銷|開支|經費|用度|價碼|帳單|運算成本|訓練成本|營運成本|營業費用"},
    {"cost", 2,
     u"spend|spent|pay|paid|paying|shell out|shelled out|fork out|set aside|plough|plow|pour|poured|sink|sank|splurge|花了|花掉|花上|花|砸下|砸|付出|支付|付給|付|耗資|斥資|投入|耗費|燒進|撥出|花費了|付費"},
    {"price", 3,
     u"price|pricing|rate card|list price|fare|subscription|fee|rent|toll|premium|per-seat|per seat|asking price|share price|stock price|spot rate|hourly rate|"
     u"價格|售價|定價|單價|價位|票價|收費|費率|月費|年費|要價|訂閱費|租金|運價|股價|均價|報價|訂價|價錢|房價|電價|每股|每月費用|訂閱價"},
    {"price", 2, u"charge|priced|a month|per month|a head|apiece|a share|per share|a piece|a seat|per user|per hour|an hour|a barrel|a ton|a tonne|per unit|賣價|只收|開價|收取|每小時|每月|每人|每名|每位|每瓦|每噸|每桶|每件|每張|每台|每度|賣|標價|索價"},
    {"funding", 3,
     u"funding|funding round|financing|fundraising|fundraise|investment|series a|series b|series c|series d|series e|seed round|credit facility|credit line|line of credit|"
     u"loan|fresh capital|new capital|share sale|share issue|rights issue|stock offering|ipo|initial public offering|grant|equity|tender offer|fund|backing|capital injection|injection|bond sale|round|"
     u"募資|融資|籌資|資金|投資額|投資|增資|注資|貸款|信貸|信用額度|信貸額度|授信|循環信用|新資金|輪|挹注|發行新股|首次公開募股|基金|創投資金|借款|借貸|籌款|入股|股權|持股|公開收購"},
    {"funding", 2,
     u"raise|raised|raising|invest|invested|borrow|secured|lend|lent|inject|put in|plunge into|pledge|commit|bought a stake|"
     u"募得|募集|募到|籌得|籌到|籌措|籌集|籌募|集資|募|舉債|注入|投注|認購|借了|貸給|取得資金"},
    {"valuation", 3, u"valuation|估值|身價|企業價值|enterprise value|price tag of|pre-money|post-money|投前|投後"},
    {"valuation", 2, u"value at|valued at|valued|valuing|fetch|市場價值|估價|作價"},
    {"valuation", 1, u"worth|值|價值"},
    {"market-cap", 3, u"market value|market cap|market capitalisation|market capitalization|stock market value|on the stock market|市值|總市值|股票市值"},
    {"users", 3,
     u"user|subscriber|customer|monthly active|weekly active|daily active|member|viewer|reader|download|account|passenger|paying seat|seat|visitor|audience|follower|"
     u"用戶|使用者|訂戶|訂閱者|客戶|會員|讀者|觀眾|下載|帳號|帳戶|旅客|乘客|訪客|活躍用戶|付費用戶|席次|粉絲|遊客"},
    {"headcount", 3,
     u"employee|employ|headcount|workforce|staff|worker|workers|job|layoff|lay off|laid off|laying off|redundancies|job cuts|hire|payroll|staffing|engineers|researchers|nurses|"
     u"員工|職員|人力|雇用|僱用|聘用|聘有|裁員|解僱|解雇|人手|職位|職缺|工作機會|受僱|工人|失業|編制|招聘|雇員|僱員|資遣"},
    {"debt", 3, u"debt|liabilities|borrowings|indebtedness|owes|owed|owe|債務|負債|欠款|欠債|債臺|欠下|欠|公債|積欠"},
    {"interest", 3, u"interest payment|in interest|interest expense|interest cost|利息"},
    {"interest-rate", 3, u"interest rate|policy rate|mortgage rate|lending rate|benchmark rate|利率|殖利率|升息|降息|yield"},
    {"dividend", 3, u"dividend|payout|buyback|share repurchase|股利|股息|現金股利|配息|派息|庫藏股|回購"},
    {"tax", 3, u"tax|taxes|tariff|taxation|levy|duty|duties|excise|稅款|稅金|稅率|所得稅|營業稅|關稅|課稅|繳稅|稅收|欠稅|稅"},
    {"margin", 3, u"gross margin|profit margin|operating margin|net margin|margin|毛利率|利潤率|淨利率|營業利益率|營益率|獲利率"},
    {"salary", 3,
     u"salary|salaries|wage|compensation|bonus|pay package|pay cheque|paycheck|was paid|were paid|is paid|remuneration|stipend|minimum wage|pension|"
     u"薪資|薪水|薪酬|月薪|年薪|時薪|工資|獎金|報酬|退休金|津貼|底薪|待遇"},
    {"fine", 3, u"fine|fined|penalty|penalties|settlement|damages|罰款|罰鍰|罰金|和解金|賠償金|賠償|開罰|裁罰|處以"},
    {"subsidy", 3, u"subsidy|subsidies|subsidise|subsidize|subsidised|subsidized|tax credit|aid package|bailout|補貼|補助|紓困|獎勵金|補助金|援助"},
    {"budget", 3, u"budget|appropriation|allocation|預算|編列|撥款"},
    {"acquisition", 3, u"acquisition|takeover|buyout|merger|acquire|takeover bid|收購|併購|買下|購併|合併|收購價"},
    {"acquisition", 1, u"buy|bought|buying|purchase|買進|買走"},
    {"orders", 3, u"order|contract|backlog|order book|remaining performance obligation|deal|訂單|合約|合同|訂購|採購|積壓訂單|簽約金|標案"},
    {"stake", 3, u"stake|shareholding|ownership|of the shares|股份|持股比例|持股比率|股權比例|占股"},
    {"market-share", 3, u"market share|share of the market|市占率|市佔率|市占|市佔|市場份額|市場占有率"},
    {"shipments", 3, u"shipment|delivery|deliveries|deliver|unit sales|出貨|出貨量|交貨|交車|交付|銷量|銷售量|交車量"},
    {"production", 3, u"production|output|produce|produced|manufactured|harvest|yield of|can make|產量|生產|產出|產製|收成|製造出"},
    {"capacity", 3, u"capacity|installed|throughput|gigawatt|megawatt|容量|產能|裝置容量|裝機|年產能|算力|電力需求|吞吐量"},
    {"emissions", 3, u"emission|emit|emitted|carbon dioxide|carbon footprint|greenhouse gas|排放|碳排|排碳|二氧化碳|溫室氣體|排放量"},
    {"exports", 3, u"export|外銷|出口|出口額"},
    {"imports", 3, u"import|imported|進口|進口額"},
    {"inflation", 3, u"inflation|consumer price|cpi|通膨|通貨膨脹|物價|消費者物價"},
    {"gdp", 3, u"gdp|gross domestic product|economic growth|國內生產毛額|經濟成長|經濟成長率|國民所得"},
    {"population", 3, u"population|inhabitant|resident|人口|居民|住民"},
    {"unemployment", 3, u"unemployment|jobless|失業率"},
    {"deaths", 3, u"death|killed|died|dead|fatalities|casualties|death toll|死亡|喪生|罹難|死者|身亡|遇難|死傷"},
    {"deaths", 2, u"die|lost their lives|死"},
    {"injured", 3, u"injured|wounded|hurt|injuries|受傷|輕傷|重傷"},
    {"votes", 3, u"vote|votes|turnout|ballot|seats in|得票|選票|投票率|票數|支持率|民調|得票率|席"},
    {"donation", 3, u"donation|donate|donated|charity|捐款|捐贈|捐出|善款"},
    {"area", 3, u"hectare|acre|square metre|square meter|square kilometre|square mile|公頃|平方公里|平方公尺|坪|面積"},
    {"distance", 2, u"away|distance|kilometres from|距離|公里外|相距|外海"},
    {"age", 3, u"years old|aged|歲"},
    {"temperature", 3, u"temperature|degrees celsius|degrees|氣溫|溫度|高溫|低溫|攝氏"},
    {"patients", 3, u"patient|cases|infection|infected|hospitalised|病患|病人|確診|病例|感染|患者|就診"},
    {"", 0,
     u"investor|investment bank|investment banking|investment banker|investor relations|raise concern|raised concern|raised question|raise question|raising question|raise doubts|"
     u"raised eyebrows|value proposition|sales team|sales staff|salesperson|salespeople|lost in|at a loss|lose sight|loss of life|interest in|interested|pay attention|paid attention|"
     u"earnings call|no matter the cost|at all costs|in order to|order to|worthwhile|worth of|worth noting|worth it|back to|back in|come back|go back|went back|back up|ago|backup|"
     u"of course|bill gates|user interface|user experience|fee-free|spend time|spent time|spent years|spend years|spent months|valued customer|account for|accounts for|accounted for|accounting|"
     u"on account of|deal with|deals with|dealt with|a great deal|make a deal|in the deal|customer service|in return|fine print|fine-tune|fine-tuning|fine tuned|die hard|membership|jobs report|steve jobs|good job|"
     u"doing their job|their job|in the back|back|funded|round trip|all-round|year-round|round table|billed as|profits interest|non-profit|nonprofit|not-for-profit|for-profit|duty to|sink in|"
     u"according to accounts|annual accounts|bought into|buy into|bought it|pour over|income tax|hire car|rate of|seed|burn down|burn up|taxi|"
     u"投資人|投資者|投資銀行|投資機構|投資公司|投資組合|投資家|創投|投顧|基金會|基金經理|用戶體驗|用戶介面|使用者介面|使用者體驗|價值觀|價值主張|值得|不值一提|值班|貨幣基金|收入囊中|非營利|營利|損失慘重|非獲利|"
     u"付諸|應付|對付|花園|花卉|開花|花俏|花招|花蓮|花時間|花點時間|花心思|成本效益|賣點|賣弄|拍賣|買賣|專賣|出席|主席|首席|缺席|列席|輪廓|輪流|輪胎|渦輪|郵輪|交付給|出口處|進出口|合同意|死角|死板|客戶服務|稅務|"
     u"免費|消費|消費者|會費|學費標準|虧欠|吃虧|幸虧|多虧|理虧|價值鏈|面值|產值|數值|閾值|峰值|顏值|平均值|匯率|投入生產|員工旅遊|讀者投書|席捲|會員國|成員|收購價格|地價稅|外銷業|費城|"
     u"盈虧|估值法|增值|貶值|升值|淨值|附加價值|保值|欠缺|欠佳|人口口|物價局|下載區|付款|募兵|借口|合約書|打工人|輪到|三輪|兩輪車|股東|歲月|感染力|票選"},
};

} // namespace

std::span<const MetricRow> metricTable()
{
    return kTable;
}

} // namespace concord
