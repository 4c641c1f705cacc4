// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/orthographycheck.h"
#include "core/checks/repetitioncheck.h"

#include "tests/support/testdata.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace concord;

namespace {

double secondsOf(const std::function<void()> &work)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

/// The sample again and again.
Bitext longText(qsizetype characters)
{
    Bitext bitext;
    bitext.translation.language = Language::TraditionalChinese;
    const QStringList sample = QString::fromUtf8(readAll(sourceFile(QStringLiteral("resources/sample/article.zh-Hant.txt")))).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype size = 0; size < characters;) {
        for (const QString &paragraph : sample) {
            bitext.translation.sentences.append(LocatedSentence{static_cast<int>(bitext.translation.paragraphs.size()), {0, static_cast<int>(paragraph.size())}});
            bitext.translation.paragraphs.append(paragraph);
            size += paragraph.size();
        }
    }
    return bitext;
}

} // namespace

class OrthographyBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef QT_NO_DEBUG
        QSKIP("Goals are for an optimised build.");
#endif
    }

    /// Goal: 1 s for all checks of 360,000 characters; these are some of them.
    void readsALongText()
    {
        const Bitext bitext = longText(360'000);
        qsizetype findings = 0;
        const double seconds = secondsOf([&] { findings = checkOrthography(bitext, HouseProfile::taiwan()).size() + checkRepetitions(bitext).size(); });
        qInfo("360,000 characters: %.0f ms, %lld findings", seconds * 1000, static_cast<long long>(findings));
        QVERIFY(seconds < 0.5);
    }

    /// Goal: 10 ms for a paragraph.
    void readsAParagraph()
    {
        Bitext bitext = longText(1);
        bitext.translation.paragraphs = {bitext.translation.paragraphs.join(QString()).left(600)};
        const double seconds = secondsOf([&] { (void)checkOrthography(bitext, HouseProfile::taiwan()); });
        qInfo("a paragraph: %.2f ms", seconds * 1000);
        QVERIFY(seconds < 0.010);
    }
};

QTEST_APPLESS_MAIN(OrthographyBench)
#include "tst_orthographybench.moc"
