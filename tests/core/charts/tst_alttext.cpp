// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/alttext.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

ChartWords words()
{
    ChartWords result;
    result.year = u"%1"_s;
    result.listSeparator = u" & "_s;
    result.sentenceGap = u" | "_s;
    result.markLabel = u"%1 in %2: %3"_s;
    result.altBars = u"bars of %1"_s;
    result.altRanges = u"ranges of %1"_s;
    result.altSteps = u"steps of %1"_s;
    result.altExtent = u"%1 values, %2, %3 to %4"_s;
    result.altExtremes = u"most %1, least %2"_s;
    result.altDoubtful = u"%1 open"_s;
    result.altEmpty = u"nothing"_s;
    return result;
}

Datum datum(const QString &entity, int year, int low, int high, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result;
    result.entity = entity;
    result.period = Period::year(year);
    result.low = Decimal(low);
    result.high = Decimal(high);
    result.unit = u"USD"_s;
    result.status = status;
    return result;
}

ChartContent chart()
{
    ChartContent result;
    result.spec.kind = ChartForm::RangeBars;
    result.spec.subtitle = {u"Losses"_s, u"虧損"_s};
    result.data = {datum(u"A"_s, 2023, 5, 5), datum(u"A"_s, 2024, 7, 9, ClaimStatus::Unverified), datum(u"B"_s, 2022, 1, 2)};
    return result;
}

} // namespace

class AltTextTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsKindExtentExtremesAndDoubt()
    {
        QCOMPARE(altText(chart(), Language::English, words()),
                 u"ranges of Losses | 3 values, A & B, 2022 to 2024 | most A in 2024: $7–9, least B in 2022: $1–2 | 1 open"_s);
        QCOMPARE(altText(chart(), Language::TraditionalChinese, words()).section(u'|', 0, 0).trimmed(), u"ranges of 虧損"_s);
    }

    void staysShortWhenThereIsLittleToTell()
    {
        ChartContent single = chart();
        single.data = {datum(u"A"_s, 2023, 5, 5)};
        QCOMPARE(altText(single, Language::English, words()), u"ranges of Losses | 1 values, A, 2023 to 2023"_s);
        single.data.clear();
        QCOMPARE(altText(single, Language::English, words()), u"ranges of Losses | nothing"_s);
    }

    void givesWayToTheAuthorsWords()
    {
        ChartContent own = chart();
        own.spec.altText = {u"My words"_s, u"我的文字"_s};
        QCOMPARE(altText(own, Language::TraditionalChinese, words()), u"我的文字"_s);
    }
};

QTEST_APPLESS_MAIN(AltTextTest)
#include "tst_alttext.moc"
