// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/units.h"

#include "core/figures/prefixtable.h"

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
constexpr FigureKind kCount = FigureKind::Count;

constexpr std::pair<QStringView, Entry> kUnits[] = {
    {u"秒", {kTime, u"s"}},
    {u"秒鐘", {kTime, u"s"}},
    {u"分鐘", {kTime, u"min"}},
    {u"分钟", {kTime, u"min"}},
    {u"小時", {kTime, u"h"}},
    {u"小时", {kTime, u"h"}},
    {u"個小時", {kTime, u"h"}},
    {u"个小时", {kTime, u"h"}},
    {u"鐘頭", {kTime, u"h"}},
    {u"個鐘頭", {kTime, u"h"}},
    {u"天", {kTime, u"d"}},
    {u"日", {kTime, u"d"}},
    {u"個工作天", {kTime, u"d"}},
    {u"個工作日", {kTime, u"d"}},
    {u"個交易日", {kTime, u"d"}},
    {u"週", {kTime, u"wk"}},
    {u"周", {kTime, u"wk"}},
    {u"星期", {kTime, u"wk"}},
    {u"個星期", {kTime, u"wk"}},
    {u"个星期", {kTime, u"wk"}},
    {u"禮拜", {kTime, u"wk"}},
    {u"個禮拜", {kTime, u"wk"}},
    {u"個月", {kTime, u"mo"}},
    {u"个月", {kTime, u"mo"}},
    {u"月", {kTime, u"mo"}},
    {u"季", {kTime, u"mo", 3}},
    {u"個季度", {kTime, u"mo", 3}},
    {u"个季度", {kTime, u"mo", 3}},
    {u"個學年", {kTime, u"y"}},
    {u"年", {kTime, u"y"}},
    {u"個年頭", {kTime, u"y"}},
    {u"個世紀", {kTime, u"y", 100}},
    {u"歲", {FigureKind::Age, u"y"}},
    {u"岁", {FigureKind::Age, u"y"}},
    {u"週歲", {FigureKind::Age, u"y"}},
    {u"公里", {kSize, u"km"}},
    {u"公尺", {kSize, u"m"}},
    {u"米", {kSize, u"m"}},
    {u"公分", {kSize, u"cm"}},
    {u"厘米", {kSize, u"cm"}},
    {u"公釐", {kSize, u"mm"}},
    {u"毫米", {kSize, u"mm"}},
    {u"微米", {kSize, u"µm"}},
    {u"奈米", {kSize, u"nm"}},
    {u"納米", {kSize, u"nm"}},
    {u"千米", {kSize, u"km"}},
    {u"英里", {kSize, u"mi"}},
    {u"英哩", {kSize, u"mi"}},
    {u"英尺", {kSize, u"ft"}},
    {u"英呎", {kSize, u"ft"}},
    {u"英吋", {kSize, u"in"}},
    {u"英寸", {kSize, u"in"}},
    {u"吋", {kSize, u"in"}},
    {u"海里", {kSize, u"nmi"}},
    {u"平方公尺", {kSize, u"m2"}},
    {u"平方米", {kSize, u"m2"}},
    {u"平方公里", {kSize, u"km2"}},
    {u"平方英尺", {kSize, u"ft2"}},
    {u"平方英里", {kSize, u"mi2"}},
    {u"公頃", {kSize, u"ha"}},
    {u"坪", {kSize, u"ping"}},
    {u"英畝", {kSize, u"acre"}},
    {u"立方公尺", {kSize, u"m3"}},
    {u"公升", {kSize, u"L"}},
    {u"升", {kSize, u"L"}},
    {u"毫升", {kSize, u"mL"}},
    {u"加侖", {kSize, u"gal"}},
    {u"桶", {kSize, u"bbl"}},
    {u"公斤", {kSize, u"kg"}},
    {u"千克", {kSize, u"kg"}},
    {u"公克", {kSize, u"g"}},
    {u"克", {kSize, u"g"}},
    {u"毫克", {kSize, u"mg"}},
    {u"公噸", {kSize, u"t"}},
    {u"噸", {kSize, u"t"}},
    {u"吨", {kSize, u"t"}},
    {u"磅", {kSize, u"lb"}},
    {u"盎司", {kSize, u"oz"}},
    {u"瓦", {kSize, u"W"}},
    {u"瓦特", {kSize, u"W"}},
    {u"千瓦", {kSize, u"kW"}},
    {u"兆瓦", {kSize, u"MW"}},
    {u"百萬瓦", {kSize, u"MW"}},
    {u"吉瓦", {kSize, u"GW"}},
    {u"千瓦時", {kSize, u"kWh"}},
    {u"瓩", {kSize, u"kW"}},
    {u"度電", {kSize, u"kWh"}},
    {u"兆瓦時", {kSize, u"MWh"}},
    {u"吉瓦時", {kSize, u"GWh"}},
    {u"兆赫", {kSize, u"MHz"}},
    {u"兆赫茲", {kSize, u"MHz"}},
    {u"伏特", {kSize, u"V"}},
    {u"安培", {kSize, u"A"}},
    {u"赫茲", {kSize, u"Hz"}},
    {u"位元組", {kSize, u"B"}},
    {u"度", {kSize, u"°"}},
    {u"攝氏度", {kSize, u"°C"}},
    {u"°C", {kSize, u"°C"}},
    {u"℃", {kSize, u"°C"}},
    {u"°F", {kSize, u"°F"}},
    {u"光年", {kSize, u"ly"}},
    {u"kW", {kSize, u"kW"}},
    {u"MW", {kSize, u"MW"}},
    {u"GW", {kSize, u"GW"}},
    {u"TW", {kSize, u"TW"}},
    {u"kWh", {kSize, u"kWh"}},
    {u"MWh", {kSize, u"MWh"}},
    {u"GWh", {kSize, u"GWh"}},
    {u"TWh", {kSize, u"TWh"}},
    {u"W", {kSize, u"W"}},
    {u"KB", {kSize, u"kB"}},
    {u"kB", {kSize, u"kB"}},
    {u"MB", {kSize, u"MB"}},
    {u"GB", {kSize, u"GB"}},
    {u"TB", {kSize, u"TB"}},
    {u"PB", {kSize, u"PB"}},
    {u"MHz", {kSize, u"MHz"}},
    {u"GHz", {kSize, u"GHz"}},
    {u"Hz", {kSize, u"Hz"}},
    {u"km", {kSize, u"km"}},
    {u"cm", {kSize, u"cm"}},
    {u"mm", {kSize, u"mm"}},
    {u"nm", {kSize, u"nm"}},
    {u"m", {kSize, u"m"}},
    {u"kg", {kSize, u"kg"}},
    {u"mg", {kSize, u"mg"}},
    {u"g", {kSize, u"g"}},
    {u"ml", {kSize, u"mL"}},
    {u"mL", {kSize, u"mL"}},
};

