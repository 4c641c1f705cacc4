// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/foldedpassage.h"
#include "core/terms/matching/termmatcher.h"
#include "core/text/words.h"

#include <QTest>

using namespace concord;

namespace {

Termbase baseOf(const QList<Designation> &designations)
{
    Termbase termbase;
    for (const Designation &one : designations)
        termbase.concepts.append(Concept{{}, {}, TermScope::Project, {one}});
    return termbase;
}

Designation english(const QString &text, TermMatch match = TermMatch::Inflected, TermCase letterCase = TermCase::Permissive)
{
    return {Language::English, text, TermStatus::Preferred, TermRegion::Anywhere, match, letterCase};
}

Designation chinese(const QString &text)
{
    return {Language::TraditionalChinese, text};
}

/// The words that are found and not covered.
QStringList found(const QList<Designation> &designations, const QString &text)
{
    QStringList words;
    for (const TermHit &hit : TermMatcher(baseOf(designations), designations.first().language).find(text)) {
        if (!hit.isCovered)
            words.append(text.mid(hit.span.begin, hit.span.length()));
    }
    return words;
}

} // namespace

class TermMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNounsNotVerbs()
    {
        const QString text = QStringLiteral("The cost is high, and it costs the town its sleep.");
        QCOMPARE(found({english(QStringLiteral("cost"))}, text), QStringList{QStringLiteral("cost")});
        QCOMPARE(found({english(QStringLiteral("cost"), TermMatch::Stem)}, text), (QStringList{QStringLiteral("cost"), QStringLiteral("costs")}));
    }

    void minds_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("match");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        const int plain = static_cast<int>(TermMatch::Inflected);
        const int exact = static_cast<int>(TermMatch::Exact);
        const int stem = static_cast<int>(TermMatch::Stem);
        const int prefix = static_cast<int>(TermMatch::Prefix);
        const int custom = static_cast<int>(TermMatch::Custom);
        QTest::newRow("a word inside another") << "bond" << plain << "the bondholder" << QStringList();
        QTest::newRow("a plural") << "bond" << plain << "two bonds" << QStringList{QStringLiteral("bonds")};
        QTest::newRow("a plural in -es") << "tax" << plain << "the taxes." << QStringList{QStringLiteral("taxes")};
        QTest::newRow("a plural in -ies") << "subsidiary" << plain << "its subsidiaries" << QStringList{QStringLiteral("subsidiaries")};
        QTest::newRow("a possessive") << "bank" << plain << "the bank’s vault" << QStringList{QStringLiteral("bank")};
        QTest::newRow("the singular of a plural") << "interest rates" << plain << "an interest rate" << QStringList{QStringLiteral("interest rate")};
        QTest::newRow("a hyphen for a space") << "data center" << plain << "a data-center chip" << QStringList{QStringLiteral("data-center")};
        QTest::newRow("a line's end for a space") << "data center" << plain << "a data \n center" << QStringList{QStringLiteral("data \n center")};
        QTest::newRow("full width letters") << "GPU" << plain << "ＧＰＵ" << QStringList{QStringLiteral("ＧＰＵ")};
        QTest::newRow("an ending not asked for") << "train" << plain << "trained" << QStringList();
        QTest::newRow("an ending of a stem") << "train" << stem << "trained, training" << QStringList{QStringLiteral("trained"), QStringLiteral("training")};
        QTest::newRow("a silent e") << "generate" << stem << "generating" << QStringList{QStringLiteral("generating")};
        QTest::newRow("exactly") << "bond" << exact << "bonds bond" << QStringList{QStringLiteral("bond")};
        QTest::newRow("a beginning") << "regulat" << prefix << "regulatory regulations" << QStringList{QStringLiteral("regulatory"), QStringLiteral("regulations")};
        QTest::newRow("as the text says") << "invest|or" << custom << "investing investor" << QStringList{QStringLiteral("investing"), QStringLiteral("investor")};
    }
    void minds()
    {
        QFETCH(QString, term);
        QFETCH(int, match);
        QFETCH(QString, text);
        QTEST(found({english(term, static_cast<TermMatch>(match))}, text), "hits");
    }

    void wantsTheCapitalsOfADesignation()
    {
        QCOMPARE(found({english(QStringLiteral("Apple"))}, QStringLiteral("an apple for Apple")), QStringList{QStringLiteral("Apple")});
        QCOMPARE(found({english(QStringLiteral("AI"))}, QStringLiteral("Ai and AI")), QStringList{QStringLiteral("AI")});
        QCOMPARE(found({english(QStringLiteral("Profit"), TermMatch::Inflected, TermCase::Ignored)}, QStringLiteral("profits")), QStringList{QStringLiteral("profits")});
        QCOMPARE(found({english(QStringLiteral("bond"))}, QStringLiteral("BOND")), QStringList{QStringLiteral("BOND")});
    }

    void needsNoBoundaryBesideHanAndOneBesideLatin()
    {
        QCOMPARE(found({chinese(QStringLiteral("債券"))}, QStringLiteral("公司債券市場")), QStringList{QStringLiteral("債券")});
        QCOMPARE(found({chinese(QStringLiteral("AI"))}, QStringLiteral("AI熱潮與OpenAI")), QStringList{QStringLiteral("AI")});
    }

    void passesOverWhiteSpaceInChinese()
    {
        QCOMPARE(found({chinese(QStringLiteral("AI模型"))}, QStringLiteral("新的 AI 模 型 上市")), QStringList{QStringLiteral("AI 模 型")});
        QCOMPARE(found({chinese(QStringLiteral("臺灣銀行"))}, QStringLiteral("台灣銀行")), QStringList{QStringLiteral("台灣銀行")});
    }

    void theLongestTakesItsPlace()
    {
        const QList<Designation> terms{english(QStringLiteral("data")), english(QStringLiteral("data center")), english(QStringLiteral("center"))};
        QCOMPARE(found(terms, QStringLiteral("data for a data center")), (QStringList{QStringLiteral("data"), QStringLiteral("data center")}));
    }

    void allOfOnePlaceStay()
    {
        const QList<Designation> terms{english(QStringLiteral("bond")), english(QStringLiteral("bonds"))};
        QCOMPARE(found(terms, QStringLiteral("bonds")), (QStringList{QStringLiteral("bonds"), QStringLiteral("bonds")}));
    }

    void seesHitsThatCutAWord()
    {
        const QString text = QStringLiteral("這份文件夾在書裡");
        const QList<Range> words{{0, 2}, {2, 5}, {5, 6}, {6, 8}};
        QVERIFY(straddlesWord(words, {2, 4}));
        QVERIFY(!straddlesWord(words, {2, 5}));
        QVERIFY(!straddlesWord(words, {0, 5}));
    }

    void foldsWithTheWayBack()
    {
        const FoldedPassage folded(QStringLiteral("Ｔｈｅ  ﬁrst—“Bank”"), TermSpacing::Gaps);
        QCOMPARE(folded.text(), QStringLiteral("the first—\"bank\""));
        const auto at = static_cast<int>(folded.text().indexOf(QStringLiteral("first")));
        QCOMPARE(folded.origin({at, at + 5}), (Range{5, 9}));
        QCOMPARE(folded.origin({3, 4}), (Range{3, 5}));
    }
};

QTEST_APPLESS_MAIN(TermMatcherTest)
#include "tst_termmatcher.moc"
