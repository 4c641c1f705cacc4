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

    /// The text of each page of the sheet as PDF; none without the tool.
    static QStringList pagesOf(ExportedArticle &exported)
    {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        const Result<QByteArray> pdf = factSheetPdf(exported.sets(), {u"Sheet"_s, {Language::English}});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"sheet.pdf"_s));
        if (tool.isEmpty() || !pdf || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(*pdf);
        file.close();
        QProcess process;
        process.start(tool, {u"-layout"_s, file.fileName(), u"-"_s});
        process.waitForFinished();
        QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        for (QString &page : pages)
            page = page.simplified() + u' ';
        return pages;
    }

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

    void notesAreReadAsMarkdown()
    {
        ExportedArticle exported;
        Claim noted = exported.file.claim(exported.article, u"Noted"_s);
        noted.note = u"**Call** the press office\n\n- first\n- [second](https://example.org/q)\n\n<b>not bold</b>"_s;
        exported.file.add(noted);
        const QString html = factSheetHtml(exported.sets(), {u"Sheet"_s, {Language::English}});
        QVERIFY(html.contains(u"<b>Call</b> the press office"_s));
        QVERIFY(html.contains(u"<li>first</li>"_s));
        QVERIFY(html.contains(u"href=\"https://example.org/q\""_s));
        QVERIFY(html.contains(u"&lt;b&gt;not bold&lt;/b&gt;"_s));
    }

    void aClaimThatFitsAPageIsNotParted()
    {
        ExportedArticle exported;
        for (int i = 0; i < 30; ++i) {
            Claim claim = exported.file.claim(exported.article, u"Number%1"_s.arg(i));
            claim.note = u"Line.\n\n"_s.repeated(i % 12) + u"Last of %1 ends"_s.arg(i);
            if (i == 20)
                claim.note = u"Long.\n\n"_s.repeated(90) + claim.note;
            exported.file.add(claim);
        }
        const QStringList pages = pagesOf(exported);
        if (pages.isEmpty())
            QSKIP("no pdftotext");
        QVERIFY(pages.size() > 6);
        const auto pageOf = [&](const QString &words) {
            for (qsizetype page = 0; page < pages.size(); ++page) {
                if (pages[page].contains(words))
                    return page;
            }
            return qsizetype(-1);
        };
        for (int i = 0; i < 30; ++i) {
            const qsizetype head = pageOf(u"Number%1 "_s.arg(i)), last = pageOf(u"Last of %1 ends"_s.arg(i));
            QVERIFY2(head >= 0 && last >= head, qPrintable(u"%1: %2 %3"_s.arg(i).arg(head).arg(last)));
            QCOMPARE(last > head, i == 20); // only the one that is longer than a page
        }
        for (qsizetype page = 0; page < pages.size(); ++page)
            QVERIFY2(pages[page].contains(u"%1 / %2"_s.arg(page + 1).arg(pages.size())), qPrintable(pages[page]));
    }

    void holdsFiguresOnTheirLineInPrint()
    {
        ExportedArticle exported;
        const QString print = factSheetHtml(exported.sets(), {u"Sheet"_s, {Language::English}, true});
        QVERIFY(print.contains(u"$5\u00A0billion"_s) && print.contains(u"50\u2060億\u2060美\u2060元"_s));
        QVERIFY(!print.contains(u"虧\u2060損"_s) && print.contains(u"It lost <b"_s));
        QVERIFY(!factSheetHtml(exported.sets(), {u"Sheet"_s, {Language::English}}).contains(QChar(0x2060)));
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
