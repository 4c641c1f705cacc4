// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/pairfield.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace concord;

/// Two fields are as high as their words need, however narrow they are made.
class PairFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsItsWords_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("words");
        for (const int lines : {1, 2, 3}) {
            for (const int words : {0, 3, 9, 14, 20, 60, 400})
                QTest::addRow("%d lines, %d words", lines, words) << lines << words;
        }
    }

    void isAsHighAsItsWords()
    {
        QFETCH(int, lines);
        QFETCH(int, words);
        PairField field(lines);
        field.resize(320, 200);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        const QPlainTextEdit *english = field.field(Language::English);
        const int empty = english->height();
        QString text;
        for (int i = 0; i < words; ++i)
            text += QStringLiteral("words ");
        field.setWords({text.trimmed(), QStringLiteral("一些字")});
        for (int width = 420; width > 140; width -= 7) {
            field.resize(width, 200);
            QCoreApplication::processEvents();
            const double line = english->fontMetrics().lineSpacing();
            QVERIFY(english->height() >= empty - 1 && english->height() <= empty + 8 * line);
            if (english->height() < empty + 4 * line && lines > 1)
                QVERIFY2(english->verticalScrollBar()->maximum() == 0, qPrintable(QStringLiteral("%1 wide: the words do not fit").arg(width)));
        }
    }
};

QTEST_MAIN(PairFieldTest)
#include "tst_pairfield.moc"
