// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/namewords.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

QSet<QString> setOf(const char16_t *words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QStringList longestFirst(const char16_t *words)
{
    QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    std::stable_sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return list;
}

bool endsWithOneOf(QStringView text, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(), [text](const QString &ending) { return text.endsWith(ending); });
}

} // namespace

bool isFunctionWord(QStringView lower)
{
    static const QSet<QString> words = setOf(
        u"a an the this that these those it its it’s it's they their them he his him she her we our us you your i i’m i'm i’d i’ve i’ll me my mine one ones "
        u"who whom whose which what when where why how whether while whereas although though even if unless until since because so but and or nor yet "
        u"for to of in on at by from with without within into onto over under about after before between among during through throughout across against "
        u"along around behind below beneath beside besides beyond despite down except inside like near off out outside past per than toward towards up upon via "
        u"as not no never always often sometimes usually rarely also still already just only ever once again too very more most much many less least few fewer "
        u"several some any each every all both either neither another other others such same own here there now then today tomorrow yesterday tonight "
        u"meanwhile however therefore thus hence moreover furthermore instead otherwise nevertheless nonetheless indeed perhaps maybe probably possibly "
        u"recently earlier later last next first second third finally eventually currently previously soon early late nearly almost roughly "
        u"is are was were be been being am do does did done has have had having can could may might must shall should will would let let’s "
        u"get got go going make made take took say says said see according based given compared asked following including according "
        u"two three four five six seven eight nine ten eleven twelve twenty hundred thousand million billion half "
        u"somewhere anywhere elsewhere nowhere in addition yes no okay well then once "
        u"nobody everybody everyone someone anybody anyone nothing everything something anything people don’t doesn’t didn’t isn’t aren’t can’t won’t "
        u"that’s there’s here’s what’s they’re we’re you’re he’s she’s who’s we’ve they’ve you’ve");
    return words.contains(lower.toString());
}

bool isCommonOpening(QStringView lower)
{
    static const QSet<QString> words = setOf(
        u"analysts investors shares sales revenue profits losses costs prices people workers employees executives officials companies banks critics researchers police "
        u"new old big small good bad great large long short high low real true part total overall shipping spot gross net operating annual quarterly monthly weekly daily global local national international average "
        u"more police voters scientists doctors experts protesters students teachers parents women men children fans players supporters lawmakers politicians economists lawyers "
        u"suppose imagine consider assume say take ask remember recall notice compare add see read call note given unlike");
    return isFunctionWord(lower) || words.contains(lower.toString());
}

bool isGenericCapital(QStringView word)
{
    static const QSet<QString> words = setOf(
        u"AI GPU GPUs CPU CPUs TPU CEO CFO COO CTO CIO IPO GDP API APIs LLM LLMs AGI ESG EV EVs IT PC PCs TV TVs HR PR VC VCs PE AR VR XR SaaS B2B B2C OK PDF FAQ "
        u"DNA RNA HIV COVID COVID-19 Covid Covid-19 ARR CPI PPI PMI ROI EPS EBITDA GAAP NDA RFP KPI OKR MVP UI UX ID IDs CD DVD LED LCD USB RAM HBM SSD NFT NFTs DIY Q&A R&D M&A "
        u"MW GW TW KW MWh GWh TWh kWh TEU TEUs USD EUR GBP JPY CNY RMB TWD NTD HKD SGD NT HK Web3 WiFi Wi-Fi 5G 4G Internet "
        u"January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
        u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Q1 Q2 Q3 Q4 H1 H2 FY I Christmas Easter "
        u"Series Chapter Figure Table Section Part Number No "
        u"American Americans British English Scottish Welsh Chinese European Europeans Asian African German Germans French Japanese Korean Indian Taiwanese Russian Russians Italian Spanish Dutch Swiss Swedish Norwegian "
        u"Danish Finnish Canadian Australian Brazilian Mexican Turkish Israeli Iranian Iraqi Saudi Arab Polish Greek Irish Vietnamese Thai Indonesian Malaysian Filipino Pakistani Ukrainian Belgian Austrian Portuguese "
        u"Western Eastern Northern Southern Republican Republicans Democratic Democrat Democrats Muslim Christian Jewish Catholic Latino Hispanic God");
    return words.contains(word.toString());
}

bool isPersonTitle(QStringView word)
{
    static const QSet<QString> words = setOf(
        u"Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Lord Lady Dame President Chairman Chairwoman CEO CFO CTO COO Chief Executive Officer Minister Premier "
        u"Senator Governor Judge Justice Analyst Founder Co-founder Cofounder Mayor General Director Captain Colonel Congressman Congresswoman Representative Rep. Sen. Gov. Pope King Queen Prince Princess "
        u"Prime Vice Deputy Spokesman Spokeswoman Reporter Economist");
    return words.contains(word.toString());
}

