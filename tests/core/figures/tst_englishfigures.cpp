// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/figurereading.h"

#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

void row(const char *text, const char *expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

class EnglishFiguresTest : public QObject
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
        QCOMPARE(described(recogniseFigures(text, optionsFor(Language::English)), text), expected);
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsMoney_data()
    {
        columns();
        row("It lost at least $5 billion.", "$5 billion|money|5000000000 USD at-least");
        row("They raised US$6.5bn.", "US$6.5bn|money|6500000000 USD");
        row("a $1.2m grant", "$1.2m|money|1200000 USD");
        row("a fine of no more than NT$300,000", "NT$300,000|money|300000 TWD at-most");
        row("They spent €45 million.", "€45 million|money|45000000 EUR");
        row("It paid 20 million euros.", "20 million euros|money|20000000 EUR");
        row("Half a million dollars vanished.", "Half a million dollars|money|500000 USD");
        row("between $3.5 billion and $4.5 billion", "$3.5 billion and $4.5 billion|money|3500000000..4500000000 USD");
        row("at $24 a square foot", "$24|price|24 USD /square foot");
        row("$30 to $50 a head", "$30 to $50|price|30..50 USD /person");
        row("It costs $1.30 per GPU per hour.", "$1.30|price|1.3 USD /GPU,hour");
        row("priced at $15 per million input tokens", "$15|price|15 USD /million input tokens");
        row("priced at $0.002 per 1,000 tokens", "$0.002|price|0.002 USD /thousand tokens");
        row("up from $3.04 billion a year earlier", "$3.04 billion|money|3040000000 USD");
        row("It loses $5 billion a year.", "$5 billion|money|5000000000 USD /year");
        row("billions of dollars", "billions of dollars|money|2000000000..9900000000 USD");
        row("hundreds of millions, if not billions, of dollars",
            "hundreds of millions, if not billions, of dollars|money|100000000..9900000000 USD");
        row("USD 250,000 was paid", "USD 250,000|money|250000 USD");
        row("eighteen dollars", "eighteen dollars|money|18 USD");
        row("It rose from $5 to $8.", "$5|money|5 USD; $8|money|8 USD");
        row("shall not exceed NT$500,000", "NT$500,000|money|500000 TWD at-most");
        row("a fine not to exceed $3 million", "$3 million|money|3000000 USD at-most");
        row("The cap is NTD10,000.", "NTD10,000|money|10000 TWD");
        row("USD115 million was raised", "USD115 million|money|115000000 USD");
        row("thirteen dollars and forty-five cents", "thirteen dollars and forty-five cents|money|13.45 USD");
        row("The losses add up to $44 billion.", "$44 billion|money|44000000000 USD");
    }
    void readsMoney() { compare(); }

    void readsShares_data()
    {
        columns();
        row("nearly 30% of projects", "30%|percent|0.3 % nearly");
        row("thirty-five percent", "thirty-five percent|percent|0.35 %");
        row("up 2.5 percentage points", "2.5 percentage points|percent|0.025 pp");
        row("a cut of 25 basis points", "25 basis points|percent|0.0025 pp");
        row("between 0.1% and 1%", "0.1% and 1%|percent|0.001..0.01 %");
        row("two-thirds of users", "two-thirds|ratio|0.666666666666667 x");
        row("a quarter of the staff", "a quarter|ratio|0.25 x");
        row("three times as much", "three times|ratio|3 x");
        row("prices might rise by ten to a hundred times", "ten to a hundred times|ratio|10..100 x");
        row("two and a half times cheaper", "two and a half times|ratio|2.5 x");
        row("a fivefold increase", "fivefold|ratio|5 x");
        row("They doubled their bets.", "doubled|ratio|2 x");
        row("They met three times a week.", "three times|count|3 times");
        row("one-twelfth of the old price", "one-twelfth|ratio|0.083333333333333 x");
        row("three quarters of the crew", "three quarters|ratio|0.75 x");
        row("orders fell by a fifth", "a fifth|ratio|0.2 x");
        row("one-half of the shares", "one-half|ratio|0.5 x");
        row("up two and a quarter percent", "two and a quarter percent|percent|0.0225 %");
        row("55 percent more than the $28 billion before",
            "55 percent|percent|0.55 %; $28 billion|money|28000000000 USD");
    }
    void readsShares() { compare(); }

    void readsTimesAndCounts_data()
    {
        columns();
        row("It thought for eighteen seconds.", "eighteen seconds|duration|18 s");
        row("a 10-to-20 second wait", "10-to-20 second|duration|10..20 s");
        row("a three-year plan", "three-year|duration|3 y");
        row("six (6) months", "six (6) months|duration|6 mo");
        row("half an hour later", "half an hour|duration|0.5 h");
        row("two decades ago", "two decades|duration|20 y");
        row("a 38-year-old founder", "38-year-old|age|38 y");
        row("the meeting at 3:30 p.m.", "3:30 p.m.|time|15.5 h");
        row("a 100-megawatt plant", "100-megawatt|measure|100 MW");
        row("440 million users", "440 million|count|440000000 users");
        row("37 states voted", "37 states|count|37 states");
        row("an 8,000-word article", "8,000-word|count|8000 words");
        row("four or five models", "four or five models|count|4..5 models");
        row("tens of thousands of people", "tens of thousands of people|count|10000..99000 people");
        row("between 400,000 and 4 million", "400,000 and 4 million|count|400000..4000000");
        row("One in five children and four out of ten adults", "One in five|ratio|0.2 x; four out of ten|ratio|0.4 x");
        row("The Scot, 42, ran; she, aged 45, won 5-3.", "42|age|42 y; 45|age|45 y");
        row("Two United Nations officials spoke on \"60 Minutes\".", "Two|count|2 officials");
        row("a dozen engineers", "a dozen engineers|count|12 engineers");
        row("thirty thousand and three hundred thousand",
            "thirty thousand|count|30000; three hundred thousand|count|300000");
        row("the 21st meeting", "21st|ordinal|21");
        row("It will take three quarters.", "three quarters|duration|9 mo");
        row("spread over five years instead of six", "five years|duration|5 y; six|duration|6 y");
        row("The wait fell from 60 days to 30.", "60 days|duration|60 d; 30|duration|30 d");
        row("He served for over five years.", "five years|duration|5 y more-than");
        row("a quarter of a million homes", "a quarter of a million|count|250000 homes");
        row("three dozen boats", "three dozen boats|count|36 boats");
        row("Fifty thousands of them left.", "Fifty thousands|count|50000");
        row("It has the worth of nearly five Contoso Brothers at its peak.", "five|count|5 nearly");
        row("Some four or five almost wholly alike house styles exist.", "four or five|count|4..5 about");
    }
    void readsTimesAndCounts() { compare(); }

    void readsDates_data()
    {
        columns();
        row("on September 16, 2024", "September 16, 2024|date|2024-09-16");
        row("on 16 September 2024", "16 September 2024|date|2024-09-16");
        row("the end of July", "end of July|date|2024-07-21..2024-07-31");
        row("since last November", "last November|date|2023-11-01..2023-11-30");
        row("in mid-December 2023", "mid-December 2023|date|2023-12-11..2023-12-20");
        row("in March of this year", "March of this year|date|2024-03-01..2024-03-31");
        row("earlier this year", "earlier this year|date|2024-01-01..2024-09-16");
        row("in the third or fourth quarter of 2024",
            "third|date|2024-07-01..2024-09-30; fourth quarter of 2024|date|2024-10-01..2024-12-31");
        row("Q3 2024 results", "Q3 2024|date|2024-07-01..2024-09-30");
        row("the first half of 2023", "first half of 2023|date|2023-01-01..2023-06-30");
        row("by the end of 2025", "end of 2025|date|2025-12-01..2025-12-31");
        row("in FY2025", "FY2025|date|2025-01-01..2025-12-31");
        row("over last weekend", "last weekend|date|2024-09-14..2024-09-15");
        row("late on Thursday", "Thursday|date|2024-09-12");
        row("the year-end number", "year-end|date|2024-12-01..2024-12-31");
        row("the 1990s web", "1990s|date|1990-01-01..1999-12-31");
        row("the 1950-53 war", "1950-53|date|1950-01-01..1953-12-31");
        row("They may leave in May.", "May|date|2024-05-01..2024-05-31");
    }
    void readsDates() { compare(); }

    void readsBareNumbers_data()
    {
        columns();
        row("She counted 174 of them.", "174|count|174");
        row("eighty-four", "eighty-four|count|84");
        row("2.5e6", "2.5e6|count|2500000");
        row("4.1x10^5", "4.1x10^5|count|410000");
        row("1.2^2", "1.2^2|count|1.44");
        row("It weighs nothing: .75 at most", ".75|count|0.75 at-most");
        row("62 500 and 7 250 000 were sold", "62 500|count|62500; 7 250 000|count|7250000");
        row("- 2 3/4", "- 2 3/4|count|-2.75");
        row("minus four point two", "minus four point two|count|-4.2");
        row("three hundred point sixty-two", "three hundred point sixty-two|count|300.62");
        row("one hundred and two and three quarters", "one hundred and two and three quarters|count|102.75");
        row("three hundred and six eighths", "three hundred and six eighths|count|300.75");
        row("three million and a half", "three million and a half|count|3500000");
        row("2 thousand 4 hundred and 17", "2 thousand 4 hundred and 17|count|2417");
        row("a hundred and forty trees", "a hundred and forty trees|count|140 trees");
        row("five dozen", "five dozen|count|60");
        row("a few hundreds of thousands", "a few hundreds of thousands|count|200000..990000");
        row("two lakh crore", "two lakh crore|count|2000000000000");
        row("one", "one|count|1");
        row("It stood at 6.5 before, then between minus two and seven.",
            "6.5|count|6.5; minus two and seven|count|-2..7");
        row("They won all but three.", "three|count|3");
        row("zero", "zero|count|0");
    }
    void readsBareNumbers() { compare(); }

    void readsFractions_data()
    {
        columns();
        row("7/8", "7/8|ratio|0.875 x");
        row("⅝ of the field", "⅝|ratio|0.625 x");
        row("eleven twentieths", "eleven twentieths|ratio|0.55 x");
        row("one one hundred twentieth", "one one hundred twentieth|ratio|0.008333333333333 x");
        row("a thousandth", "a thousandth|ratio|0.001 x");
        row("two out of forty", "two out of forty|ratio|0.05 x");
        row("a 3/4 mile path and ½ teaspoon", "3/4 mile|measure|0.75 mi; ½ teaspoon|measure|0.5 tsp");
        row("a two-thirds majority", "two-thirds|ratio|0.666666666666667 x");
        row("up half a percent", "half a percent|percent|0.005 %");
    }
    void readsFractions() { compare(); }

    void readsRanks_data()
    {
        columns();
        row("the first of its kind", "first|ordinal|1");
        row("It came in twenty-third.", "twenty-third|ordinal|23");
        row("two hundred eleventh", "two hundred eleventh|ordinal|211");
        row("her second book", "second|ordinal|2");
        row("the 4th time", "4th|ordinal|4");
        row("First, add salt. A third option is sugar. At first it hurts.", "");
        row("a first-class seat by First Harbour Bank for a third party", "");
    }
    void readsRanks() { compare(); }

    void readsMeasures_data()
    {
        columns();
        row("6 ft 3 in tall", "6 ft 3 in|measure|6.25 ft");
        row("a 12-ounce can and a 30-gallon drum", "12-ounce|measure|12 oz; 30-gallon|measure|30 gal");
        row("it was 31 degrees celsius, -4 degree fahrenheit at night",
            "31 degrees celsius|measure|31 °C; -4 degree fahrenheit|measure|-4 °F");
        row("It weighs nine pounds and costs nine pounds more in transport fees for all of us there",
            "nine pounds|measure|9 lb; nine pounds|measure|9 lb");
        row("a fee of forty pounds", "forty pounds|money|40 GBP");
        row("4 m x 5 m", "4 m|measure|4 m; 5 m|measure|5 m");
        row("See you for 2 in May.", "2|count|2; May|date|2024-05-01..2024-05-31");
        row("a man of age 71, a woman, 64 yo", "age 71|age|71 y; 64 yo|age|64 y");
        row("35 USD million or 40 MEUR", "35 USD million|money|35000000 USD; 40 MEUR|money|40000000 EUR");
        row("eleven dollars fifty", "eleven dollars fifty|money|11.5 USD");
    }
    void readsMeasures() { compare(); }

    void readsDatesWithAYear_data()
    {
        columns();
        row("on 14/03/2021", "14/03/2021|date|2021-03-14");
        row("on 3/14/2021", "3/14/2021|date|2021-03-14");
        row("on 14.3.2021", "14.3.2021|date|2021-03-14");
        row("on 2021-Mar-14", "2021-Mar-14|date|2021-03-14");
        row("on 14/Mar/2021", "14/Mar/2021|date|2021-03-14");
        row("on 3/14/21", "3/14/21|date|2021-03-14");
        row("11/2019", "11/2019|date|2019-11-01..2019-11-30");
        row("Mar-2021", "Mar-2021|date|2021-03-01..2021-03-31");
        row("Tuesday, April 6th, 2021", "Tuesday, April 6th, 2021|date|2021-04-06");
        row("the eighth of June 1994", "eighth of June 1994|date|1994-06-08");
        row("June the ninth, nineteen eighty-one", "June the ninth, nineteen eighty-one|date|1981-06-09");
        row("in March of two thousand and twelve", "March of two thousand and twelve|date|2012-03-01..2012-03-31");
        row("the nineteen sixties", "nineteen sixties|date|1960-01-01..1969-12-31");
        row("the early 1980s", "early 1980s|date|1980-01-01..1983-12-31");
        row("2022 Q2 and 2021-H1", "2022 Q2|date|2022-04-01..2022-06-30; 2021-H1|date|2021-01-01..2021-06-30");
        row("the third week of 2020", "third week of 2020|date|2020-01-13..2020-01-19");
        row("the last week of May 2021", "last week of May 2021|date|2021-05-24..2021-05-30");
        row("week 9 of 2022", "week 9 of 2022|date|2022-02-28..2022-03-06");
        row("from 6 to 11 May 2017", "6 to 11 May 2017|date|2017-05-06..2017-05-11");
        row("May 6-11, 2017", "May 6-11, 2017|date|2017-05-06..2017-05-11");
        row("between 2003 and 2009", "2003 and 2009|date|2003-01-01..2009-12-31");
        row("Oct-Nov 2018", "Oct-Nov 2018|date|2018-10-01..2018-11-30");
        row("from 4/2-5/6, 2019", "4/2-5/6, 2019|date|2019-04-02..2019-05-06");
        row("between August 2023 and today", "August 2023 and today|date|2023-08-01..2024-09-16");
        row("built in 1742", "1742|date|1742-01-01..1742-12-31");
        row("send 3000 parcels and 2000 letters", "3000 parcels|count|3000 parcels; 2000 letters|count|2000 letters");
    }
    void readsDatesWithAYear() { compare(); }

    void leavesWhatIsNoFigureAlone_data()
    {
        columns();
        row("1.1 Background of the mills", "");
        row("1.1 million people came", "1.1 million|count|1100000 people");
        row("They met on a Thursday in March.", "March|date|2024-03-01..2024-03-31");
        for (const char *text : {"this one, that one, no one and one another",
                                 "a good one",
                                 "iPhone 15 and Boeing 747",
                                 "version two, hour six and No. 5 on page 12",
                                 "Sections 3 to 8 and Items 2, 4 and 5",
                                 "tel. (555) 201-4477",
                                 "host 10.20.30.40",
                                 "a net-zero plan",
                                 "agent 007",
                                 "o1 is slower than GPT-4o.",
                                 "Microsoft's 365 suite",
                                 "capacity for 365 Copilot to handle",
                                 "1. It is here. 2. It will stay.",
                                 "one of them",
                                 "See Article 12.",
                                 "the H100 chip and Web3",
                                 "call 859-292-3680",
                                 "see https://example.com/2024/10",
                                 "COVID-19 spread",
                                 "He marched on.",
                                 "a second option",
                                 "double-digit growth",
                                 "Windows 11",
                                 "24/7 support",
                                 "a charge of costs in one quarter",
                                 "the reactor at Three Mile Island",
                                 "a Seven Eleven shop",
                                 "the Big Four banks",
                                 "Articles 15 and 16 apply mutatis mutandis"})
            row(text, "");
    }
    void leavesWhatIsNoFigureAlone() { compare(); }
};

QTEST_GUILESS_MAIN(EnglishFiguresTest)
#include "tst_englishfigures.moc"
