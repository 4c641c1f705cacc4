// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecharts.h"
#include "tests/support/testdata.h"
#include "ui/publish/publisher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastDifference = 1e-9;

/// Draws every specification of the folder and says, a line each: the file, what the drawing complained of, and for each
/// mark its claim or observation with the values it stands for and the ends it was drawn to, read back through the scale.
constexpr char kRender[] = R"js(
import fs from 'fs'; import * as vega from 'vega'; import * as lite from 'vega-lite';
for (const file of fs.readdirSync('.').filter(name => name.endsWith('.vl.json')).sort()) {
  const complaints = [];
  const logger = {level() { return logger; }, info() { return logger; }, debug() { return logger; },
                  warn(...words) { complaints.push(words.join(' ')); return logger; }, error(...words) { complaints.push(words.join(' ')); return logger; }};
  const {spec} = lite.compile(JSON.parse(fs.readFileSync(file)), {logger});
  const view = new vega.View(vega.parse(spec), {renderer: 'none', logger});
  await view.runAsync();
  const isRows = /^(range|sorted|diverging)-bars|^dot-plot/.test(file), axis = isRows ? 'x' : 'y', marks = [];
  let scale = null;
  if (!file.startsWith('timeline')) scale = view.scale(axis);
  const walk = item => (item.items || []).forEach(each => {
    const d = each.datum, kind = each.mark && each.mark.marktype;
    if (d && (d.claim || d.observation) && (kind === 'rect' || kind === 'symbol')) {
      const ends = kind === 'symbol' ? [each[axis]] : isRows ? [each.x, each.x + each.width] : [each.y, each.y + each.height];
      marks.push({origin: d.claim || d.observation, low: d.low, high: d.high, base: d.base, ends: scale ? ends.map(end => scale.invert(end)) : []});
    }
    walk(each);
  });
  walk(view.scenegraph().root);
  console.log(JSON.stringify({file, complaints, marks}));
}
)js";

QString originOf(const Datum &datum)
{
    return QString::number(datum.claim.isValid() ? datum.claim.value : datum.observation.value);
}

} // namespace

/// Needs node, and a folder with the packages vega and vega-lite named by CONCORD_NODE_MODULES.
class VegaRenderingTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheValuesOfEveryKind()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s), modules = qEnvironmentVariable("CONCORD_NODE_MODULES");
        if (node.isEmpty() || !QFile::exists(modules + u"/vega-lite"_s) || !QFile::exists(modules + u"/vega"_s))
            QSKIP("node, or vega and vega-lite in $CONCORD_NODE_MODULES, are not there");
        QTemporaryDir folder;
        PublishOptions options;
        options.formats = {PublishFormat::VegaLite};
        for (int form = 0; form < kChartFormCount; ++form)
            VERIFY_OK(publish(sampleChart(static_cast<ChartForm>(form)), options, QDir(folder.path())));
        QVERIFY(QFile::link(modules, folder.filePath(u"node_modules"_s)));
        QFile script(folder.filePath(u"render.mjs"_s));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write(kRender) > 0);
        script.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(node, {script.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(lines.size() == 2 * kChartFormCount, process.readAllStandardError().constData());
        for (const QByteArray &line : lines)
            check(QJsonDocument::fromJson(line).object());
        qInfo("%d ends drawn, at most %.1e from their values", m_ends, m_worst);
        QVERIFY(m_ends > 300);
        QVERIFY(m_worst <= kLeastDifference);
    }

private:
    void check(const QJsonObject &drawn)
    {
        const QString file = drawn.value(u"file"_s).toString();
        QVERIFY2(drawn.value(u"complaints"_s).toArray().isEmpty(), qPrintable(file + u": "_s + QString::fromUtf8(QJsonDocument(drawn).toJson(QJsonDocument::Compact)).left(500)));
        const ChartContent chart = sampleChart(*chartFormFromName(file.section(u'.', 0, 0)));
        QSet<QString> seen;
        for (const QJsonValue &value : drawn.value(u"marks"_s).toArray()) {
            const QJsonObject mark = value.toObject();
            const QString origin = mark.value(u"origin"_s).toString();
            const auto datum = std::find_if(chart.data.begin(), chart.data.end(), [&origin](const Datum &each) { return originOf(each) == origin; });
            QVERIFY2(datum != chart.data.end(), qPrintable(file + u' ' + origin));
            seen << origin;
            QCOMPARE(mark.value(u"low"_s).toDouble(), datum->least().toDouble());
            QCOMPARE(mark.value(u"high"_s).toDouble(), datum->most().toDouble());
            const double base = chart.spec.kind == ChartForm::StackedBars ? mark.value(u"base"_s).toDouble() : 0;
            for (const QJsonValue &end : mark.value(u"ends"_s).toArray()) {
                double apart = qInf();
                for (const double wanted : {base, base + datum->least().toDouble(), base + datum->most().toDouble()})
                    apart = std::min(apart, std::abs(end.toDouble() - wanted) / std::max(1e9, std::abs(wanted)));
                m_worst = std::max(m_worst, apart);
                ++m_ends;
            }
        }
        const qsizetype hidden = std::count_if(chart.data.begin(), chart.data.end(), [&chart](const Datum &datum) {
            return chart.spec.kind == ChartForm::Slope && datum.period == Period::year(2023); // it has two periods
        });
        QVERIFY2(seen.size() == chart.data.size() - hidden, qPrintable(file));
    }

    int m_ends = 0;
    double m_worst = 0;
};

QTEST_MAIN(VegaRenderingTest)
#include "tst_vegarendering.moc"