bool isCompanyNoun(QStringView lower)
{
    static const QSet<QString> words = setOf(
        u"company firm startup start-up group maker bank carrier retailer chipmaker giant manufacturer operator developer business corporation conglomerate insurer lender airline "
        u"automaker carmaker brand platform publisher network chain provider supplier utility builder shipbuilder exporter hospital university foundation charity organisation organization fund "
        u"agency subsidiary unit venture studio lab nonprofit non-profit enterprise drugmaker producer distributor contractor broker brokerage exchange cooperative outfit line");
    return words.contains(lower.toString());
}

bool isInstitutionNoun(QStringView lower)
{
    static const QSet<QString> words =
        setOf(u"government ministry cabinet parliament congress senate court police army navy military council city county state commission regulator regulators union authorities treasury");
    return words.contains(lower.toString());
}

bool joinsWithOf(QStringView word)
{
    static const QSet<QString> words = setOf(
        u"Bank University Ministry Department Institute Bureau Office Board House Port Museum School College Federation Association Council Court Church City State Republic Kingdom "
        u"Secretary Centre Academy League Union Chamber Society Center Centre Commission Agency Committee Hall Gulf Bay Banks Bureau Isle Call Medicine Confederation Organisation Organization");
    return words.contains(word.toString());
}

bool hasOutletForm(QStringView name)
{
    static const QSet<QString> lastWords = setOf(
        u"Times Post Journal News Herald Tribune Guardian Telegraph Economist Magazine Review Weekly Daily Press Gazette Chronicle Observer Wire Newswire Courier Register Inquirer Globe Mail "
        u"Standard Insider Verge Reuters Bloomberg CNBC BBC CNN AFP AP NPR PBS ABC CBS NBC Nikkei Xinhua Forbes Fortune Axios Politico TechCrunch Wired Barron’s Barrons Bulletin Dispatch "
        u"Broadcasting Television Radio Tradewire Yonhap Kyodo DPA ANSA TASS Independent Atlantic Newsweek Businessweek MarketWatch Semafor Sentinel Examiner Mirror Sun Star Echo Record Ledger Beacon Monitor Spectator");
    static const QStringList hanEndings = longestFirst(
        u"日報 時報 晚報 郵報 早報 商報 週報 周報 學報 先驅報 論壇報 導報 公報 快報 信使報 電訊報 衛報 鏡報 太陽報 週刊 周刊 月刊 雙週刊 雜誌 新聞 新聞網 新聞社 通訊社 電視台 電視臺 電台 廣播公司 廣播電視 "
        u"運訊 快訊 彭博社 路透社 中央社 新華社 法新社 美聯社 共同社 韓聯社 塔斯社 路透 彭博 經濟學人 記事報 晨報 財經網 新聞台 專刊 公視 端傳媒 傳媒 導刊 評論");
    if (name.isEmpty())
        return false;
    if (endsWithOneOf(name, hanEndings))
        return true;
    const bool shortAgency = name.size() >= 3 && name.size() <= 4 && name.endsWith(u'社');
    const bool shortPaper = name.size() >= 3 && name.endsWith(u'報') && !name.endsWith(QLatin1String("x"));
    if (shortAgency || (shortPaper && name.size() <= 8))
        return !endsWithOneOf(name, {QStringLiteral("會社"), QStringLiteral("公社"), QStringLiteral("行社"), QStringLiteral("作社"), QStringLiteral("版社"),
                                     QStringLiteral("財報"), QStringLiteral("年報"), QStringLiteral("季報"), QStringLiteral("月報"), QStringLiteral("通報"), QStringLiteral("海報"),
                                     QStringLiteral("情報"), QStringLiteral("回報"), QStringLiteral("申報"), QStringLiteral("該報"), QStringLiteral("電報"), QStringLiteral("簡報"), QStringLiteral("舉報")});
    const QStringView last = name.sliced(name.lastIndexOf(u' ') + 1);
    return lastWords.contains(last.toString()) || name == QLatin1String("The Information");
}

