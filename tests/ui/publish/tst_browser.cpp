// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecharts.h"
#include "tests/support/testdata.h"
#include "ui/publish/pngwriter.h"
#include "ui/publish/publisher.h"
#include "ui/publish/svgwriter.h"

#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastSimilarity = 0.98;
constexpr int kScale = 2;

/// Mean structural similarity (Wang et al. 2004) of two pictures' luma, windows of 8 × 8 pixels, 4 apart.
double similarity(const QImage &first, const QImage &second)
{
    constexpr int kWindow = 8, kStep = 4;
    constexpr double kC1 = 6.5025, kC2 = 58.5225; // (0.01 · 255)², (0.03 · 255)²
    const QImage a = first.convertToFormat(QImage::Format_Grayscale8), b = second.convertToFormat(QImage::Format_Grayscale8);
    double total = 0;
    int windows = 0;
    for (int top = 0; top + kWindow <= a.height(); top += kStep) {
        for (int left = 0; left + kWindow <= a.width(); left += kStep) {
            double sumA = 0, sumB = 0, squaresA = 0, squaresB = 0, products = 0;
            for (int y = top; y < top + kWindow; ++y) {
                for (int x = left; x < left + kWindow; ++x) {
                    const double p = a.constScanLine(y)[x], q = b.constScanLine(y)[x];
                    sumA += p, sumB += q, squaresA += p * p, squaresB += q * q, products += p * q;
                }
            }
            const double n = kWindow * kWindow, meanA = sumA / n, meanB = sumB / n;
            const double varianceA = squaresA / n - meanA * meanA, varianceB = squaresB / n - meanB * meanB, both = products / n - meanA * meanB;
            total += (2 * meanA * meanB + kC1) * (2 * both + kC2) / ((meanA * meanA + meanB * meanB + kC1) * (varianceA + varianceB + kC2));
            ++windows;
        }
    }
    return total / windows;
}

/// A browser without a window, in a profile of its own.
class Browser
{
public:
    Browser() : m_program(QStandardPaths::findExecutable(u"chromium"_s)) {}

    bool isThere() const { return !m_program.isEmpty(); }
    QString log() const { return m_log; }

    QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(m_program,
                      QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
                                  u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s, u"--hide-scrollbars"_s,
                                  u"--enable-logging=stderr"_s, u"--user-data-dir="_s + m_profile.path()}
                          + arguments);
        if (!process.waitForFinished(120'000))
            process.kill();
        m_log = QString::fromUtf8(process.readAllStandardError());
        return process.readAllStandardOutput();
    }

    QImage picture(const QString &path, const QSize &size)
    {
        const QString shot = m_profile.filePath(u"shot.png"_s);
        QFile::remove(shot);
        run({u"--force-device-scale-factor=%1"_s.arg(kScale), u"--window-size=%1,%2"_s.arg(size.width()).arg(size.height()), u"--screenshot="_s + shot,
             u"file://"_s + path});
        return QImage(shot);
    }

private:
    QString m_program;
    QTemporaryDir m_profile;
    QString m_log;
};

/// Keys pressed one after the other on what has the focus; what is then said goes to the page around it.
constexpr char kWalk[] = R"js(
window.onload = function () {
  var said = [], key = function (name) {
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
  };
  var here = function () { return document.activeElement.getAttribute('data-mark') || document.activeElement.getAttribute('data-row'); };
  var stops = document.querySelectorAll('g[tabindex="0"]');
  stops[0].focus();
  said.push(stops.length, here());
  key('ArrowRight'); said.push(here());
  key('End'); said.push(here());
  key('Home'); key('ArrowDown'); key('ArrowDown'); key('ArrowUp'); said.push(here());
  key('Enter');
  var row = document.querySelector('tr.picked');
  said.push(row ? row.getAttribute('data-row') : '', document.querySelector('details').open, document.getElementById('picked').textContent);
  key('Escape'); said.push(document.querySelectorAll('.picked').length);
  document.querySelector('tr[data-row]').focus(); key('Enter'); said.push(document.activeElement.getAttribute('data-mark'));
  parent.postMessage(said, '*');
};
)js";

