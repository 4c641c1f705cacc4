// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

/// How many code points begin before `unit`, counted one by one.
int countedCodePoints(const QString &text, int unit)
{
    int count = 0;
    for (int i = 0; i < unit; ++i) {
        const bool second = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
        count += second ? 0 : 1;
    }
    return count;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("a"),  QStringLiteral("中"),   QStringLiteral("\U0001F600"), QStringLiteral("\U00020BB7"),
                                    QStringLiteral("e\u0301"), QString(QChar(0xD83D)), QString(QChar(0xDE00)),        QStringLiteral("👩\u200D🚀"), QString()};
    QString text;
    for (int i = random.bounded(30); i > 0; --i)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return text;
}

} // namespace

class CodePointMapTest : public QObject
{
    Q_OBJECT

private slots:
    void convertsBehindAnEmoji()
    {
        const CodePointMap map(QStringLiteral("😀虧損50億"));
        QCOMPARE(map.toCodePoints({4, 7}), (Range{3, 6}));
        QCOMPARE(map.toUnits({3, 6}), (Range{4, 7}));
        QCOMPARE(map.codePointCount(), 6);
    }

    void countsRareHanAsOneCharacter()
    {
        const CodePointMap map(QStringLiteral("𠮷𠮷x"));
        QCOMPARE(map.codePointCount(), 3);
        QCOMPARE(map.toUnit(2), 4);
        QCOMPARE(map.toCodePoint(4), 2);
    }

    void countsCombiningMarksApart()
    {
        QCOMPARE(CodePointMap(QStringLiteral("e\u0301")).codePointCount(), 2);
        QCOMPARE(CodePointMap(QStringLiteral("👩\u200D🚀")).codePointCount(), 3);
    }

    void countsALoneSurrogateAsOne()
    {
        const QString text = QString(QChar(0xDE00)) + QChar(0xD83D) + u'x' + QChar(0xD83D);
        const CodePointMap map(text);
        QCOMPARE(map.codePointCount(), 4);
        for (int i = 0; i <= 4; ++i) {
            QCOMPARE(map.toCodePoint(i), i);
            QCOMPARE(map.toUnit(i), i);
        }
    }

    void clampsToTheText()
    {
        const CodePointMap map(QStringLiteral("a😀"));
        QCOMPARE(map.toUnit(99), 3);
        QCOMPARE(map.toUnit(-1), 0);
        QCOMPARE(map.toCodePoint(99), 2);
        QCOMPARE(map.toCodePoint(-5), 0);
        QCOMPARE(CodePointMap(QString()).toUnit(3), 0);
        QCOMPARE(CodePointMap(QString()).codePointCount(), 0);
    }

    void goesThereAndBackOnRandomTexts()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 2000; ++round) {
            const QString text = randomText(random);
            const auto size = static_cast<int>(text.size());
            const CodePointMap map(text);
            QCOMPARE(map.codePointCount(), countedCodePoints(text, size));
            for (int point = 0; point <= map.codePointCount(); ++point)
                QCOMPARE(map.toCodePoint(map.toUnit(point)), point);
            for (int unit = 0; unit <= size; ++unit) {
                QCOMPARE(map.toCodePoint(unit), countedCodePoints(text, unit));
                const bool insidePair = unit > 0 && unit < size && text[unit].isLowSurrogate() && text[unit - 1].isHighSurrogate();
                if (!insidePair)
                    QCOMPARE(map.toUnit(map.toCodePoint(unit)), unit);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CodePointMapTest)
#include "tst_codepointmap.moc"
