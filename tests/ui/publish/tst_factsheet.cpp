// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/factsheet.h"

#include "tests/core/exchange/claims/exportedarticle.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace concord;
using namespace Qt::StringLiterals;

class FactSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void showsClaimsBesideTheirPassages()
    {
        ExportedArticle exported;
        const QString html = factSheetHtml(exported.sets(), {u"Sheet"_s, {Language::English}});
        QVERIFY(html.contains(u"It lost <b class=\"mark\">$5 billion</b> in 2024."_s));
        QVERIFY(html.contains(u"2024年虧損<b class=\"mark\">50億美元</b>。"_s));
        QVERIFY(html.contains(u"https://example.org/a?b=c&amp;d"_s));
        QVERIFY(html.contains(u"Why?"_s));
        QVERIFY(html.contains(u"disputed"_s));
    }

    void isWellFormedWithoutScriptsOrForeignAddresses()
    {
        ExportedArticle exported;
        Claim nasty = exported.file.claim(exported.article, u"<script>alert(1)</script>"_s);
        nasty.note = u"<img src=x onerror=alert(1)> [x](javascript:alert(1))"_s;
        exported.file.add(nasty);
        const QString html = factSheetHtml(exported.sets(), {u"A & B"_s, {Language::English, Language::TraditionalChinese}});
        QXmlStreamReader xml(html.mid(html.indexOf(u"<html"_s)));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(xml.name() != u"script" && xml.name() != u"img" && xml.name() != u"link" && xml.name() != u"iframe", qPrintable(xml.name().toString()));
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                QVERIFY(!attribute.name().startsWith(u"on"));
                if (attribute.name() == u"href")
                    QVERIFY(attribute.value().startsWith(u"https://") || attribute.value().startsWith(u"http://"));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void printsRealText()
    {
        ExportedArticle exported;
        const Result<QByteArray> pdf = factSheetPdf(exported.sets(), {u"Sheet"_s, {Language::English}});
        QVERIFY(pdf);
        QCOMPARE(factSheetPdf(exported.sets(), {u"Sheet"_s, {Language::English}}).value(), *pdf);
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            QSKIP("no pdftotext");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"sheet.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QProcess process;
        process.start(tool, {u"-layout"_s, file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const QString &words : {u"Sheet"_s, u"It lost $5 billion in 2024."_s, u"2024年虧損50億美元。"_s, u"稅務"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u": "_s + text.left(2000)));
    }
};

QTEST_MAIN(FactSheetTest)
#include "tst_factsheet.moc"
