// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QSet>

using namespace concord;

namespace {

/// The sample project, made by the program, and what the checks say about it.
struct Sample
{
    CommandLine cli;
    QJsonObject summary = cli.run("sample s.concord").object();
    QList<QJsonObject> findings = cli.run("check s.concord").objects();

    /// The findings whose rule begins with `family` in a paragraph of the translation.
    QList<QJsonObject> at(int paragraph, const char *family) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &finding : findings) {
            const QString rule = finding.value(QLatin1String("rule")).toString();
            if (rule.startsWith(QLatin1String(family)) && paragraphOf(finding) == paragraph)
                found.append(finding);
        }
        return found;
    }

    static int paragraphOf(const QJsonObject &finding)
    {
        return finding.value(QLatin1String("paragraph")).toObject().value(QLatin1String("translation")).toInt();
    }

    static QString replacement(const QJsonObject &finding)
    {
        const QJsonObject fix = finding.value(QLatin1String("fixes")).toArray().first().toObject();
        return fix.value(QLatin1String("edits")).toArray().first().toObject().value(QLatin1String("replacement")).toString();
    }
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Holds resources/sample/README.md: what is planted is found, and nothing else of weight.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
        m_sample = std::make_unique<Sample>();
    }

    void isComplete()
    {
        const QJsonObject paragraphs = m_sample->summary.value(QLatin1String("paragraphs")).toObject();
        QCOMPARE(paragraphs.value(QLatin1String("source")).toInt(), 51);
        QCOMPARE(paragraphs.value(QLatin1String("translation")).toInt(), 51);
        const QJsonObject info = m_sample->cli.run("info s.concord").object();
        QCOMPARE(info.value(QLatin1String("series")).toInt(), 1);
        QCOMPARE(info.value(QLatin1String("charts")).toArray().size(), 3);
        QCOMPARE(m_sample->cli.run("verify s.concord").object().value(QLatin1String("sound")).toBool(), true);
    }

    void findsTenThousandForHundredMillion()
    {
        const auto found = m_sample->at(29, "figure-mismatch");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().value(QLatin1String("mismatch")).toString(), QStringLiteral("scale"));
        QCOMPARE(Sample::replacement(found.first()), QStringLiteral("4億人"));
    }

    void findsTheSwappedDigits()
    {
        const auto found = m_sample->at(24, "figure-mismatch");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().value(QLatin1String("mismatch")).toString(), QStringLiteral("digit"));
        QCOMPARE(Sample::replacement(found.first()), QStringLiteral("62%"));
    }

    void findsTheMissingSentence()
    {
        const QByteArray english = "$47 to $55";
        bool named = false;
        for (const QJsonObject &finding : m_sample->at(25, "figure-missing") + m_sample->at(25, "sentence-missing"))
            named = named || compact(finding).contains(english);
        QVERIFY(named);
    }

    void findsTheNameInTwoForms()
    {
        const auto found = m_sample->at(23, "name-inconsistent");
        QCOMPARE(found.size(), 1);
        QCOMPARE(Sample::replacement(found.first()), QStringLiteral("輝達"));
    }

    void raisesNoOtherAlarmAboutFigures()
    {
        QByteArray others;
        for (const QJsonObject &finding : m_sample->findings) {
            const QString rule = finding.value(QLatin1String("rule")).toString();
            const bool weighty = finding.value(QLatin1String("severity")).toString() != QLatin1String("info");
            if (rule.startsWith(QLatin1String("figure")) && weighty && !QSet<int>{24, 25, 29}.contains(Sample::paragraphOf(finding)))
                others += '\n' + compact(finding);
        }
        QVERIFY2(others.isEmpty(), others.constData());
    }

    void tiesNearlyAllFigures()
    {
        const int agree = m_sample->summary.value(QLatin1String("figure_pairs")).toObject().value(QLatin1String("agree")).toInt();
        const int all = m_sample->summary.value(QLatin1String("figures")).toObject().value(QLatin1String("translation")).toInt();
        QVERIFY2(agree * 100 >= all * 95, qPrintable(QStringLiteral("%1 of %2").arg(agree).arg(all)));
    }

    void bringsEveryClaimWithItsPassages()
    {
        const QList<QJsonObject> claims = m_sample->cli.run("claims list s.concord").objects();
        QCOMPARE(claims.size(), 30);
        QList<int> wrong;
        for (const QJsonObject &claim : claims) {
            const QJsonArray anchors = claim.value(QLatin1String("anchors")).toArray();
            QVERIFY2(!anchors.isEmpty(), compact(claim).constData());
            for (const QJsonValue &anchor : anchors)
                QCOMPARE(anchor.toObject().value(QLatin1String("state")).toString(), QStringLiteral("exact"));
            for (const char *field : {"entity", "metric", "low", "unit", "statement"})
                QVERIFY2(!claim.value(QLatin1String(field)).toString().isEmpty(), compact(claim).constData());
            if (claim.value(QLatin1String("status")).toString() == QLatin1String("wrong"))
                wrong.append(claim.value(QLatin1String("paragraph")).toInt());
        }
        std::sort(wrong.begin(), wrong.end());
        QCOMPARE(wrong, (QList<int>{24, 29}));
    }

    void suggestsWhatEveryFigureSays()
    {
        const QList<QJsonObject> suggestions = m_sample->cli.run("claims suggest s.concord").objects();
        const QJsonObject figures = m_sample->summary.value(QLatin1String("figures")).toObject();
        QCOMPARE(suggestions.size(), figures.value(QLatin1String("source")).toInt() + figures.value(QLatin1String("translation")).toInt());
        int money = 0;
        int withMetric = 0;
        for (const QJsonObject &suggestion : suggestions) {
            for (const char *field : {"article", "side", "paragraph", "start", "end", "entity", "metric", "period", "attribution", "low", "high", "unit"})
                QVERIFY2(suggestion.contains(QLatin1String(field)), field);
            const bool isMoney = suggestion.value(QLatin1String("kind")).toString() == QLatin1String("money");
            money += isMoney;
            withMetric += isMoney && !suggestion.value(QLatin1String("metric")).isNull();
        }
        QVERIFY2(money > 20 && withMetric * 100 >= money * 80, qPrintable(QStringLiteral("%1 of %2").arg(withMetric).arg(money)));
    }

    void everyChartHasData()
    {
        const QList<QJsonObject> files = m_sample->cli.run("chart s.concord --all --out charts --formats csv --lang en").objects();
        QCOMPARE(files.size(), 3);
        for (const QJsonObject &file : files) {
            const QByteArray table = m_sample->cli.read(file.value(QLatin1String("path")).toString());
            QVERIFY2(table.count('\n') >= 5, table.constData());
        }
    }

private:
    std::unique_ptr<Sample> m_sample;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