bool hasCompanyForm(QStringView name)
{
    static const QSet<QString> lastWords = setOf(
        u"Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. Limited LLC LLP PLC plc AG SA GmbH NV Group Holdings Holding Partners Capital Ventures Bank Securities Energy Power Health Hospitals "
        u"Hospital Lines Maritime Shipyards Airlines Airways Motors Technologies Technology Systems Labs Laboratories Industries Foods Pharma Pharmaceuticals Insurance Financial Electric Electronics "
        u"Semiconductor Semiconductors Steel Oil Gas Petroleum Mining Foundation University College Institute Ministry Department Agency Commission Authority Council Association Union Federation Bureau "
        u"Administration Fund Trust Networks Software Studios Entertainment Pictures Records Logistics Shipping Solar Robotics Biotech Therapeutics AI Cloud Media Stores Markets Analytics Research Advisors Management "
        u"Investments Equity Exchange Reserve Treasury Court Police Army Navy Airport Port Club Party");
    return lastWords.contains(name.sliced(name.lastIndexOf(u' ') + 1).toString());
}

const QStringList &hanNameEndings()
{
    static const QStringList endings = longestFirst(
        u"公司 集團 銀行 證券 電信 航空 大學 醫院 基金會 協會 委員會 電力 科技 電子 半導體 能源 海運 航運 控股 創投 資本 保險 人壽 金控 汽車 製藥 生技 造船 鋼鐵 石油 石化 化學 食品 建設 營造 "
        u"重工 工業 實業 企業 電機 電器 光電 太陽能 醫療 物流 快遞 鐵路 高鐵 捷運 百貨 超市 飯店 酒店 餐飲 娛樂 影業 唱片 軟體 網路 資訊 通訊 系統 精密 材料 紡織 水泥 農業 漁業 投信 投顧 期貨 交易所 "
        u"研究院 研究所 實驗室 中心 學院 學會 公會 工會 聯盟 聯合會 總署 農委會 法院 檢察署 能源署 環保署 衛生署 證監會 港務局 水利署 管理局 管理署 統計局 商會 議會 博物館 出版社 會計師事務所 事務所 律師事務所 旅行社 合作社 俱樂部 "
        u"能源部 財政部 國防部 外交部 交通部 教育部 衛福部 經濟部 內政部 法務部 勞動部 數位部 商務部 司法部 農業部 發展部 環境部 衛生部 國務院 行政院 立法院 監察院 司法院 市政府 縣政府 州政府 港");
    return endings;
}

const QStringList &hanTitles()
{
    static const QStringList titles = longestFirst(
        u"執行長 董事長 總裁 副總裁 總經理 副總經理 財務長 技術長 營運長 行銷長 資訊長 法務長 人資長 科學家 首席科學家 首席執行官 首席財務官 執行董事 董事 發言人 分析師 資深分析師 教授 副教授 部長 副部長 次長 市長 縣長 院長 局長 署長 處長 主任 "
        u"主席 副主席 總統 副總統 總理 首相 議員 參議員 眾議員 立委 委員 經理 基金經理 創辦人 共同創辦人 聯合創辦人 記者 律師 醫師 博士 研究員 專家 理事長 秘書長 校長 社長 所長 隊長 法官 檢察官 經濟學家 工程師 先生 女士 小姐 船長 執行官 老闆 作者 作家 編輯 顧問 代表 大使 合夥人 創始人 "
        u"祕書長 司令 將軍 上校 警長 州長 省長 省委書記 書記 總監 投資人 主管 高層 行長 總編輯");
    return titles;
}

bool isHanSurname(QChar character)
{
    static const QString names = QStringLiteral("陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬董唐藍蔣石古紀姚連馮歐程湯田康姜汪鄒尤巫鐘黎塗龔嚴韓袁金童陸柳凃夏邵錢伍倪溫于譚駱熊任甘秦顧毛章史萬俞雷粘饒張闕凌霍崔習鄺賀孔尹白賈蘭");
    return names.contains(character);
}

bool endsWithHanRoleNoun(QStringView text)
{
    static const QStringList nouns = longestFirst(
        u"對手 公司 業者 廠商 大廠 巨頭 新創 新創公司 製造商 開發商 營運商 供應商 集團 品牌 平台 子公司 龍頭 夥伴 同業 企業 航商 零售商 媒體 銀行 基金 工會 機構 商");
    return endsWithOneOf(text, nouns);
}

const QStringList &hanAnaphors()
{
    static const QStringList words = longestFirst(
        u"該公司 這家公司 這間公司 該企業 該集團 該廠 該行 該新創 該新創公司 這家新創 這家新創公司 該業者 這家企業 這家銀行 該銀行 這家業者 這家巨頭 該機構 該組織 該基金 這檔基金 該基金會 該校 該院 該醫院 這家醫院 該航空公司 該店 該平台 該品牌 這家廠商 該廠商 該部門 "
        u"這家集團 這家機構 這個組織 後者 前者 它們 它 其 公司 這家航商 這家航空公司 這家非營利組織 該非營利組織 這家實驗室 該單位 兩家公司 該商");
    return words;
}

