// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/ziparchive.h"
#include "core/exchange/refi/refireader.h"
#include "core/exchange/refi/refiwriter.h"
#include "core/exchange/refi/zipfile.h"
#include "tests/core/exchange/claims/exportedarticle.h"
#include "tests/support/testdata.h"

#include <QProcess>
#include <QStandardPaths>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

RefiProject read(const QByteArray &bytes)
{
    SilentProgress progress;
    const Result<RefiProject> project = readRefiProject(bytes, progress);
    if (!project)
        qFatal("%s", failureWords(project).constData());
    return *project;
}

QByteArray archive(const QByteArray &project, const QByteArray &text, const QString &name = u"sources/s.txt"_s)
{
    return zipOf({{u"project.qde"_s, project}, {name, text}});
}

/// A source of another program with one coded passage.
QByteArray foreign(const QByteArray &path, int start, int end)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="x"><CodeBook><Codes>
<Code guid="11111111-1111-1111-1111-111111111111" name="成本" isCodable="true" color="#FF8000"/></Codes></CodeBook><Sources>
<TextSource guid="22222222-2222-2222-2222-222222222222" name="t" plainTextPath=")"
           + path + R"("><PlainTextSelection guid="{33333333-3333-3333-3333-333333333333}" name="n" startPosition=")" + QByteArray::number(start) + R"(" endPosition=")"
           + QByteArray::number(end) + R"("><Coding guid="44444444-4444-4444-4444-444444444444"><CodeRef targetGUID="11111111-1111-1111-1111-111111111111"/></Coding>
<NoteRef targetGUID="55555555-5555-5555-5555-555555555555"/></PlainTextSelection></TextSource></Sources>
<Notes><Note guid="55555555-5555-5555-5555-555555555555"><PlainTextContent>a &lt;memo&gt;</PlainTextContent></Note></Notes></Project>)";
}

} // namespace

