// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/figurereading.h"

#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

QString read(const QString &text, const FigureOptions &options = optionsFor(Language::TraditionalChinese))
{
    return described(recogniseFigures(text, options), text);
}

void row(const char16_t *text, const char16_t *expected)
{
    const QString sentence = QString::fromUtf16(text);
    QTest::newRow(qPrintable(sentence)) << sentence << QString::fromUtf16(expected);
}

} // namespace

class ChineseFiguresTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }

    static void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(read(text), expected);
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsMoney_data()
    {
        columns();
        row(u"該廠斥資1,200億元擴產", u"1,200億元|money|120000000000 TWD");
        row(u"至少1500億美元", u"1500億美元|money|150000000000 USD at-least");
        row(u"募得一億兩千三百萬美元", u"一億兩千三百萬美元|money|123000000 USD");
        row(u"售價1億2,300萬新台幣", u"1億2,300萬新台幣|money|123000000 TWD");
        row(u"處二萬元以上十萬元以下罰鍰", u"二萬元|money|20000 TWD at-least; 十萬元|money|100000 TWD at-most");
        row(u"晚上百人聚集，路上千輛車", u"");
        row(u"通過了一項 2500 億美元的法案", u"2500 億美元|money|250000000000 USD");
        row(u"罰款新臺幣三萬元以上", u"新臺幣三萬元|money|30000 TWD at-least");
        row(u"市值突破3.5兆美元", u"3.5兆美元|money|3500000000000 USD more-than");
        row(u"規模達四萬億人民幣", u"四萬億人民幣|money|4000000000000 CNY");
        row(u"US$45億的訂單", u"US$45億|money|4500000000 USD");
        row(u"花了NT$1,299買書", u"NT$1,299|money|1299 TWD");
        row(u"虧損近９００萬歐元", u"９００萬歐元|money|9000000 EUR nearly");
        row(u"門票每人450元", u"450元|price|450 TWD /person");
        row(u"月租每月15 美元", u"15 美元|price|15 USD /month");
        row(u"電費每度3.5元", u"3.5元|price|3.5 TWD /kilowatt-hour");
        row(u"租金2.10美元/小時", u"2.10美元|price|2.1 USD /hour");
        row(u"營收為35億至45億美元", u"35億至45億美元|money|3500000000..4500000000 USD");
        row(u"每人收20到60美元", u"20到60美元|price|20..60 USD /person");
        row(u"介於30億和50億日圓之間", u"30億和50億日圓|money|3000000000..5000000000 JPY");
        row(u"虧掉數十億美元", u"數十億美元|money|2000000000..9900000000 USD");
        row(u"要花數千萬甚至數億歐元", u"數千萬甚至數億歐元|money|20000000..990000000 EUR");
        row(u"微軟給了Contoso80億美元", u"80億美元|money|8000000000 USD");
        row(u"最近的60億美元交易", u"60億美元|money|6000000000 USD");
        row(u"不得超過五百元", u"五百元|money|500 TWD at-most");
        row(u"募資兩千多萬美元", u"兩千多萬美元|money|20000000 USD more-than");
        row(u"比前一年的1,472億美元多出55%", u"1,472億美元|money|147200000000 USD; 55%|percent|0.55 %");
        row(u"再投入90億美元（甚至更多）", u"90億美元|money|9000000000 USD at-least");
        row(u"票價只要10日元", u"10日元|money|10 JPY");
    }
    void readsMoney() { compare(); }

    void readsBareNumbers_data()
    {
        columns();
        row(u"總人數是十七", u"十七|count|17");
        row(u"兩千零八", u"兩千零八|count|2008");
        row(u"四百六", u"四百六|count|460");
        row(u"百二", u"百二|count|120");
        row(u"六 百 二 十 三", u"六 百 二 十 三|count|623");
        row(u"三 點 七", u"三 點 七|count|3.7");
        row(u"玖佰捌拾", u"玖佰捌拾|count|980");
        row(u"一萬萬", u"一萬萬|count|100000000");
        row(u"負二十", u"負二十|count|-20");
        row(u"-250", u"-250|count|-250");
        row(u".75", u".75|count|0.75");
        row(u"3e4", u"3e4|count|30000");
        row(u"2^-2", u"2^-2|count|0.25");
        row(u"六九三一", u"六九三一|count|6931");
        row(u"三又四分之一", u"三又四分之一|ratio|3.25 x");
        row(u"2 1/4", u"2 1/4|ratio|2.25 x");
        row(u"負五分之負二", u"負五分之負二|ratio|0.4 x");
        row(u"兩萬點五", u"兩萬點五|count|20000.5");
        row(u"读数为两千零三点五", u"两千零三点五|count|2003.5");
        row(u"答案不是七而是八", u"七|count|7; 八|count|8");
        row(u"門檻大於等於60且小於80", u"60|count|60 at-least; 80|count|80 less-than");
        row(u"數值在300以上", u"300|count|300 at-least");
        row(u"300與500之間", u"300與500|count|300..500");
        row(u"五打雞蛋", u"五打|count|60");
        row(u"一盒", u"一盒|count|1 boxes");
        row(u"票價一張三百", u"一張|count|1; 三百|count|300");
        row(u"8K影片與4K電視", u"");
        row(u"他是第一名，排名第六", u"第一名|ordinal|1; 第六|ordinal|6");
        row(u"Smith, 2011, 47.", u"");
        row(u"違反第七條之二十一", u"");
        row(u"如附表五所列，見圖三則明", u"");
        row(u"頁碼，3-17。", u"");
        row(u"由於 2）的緣故", u"");
    }
    void readsBareNumbers() { compare(); }

    void readsSmallChangeAndRates_data()
    {
        columns();
        row(u"找回三元五角二分", u"三元五角二分|money|3.52 TWD");
        row(u"兩美元又十美分", u"兩美元又十美分|money|2.1 USD");
        row(u"肆佰圓整", u"肆佰圓整|money|400 TWD");
        row(u"這本書只賣八塊", u"八塊|money|8 TWD");
        row(u"切成八塊", u"八塊|count|8");
        row(u"央行降息三碼", u"三碼|percent|0.0075 pp");
        row(u"升息半碼", u"半碼|percent|0.00125 pp");
        row(u"八 點 二 折", u"八 點 二 折|percent|0.82 %");
        row(u"百 分 之 四 十", u"百 分 之 四 十|percent|0.4 %");
        row(u"1.5 個百分 點", u"1.5 個百分 點|percent|0.015 pp");
        row(u"半成的人", u"半成|percent|0.05 %");
        row(u"正負百分之三", u"百分之三|percent|0.03 %");
        row(u"淨利率為-2.5%", u"-2.5%|percent|-0.025 %");
        row(u"男女比例為三比二", u"三比二|ratio|1.5 x");
        row(u"以三比二獲勝", u"");
    }
    void readsSmallChangeAndRates() { compare(); }

    void readsShares_data()
    {
        columns();
        row(u"價格可能增加十倍到一百倍", u"十倍到一百倍|ratio|10..100 x");
        row(u"只剩原來的十二分之一", u"十二分之一|ratio|0.083333333333333 x");
        row(u"人數百分之五十以上", u"百分之五十|percent|0.5 % at-least");
        row(u"百分之八點二四分配鄉鎮", u"百分之八點二四|percent|0.0824 %");
        row(u"5 分之 1 的孩子", u"5 分之 1|ratio|0.2 x");
        row(u"花了三個半月", u"三個半月|duration|3.5 mo");
        row(u"三個多月後重啟", u"三個多月|duration|3 mo more-than");
        row(u"820,000 名人士感染", u"820,000 名|count|820000 people");
        row(u"2/3的人同意", u"2/3|ratio|0.666666666666667 x");
        row(u"一又二分之一倍", u"一又二分之一倍|ratio|1.5 x");
        row(u"罰鍰一倍至三倍", u"一倍至三倍|ratio|1..3 x");
        row(u"全館打對折", u"對折|percent|0.5 %");
        row(u"約七倍多", u"七倍|ratio|7 x about");
        row(u"芮氏規模6.8的地震", u"6.8|count|6.8");
        row(u"總數為一百五十二", u"一百五十二|count|152");
        row(u"氣溫負三百", u"負三百|count|-300");
        row(u"裁掉三成員工與兩成人力", u"三成|percent|0.3 %; 兩成|percent|0.2 %");
        row(u"股市大跌250點，收在2萬點", u"250點|count|250 points; 2萬點|count|20000 points");
        row(u"得八十五分以上", u"八十五分|count|85 points at-least");
        row(u"成長12.5%", u"12.5%|percent|0.125 %");
        row(u"占百分之三十五", u"百分之三十五|percent|0.35 %");
        row(u"約七成五的受訪者", u"七成五|percent|0.75 % about");
        row(u"三到四成的客戶", u"三到四成|percent|0.3..0.4 %");
        row(u"全館八五折", u"八五折|percent|0.85 %");
        row(u"升息2個百分點", u"2個百分點|percent|0.02 pp");
        row(u"降息25個基點", u"25個基點|percent|0.0025 pp");
        row(u"支持率從10%到15%", u"10%到15%|percent|0.1..0.15 %");
        row(u"百分之 30 至 43 的選民", u"百分之 30 至 43|percent|0.3..0.43 %");
        row(u"三分之二的人", u"三分之二|ratio|0.666666666666667 x");
        row(u"成本只有一半", u"一半|ratio|0.5 x");
        row(u"價格再加一倍", u"一倍|ratio|2 x");
        row(u"用量增加了兩倍", u"兩倍|ratio|3 x");
        row(u"用量增加到兩倍", u"兩倍|ratio|2 x");
        row(u"貴了兩倍半", u"兩倍半|ratio|2.5 x");
        row(u"營收翻倍", u"翻倍|ratio|2 x");
        row(u"十倍到二十倍", u"十倍到二十倍|ratio|10..20 x");
        row(u"跌幅-3.2%", u"-3.2%|percent|-0.032 %");
    }
    void readsShares() { compare(); }

    void readsTimesAndMeasures_data()
    {
        columns();
        row(u"等了十八秒", u"十八秒|duration|18 s");
        row(u"花了兩年半", u"兩年半|duration|2.5 y");
        row(u"開了三個半小時的會", u"三個半小時|duration|3.5 h");
        row(u"等待5到8分鐘", u"5到8分鐘|duration|5..8 min");
        row(u"過去20年裡", u"20年|duration|20 y");
        row(u"處六月以下有期徒刑", u"六月|duration|6 mo at-most");
        row(u"三十日內繳清", u"三十日|duration|30 d");
        row(u"半年前離職", u"半年|duration|0.5 y");
        row(u"她今年38歲", u"今年|date|2024-01-01..2024-12-31; 38歲|age|38 y");
        row(u"距離42.195公里", u"42.195公里|measure|42.195 km");
        row(u"功率達100兆瓦", u"100兆瓦|measure|100 MW");
        row(u"記憶體80GB", u"80GB|measure|80 GB");
        row(u"下午3點半開會", u"下午3點半|time|15.5 h");
        row(u"早上八點四十", u"早上八點四十|time|8.666667 h");
        row(u"氣溫降到零下七度", u"零下七度|measure|-7 °");
        row(u"華氏溫度77度", u"華氏溫度77度|measure|77 °F");
        row(u"三斤半", u"三斤半|measure|3.5 jin");
        row(u"黃金五十兩", u"五十兩|measure|50 liang");
        row(u"他身高一米七", u"一米七|measure|1.7 m");
        row(u"兩千比特", u"兩千比特|measure|2000 bit");
        row(u"二百千瓦", u"二百千瓦|measure|200 kW");
        row(u"種了六百畝", u"六百畝|measure|600 mu");
        row(u"氣壓980百帕", u"980百帕|measure|980 hPa");
        row(u"延遲8毫秒", u"8毫秒|measure|8 ms");
        row(u"連續四季獲利，四季如春", u"四季|duration|12 mo");
    }
    void readsTimesAndMeasures() { compare(); }

    void readsCounts_data()
    {
        columns();
        row(u"共有37個州", u"37個州|count|37 states");
        row(u"擁有4.4億用戶", u"4.4億|count|440000000 users");
        row(u"成千上萬的公司", u"成千上萬的公司|count|10000..99000 companies");
        row(u"寫了8000字", u"8000字|count|8000 words");
        row(u"一千多名員工", u"一千多名員工|count|1000 employees more-than");
        row(u"四、五個模型", u"四、五個模型|count|4..5 models");
        row(u"兩三百家公司", u"兩三百家公司|count|200..300 companies");
        row(u"上百家企業", u"上百家企業|count|100..990 companies");
        row(u"數以千計的工程師", u"數以千計的工程師|count|2000..9900 engineers");
        row(u"用戶在40萬到400萬之間", u"40萬到400萬|count|400000..4000000");
        row(u"兩千四百五十人", u"兩千四百五十人|count|2450 people");
        row(u"三萬一千輛車", u"三萬一千輛車|count|31000 cars");
        row(u"第21屆大會", u"第21屆|ordinal|21");
    }
    void readsCounts() { compare(); }

    void readsDates_data()
    {
        columns();
        row(u"2024年9月16日發布", u"2024年9月16日|date|2024-09-16");
        row(u"民國113年5月20日", u"民國113年5月20日|date|2024-05-20");
        row(u"中華民國一百零九年六月十日", u"中華民國一百零九年六月十日|date|2020-06-10");
        row(u"二〇一九年成立", u"二〇一九年|date|2019-01-01..2019-12-31");
        row(u"去年11月以來", u"去年11月|date|2023-11-01..2023-11-30");
        row(u"7月底的討論", u"7月底|date|2024-07-21..2024-07-31");
        row(u"8月份的訴訟", u"8月份|date|2024-08-01..2024-08-31");
        row(u"2023年12月中旬", u"2023年12月中旬|date|2023-12-11..2023-12-20");
        row(u"今年稍早", u"今年稍早|date|2024-01-01..2024-09-16");
        row(u"到2025年底", u"2025年底|date|2025-12-01..2025-12-31");
        row(u"年底完工", u"年底|date|2024-12-01..2024-12-31");
        row(u"2024年第三季、第四季度",
            u"2024年第三季|date|2024-07-01..2024-09-30; 第四季度|date|2024-10-01..2024-12-31");
        row(u"2023年上半年", u"2023年上半年|date|2023-01-01..2023-06-30");
        row(u"上週末開會", u"上週末|date|2024-09-14..2024-09-15");
        row(u"上週五宣布", u"上週五|date|2024-09-13");
        row(u"周四晚間發表", u"周四晚間|date|2024-09-12");
        row(u"1990年代的網路", u"1990年代|date|1990-01-01..1999-12-31");
        row(u"2022年至2024年", u"2022年至2024年|date|2022-01-01..2024-12-31");
        row(u"2024與2014截然不同", u"2024|date|2024-01-01..2024-12-31; 2014|date|2014-01-01..2014-12-31");
        row(u"2025財年的重點", u"2025財年|date|2025-01-01..2025-12-31");
        row(u"113年度預算", u"113年度|date|2024-01-01..2024-12-31");
        row(u"自零時起至二十四時", u"零時|time|0 h; 二十四時|time|24 h");
        row(u"下個季度", u"下個季度|date|2024-10-01..2024-12-31");
        row(u"於2024/03/05公告", u"2024/03/05|date|2024-03-05");
        row(u"2012.03.07", u"2012.03.07|date|2012-03-07");
        row(u"2012 03 07", u"2012 03 07|date|2012-03-07");
        row(u"20/11/2019", u"20/11/2019|date|2019-11-20");
        row(u"1848-02-24", u"1848-02-24|date|1848-02-24");
        row(u"在645年", u"645年|date|0645-01-01..0645-12-31");
        row(u"他09年入學", u"09年|date|2009-01-01..2009-12-31");
        row(u"兩千年五月二十", u"兩千年五月二十|date|2000-05-20");
        row(u"2018年2月30日", u"");
        row(u"西元前221年統一", u"");
        row(u"昭和二十年八月", u"昭和二十年八月|date|1945-08-01..1945-08-31");
        row(u"乾隆十年", u"乾隆十年|date|1745-01-01..1745-12-31");
        row(u"20 世紀的 60 年代", u"20 世紀的 60 年代|date|1960-01-01..1969-12-31");
        row(u"二十世紀三十年代", u"二十世紀三十年代|date|1930-01-01..1939-12-31");
        row(u"2011年與2013年之間", u"2011年與2013年|date|2011-01-01..2013-12-31");
        row(u"2023年的第三週", u"2023年的第三週|date|2023-01-16..2023-01-22");
        row(u"2023年前7月出口", u"2023年前7月|date|2023-01-01..2023-07-31");
        row(u"首季獲利", u"首季|date|2024-01-01..2024-03-31");
        row(u"今年前三季", u"今年前三季|date|2024-01-01..2024-09-30");
        row(u"5 月 3 日至 9 日", u"5 月 3 日至 9 日|date|2024-05-03..2024-05-09");
    }
    void readsDates() { compare(); }

    void leavesWhatIsNoFigureAlone_data()
    {
        columns();
        for (const char16_t *text : {u"o1比GPT-4o更慢",
                                     u"微軟365套件",
                                     u"這是一個問題",
                                     u"一切都很好",
                                     u"十分有趣",
                                     u"千萬別忘記",
                                     u"萬一失敗",
                                     u"半導體業者",
                                     u"數據與數學",
                                     u"首席執行官",
                                     u"第二種情況",
                                     u"兩者兼具",
                                     u"H100與A100晶片",
                                     u"1. 首先",
                                     u"Web3和NFT",
                                     u"唯一一家公司",
                                     u"一方面困惑",
                                     u"每週一次",
                                     u"https://example.com/2024/100億",
                                     u"大多數人",
                                     u"五角大廈",
                                     u"微軟365套件與365 Copilot",
                                     u"這是唯一——一家都沒有",
                                     u"單季其他費用",
                                     u"在《60分鐘》節目中",
                                     u"登陸部隊",
                                     u"小明拾起石子",
                                     u"島的四周都是海",
                                     u"iOS 17.2版",
                                     u"五股區的工業用地",
                                     u"八里渡船頭到七堵車站",
                                     u"兩廳院的三部曲",
                                     u"五行與八字",
                                     u"六合彩和四天王",
                                     u"亂七八糟、五花八門",
                                     u"一是品質，二是價格",
                                     u"第三，我們還要努力",
                                     u"統一編號12345678",
                                     u"電話02-2345-6789",
                                     u"信義路五段7號89樓",
                                     u"最終還是零。",
                                     u"一成不變"})
            row(text, u"");
    }
    void leavesWhatIsNoFigureAlone() { compare(); }

    void leavesRelativeDatesOutWithoutADocumentDate()
    {
        FigureOptions options = optionsFor(Language::TraditionalChinese);
        options.documentDate = QDate();
        QCOMPARE(read(QStringLiteral("上週與7月底，以及2023年"), options),
                 QStringLiteral("2023年|date|2023-01-01..2023-12-31"));
    }

    void takesTheCurrencyOfBareYuanFromTheRegion()
    {
        const FigureOptions options = figureOptionsFor(Language::SimplifiedChinese, QDate(2024, 9, 16));
        QCOMPARE(read(QStringLiteral("投入3亿元"), options), QStringLiteral("3亿元|money|300000000 CNY"));
    }
};

QTEST_GUILESS_MAIN(ChineseFiguresTest)
#include "tst_chinesefigures.moc"
