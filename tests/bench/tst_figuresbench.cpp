// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"
#include "core/figures/recogniser.h"
#include "core/text/sentences.h"

#include "tests/support/testdata.h"

#include <QTest>

#include <cmath>
#include <ctime>

using namespace concord;

namespace {

/// Processor time of this process, so that a busy machine does not count.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The sample article again and again, with numbers that differ, until it has `size` bytes.
QByteArray longText(const QString &name, qsizetype size)
{
    const Result<Document> sample = readDocumentFile(sourceFile(name), {});
    QByteArray text;
    for (int round = 0; sample && text.size() < size; ++round) {
        for (const Block &block : sample->blocks)
            text += block.text.toUtf8() + " (" + QByteArray::number(1000 + round % 9000) + ")\n";
    }
    return text;
}

struct Work
{
    qsizetype figures = 0;
    double seconds = 0;
};

/// Reads, cuts and recognises, as opening a text does.
Work readWhole(const QByteArray &bytes, Language language)
{
    const double begin = processorSeconds();
    const Result<Document> document = readPlainText(bytes, {{}, language, {}});
    const FigureOptions options = figureOptionsFor(language, QDate(2025, 4, 14));
    Work work;
    for (const Block &block : document->blocks) {
        sentenceRanges(block.text, language);
        work.figures += recogniseFigures(block.text, options).size();
    }
    work.seconds = processorSeconds() - begin;
    return work;
}

} // namespace

class FiguresBench : public QObject
{
    Q_OBJECT

private slots:
    void recognisesAgainstItsGoal_data() { rows(); }
    void recognisesAgainstItsGoal();
    void readsTenMegabytes_data() { rows(); }
    void readsTenMegabytes();

private:
    static void rows()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << QStringLiteral("resources/sample/article.en.txt") << Language::English;
        QTest::newRow("zh-Hant") << QStringLiteral("resources/sample/article.zh-Hant.txt") << Language::TraditionalChinese;
    }
};

/// Goal: 15 MB of UTF-8 a second on one core.
void FiguresBench::recognisesAgainstItsGoal()
{
    QFETCH(QString, file);
    QFETCH(Language, language);
    const QByteArray bytes = longText(file, 4'000'000);
    const Result<Document> document = readPlainText(bytes, {{}, language, {}});
    QVERIFY(document.hasValue());
    const FigureOptions options = figureOptionsFor(language, QDate(2025, 4, 14));
    const double begin = processorSeconds();
    qsizetype figures = 0;
    for (const Block &block : document->blocks)
        figures += recogniseFigures(block.text, options).size();
    const double seconds = processorSeconds() - begin;
    QVERIFY(figures > 0);
    qInfo("%lld figures, %.1f MB/s", static_cast<long long>(figures), static_cast<double>(bytes.size()) / seconds / 1e6);
}

/// Goal: 10 MB in less than 3 s, and twice the text in twice the time.
void FiguresBench::readsTenMegabytes()
{
    QFETCH(QString, file);
    QFETCH(Language, language);
    double smallest = 0;
    for (const double size : {1.25e6, 2.5e6, 5e6, 1e7}) {
        const Work work = readWhole(longText(file, static_cast<qsizetype>(size)), language);
        QVERIFY(work.figures > 0);
        smallest = smallest > 0 ? smallest : work.seconds;
        qInfo("%5.2f MB: %.2f s, growth exponent %.2f", size / 1e6, work.seconds,
              size > 1.25e6 ? std::log(work.seconds / smallest) / std::log(size / 1.25e6) : 1.0);
    }
}

QTEST_APPLESS_MAIN(FiguresBench)
#include "tst_figuresbench.moc"