class RefiTest : public QObject
{
    Q_OBJECT

private slots:
    void packsFilesThatCanBeUnpacked()
    {
        const QByteArray big(100'000, 'x'), packed = zipOf({{u"a/ü.txt"_s, "one"}, {u"b"_s, big}, {u"empty"_s, {}}});
        Result<ZipArchive> zip = ZipArchive::open(packed);
        VERIFY_OK(zip);
        QCOMPARE(zip->names(), (QStringList{u"a/ü.txt"_s, u"b"_s, u"empty"_s}));
        QCOMPARE(zip->read(u"a/ü.txt"_s).value(), QByteArray("one"));
        QCOMPARE(zip->read(u"b"_s).value(), big);
        QCOMPARE(zip->read(u"empty"_s).value(), QByteArray());
        QVERIFY(packed.size() < 1000);
    }

    void changesNothingWhenReadBack()
    {
        ExportedArticle exported;
        const QByteArray bytes = refiProject(exported.sets(), {}, u"story"_s);
        QCOMPARE(refiProject(exported.sets(), {}, u"story"_s), bytes);
        const RefiProject project = read(bytes);
        QVERIFY(unknownSources(project, exported.ground(), {}).isEmpty());
        const Result<QList<ReadClaim>> claims = refiClaims(project, exported.ground(), {});
        VERIFY_OK(claims);
        const ClaimImportOutcome outcome = exported.store(*claims);
        QCOMPARE(outcome.unchanged, 2);
        QCOMPARE(outcome.added + outcome.updated, 0);
    }

    void isValidByTheSchema()
    {
        const QString schema = testDataFile(u"exchange/refi-qda/Project.xsd"_s), xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (schema.isEmpty() || xmllint.isEmpty())
            QSKIP("no test data, or no xmllint");
        ExportedArticle exported;
        for (const QList<ArticleClaims> &sets : {exported.sets(), QList<ArticleClaims>()}) {
            const QByteArray bytes = refiProject(sets, {}, u"story"_s);
            QProcess process;
            process.start(xmllint, {u"--noout"_s, u"--schema"_s, schema, u"-"_s});
            process.write(ZipArchive::open(bytes).value().read(u"project.qde"_s).value());
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }
    }

    void takesSelectionsOfOthersWhereTheTextIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("line feeds") << QByteArray("Profit fell.\nIt lost $5 billion in 2024.") << 21 << u"sources/s.txt"_s << QByteArray("internal://s.txt");
        QTest::newRow("carriage returns and an empty line") << QByteArray("Profit fell.\r\n\r\nIt lost $5 billion in 2024.\r\n") << 24 << u"sources/s.txt"_s << QByteArray("s.txt");
        QTest::newRow("at the root") << QByteArray("Profit fell.\nIt lost $5 billion in 2024.") << 21 << u"s.txt"_s << QByteArray("internal://s.txt");
    }
    void takesSelectionsOfOthersWhereTheTextIsTheSame()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, start);
        QFETCH(QString, file);
        QFETCH(QByteArray, path);
        ExportedArticle exported;
        const RefiProject project = read(archive(foreign(path, start, start + 10), text, file));
        QVERIFY(unknownSources(project, exported.ground(), {}).isEmpty());
        const Result<QList<ReadClaim>> claims = refiClaims(project, exported.ground(), {});
        VERIFY_OK(claims);
        QCOMPARE(claims->size(), 1);
        const Claim &claim = claims->first().claim;
        QCOMPARE(claim.tags, QStringList{u"成本"_s});
        QCOMPARE(claim.note, u"a <memo>"_s);
        QCOMPARE(claim.anchors.size(), 1);
        QCOMPARE(claim.anchors.first().state, AnchorState::Exact);
        QCOMPARE(claim.anchors.first().span, (TextSpan{Side::Source, 1, {8, 18}}));
        QCOMPARE(claim.anchors.first().guid, u"33333333-3333-3333-3333-333333333333"_s);
    }

    void saysWhichTextsAreMissing()
    {
        ExportedArticle exported;
        const QList<RefiSource> missing = unknownSources(read(archive(foreign("internal://s.txt", 0, 4), "Elsewhere.")), exported.ground(), {});
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().text, u"Elsewhere."_s);
    }

    void keepsTheNamesOfOthers()
    {
        RefiNames names;
        names.codes.insert(u"成本"_s, {u"11111111-1111-1111-1111-111111111111"_s, u"#FF8000"_s});
        names.sources.insert(RefiNames::sourceKey(ArticleId{5}, Side::Source), u"22222222-2222-2222-2222-222222222222"_s);
        ProjectFile file;
        EXPECT_DONE(file.project().edit(u"Names"_s, [&](Database &database) { return names.store(database); }));
        const RefiNames read = RefiNames::load(file.project().database()).value();
        QCOMPARE(read.codes, names.codes);
        QCOMPARE(read.sourceGuid(ArticleId{5}, Side::Source), u"22222222-2222-2222-2222-222222222222"_s);
        QVERIFY(read.codeGuid(u"other"_s) != read.codeGuid(u"成本"_s));
    }

    void readsTheSampleInCodePoints()
    {
        const QString sample = testDataFile(u"exchange/refi-qda/cjk-codepoints.qdpx"_s);
        if (sample.isEmpty())
            QSKIP("no test data");
        const RefiProject project = read(readAll(sample));
        QCOMPARE(project.sources.size(), 1);
        QCOMPARE(project.codes.size(), 2);
        const QList<uint> text = project.sources.first().text.toUcs4();
        QCOMPARE(project.sources.first().selections.size(), 3);
        for (const RefiSelection &selection : project.sources.first().selections)
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + selection.range.begin, selection.range.length()), selection.name);
    }

    void refusesWhatIsNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no archive") << QByteArray("project.qde");
        QTest::newRow("no project") << zipOf({{u"other"_s, "x"}});
        QTest::newRow("not well-formed") << archive("<Project><Sources>", "x");
        QTest::newRow("entities") << archive("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Project>&e;</Project>", "x");
    }
    void refusesWhatIsNoProject()
    {
        QFETCH(QByteArray, bytes);
        SilentProgress progress;
        QVERIFY(!readRefiProject(bytes, progress));
    }

    void survivesPositionsOutsideTheText()
    {
        ExportedArticle exported;
        for (const auto &[start, end] : {std::pair(-5, 3), std::pair(3, 3), std::pair(9, 2), std::pair(0, 2'000'000'000)}) {
            const RefiProject project = read(archive(foreign("internal://s.txt", start, end), "Profit fell.\nIt lost $5 billion in 2024."));
            VERIFY_OK(refiClaims(project, exported.ground(), {}));
        }
    }
};

QTEST_GUILESS_MAIN(RefiTest)
#include "tst_refi.moc"
