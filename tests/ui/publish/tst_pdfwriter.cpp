// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pdfwriter.h"

#include "ui/publish/pdforder.h"
#include "ui/publish/textmeasure.h"

#include <QFile>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 24;
constexpr qsizetype kTextsAPage = 400;
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

/// Every character of the first two planes that is drawn with the glyph of another one, in one of the faces of a chart:
/// radicals and the ideographs they look like, compatibility ideographs, letters, signs, dashes.
QList<uint> lookalikes()
{
    QSet<uint> found;
    for (const QString &family : chartFamilies()) {
        const QRawFont font = QRawFont::fromFont(chartFont(16, false, {family}));
        QHash<quint32, uint> first;
        for (uint codePoint = 0x21; codePoint < 0x30000; ++codePoint) {
            const QChar::Category category = QChar::category(codePoint);
            const bool isDrawn = category <= QChar::Number_Other ? !QChar::isSurrogate(codePoint) : category >= QChar::Letter_Uppercase;
            if (!isDrawn || category == QChar::Separator_Space || !font.supportsCharacter(codePoint))
                continue;
            const quint32 glyph = font.glyphIndexesForString(QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1)).value(0);
            if (first.contains(glyph))
                found << codePoint << first.value(glyph);
            else
                first.insert(glyph, codePoint);
        }
    }
    QList<uint> sorted = found.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString shown(uint codePoint)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1);
}

/// Two thousand labels: each has a lookalike beside digits, Latin letters and an en dash, and one beside its neighbour.
QStringList labels(qsizetype count)
{
    const QList<uint> alike = lookalikes();
    QStringList result;
    for (qsizetype i = 0; i < count && !alike.isEmpty(); ++i) {
        const QString character = shown(alike[i % alike.size()]), other = shown(alike[(i * 7 + 3) % alike.size()]);
        const qsizetype value = i % 90 + 10;
        switch (i % 4) {
        case 0:
            result << u"Q1%2%1–%3億 US$ %1m"_s.arg(value).arg(character, other);
            break;
        case 1:
            result << u"%2%3 %1–%4bn"_s.arg(QString::number(value), character, other, QString::number(value + 5));
            break;
        case 2:
            result << u"資本支出%2%1億美元%3"_s.arg(QString::number(value), character, other);
            break;
        default:
            result << u"A%1%2B %3%1x"_s.arg(QString::number(value), character, other);
        }
    }
    return result;
}

/// A label a line, so that a reader of the file can tell them apart.
Scene column(const QStringList &texts)
{
    Scene scene;
    double y = kLine;
    for (const QString &text : texts) {
        scene.items << SceneItem{TextShape{text, {10, y}, 12, false, TextAnchor::Start, {}, QRectF(10, y - 12, 400, 16)}, -1, false};
        y += kLine;
    }
    scene.size = QSizeF(420, y);
    return scene;
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
        const auto pdf = pdfOf(scene, {u"A source"_s, {}}, "a,b\r\n", FontSubset::of(scene), ChartTheme::Light);
        QVERIFY(pdf.hasValue());
        const QString text = withoutSpace(copied(*pdf, reader));
        qsizetype drawn = 0;
        for (const QString &line : texts) {
            QVERIFY2(text.contains(withoutSpace(line)), qPrintable(line));
            drawn += withoutSpace(line).size();
        }
        QCOMPARE(text.size(), drawn);
    }

    /// Blanks included: line by line, two thousand labels with all lookalikes.
    void copiesEveryLookalike()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        const qsizetype known = lookalikes().size();
        QVERIFY(known > 100);
        const QStringList all = labels(std::max<qsizetype>(2000, known));
        qsizetype exact = 0;
        QStringList wrong;
        for (qsizetype from = 0; from < all.size(); from += kTextsAPage) {
            const QStringList texts = all.mid(from, kTextsAPage);
            const Scene scene = column(texts);
            const auto pdf = pdfOf(scene, {}, {}, FontSubset::of(scene), ChartTheme::Light);
            QVERIFY(pdf.hasValue());
            const QStringList lines = copied(*pdf, reader).remove(u'\f').split(u'\n', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < texts.size(); ++i) {
                exact += lines.value(i) == texts[i] ? 1 : 0;
                if (lines.value(i) != texts[i])
                    wrong << texts[i] + u" → "_s + lines.value(i);
            }
        }
        qInfo("%lld lookalikes, %lld of %lld labels exact", static_cast<long long>(known), static_cast<long long>(exact), static_cast<long long>(all.size()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    }

    void embedsCutDownFontsAndIsSound()
    {
        const QString lister = QStandardPaths::findExecutable(u"pdffonts"_s), checker = QStandardPaths::findExecutable(u"qpdf"_s);
        if (lister.isEmpty() || checker.isEmpty())
            QSKIP("pdffonts or qpdf is not installed");
        const Scene scene = column(labels(200));
        const auto pdf = pdfOf(scene, {u"A <source>"_s, u"A. N. & Other"_s}, "a,b\r\n", FontSubset::of(scene), ChartTheme::Dark);
        QVERIFY(pdf.hasValue());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QCOMPARE(QProcess::execute(checker, {u"--check"_s, file.fileName()}), 0);
        QProcess process;
        process.start(lister, {file.fileName()});
        QVERIFY(process.waitForFinished());
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 2);
        static const QRegularExpression embedded(u"^[A-Z]{6}\\+\\S+ .* yes yes yes +\\d+ +0$"_s); // embedded, a subset, with Unicode
        for (const QString &line : lines)
            QVERIFY2(embedded.match(line.trimmed()).hasMatch(), qPrintable(line));
    }

    void drawsBoldTextInTheBoldFace()
    {
        const QString lister = QStandardPaths::findExecutable(u"pdffonts"_s);
        if (lister.isEmpty())
            QSKIP("pdffonts is not installed");
        Scene scene = column({u"Title 標題"_s, u"Title 標題"_s});
        std::get<TextShape>(scene.items[0].shape).isBold = true;
        const auto pdf = pdfOf(scene, {}, {}, FontSubset::of(scene), ChartTheme::Light);
        QVERIFY(pdf.hasValue());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QProcess process;
        process.start(lister, {file.fileName()});
        QVERIFY(process.waitForFinished());
        const QByteArray fonts = process.readAllStandardOutput();
        QCOMPARE(fonts.count("-Bold "), 2); // a Latin and a Chinese one
        QCOMPARE(fonts.count("-Regular "), 2);
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