const Table &units()
{
    static const Table table(kUnits);
    return table;
}

constexpr std::pair<QStringView, Entry> kClassifiers[] = {
    {u"個", {}},
    {u"个", {}},
    {u"名", {kCount, u"people"}},
    {u"位", {kCount, u"people"}},
    {u"家", {kCount, u"companies"}},
    {u"人", {kCount, u"people"}},
    {u"人次", {kCount, u"visits"}},
    {u"座", {}},
    {u"枚", {}},
    {u"張", {}},
    {u"张", {}},
    {u"輛", {kCount, u"vehicles"}},
    {u"台", {}},
    {u"臺", {}},
    {u"部", {}},
    {u"款", {}},
    {u"項", {}},
    {u"项", {}},
    {u"件", {}},
    {u"份", {}},
    {u"條", {}},
    {u"筆", {}},
    {u"棟", {kCount, u"buildings"}},
    {u"間", {}},
    {u"所", {}},
    {u"場", {}},
    {u"場次", {kCount, u"sessions"}},
    {u"次", {kCount, u"times"}},
    {u"種", {kCount, u"kinds"}},
    {u"种", {kCount, u"kinds"}},
    {u"席", {kCount, u"seats"}},
    {u"架", {}},
    {u"艘", {kCount, u"ships"}},
    {u"顆", {}},
    {u"颗", {}},
    {u"隻", {}},
    {u"头", {}},
    {u"本", {}},
    {u"冊", {kCount, u"volumes"}},
    {u"篇", {}},
    {u"字", {kCount, u"words"}},
    {u"戶", {kCount, u"households"}},
    {u"株", {}},
    {u"股", {kCount, u"shares"}},
    {u"國", {kCount, u"countries"}},
    {u"州", {kCount, u"states"}},
    {u"輪", {kCount, u"rounds"}},
    {u"起", {}},
    {u"支", {}},
    {u"片", {}},
    {u"套", {}},
    {u"組", {}},
    {u"批", {}},
    {u"頁", {kCount, u"pages"}},
    {u"倍數", {}},
    {u"所大學", {kCount, u"universities"}},
    {u"層", {kCount, u"floors"}},
    {u"檔", {}},
    {u"票", {kCount, u"votes"}},
    {u"處", {}},
    {u"則", {}},
    {u"封", {kCount, u"letters"}},
    {u"道", {}},
    {u"歲以上", {}},
    {u"行", {kCount, u"lines"}},
    {u"步", {kCount, u"steps"}},
    {u"班", {kCount, u"classes"}},
    {u"期", {}},
    {u"分", {kCount, u"points"}},
    {u"點", {kCount, u"points"}},
    {u"雙", {kCount, u"pairs"}},
};

