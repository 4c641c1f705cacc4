// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/textwrap.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// Every character as wide as the size says.
double squareWidth(const QString &text, int size, bool)
{
    return static_cast<double>(text.size()) * size;
}

QStringList wrap(const QString &text, int characters)
{
    return wrapText(text, characters, 1, false, squareWidth);
}

} // namespace

class TextWrapTest : public QObject
{
    Q_OBJECT

private slots:
    void breaksWhereALineMayBreak_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("fits") << u"資本支出"_s << 4 << QStringList{u"資本支出"_s};
        QTest::newRow("English at spaces, evenly") << u"one two three four"_s << 14 << QStringList{u"one two"_s, u"three four"_s};
        QTest::newRow("no comma at a line's start") << u"甲乙丙丁，戊己"_s << 4 << QStringList{u"甲乙丙"_s, u"丁，戊己"_s};
        QTest::newRow("after a pause") << u"虧損擴大，沒有盡頭的投資"_s << 8 << QStringList{u"虧損擴大，"_s, u"沒有盡頭的投資"_s};
        QTest::newRow("before a bracket") << u"Aster (a former clerk)"_s << 18 << QStringList{u"Aster"_s, u"(a former clerk)"_s};
        QTest::newRow("no bracket alone") << u"One long finding of the year (8)"_s << 29 << QStringList{u"One long finding"_s, u"of the year (8)"_s};
        QTest::newRow("no bracket at a line's end") << u"甲乙丙《丁戊》"_s << 4 << QStringList{u"甲乙丙"_s, u"《丁戊》"_s};
        QTest::newRow("a number stays whole") << u"甲乙1,500億"_s << 6 << QStringList{u"甲乙"_s, u"1,500億"_s};
        QTest::newRow("too long a word is cut") << u"abcdefgh"_s << 3 << QStringList{u"abc"_s, u"def"_s, u"gh"_s};
        QTest::newRow("nothing") << u"  "_s << 3 << QStringList{};
    }
    void breaksWhereALineMayBreak()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QTEST(wrap(text, width), "lines");
    }

    void fillsLinesForNotes()
    {
        const TextMeasure measure = [](const QString &line, int, bool) { return static_cast<double>(line.size()); };
        QCOMPARE(fillText(u"one two three four five six"_s, 18, 12, false, measure), (QStringList{u"one two three four"_s, u"five six"_s}));
        QCOMPARE(fillText(u"one two three four five s"_s, 23, 12, false, measure), (QStringList{u"one two three four"_s, u"five s"_s})); // not "s" alone
        QCOMPARE(fillText(u"one two"_s, 23, 12, false, measure), QStringList{u"one two"_s});
        QVERIFY(fillText(u" "_s, 23, 12, false, measure).isEmpty());
    }

    void losesNoCharacter()
    {
        const QString text = u"Google 與 OpenAI 的估值，一輪高過一輪：至少 1,500億美元（未核實）。"_s;
        for (int width = 1; width < 50; ++width) {
            const QStringList lines = wrap(text, width);
            QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
            for (const QString &line : lines)
                QVERIFY2(line.size() <= width, qPrintable(line));
        }
    }
};

QTEST_APPLESS_MAIN(TextWrapTest)
#include "tst_textwrap.moc"
