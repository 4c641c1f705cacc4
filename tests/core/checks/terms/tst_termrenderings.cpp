// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termconsistency.h"
#include "core/checks/termrenderings.h"

#include "core/documents/documentreader.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

/// "source: rendering count, …" of a concept whose source contains `words`; empty when there is none.
QString rowOf(const RenderingMatrix &matrix, const QString &words)
{
    for (const ConceptRow &row : matrix.rows) {
        if (!row.source.contains(words))
            continue;
        QStringList cells;
        for (const TermRendering &one : row.renderings)
            cells.append(QStringLiteral("%1 %2").arg(one.text).arg(one.places.size()));
        return row.source + QStringLiteral(": ") + cells.join(QStringLiteral(", "));
    }
    return {};
}

QStringList textsOf(const RenderingMatrix &matrix, const QString &source)
{
    QStringList texts;
    for (const ConceptRow &row : matrix.rows) {
        if (row.source.compare(source, Qt::CaseInsensitive) == 0) {
            for (const TermRendering &one : row.renderings)
                texts.append(one.text);
        }
    }
    return texts;
}

} // namespace

class TermRenderingsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsAConceptThroughItsBeads()
    {
        const auto article = bitext(QStringLiteral("en: The power loom is fast. | zh: 動力織機很快。\n"
                                                   "en: He sold wool. | zh: 他賣羊毛。\n"
                                                   "en: A power loom costs much. | zh: 一部動力織機很貴。\n"
                                                   "en: She bought another power loom. | zh: 她又買了動力織機。\n"
                                                   "en: The mill burned down. | zh: 工廠燒了。\n"
                                                   "en: Nobody saw the fire. | zh: 沒有人看見火。\n"
                                                   "en: The next power loom broke. | zh: 下一部動力紡機壞了。\n"
                                                   "en: Rain fell on the town. | zh: 鎮上下雨。\n"));
        QCOMPARE(rowOf(renderingMatrix(article.bitext), QStringLiteral("power loom")), QStringLiteral("power loom: 動力織機 3, 動力紡機 1"));
    }

    void readsGlossesAndKeptNames()
    {
        const auto article = bitext(QStringLiteral("en: The fund Zanzibaru pays. | zh: 由贊西巴魯（Zanzibaru）基金付錢。\n"
                                                   "en: We met Globex here. | zh: 我們在此見過Globex。\n"));
        const RenderingMatrix matrix = renderingMatrix(article.bitext);
        QCOMPARE(rowOf(matrix, QStringLiteral("Globex")), QStringLiteral("Globex: Globex 1"));
        QVERIFY2(rowOf(matrix, QStringLiteral("Zanzibaru")).endsWith(QStringLiteral("贊西巴魯 1")), qPrintable(rowOf(matrix, QStringLiteral("Zanzibaru"))));
    }

    void readsTheOtherDirectionToo()
    {
        const auto drawn = drawnArticle(QStringLiteral("en: Nvidia sells chips. | zh: 輝達賣晶片。\nen: Nvidia grows. | zh: 輝達成長。\n"));
        SilentProgress progress;
        const auto article = analyseArticle(drawn.translation, drawn.source, {}, progress);
        QVERIFY(rowOf(renderingMatrix(article->bitext), QStringLiteral("Nvidia")).contains(QStringLiteral("輝達 2")));
    }

    void hasNothingToSayOfOneSide()
    {
        QVERIFY(renderingMatrix(bitext(QStringLiteral("en: Globex met Globex.\n")).bitext).rows.isEmpty());
    }

    void reportsOneConceptInTwoForms()
    {
        ConceptRow row{QStringLiteral("power loom"), ConceptKind::Phrase, {}, {}};
        row.renderings = {{QStringLiteral("動力織機"), {{Side::Translation, 0, {0, 4}}, {Side::Translation, 1, {0, 4}}}},
                          {QStringLiteral("動力紡機"), {{Side::Translation, 2, {3, 7}}}},
                          {QStringLiteral("織機"), {{Side::Translation, 3, {0, 2}}}, true}};
        const QList<Finding> findings = checkRenderings({{row}, {}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].translationText, QStringLiteral("動力紡機"));
        QCOMPARE(findings[0].edits, (QList<TextEdit>{{{Side::Translation, 2, {3, 7}}, QStringLiteral("動力織機")}}));
        row.renderings.remove(1);
        QVERIFY(checkRenderings({{row}, {}}).isEmpty());
    }

    void findsWhatACarefulReaderLists_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("renderings");
        const auto row = [](const char *source, const char16_t *renderings) {
            QTest::newRow(source) << QString::fromLatin1(source) << QString::fromUtf16(renderings).split(u' ');
        };
        row("Google", u"Google 谷歌 穀歌");
        row("NVIDIA", u"NVIDIA 英偉達");
        row("large language model", u"大型語言模型 大型語言模式 大語言模型");
        row("Amazon Web Services (AWS)", u"AWS 亞馬遜雲端服務 亞馬遜網路服務");
        row("artificial general intelligence (AGI)", u"人工通用智能 通用人工智慧");
        row("data", u"資料 數據");
        row("training data", u"訓練資料 訓練數據");
        row("data centers", u"資料中心 數據中心");
        row("profit", u"獲利 盈利 利潤");
        row("model", u"模型 模式");
        row("Big Tech", u"大型科技公司 大科技公司 科技巨頭");
        row("tech industry", u"科技業 科技行業 科技產業");
        row("Google Cloud", u"谷歌雲端 Google雲端");
        row("internet", u"網路 互聯網");
        row("user", u"用戶 使用者");
        row("CEO", u"CEO 首席執行官");
        row("investor", u"投資者 投資人");
        row("revenue growth", u"收入成長 收益成長");
        row("video", u"視頻 影片");
    }
    void findsWhatACarefulReaderLists()
    {
        static const RenderingMatrix matrix = ofReferenceArticle();
        if (matrix.rows.isEmpty())
            QSKIP("The reference article is not here.");
        QFETCH(QString, source);
        QFETCH(QStringList, renderings);
        const QStringList found = textsOf(matrix, source);
        for (const QString &rendering : renderings)
            QVERIFY2(found.contains(rendering), qPrintable(source + QStringLiteral(": ") + found.join(u' ')));
        const QStringList magazine = textsOf(matrix, QStringLiteral("The Information"));
        for (const QString &rendering : {QStringLiteral("《The Information》"), QStringLiteral("The Information"), QStringLiteral("《資訊》")})
            QVERIFY2(magazine.contains(rendering), qPrintable(magazine.join(u' ')));
    }

private:
    static RenderingMatrix ofReferenceArticle()
    {
        const QString source = testDataFile(QStringLiteral("reference-article/article.en.txt"));
        const QString translation = testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt"));
        if (source.isEmpty() || translation.isEmpty())
            return {};
        const Result<Document> english = readDocumentFile(source, {});
        const Result<Document> chinese = readDocumentFile(translation, {});
        SilentProgress progress;
        const auto article = analyseArticle({Language::English, english->paragraphs()}, {Language::TraditionalChinese, chinese->paragraphs()}, {}, progress,
                                            {QStringLiteral("sentence-added")});
        return renderingMatrix(article->bitext);
    }
};

QTEST_APPLESS_MAIN(TermRenderingsTest)
#include "tst_termrenderings.moc"
