// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurecheck.h"

#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

/// A neighbourhood of sentences that agree, so that the aligner has something to hold on to.
QString amongOthers(const QString &line)
{
    return QStringLiteral("en: Amazon paid $83 billion in 2024. | zh: 亞馬遜2024年付出830億美元。\n%1\n"
                          "en: Meta employs 67,000 people. | zh: Meta雇用6萬7,000人。\n")
        .arg(line);
}

int disagreements(const ArticleAnalysis &analysis)
{
    return static_cast<int>(std::count_if(analysis.checks.pairs.begin(), analysis.checks.pairs.end(), [](const FigurePair &pair) { return !pair.agrees; }));
}

} // namespace

class FigureCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingAboutFiguresThatAgree_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("en: It lost $5 billion in 2024. | zh: 2024年虧損50億美元。");
        row("en: It lost $1.5 billion. | zh: 它虧損15億美元。");
        row("en: It has 400 million users. | zh: 它有4億名使用者。");
        row("en: Sales rose 55 percent. | zh: 銷售成長55%。");
        row("en: The range is $60 billion to $65 billion. | zh: 區間為600億至650億美元。");
        row("en: Revenue was NT$2.89 trillion. | zh: 營收為新台幣2兆8,900億元。");
        row("en: It costs $20 a month. | zh: 每月20美元。");
        row("en: The share rose by 1.7 percentage points. | zh: 占比增加1.7個百分點。");
        row("en: It took three years. | zh: 花了三年。");
        row("en: Prices fell to one third. | zh: 價格降到三分之一。");
        row("en: More than 80 percent saw nothing. | zh: 超過八成的人什麼也沒看到。");
        row("en: It was founded on January 27, 2015. | zh: 它在2015年1月27日成立。");
        row("en: Members get a 10% discount on tickets. | zh: 會員購票打九折。");
        row("en: Tickets sold at 90% of the old price. | zh: 門票以原價九折出售。");
        row("en: It was built in the 1990s. | zh: 它建於1990年代。");
        row("en: Half of the staff left within 24 months. | zh: 兩年內有50%的員工離開。");
        row("en: One tenth of the crop, or 10 percent, was lost. | zh: 收成損失一成，也就是10%。");
        row("en: A 550 pound bear was caught. | zh: 捕獲一頭550磅的熊。");
        row("en: The fine is NT$30,000 to $150,000. | zh: 罰新臺幣3萬元至15萬元。");
        row("en: The fee is NT$ sixty thousand dollars. | zh: 費用為新臺幣6萬元。");
        row("en: It earned a loss of $12 million. | zh: 它的獲利為-1,200萬美元。");
    }
    void saysNothingAboutFiguresThatAgree()
    {
        QFETCH(QString, line);
        const ArticleAnalysis analysis = bitext(amongOthers(line));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")), QStringList());
        QVERIFY(analysis.checks.pairs.size() >= 4);
        QCOMPARE(disagreements(analysis), 0);
    }

    void namesTheMistake_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *name, const char *line, const char *finding, const char *suggestion) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(finding) << QString::fromUtf8(suggestion);
        };
        row("times ten", "en: It lost $5 billion. | zh: 它虧損5億美元。", "figure-mismatch error x10: $5 billion → 5億美元", "50億美元");
        row("萬 for 億", "en: It sold 440 million seats. | zh: 它賣出440萬個席位。", "figure-mismatch error scale: 440 million → 440萬", "4.4億");
        row("another noun", "en: It had 400 million weekly users. | zh: 它每週的用戶有4萬人。", "figure-mismatch error scale: 400 million → 4萬人", "4億人");
        row("digits swapped", "en: Sales rose 62 percent. | zh: 銷售成長26%。", "figure-mismatch error digit: 62 percent → 26%", "62%");
        row("one digit", "en: It raised $6.6 billion. | zh: 它募得67億美元。", "figure-mismatch error digit: $6.6 billion → 67億美元", "66億美元");
        row("currency", "en: It cost $30 million. | zh: 它花了3,000萬歐元。", "figure-mismatch error unit: $30 million → 3,000萬歐元", "3,000萬美元");
        row("local currency", "en: It cost NT$30 million. | zh: 它花了3,000萬美元。", "figure-mismatch error unit: NT$30 million → 3,000萬美元", "新臺幣3,000萬元");
        row("points for percent", "en: The rate fell by 2 percent. | zh: 費率下降2個百分點。", "figure-mismatch error percent-point: 2 percent → 2個百分點", "2%");
        row("percent for points", "en: The rate fell by 2 percentage points. | zh: 費率下降2%。", "figure-mismatch error percent-point: 2 percentage points → 2%", "2個百分點");
        row("year", "en: The port opened in May 2016. | zh: 港口於2019年5月啟用。", "figure-mismatch error year: May 2016 → 2019年5月", "2016年5月");
        row("day", "en: The port opened on May 3, 2016. | zh: 港口於2016年5月13日啟用。", "figure-mismatch error digit: May 3, 2016 → 2016年5月13日", "2016年5月3日");
        row("range end", "en: It costs $30 million to $40 million. | zh: 它要花3,000萬至4,500萬美元。", "figure-mismatch error range-end: $30 million to $40 million → 3,000萬至4,500萬美元", "3,000萬至4,000萬美元");
        row("months for years", "en: The lease runs for 18 months. | zh: 租約為期18年。", "figure-mismatch error unit: 18 months → 18年", "18個月");
        row("two unit words", "en: Tuition is $25,000. | zh: 學費為2億5,000美元。", "figure-mismatch error scale: $25,000 → 2億5,000美元", "");
    }
    void namesTheMistake()
    {
        QFETCH(QString, line);
        QFETCH(QString, finding);
        QFETCH(QString, suggestion);
        const ArticleAnalysis analysis = bitext(amongOthers(line));
        const QStringList findings = findingsOf(analysis, QStringLiteral("figure"));
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().startsWith(finding), qPrintable(findings.first()));
        QCOMPARE(disagreements(analysis), 1);
        const Finding &found = analysis.checks.findings.first();
        QCOMPARE(found.spans.size(), 2);
        QVERIFY(found.spans[0].side == Side::Source && found.spans[1].side == Side::Translation);
        QCOMPARE(wordsAt(analysis.bitext, found.spans[0]), found.sourceText);
        QCOMPARE(wordsAt(analysis.bitext, found.spans[1]), found.translationText);
        QCOMPARE(found.sourceParagraph, 1);
        QCOMPARE(found.translationParagraph, 1);
        if (suggestion.isEmpty())
            return;
        QVERIFY2(found.suggestion.startsWith(suggestion), qPrintable(found.suggestion));
        QCOMPARE(found.edits.size(), 1);
        QCOMPARE(found.edits.first().replacement, found.suggestion);
        QCOMPARE(found.edits.first().span, found.spans[1]);
    }

    void theFixItOffersSettlesTheMatter_data() { namesTheMistake_data(); }
    void theFixItOffersSettlesTheMatter()
    {
        QFETCH(QString, line);
        QFETCH(QString, suggestion);
        if (suggestion.isEmpty())
            return;
        const ArticleAnalysis before = bitext(amongOthers(line));
        QCOMPARE(before.checks.findings.first().edits.size(), 1);
        const TextEdit edit = before.checks.findings.first().edits.first();
        ArticleText source{Language::English, before.bitext.source.paragraphs}, translation{Language::TraditionalChinese, before.bitext.translation.paragraphs};
        translation.paragraphs[edit.span.paragraph].replace(edit.span.range.begin, edit.span.range.length(), edit.replacement);
        SilentProgress progress;
        const Result<ArticleAnalysis> after = analyseArticle(source, translation, QDate(2025, 3, 1), progress);
        VERIFY_OK(after);
        QCOMPARE(findingsOf(*after, QStringLiteral("figure")), QStringList());
    }

    void warnsOfHedgesThatSayTheOpposite()
    {
        const ArticleAnalysis analysis = bitext(amongOthers(QStringLiteral("en: The pier cost at least $31 million. | zh: 碼頭造價最多3,100萬美元。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")),
                 QStringList{QStringLiteral("figure-qualifier warning qualifier: $31 million → 3,100萬美元")});
        QCOMPARE(disagreements(analysis), 0);
    }

    void hintsAtAHedgeThatWasLost()
    {
        const ArticleAnalysis analysis = bitext(amongOthers(QStringLiteral("en: The pier cost at least $31 million. | zh: 碼頭造價3,100萬美元。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")),
                 QStringList{QStringLiteral("figure-qualifier info qualifier: $31 million → 3,100萬美元")});
        const ArticleAnalysis kept = bitext(amongOthers(QStringLiteral("en: The pier cost at least $31 million. | zh: 碼頭造價不會低於3,100萬美元。")));
        QCOMPARE(findingsOf(kept, QStringLiteral("figure")), QStringList());
    }

    void keepsToTheCurrencyAnArticleUses()
    {
        const ArticleAnalysis local = bitext(QStringLiteral("en: The rent is $12,000 a month. | zh: 房租每月新臺幣1萬2,000元。\n"
                                                            "en: The deposit is $24,000. | zh: 押金是新臺幣2萬4,000元。\n"
                                                            "en: The fee is $3,500. | zh: 手續費是新臺幣3,500元。"));
        QCOMPARE(findingsOf(local, QStringLiteral("figure")), QStringList());
        const ArticleAnalysis foreign = bitext(QStringLiteral("en: The rent is $12,000 a month. | zh: 房租每月1萬2,000美元。\n"
                                                              "en: The deposit is $24,000. | zh: 押金是2萬4,000美元。\n"
                                                              "en: The fee is $3,500. | zh: 手續費是新臺幣3,500元。"));
        QCOMPARE(findingsOf(foreign, QStringLiteral("figure")), QStringList{QStringLiteral("figure-mismatch error unit: $3,500 → 新臺幣3,500元")});
    }

    void endsEarlyWhenStopped()
    {
        class Stopped final : public Progress
        {
        public:
            void report(qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        };
        const ArticleAnalysis analysis = bitext(amongOthers(QStringLiteral("en: It lost $5 billion. | zh: 它虧損5億美元。")));
        const Stopped stopped;
        QVERIFY(checkFigures(analysis.bitext, &stopped).findings.isEmpty());
        QCOMPARE(checkFigures(analysis.bitext).findings.size(), 1);
    }

    void reportsWhatIsMissing()
    {
        const ArticleAnalysis analysis =
            bitext(amongOthers(QStringLiteral("en: Acme lost $31 million on sales of $92 million. | zh: Acme的營收為9,200萬美元，但虧損。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")), QStringList{QStringLiteral("figure-missing warning missing: $31 million → ")});
        const Finding &finding = analysis.checks.findings.first();
        QCOMPARE(finding.spans.size(), 1);
        QCOMPARE(finding.sourceParagraph, 1);
        QCOMPARE(finding.translationParagraph, 1);
        QVERIFY(finding.edits.isEmpty());
    }

    void reportsWhatWasAdded()
    {
        const ArticleAnalysis analysis = bitext(amongOthers(QStringLiteral("en: Acme lost money on its phones last spring. | zh: Acme去年春天因手機虧損3,100萬美元。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure-added")), QStringList{QStringLiteral("figure-added warning added:  → 3,100萬美元")});
    }

    void findsAFigureThatMovedIntoTheNextSentence()
    {
        const ArticleAnalysis analysis = bitext(amongOthers(
            QStringLiteral("en: Acme lost $31 million when it closed its stores. The chief executive resigned the same day and went home. | "
                           "zh: Acme關閉了所有門市。執行長同一天辭職回家，公司則虧損3,100萬美元。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")), QStringList());
    }

    void doesNotReportAFigureThatIsSaidTwice()
    {
        const ArticleAnalysis analysis =
            bitext(amongOthers(QStringLiteral("en: Acme lost $31 million, and $31 million is a lot. | zh: Acme虧損3,100萬美元，這是很大的數目。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")), QStringList());
    }

    void needsBothSides()
    {
        QVERIFY(bitext(QStringLiteral("en: It lost $5 billion.")).checks.findings.isEmpty());
        QVERIFY(bitext(QStringLiteral("zh: 它虧損50億美元。")).checks.findings.isEmpty());
        QVERIFY(checkFigures(Bitext()).findings.isEmpty());
    }

    void pairsEachFigureOnce()
    {
        const ArticleAnalysis analysis = bitext(amongOthers(QStringLiteral(
            "en: It paid $3 billion, then $3 billion, then $4 billion. | zh: 它先付30億美元，再付30億美元，最後付40億美元。")));
        QCOMPARE(findingsOf(analysis, QStringLiteral("figure")), QStringList());
        QList<FigureAt> used;
        for (const FigurePair &pair : analysis.checks.pairs) {
            QVERIFY(!used.contains(pair.translation));
            used.append(pair.translation);
        }
    }
};

QTEST_APPLESS_MAIN(FigureCheckTest)
#include "tst_figurecheck.moc"
