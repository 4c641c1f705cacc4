// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/normalisation.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace concord;

class NormalisationTest : public QObject
{
    Q_OBJECT

private slots:
    void changesWhatItsTableSays_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("plain") << "It lost $5 billion." << "It lost $5 billion.";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("zero width") << QStringLiteral("4\u200B40\u2060萬\uFEFF") << "440萬";
        QTest::newRow("soft hyphen") << QStringLiteral("mil\u00ADlion") << "million";
        QTest::newRow("no-break space") << QStringLiteral("440\u00A0million") << "440 million";
        QTest::newRow("narrow, figure and thin space") << QStringLiteral("1\u202F2\u20073\u20094") << "1 2 3 4";
        QTest::newRow("tab") << "a\tb" << "a b";
        QTest::newRow("ends") << QStringLiteral("\u3000\u3000虧損。 \u00A0") << "虧損。";
        QTest::newRow("ideographic space inside") << QStringLiteral("甲\u3000乙") << QStringLiteral("甲\u3000乙");
        QTest::newRow("runs of spaces") << "a  b" << "a  b";
        QTest::newRow("controls") << QStringLiteral("a\u0001b\u007Fc\u0085d") << "abcd";
        QTest::newRow("Kangxi") << QStringLiteral("\u2F64\u2F00") << QStringLiteral("用一");
        QTest::newRow("radicals") << QStringLiteral("\u2EA0\u2ED1\u2EC4\u2EE9") << QStringLiteral("民長西黄");
        QTest::newRow("radical without an ideograph") << QStringLiteral("\u2E8D") << QStringLiteral("\u2E8D");
        QTest::newRow("ligatures") << QStringLiteral("e\uFB03cient \uFB01\uFB02") << "efficient fifl";
        QTest::newRow("Latin marks") << QStringLiteral("cafe\u0301 A\u030A") << QStringLiteral("café Å");
        QTest::newRow("two marks") << QStringLiteral("e\u0323\u0302") << QStringLiteral("ệ");
        QTest::newRow("Cyrillic and Greek marks") << QStringLiteral("и\u0306 α\u0301") << QStringLiteral("й ά");
        QTest::newRow("mark after a digit") << QStringLiteral("1\u0301") << QStringLiteral("1\u0301");
        QTest::newRow("mark after a removed character") << QStringLiteral("e\u200B\u0301") << QStringLiteral("é");
        QTest::newRow("full-width and quotes stay") << QStringLiteral("１２％“ok”「好」") << QStringLiteral("１２％“ok”「好」");
        QTest::newRow("singleton stays") << QStringLiteral("Å \u212B Ω \u2126") << QStringLiteral("Å \u212B Ω \u2126");
        QTest::newRow("emoji") << QStringLiteral("👩‍💻") << QStringLiteral("👩‍💻");
    }
    void changesWhatItsTableSays()
    {
        QFETCH(QString, given);
        QTEST(normalised(given), "wanted");
    }

    void replacesUnpairedSurrogates()
    {
        const QString high(QChar(0xD83D)), low(QChar(0xDE00)), replacement(QChar(QChar::ReplacementCharacter));
        QCOMPARE(normalised(QStringLiteral("a") + high), QStringLiteral("a") + replacement);
        QCOMPARE(normalised(low + QStringLiteral("a")), replacement + QStringLiteral("a"));
        QCOMPARE(normalised(high + high + low), replacement + high + low);
        QCOMPARE(normalised(low + high), replacement + replacement);
    }

    void isIdempotentOnAnything()
    {
        constexpr char16_t kDrawn[] = {u'a',   u'e',   u' ',   0x0301, 0x0323, 0x0345, 0x200B, 0xFEFF, 0xAD,  0xA0,  0x3000, 0xD83D, 0xDE00, 0x2F64,
                                       0x2EA0, 0xFB01, 0xFB05, u'\t',  0x01,   0x85,   u'好',  u'и',   u'α', 0x2028, u'1',  0x0344, 0x1F71, 0x20D7};
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(24); i > 0; --i)
                text += QChar(kDrawn[random.bounded(static_cast<int>(std::size(kDrawn)))]);
            const QString once = normalised(text);
            QVERIFY2(normalised(once) == once, text.toUtf8().toHex().constData());
            QCOMPARE(once.trimmed(), once);
        }
    }

    void takesTimeInProportionToATextOfMarks()
    {
        const QString marks = QStringLiteral("e") + QString(2'000'000, QChar(0x0301));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(normalised(marks), marks); // more marks than any writing has stay as they are
        QString alternating;
        for (int i = 0; i < 200'000; ++i)
            alternating += QStringLiteral("e\u0323\u0302");
        QCOMPARE(normalised(alternating).size(), 200'000);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(NormalisationTest)
#include "tst_normalisation.moc"
