// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include "core/analysis/articleanalysis.h"
#include "core/documents/documentreader.h"
#include "core/figures/recogniser.h"
#include "core/text/sentences.h"

using namespace concord;

/// What reading an article costs, step by step, on the sample article.
class AnalysisBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cutsSentences();
    void recognisesFigures_data();
    void recognisesFigures();
    void readsTheWholeArticle();

private:
    ArticleText m_source{Language::English, {}};
    ArticleText m_translation{Language::TraditionalChinese, {}};
};

void AnalysisBench::initTestCase()
{
    const auto source = readDocumentFile(sourceFile(QStringLiteral("resources/sample/article.en.txt")), {});
    const auto translation = readDocumentFile(sourceFile(QStringLiteral("resources/sample/article.zh-Hant.txt")), {});
    VERIFY_OK(source);
    VERIFY_OK(translation);
    m_source.paragraphs = source->paragraphs();
    m_translation.paragraphs = translation->paragraphs();
}

void AnalysisBench::cutsSentences()
{
    const QString text = m_translation.paragraphs.join(QString());
    QBENCHMARK {
        sentenceRanges(text, Language::TraditionalChinese);
    }
}

void AnalysisBench::recognisesFigures_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("en") << false;
    QTest::newRow("zh-Hant") << true;
}

void AnalysisBench::recognisesFigures()
{
    QFETCH(bool, isChinese);
    const ArticleText &text = isChinese ? m_translation : m_source;
    FigureOptions options;
    options.language = text.language;
    options.documentDate = QDate(2025, 4, 14);
    QBENCHMARK {
        for (const QString &paragraph : text.paragraphs)
            recogniseFigures(paragraph, options);
    }
}

void AnalysisBench::readsTheWholeArticle()
{
    SilentProgress progress;
    QBENCHMARK {
        const auto analysis = analyseArticle(m_source, m_translation, QDate(2025, 4, 14), progress);
        QVERIFY(analysis.hasValue());
    }
}

QTEST_GUILESS_MAIN(AnalysisBench)
#include "tst_analysisbench.moc"
