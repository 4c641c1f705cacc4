// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <span>

using namespace concord;

namespace {

const QByteArray kEnglish = "The bill\nBy Lin | April 14, 2025\nIt lost $5 billion in 2024. Nobody was surprised.\nIt has 400 million users.\n";
const QByteArray kChinese = "帳單\n林｜2025年4月14日\n2024年虧損50億美元。沒有人意外。\n它有4萬名使用者。\n";
const QByteArray kSeries = "entity,metric,period,value,unit,source\nAcme,capex,2024-Q1,1.50,USD,report A\nAcme,capex,2024-Q2,2,USD,report A\n";

QStringList names(const QJsonObject &object)
{
    return object.keys();
}

bool hasAll(const QJsonObject &object, const QString &fields)
{
    for (const QString &field : fields.split(u' ')) {
        if (!object.contains(field)) {
            qWarning("no field %s in %s", qPrintable(field), QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
            return false;
        }
    }
    return true;
}

const QString kClaimFields = QStringLiteral("id article side paragraph start end exact entity metric period low high unit per qualifier attribution "
                                            "attribution_kind statement status note created_by created_at modified_at anchors");

/// Slips of the command line: exit status 2.
constexpr const char *kSlips[] = {
    "frobnicate",
    "frobnicate --help",
    "frobnicate --version",
    "glossary -h",
    "claims --help",
    "series frobnicate --help",
    "--frobnicate",
    "claims",
    "new",
    "new a.concord",
    "new a.concord --source",
    "new a.concord --source en.txt --date yesterday",
    "new a.concord --source en.txt --source-lang tlh",
    "new a.concord --source en.txt --source-encoding EBCDIC-KLINGON",
    "add s.concord --translation zh.txt --translation-encoding none",
    "segment en.txt --encoding latin-zero",
    "new a.concord --wrong",
    "new a.concord b.concord --source en.txt",
    "info",
    "segment",
    "figures en.txt --format xml",
    "figures en.txt --date soon",
    "align en.txt",
    "align",
    "align en.txt zh.txt --format xml",
    "check",
    "check s.concord --source en.txt",
    "check --source en.txt --fail-on never-ever",
    "check --source en.txt --rules figure-wrong",
    "check --source en.txt --format xml",
    "claims list",
    "claims list s.concord --article 1",
    "claims set s.concord x --note y",
    "claims set s.concord 77 --note y",
    "claims remove s.concord",
    "claims remove s.concord 77",
    "claims add s.concord --entity Acme",
    "claims add s.concord --side source --paragraph 99 --exact x",
    "claims add s.concord --side source --paragraph 3 --exact nowhere",
    "claims add s.concord --side source --paragraph 3 --exact lost --status fine",
    "claims add s.concord --side source --paragraph 3 --exact lost --period garbage",
    "claims add s.concord --side source --paragraph 3 --exact lost --qualifier foo",
    "claims add s.concord --side source --paragraph abc --exact lost",
    "claims add s.concord --side source --paragraph 3 --start 0x1 --end 5",
    "chart s.concord --all",
    "chart s.concord --out d",
    "chart s.concord --all --name x --out d",
    "chart s.concord --name x --out d",
    "chart s.concord --all --out d --formats gif",
    "chart s.concord --all --out d --lang fr",
    "chart s.concord --all --out d --formats ,",
    "chart s.concord --all --out d --lang ,",
    "chart s.concord --all --out d --scale 9",
    "chart s.concord --all --out d --theme pink",
    "series import s.concord",
};

/// Files that cannot be read as what they should be: exit status 3.
constexpr const char *kUnreadable[] = {
    "new a.concord --source missing.txt",
    "new a.concord --source empty.txt",
    "new a.concord --source binary.bin",
    "add s.concord --translation missing.txt",
    "segment missing.txt",
    "figures missing.txt",
    "figures .",
    "figures /dev/null",
    "segment /dev/zero",
    "new a.concord --source /dev/zero",
    "align en.txt missing.txt",
    "align missing.txt zh.txt --presegmented",
    "align --batch missing.tsv",
    "align --batch en.txt",
    "align --batch /dev/zero",
    "align empty.txt zh.txt --presegmented",
    "align /dev/zero zh.txt --presegmented",
    "check --source missing.txt",
    "claims add s.concord --from missing.jsonl",
    "claims add s.concord --from en.txt",
    "claims add s.concord --from /dev/zero",
    "claims add s.concord --from .",
    "claims add s.concord --from bad.jsonl",
    "series import s.concord missing.csv",
    "series import s.concord en.txt",
    "series import s.concord /dev/zero",
};

/// Projects that cannot be opened or written: exit status 4.
constexpr const char *kUnusable[] = {
    "new s.concord --source en.txt",
    "new nowhere/a.concord --source en.txt",
    "add missing.concord --source en.txt",
    "add en.txt --source en.txt",
    "info missing.concord",
    "info en.txt",
    "info empty.txt",
    "check missing.concord",
    "claims list missing.concord",
    "claims add missing.concord --side source --paragraph 1 --exact x",
    "chart missing.concord --all --out d",
    "series list missing.concord",
    "verify missing.concord",
    "verify en.txt",
    "backup missing.concord b.concord",
    "backup s.concord nowhere/b.concord",
    "backup s.concord en.txt",
    "backup s.concord /dev/null",
    "backup s.concord .",
    "history missing.concord",
    "undo missing.concord",
    "sample s.concord",
};

} // namespace

/// Every command of the contract that the program has, run as a person or a script runs it.
class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
    }

    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->write("en.txt", kEnglish);
        m_cli->write("zh.txt", kChinese);
        m_cli->write("capex.csv", kSeries);
    }

    void cleanup() { m_cli.reset(); }

    void explainsItselfAndEveryCommand()
    {
        const Run version = m_cli->run("--version");
        QCOMPARE(version.status, 0);
        QVERIFY(QRegularExpression(QStringLiteral("^concord-cli \\d+\\.\\d+\\.\\d+\n$")).match(QString::fromUtf8(version.output)).hasMatch());
        const Run help = m_cli->run("--help");
        QCOMPARE(help.status, 0);
        QVERIFY(help.messages.isEmpty());
        int commands = 0;
        for (const QString &line : QString::fromUtf8(help.output).split(u'\n')) {
            const auto match = QRegularExpression(QStringLiteral("^  ([a-z]+( [a-z]+)?) +[A-Z]")).match(line);
            if (!match.hasMatch())
                continue;
            const QStringList words = match.captured(1).split(u' ');
            const Run one = m_cli->run(words + QStringList{QStringLiteral("--help")});
            QCOMPARE(one.status, 0);
            QVERIFY2(one.output.startsWith("Usage: concord-cli " + match.captured(1).toUtf8()), one.output.constData());
            QVERIFY(one.messages.isEmpty());
            ++commands;
        }
        QVERIFY2(commands >= 19, QByteArray::number(commands).constData());
    }

    void failsWithOneLineAndTheRightStatus_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        const auto addRows = [](std::span<const char *const> lines, int status) {
            for (const char *line : lines)
                QTest::newRow(line) << QString::fromUtf8(line) << status;
        };
        addRows(kSlips, 2);
        addRows(kUnreadable, 3);
        addRows(kUnusable, 4);
    }
    void failsWithOneLineAndTheRightStatus()
    {
        QFETCH(QString, line);
        m_cli->write("empty.txt", {});
        m_cli->write("binary.bin", QByteArray("\x7F" "ELF\0\0\0\1", 8));
        m_cli->write("bad.jsonl", R"({"side":"source","paragraph":99,"exact":"x"})");
        if (line.contains(QLatin1String("s.concord")))
            QCOMPARE(m_cli->run("new s.concord --source en.txt --translation zh.txt").status, 0);
        const Run run = m_cli->run(line.split(u' '));
        QTEST(run.status, "status");
        QVERIFY2(run.messages.startsWith("concord-cli: ") && run.messages.endsWith('\n') && run.messages.count('\n') == 1, run.messages.constData());
        QVERIFY2(run.output.isEmpty(), run.output.constData());
        QVERIFY2(!run.messages.contains(".."), run.messages.constData());
        QVERIFY(!QFile::exists(m_cli->path(QStringLiteral("a.concord"))));
    }

    void createsAProjectAndSaysWhatIsInIt()
    {
        const Run made = m_cli->run("new p.concord --source en.txt --translation zh.txt");
        QCOMPARE(made.status, 0);
        QVERIFY(made.messages.isEmpty());
        QCOMPARE(made.objects().size(), 1);
        const QJsonObject summary = made.object();
        QVERIFY(hasAll(summary, QStringLiteral("paragraphs sentences beads figures figure_pairs findings")));
        for (const char *count : {"paragraphs", "sentences", "figures"})
            QCOMPARE(names(summary.value(QLatin1String(count)).toObject()), (QStringList{QStringLiteral("source"), QStringLiteral("translation")}));
        QCOMPARE(names(summary.value(QLatin1String("figure_pairs")).toObject()), (QStringList{QStringLiteral("agree"), QStringLiteral("disagree")}));
        QCOMPARE(summary.value(QLatin1String("paragraphs")).toObject().value(QLatin1String("source")).toInt(), 4);
        QCOMPARE(summary.value(QLatin1String("sentences")).toObject().value(QLatin1String("translation")).toInt(), 5);
        QCOMPARE(summary.value(QLatin1String("findings")).toObject(), (QJsonObject{{QStringLiteral("figure-mismatch"), 1}}));

        const QJsonObject info = m_cli->run("info p.concord").object();
        QVERIFY(hasAll(info, QStringLiteral("articles series charts undo")));
        const QJsonObject article = info.value(QLatin1String("articles")).toArray().first().toObject();
        QVERIFY(hasAll(article, QStringLiteral("id title date source translation claims")));
        QCOMPARE(article.value(QLatin1String("date")).toString(), QStringLiteral("2025-04-14"));
        QCOMPARE(article.value(QLatin1String("title")).toString(), QStringLiteral("帳單"));
        QCOMPARE(article.value(QLatin1String("source")).toObject().value(QLatin1String("language")).toString(), QStringLiteral("en"));
        QVERIFY(info.value(QLatin1String("undo")).isNull()); // the import is the ground
    }

    void saysWhatTheTextsAreAndTakesTheirEncodings()
    {
        m_cli->write("big5.txt", QByteArray("\xB4\xE4\xA4\x66\xA6\xAC\xB6\x4F\n", 9)); // 港口收費, too short to guess from
        m_cli->write("page.html", "<html><head><title>Fees</title></head><body><h1>Fees</h1><p>The port raised its fees by 4 percent in the spring.</p></body></html>");
        const Run made = m_cli->run({QStringLiteral("new"), QStringLiteral("p.concord"), QStringLiteral("--source"), QStringLiteral("page.html"), QStringLiteral("--translation"),
                                     QStringLiteral("big5.txt"), QStringLiteral("--translation-encoding"), QStringLiteral("Big5"), QStringLiteral("--byline"), QStringLiteral("Lin Mei"),
                                     QStringLiteral("--translation-lang"), QStringLiteral("zh-Hant")});
        QCOMPARE(made.status, 0);
        const QJsonObject article = m_cli->run("info p.concord").object().value(QLatin1String("articles")).toArray().first().toObject();
        QVERIFY(hasAll(article, QStringLiteral("title byline date source translation")));
        QCOMPARE(article.value(QLatin1String("byline")).toString(), QStringLiteral("Lin Mei"));
        const QJsonObject source = article.value(QLatin1String("source")).toObject(), translation = article.value(QLatin1String("translation")).toObject();
        for (const QJsonObject &side : {source, translation})
            QVERIFY(hasAll(side, QStringLiteral("format encoding language revision paragraphs")));
        QCOMPARE(source.value(QLatin1String("format")).toString(), QStringLiteral("HTML"));
        QCOMPARE(translation.value(QLatin1String("format")).toString(), QStringLiteral("TXT"));
        QCOMPARE(translation.value(QLatin1String("encoding")).toString(), QStringLiteral("Big5"));
        const Run sentences = m_cli->run("segment big5.txt --encoding Big5");
        QCOMPARE(sentences.object().value(QLatin1String("text")).toString(), QStringLiteral("港口收費"));
        QCOMPARE(m_cli->run("check --source page.html --translation big5.txt --translation-encoding Big5").status, 0);
        QCOMPARE(m_cli->run("figures page.html --lang en").objects().size(), 1);
    }

    void takesOneSideAndGivenTitleDateAndLanguage()
    {
        const Run made = m_cli->run({QStringLiteral("new"), QStringLiteral("p.concord"), QStringLiteral("--translation"), QStringLiteral("zh.txt"), QStringLiteral("--title"),
                                     QStringLiteral("My title"), QStringLiteral("--date"), QStringLiteral("2020-02-29"), QStringLiteral("--translation-lang"), QStringLiteral("zh-Hans")});
        QCOMPARE(made.status, 0);
        const QJsonObject article = m_cli->run("info p.concord").object().value(QLatin1String("articles")).toArray().first().toObject();
        QCOMPARE(article.value(QLatin1String("title")).toString(), QStringLiteral("My title"));
        QCOMPARE(article.value(QLatin1String("date")).toString(), QStringLiteral("2020-02-29"));
        QVERIFY(article.value(QLatin1String("source")).isNull());
        QCOMPARE(article.value(QLatin1String("translation")).toObject().value(QLatin1String("language")).toString(), QStringLiteral("zh-Hans"));
        QCOMPARE(m_cli->run("add p.concord --source en.txt").status, 0);
        QCOMPARE(m_cli->run("info p.concord").object().value(QLatin1String("articles")).toArray().size(), 2);
    }

    void keepsClaimsThroughTheirLife()
    {
        QCOMPARE(m_cli->run("new p.concord --source en.txt --translation zh.txt").status, 0);
        m_cli->write("claims.jsonl",
                     "\xEF\xBB\xBF"
                     "{\"side\":\"translation\",\"paragraph\":3,\"exact\":\"50億美元\",\"entity\":\"Acme\",\"metric\":\"loss\",\"period\":\"2024\",\"low\":\"5000000000\","
                     "\"high\":\"5000000000\",\"unit\":\"USD\"}\n\n{\"side\":\"source\",\"paragraph\":4,\"start\":7,\"end\":18,\"status\":\"disputed\"}\n");
        const Run many = m_cli->run("claims add p.concord --from claims.jsonl");
        QCOMPARE(many.status, 0);
        QCOMPARE(many.objects().size(), 2);
        QVERIFY(hasAll(many.objects()[0], kClaimFields));
        QCOMPARE(many.objects()[0].value(QLatin1String("start")).toInt(), 7);
        QCOMPARE(many.objects()[1].value(QLatin1String("exact")).toString(), QStringLiteral("400 million"));
        const Run piped = m_cli->run("claims add p.concord --from -", R"({"side":"source","paragraph":3,"exact":"2024","note":"piped"})");
        QCOMPARE(piped.status, 0);
        QCOMPARE(piped.object().value(QLatin1String("note")).toString(), QStringLiteral("piped"));

        const Run one = m_cli->run({QStringLiteral("claims"), QStringLiteral("add"), QStringLiteral("p.concord"), QStringLiteral("--side"), QStringLiteral("source"),
                                    QStringLiteral("--paragraph"), QStringLiteral("3"), QStringLiteral("--exact"), QStringLiteral("$5 billion"),
                                    QStringLiteral("--entity"), QStringLiteral("Acme Corp"), QStringLiteral("--low"), QStringLiteral("5.0")});
        QCOMPARE(one.status, 0);
        QCOMPARE(one.object().value(QLatin1String("entity")).toString(), QStringLiteral("Acme Corp"));
        QCOMPARE(one.object().value(QLatin1String("low")).toString(), QStringLiteral("5.0"));
        const QString id = one.object().value(QLatin1String("id")).toString();

        QCOMPARE(m_cli->run("claims list p.concord").objects().size(), 4);
        const Run set = m_cli->run({QStringLiteral("claims"), QStringLiteral("set"), QStringLiteral("p.concord"), id, QStringLiteral("--status"), QStringLiteral("verified"),
                                    QStringLiteral("--note"), QStringLiteral("two words")});
        QCOMPARE(set.status, 0);
        QCOMPARE(set.object().value(QLatin1String("status")).toString(), QStringLiteral("verified"));
        QCOMPARE(set.object().value(QLatin1String("note")).toString(), QStringLiteral("two words"));
        QCOMPARE(set.object().value(QLatin1String("entity")).toString(), QStringLiteral("Acme Corp"));
        QCOMPARE(set.object().value(QLatin1String("exact")).toString(), QStringLiteral("$5 billion"));

        const Run undone = m_cli->run("undo p.concord");
        QCOMPARE(undone.status, 0);
        QVERIFY(hasAll(undone.object(), QStringLiteral("undone next")));
        const auto statusOf = [&](const QString &claim) {
            for (const QJsonObject &object : m_cli->run("claims list p.concord").objects()) {
                if (object.value(QLatin1String("id")).toString() == claim)
                    return object.value(QLatin1String("status")).toString();
            }
            return QString();
        };
        QCOMPARE(statusOf(id), QStringLiteral("unverified"));

        const Run removed = m_cli->run({QStringLiteral("claims"), QStringLiteral("remove"), QStringLiteral("p.concord"), id});
        QCOMPARE(removed.status, 0);
        QCOMPARE(removed.object().value(QLatin1String("id")).toString(), id);
        QCOMPARE(m_cli->run("claims list p.concord").objects().size(), 3);
        QCOMPARE(m_cli->run("undo p.concord").status, 0);
        QCOMPARE(statusOf(id), QStringLiteral("unverified"));
    }

    void aFaultInOneClaimAddsNone()
    {
        QCOMPARE(m_cli->run("new p.concord --source en.txt --translation zh.txt").status, 0);
        m_cli->write("claims.jsonl", "{\"side\":\"source\",\"paragraph\":3,\"exact\":\"2024\"}\n{\"side\":\"source\",\"paragraph\":3,\"exact\":\"1999\"}\n");
        const Run run = m_cli->run("claims add p.concord --from claims.jsonl");
        QCOMPARE(run.status, 3);
        QVERIFY2(run.messages.contains("claim 2"), run.messages.constData());
        QVERIFY(m_cli->run("claims list p.concord").output.isEmpty());
    }

    void checksWithTheExitStatusAskedFor_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("by itself") << "" << 0;
        QTest::newRow("never") << "--fail-on never" << 0;
        QTest::newRow("error") << "--fail-on error" << 1;
        QTest::newRow("warning") << "--fail-on warning" << 1;
        QTest::newRow("info") << "--fail-on info" << 1;
        QTest::newRow("another rule") << "--fail-on info --rules sentence-missing" << 0;
    }
    void checksWithTheExitStatusAskedFor()
    {
        QFETCH(QString, options);
        QCOMPARE(m_cli->run("new p.concord --source en.txt --translation zh.txt").status, 0);
        for (const char *what : {"check p.concord", "check --source en.txt --translation zh.txt"}) {
            const Run run = m_cli->run((QString::fromLatin1(what) + u' ' + options).trimmed().split(u' '));
            QTEST(run.status, "status");
        }
    }

    void printsFindingsAsTheContractHasThem()
    {
        m_cli->write("zh.txt", "帳單\n林｜2025年4月14日\n2024年虧損50億美元。沒有人意外。\n😀它有4,000萬名使用者。\n");
        const Run run = m_cli->run("check --source en.txt --translation zh.txt --rules figure-mismatch");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.objects().size(), 1);
        const QJsonObject finding = run.object();
        QVERIFY(hasAll(finding, QStringLiteral("rule severity message paragraph spans fixes fingerprint mismatch values")));
        QCOMPARE(finding.value(QLatin1String("rule")).toString(), QStringLiteral("figure-mismatch"));
        QCOMPARE(finding.value(QLatin1String("severity")).toString(), QStringLiteral("error"));
        QCOMPARE(names(finding.value(QLatin1String("message")).toObject()), (QStringList{QStringLiteral("en"), QStringLiteral("zh-Hant")}));
        QCOMPARE(finding.value(QLatin1String("paragraph")).toObject(), (QJsonObject{{QStringLiteral("source"), 4}, {QStringLiteral("translation"), 4}}));
        const QJsonArray spans = finding.value(QLatin1String("spans")).toArray();
        QCOMPARE(spans.size(), 2);
        QCOMPARE(names(spans[1].toObject()), (QStringList{QStringLiteral("end"), QStringLiteral("paragraph"), QStringLiteral("side"), QStringLiteral("start")}));
        QCOMPARE(spans[1].toObject().value(QLatin1String("start")).toInt(), 3); // the emoji is one code point
        const QJsonObject fix = finding.value(QLatin1String("fixes")).toArray().first().toObject();
        QVERIFY(hasAll(fix, QStringLiteral("title edits")));
        const QJsonObject edit = fix.value(QLatin1String("edits")).toArray().first().toObject();
        QVERIFY(hasAll(edit, QStringLiteral("side paragraph start end replacement")));
        QCOMPARE(edit.value(QLatin1String("start")).toInt(), 3);
        QVERIFY2(edit.value(QLatin1String("replacement")).toString().startsWith(QStringLiteral("4億")), run.output.constData());
        QVERIFY(hasAll(finding.value(QLatin1String("values")).toObject(), QStringLiteral("source translation")));
    }

    void writesFindingsAsTablesToo()
    {
        const Run csv = m_cli->run("check --source en.txt --translation zh.txt --format csv");
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.output.startsWith("rule,severity,"));
        QCOMPARE(csv.output.count('\n'), 2);
        const Run html = m_cli->run("check --source en.txt --translation zh.txt --format html");
        QVERIFY(html.output.startsWith("<!DOCTYPE html>") && html.output.trimmed().endsWith("</html>"));
        QVERIFY(html.output.contains("figure-mismatch"));
    }

    void explainsItsRules()
    {
        const Run run = m_cli->run("check --list-rules");
        QCOMPARE(run.status, 0);
        QStringList ids;
        for (const QJsonObject &rule : run.objects()) {
            QVERIFY(hasAll(rule, QStringLiteral("rule severity title explanation")));
            for (const char *text : {"title", "explanation"}) {
                for (const char *language : {"en", "zh-Hant"})
                    QVERIFY(!rule.value(QLatin1String(text)).toObject().value(QLatin1String(language)).toString().isEmpty());
            }
            ids.append(rule.value(QLatin1String("rule")).toString());
        }
        for (const char *id : {"figure-mismatch", "figure-missing", "figure-added", "sentence-missing"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void segmentsInCodePoints()
    {
        m_cli->write("t.txt", "😀好。𠮷！完\nOne.\n");
        const QList<QJsonObject> rows = m_cli->run("segment t.txt --lang zh-Hant").objects();
        QCOMPARE(rows.size(), 4);
        const auto row = [](int paragraph, int start, int end, const char *text) {
            return QJsonObject{{QStringLiteral("paragraph"), paragraph}, {QStringLiteral("start"), start}, {QStringLiteral("end"), end}, {QStringLiteral("text"), QString::fromUtf8(text)}};
        };
        QCOMPARE(rows[0], row(1, 0, 3, "😀好。"));
        QCOMPARE(rows[1], row(1, 3, 5, "𠮷！"));
        QCOMPARE(rows[2], row(1, 5, 6, "完"));
        QCOMPARE(rows[3], row(2, 0, 4, "One."));
    }

    void printsFiguresInCodePoints()
    {
        m_cli->write("t.txt", "第一段。\n😀它在去年虧損至少50億美元，每小時1.30美元。\n");
        const Run run = m_cli->run("figures t.txt --lang zh-Hant --date 2024-09-16");
        QCOMPARE(run.status, 0);
        const QList<QJsonObject> rows = run.objects();
        QCOMPARE(rows.size(), 3);
        for (const QJsonObject &row : rows)
            QVERIFY(hasAll(row, QStringLiteral("paragraph start end surface kind low high unit per qualifier")));
        QCOMPARE(rows[0].value(QLatin1String("surface")).toString(), QStringLiteral("去年"));
        QCOMPARE(rows[0].value(QLatin1String("low")).toString(), QStringLiteral("2023-01-01"));
        QCOMPARE(rows[0].value(QLatin1String("high")).toString(), QStringLiteral("2023-12-31"));
        QCOMPARE(rows[1].value(QLatin1String("paragraph")).toInt(), 2);
        QCOMPARE(rows[1].value(QLatin1String("start")).toInt(), 9);
        QCOMPARE(rows[1].value(QLatin1String("end")).toInt(), 14);
        QCOMPARE(rows[1].value(QLatin1String("low")).toString(), QStringLiteral("5000000000"));
        QCOMPARE(rows[1].value(QLatin1String("qualifier")).toString(), QStringLiteral("at-least"));
        QCOMPARE(rows[2].value(QLatin1String("kind")).toString(), QStringLiteral("price"));
        QCOMPARE(rows[2].value(QLatin1String("per")).toArray(), QJsonArray{QStringLiteral("hour")});
        const QList<QByteArray> table = m_cli->run("figures t.txt --lang zh-Hant --date 2024-09-16 --format tsv").output.split('\n');
        QCOMPARE(table[0], QByteArray("paragraph\tstart\tend\tsurface\tkind\tlow\thigh\tunit\tper\tqualifier"));
        QCOMPARE(table[2], QByteArray("2\t9\t14\t50億美元\tmoney\t5000000000\t5000000000\tUSD\t\tat-least"));
        QCOMPARE(table.size(), 5);
    }

    void alignsTwoFiles()
    {
        const Run beads = m_cli->run("align en.txt zh.txt");
        QCOMPARE(beads.status, 0);
        const QRegularExpression shape(QStringLiteral("^\\[[\\d, ]*\\]:\\[[\\d, ]*\\]:[\\d.]+$"));
        for (const QByteArray &line : beads.output.trimmed().split('\n'))
            QVERIFY2(shape.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        const Run jsonl = m_cli->run("align en.txt zh.txt --format jsonl");
        QCOMPARE(jsonl.objects().size(), beads.output.count('\n'));
        QVERIFY(hasAll(jsonl.object(), QStringLiteral("source translation confidence")));
        const Run tmx = m_cli->run("align en.txt zh.txt --format tmx");
        QXmlStreamReader xml(tmx.output);
        int units = 0;
        while (!xml.atEnd())
            units += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("tu") ? 1 : 0;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(units >= 3);
    }

    void everyLineOfAPresegmentedFileIsASentence()
    {
        m_cli->write("a.txt", "It lost $5 billion.\n\nIt has 400 million users.\n");
        m_cli->write("b.txt", "它虧損50億美元。\r\n\r\n它有4億名使用者。\r\n");
        const Run run = m_cli->run("align a.txt b.txt --presegmented");
        QCOMPARE(run.status, 0);
        QStringList source, translation;
        for (const QByteArray &line : run.output.trimmed().split('\n')) {
            const auto match = QRegularExpression(QStringLiteral("^\\[(.*)\\]:\\[(.*)\\]:")).match(QString::fromUtf8(line));
            source += match.captured(1).remove(u' ').split(u',', Qt::SkipEmptyParts);
            translation += match.captured(2).remove(u' ').split(u',', Qt::SkipEmptyParts);
        }
        QCOMPARE(source.join(u' '), QStringLiteral("0 1 2"));
        QCOMPARE(translation.join(u' '), QStringLiteral("0 1 2"));
        const Run jsonl = m_cli->run("align a.txt b.txt --presegmented --format jsonl");
        QVERIFY2(!jsonl.output.contains("\\r"), jsonl.output.constData());
    }

    void alignsManyPairs()
    {
        m_cli->write("list.tsv", "en.txt\tzh.txt\tout1\nen.txt\tzh.txt\tout2\n");
        const Run run = m_cli->run("align --batch list.tsv");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.objects().size(), 2);
        QVERIFY(hasAll(run.object(), QStringLiteral("source translation out beads")));
        QCOMPARE(m_cli->read(QStringLiteral("out1")), m_cli->run("align en.txt zh.txt").output);
        const Run pooled = m_cli->run("align --batch list.tsv --pooled");
        QCOMPARE(pooled.status, 0);
        QCOMPARE(pooled.objects().size(), 2);
        QCOMPARE(m_cli->read(QStringLiteral("out1")), m_cli->read(QStringLiteral("out2")));
        QCOMPARE(m_cli->read(QStringLiteral("out2")).count('\n'), pooled.objects()[1].value(QLatin1String("beads")).toInt());
    }

    void importsAndListsSeries()
    {
        QCOMPARE(m_cli->run("new p.concord --source en.txt").status, 0);
        const Run imported = m_cli->run("series import p.concord capex.csv");
        QCOMPARE(imported.status, 0);
        QVERIFY(hasAll(imported.object(), QStringLiteral("series name observations")));
        QCOMPARE(imported.object().value(QLatin1String("observations")).toInt(), 2);
        const Run list = m_cli->run("series list p.concord");
        QCOMPARE(list.objects().size(), 1);
        QCOMPARE(list.object().value(QLatin1String("name")).toString(), QStringLiteral("capex"));
        QCOMPARE(list.object().value(QLatin1String("source")).toString(), QStringLiteral("report A"));
        m_cli->write("bad.csv", "entity,metric,period,value,unit\nAcme,capex,2024,many,USD\n");
        const Run bad = m_cli->run("series import p.concord bad.csv");
        QCOMPARE(bad.status, 3);
        QVERIFY2(bad.messages.contains("line 2"), bad.messages.constData());
        QCOMPARE(m_cli->run("series list p.concord").objects().size(), 1);
    }

    void verifiesBacksUpAndTellsTheHistory()
    {
        QCOMPARE(m_cli->run("new p.concord --source en.txt").status, 0);
        const Run verified = m_cli->run("verify p.concord");
        QCOMPARE(verified.status, 0);
        QCOMPARE(verified.object().value(QLatin1String("sound")).toBool(), true);
        const Run backup = m_cli->run("backup p.concord b.concord");
        QCOMPARE(backup.status, 0);
        QCOMPARE(backup.objects().size(), 1);
        QCOMPARE(m_cli->run("verify b.concord").status, 0);
        const Run history = m_cli->run("history p.concord");
        QCOMPARE(history.status, 0);
        QVERIFY(hasAll(history.object(), QStringLiteral("seq kind title author made_at")));
        QCOMPARE(m_cli->run("series import p.concord capex.csv").status, 0);
        QVERIFY(!m_cli->run("info p.concord").object().value(QLatin1String("undo")).isNull());
        QCOMPARE(m_cli->run("undo p.concord").status, 0);
        QVERIFY(m_cli->run("series list p.concord").output.isEmpty());
        const Run nothing = m_cli->run("undo p.concord");
        QCOMPARE(nothing.status, 4);
        QCOMPARE(nothing.messages.count('\n'), 1);
    }

    void aDamagedProjectDoesNotVerify()
    {
        QCOMPARE(m_cli->run("sample p.concord").status, 0);
        QByteArray bytes = m_cli->read(QStringLiteral("p.concord"));
        QVERIFY(bytes.size() > 40'000);
        for (qsizetype i = 20'000; i < 36'000; ++i)
            bytes[i] = static_cast<char>(~bytes[i]);
        m_cli->write("p.concord", bytes);
        const Run run = m_cli->run("verify p.concord");
        QCOMPARE(run.status, 4);
    }

    void drawsTheSameBytesTwice()
    {
        QCOMPARE(m_cli->run("sample p.concord").status, 0);
        const Run first = m_cli->run("chart p.concord --all --out one --formats png,svg,pdf,csv --lang en,zh-Hant");
        QCOMPARE(first.status, 0);
        QVERIFY2(first.messages.isEmpty(), first.messages.constData());
        QCOMPARE(first.objects().size(), 24);
        QCOMPARE(m_cli->run("chart p.concord --all --out two --formats png,svg,pdf,csv --lang en,zh-Hant").status, 0);
        for (const QJsonObject &file : first.objects()) {
            QVERIFY(hasAll(file, QStringLiteral("chart format lang path bytes remarks")));
            const QString path = file.value(QLatin1String("path")).toString();
            const QByteArray bytes = m_cli->read(path);
            QCOMPARE(bytes.size(), file.value(QLatin1String("bytes")).toInt());
            QVERIFY(bytes.size() > 100);
            QVERIFY2(bytes == m_cli->read(QStringLiteral("two/") + path.section(u'/', -1)), qPrintable(path));
        }
        const Run one = m_cli->run("chart p.concord --name losses --out three --formats svg --theme dark");
        QCOMPARE(one.objects().size(), 1);
        QVERIFY(m_cli->read(one.object().value(QLatin1String("path")).toString()).contains("<svg"));
    }

private:
    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