const QStringList &hanInstitutions()
{
    static const QStringList words = longestFirst(u"政府 聯準會 央行 國會 警方 軍方 校方 院方 市府 縣府 法院 歐盟 聯合國 當局 主管機關 監管機構 中央政府 地方政府 工會 內閣 財政部 國庫 科技巨頭 大型科技公司 科技業");
    return words;
}

bool isHanFunctionWord(QStringView word)
{
    static const QSet<QString> words = setOf(
        u"但 但是 而 而且 不過 然而 此外 另外 其中 如今 目前 現在 去年 今年 明年 前年 昨天 今天 明天 上週 本週 下週 上月 本月 下月 上個月 上周 本周 近日 日前 最近 近期 稍早 先前 之前 之後 隨後 後來 當時 當年 同時 同期 因此 所以 因為 由於 雖然 儘管 "
        u"即使 如果 假如 若 只要 只有 除了 除非 無論 不管 至於 關於 對於 根據 依據 據 按照 按 例如 比如 譬如 或 或者 還是 還 也 都 又 再 就 才 已 已經 曾 曾經 正 正在 將 將會 會 可 可以 可能 能 能夠 應 應該 必須 需 需要 要 想 不 沒 沒有 未 並 並未 並且 "
        u"只 僅 僅僅 約 大約 至少 最多 高達 超過 近 逾 共 總共 合計 每 每年 每月 每天 每季 第一 第二 第三 第四 首 首次 上 下 前 後 內 外 中 間 裡 在 於 從 自 由 向 往 對 給 為 替 跟 與 和 及 以及 同 比 較 把 被 讓 使 用 以 憑 靠 經 經過 通過 透過 "
        u"是 有 即 則 卻 了 著 過 的 地 得 之 所 者 們 這 那 此 該 某 各 其 其他 其餘 另 另一 另有 另一方面 一方面 一 兩 三 幾 多 少 全 整 這些 那些 這個 那個 這家 那家 我 你 他 她 它 我們 你們 他們 她們 自己 本人 大家 人們 誰 什麼 哪 哪裡 怎麼 怎樣 如何 為何 為什麼 "
        u"表示 指出 說 稱 報導 報道 寫道 透露 估計 預計 預估 預測 認為 宣布 宣佈 公布 公佈 強調 警告 坦言 證實 聲稱 直言 告訴 引述 披露 揭露 提到 主張 解釋 補充 計劃 計畫 打算 準備 開始 繼續 希望 決定 同意 拒絕 要求 成為 成立 推出 發表 發布 上市 上漲 下跌 下滑 成長 增加 減少 下降 上升 達 達到 突破 創下 擁有 獲得 取得 "
        u"投資 收購 出售 虧損 獲利 營收 收入 估值 市值 成本 支出 募得 募資 賺 花 付 雇用 裁員 最新 全球 全國 國內 海外 美國 市場 產業 業界 行業 公司 企業 業者 廠商 客戶 用戶 投資人 分析師 專家 員工 高層 領導 領導者 主管 消費者 人士 知情人士 消息人士 官員 政府 媒體 報告 資料 數據 研究 調查 問題 情況 結果 時間 時候 "
        u"相較之下 相比之下 換句話說 換言之 也就是說 事實上 實際上 基本上 總之 最後 終於 當然 其實 顯然 或許 也許 大概 幾乎 甚至 尤其 特別是 包括 以外 以來 以後 以前 之間 之下 之中 方面 大量 大批 少數 部分 多數 大多數 許多 不少 所有 任何 每個 一些 一個 一家 一位 一名 兩家 兩名 三家 這樣 那樣 一樣 同樣 "
        u"如 像 好 很 太 更 最 非常 十分 相當 極 不能 不會 不是 無法 難以 值得 還有 還會 就是 就算 而是 而言 來說 來看 看來 起來 下來 出來 過去 未來 接下來 迄今 至今 截至 到 直到 隨著 面對 面臨 針對 涉及 屬於 等 等等 等於 "
        u"季度 年度 月份 年底 月底 年初 春季 夏季 秋季 冬季 週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日");
    return words.contains(word.toString());
}

bool isHanFunctionCharacter(QChar character)
{
    static const QString characters = QStringLiteral("的了著是在於和與及或將已也都又再就才曾正會可能應需要不沒未只僅約近逾共每把被讓使用以從自由向往對給為替跟比較這那此該某各其他她它我你們一兩三四五六七八九十百千萬億兆年月日個家位名說稱據按獲");
    return characters.contains(character);
}

} // namespace concord
