// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outline.h"

#include "tests/support/testdata.h"

using namespace concord;

namespace {

QList<int> headings(Language language, const QStringList &paragraphs)
{
    BitextSide side;
    side.language = language;
    side.paragraphs = paragraphs;
    return headingParagraphs(side);
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

private slots:
    void shortLinesWithoutAStopAreHeadings()
    {
        QCOMPARE(headings(Language::English, {QStringLiteral("The bill"), QStringLiteral("It lost money."), QStringLiteral("Who pays"),
                                              QStringLiteral("“We do,” she said, “all of us”"), QString(81, u'a')}),
                 (QList<int>{0, 2}));
        QCOMPARE(headings(Language::TraditionalChinese, {QStringLiteral("熱潮的帳單"), QStringLiteral("公司虧損。"), QStringLiteral("誰來付錢"),
                                                         QString(31, u'長')}),
                 (QList<int>{0, 2}));
    }

    void headingsNamedByTheFileComeFirst()
    {
        BitextSide side;
        side.paragraphs = {QStringLiteral("Fees"), QStringLiteral("Does anybody pay them?"), QStringLiteral("Yes")};
        side.forms.resize(3);
        QCOMPARE(headingParagraphs(side), (QList<int>{0, 2})); // by looks, as long as nothing is said
        side.forms[1].kind = BlockKind::Heading;
        side.forms[2].kind = BlockKind::ListItem;
        QCOMPARE(headingParagraphs(side), QList<int>{1});
    }

    void anEmptyParagraphIsNoHeading()
    {
        QVERIFY(headings(Language::English, {QString()}).isEmpty());
        QVERIFY(headings(Language::TraditionalChinese, {}).isEmpty());
    }

    void bylinesCreditsAndDatesAreNoHeadings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addRow("author, in Chinese") << QStringLiteral("文章作者：林小魚");
        QTest::addRow("author, half-width colon") << QStringLiteral("文章作者:Ada Lin");
        QTest::addRow("author, in English") << QStringLiteral("By Ada Lin");
        QTest::addRow("two authors") << QStringLiteral("By Ada Lin and Bo Wu");
        QTest::addRow("translator") << QStringLiteral("譯者：王大同");
        QTest::addRow("reporter") << QStringLiteral("〔記者林小魚／台北報導〕");
        QTest::addRow("date") << QStringLiteral("April 14, 2025");
        QTest::addRow("date, in Chinese") << QStringLiteral("2025年4月14日");
        QTest::addRow("menu") << QStringLiteral("Home | News | Weather");
    }

    void bylinesCreditsAndDatesAreNoHeadings()
    {
        QFETCH(QString, line);
        for (const Language language : {Language::English, Language::TraditionalChinese})
            QVERIFY2(!readsLikeHeading(line, language), qPrintable(line));
    }

    void wordsAsInABylineMayBeAHeading()
    {
        QVERIFY(readsLikeHeading(u"By the numbers", Language::English));
        QVERIFY(readsLikeHeading(u" The bill ", Language::English));
        QVERIFY(readsLikeHeading(u"作者的帳單", Language::TraditionalChinese));
    }

    void findsTheSectionsOfTheSample()
    {
        const QList<int> wanted{0, 6, 13, 20, 27, 35, 42}; // headline and six sections; the byline is none
        for (const auto &[name, language] : {std::pair("resources/sample/article.en.txt", Language::English),
                                             std::pair("resources/sample/article.zh-Hant.txt", Language::TraditionalChinese)}) {
            const QString text = QString::fromUtf8(readAll(sourceFile(QLatin1String(name))));
            QVERIFY(!text.isEmpty());
            QCOMPARE(headings(language, text.split(u'\n', Qt::SkipEmptyParts)), wanted);
        }
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "tst_outline.moc"
