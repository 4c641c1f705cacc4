// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/difftext.h"
#include "ui/reader/layout/linebreaker.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace concord;
using namespace Qt::StringLiterals;

class DiffTextTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresStayWhole_data();
    void figuresStayWhole();
    void whatHoldsThemIsTakenOutAgain();
    void marksAndMarkupStayApart();
};

void DiffTextTest::figuresStayWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("zh") << Language::TraditionalChinese << u"港務公司去年虧損約1,500億美元，今年估計2億5,000萬美元，占百分之三十八。"_s
                        << QStringList{u"1,500億美元"_s, u"2億5,000萬美元"_s, u"百分之三十八"_s};
    QTest::newRow("en") << Language::English << u"The harbour company lost about $1.5 billion last year and expects 2,500 million more."_s
                        << QStringList{u"$1.5\u00A0billion"_s, u"2,500\u00A0million"_s};
}

/// At any width no line ends inside of a figure.
void DiffTextTest::figuresStayWhole()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    int cutWithout = 0;
    for (const bool isHeld : {false, true}) {
        for (int width = 150; width < 500; width += 7) {
            QTextDocument document;
            document.setHtml(u"<div style=\"%1\">%2</div>"_s.arg(faceOf(language, 15), markedHtml(text, {}, DiffMark::Added, isHeld ? LineBreaker(language).breaks(text) : QList<int>())));
            document.setTextWidth(width);
            const QTextBlock block = document.firstBlock();
            (void)document.size();
            for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
                const QTextLine ended = block.layout()->lineAt(line);
                const QString before = withoutGlue(block.text().left(ended.textStart() + ended.textLength()));
                for (QString figure : figures) {
                    figure = withoutGlue(figure);
                    const qsizetype at = text.indexOf(figure);
                    const bool isCut = before.size() > at && before.trimmed().size() < at + figure.size();
                    cutWithout += isCut && !isHeld ? 1 : 0;
                    QVERIFY2(!isCut || !isHeld, qPrintable(u"%1 px: …%2"_s.arg(width).arg(before.right(12))));
                }
            }
        }
    }
    QVERIFY(cutWithout > 0); // the test could fail
}

void DiffTextTest::whatHoldsThemIsTakenOutAgain()
{
    const QString text = u"$1.5 billion，1,500億美元，e\u0301 𠮷 👩‍🚀 %"_s;
    QTextDocument document;
    document.setHtml(markedHtml(text, {}, DiffMark::Added, LineBreaker(Language::TraditionalChinese).breaks(text)));
    QCOMPARE(withoutGlue(document.toPlainText()), text);
    QVERIFY(document.toPlainText() != text);
}

void DiffTextTest::marksAndMarkupStayApart()
{
    const QString text = u"a <b> 1,500億"_s;
    const QString html = markedHtml(text, {{2, 5}}, DiffMark::Removed, LineBreaker(Language::TraditionalChinese).breaks(text));
    QVERIFY(html.contains(u"&lt;b&gt;</span>"_s));
    QVERIFY(html.contains(u"line-through"_s));
}

QTEST_MAIN(DiffTextTest)
#include "tst_difftext.moc"