const Table &classifiers()
{
    static const Table table(kClassifiers);
    return table;
}

constexpr std::pair<QStringView, Entry> kNouns[] = {
    {u"人", {kCount, u"people"}},
    {u"民眾", {kCount, u"people"}},
    {u"人口", {kCount, u"people"}},
    {u"用戶", {kCount, u"users"}},
    {u"用户", {kCount, u"users"}},
    {u"使用者", {kCount, u"users"}},
    {u"日常用戶", {kCount, u"users"}},
    {u"付費用戶", {kCount, u"users"}},
    {u"公司", {kCount, u"companies"}},
    {u"企業", {kCount, u"companies"}},
    {u"員工", {kCount, u"employees"}},
    {u"州", {kCount, u"states"}},
    {u"席", {kCount, u"seats"}},
    {u"席次", {kCount, u"seats"}},
    {u"晶片", {kCount, u"chips"}},
    {u"芯片", {kCount, u"chips"}},
    {u"GPU", {kCount, u"GPUs"}},
    {u"國家", {kCount, u"countries"}},
    {u"部分", {kCount, u"parts"}},
    {u"數字", {kCount, u"numbers"}},
    {u"技能", {kCount, u"skills"}},
    {u"客戶", {kCount, u"customers"}},
    {u"顧客", {kCount, u"customers"}},
    {u"訂閱者", {kCount, u"subscribers"}},
    {u"訂戶", {kCount, u"subscribers"}},
    {u"會員", {kCount, u"members"}},
    {u"藝術家", {kCount, u"artists"}},
    {u"學生", {kCount, u"students"}},
    {u"工作", {kCount, u"jobs"}},
    {u"職缺", {kCount, u"jobs"}},
    {u"就業機會", {kCount, u"jobs"}},
    {u"城市", {kCount, u"cities"}},
    {u"資料中心", {kCount, u"data centers"}},
    {u"數據中心", {kCount, u"data centers"}},
    {u"股", {kCount, u"shares"}},
    {u"股份", {kCount, u"shares"}},
    {u"詞元", {kCount, u"tokens"}},
    {u"token", {kCount, u"tokens"}},
    {u"輸入token", {kCount, u"input tokens"}},
    {u"輸出token", {kCount, u"output tokens"}},
    {u"參數", {kCount, u"parameters"}},
    {u"個參數", {kCount, u"parameters"}},
    {u"輛車", {kCount, u"cars"}},
    {u"車", {kCount, u"cars"}},
    {u"門市", {kCount, u"stores"}},
    {u"店", {kCount, u"stores"}},
    {u"學校", {kCount, u"schools"}},
    {u"醫院", {kCount, u"hospitals"}},
    {u"字", {kCount, u"words"}},
    {u"美國人", {kCount, u"Americans"}},
    {u"家庭", {kCount, u"households"}},
    {u"模型", {kCount, u"models"}},
    {u"產品", {kCount, u"products"}},
    {u"問題", {kCount, u"problems"}},
    {u"影片", {kCount, u"videos"}},
    {u"視頻", {kCount, u"videos"}},
    {u"書", {kCount, u"books"}},
    {u"議員", {kCount, u"lawmakers"}},
    {u"病例", {kCount, u"cases"}},
    {u"案件", {kCount, u"cases"}},
    {u"投資者", {kCount, u"investors"}},
    {u"投資人", {kCount, u"investors"}},
    {u"億噸", {}},
    {u"專利", {kCount, u"patents"}},
    {u"工程師", {kCount, u"engineers"}},
    {u"開發者", {kCount, u"developers"}},
    {u"伺服器", {kCount, u"servers"}},
    {u"作家", {kCount, u"writers"}},
    {u"因素", {kCount, u"factors"}},
};

const Table &nouns()
{
    static const Table table(kNouns);
    return table;
}

UnitWord wordOf(const Table::Hit &hit)
{
    return hit ? UnitWord{hit.value->kind, hit.value->unit, hit.value->factor, hit.length} : UnitWord();
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

UnitWord chineseUnitAt(QStringView text, int at)
{
    const UnitWord word = wordOf(units().startingAt(text, at));
    const int end = at + word.length;
    if (word && isAsciiLetter(text[end - 1]) && end < text.size() && (isAsciiLetter(text[end]) || text[end].isDigit()))
        return {};
    return word;
}

UnitWord chineseClassifierAt(QStringView text, int at)
{
    return wordOf(classifiers().startingAt(text, at));
}

UnitWord chineseNounAt(QStringView text, int at)
{
    return wordOf(nouns().startingAt(text, at));
}

} // namespace concord
