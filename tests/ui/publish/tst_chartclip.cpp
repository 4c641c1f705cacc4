// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/chartclip.h"

#include "tests/support/samplecharts.h"
#include "tests/support/testdata.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace concord;
using namespace Qt::StringLiterals;

class ChartClipTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAllShapesAtOnce_data() { addEveryChart(); }
    void offersAllShapesAtOnce()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Language, language);
        const auto clip = chartClip(sampleChart(kind), language);
        VERIFY_OK(clip);
        const QMimeData &data = **clip;
        const Scene scene = publishedScene(sampleChart(kind), language, PublishOptions().size);
        for (const QString &type : {u"image/png"_s, u"image/svg+xml"_s, u"application/pdf"_s, u"text/html"_s, u"text/plain"_s, u"text/tab-separated-values"_s})
            QVERIFY2(data.hasFormat(type), qPrintable(type));
        const QImage picture = QImage::fromData(data.data(u"image/png"_s));
        QCOMPARE(picture.size(), (scene.size * 2).toSize());
        QCOMPARE(picture.text(u"Description"_s), scene.altText);
        QCOMPARE(qvariant_cast<QImage>(data.imageData()).size(), picture.size());
        QVERIFY(data.data(u"application/pdf"_s).startsWith("%PDF-"));
        QXmlStreamReader svg(data.data(u"image/svg+xml"_s));
        QVERIFY(svg.readNextStartElement() && svg.name() == u"svg"_s);
        QVERIFY(data.html().contains(u"<table>"_s) && data.html().contains(u"alt=\""_s + scene.altText.toHtmlEscaped()));
    }

    void pastesIntoCells()
    {
        const auto clip = chartClip(sampleChart(ChartForm::RangeBars), Language::TraditionalChinese);
        VERIFY_OK(clip);
        const QStringList lines = (*clip)->text().split(u'\n');
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines[0], u"對象\t期間\t低值\t高值\t單位\t狀態\t出處"_s);
        QCOMPARE(lines[3], u"頂峰\t2024年\t42000000000\t50000000000\tUSD\t未核實\tThe Daily Ledger"_s);
        QVERIFY(lines.last().isEmpty());
    }

    void saysWhenThePictureWouldBeTooLarge()
    {
        PublishOptions huge;
        huge.scale = 1000;
        const auto clip = chartClip(sampleChart(ChartForm::Line), Language::English, huge);
        QVERIFY(!clip);
        QCOMPARE(clip.error().code, Error::Code::Invalid);
    }
};

QTEST_MAIN(ChartClipTest)
#include "tst_chartclip.moc"
