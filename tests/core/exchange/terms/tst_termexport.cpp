// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/terms/termexport.h"

#include "core/exchange/terms/termimport.h"
#include "core/exchange/terms/termstore.h"
#include "core/exchange/workbook.h"
#include "core/project/project.h"
#include "core/project/terms/concepts.h"
#include "core/terms/glossary.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;

namespace {

Termbase someTerms()
{
    Concept loom;
    loom.domain = QStringLiteral("weaving");
    loom.note = QStringLiteral("Driven by <water> & steam.");
    loom.designations = {{Language::English, QStringLiteral("power loom"), TermStatus::Preferred, TermRegion::Anywhere, TermMatch::Stem, TermCase::Exact},
                         {Language::English, QStringLiteral("steam loom"), TermStatus::Admitted},
                         {Language::TraditionalChinese, QStringLiteral("動力織機"), TermStatus::Preferred, TermRegion::Taiwan},
                         {Language::TraditionalChinese, QStringLiteral("機動織布機"), TermStatus::Preferred, TermRegion::HongKong},
                         {Language::TraditionalChinese, QStringLiteral("鬼織機"), TermStatus::Forbidden},
                         {Language::TraditionalChinese, QStringLiteral("火織機"), TermStatus::Deprecated}};
    Concept rain;
    rain.designations = {{Language::English, QStringLiteral("rain")}, {Language::TraditionalChinese, QStringLiteral("雨")}};
    Termbase termbase;
    termbase.concepts = {loom, rain};
    return termbase;
}

} // namespace

class TermExportTest : public QObject
{
    Q_OBJECT

private slots:
    void tbxKeepsWhatATermbaseKnows()
    {
        const Result<Termbase> back = readTbx(writeTbx(someTerms()));
        VERIFY_OK(back);
        QCOMPARE(*back, someTerms());
        const Result<Termbase> starter = readTbx(writeTbx(starterTermbase()));
        VERIFY_OK(starter);
        QCOMPARE(starter->designationCount(), starterTermbase().designationCount());
        QCOMPARE(writeTbx(*starter), writeTbx(starterTermbase()));
    }

    void noControlCharacterComesInOrGoesOut()
    {
        QVERIFY(!readGlossary("\002\n", {}));
        const Result<Termbase> cleaned = readGlossary("lo\002om\t\003織機\n", {});
        VERIFY_OK(cleaned);
        QCOMPARE(cleaned->concepts.first().designations.first().text, QStringLiteral("loom"));
        VERIFY_OK(readTbx(writeTbx(*cleaned)));
    }

    void tbxValidates()
    {
        const QString schema = testDataFile(QStringLiteral("exchange/tbx/schemas/TBXcoreStructV03.rng"));
        const QString rules = testDataFile(QStringLiteral("../tools/tbx_basic_rules.py"));
        if (schema.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
            QSKIP("the schema or xmllint is not there");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.tbx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeTbx(starterTermbase()));
        file.close();
        QCOMPARE(QProcess::execute(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--relaxng"), schema, file.fileName()}), 0);
        if (!rules.isEmpty())
            QCOMPARE(QProcess::execute(QStringLiteral("python3"), {rules, file.fileName()}), 0);
    }

    void refusesWhatBreaksTheDialect_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("category") << QByteArray("type=\"subjectField\"") << QByteArray("type=\"field\"");
        QTest::newRow("value") << QByteArray("deprecatedTerm-admn-sts") << QByteArray("bad");
        QTest::newRow("level") << QByteArray("<termNote type=\"geographicalUsage\">zh-TW</termNote>") << QByteArray("<descrip type=\"definition\">a</descrip>");
        QTest::newRow("no type") << QByteArray(" type=\"subjectField\"") << QByteArray();
        QTest::newRow("two terms") << QByteArray("<term>rain</term>") << QByteArray("<term>rain</term><term>shower</term>");
        QTest::newRow("another vocabulary") << QByteArray("<note>Driven") << QByteArray("<note xmlns=\"urn:x\">Driven");
    }

    void refusesWhatBreaksTheDialect()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = writeTbx(someTerms());
        QVERIFY(bytes.contains(from));
        const Result<Termbase> back = readTbx(bytes.replace(from, to));
        QVERIFY(!back);
        QVERIFY2(back.error().subject.startsWith(QStringLiteral("line ")), qPrintable(back.error().subject));
    }

    void judgesTheSamples()
    {
        const QString folder = testDataFile(QStringLiteral("exchange/tbx"));
        if (folder.isEmpty())
            QSKIP("the TBX samples are not there");
        const QDir dir(folder);
        for (const char *good : {"basic_good.tbx", "core_structure_good.tbx", "min_good.tbx"})
            VERIFY_OK(readTbx(readAll(dir.filePath(QLatin1String(good)))));
        for (const char *bad : {"basic_bad.tbx", "core_structure_bad.tbx", "poorly_formed_xml.tbx"})
            QVERIFY2(!readTbx(readAll(dir.filePath(QLatin1String(bad)))), bad);
        for (const QString &old : QDir(dir.filePath(QStringLiteral("legacy"))).entryList(QDir::Files))
            VERIFY_OK(readTbx(readAll(dir.filePath(QStringLiteral("legacy/") + old))));
    }

    void glossaryReadsBack()
    {
        const Result<Termbase> csv = readTermbase(writeGlossaryCsv(someTerms()));
        VERIFY_OK(csv);
        QCOMPARE(csv->concepts.size(), 2);
        QCOMPARE(glossaryRows(*csv), glossaryRows(someTerms()));
        const Result<Termbase> workbook = readTermbase(workbookOf({{QStringLiteral("a/b"), {}, glossaryRows(someTerms())}}));
        VERIFY_OK(workbook);
        QCOMPARE(glossaryRows(*workbook), glossaryRows(someTerms()));
        const Result<Termbase> starter = readTermbase(writeGlossaryCsv(starterTermbase()));
        VERIFY_OK(starter);
        QVERIFY(starter->concepts.size() >= starterTermbase().concepts.size() * 95 / 100);
    }

    void glossaryRunsNothing()
    {
        Termbase termbase = someTerms();
        termbase.concepts[1].note = QStringLiteral("=HYPERLINK(\"http://example.org\")");
        QVERIFY(!writeGlossaryCsv(termbase).contains(",=") && !writeGlossaryCsv(termbase).contains("\"=H"));
    }

    void takingInTwiceAddsNothing()
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(QStringLiteral("a.concord")));
        VERIFY_OK(project);
        const auto take = [&project](const Termbase &termbase) {
            TermStoreOutcome outcome;
            const Status stored = (*project)->edit(QStringLiteral("take"), [&](Database &database) -> Status {
                const Result<TermStoreOutcome> taken = storeTerms(database, termbase, QStringLiteral("A"));
                if (taken)
                    outcome = *taken;
                return taken ? Status(Done{}) : Status(taken.error());
            });
            return stored ? outcome : TermStoreOutcome{-1, -1, -1};
        };
        QCOMPARE(take(someTerms()).added, 2);
        const TermStoreOutcome again = take(someTerms());
        QCOMPARE(again.added, 0);
        QCOMPARE(again.unchanged, 2);
        Termbase more = someTerms();
        more.concepts[1].designations.append({Language::TraditionalChinese, QStringLiteral("雨水"), TermStatus::Admitted});
        QCOMPARE(take(more).updated, 1);
        const auto concepts = Concepts::list((*project)->database());
        VERIFY_OK(concepts);
        QCOMPARE(concepts->size(), 2);
        QCOMPARE((*concepts)[1].content.designations.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TermExportTest)
#include "tst_termexport.moc"
