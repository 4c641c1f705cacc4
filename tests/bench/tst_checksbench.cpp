// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articleanalysis.h"
#include "tests/support/testdata.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace concord;

namespace {

double secondsOf(const std::function<void()> &work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

QStringList sample(const QString &name, int times)
{
    const QStringList once = QString::fromUtf8(readAll(sourceFile(QStringLiteral("resources/sample/") + name))).split(u'\n', Qt::SkipEmptyParts);
    QStringList all;
    for (int i = 0; i < times; ++i)
        all += once;
    return all;
}

qsizetype characters(const QStringList &paragraphs)
{
    qsizetype size = 0;
    for (const QString &paragraph : paragraphs)
        size += paragraph.size();
    return size;
}

} // namespace

/// All checks of a long pair.
class ChecksBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef QT_NO_DEBUG
        QSKIP("Goals are for an optimised build.");
#endif
        const qsizetype once = characters(sample(QStringLiteral("article.en.txt"), 1)) + characters(sample(QStringLiteral("article.zh-Hant.txt"), 1));
        const int times = static_cast<int>(360'000 / once) + 1;
        SilentProgress progress;
        auto analysis = analyseArticle({Language::English, sample(QStringLiteral("article.en.txt"), times)},
                                       {Language::TraditionalChinese, sample(QStringLiteral("article.zh-Hant.txt"), times)}, QDate(2025, 3, 1), progress,
                                       {QStringLiteral("sentence-added")});
        VERIFY_OK(analysis);
        m_analysis = std::move(*analysis);
        QVERIFY(characters(m_analysis.bitext.source.paragraphs) + characters(m_analysis.bitext.translation.paragraphs) >= 360'000);
    }

    /// Goal: 1 s for all checks on a pair of 360,000 characters, the starter termbase among them.
    void runsEveryCheck()
    {
        CheckResult result;
        const double seconds = secondsOf([&] {
            result = checkBitext(m_analysis.bitext);
            addTermFindings(result.findings, m_analysis.bitext, starterTermbase());
        });
        qInfo("%d beads, %d findings, all checks: %.2f s", static_cast<int>(m_analysis.bitext.beads.size()), static_cast<int>(result.findings.size()), seconds);
        QVERIFY(seconds < 1.0);
    }

private:
    ArticleAnalysis m_analysis;
};

QTEST_GUILESS_MAIN(ChecksBench)
#include "tst_checksbench.moc"