struct Edition
{
    ChartForm kind;
    Language language;

    QString name() const { return chartFormName(kind) + u'.' + languageTag(language); }
};

QList<Edition> editions()
{
    QList<Edition> all;
    for (int form = 0; form < kChartFormCount; ++form)
        all << Edition{static_cast<ChartForm>(form), Language::English} << Edition{static_cast<ChartForm>(form), Language::TraditionalChinese};
    return all;
}

Scene sceneOf(const Edition &edition)
{
    return publishedScene(sampleChart(edition.kind), edition.language, PublishOptions().size);
}

} // namespace

class BrowserTest : public QObject
{
    Q_OBJECT

private:
    void publishAll(PublishFormat format, ChartTheme theme = ChartTheme::Light)
    {
        PublishOptions options;
        options.formats = {format};
        options.theme = theme;
        for (int form = 0; form < kChartFormCount; ++form)
            VERIFY_OK(publish(sampleChart(static_cast<ChartForm>(form)), options, QDir(m_folder.path())));
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// All SVGs on one page, each at its own size and place; a start of the browser costs more than a chart.
    QImage sheet(ChartTheme theme)
    {
        publishAll(PublishFormat::Svg, theme);
        QString page = u"<!DOCTYPE html><meta charset=utf-8><style>body{margin:0;background:#fff}img{position:absolute}</style>"_s;
        int top = 0;
        m_places.clear();
        for (const Edition &edition : editions()) {
            const bool isRight = isChinese(edition.language);
            m_places << QRect(isRight ? kColumn : 0, top, qRound(sceneOf(edition).size.width()), qRound(sceneOf(edition).size.height()));
            page += u"<img src=\"%1.svg\" style=\"left:%2px;top:%3px\">"_s.arg(edition.name()).arg(m_places.last().left()).arg(top);
            if (isRight)
                top = std::max(m_places.last().bottom(), m_places[m_places.size() - 2].bottom()) + 1;
        }
        return m_browser.picture(write(u"sheet.html"_s, page.toUtf8()), QSize(2 * kColumn, top));
    }

    /// The addresses the page asked the network for; a browser asks some of its own for itself.
    QStringList requestsOf(const QByteArray &page)
    {
        const QString net = m_folder.filePath(u"net.json"_s);
        m_browser.run({u"--dump-dom"_s, u"--virtual-time-budget=2000"_s, u"--log-net-log="_s + net, u"file://"_s + write(u"asking.html"_s, page)});
        static const QRegularExpression asked(u"\"(?:url|original_url)\":\"((?:https?|wss?|ftp):[^\"]*)\""_s);
        QStringList found;
        for (auto it = asked.globalMatch(QString::fromUtf8(readAll(net))); it.hasNext();) {
            const QString address = it.next().captured(1);
            if (!address.contains(u".google.com/"_s) && !address.contains(u".googleapis.com/"_s) && !found.contains(address))
                found << address;
        }
        return found;
    }

    static constexpr int kColumn = 800;
    QTemporaryDir m_folder;
    Browser m_browser;
    QList<QRect> m_places;

private slots:
    void initTestCase()
    {
        if (!m_browser.isThere())
            QSKIP("chromium is not installed");
        QImageReader::setAllocationLimit(0);
    }

    void drawsEverySvgAsThePictureIs_data()
    {
        QTest::addColumn<ChartTheme>("theme");
        QTest::newRow("light") << ChartTheme::Light;
        QTest::newRow("dark") << ChartTheme::Dark;
    }
    void drawsEverySvgAsThePictureIs()
    {
        QFETCH(ChartTheme, theme);
        const QImage drawn = sheet(theme);
        QVERIFY(!drawn.isNull());
        double least = 1;
        for (qsizetype i = 0; i < editions().size(); ++i) {
            const Edition edition = editions()[i];
            const QImage ours = sceneImage(sceneOf(edition), theme, kScale);
            const QImage theirs = drawn.copy(QRect(m_places[i].topLeft() * kScale, ours.size()));
            const QString stem = edition.name() + (theme == ChartTheme::Dark ? u".dark"_s : u".light"_s);
            if (const QString folder = qEnvironmentVariable("CONCORD_PICTURES"); !folder.isEmpty()) {
                ours.save(folder + u'/' + stem + u".png"_s);
                theirs.save(folder + u'/' + stem + u".svg.png"_s);
            }
            const double alike = similarity(ours, theirs);
            qInfo("%s: similarity %.4f", qPrintable(stem), alike);
            least = std::min(least, alike);
        }
        QVERIFY2(least >= kLeastSimilarity, qPrintable(QString::number(least)));
    }

    void cutsOffAtThePlot()
    {
        Scene scene;
        scene.size = QSizeF(400, 300);
        scene.plot = QRectF(100, 80, 200, 150);
        scene.title = u"Cut"_s;
        const Ink ink{InkRole::Series, 0};
        scene.items << SceneItem{PathShape{{{-1e6, 100}, {1e6, 160}, {200, -1e6}}, ink, 6}, -1, true}
                    << SceneItem{BoxShape{QRectF(-500, 200, 2000, 20), ink}, -1, true} << SceneItem{BoxShape{QRectF(150, -500, 20, 2000), ink, true}, -1, true}
                    << SceneItem{DotShape{{100, 80}, 40, ink}, -1, true};
        const QByteArray svg = svgOf(ChartContent(), scene, FontSubset::of(scene), ChartTheme::Light);
        const QImage theirs = m_browser.picture(write(u"cut.svg"_s, svg), scene.size.toSize()), ours = sceneImage(scene, ChartTheme::Light, kScale);
        QCOMPARE(theirs.size(), ours.size());
        if (const QString folder = qEnvironmentVariable("CONCORD_PICTURES"); !folder.isEmpty())
            theirs.save(folder + u"/cut.svg.png"_s);
        const QRectF allowed((scene.plot.topLeft() - QPointF(2, 2)) * kScale, (scene.plot.size() + QSizeF(4, 4)) * kScale);
        for (const QImage &image : {theirs, ours}) {
            int outside = 0, inside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) != image.pixel(0, 0))
                        (allowed.contains(x, y) ? inside : outside) += 1;
                }
            }
            QCOMPARE(outside, 0);
            QVERIFY(inside > 5000);
        }
    }

    void fetchesNothingAndComplainsOfNothing()
    {
        publishAll(PublishFormat::Html);
        QByteArray page = "<!DOCTYPE html><meta charset=utf-8>";
        for (const Edition &edition : editions())
            page += "<iframe src=\"" + edition.name().toUtf8() + ".html\"></iframe>";
        QCOMPARE(requestsOf("<!DOCTYPE html><img src=\"http://127.0.0.1:9/seen.png\">"), QStringList{u"http://127.0.0.1:9/seen.png"_s}); // it would be seen
        QCOMPARE(requestsOf(page), QStringList());
        QVERIFY2(!m_browser.log().contains(u"CONSOLE"), qPrintable(m_browser.log()));
    }

    /// On a phone a chart is moved sideways rather than made too small to read, and what is below begins under its words.
    void staysLegibleOnASmallScreen()
    {
        publishAll(PublishFormat::Html);
        const QString name = editions().first().name() + u".html"_s;
        static const QRegularExpression policy(u"<meta http-equiv=\"Content-Security-Policy\"[^>]*>"_s);
        QByteArray page = QString::fromUtf8(readAll(m_folder.filePath(name))).remove(policy).toUtf8();
        page.replace("</body>", "<script>var chart=document.querySelector('svg').getBoundingClientRect(),words=document.querySelector('svg text').getBoundingClientRect(),"
                                "data=document.querySelector('summary').getBoundingClientRect();parent.postMessage([Math.round(chart.width),document.documentElement.scrollWidth,"
                                "Math.round(words.left-data.left),Math.round(data.top-chart.bottom)],'*')</script></body>");
        write(u"small."_s + name, page);
        const QByteArray frame = "<!DOCTYPE html><meta charset=utf-8><body><script>window.onmessage=function(e){document.body.append('TOLD'+JSON.stringify(e.data)+'END')}</script>"
                                 "<iframe style=\"width:360px;height:600px;border:0\" src=\"small." + name.toUtf8() + "\"></iframe>";
        const QByteArray dom = m_browser.run({u"--dump-dom"_s, u"--virtual-time-budget=5000"_s, u"file://"_s + write(u"frame.html"_s, frame)});
        const qsizetype at = dom.indexOf("TOLD["); // not that in the script
        const QJsonArray told = QJsonDocument::fromJson(dom.mid(at + 4, dom.indexOf("END", at) - at - 4)).array();
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0].toInt(), qRound(sceneOf(editions().first()).size.width() * 0.8));
        QVERIFY(told[1].toInt() <= 360); // the page itself does not move
        QVERIFY(std::abs(told[2].toInt()) <= 8);
        QVERIFY(told[3].toInt() < 40);
    }

    void isWalkedWithKeys()
    {
        publishAll(PublishFormat::Html);
        QByteArray page = "<!DOCTYPE html><meta charset=utf-8><body><script>window.onmessage=function(e){var p=document.createElement('pre');"
                          "p.textContent='WALKED'+JSON.stringify(e.data)+'END';document.body.appendChild(p)}</script>";
        static const QRegularExpression policy(u"<meta http-equiv=\"Content-Security-Policy\"[^>]*>"_s);
        for (const Edition &edition : editions()) {
            const QString name = edition.name() + u".html"_s;
            QByteArray walked = QString::fromUtf8(readAll(m_folder.filePath(name))).remove(policy).toUtf8();
            walked.replace("</body>", QByteArray("<script>") + kWalk + "</script></body>").replace("said = []", "said = ['" + edition.name().toUtf8() + "']");
            write(u"walked."_s + name, walked);
            page += "<iframe src=\"walked." + name.toUtf8() + "\"></iframe>";
        }
        const QByteArray dom = m_browser.run({u"--dump-dom"_s, u"--virtual-time-budget=5000"_s, u"file://"_s + write(u"walks.html"_s, page)});
        QHash<QString, QJsonArray> walks;
        for (qsizetype at = dom.indexOf("WALKED["); at >= 0; at = dom.indexOf("WALKED[", at + 1)) {
            const QByteArray told = dom.mid(at + 6, dom.indexOf("END", at) - at - 6);
            const QJsonArray said = QJsonDocument::fromJson(told).array();
            walks.insert(said[0].toString(), said);
        }
        QCOMPARE(walks.size(), editions().size());
        for (const Edition &edition : editions())
            checkWalk(edition, walks.value(edition.name()));
    }

private:
    void checkWalk(const Edition &edition, const QJsonArray &said)
    {
        const QList<SceneMark> marks = sceneOf(edition).marks;
        const auto key = [](const SceneMark &mark) { return QString::number(mark.datum); };
        const QJsonArray wanted{edition.name(), 1,    key(marks[0]), key(marks[1]),                          key(marks.last()), key(marks[1]),
                                key(marks[1]),  true, marks[1].label + u" — The Daily Ledger"_s, 0, u"0"_s};
        QCOMPARE(said, wanted);
    }
};

QTEST_MAIN(BrowserTest)
#include "tst_browser.moc"
