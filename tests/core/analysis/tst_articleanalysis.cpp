// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/loadedarticle.h"

#include "tests/core/project/projectfile.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

/// Says "stop" from the first question on.
class StoppedProgress final : public Progress
{
public:
    void report(qint64 done, qint64 total) override { QVERIFY(done <= total); }
    bool isCancelled() const override { return true; }
};

class RecordingProgress final : public Progress
{
public:
    void report(qint64 done, qint64 total) override { steps.append({done, total}); }
    bool isCancelled() const override { return false; }

    QList<std::pair<qint64, qint64>> steps;
};

const QString kPicture = QStringLiteral("en: It lost $5 billion in 2024. Nobody was surprised. | zh: 2024年虧損50億美元。沒有人意外。\n"
                                        "en: Nvidia sold 2,048 chips. | zh: 輝達賣出2,048顆晶片。\n");

} // namespace

class ArticleAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsBothSidesAndTiesThem()
    {
        const ArticleAnalysis analysis = bitext(kPicture);
        QCOMPARE(analysis.bitext.source.sentences.size(), 3);
        QCOMPARE(analysis.bitext.translation.sentences.size(), 3);
        QCOMPARE(analysis.bitext.beads.size(), 3);
        QCOMPARE(analysis.bitext.source.figures.size(), 2);
        QVERIFY(analysis.bitext.source.figureCount() >= 3);
        QCOMPARE(findingsOf(analysis), QStringList());
    }

    void theBeadsPartitionBothSidesInOrder()
    {
        const ArticleAnalysis analysis = bitext(kPicture + QStringLiteral("en: Only here, in one language.\nzh: 只有這裡有的一句話。\n"));
        int source = 0, translation = 0;
        for (const Bead &bead : analysis.bitext.beads) {
            QCOMPARE(bead.source.begin, source);
            QCOMPARE(bead.translation.begin, translation);
            source = bead.source.end;
            translation = bead.translation.end;
        }
        QCOMPARE(source, analysis.bitext.source.sentences.size());
        QCOMPARE(translation, analysis.bitext.translation.sentences.size());
    }

    void oneSideAloneIsReadToo()
    {
        const ArticleAnalysis analysis = bitext(QStringLiteral("zh: 2024年虧損50億美元。沒有人意外。"));
        QVERIFY(analysis.bitext.source.isEmpty());
        QCOMPARE(analysis.bitext.beads.size(), 2);
        QVERIFY(analysis.bitext.translation.figureCount() >= 2);
        QVERIFY(analysis.checks.findings.isEmpty());
        QVERIFY(bitext(QString()).bitext.beads.isEmpty());
    }

    void bareYuanFollowsTheScript()
    {
        const BitextSide taiwan = analyseSide({Language::TraditionalChinese, {QStringLiteral("他付了500元。")}}, {});
        const BitextSide mainland = analyseSide({Language::SimplifiedChinese, {QStringLiteral("他付了500元。")}}, {});
        QCOMPARE(taiwan.figures.first().first().unit, QStringLiteral("TWD"));
        QCOMPARE(mainland.figures.first().first().unit, QStringLiteral("CNY"));
    }

    void canBeStopped()
    {
        const DrawnArticle article = drawnArticle(kPicture);
        StoppedProgress progress;
        const Result<ArticleAnalysis> analysis = analyseArticle(article.source, article.translation, {}, progress);
        QVERIFY(!analysis);
        QVERIFY(analysis.error().code == Error::Code::Cancelled);
    }

    void tellsHowFarItIs()
    {
        const DrawnArticle article = drawnArticle(kPicture);
        RecordingProgress progress;
        VERIFY_OK(analyseArticle(article.source, article.translation, {}, progress));
        QVERIFY(!progress.steps.isEmpty());
        QCOMPARE(progress.steps.last().first, progress.steps.last().second);
    }

    void isTheSameEachTime()
    {
        const ArticleAnalysis one = bitext(kPicture), other = bitext(kPicture);
        QCOMPARE(one.bitext.beads, other.bitext.beads);
        QCOMPARE(one.checks.findings, other.checks.findings);
        QCOMPARE(one.checks.pairs, other.checks.pairs);
    }

    void loadsTheNewestRevisionsOfAProject()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        SilentProgress progress;
        const Result<LoadedArticle> loaded = loadArticle(file.project(), article.id, progress);
        VERIFY_OK(loaded);
        QCOMPARE(loaded->article.title, article.title);
        QCOMPARE(loaded->source->number, 1);
        QCOMPARE(loaded->analysis.bitext.source.paragraphs, loaded->source->paragraphs);
        QCOMPARE(loaded->analysis.bitext.translation.paragraphs, loaded->translation->paragraphs);
        QVERIFY(!loadArticle(file.project(), ArticleId{12345}, progress));
    }

    void isHeldToAnotherTermbaseWithoutTheRest()
    {
        const ArticleAnalysis plain = bitext(QStringLiteral("en: The ferry sank in 1921. | zh: 渡輪在1912年沉了。\n"));
        const Termbase termbase{{{{}, {}, TermScope::Project, {{Language::English, QStringLiteral("ferry")}, {Language::TraditionalChinese, QStringLiteral("輪渡船")}}}}};
        const ArticleAnalysis held = withTerms(plain, termbase);
        QCOMPARE(held.terms, termbase);
        QCOMPARE(findingsOf(held, QStringLiteral("term")).size(), 1);
        QCOMPARE(findingsOf(held, QStringLiteral("figure")), findingsOf(plain, QStringLiteral("figure")));
        SilentProgress progress;
        const Result<ArticleAnalysis> moved = withBeads(held, held.bitext.beads, {}, progress);
        VERIFY_OK(moved);
        QCOMPARE(findingsOf(*moved), findingsOf(held)); // beads that change do not forget it
        QCOMPARE(findingsOf(withTerms(held, {})), findingsOf(plain));
    }
};

QTEST_GUILESS_MAIN(ArticleAnalysisTest)
#include "tst_articleanalysis.moc"
