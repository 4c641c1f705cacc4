// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <QSet>
#include <QTest>

using namespace concord;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Range &range : wordRanges(text))
        words.append(text.mid(range.begin, range.length()));
    return words;
}

QString wordTouching(const QString &text, int position)
{
    const Range range = wordAt(text, position);
    return text.mid(range.begin, range.length());
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsAndLeavesPunctuationOut()
    {
        QCOMPARE(wordsOf(QStringLiteral("It lost $1,500, again.")).join(u'|'), QStringLiteral("It|lost|1,500|again"));
        QVERIFY(wordsOf(QString()).isEmpty());
        QVERIFY(wordsOf(QStringLiteral("。，— ")).isEmpty());
    }

    void cutsChineseByTheDictionary()
    {
        const QStringList words = wordsOf(QStringLiteral("人工智慧改變世界。"));
        QVERIFY2(words.contains(QStringLiteral("改變")) && words.contains(QStringLiteral("世界")), qPrintable(words.join(u'|')));
        QCOMPARE(words.join(QString()), QStringLiteral("人工智慧改變世界"));
    }

    void keepsNamesWhole()
    {
        using Ranges = QList<Range>;
        const Ranges words = {{0, 2}, {2, 3}, {3, 4}, {4, 6}, {8, 9}};
        QCOMPARE(mergedWords(words, {}), words);
        QCOMPARE(mergedWords(words, Ranges{{2, 4}}), (Ranges{{0, 2}, {2, 4}, {4, 6}, {8, 9}}));
        QCOMPARE(mergedWords(words, Ranges{{1, 5}}), (Ranges{{0, 1}, {1, 5}, {5, 6}, {8, 9}}));
        QCOMPARE(mergedWords(words, Ranges{{4, 5}}), (Ranges{{0, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {8, 9}}));
        QCOMPARE(mergedWords(words, Ranges{{6, 8}}), (Ranges{{0, 2}, {2, 3}, {3, 4}, {4, 6}, {6, 8}, {8, 9}}));
        QCOMPARE(mergedWords(words, Ranges{{0, 1}, {1, 2}, {10, 12}}), (Ranges{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 6}, {8, 9}, {10, 12}}));
        QCOMPARE(mergedWords(words, Ranges{{0, 9}}), (Ranges{{0, 9}}));
        QCOMPARE(mergedWords({}, Ranges{{1, 2}}), (Ranges{{1, 2}}));
    }

    void findsWhereAGraphemeStarts()
    {
        const QString text = QStringLiteral("a👩‍👧e\u0301𠮷");
        const int length = static_cast<int>(text.size());
        QSet<int> starts;
        for (int i = 0; i < length; ++i) {
            const int start = graphemeStart(text, i);
            QVERIFY(start <= i && nextGrapheme(text, start) > i);
            starts << start;
        }
        QCOMPARE(starts.size(), 4);
        QCOMPARE(graphemeStart(text, -4), 0);
        QCOMPARE(graphemeStart(text, length), length);
        QCOMPARE(graphemeStart(text, length + 7), length);
        QCOMPARE(graphemeStart(QString(), 3), 0);
    }

    void givesTheWordAtAPosition_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word");
        QTest::newRow("before the first letter") << 0 << "hello";
        QTest::newRow("inside") << 2 << "hello";
        QTest::newRow("touching its end") << 5 << "hello";
        QTest::newRow("between comma and space") << 6 << "";
        QTest::newRow("before the second") << 7 << "world";
        QTest::newRow("at the end of the text") << 12 << "world";
        QTest::newRow("beyond") << 40 << "";
        QTest::newRow("before the text") << -3 << "";
    }
    void givesTheWordAtAPosition()
    {
        QFETCH(int, position);
        QTEST(wordTouching(QStringLiteral("hello, world"), position), "word");
    }

    void hasNoWordInAnEmptyText()
    {
        QVERIFY(wordAt(QString(), 0).isEmpty());
        QVERIFY(wordAt(QStringView(), 3).isEmpty());
    }

    void stepsOverWholeGraphemes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("stops");
        QTest::newRow("ascii") << "ab" << QList<int>{0, 1, 2};
        QTest::newRow("emoji") << "a😀b" << QList<int>{0, 1, 3, 4};
        QTest::newRow("joined emoji") << "👩\u200D🚀x" << QList<int>{0, 5, 6};
        QTest::newRow("combining accent") << "e\u0301x" << QList<int>{0, 2, 3};
        QTest::newRow("rare Han") << "𠮷野" << QList<int>{0, 2, 3};
        QTest::newRow("flag") << "🇹🇼中" << QList<int>{0, 4, 5};
        QTest::newRow("nothing") << "" << QList<int>{0};
    }
    void stepsOverWholeGraphemes()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, stops);
        for (qsizetype i = 1; i < stops.size(); ++i) {
            QCOMPARE(nextGrapheme(text, stops[i - 1]), stops[i]);
            QCOMPARE(previousGrapheme(text, stops[i]), stops[i - 1]);
        }
        QCOMPARE(previousGrapheme(text, 0), 0);
        QCOMPARE(nextGrapheme(text, static_cast<int>(text.size())), static_cast<int>(text.size()));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
