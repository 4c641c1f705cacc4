// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publisher.h"

#include "tests/support/samplecharts.h"
#include "tests/support/testdata.h"
#include "ui/publish/scenepainter.h"
#include "ui/publish/textmeasure.h"

#include <QHashSeed>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Datum datum(qint64 key, const QString &entity, const QString &period, qint64 low, qint64 high, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result;
    result.entity = entity;
    result.periodText = period;
    result.period = *Period::fromString(period);
    result.low = Decimal::fromInteger(low);
    result.high = Decimal::fromInteger(high);
    result.unit = u"USD"_s;
    result.status = status;
    result.attribution = u"A \"daily\", late edition"_s;
    result.claim = ClaimId{key};
    return result;
}

/// Words that writers have been known to corrupt: ideographs that share a glyph with a radical, digits beside Latin
/// letters, an en dash, curly quotes, ligature pairs, markup.
ChartContent awkwardChart(ChartForm kind)
{
    ChartContent chart;
    chart.spec.name = u"awkward"_s;
    chart.spec.kind = kind;
    chart.spec.metric = u"loss"_s;
    chart.spec.unit = u"USD"_s;
    chart.spec.title = {u"US$ 100m in Q1 2025 – “it’s final”, officials offered"_s, u"支付母公司馬克三十二億，一二三月八日金額十萬"_s};
    chart.spec.subtitle = {u"Loss <before> tax & interest"_s, u"稅前虧損 35–45億，骨角直"_s};
    chart.spec.source = {u"Filings, 10-K"_s, u"申報文件：10-K"_s};
    chart.spec.notes = {u"4.3B = 4,300 m"_s, u"小人大口山日月木水火土"_s};
    constexpr qint64 kBillion = 1000000000;
    chart.data = {datum(11, u"Alpha"_s, u"2024-01-01"_s, 5 * kBillion, 5 * kBillion),
                  datum(12, u"=Beta & Sons"_s, u"2024-06-01"_s, 35 * kBillion / 10, 45 * kBillion / 10, ClaimStatus::Unverified),
                  datum(13, u"馬上金融"_s, u"2024-12-31"_s, kBillion, kBillion)};
    return chart;
}

QStringList drawnTexts(const Scene &scene)
{
    QStringList result;
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<TextShape>(&item.shape))
            result << text->text;
    }
    return result;
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

QSet<QString> keysOf(const Scene &scene)
{
    QSet<QString> keys;
    for (const SceneMark &mark : scene.marks)
        keys << QString::number(mark.claim.value);
    return keys;
}

void addKindsAndLanguages()
{
    QTest::addColumn<ChartForm>("kind");
    QTest::addColumn<Language>("language");
    for (int form = 0; form < kChartFormCount; ++form) {
        const auto kind = static_cast<ChartForm>(form);
        for (const Language language : {Language::English, Language::TraditionalChinese})
            QTest::addRow("%s %s", qPrintable(chartFormName(kind)), qPrintable(languageTag(language))) << kind << language;
    }
}

} // namespace

class PublisherTest : public QObject
{
    Q_OBJECT

private:
    QByteArray published(const ChartContent &chart, PublishFormat format, Language language)
    {
        PublishOptions options;
        options.formats = {format};
        options.languages = {language};
        const auto files = publish(chart, options, QDir(m_folder.path()));
        return files && files->size() == 1 ? readAll(files->first().path) : QByteArray();
    }

    QTemporaryDir m_folder;

private slots:
    void namesFilesByChartLanguageAndFormat()
    {
        PublishOptions options;
        options.formats = {PublishFormat::Png, PublishFormat::Svg, PublishFormat::Pdf, PublishFormat::Csv};
        const QDir out(m_folder.filePath(u"new/folder"_s));
        const auto both = publish(awkwardChart(ChartForm::RangeBars), options, out);
        VERIFY_OK(both);
        QCOMPARE(both->size(), 8);
        QCOMPARE(QFileInfo(both->first().path).fileName(), u"awkward.en.png"_s);
        QCOMPARE(QFileInfo(both->last().path).fileName(), u"awkward.zh-Hant.csv"_s);
        for (const PublishedFile &file : *both) {
            QCOMPARE(QFileInfo(file.path).size(), file.bytes);
            QVERIFY(file.remarks.isEmpty());
        }
        options.languages = {Language::English};
        options.formats = {PublishFormat::Svg};
        const auto one = publish(awkwardChart(ChartForm::RangeBars), options, out);
        VERIFY_OK(one);
        QCOMPARE(QFileInfo(one->first().path).fileName(), u"awkward.svg"_s);
    }

