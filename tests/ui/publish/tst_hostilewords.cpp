// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecharts.h"
#include "tests/support/testdata.h"
#include "ui/publish/chartclip.h"
#include "ui/publish/publisher.h"

#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// The chart with the same words in every place where a stranger's file can put some.
ChartContent chartSaying(const QString &words)
{
    ChartContent chart = sampleChart(ChartForm::Line);
    ChartSpec &spec = chart.spec;
    for (Bilingual *text : {&spec.title, &spec.subtitle, &spec.source, &spec.byline, &spec.notes, &spec.altText})
        *text = {words, words};
    spec.metric = words;
    spec.annotations.first().text = {words, words};
    spec.names.insert(u"Initech"_s, {words, words});
    for (Datum &datum : chart.data) {
        datum.attribution = words;
        if (datum.entity == u"Globex"_s)
            datum.entity = words;
    }
    spec.names.remove(u"Globex"_s);
    return chart;
}

QList<QStringList> records(const QByteArray &csv)
{
    QList<QStringList> result;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == u'"' && text.mid(i + 1, 1) == u"\""_s)
            cell += text[i++];
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == u',')
            row << std::exchange(cell, {});
        else if (!isQuoted && text.mid(i, 2) == u"\r\n"_s) {
            row << std::exchange(cell, {});
            result << std::exchange(row, {});
            ++i;
        } else
            cell += text[i];
    }
    return result;
}

} // namespace

class HostileWordsTest : public QObject
{
    Q_OBJECT

private:
    QByteArray published(const ChartContent &chart, PublishFormat format)
    {
        PublishOptions options;
        options.formats = {format};
        options.languages = {Language::English};
        const auto files = publish(chart, options, QDir(m_folder.path()));
        return files && files->size() == 1 ? readAll(files->first().path) : QByteArray();
    }

