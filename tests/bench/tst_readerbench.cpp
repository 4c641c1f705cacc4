// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/readerbenchchild.h"
#include "tests/ui/reader/readerarticle.h"

#include "core/exchange/articleimport.h"
#include "core/project/claims.h"
#include "ui/desk/desk.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace concord;

namespace {

struct FirstPaint
{
    double milliseconds = 0;
    double bytes = 0;
};

FirstPaint measuredAlone(const QString &widget, qint64 bytes)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), widget, QString::number(bytes)});
    process.waitForFinished(60000);
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double atShare(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<qsizetype>(std::ceil(static_cast<double>(values.size()) * share)) - 1)];
}

/// Milliseconds of setting a scroll bar and painting what it brings.
double frame(BitextReader &reader, int value)
{
    QElapsedTimer timer;
    timer.start();
    reader.verticalScrollBar()->setValue(value);
    QCoreApplication::sendPostedEvents(reader.window(), QEvent::UpdateRequest);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// `count` frames a wheel notch apart, from where the reader stands.
QList<double> scrolled(BitextReader &reader, int count)
{
    QList<double> times;
    for (int i = 0; i < count; ++i)
        times.append(frame(reader, reader.verticalScrollBar()->value() + 120));
    return times;
}

QList<ReaderMark> tenMarksABead(const Bitext &bitext)
{
    QList<ReaderMark> marks;
    for (const Side side : {Side::Source, Side::Translation}) {
        for (const LocatedSentence &sentence : bitext.side(side).sentences) {
            for (int k = 0; k < 5; ++k) {
                const TextSpan span{side, sentence.paragraph, {sentence.range.begin + k, sentence.range.begin + k + 4}};
                marks.append({span, k % 2 ? MarkLayer::Claim : MarkLayer::Figure, Token::Verified, ClaimId{marks.size() + 1}});
            }
        }
    }
    return marks;
}

void show(BitextReader &reader)
{
    reader.resize(1000, 800);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
}

Document documentOf(const QStringList &paragraphs, Language language, qint64 bytes)
{
    Document document;
    document.language = language;
    for (qint64 held = 0; held < bytes;) {
        for (const QString &paragraph : paragraphs) {
            Block block;
            block.text = paragraph;
            document.blocks.append(block);
            held += paragraph.toUtf8().size();
        }
    }
    return document;
}

QStringList sampleParagraphs(const QString &name)
{
    return QString::fromUtf8(readAll(sourceFile(QStringLiteral("resources/sample/") + name))).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// How fast the reader shows, scrolls and sets anew, beside QPlainTextEdit in the same run. Optimised builds alone mean much.
class ReaderBench : public QObject
{
    Q_OBJECT

private slots:
    void showsABareText_data();
    void showsABareText();
    void scrollsAnArticleFullOfMarks();
    void setsAndScrollsOneLongParagraph();
    void showsAProjectBeforeItIsRead();
};

void ReaderBench::showsABareText_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<double>("shareOfTime");
    QTest::addColumn<double>("shareOfMemory");
    QTest::newRow("10 MB") << qint64(10'000'000) << 0.35 << 0.6;
    QTest::newRow("60 MB") << qint64(60'000'000) << 0.1 << 0.25;
}

void ReaderBench::showsABareText()
{
    QFETCH(qint64, bytes);
    QFETCH(double, shareOfTime);
    QFETCH(double, shareOfMemory);
    QList<double> ours, theirs, ourBytes, theirBytes;
    for (int run = 0; run < 5; ++run) {
        const FirstPaint edit = measuredAlone(QStringLiteral("edit"), bytes), reader = measuredAlone(QStringLiteral("reader"), bytes);
        QVERIFY(edit.milliseconds > 0 && reader.milliseconds > 0);
        ours.append(reader.milliseconds);
        theirs.append(edit.milliseconds);
        ourBytes.append(reader.bytes);
        theirBytes.append(edit.bytes);
    }
    const double time = median(ours) / median(theirs), memory = median(ourBytes) / median(theirBytes);
    qInfo("first paint %.1f ms against %.1f ms: %.3f; memory %.1f MB against %.1f MB: %.3f", median(ours), median(theirs), time,
          median(ourBytes) / 1e6, median(theirBytes) / 1e6, memory);
    QVERIFY(time <= shareOfTime);
    QVERIFY(memory <= shareOfMemory);
}

void ReaderBench::scrollsAnArticleFullOfMarks()
{
    const auto bitext = longArticle(10000);
    const QList<ReaderMark> marks = tenMarksABead(*bitext);
    QCOMPARE(marks.size(), 100000);
    BitextReader reader;
    show(reader);
    reader.setContent({bitext, marks, {}});
    QList<double> times;
    for (const double place : {0.0, 0.3, 0.7}) {
        frame(reader, static_cast<int>(place * reader.verticalScrollBar()->maximum()));
        times += scrolled(reader, 200);
    }
    const double end = frame(reader, reader.verticalScrollBar()->maximum());
    const QSize size = reader.size();
    QList<double> resizes;
    for (int i = 1; i <= 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        reader.resize(size.width() - 7 * i, size.height());
        reader.viewport()->repaint();
        resizes.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("frame p95 %.2f ms, longest %.2f ms; to the end %.2f ms; resize median %.2f ms, longest %.2f ms", atShare(times, 0.95), atShare(times, 1), end,
          median(resizes), atShare(resizes, 1));
    QVERIFY(atShare(times, 0.95) < 8);
    QVERIFY(atShare(times, 1) < 16);
    QVERIFY(end < 30);
    QVERIFY(median(resizes) < 30);
}

void ReaderBench::setsAndScrollsOneLongParagraph()
{
    const QString text = benchText(1'000'000).remove(u'\n');
    BitextReader reader;
    show(reader);
    QElapsedTimer timer;
    timer.start();
    reader.setText(text, Side::Translation, Language::TraditionalChinese);
    reader.viewport()->repaint();
    const double set = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QList<double> times = scrolled(reader, 300);
    const double end = frame(reader, reader.verticalScrollBar()->maximum());
    QList<double> resizes;
    for (const int width : {900, 950, 870, 920, 990}) {
        timer.restart();
        reader.resize(width, 800);
        reader.viewport()->repaint();
        resizes.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double resize = median(resizes);
    qInfo("set and painted %.1f ms; frame p95 %.2f ms, longest %.2f ms; to the end %.2f ms; resize %.1f ms", set, atShare(times, 0.95), atShare(times, 1),
          end, resize);
    QVERIFY(set < 100);
    QVERIFY(atShare(times, 1) < 16);
    QVERIFY(end < 30);
    QVERIFY(resize < 30);
}

void ReaderBench::showsAProjectBeforeItIsRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.concord"));
    TaskRunner tasks;
    {
        Workbench bench(tasks);
        ArticleImport import;
        import.source = documentOf(sampleParagraphs(QStringLiteral("article.en.txt")), Language::English, 5'000'000);
        import.translation = documentOf(sampleParagraphs(QStringLiteral("article.zh-Hant.txt")), Language::TraditionalChinese, 5'000'000);
        VERIFY_OK(bench.create(path, import));
        bench.close();
    }
    QList<double> times;
    for (int run = 0; run < 5; ++run) {
        Workbench bench(tasks);
        Desk desk(bench);
        desk.resize(1280, 800);
        desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk));
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(bench.open(path));
        QVERIFY(QTest::qWaitFor([&] { return desk.reader()->content().bitext && !desk.reader()->content().bitext->source.isEmpty(); }, 60000));
        desk.reader()->viewport()->repaint();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QVERIFY(tasks.isRunning()); // what is derived comes later
        bench.close();
    }
    qInfo("10 MB pair from a project, to first paint: median %.1f ms, longest %.1f ms", median(times), atShare(times, 1));
    QVERIFY(median(times) < 400);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--child"))
        return runBenchChild(arguments[2], arguments[3].toLongLong());
    ReaderBench bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "tst_readerbench.moc"
