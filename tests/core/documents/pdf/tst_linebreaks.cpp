// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/linebreaks.h"

#include <QTest>

using namespace concord;

namespace {

/// Letters are half an em wide, others one; a space parts words by half an em.
PdfLine lineOfText(const QString &text)
{
    QList<PdfWord> words;
    double x = 100;
    for (const QString &piece : text.split(u' ')) {
        PdfWord word;
        word.text = piece;
        word.left = x;
        word.size = 10;
        word.bottom = 12;
        for (const char32_t c : piece.toUcs4()) {
            word.lefts.append(x);
            x += isWide(c) ? 10 : 5;
        }
        word.right = x;
        words.append(word);
        x += 5;
    }
    return lineOf(words);
}

} // namespace

class LineBreaksTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresWhatNoLineEndParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::newRow("a word") << QStringLiteral("harbour pilots wait") << 35.0;
        QTest::newRow("a Han") << QStringLiteral("港口很忙") << 10.0;
        QTest::newRow("a Han with its mark") << QStringLiteral("港，船很忙") << 20.0;
        QTest::newRow("an opening mark with what it opens") << QStringLiteral("「港口」很忙") << 20.0;
        QTest::newRow("a Han with a narrow colon and what follows") << QStringLiteral("是:Evergreen說") << 60.0;
        QTest::newRow("letters before a bracket and what it opens") << QStringLiteral("Evergreen(船公司)說") << 60.0;
        QTest::newRow("a number with its sign") << QStringLiteral("35%的船") << 15.0;
        QTest::newRow("letters before Han") << QStringLiteral("AI晶片") << 10.0;
        QTest::newRow("a wide comma before letters") << QStringLiteral("xAI，Meta說") << 45.0;
        QTest::newRow("to the end") << QStringLiteral("end.") << 20.0;
        QTest::newRow("marks alone") << QStringLiteral("……」") << 20.0;
    }
    void measuresWhatNoLineEndParts()
    {
        QFETCH(QString, text);
        QTEST(unbreakableWidth(lineOfText(text)), "width");
    }

    void leavesHangingMarksOut()
    {
        QCOMPARE(firmRight(lineOfText(QStringLiteral("港口很忙。"))), 140.0);
        QCOMPARE(firmRight(lineOfText(QStringLiteral("港口很忙"))), 140.0);
        QCOMPARE(firmRight(lineOfText(QStringLiteral("港口很忙（"))), 150.0);
    }
};

QTEST_APPLESS_MAIN(LineBreaksTest)
#include "tst_linebreaks.moc"
