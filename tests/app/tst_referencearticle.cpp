// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

using namespace concord;

/// The article the program was born from, when it is at hand: its one wrong figure is found, and little else is said.
class ReferenceArticleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
        const QString source = testDataFile(QStringLiteral("reference-article/article.en.txt"));
        const QString translation = testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt"));
        if (source.isEmpty() || translation.isEmpty())
            QSKIP("the reference article is not here");
        const Run made = m_cli.run({QStringLiteral("new"), QStringLiteral("r.concord"), QStringLiteral("--source"), source, QStringLiteral("--translation"), translation,
                                    QStringLiteral("--date"), QStringLiteral("2024-09-16")});
        QCOMPARE(made.status, 0);
        m_summary = made.object();
        m_findings = m_cli.run("check r.concord").objects();
    }

    void tiesAtLeastAHundredAndTwentyFigures()
    {
        const int agree = m_summary.value(QLatin1String("figure_pairs")).toObject().value(QLatin1String("agree")).toInt();
        QVERIFY2(agree >= 120, QByteArray::number(agree).constData());
    }

    void findsTheWrongFigureAndOffersTheRightOne()
    {
        QList<QJsonObject> found;
        for (const QJsonObject &finding : m_findings) {
            const int paragraph = finding.value(QLatin1String("paragraph")).toObject().value(QLatin1String("translation")).toInt();
            if (finding.value(QLatin1String("rule")).toString() == QLatin1String("figure-mismatch") && paragraph == 30)
                found.append(finding);
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().value(QLatin1String("mismatch")).toString(), QStringLiteral("scale"));
        const QJsonArray edits = found.first().value(QLatin1String("fixes")).toArray().first().toObject().value(QLatin1String("edits")).toArray();
        QCOMPARE(edits.first().toObject().value(QLatin1String("replacement")).toString(), QStringLiteral("4.4億"));
    }

    void raisesAtMostFiveOtherAlarmsAboutFigures()
    {
        int alarms = 0;
        QByteArray list;
        for (const QJsonObject &finding : m_findings) {
            if (!finding.value(QLatin1String("rule")).toString().startsWith(QLatin1String("figure")) || finding.value(QLatin1String("severity")).toString() == QLatin1String("info"))
                continue;
            ++alarms;
            list += '\n' + QJsonDocument(finding.value(QLatin1String("message")).toObject()).toJson(QJsonDocument::Compact);
        }
        QVERIFY2(alarms <= 6, list.constData());
    }

    /// A form that is miswritten is said to be that alone.
    void findsTheNamesInSeveralForms()
    {
        QByteArray names;
        for (const QJsonObject &finding : m_findings) {
            const QString rule = finding.value(QLatin1String("rule")).toString();
            if (rule.endsWith(QLatin1String("-inconsistent")) || rule == QLatin1String("wrong-character"))
                names += finding.value(QLatin1String("message")).toObject().value(QLatin1String("en")).toString().toUtf8() + '\n';
        }
        for (const char *form : {"穀歌", "NVIDIA", "語言模式", "《資訊》"})
            QVERIFY2(names.contains(form), (QByteArray(form) + " is not in\n" + names).constData());
    }

private:
    CommandLine m_cli;
    QJsonObject m_summary;
    QList<QJsonObject> m_findings;
};

QTEST_GUILESS_MAIN(ReferenceArticleTest)
#include "tst_referencearticle.moc"