    void givesEqualBytesForEqualCharts_data() { addKindsAndLanguages(); }
    void givesEqualBytesForEqualCharts()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Language, language);
        for (const PublishFormat format : {PublishFormat::Png, PublishFormat::Svg, PublishFormat::Pdf, PublishFormat::Csv, PublishFormat::Html,
                                           PublishFormat::VegaLite, PublishFormat::Datawrapper, PublishFormat::Json}) {
            QHashSeed::setDeterministicGlobalSeed();
            const QByteArray first = published(awkwardChart(kind), format, language);
            QHashSeed::resetRandomGlobalSeed();
            QVERIFY(first.size() > 100);
            for (int i = 0; i < 3; ++i)
                QVERIFY(published(awkwardChart(kind), format, language) == first);
        }
    }

    void keepsEveryCodePointInPdf_data() { addKindsAndLanguages(); }
    void keepsEveryCodePointInPdf()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Language, language);
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(!published(awkwardChart(kind), PublishFormat::Pdf, language).isEmpty());
        QProcess process;
        process.start(reader, {u"-raw"_s, m_folder.filePath(u"awkward.pdf"_s), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString copied = withoutSpace(QString::fromUtf8(process.readAllStandardOutput()));
        qsizetype drawn = 0;
        for (const QString &text : drawnTexts(publishedScene(awkwardChart(kind), language, PublishOptions().size))) {
            QVERIFY2(copied.contains(withoutSpace(text)), qPrintable(text + u" not in "_s + copied));
            drawn += withoutSpace(text).size();
        }
        QCOMPARE(copied.size(), drawn);
    }

    void setsItsWordsInTheFaceOfTheChart()
    {
        if (chartFamilies(ChartFace::Serif) == chartFamilies(ChartFace::Sans))
            QSKIP("no serif is installed");
        ChartContent chart = awkwardChart(ChartForm::RangeBars);
        const QByteArray sansPicture = published(chart, PublishFormat::Png, Language::TraditionalChinese);
        chart.spec.face = ChartFace::Serif;
        QVERIFY(published(chart, PublishFormat::Png, Language::TraditionalChinese) != sansPicture);
        const QByteArray svg = published(chart, PublishFormat::Svg, Language::TraditionalChinese);
        QVERIFY(svg.contains("Noto Serif") && !svg.contains("Noto Sans"));
        QVERIFY(published(chart, PublishFormat::VegaLite, Language::TraditionalChinese).contains("Noto Serif"));
        if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
            QSKIP("pdffonts is not installed");
        QVERIFY(!published(chart, PublishFormat::Pdf, Language::TraditionalChinese).isEmpty());
        QProcess process;
        process.start(u"pdffonts"_s, {m_folder.filePath(u"awkward.pdf"_s)});
        QVERIFY(process.waitForFinished());
        const QByteArray fonts = process.readAllStandardOutput();
        QVERIFY2(!fonts.contains("Sans"), fonts.constData());
    }

    void writesSoundPdfWithItsData()
    {
        const QString checker = QStandardPaths::findExecutable(u"qpdf"_s);
        if (checker.isEmpty())
            QSKIP("qpdf is not installed");
        const QByteArray pdf = published(awkwardChart(ChartForm::StepLine), PublishFormat::Pdf, Language::TraditionalChinese);
        QVERIFY(pdf.size() < 60000);
        const QString path = m_folder.filePath(u"awkward.pdf"_s);
        QCOMPARE(QProcess::execute(checker, {u"--check"_s, path}), 0);
        QProcess process;
        process.start(checker, {path, u"--show-attachment=data.csv"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), published(awkwardChart(ChartForm::StepLine), PublishFormat::Csv, Language::TraditionalChinese));
    }

    void writesOneSvgTextALabelAndAKeyAMark_data() { addKindsAndLanguages(); }
    void writesOneSvgTextALabelAndAKeyAMark()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Language, language);
        const ChartContent chart = awkwardChart(kind);
        const Scene scene = publishedScene(chart, language, PublishOptions().size);
        const QByteArray svg = published(chart, PublishFormat::Svg, language);
        QXmlStreamReader reader(svg);
        QStringList written;
        QSet<QString> keys;
        QString title, description;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.attributes().hasAttribute(u"data-claim"_s))
                keys << reader.attributes().value(u"data-claim"_s).toString();
            if (reader.name() == u"text"_s)
                written << reader.readElementText();
            else if (reader.name() == u"title"_s)
                title = reader.readElementText();
            else if (reader.name() == u"desc"_s)
                description = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(written, drawnTexts(scene));
        QCOMPARE(keys, keysOf(scene));
        QVERIFY(keys.size() >= 2);
        QCOMPARE(title, scene.title);
        QCOMPARE(description, scene.altText);
        QVERIFY(svg.contains("@font-face") && svg.contains("clipPath") && !svg.contains("QFont"));
    }

    void writesPngAtDoubleDensityWithItsWords()
    {
        published(awkwardChart(ChartForm::RangeBars), PublishFormat::Png, Language::TraditionalChinese);
        const QImage image(m_folder.filePath(u"awkward.png"_s));
        const Scene scene = publishedScene(awkwardChart(ChartForm::RangeBars), Language::TraditionalChinese, PublishOptions().size);
        QCOMPARE(image.size(), (scene.size * 2).toSize());
        QCOMPARE(image.dotsPerMeterX(), 7559);
        QCOMPARE(image.text(u"Title"_s), scene.title);
        QCOMPARE(image.text(u"Description"_s), scene.altText);
        QCOMPARE(image.text(u"Source"_s), u"申報文件：10-K"_s);
        const QString xmp = image.text(u"XML:com.adobe.xmp"_s);
        for (const QString &origin : {u"claim:11"_s, u"claim:12"_s, u"claim:13"_s, u"申報文件：10-K"_s})
            QVERIFY2(xmp.contains(origin), qPrintable(xmp));
    }

    void drawsChineseInTheTraditionalFace()
    {
        for (const ChartFace face : {ChartFace::Sans, ChartFace::Serif}) {
            const QString family = chartFamilies(face).last();
            if (!family.contains(u"TC"_s))
                QSKIP("no Traditional Chinese face is installed");
            const QRawFont font = QRawFont::fromFont(chartFont(20, false, {family}));
            QVERIFY2(font.familyName().contains(u"TC"_s), qPrintable(font.familyName()));
        }
    }

    void writesExactValuesToCsv()
    {
        const QByteArray csv = published(awkwardChart(ChartForm::RangeBars), PublishFormat::Csv, Language::English);
        QCOMPARE(csv,
                 QByteArray("entity,name,period,low,high,unit,qualifier,status,attribution,claim,observation\r\n"
                            "Alpha,Alpha,2024-01-01,5000000000,5000000000,USD,,verified,\"A \"\"daily\"\", late edition\",11,\r\n"
                            "'=Beta & Sons,'=Beta & Sons,2024-06-01,3500000000,4500000000,USD,,unverified,\"A \"\"daily\"\", late edition\",12,\r\n"
                            "馬上金融,馬上金融,2024-12-31,1000000000,1000000000,USD,,verified,\"A \"\"daily\"\", late edition\",13,\r\n"));
    }

    void writesAPageThatNeedsNoNetworkAndNoMouse_data() { addKindsAndLanguages(); }
    void writesAPageThatNeedsNoNetworkAndNoMouse()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Language, language);
        const QByteArray page = published(awkwardChart(kind), PublishFormat::Html, language);
        QVERIFY(page.size() > 5000 && page.size() < 80000);
        for (const char *fetched : {" src=\"", "href=\"http", "@import", "url(http", "<iframe"})
            QVERIFY2(!page.contains(fetched), fetched);
        QCOMPARE(page.count("href=\""), page.count("href=\"data:"));
        QVERIFY(page.contains("default-src 'none'") && page.contains("script-src 'sha256-"));
        QCOMPARE(page.count("tabindex=\"0\""), publishedScene(awkwardChart(kind), language, PublishOptions().size).marks.size());
        QCOMPARE(page.count("<tr data-row="), 3);
        QVERIFY(page.contains("=Beta &amp; Sons"));
    }

    void writesVegaLiteWithExactValues_data() { addKindsAndLanguages(); }
    void writesVegaLiteWithExactValues()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Language, language);
        const QJsonObject spec = QJsonDocument::fromJson(published(awkwardChart(kind), PublishFormat::VegaLite, language)).object();
        const QJsonArray values = spec.value(u"data"_s).toObject().value(u"values"_s).toArray();
        const ChartContent chart = awkwardChart(kind);
        QCOMPARE(values.size(), publishedScene(chart, language, PublishOptions().size).marks.size());
        for (const QJsonValue &value : values) {
            const auto datum = std::find_if(chart.data.begin(), chart.data.end(), [&value](const Datum &each) {
                return QString::number(each.claim.value) == value.toObject().value(u"claim"_s).toString();
            });
            QVERIFY(datum != chart.data.end());
            QCOMPARE(value.toObject().value(u"low"_s).toDouble(), datum->least().toDouble());
            QCOMPARE(value.toObject().value(u"high"_s).toDouble(), datum->most().toDouble());
        }
        const QJsonObject plot = kind == ChartForm::SmallMultiples ? spec.value(u"spec"_s).toObject() : spec;
        QVERIFY(!plot.value(u"layer"_s).toArray().isEmpty());
        const QString schema = testDataFile(u"charts/vega-lite-v6.4.0.schema.json"_s);
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (schema.isEmpty() || python.isEmpty() || QProcess::execute(python, {u"-c"_s, u"import jsonschema"_s}) != 0)
            QSKIP("the Vega-Lite schema or python3 with jsonschema is not there");
        const QString check = u"import json,sys,jsonschema; jsonschema.Draft7Validator(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))"_s;
        QCOMPARE(QProcess::execute(python, {u"-c"_s, check, schema, m_folder.filePath(u"awkward.vl.json"_s)}), 0);
    }

    void writesATableForDatawrapper()
    {
        QCOMPARE(published(awkwardChart(ChartForm::RangeBars), PublishFormat::Datawrapper, Language::English),
                 QByteArray("label,low,high,status\r\nAlpha 1 Jan 2024,5000000000,5000000000,verified\r\n"
                            "'=Beta & Sons 1 Jun 2024,3500000000,4500000000,unverified\r\n馬上金融 31 Dec 2024,1000000000,1000000000,verified\r\n"));
        QCOMPARE(published(awkwardChart(ChartForm::StepLine), PublishFormat::Datawrapper, Language::English),
                 QByteArray("period,Alpha,'=Beta & Sons (low),'=Beta & Sons (high),馬上金融\r\n2024-01-01,5000000000,,,\r\n"
                            "2024-06-01,,3500000000,4500000000,\r\n2024-12-31,,,,1000000000\r\n"));
        QCOMPARE(published(sampleChart(ChartForm::StackedBars), PublishFormat::Datawrapper, Language::English).split('\n').mid(0, 4).join('\n'),
                 QByteArray("period,Acme (low),Acme (high),Globex,Initech (low),Initech (high)\r\n2022,20000000000,20000000000,15000000000,3500000000,4500000000\r\n"
                            "2023,31000000000,31000000000,18000000000,7200000000,7200000000\r\n2023,,,26000000000,,\r"));
    }

    void writesTheChartAsAValue()
    {
        const QJsonObject json = QJsonDocument::fromJson(published(awkwardChart(ChartForm::StepLine), PublishFormat::Json, Language::English)).object();
        const auto spec = chartSpecFromJson(json.value(u"spec"_s).toObject());
        VERIFY_OK(spec);
        QCOMPARE(*spec, awkwardChart(ChartForm::StepLine).spec);
        const QJsonObject value = json.value(u"data"_s).toArray()[1].toObject();
        QCOMPARE(value.value(u"low"_s).toString(), u"3500000000"_s);
        QCOMPARE(value.value(u"label"_s).toString(), u"$3.5bn–4.5bn"_s);
    }

    void hatchesNoMoreThanThePicture_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::newRow("huge") << QRectF(-1e35, 10, 2e35, 20);
        QTest::newRow("huge both ways") << QRectF(-1e37, -1e37, 2e37, 2e37);
        QTest::newRow("elsewhere") << QRectF(1e9, 1e9, 5, 5);
        QTest::newRow("turned inside out") << QRectF(50, 50, -1e35, 20);
        QTest::newRow("endless") << QRectF(0, 0, qInf(), 20);
        QTest::newRow("no numbers") << QRectF(qQNaN(), 0, qQNaN(), 20);
    }
    void hatchesNoMoreThanThePicture()
    {
        QFETCH(QRectF, box);
        const QRectF area(0, 0, 800, 480);
        const QList<QLineF> lines = hatchLines(box, area);
        QVERIFY(lines.size() < 400);
        for (const QLineF &line : lines)
            QVERIFY(area.adjusted(-1, -1, 1, 1).contains(line.p1()) && area.adjusted(-1, -1, 1, 1).contains(line.p2()));
    }

    void hatchLinesStayWhereTheyWereWhenABoxIsCut()
    {
        const QRectF box(-300, 20, 600, 100);
        const QList<QLineF> whole = hatchLines(box, box);
        QVERIFY(!whole.isEmpty());
        QSet<qint64> shifts; // x + y of each line, in thousandths
        for (const QLineF &line : whole)
            shifts.insert(qRound64((line.x1() + line.y1()) * 1000));
        const QList<QLineF> cut = hatchLines(box, QRectF(0, 0, 800, 480));
        QVERIFY(!cut.isEmpty() && cut.size() < whole.size());
        for (const QLineF &line : cut)
            QVERIFY(shifts.contains(qRound64((line.x1() + line.y1()) * 1000)));
    }

    void saysWhichFileCannotBeWritten()
    {
        QFile file(m_folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto result = publish(awkwardChart(ChartForm::RangeBars), {}, QDir(file.fileName() + u"/below"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Unwritable);
        PublishOptions huge;
        huge.scale = 1000;
        const auto refused = publish(awkwardChart(ChartForm::RangeBars), huge, QDir(m_folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
    }
};

QTEST_MAIN(PublisherTest)
#include "tst_publisher.moc"
