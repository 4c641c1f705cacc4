// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "core/analysis/standardcharts.h"
#include "core/exchange/articleimport.h"
#include "core/exchange/claimjson.h"
#include "core/project/articles.h"
#include "core/project/claims.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCharacters = 1'000'000; // of both texts together
constexpr int kClaims = 10'000;

/// The sample's paragraphs over and over, numbered so that no two are the same.
Document documentOf(const QString &name, Language language)
{
    const QStringList paragraphs = QString::fromUtf8(readAll(sourceFile(u"resources/sample/"_s + name))).split(u'\n', Qt::SkipEmptyParts);
    Document document;
    document.language = language;
    for (qsizetype held = 0; held < kCharacters / 2;) {
        Block block;
        block.text = u"%1 "_s.arg(document.blocks.size() + 1) + paragraphs[document.blocks.size() % paragraphs.size()];
        held += block.text.size();
        document.blocks.append(block);
    }
    return document;
}

TextSpan anywhere(const TextRevision &revision, QRandomGenerator &random)
{
    const int paragraph = random.bounded(static_cast<int>(revision.paragraphs.size()));
    const int length = static_cast<int>(revision.paragraphs[paragraph].size());
    const int begin = random.bounded(std::max(1, length - 2));
    return {revision.side, paragraph, {begin, std::min(length, begin + 2 + random.bounded(120))}};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// A million characters with ten thousand claims that lie over one another, in the real window. Optimised builds alone mean much.
class ClaimWindowBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void paintsThemSoonAfterOpening();
    void makesOneMore();

private:
    Status fill(Project &project);

    QTemporaryDir m_folder;
    QString m_path;
};

Status ClaimWindowBench::fill(Project &project)
{
    ArticleImport import;
    import.source = documentOf(u"article.en.txt"_s, Language::English);
    import.translation = documentOf(u"article.zh-Hant.txt"_s, Language::TraditionalChinese);
    QRandomGenerator random(17);
    return project.edit(u"Fill"_s, [&](Database &database) -> Status {
        const Result<Article> article = importArticle(database, import);
        if (!article)
            return article.error();
        if (const Status charts = addStandardCharts(database); !charts)
            return charts;
        const TextRevision source = **Articles::latestRevision(database, article->id, Side::Source);
        const TextRevision translation = **Articles::latestRevision(database, article->id, Side::Translation);
        for (int number = 0; number < kClaims; ++number) {
            Claim claim;
            claim.article = article->id;
            claim.entity = u"Harbour %1"_s.arg(number % 300);
            claim.metric = u"headcount"_s; // in none of the standard charts, which are followed nevertheless
            claim.low = claim.high = Decimal(number);
            claim.status = static_cast<ClaimStatus>(number % 5);
            for (const TextRevision *revision : {&source, &translation}) {
                const Result<Anchor> anchor = anchorAt(*revision, anywhere(*revision, random));
                if (!anchor)
                    return anchor.error();
                claim.anchors.append(*anchor);
            }
            if (const Result<Claim> stored = Claims::add(database, claim); !stored)
                return stored.error();
        }
        return Done{};
    });
}

void ClaimWindowBench::initTestCase()
{
    WindowFixture::useOwnSettings();
    m_path = m_folder.filePath(u"claims.concord"_s);
    const auto project = Project::create(m_path);
    VERIFY_OK(project);
    VERIFY_OK(fill(**project));
}

void ClaimWindowBench::paintsThemSoonAfterOpening()
{
    QList<double> times;
    for (int run = 0; run < 3; ++run) {
        WindowFixture fixture;
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        QElapsedTimer timer;
        timer.start();
        fixture.window.openProject(m_path);
        QVERIFY(QTest::qWaitFor([&] { return fixture.reader()->content().bitext && !fixture.reader()->content().bitext->source.isEmpty(); }, 60000));
        fixture.reader()->viewport()->repaint();
        times.append(milliseconds(timer));
        QVERIFY(fixture.reader()->content().marks.size() >= kClaims);
        fixture.tasks.stop();
        fixture.workbench.close();
    }
    qInfo("to the first paint: median %.0f ms, longest %.0f ms", median(times), *std::max_element(times.cbegin(), times.cend()));
    QVERIFY(median(times) < 1000);
}

void ClaimWindowBench::makesOneMore()
{
    WindowFixture fixture;
    fixture.window.openProject(m_path);
    fixture.window.show();
    QVERIFY(QTest::qWaitFor([&] { return fixture.workbench.article() && !fixture.tasks.isRunning(); }, 600000));
    QCOMPARE(fixture.workbench.claims().size(), kClaims);
    QRandomGenerator random(23);
    QList<double> times, painted;
    for (int number = 0; number < 9; ++number) {
        const TextSpan span = anywhere(*fixture.workbench.article()->translation, random);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fixture.workbench.makeClaim(span));
        times.append(milliseconds(timer));
        fixture.reader()->viewport()->repaint();
        painted.append(milliseconds(timer));
        QTest::qWait(300); // what follows in its own time
    }
    qInfo("made one in: median %.1f ms, longest %.1f ms; painted: median %.1f ms", median(times), *std::max_element(times.cbegin(), times.cend()), median(painted));
    QVERIFY(median(painted) < 50);
}

QTEST_MAIN(ClaimWindowBench)
#include "tst_claimwindowbench.moc"
