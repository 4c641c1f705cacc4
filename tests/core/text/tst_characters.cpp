// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include <QTest>

using namespace concord;

class CharactersTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsHanCharacters_data()
    {
        QTest::addColumn<uint>("character");
        QTest::addColumn<bool>("han");
        QTest::newRow("一") << 0x4E00U << true;
        QTest::newRow("龍") << 0x9F8DU << true;
        QTest::newRow("〇") << 0x3007U << true;
        QTest::newRow("々") << 0x3005U << true;
        QTest::newRow("extension A") << 0x3400U << true;
        QTest::newRow("extension B, U+20BB7") << 0x20BB7U << true;
        QTest::newRow("compatibility") << 0xF900U << true;
        QTest::newRow("。") << 0x3002U << false;
        QTest::newRow("ideographic space") << 0x3000U << false;
        QTest::newRow("hiragana") << 0x3042U << false;
        QTest::newRow("full-width A") << 0xFF21U << false;
        QTest::newRow("emoji") << 0x1F600U << false;
        QTest::newRow("lone surrogate") << 0xD842U << false;
        QTest::newRow("latin") << 0x41U << false;
    }
    void knowsHanCharacters()
    {
        QFETCH(uint, character);
        QTEST(isHan(character), "han");
    }

    void knowsLatinLettersOfEveryWidth()
    {
        for (const char32_t c : U"AZazÀéžＡｚ") {
            if (c != 0)
                QVERIFY2(isLatinLetter(c), QByteArray::number(static_cast<uint>(c), 16).constData());
        }
        for (const char32_t c : U"0@[`{×÷中。αДー") // the closing NUL too
            QVERIFY2(!isLatinLetter(c), QByteArray::number(static_cast<uint>(c), 16).constData());
    }

    void readsDigitsOfEveryWidth()
    {
        QCOMPARE(digitValue(U'0'), 0);
        QCOMPARE(digitValue(U'9'), 9);
        QCOMPARE(digitValue(U'０'), 0);
        QCOMPARE(digitValue(U'９'), 9);
        QVERIFY(isDecimalDigit(U'５'));
        for (const char32_t c : {U'/', U':', U'a', U'一', U'②', U'٣'})
            QCOMPARE(digitValue(c), -1);
    }

    void walksOverSurrogatePairsAndLoneHalves()
    {
        const QString text = QStringLiteral("a\U00020BB7") + u'b' + u'c' + QChar(0xDFB7);
        QCOMPARE(codePointAt(text, 0).value, U'a');
        QCOMPARE(codePointAt(text, 1).value, char32_t(0x20BB7));
        QCOMPARE(codePointAt(text, 1).units, 2);
        QCOMPARE(codePointAt(text, 2).units, 1);
        QCOMPARE(codePointAt(text, 5).value, char32_t(0xDFB7));
        const QString lone(QChar(0xD83D));
        QCOMPARE(codePointAt(lone, 0).value, char32_t(0xD83D));
        QCOMPARE(codePointAt(lone, 0).units, 1);
    }

    void countsHanByCodePoints()
    {
        QCOMPARE(hanCount(QStringLiteral("𠮷野家 ate 3 碗。")), 4);
        QCOMPARE(hanCount(QString()), 0);
        QCOMPARE(hanCount(QStringLiteral("plain")), 0);
    }
};

QTEST_APPLESS_MAIN(CharactersTest)
#include "tst_characters.moc"
