// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

using namespace concord;

class CliProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("concord-cli is not named.");
        write(QStringLiteral("zh.txt"), "他在這裏看人工智能的報道。\n她說“好」,就走了。\n");
    }

    void checksAsTaiwanWhenNothingIsSaid()
    {
        const QStringList expected{QStringLiteral("half-width"), QStringLiteral("quote-unpaired"), QStringLiteral("regional-word"),
                                   QStringLiteral("regional-word"), QStringLiteral("variant-character")};
        QCOMPARE(rulesOf("check --translation zh.txt"), expected);
        QCOMPARE(rulesOf("check --translation zh.txt --profile taiwan"), expected);
        QCOMPARE(rulesOf("check --source zh.txt"), expected);
    }

    void checksAsAnotherHouse()
    {
        QCOMPARE(rulesOf("check --translation zh.txt --profile hong-kong"), (QStringList{QStringLiteral("half-width"), QStringLiteral("quote-unpaired")}));
        write(QStringLiteral("house.txt"), "base = hong-kong\noff = half-width\nword = 報道 → 新聞\n");
        QCOMPARE(rulesOf("check --translation zh.txt --profile house.txt"), (QStringList{QStringLiteral("house-word"), QStringLiteral("quote-unpaired")}));
    }

    void takesOnlyTheRulesThatAreNamed()
    {
        QCOMPARE(rulesOf("check --translation zh.txt --rules half-width"), QStringList{QStringLiteral("half-width")});
        QCOMPARE(rulesOf("check --translation zh.txt --profile hong-kong --rules regional-word"), QStringList());
    }

    void refusesAHouseItCannotRead()
    {
        QCOMPARE(m_shell.run("check --translation zh.txt --profile none.txt").status, 3);
        write(QStringLiteral("broken.txt"), "quotes = round\n");
        const Run run = m_shell.run("check --translation zh.txt --profile broken.txt");
        QCOMPARE(run.status, 3);
        QVERIFY2(run.messages.contains("quotes = round"), run.messages.constData());
    }

private:
    QStringList rulesOf(const QByteArray &line)
    {
        QStringList rules;
        for (const QJsonObject &finding : m_shell.run(line).objects())
            rules.append(finding.value(QLatin1String("rule")).toString());
        rules.sort();
        return rules;
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_shell.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    CommandLine m_shell;
};

QTEST_GUILESS_MAIN(CliProfileTest)
#include "tst_cliprofile.moc"
