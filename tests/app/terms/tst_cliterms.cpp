// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

using namespace concord;

namespace {

const QByteArray kEnglish = "The power loom is fast.\nHe sold wool.\nA power loom costs much.\nShe bought another power loom.\nThe mill burned down.\n"
                            "Nobody saw the fire.\nThe next power loom broke.\nRain fell on the town.\n";
const QByteArray kChinese = "動力織機很快。\n他賣羊毛。\n一部動力織機很貴。\n她又買了動力織機。\n工廠燒了。\n沒有人看見火。\n下一部動力紡機壞了。\n鎮上下雨。\n";

} // namespace

class CliTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("concord-cli is not named.");
        write(QStringLiteral("en.txt"), kEnglish);
        write(QStringLiteral("zh.txt"), kChinese);
        write(QStringLiteral("terms.tsv"), "power loom\t動力織機\nmill\t磨坊\n");
    }

    void printsConceptsAndTheirRenderings()
    {
        const Run run = m_shell.run("terms --source en.txt --translation zh.txt");
        QCOMPARE(run.status, 0);
        expectLoom(run);
        QCOMPARE(m_shell.run("new a.concord --source en.txt --translation zh.txt").status, 0);
        expectLoom(m_shell.run("terms a.concord"));
    }

    void checksAgainstATermbase()
    {
        const Run run = m_shell.run("check --source en.txt --translation zh.txt --terms terms.tsv --rules term-missing --fail-on warning");
        QCOMPARE(run.status, 1);
        QList<int> paragraphs;
        for (const QJsonObject &finding : run.objects()) {
            QCOMPARE(finding.value(QLatin1String("rule")).toString(), QStringLiteral("term-missing"));
            QVERIFY(!finding.value(QLatin1String("message")).toObject().value(QLatin1String("en")).toString().isEmpty());
            paragraphs.append(finding.value(QLatin1String("paragraph")).toObject().value(QLatin1String("translation")).toInt());
        }
        QCOMPARE(paragraphs, (QList<int>{5, 7}));
    }

    void refusesWhatItCannotRead()
    {
        QCOMPARE(m_shell.run("terms").status, 2);
        QCOMPARE(m_shell.run("terms --source en.txt").status, 2);
        QCOMPARE(m_shell.run("terms none.concord").status, 4);
        QCOMPARE(m_shell.run("check --source en.txt --translation zh.txt --terms none.tsv").status, 3);
        write(QStringLiteral("broken.tbx"), "<?xml version='1.0'?>\n<tbx>");
        const Run run = m_shell.run("check --source en.txt --translation zh.txt --terms broken.tbx");
        QCOMPARE(run.status, 3);
        QVERIFY2(run.messages.contains("broken.tbx"), run.messages.constData());
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_shell.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static void expectLoom(const Run &run)
    {
        for (const QJsonObject &row : run.objects()) {
            if (row.value(QLatin1String("source")).toString() != QLatin1String("power loom"))
                continue;
            QCOMPARE(row.value(QLatin1String("consistent")).toBool(true), false);
            const QJsonArray renderings = row.value(QLatin1String("renderings")).toArray();
            QCOMPARE(renderings.size(), 2);
            QCOMPARE(renderings[0].toObject().value(QLatin1String("text")).toString(), QStringLiteral("動力織機"));
            QCOMPARE(renderings[0].toObject().value(QLatin1String("count")).toInt(), 3);
            QCOMPARE(renderings[1].toObject().value(QLatin1String("paragraphs")).toArray(), QJsonArray{7});
            return;
        }
        QFAIL("no row for the power loom");
    }

    CommandLine m_shell;
};

QTEST_GUILESS_MAIN(CliTermsTest)
#include "tst_cliterms.moc"
