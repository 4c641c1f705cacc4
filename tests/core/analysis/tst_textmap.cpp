// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/textmap.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace concord;

class TextMapTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnUnchangedTextWhole();
    void followsTextBehindAnInsertion();
    void losesWhatWasReplaced();
    void findsAPieceBetweenTwoChanges();
    void putsBoundariesBesideWhatStayed();
    void neverCrossesItself();
    void mapsABookInAMoment();
    void mapsAFewCorrectionsOfABookAtOnce();

private:
    static QString kept(const QString &before, const QString &after)
    {
        const TextMap map(before, after);
        QString text;
        for (int i = 0; i < before.size(); ++i) {
            if (map.image(i) != TextMap::kGone)
                text += after[map.image(i)];
        }
        return text;
    }
};

void TextMapTest::keepsAnUnchangedTextWhole()
{
    const QString text = QStringLiteral("Same words, same place.");
    const TextMap map(text, text);
    for (int i = 0; i < text.size(); ++i)
        QCOMPARE(map.image(i), i);
    QCOMPARE(map.keptIn(0, static_cast<int>(text.size())), static_cast<int>(text.size()));
    QCOMPARE(map.boundary(static_cast<int>(text.size())), static_cast<int>(text.size()));
}

void TextMapTest::followsTextBehindAnInsertion()
{
    const QString before = QStringLiteral("One. Two."), after = QStringLiteral("One. And a half. Two.");
    const TextMap map(before, after);
    QCOMPARE(map.image(static_cast<int>(before.indexOf(u"Two"))), static_cast<int>(after.indexOf(u"Two")));
    QCOMPARE(map.image(0), 0);
}

void TextMapTest::losesWhatWasReplaced()
{
    QCOMPARE(kept(QStringLiteral("付費席次達440萬。"), QStringLiteral("付費席次達4.4億。")), QStringLiteral("付費席次達4。")); // a unit alone says nothing
    QCOMPARE(kept(QStringLiteral("abc"), QString()), QString());
}

void TextMapTest::findsAPieceBetweenTwoChanges()
{
    const QString kept = TextMapTest::kept(QStringLiteral("Old start of it. The middle part stays as it is. Old end."),
                                           QStringLiteral("A wholly new one! The middle part stays as it is. Finis"));
    QVERIFY(kept.contains(QStringLiteral("The middle part stays as it is.")));
}

void TextMapTest::putsBoundariesBesideWhatStayed()
{
    const QString before = QStringLiteral("First one. Second one. Third one."), after = QStringLiteral("First one. Third one.");
    const TextMap map(before, after);
    QCOMPARE(map.boundary(static_cast<int>(before.indexOf(u"Third"))), static_cast<int>(after.indexOf(u"Third")));
    QVERIFY(map.boundary(static_cast<int>(before.size())) == after.size());
    QCOMPARE(TextMap(QStringLiteral("gone"), QString()).boundary(2), 0);
}

void TextMapTest::neverCrossesItself()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const auto randomText = [&] {
            QString text;
            for (int i = random.bounded(60); i > 0; --i)
                text += QChar(u'a' + random.bounded(5));
            return text;
        };
        const QString before = randomText(), after = randomText();
        const TextMap map(before, after);
        int last = -1;
        for (int i = 0; i < before.size(); ++i) {
            if (map.image(i) == TextMap::kGone)
                continue;
            QVERIFY(map.image(i) > last && map.image(i) < after.size());
            QCOMPARE(after[map.image(i)], before[i]);
            last = map.image(i);
        }
    }
}

void TextMapTest::mapsABookInAMoment()
{
    QRandomGenerator random(11);
    QString before;
    for (int i = 0; i < 500'000; ++i)
        before += QChar(0x4E00 + random.bounded(3000));
    QString after = before;
    for (int i = 0; i < 2'000; ++i)
        after.replace(random.bounded(static_cast<int>(after.size()) - 4), 3, QStringLiteral("改"));
    QElapsedTimer timer;
    timer.start();
    const TextMap map(before, after);
    qInfo("500,000 units, 2,000 changes: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(map.keptIn(0, static_cast<int>(after.size())) > 490'000);
    QVERIFY(timer.elapsed() < 5'000);
}

void TextMapTest::mapsAFewCorrectionsOfABookAtOnce()
{
    QRandomGenerator random(13);
    QString before;
    for (int i = 0; i < 500'000; ++i)
        before += i % 120 == 119 ? QChar(u'\n') : QChar(0x4E00 + random.bounded(3000));
    QString after = before;
    for (int i = 0; i < 20; ++i)
        after.replace(random.bounded(static_cast<int>(after.size()) - 4), 2, QStringLiteral("改了"));
    QElapsedTimer timer;
    timer.start();
    const TextMap map(before, after);
    qInfo("500,000 units, 20 changes: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(map.keptIn(0, static_cast<int>(after.size())) >= 499'940);
    QVERIFY(timer.elapsed() < 1'000);
}

QTEST_GUILESS_MAIN(TextMapTest)
#include "tst_textmap.moc"