    static void checkElements(const QByteArray &xml, const QSet<QString> &known)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(known.contains(reader.name().toString()), qPrintable(reader.name().toString()));
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY2(!attribute.name().startsWith(u"on") && !attribute.name().contains(u"href"), qPrintable(attribute.name().toString()));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    QTemporaryDir m_folder;

private slots:
    void areOnlyWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("script") << u"</text></svg><script>alert(1)</script>"_s;
        QTest::newRow("end of script") << u"</script><img src=x onerror=alert(1)>"_s;
        QTest::newRow("attribute") << u"\" onload=\"alert(1)\" x='y'"_s;
        QTest::newRow("comment and data") << u"--> ]]> <![CDATA[ <!-- <?php"_s;
        QTest::newRow("entity") << u"&lol; &#0; &amp;lt; &#x3C;b"_s;
        QTest::newRow("address") << u"javascript:alert(1) https://example.org/\"><a href=\"x"_s;
        QTest::newRow("style") << u"</style><style>*{display:none}"_s;
        QTest::newRow("places") << u"%1 %2 %3 %99 %L1 %n"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://example.org\",\"x\")"_s;
        QTest::newRow("formula at") << u"@SUM(1,2)"_s;
        QTest::newRow("formula, full width") << u"＝cmd|' /C calc'!A0"_s;
        QTest::newRow("syntax of PDF") << u"(5 0 R) endobj stream \\) << /JS (app.alert(1)) >>"_s;
        QTest::newRow("characters XML forbids") << QString(u"a"_s + QChar(1) + QChar(0x1b) + QChar(0xFFFE) + QChar(0xD800) + u"b"_s + QChar(0x85) + QChar(0x7f) + QChar(0));
        QTest::newRow("line ends") << u"one\r\ntwo\tthree"_s;
        QTest::newRow("from right to left") << QString(u"abc"_s + QChar(0x202E) + u"fed"_s);
    }
    void areOnlyWords()
    {
        QFETCH(QString, words);
        const ChartContent chart = chartSaying(words);
        checkElements(published(chart, PublishFormat::Svg),
                      {u"svg"_s, u"title"_s, u"desc"_s, u"metadata"_s, u"RDF"_s, u"Description"_s, u"source"_s, u"creator"_s, u"language"_s, u"relation"_s, u"style"_s, u"defs"_s,
                       u"clipPath"_s, u"rect"_s, u"g"_s, u"text"_s, u"path"_s, u"polyline"_s, u"circle"_s});
        const QByteArray page = published(chart, PublishFormat::Html);
        QCOMPARE(page.count("<script"), 2);
        QCOMPARE(page.count("<style"), 2);
        QCOMPARE(page.count("<img"), 0);
        QCOMPARE(page.count(" onerror="), page.count("x onerror=alert")); // as words only: its "<" is escaped
        const qsizetype json = page.indexOf("ld+json\">") + 9;
        QCOMPARE(QJsonDocument::fromJson(page.mid(json, page.indexOf("</script>", json) - json)).object().value(u"variableMeasured"_s).toString().isEmpty(), false);

        const QImage picture = QImage::fromData(published(chart, PublishFormat::Png), "png");
        QXmlStreamReader xmp(picture.text(u"XML:com.adobe.xmp"_s));
        while (!xmp.atEnd())
            xmp.readNext();
        QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
        QVERIFY(!QJsonDocument::fromJson(published(chart, PublishFormat::VegaLite)).isNull());
        QVERIFY(!QJsonDocument::fromJson(published(chart, PublishFormat::Json)).isNull());
    }

    void areNoFormulas_data() { areOnlyWords_data(); }
    void areNoFormulas()
    {
        QFETCH(QString, words);
        static const QRegularExpression number(u"^-?[0-9.]+$"_s);
        for (const PublishFormat format : {PublishFormat::Csv, PublishFormat::Datawrapper}) {
            const QList<QStringList> rows = records(published(chartSaying(words), format));
            QVERIFY(rows.size() > 1);
            for (const QStringList &row : rows) {
                QCOMPARE(row.size(), rows.first().size());
                for (const QString &cell : row)
                    QVERIFY2(cell.isEmpty() || number.match(cell).hasMatch() || !u"=+-@\t\r\n＝＋－＠"_s.contains(cell.front()), qPrintable(cell));
            }
        }
        const auto clip = chartClip(chartSaying(words), Language::English);
        VERIFY_OK(clip);
        const QStringList lines = (*clip)->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 11);
        for (const QString &line : lines) {
            QCOMPARE(line.count(u'\t'), 6);
            QVERIFY2(!u"=+-@＝＋－＠"_s.contains(line.front()), qPrintable(line));
        }
    }

    void leaveThePdfSound_data() { areOnlyWords_data(); }
    void leaveThePdfSound()
    {
        QFETCH(QString, words);
        const QString checker = QStandardPaths::findExecutable(u"qpdf"_s);
        if (checker.isEmpty())
            QSKIP("qpdf is not installed");
        const QByteArray pdf = published(chartSaying(words), PublishFormat::Pdf);
        const QString path = m_folder.filePath(u"line.pdf"_s);
        QCOMPARE(QProcess::execute(checker, {u"--check"_s, path}), 0);
        QProcess process;
        process.start(checker, {path, u"--show-attachment=data.csv"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), published(chartSaying(words), PublishFormat::Csv));
        const qsizetype from = pdf.indexOf("<?xpacket begin"), to = pdf.indexOf("<?xpacket end");
        QVERIFY(from > 0 && to > from);
        QXmlStreamReader xmp(pdf.mid(from, to - from));
        while (!xmp.atEnd())
            xmp.readNext();
        QVERIFY2(!xmp.hasError() || xmp.error() == QXmlStreamReader::PrematureEndOfDocumentError, qPrintable(xmp.errorString()));
    }
};

QTEST_MAIN(HostileWordsTest)
#include "tst_hostilewords.moc"
