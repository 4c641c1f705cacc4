// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"

#include "core/analysis/articlelinker.h"
#include "ui/reader/bitextreader.h"
#include "ui/reader/marks/markstore.h"
#include "ui/reader/marks/overviewruler.h"
#include "ui/reader/printing/articleprinter.h"
#include "ui/desk/readermarks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace concord;

namespace {

constexpr int kClaims = 100000;
constexpr double kFrame = 8; // milliseconds

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1))];
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Two claims a bead, each standing in both languages: the sentence, and a few letters inside it.
QList<Claim> claimsOn(const Bitext &bitext)
{
    QList<Claim> claims;
    claims.reserve(kClaims);
    for (int bead = 0; claims.size() < kClaims; ++bead) {
        for (const bool isWhole : {true, false}) {
            Claim claim;
            claim.id = ClaimId{claims.size() + 1};
            claim.status = static_cast<ClaimStatus>(claims.size() % 5);
            for (const Side side : {Side::Source, Side::Translation}) {
                TextSpan span = bitext.beadSpans(bead, side).first();
                if (!isWhole)
                    span.range = {span.range.begin + 1, std::min(span.range.begin + 7, span.range.end)};
                Anchor anchor;
                anchor.span = span;
                claim.anchors.append(anchor);
            }
            claims.append(claim);
        }
    }
    return claims;
}

} // namespace

/// From a pick to its highlights in both columns, at a hundred thousand claims.
class MarksBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void buildsTheStore();
    void asksTheStore();
    void picksInView();
    void picksAnywhere();
    void hovers();
    void paintsACrowdedSpot();
    void drawsTheRuler();
    void printsAThousandPages();

private:
    double pick(const Item &item);
    static void report(const char *what, const QList<double> &times, double limit);

    std::shared_ptr<ArticleAnalysis> m_analysis = std::make_shared<ArticleAnalysis>();
    QList<Claim> m_claims;
    std::unique_ptr<ArticleLinker> m_linker;
    QList<ReaderMark> m_marks;
    BitextReader m_reader;
};

void MarksBench::initTestCase()
{
    m_analysis->bitext = *longArticle(kClaims / 2);
    m_claims = claimsOn(m_analysis->bitext);
    QElapsedTimer timer;
    timer.start();
    m_linker = std::make_unique<ArticleLinker>(m_analysis, m_claims);
    qInfo("linker made in %.1f ms", milliseconds(timer));
    m_marks = readerMarks(*m_analysis, m_claims, {}, {});
    QCOMPARE(m_marks.size(), 2 * kClaims);
    m_reader.resize(1000, 800);
    m_reader.show();
    timer.start();
    m_reader.setContent({std::shared_ptr<const Bitext>(m_analysis, &m_analysis->bitext), m_marks, {}});
    qInfo("article of %d claims set in %.1f ms", kClaims, milliseconds(timer));
    QVERIFY(QTest::qWaitForWindowExposed(&m_reader));
}

void MarksBench::report(const char *what, const QList<double> &times, double limit)
{
    const double p95 = percentile(times, 0.95);
    qInfo("%s: median %.3f ms, p95 %.3f ms, max %.3f ms", what, percentile(times, 0.5), p95, percentile(times, 1));
    QVERIFY2(p95 < limit, what);
}

void MarksBench::buildsTheStore()
{
    const RowTable rows(m_reader.content());
    QElapsedTimer timer;
    timer.start();
    const MarkStore store(m_marks, rows);
    qInfo("store of %d marks built in %.1f ms", store.count(), milliseconds(timer));
    QCOMPARE(store.count(), 2 * kClaims);
}

void MarksBench::asksTheStore()
{
    const RowTable rows(m_reader.content());
    const MarkStore store(m_marks, rows);
    QRandomGenerator random(3);
    QList<double> times;
    qsizetype found = 0;
    for (int i = 0; i < 20000; ++i) {
        const TextSpan &span = m_marks[random.bounded(static_cast<int>(m_marks.size()))].span;
        QElapsedTimer timer;
        timer.start();
        found += store.touching(span).size();
        times.append(milliseconds(timer));
    }
    QVERIFY(found > 20000);
    report("query", times, 0.1);
}

/// Resolves and paints both columns at once, as the window does on a pick.
double MarksBench::pick(const Item &item)
{
    QElapsedTimer timer;
    timer.start();
    m_reader.setProjection(m_linker->project(item));
    m_reader.viewport()->repaint();
    return milliseconds(timer);
}

void MarksBench::picksInView()
{
    m_reader.scrollTo(m_claims[50000].anchors.first().span);
    m_reader.viewport()->repaint();
    QList<double> times;
    for (int i = 0; i < 300; ++i)
        times.append(pick(m_claims[50000 + i % 20].id));
    report("pick to paint, in view", times, kFrame);
}

void MarksBench::picksAnywhere()
{
    QRandomGenerator random(5);
    QList<double> times;
    for (int i = 0; i < 300; ++i)
        times.append(pick(m_claims[random.bounded(kClaims)].id));
    report("pick to paint, anywhere in the article", times, kFrame);
}

void MarksBench::hovers()
{
    QList<double> times;
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        m_reader.setHover(m_linker->project(m_claims[50000 + i % 20].id));
        m_reader.viewport()->repaint();
        times.append(milliseconds(timer));
    }
    report("hover to paint", times, kFrame);
}

/// Ten thousand marks, five hundred of them over one sentence.
void MarksBench::paintsACrowdedSpot()
{
    QList<ReaderMark> marks = m_marks.first(10000);
    const TextSpan spot = m_claims.first().anchors.first().span;
    for (int i = 0; i < 500; ++i)
        marks.append({{spot.side, spot.paragraph, {spot.range.begin + i % 10, spot.range.end}}, MarkLayer::Claim, Token::Disputed, ClaimId{kClaims + i}});
    BitextReader reader;
    reader.resize(1000, 800);
    reader.show();
    reader.setContent({m_reader.content().bitext, marks, {}});
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        reader.viewport()->repaint();
        times.append(milliseconds(timer));
    }
    report("a crowded spot", times, kFrame);
}

void MarksBench::drawsTheRuler()
{
    auto *ruler = m_reader.findChild<OverviewRuler *>();
    QVERIFY(ruler);
    QList<double> times;
    for (int i = 0; i < 20; ++i) {
        ruler->refresh();
        QElapsedTimer timer;
        timer.start();
        ruler->repaint();
        times.append(milliseconds(timer));
    }
    report("ruler drawn anew", times, 40);
    times.clear();
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        ruler->setView(i * 1000, 800);
        ruler->repaint();
        times.append(milliseconds(timer));
    }
    report("ruler while scrolling", times, kFrame);
}

void MarksBench::printsAThousandPages()
{
    PrintedArticle article;
    article.bitext = longArticle(20000);
    article.title = QStringLiteral("A long ledger");
    article.pageWords = QStringLiteral("Page %1 of %2");
    SilentProgress progress;
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> pdf = articlePdf(article, printLayout(QPageSize::A4), progress);
    QVERIFY(pdf.hasValue());
    const qsizetype pages = pdf->count("/Type /Page\n") + pdf->count("/Type /Page ");
    qInfo("%lld pages, %.1f MB in %.1f s", qlonglong(pages), static_cast<double>(pdf->size()) / 1e6, milliseconds(timer) / 1e3);
}

QTEST_MAIN(MarksBench)
#include "tst_marksbench.moc"
