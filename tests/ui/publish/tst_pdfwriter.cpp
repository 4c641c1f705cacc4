// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pdfwriter.h"

#include "ui/publish/pdforder.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 24;
constexpr double kLine = 20;

/// The ideographs that share a glyph with a radical of the Kangxi block: what Unicode's compatibility mapping says.
QString sharedIdeographs()
{
    QString result;
    for (char16_t radical = 0x2F00; radical <= 0x2FD5; ++radical)
        result += QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
    return result;
}

/// Two thousand amounts and dates as charts print them.
QStringList amounts()
{
    QStringList result;
    for (int i = 1; i <= 500; ++i) {
        result << u"US$%1m"_s.arg(i) << u"%1億至%2億美元"_s.arg(i).arg(i + 3) << u"%1–%2bn"_s.arg(i).arg(i + 1)
               << u"Q%1 20%2"_s.arg(i % 4 + 1).arg(i % 100, 2, 10, QLatin1Char('0'));
    }
    return result;
}

Scene sheet(const QStringList &texts)
{
    Scene scene;
    scene.title = u"馬力(5 0 R)\\"_s; // looks like PDF's own syntax
    scene.altText = u"%PDF (unbalanced 1 0 R"_s;
    double y = kLine;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QPointF at(10 + static_cast<double>(i % 4) * 200, y);
        scene.items << SceneItem{TextShape{texts[i], at, 12, i % 7 == 0, TextAnchor::Start, {}, QRectF(at.x(), at.y() - 12, 180, 16)}, -1, false};
        if (i % 4 == 3)
            y += kLine;
    }
    scene.size = QSizeF(820, y + kLine);
    return scene;
}

QString copied(const QByteArray &pdf, const QString &reader)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(reader, {u"-raw"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

} // namespace

class PdfWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesAsItWasDrawn_data()
    {
        QTest::addColumn<QStringList>("texts");
        QStringList rows;
        const QString shared = sharedIdeographs();
        for (qsizetype i = 0; i < shared.size(); i += kColumns / 2)
            rows << shared.mid(i, kColumns / 2);
        QTest::newRow("ideographs that share a radical's glyph") << rows;
        QTest::newRow("amounts and dates") << amounts();
        QTest::newRow("ideographs beyond the first plane") << QStringList{u"𠮷野家與𠮷田，𡘙"_s, u"甲𠮷乙"_s};
        QTest::newRow("quotes, dashes, signs") << QStringList{u"“it’s” – ‘that’ —"_s, u"「引文」『書名』《報》…"_s, u"≥ ≤ ~ × % ± −5"_s, u"ffi fl fi office"_s};
    }
    void copiesAsItWasDrawn()
    {
        QFETCH(QStringList, texts);
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        const Scene scene = sheet(texts);
        const auto pdf = pdfOf(scene, u"A source"_s, "a,b\r\n", FontSubset::of(scene), ChartTheme::Light);
        QVERIFY(pdf.hasValue());
        const QString text = withoutSpace(copied(*pdf, reader));
        qsizetype drawn = 0;
        for (const QString &line : texts) {
            QVERIFY2(text.contains(withoutSpace(line)), qPrintable(line));
            drawn += withoutSpace(line).size();
        }
        QCOMPARE(text.size(), drawn);
    }

    void hasNoTimeAndNoChance()
    {
        const Scene scene = sheet({u"A"_s, u"甲"_s});
        const auto pdf = pdfOf(scene, {}, {}, FontSubset::of(scene), ChartTheme::Light);
        QVERIFY(pdf.hasValue());
        QVERIFY(pdf->contains("/CreationDate (D:20000101000000Z)"));
        QCOMPARE(orderedPdf(*pdf), *pdf);
    }

    void leavesAloneWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no table") << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n");
        QTest::newRow("table beyond the end") << QByteArray("%PDF-1.4\nstartxref\n99999\n%%EOF\n");
        QTest::newRow("offsets that lie") << QByteArray("%PDF-1.4\nxref\n0 2\n0000000000 65535 f \n0000000003 00000 n \ntrailer\n<</Size 2>>\nstartxref\n9\n%%EOF\n");
    }
    void leavesAloneWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(orderedPdf(bytes), bytes);
    }
};

QTEST_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
