// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QImage>
#include <QTest>

using namespace concord;

namespace {

/// A format, and how its files end.
const QList<std::pair<QByteArray, QString>> kFormats{
    {"png", QStringLiteral("png")},   {"svg", QStringLiteral("svg")},           {"pdf", QStringLiteral("pdf")},
    {"csv", QStringLiteral("csv")},   {"html", QStringLiteral("html")},         {"vega-lite", QStringLiteral("vl.json")},
    {"json", QStringLiteral("json")}, {"datawrapper", QStringLiteral("datawrapper.csv")},
};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

/// `concord-cli chart` on the sample project: every format, size and refusal.
class CliChartTest : public QObject
{
    Q_OBJECT

private:
    Run chart(const QByteArray &arguments) const { return m_cli->run(("chart p.concord " + arguments).constData()); }

    std::unique_ptr<CommandLine> m_cli;

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI names no program");
        m_cli = std::make_unique<CommandLine>();
        QCOMPARE(m_cli->run("sample p.concord").status, 0);
    }

    void writesEveryFormatTheSameTwice()
    {
        QByteArray all;
        for (const auto &[name, ending] : kFormats)
            all += (all.isEmpty() ? "" : ",") + name;
        const Run first = chart("--all --out one --lang en,zh-Hant --formats " + all);
        QCOMPARE(first.status, 0);
        QVERIFY2(first.messages.isEmpty(), first.messages.constData());
        QCOMPARE(first.objects().size(), 3 * 2 * kFormats.size());
        QCOMPARE(chart("--all --out two --lang en,zh-Hant --formats " + all).status, 0);
        for (const QJsonObject &file : first.objects()) {
            const auto format = std::find_if(kFormats.begin(), kFormats.end(), [&](const auto &each) { return QString::fromLatin1(each.first) == text(file, "format"); });
            QVERIFY(format != kFormats.end());
            const QString path = text(file, "path"), name = text(file, "chart") + u'.' + text(file, "lang") + u'.' + format->second;
            QCOMPARE(path, QStringLiteral("one/") + name);
            QCOMPARE(m_cli->read(path).size(), file.value(QLatin1String("bytes")).toInt());
            QVERIFY2(m_cli->read(path) == m_cli->read(QStringLiteral("two/") + name), qPrintable(name));
            QVERIFY(file.value(QLatin1String("remarks")).isArray());
        }
    }

    void leavesTheLanguageOutOfTheNameOfOne()
    {
        const Run run = chart("--name losses --out alone --formats html");
        QCOMPARE(run.status, 0);
        QCOMPARE(text(run.object(), "path"), QStringLiteral("alone/losses.html"));
        QCOMPARE(text(run.object(), "lang"), QStringLiteral("zh-Hant"));
    }

    void drawsPicturesAsDenseAsAsked_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<double>("scale");
        QTest::newRow("as usual") << QByteArray() << 2.0;
        QTest::newRow("once") << QByteArray(" --scale 1") << 1.0;
        QTest::newRow("twice") << QByteArray(" --scale 2") << 2.0;
        QTest::newRow("print") << QByteArray(" --dpi 300") << 300 / 96.0;
    }
    void drawsPicturesAsDenseAsAsked()
    {
        QFETCH(QByteArray, option);
        QFETCH(double, scale);
        QCOMPARE(chart("--name capex --out dense --formats png,svg --preset wide" + option).status, 0);
        const QImage image = QImage::fromData(m_cli->read(QStringLiteral("dense/capex.png")));
        QCOMPARE(image.width(), qRound(1200 * scale));
        QVERIFY(image.height() >= qRound(675 * scale));
        QCOMPARE(image.dotsPerMeterX(), qRound(scale * 96 / 0.0254));
        QVERIFY(m_cli->read(QStringLiteral("dense/capex.svg")).contains("width=\"1200\""));
    }

    void drawsOnThePaperOfTheTheme()
    {
        QRgb papers[2] = {};
        for (const int dark : {0, 1}) {
            QCOMPARE(chart(QByteArray("--name capex --out themes --formats png --theme ") + (dark ? "dark" : "light")).status, 0);
            papers[dark] = QImage::fromData(m_cli->read(QStringLiteral("themes/capex.png"))).pixel(2, 2);
        }
        QVERIFY(qGray(papers[0]) > 230 && qGray(papers[1]) < 50);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        for (const char *arguments : {"--all", "--out d", "--all --out d --dpi 71", "--all --out d --dpi 601", "--all --out d --dpi x", "--all --out d --scale 3",
                                      "--all --out d --preset poster", "--all --out d --theme sepia", "--all --out d --formats gif", "--all --out d --lang zh-Hans",
                                      "--name absent --out d"})
            QTest::newRow(arguments) << QByteArray(arguments);
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, arguments);
        const Run run = chart(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty() && run.messages.count('\n') == 1);
        QVERIFY(!QDir(m_cli->path(QStringLiteral("d"))).exists());
    }
};

QTEST_MAIN(CliChartTest)
#include "tst_clichart.moc"
