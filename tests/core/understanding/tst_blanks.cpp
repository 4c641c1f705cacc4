// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/understanding.h"

#include "core/analysis/claimdraft.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

Suggestion suggested(const QString &picture, const QString &words)
{
    const ArticleAnalysis analysis = bitext(picture);
    const Side side = picture.startsWith(QLatin1String("en")) ? Side::Source : Side::Translation;
    const Understanding understanding = understand(analysis);
    const TextSpan span = passage(analysis.bitext, side, words);
    const QList<Figure> &figures = analysis.bitext.side(side).figures[span.paragraph];
    for (int i = 0; i < figures.size(); ++i) {
        if (figures[i].span.intersects(span.range))
            return understanding.aboutFigure(side, span.paragraph, i);
    }
    qFatal("no figure at %s", qPrintable(words));
}

} // namespace

/// What a suggestion leaves open rather than getting it wrong.
class BlanksTest : public QObject
{
    Q_OBJECT

private slots:
    void namesOnlyWhoTheClauseIsAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("entity");
        QTest::newRow("several together") << "en: Brontë Foods lost money. Halvard grew.\nen: Three Danish bakeries and two mills pay rent. Four European companies spent $9 million on ovens." << "$9" << "";
        QTest::newRow("the same several") << "en: Halvard grew and Halvard hired. The same three firms have told investors to expect $8 million." << "$8" << "";
        QTest::newRow("an industry") << "en: Halvard grew. The bank said the industry meant to spend $7 million on ovens." << "$7" << "";
        QTest::newRow("he") << "en: Halvard grew. All the same, he borrowed $6 million from a bank." << "$6" << "";
        QTest::newRow("investors") << "en: Halvard grew. Some investors would pay $5 million for less." << "$5" << "";
        QTest::newRow("a share of a group") << "en: Halvard sells ovens. The survey found that 65 percent of bakeries use gas." << "65" << "";
        QTest::newRow("a name takes its place") << "en: The same three firms waited, but Halvard spent $4 million on ovens." << "$4" << "Halvard";
        QTest::newRow("a name behind a group as its object") << "en: We met Halvard. Halvard, which sells ovens to most bakeries, lost $3 million." << "$3" << "Halvard";
        QTest::newRow("a person who speaks") << "en: Halvard grew. The baker Jan Hrubec of Ostrava Mills said ovens cost $2 million." << "$2" << "";
        QTest::newRow("who founded it") << "en: We met Mr. Hrubec. Halvard, which Jan Hrubec founded, lost $3 million last year." << "$3" << "Halvard";
        QTest::newRow("an officer") << "en: Halvard grew. Its chief financial officer, Ann Moor, forecast other expenses of $1.5 million." << "$1.5" << "Halvard";
        QTest::newRow("it takes nobody up from elsewhere") << "en: Halvard baked.\nen: The town announced a levy. A week later it was cut to 10 percent." << "10" << "";
        QTest::newRow("an agency that speaks") << "en: About 1.5 percent of the power went to ovens, the Danish Oven Agency said on April 10." << "1.5" << "";
        QTest::newRow("what another currency says") << "en: Brontë lost a case. Halvard promised to invest 380 million yuan, about $52 million, in ovens." << "$52" << "Halvard";
        QTest::newRow("zh, several together") << "zh: 哈瓦德食品虧損了。財報顯示，四家丹麥企業2024年在烤爐上花了900萬美元。" << "900萬" << "";
        QTest::newRow("zh, the same several") << "zh: 哈瓦德食品成長了。這四家企業已要投資人準備好，金額將超過800萬美元。" << "800萬" << "";
        QTest::newRow("zh, an industry") << "zh: 哈瓦德食品成長了。報告指業界打算花費700萬美元。" << "700萬" << "";
        QTest::newRow("zh, 他") << "zh: 哈瓦德食品成長了。他向銀行借了600萬美元。" << "600萬" << "";
        QTest::newRow("zh, a share of a group") << "zh: 哈瓦德食品賣烤爐。調查發現，65%的企業使用瓦斯。" << "65%" << "";
        QTest::newRow("zh, a name takes its place") << "zh: 這四家企業都在等，但哈瓦德食品花了400萬美元。" << "400萬" << QString::fromUtf16(u"哈瓦德食品");
        QTest::newRow("zh, who it is stands last") << "zh: 哈瓦德食品虧損了，青嵐能源也虧損了。\nzh: 花錢最多的是青嵐能源。它付出的成本達300萬美元。" << "300萬" << QString::fromUtf16(u"青嵐能源");
        QTest::newRow("zh, another currency") << "zh: 青嵐能源虧損了。哈瓦德食品承諾投資人民幣3,800萬元，約合520萬美元。" << "520萬" << QString::fromUtf16(u"哈瓦德食品");
    }
    void namesOnlyWhoTheClauseIsAbout()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QTEST(suggested(text, figure).entity, "entity");
    }

    void givesNobodysWordForASpeakers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("attribution");
        QTest::newRow("a person of a company") << "en: Jan Hrubec of Ostrava Mills said ovens cost $2 million." << "$2" << "Jan Hrubec";
        QTest::newRow("its filings") << "en: Halvard lost $3 million, its filings show." << "$3" << "";
        QTest::newRow("the same documents") << "en: Halvard lost $3 million, according to the same documents." << "$3" << "";
        QTest::newRow("a role in a place") << "en: We are in Oslo. If so, the shop manager in Oslo said, Halvard lost $3 million." << "$3" << "the shop manager in Oslo";
        QTest::newRow("dealers") << "en: An oven cost $8,000 in 2023, dealers say." << "$8,000" << "dealers";
        QTest::newRow("an outlet that goes on") << "en: The Dale Gazette put the costs of Halvard at $9 million. Of that, it estimated, $4 million went to ovens." << "$4" << "The Dale Gazette";
        QTest::newRow("zh, a verb behind a longer title") << "zh: 一名基金經理人打開一份表格，她說哈瓦德食品虧損500萬美元。" << "500萬" << "";
        QTest::newRow("zh, a byline") << "zh: 亨里克．達爾\nzh: 財報顯示，哈瓦德食品虧損500萬美元。" << "500萬" << "";
        QTest::newRow("zh, a prospectus") << "zh: 公開說明書顯示，哈瓦德食品虧損500萬美元。" << "500萬" << "";
        QTest::newRow("zh, several outlets") << "zh: 根據多家媒體報導，哈瓦德食品虧損500萬美元。" << "500萬" << "";
        QTest::newRow("zh, a figure that was announced") << "zh: 亨里克．達爾走了。哈瓦德食品公布的數字是虧損500萬美元。" << "500萬" << "";
        QTest::newRow("zh, a role") << "zh: 城裡那名基金經理人說，哈瓦德食品虧損500萬美元。" << "500萬" << QString::fromUtf16(u"城裡那名基金經理人");
    }
    void givesNobodysWordForASpeakers()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QTEST(suggested(text, figure).attribution, "attribution");
    }

    void takesNoBoundForAPeriod_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("period");
        QTest::newRow("since") << "en: Halvard has invested $5 million since 2019." << "$5" << "";
        QTest::newRow("a deadline") << "en: Its stake would shrink to $5 million if it did not list by December 31, 2025." << "$5" << "";
        QTest::newRow("the day of saying") << "en: Halvard said in January 2025 that an oven had cost $5 million." << "$5" << "";
        QTest::newRow("the full year") << "en: Halvard spent $2 million in the fourth quarter of 2024 and $5 million for the full year." << "$5" << "2024";
        QTest::newRow("from one year to another") << "en: Losses in 2026 would be high, and would add up to $5 million from 2023 to 2028." << "$5" << "2023-01-01/2028-12-31";
        QTest::newRow("zh, since") << "zh: 哈瓦德食品自2019年以來已投資500萬美元。" << "500萬" << "";
        QTest::newRow("zh, the full year") << "zh: 2024年第4季，哈瓦德食品付出200萬美元，全年則為500萬美元。" << "500萬" << "2024";
    }
    void takesNoBoundForAPeriod()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QTEST(suggested(text, figure).period, "period");
    }

    void measuresNothingByTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::newRow("months") << "en: Halvard sells ovens. The price fell after 17 months." << "17";
        QTest::newRow("a year of work") << "en: Halvard sells ovens. It spent 15 years on them." << "15";
        QTest::newRow("zh") << "zh: 哈瓦德食品賣烤爐。它花了15年才回到高點。" << "15年";
    }
    void measuresNothingByTime()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QCOMPARE(suggested(text, figure).metric, QString());
    }
};

QTEST_GUILESS_MAIN(BlanksTest)
#include "tst_blanks.moc"
