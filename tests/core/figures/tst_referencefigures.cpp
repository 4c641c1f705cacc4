// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/figurereading.h"
#include "tests/support/testdata.h"

#include "core/figures/comparison.h"
#include "core/text/codepoints.h"

#include <QHash>
#include <QTest>

using namespace concord;

namespace {

struct GoldRow
{
    int paragraph = 0;
    Range codePoints;
    QString surface;
    QString low;
    QString high;
    QString tier;
};

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(readAll(path)).split(u'\n');
}

QList<GoldRow> goldRows(const QString &path)
{
    QList<GoldRow> rows;
    const QStringList lines = linesOf(path);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        if (cells.size() < 12)
            continue;
        const int begin = cells[2].toInt();
        const int length = static_cast<int>(cells[3].toUcs4().size());
        rows.append({cells[1].toInt(), {begin, begin + length}, cells[3], cells[4], cells[5], cells[11]});
    }
    return rows;
}

bool agrees(const Figure &figure, const GoldRow &row)
{
    if (figure.period) {
        const QString first = figure.period->first.toString(Qt::ISODate);
        const QString last = figure.period->last.toString(Qt::ISODate);
        return row.tier == QLatin1String("relative") ? first <= row.high && row.low <= last
                                                     : first == row.low && last == row.high;
    }
    const std::optional<Decimal> low = Decimal::fromString(row.low);
    const std::optional<Decimal> high = Decimal::fromString(row.high);
    return low && high && figure.low == low && figure.high == high;
}

} // namespace

class ReferenceFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (testDataFile(QStringLiteral("reference-article/gold/figures.zh-Hant.tsv")).isEmpty())
            QSKIP("the reference article is not here");
    }

    void findsTheFiguresOfTheReferenceArticle()
    {
        const QList<GoldRow> gold =
            goldRows(testDataFile(QStringLiteral("reference-article/gold/figures.zh-Hant.tsv")));
        const QStringList paragraphs = linesOf(testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt")));
        int right = 0;
        int wrong = 0;
        QSet<qsizetype> found;
        for (int paragraph = gold.first().paragraph; paragraph <= gold.last().paragraph || paragraph <= 64;
             ++paragraph) {
            const QString &text = paragraphs[paragraph - 1];
            const CodePointMap map(text);
            for (const Figure &figure : recogniseFigures(text, optionsFor(Language::TraditionalChinese))) {
                const Range span = map.toCodePoints(figure.span);
                bool isExact = false;
                bool isNeutral = false;
                for (qsizetype i = 0; i < gold.size(); ++i) {
                    if (gold[i].paragraph != paragraph || !gold[i].codePoints.intersects(span)
                        || gold[i].tier == QLatin1String("negative"))
                        continue;
                    if (agrees(figure, gold[i])) {
                        isExact = true;
                        found.insert(i);
                    }
                    isNeutral = isNeutral || gold[i].tier == QLatin1String("vague")
                        || gold[i].tier == QLatin1String("optional");
                }
                right += isExact ? 1 : 0;
                wrong += !isExact && !isNeutral ? 1 : 0;
                if (!isExact && !isNeutral)
                    qInfo("wrong in %d: %s", paragraph, qPrintable(described(figure, text)));
            }
        }
        int wanted = 0;
        int missed = 0;
        for (qsizetype i = 0; i < gold.size(); ++i) {
            const bool counts = gold[i].tier == QLatin1String("core") || gold[i].tier == QLatin1String("relative");
            wanted += counts ? 1 : 0;
            missed += counts && !found.contains(i) ? 1 : 0;
            if (counts && !found.contains(i))
                qInfo("missed in %d: %s", gold[i].paragraph, qPrintable(gold[i].surface));
        }
        const double precision = static_cast<double>(right) / std::max(1, right + wrong);
        const double recall = 1 - static_cast<double>(missed) / std::max(1, wanted);
        qInfo("precision %.3f (%d of %d), recall %.3f (%d of %d)", precision, right, right + wrong, recall,
              wanted - missed, wanted);
        QVERIFY(precision >= 0.95);
        QVERIFY(recall >= 0.95);
    }

    void raisesFewAlarmsOverAlignedSentences()
    {
        const QString path = testDataFile(QStringLiteral("reference-article/gold/beads.tsv"));
        int agreeing = 0;
        QStringList alarms;
        for (const QString &line : linesOf(path)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 3 || cells[2].isEmpty())
                continue;
            const QList<Figure> source = recogniseFigures(cells[2], optionsFor(Language::English));
            const QList<Figure> translation = recogniseFigures(cells[1], optionsFor(Language::TraditionalChinese));
            for (const FigureMatch &match : matchFigures(source, translation)) {
                agreeing += match.mismatch == Mismatch::None ? 1 : 0;
                if (match.mismatch == Mismatch::None)
                    continue;
                alarms.append(cells[0] + QStringLiteral(" ") + mismatchName(match.mismatch) + QStringLiteral(": ")
                              + (match.source >= 0 ? described(source[match.source], cells[2]) : QStringLiteral("-"))
                              + QStringLiteral(" / ")
                              + (match.translation >= 0 ? described(translation[match.translation], cells[1])
                                                        : QStringLiteral("-")));
            }
        }
        for (const QString &alarm : alarms)
            qInfo("%s", qPrintable(alarm));
        qInfo("%d pairs agree, %d alarms", agreeing, static_cast<int>(alarms.size()));
        QVERIFY(agreeing >= 76);
        QVERIFY(alarms.size() <= 3);
        QVERIFY(std::any_of(alarms.begin(), alarms.end(),
                            [](const QString &alarm) { return alarm.startsWith(QStringLiteral("30 scale")); }));
    }
};

QTEST_GUILESS_MAIN(ReferenceFiguresTest)
#include "tst_referencefigures.moc"
