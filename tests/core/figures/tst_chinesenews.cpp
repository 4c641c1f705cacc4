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

class ChineseNewsTest : public QObject
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

    void readsMarkets_data()
    {
        columns();
        row(u"加權指數昨日收在21,759.65點，下跌132.4點，跌幅0.6%。",
            u"昨日|date|2024-09-15; 21,759.65點|count|21759.65 points; 132.4點|count|132.4 points; 0.6%|percent|0.006 %");
        row(u"該公司上半年每股盈餘3.27元，優於去年同期的2.98元。",
            u"上半年|date|2024-01-01..2024-06-30; 3.27元|price|3.27 TWD /share; 去年|date|2023-01-01..2023-12-31; 2.98元|money|2.98 TWD");
        row(u"美國聯準會可能在本週降息一碼或兩碼。",
            u"本週|date|2024-09-16..2024-09-22; 一碼|percent|0.0025 pp; 兩碼|percent|0.005 pp");
        row(u"國際金價站上每盎司兩千五百美元，年初至今漲幅達24%。",
            u"兩千五百美元|price|2500 USD /ounce; 年初|date|2024-01-01..2024-03-31; 24%|percent|0.24 %");
        row(u"集團今年資本支出上看九百億元，較去年倍增。",
            u"今年|date|2024-01-01..2024-12-31; 九百億元|money|90000000000 TWD; 去年|date|2023-01-01..2023-12-31; 倍增|ratio|2 x");
        row(u"去年全國賦稅收入實徵淨額3兆4,562億元，較預算數增加3,970億元。",
            u"去年|date|2023-01-01..2023-12-31; 3兆4,562億元|money|3456200000000 TWD; 3,970億元|money|397000000000 TWD");
        row(u"我國8月出口436.4億美元，年增16.8%，為歷年單月次高。",
            u"8月|date|2024-08-01..2024-08-31; 436.4億美元|money|43640000000 USD; 16.8%|percent|0.168 %");
        row(u"前8月貿易順差512.6億美元，年減4.9%。",
            u"前8月|date|2024-01-01..2024-08-31; 512.6億美元|money|51260000000 USD; 4.9%|percent|0.049 %");
        row(u"消費者物價指數年增率為2.36%，連續四個月高於2%警戒線。",
            u"2.36%|percent|0.0236 %; 四個月|duration|4 mo; 2%|percent|0.02 % more-than");
        row(u"該基金規模由2019年的80億港元膨脹至目前的近240億港元，五年翻了三倍。",
            u"2019年|date|2019-01-01..2019-12-31; 80億港元|money|8000000000 HKD; 240億港元|money|24000000000 HKD nearly; 五年|duration|5 y; 三倍|ratio|3 x");
        row(u"受惠AI伺服器需求，第二季營收達1兆5,500億元，季增17%、年增19%。",
            u"第二季|date|2024-04-01..2024-06-30; 1兆5,500億元|money|1550000000000 TWD; 17%|percent|0.17 %; 19%|percent|0.19 %");
        row(u"毛利率由上季的53.1%微幅滑落到52.6%，仍在財測區間51%至53%內。",
            u"上季|date|2024-04-01..2024-06-30; 53.1%|percent|0.531 %; 52.6%|percent|0.526 %; 51%至53%|percent|0.51..0.53 %");
        row(u"這筆聯貸案總額度為新臺幣125億元，年限七年，由十家銀行參貸。",
            u"新臺幣125億元|money|12500000000 TWD; 七年|duration|7 y; 十家|count|10 companies");
        row(u"德國第二季GDP季減0.1%，八月通膨率則降到1.9%。",
            u"第二季|date|2024-04-01..2024-06-30; 0.1%|percent|0.001 %; 八月|date|2024-08-01..2024-08-31; 1.9%|percent|0.019 %");
        row(u"壽險業前七月稅後純益2,210億元，較去年同期大增2.4倍。",
            u"前七月|date|2024-01-01..2024-07-31; 2,210億元|money|221000000000 TWD; 去年|date|2023-01-01..2023-12-31; 2.4倍|ratio|3.4 x");
        row(u"失業率連續3個月下降，8月為3.48%，創24年同期新低。",
            u"3個月|duration|3 mo; 8月|date|2024-08-01..2024-08-31; 3.48%|percent|0.0348 %; 24年|duration|24 y");
        row(u"記憶體大廠第二季營業利益達10.4兆韓元，是去年同期的15倍之多。",
            u"第二季|date|2024-04-01..2024-06-30; 10.4兆韓元|money|10400000000000 KRW; 去年|date|2023-01-01..2023-12-31; 15倍|ratio|15 x");
    }
    void readsMarkets() { compare(); }

    void readsPoliticsAndSport_data()
    {
        columns();
        row(u"選委會公布，總投票率為71.86%，比四年前減少3.04個百分點。",
            u"71.86%|percent|0.7186 %; 四年|duration|4 y; 3.04個百分點|percent|0.0304 pp");
        row(u"他以558萬6,019票當選，得票率40.05%，領先對手約91萬票。",
            u"558萬6,019票|count|5586019 votes; 40.05%|percent|0.4005 %; 91萬票|count|910000 votes about");
        row(u"立法院113席中，甲黨拿下52席，乙黨51席，丙黨8席。",
            u"113席|count|113 seats; 52席|count|52 seats; 51席|count|51 seats; 8席|count|8 seats");
        row(u"行政院會今(16)日通過明年度中央政府總預算案，歲出編列3兆1,325億元。",
            u"今(16)日|date|2024-09-16; 明年度|date|2025-01-01..2025-12-31; 3兆1,325億元|money|3132500000000 TWD");
        row(u"國防預算達6,470億元，占GDP比重2.45%，較今年成長7.7%。",
            u"6,470億元|money|647000000000 TWD; 2.45%|percent|0.0245 %; 今年|date|2024-01-01..2024-12-31; 7.7%|percent|0.077 %");
        row(u"法案以58票贊成、45票反對、4票棄權三讀通過。",
            u"58票|count|58 votes; 45票|count|45 votes; 4票|count|4 votes");
        row(u"該國在過去二十年換了十一位總理，平均任期不足兩年。",
            u"二十年|duration|20 y; 十一位|count|11 people; 兩年|duration|2 y less-than");
        row(u"國會通過950億美元援外法案，其中608億美元用於烏克蘭，264億給以色列。",
            u"950億美元|money|95000000000 USD; 608億美元|money|60800000000 USD; 264億|count|26400000000");
        row(u"國防部表示，過去24小時偵獲共機37架次、共艦12艘次。",
            u"24小時|duration|24 h; 37架次|count|37 sorties; 12艘次|count|12");
        row(u"特區政府上年度錄得1,016億元赤字，財政儲備降至7,332億港元。",
            u"上年度|date|2023-01-01..2023-12-31; 1,016億元|money|101600000000 TWD; 7,332億港元|money|733200000000 HKD");
        row(u"受訪的一千五百名市民中，每十人有七人擔心樓價下跌。",
            u"一千五百名|count|1500 people; 十人|count|10 people; 七人|count|7 people");
        row(u"國務院宣布，男性退休年齡將用十五年時間由六十歲延至六十三歲。",
            u"十五年|duration|15 y; 六十歲|age|60 y; 六十三歲|age|63 y");
        row(u"球隊目前戰績39勝21敗，勝率六成五，領先第二名4.5場勝差。",
            u"39勝|count|39 wins; 21敗|count|21 losses; 六成五|percent|0.65 %; 第二名|ordinal|2; 4.5場|count|4.5");
        row(u"這名球后苦戰三局，以19比21、21比15、22比20逆轉勝。", u"三局|count|3 innings; 21|count|21; 15|count|15");
        row(u"舉重女將抓舉成功舉起105公斤，挺舉131公斤，總和236公斤排名第三。",
            u"105公斤|measure|105 kg; 131公斤|measure|131 kg; 236公斤|measure|236 kg; 第三|ordinal|3");
        row(u"這位三十七歲老將生涯第四度參加奧運，世界排名第十二。",
            u"三十七歲|age|37 y; 第四度|ordinal|4; 第十二|ordinal|12");
        row(u"今年截至9月8日，國內累計登革熱病例412例，其中台南占近七成。",
            u"今年|date|2024-01-01..2024-12-31; 9月8日|date|2024-09-08; 412例|count|412 cases; 七成|percent|0.7 % nearly");
    }
    void readsPoliticsAndSport() { compare(); }

    void readsCourtsAndHarvests_data()
    {
        columns();
        row(u"詐團半年內騙走兩百多名被害人、金額高達4億8千萬。",
            u"半年|duration|0.5 y; 兩百多名|count|200 people more-than; 4億8千萬|count|480000000 up-to");
        row(u"警方在後車廂查獲安非他命3.2公斤、改造手槍兩把、子彈四十五發。",
            u"3.2公斤|measure|3.2 kg; 兩把|count|2; 四十五發|count|45");
        row(u"這起火警造成四死十一傷，其中兩名重傷者仍在加護病房。",
            u"四死|count|4 deaths; 十一傷|count|11 injured; 兩名|count|2 people");
        row(u"台鐵自強號票價擬調漲26.8%，台北到高雄全票由843元漲至1,069元。",
            u"26.8%|percent|0.268 %; 843元|money|843 TWD; 1,069元|money|1069 TWD");
        row(u"捷運三鶯線全長14.29公里，共設12座車站，工程經費502億元。",
            u"14.29公里|measure|14.29 km; 12座車|count|12 cars; 502億元|money|50200000000 TWD");
        row(u"油價下週一起汽油每公升調降0.6元，95無鉛每公升29.4元。",
            u"下週一|date|2024-09-23; 0.6元|price|0.6 TWD /liter; 29.4元|price|29.4 TWD /liter");
        row(u"航運公司訂購十二艘1.6萬TEU貨櫃輪，每艘造價約一億七千五百萬美元。",
            u"十二艘|count|12 ships; 1.6萬|count|16000; 一億七千五百萬美元|price|175000000 USD /ship about");
        row(u"受豪雨影響，葉菜類平均批發價每公斤68.4元，較上月同期上漲四成三。",
            u"68.4元|price|68.4 TWD /kilogram; 上月|date|2024-08-01..2024-08-31; 四成三|percent|0.43 %");
        row(u"這顆小行星直徑約330公尺，將在2029年4月13日掠過地球，最近距離只有三萬一千公里。",
            u"330公尺|measure|330 m about; 2029年4月13日|date|2029-04-13; 三萬一千公里|measure|31000 km");
        row(u"論文追蹤了四萬七千多名受試者長達三十年，樣本流失率低於5%。",
            u"四萬七千多名|count|47000 people more-than; 三十年|duration|30 y; 5%|percent|0.05 % less-than");
        row(u"火箭全長121公尺、重約五千公噸，推力是阿波羅登月火箭的兩倍以上。",
            u"121公尺|measure|121 m; 五千公噸|measure|5000 t about; 兩倍|ratio|2 x at-least");
        row(u"望遠鏡主鏡由十八片六角形鏡片組成，口徑6.5公尺，造價一百億美元。",
            u"十八片|count|18; 6.5公尺|measure|6.5 m; 一百億美元|money|10000000000 USD");
        row(u"學測報考人數11萬6,485人，較去年少了六千餘人，國文頂標13級分。",
            u"11萬6,485人|count|116485 people; 去年|date|2023-01-01..2023-12-31; 六千餘人|count|6000 people more-than; 13級分|count|13 points");
        row(u"113學年度大學新生註冊率88.7%，有七所學校低於六成。",
            u"113學年度|date|2024-01-01..2024-12-31; 88.7%|percent|0.887 %; 七所學校|count|7 schools; 六成|percent|0.6 % less-than");
        row(u"教育部擬於三年內投入一百五十億元，補助每生每年三萬五千元。",
            u"三年|duration|3 y; 一百五十億元|money|15000000000 TWD; 三萬五千元|price|35000 TWD /student,year");
        row(u"日本8月訪客達293.3萬人，年增36%，台灣旅客占56萬4,300人。",
            u"8月|date|2024-08-01..2024-08-31; 293.3萬人|count|2933000 people; 36%|percent|0.36 %; 56萬4,300人|count|564300 people");
        row(u"飯店平均房價三千八百元，住房率五成八，比前年同期略增1.2個百分點。",
            u"三千八百元|money|3800 TWD; 五成八|percent|0.58 %; 前年|date|2022-01-01..2022-12-31; 1.2個百分點|percent|0.012 pp");
    }
    void readsCourtsAndHarvests() { compare(); }

    void readsDatesAndSums_data()
    {
        columns();
        row(u"本屆影展從9月20日起到10月6日，為期十七天，放映一百二十部影片。",
            u"9月20日起到10月6日|date|2024-09-20..2024-10-06; 十七天|duration|17 d; 一百二十部影片|count|120 videos");
        row(u"上個月底，兩人簽下價值三千萬的獨家合約。",
            u"上個月底|date|2024-08-21..2024-08-31; 兩人|count|2 people; 三千萬|count|30000000");
        row(u"本季展望：營收介於224億至232億美元，中位數季增約9.5%。",
            u"本季|date|2024-07-01..2024-09-30; 224億至232億美元|money|22400000000..23200000000 USD; 9.5%|percent|0.095 % about");
        row(u"五十六年前，他帶著兩百塊錢北上打拚，如今身價逾千億。",
            u"五十六年|duration|56 y; 兩百塊錢|money|200 TWD; 千億|count|100000000000 more-than");
        row(u"三名創辦人各持股30%、30%和40%，合計百分之百。",
            u"三名|count|3 people; 30%|percent|0.3 %; 30%|percent|0.3 %; 40%|percent|0.4 %; 百分之百|percent|1 %");
        row(u"該集團負債比率從68%降至55%，減少十三個百分點。",
            u"68%|percent|0.68 %; 55%|percent|0.55 %; 十三個百分點|percent|0.13 pp");
        row(u"十來個人擠在五坪大的房間裡，月租卻要一萬出頭。",
            u"十來個人|count|10 people about; 五坪|measure|5 ping; 一萬|count|10000 more-than");
        row(u"老闆娘說，一天賣出三百來碗，一碗四十五塊，週末可達五、六百碗。",
            u"三百來碗|count|300 bowls about; 四十五塊|price|45 TWD /bowl; 五、六百碗|count|500..600 bowls up-to");
        row(u"公司第一大股東持股18.9%，第二大股東持股約半數於此。",
            u"18.9%|percent|0.189 %; 第二大|ordinal|2; 半數|ratio|0.5 x about");
        row(u"今年是公司成立四十週年，也是第十五次獲獎。",
            u"今年|date|2024-01-01..2024-12-31; 四十|count|40; 第十五次|ordinal|15");
        row(u"第三十三屆夏季奧運在巴黎落幕，台灣以二金五銅作收。",
            u"第三十三屆|ordinal|33; 二金|count|2 golds; 五銅|count|5 bronzes");
        row(u"失業人口達４２．３萬，比上月增加１萬１千人。",
            u"４２．３萬|count|423000; 上月|date|2024-08-01..2024-08-31; １萬１千人|count|11000 people");
        row(u"貸款期間內若利率上升1%，每貸100萬元月付金將多500元上下。",
            u"1%|percent|0.01 %; 100萬元|money|1000000 TWD; 500元|money|500 TWD about");
        row(u"這座城市六十五歲以上人口比率在十年間由一成一增至近兩成。",
            u"六十五歲|age|65 y at-least; 十年|duration|10 y; 一成一|percent|0.11 %; 兩成|percent|0.2 % nearly");
        row(u"瑞士法郎升值2.1%，加元和澳元分別貶0.7%與1.2%，一澳元兌0.67美元。",
            u"2.1%|percent|0.021 %; 0.7%|percent|0.007 %; 1.2%|percent|0.012 %; 一澳元|money|1 AUD; 0.67美元|money|0.67 USD");
        row(u"全球AI支出將在2028年達到6,320億美元，2024至2028年複合成長率29%。",
            u"2028年|date|2028-01-01..2028-12-31; 6,320億美元|money|632000000000 USD; 2024至2028年|date|2024-01-01..2028-12-31; 29%|percent|0.29 %");
        row(u"計程車起跳價85元，之後每200公尺跳五元，夜間加成二十元。",
            u"85元|money|85 TWD; 200公尺|measure|200 m; 五元|money|5 TWD; 二十元|money|20 TWD");
    }
    void readsDatesAndSums() { compare(); }

    void readsOtherNews_data()
    {
        columns();
        row(u"三大指數周五全面走高，標普500指數收漲1.15%，報5,634.61點。",
            u"周五|date|2024-09-13; 1.15%|percent|0.0115 %; 5,634.61點|count|5634.61 points");
        row(u"土地公告現值平均調幅2.76%，六都中以台中市的3.93%居冠。",
            u"2.76%|percent|0.0276 %; 3.93%|percent|0.0393 %");
        row(u"投顧預估明年EPS上看25元，給予20倍本益比，目標價500元。",
            u"明年|date|2025-01-01..2025-12-31; 25元|money|25 TWD; 20倍|ratio|20 x; 500元|money|500 TWD");
        row(u"歐盟執委會提名的27位委員當中有11位女性，比率四成一。",
            u"27位|count|27 people; 11位|count|11 people; 四成一|percent|0.41 %");
        row(u"總統任命的大法官七人全數遭否決，同意票最多者僅得十三票。", u"七人|count|7 people; 十三票|count|13 votes");
        row(u"主隊以8比4逆轉勝，本季第92勝到手，魔術數字降至5。", u"本季|date|2024-07-01..2024-09-30; 5|count|5");
        row(u"他跳出8公尺31，距離全國紀錄僅差三公分。", u"8公尺31|measure|8.31 m; 三公分|measure|3 cm");
        row(u"流感疫苗本季採購量678萬劑，65歲以上長者涵蓋率目標五成八。",
            u"本季|date|2024-07-01..2024-09-30; 678萬劑|count|6780000 doses; 65歲|age|65 y at-least; 五成八|percent|0.58 %");
        row(u"專家建議每天睡足七到九小時，午睡以二、三十分鐘為宜。",
            u"七到九小時|duration|7..9 h; 二、三十分鐘|duration|20..30 min");
        row(u"昨日深夜11時52分，花蓮近海發生有感地震，最大震度4級，無災情。",
            u"昨日|date|2024-09-15; 深夜11時52分|time|23.866667 h; 4級|count|4");
        row(u"集資詐騙吸金逾七十億，被害人遍及全台二十縣市、近四千人。",
            u"七十億|count|7000000000 more-than; 二十縣市|count|20 counties and cities; 四千人|count|4000 people nearly");
        row(u"新台鐵ID票證改版後，全票每公里2.27元，七十公里以內維持原價。",
            u"2.27元|price|2.27 TWD /kilometer; 七十公里|measure|70 km at-most");
        row(u"共享機車起租價前六分鐘15元，之後每分鐘2.5元。",
            u"六分鐘|duration|6 min; 15元|money|15 TWD; 2.5元|price|2.5 TWD /minute");
        row(u"蘋果園連三年歉收，產量從一千五百公噸掉到不滿九百公噸。",
            u"三年|duration|3 y; 一千五百公噸|measure|1500 t; 九百公噸|measure|900 t less-than");
        row(u"晶片面積縮小45%，電晶體密度提高到每平方公釐三億個。", u"45%|percent|0.45 %; 三億個|count|300000000");
        row(u"本校錄取率僅百分之七點六，外籍生約占一成二，學雜費每學期五萬八千元。",
            u"百分之七點六|percent|0.076 %; 一成二|percent|0.12 % about; 五萬八千元|price|58000 TWD /semester");
        row(u"拍賣會上一只康熙官窯碗以1.99億港元落槌，加上佣金成交價達2億3,900萬。",
            u"1.99億港元|money|199000000 HKD; 2億3,900萬|count|239000000");
        row(u"老公寓屋齡四十七年，權狀二十八點六坪，實價登錄單價每坪七十二萬三。",
            u"四十七年|duration|47 y; 二十八點六坪|measure|28.6 ping; 七十二萬三|count|723000");
        row(u"根據2023年12月31日的年報，董事長持股一千八百六十三萬四千二百一十一股。",
            u"2023年12月31日|date|2023-12-31; 一千八百六十三萬四千二百一十一股|count|18634211 shares");
        row(u"他在2010年代中期移居東京，2020年春天才返台。",
            u"2010年代|date|2010-01-01..2019-12-31; 2020年|date|2020-01-01..2020-12-31");
        row(u"八成五的家長同意禁用手機，反對的只有百分之六。", u"八成五|percent|0.85 %; 百分之六|percent|0.06 %");
        row(u"根據財報，負債總額是淨值的1.7倍，流動比率只有八成九。", u"1.7倍|ratio|1.7 x; 八成九|percent|0.89 %");
    }
    void readsOtherNews() { compare(); }

    void readsDaysOfTheWeekAndMonth_data()
    {
        columns();
        row(u"市長昨(15)日宣布", u"昨(15)日|date|2024-09-15");
        row(u"今（16）日開標", u"今（16）日|date|2024-09-16");
        row(u"昨晚十一時許肇事", u"昨晚|date|2024-09-15; 十一時|time|23 h");
        row(u"他明天將出庭", u"明天|date|2024-09-17");
        row(u"我們今天所處的世界", u"");
        row(u"我今天寫下這些，今天下午寄出", u"今天下午|date|2024-09-16");
        row(u"代表團將於週五啟程", u"週五|date|2024-09-20");
        row(u"代表團在週五抵達", u"週五|date|2024-09-13");
        row(u"會議將於20日登場", u"20日|date|2024-09-20");
        row(u"發言人二十日表示", u"二十日|date|2024-08-20");
        row(u"三十日內補正", u"三十日|duration|30 d");
        row(u"座談會在12/1舉行", u"12/1|date|2024-12-01");
        row(u"將於12/1（日）開跑", u"12/1（日）|date|2024-12-01");
        row(u"占比約1/2", u"1/2|ratio|0.5 x about");
        row(u"元月與二月的出貨量", u"元月|date|2024-01-01..2024-01-31; 二月|date|2024-02-01..2024-02-29");
        row(u"民國一一五年元旦上路", u"民國一一五年元旦|date|2026-01-01");
        row(u"展期從9月20日起至10月6日", u"9月20日起至10月6日|date|2024-09-20..2024-10-06");
        row(u"前七月營收與前三個月營收", u"前七月|date|2024-01-01..2024-07-31; 三個月|duration|3 mo");
        row(u"農曆正月初三開工", u"");
    }
    void readsDaysOfTheWeekAndMonth() { compare(); }

    void readsMonthsAndYearsTogether_data()
    {
        columns();
        row(u"1至8月累計出口", u"1至8月|date|2024-01-01..2024-08-31");
        row(u"去年7、8月的訂單", u"去年7、8月|date|2023-07-01..2023-08-31");
        row(u"四、五月是旺季", u"四、五月|date|2024-04-01..2024-05-31");
        row(u"營收集中在第二、三季", u"第二、三季|date|2024-04-01..2024-09-30");
        row(u"2024下半年回溫", u"2024下半年|date|2024-07-01..2024-12-31");
        row(u"9月9至11日舉行", u"9月9至11日|date|2024-09-09..2024-09-11");
        row(u"8月5日約談，12日移送", u"8月5日|date|2024-08-05; 12日|date|2024-08-12");
        row(u"113年1至6月對數", u"113年1至6月|date|2024-01-01..2024-06-30");
        row(u"112年底核定，113年第一季動工",
            u"112年底|date|2023-12-01..2023-12-31; 113年第一季|date|2024-01-01..2024-03-31");
        row(u"自111年起試辦", u"111年|date|2022-01-01..2022-12-31");
        row(u"110年至113年的預算", u"110年至113年|date|2021-01-01..2024-12-31");
        row(u"建廠已達113年", u"113年|duration|113 y");
        row(u"民國70年代的眷村", u"民國70年代|date|1981-01-01..1990-12-31");
        row(u"今年中完工，今年中秋節停工", u"今年中|date|2024-05-01..2024-08-31; 今年|date|2024-01-01..2024-12-31");
        row(u"上午9時至11時停水", u"上午9時|time|9 h; 11時|time|11 h");
        row(u"晚間8點到10點管制", u"晚間8點|time|20 h; 10點|time|22 h");
        row(u"週一至週五營業", u"");
        row(u"晚間八點檔的收視", u"");
    }
    void readsMonthsAndYearsTogether() { compare(); }

    void readsHedgesAtADistance_data()
    {
        columns();
        row(u"不到災前的七成", u"七成|percent|0.7 % less-than");
        row(u"持股超過資本額百分之十", u"百分之十|percent|0.1 % more-than");
        row(u"折合約美金三萬元，約合新臺幣九十五萬元",
            u"美金三萬元|money|30000 USD about; 新臺幣九十五萬元|money|950000 TWD about");
        row(u"指數跌破九千五百點", u"九千五百點|count|9500 points less-than");
        row(u"不會超過二十人", u"二十人|count|20 people at-most");
        row(u"外資買超30億元", u"30億元|money|3000000000 TWD");
        row(u"逾放比只有0.2%", u"0.2%|percent|0.002 %");
        row(u"創近六年新高", u"六年|duration|6 y");
        row(u"花了近六年", u"六年|duration|6 y nearly");
        row(u"近百名員警與逾千頁卷宗", u"百名|count|100 people nearly; 千頁|count|1000 pages more-than");
        row(u"十來個攤位", u"十來個|count|10 about");
        row(u"房租一萬出頭", u"一萬|count|10000 more-than");
    }
    void readsHedgesAtADistance() { compare(); }

    void readsShortForms_data()
    {
        columns();
        row(u"一碗四十五塊，一公斤只剩八元", u"四十五塊|price|45 TWD /bowl; 八元|price|8 TWD /kilogram");
        row(u"每月用電330度以下者漲3%", u"330度|measure|330 ° at-most; 3%|percent|0.03 %");
        row(u"核貸100萬元月付金五千元", u"100萬元|money|1000000 TWD; 五千元|money|5000 TWD");
        row(u"預算在八百到一千億之間", u"八百到一千億|count|80000000000..100000000000");
        row(u"十到二十萬元", u"十到二十萬元|money|100000..200000 TWD");
        row(u"罰款3元到5億元", u"3元到5億元|money|3..500000000 TWD");
        row(u"指標落在18.5到24", u"18.5到24|count|18.5..24");
        row(u"每月多付三、五千元，過兩三年再說", u"三、五千元|price|3000..5000 TWD /month; 兩三年|duration|2..3 y");
        row(u"跑出9秒79", u"9秒79|duration|9.79 s");
        row(u"費時2小時29分12秒", u"2小時|duration|2 h; 29分|duration|29 min; 12秒|duration|12 s");
        row(u"以二金五銅作收，車禍四死十一傷",
            u"二金|count|2 golds; 五銅|count|5 bronzes; 四死|count|4 deaths; 十一傷|count|11 injured");
        row(u"第15次獲獎，史上第三高，排行第七的城市", u"第15次|ordinal|15; 第三高|ordinal|3; 第七|ordinal|7");
        row(u"第二天他就後悔了，連續第二年虧損", u"第二年|ordinal|2");
        row(u"打擊率兩成四一，罰金以兩成為限", u"兩成四一|percent|0.241 %; 兩成|percent|0.2 %");
        row(u"售價三百二十八萬起，發生三百起火警", u"三百二十八萬|count|3280000 at-least; 三百起|count|300");
        row(u"發表五點聲明", u"五點|count|5 points");
        row(u"二元論與一元二次方程式", u"");
        row(u"師生比一比十四", u"一比十四|ratio|0.071428571428571 x");
        row(u"以3比1擊敗對手", u"");
    }
    void readsShortForms() { compare(); }

    void leavesNamesAlone_data()
    {
        columns();
        for (const char16_t *text : {u"這份數據顯示，多數人對此一無所知。",
                                     u"首席經濟學家萬華德出席了論壇。",
                                     u"三星與三菱都宣布退出這個市場。",
                                     u"九份老街人潮洶湧，商家喜出望外。",
                                     u"四川與雲南同時發布警報。",
                                     u"六福村推出萬聖節活動。",
                                     u"一帶一路倡議引發正反意見。",
                                     u"六四事件至今仍是禁忌話題。",
                                     u"他在十字路口被攔下，滿臉無辜。",
                                     u"千萬不要輕信來路不明的簡訊。",
                                     u"百貨公司的百葉窗被風吹落。",
                                     u"一審判決出爐，律師表示將提起上訴。",
                                     u"二手車商哀嚎生意難做。",
                                     u"他是三朝元老，深得董事長信任。",
                                     u"雙十國慶晚會在南部舉行。",
                                     u"七嘴八舌之下，會議毫無結論。",
                                     u"三心兩意的態度讓夥伴失望。",
                                     u"他三不五時就往醫院跑。",
                                     u"半官方機構出面協調。",
                                     u"十分抱歉，造成民眾不便。",
                                     u"一般而言，散戶進場的時機都偏晚。",
                                     u"一旦開戰，後果不堪設想。",
                                     u"第一時間趕到現場的是附近居民。",
                                     u"第二春來得突然，她笑說很幸福。",
                                     u"第四台業者抗議收視率不實。",
                                     u"台北101大樓舉行跨年倒數的記者會。",
                                     u"104人力銀行的發言人出面說明。",
                                     u"蘋果發表iPhone 16與AirPods 4。",
                                     u"這輛Model 3由特斯拉上海廠生產。",
                                     u"波音737 MAX再度停飛。",
                                     u"PM2.5濃度偏高，敏感族群應減少外出。",
                                     u"5G與WiFi 6E將帶動換機需求。"})
            row(text, u"");
    }
    void leavesNamesAlone() { compare(); }

    void leavesIdiomsAndNumberedThingsAlone_data()
    {
        columns();
        for (const char16_t *text : {u"COVID-19疫情改變了人們的生活。",
                                     u"反詐騙專線165接獲多起檢舉。",
                                     u"地址在台北市中正區重慶南路一段122號。",
                                     u"依民法第184條規定，應負賠償責任。",
                                     u"他違反了第八條第三項第二款。",
                                     u"國道一號北上路段發生追撞。",
                                     u"班機CI101與BR867延誤。",
                                     u"電影《十二猴子》重新上映。",
                                     u"影集《六人行》的演員重聚。",
                                     u"《60分鐘》節目專訪了執行長。",
                                     u"王小五與李四都否認涉案。",
                                     u"陸委會與海基會交換意見。",
                                     u"貳心與異志在官場難以立足。",
                                     u"百合、千層蛋糕與萬年青都在展出之列。",
                                     u"五花肉與三層肉其實是同一部位。",
                                     u"七彩霓虹燈妝點了夜市。",
                                     u"四物湯與十全大補湯適合冬天飲用。",
                                     u"兩性平權仍有待努力。",
                                     u"零和遊戲的思維已經過時。",
                                     u"零接觸服務成為主流。",
                                     u"北一女中與建國中學的學生同台辯論。",
                                     u"他說自己是家中老三，從小就得靠自己。",
                                     u"五權憲法與三民主義曾是必考科目。",
                                     u"十六進位與二進位的轉換並不難。",
                                     u"四輪驅動車更適合山路。",
                                     u"一點也不意外，他再度缺席。",
                                     u"這是一種默契，也是一份責任。",
                                     u"另一方面，家長團體並不買單。",
                                     u"二話不說就掏出支票的他，其實一貧如洗。",
                                     u"六神無主的他在七夕當天報了警。",
                                     u"三人成虎、眾口鑠金，謠言一發不可收拾。",
                                     u"二房東糾紛頻傳，官員呼籲一定要簽約。"})
            row(text, u"");
    }
    void leavesIdiomsAndNumberedThingsAlone() { compare(); }
};

QTEST_GUILESS_MAIN(ChineseNewsTest)
#include "tst_chinesenews.moc"
