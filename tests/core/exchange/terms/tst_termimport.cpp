// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/terms/termimport.h"

#include "tests/support/testdata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concord;

namespace {

QStringList designations(const Termbase &termbase)
{
    QStringList lines;
    for (const Concept &one : termbase.concepts) {
        for (const Designation &each : one.designations)
            lines.append(QStringLiteral("%1 %2 %3 %4").arg(languageTag(each.language), each.text, termStatusName(each.status), termRegionName(each.region)).trimmed());
    }
    return lines;
}

} // namespace

class TermImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBothStylesAndTheOldOne_data()
    {
        QTest::addColumn<QByteArray>("tbx");
        QTest::newRow("DCA") << QByteArray(
            "<?xml version='1.0'?><tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'><tbxHeader/><text><body>"
            "<conceptEntry id='a'><descrip type='subjectField'>weaving</descrip><langSec xml:lang='en'><termSec><term>power loom</term></termSec></langSec>"
            "<langSec xml:lang='zh-TW'><termSec><term>動力織機</term><termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote></termSec>"
            "<termSec><term>鬼織機</term><termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>");
        QTest::newRow("DCT") << QByteArray(
            "<tbx type='TBX-Basic' style='dct' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2' xmlns:min='http://www.tbxinfo.net/ns/min'><text><body>"
            "<conceptEntry id='a'><min:subjectField>weaving</min:subjectField><langSec xml:lang='en'><termSec><term>power loom</term></termSec></langSec>"
            "<langSec xml:lang='zh-TW'><termSec><term>動力織機</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>"
            "<termSec><term>鬼織機</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>");
        QTest::newRow("martif") << QByteArray(
            "<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'><martif type='TBX' xml:lang='en'><martifHeader/><text><body>"
            "<termEntry id='a'><descripGrp><descrip type='subjectField'>weaving</descrip></descripGrp><langSet lang='en'><tig><term>power loom</term></tig></langSet>"
            "<langSet xml:lang='ZH_TW'><ntig><termGrp><term>動力織機</term><termNote type='usageStatus'>preferred</termNote></termGrp></ntig>"
            "<tig><term>鬼織機</term><termNote type='usageStatus'>deprecated</termNote></tig></langSet>"
            "<langSet xml:lang='fr'><tig><term>métier</term></tig></langSet></termEntry></body></text></martif>");
    }
    void readsBothStylesAndTheOldOne()
    {
        QFETCH(QByteArray, tbx);
        const Result<Termbase> read = readTbx(tbx);
        VERIFY_OK(read);
        QCOMPARE(designations(*read), (QStringList{QStringLiteral("en power loom preferred"), QStringLiteral("zh-Hant 動力織機 preferred TW"),
                                                   QStringLiteral("zh-Hant 鬼織機 deprecated TW")}));
        QCOMPARE(read->concepts[0].domain, QStringLiteral("weaving"));
    }

    void refusesWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("tbx");
        QTest::addColumn<QString>("line");
        QTest::newRow("broken") << QByteArray("<tbx>\n<text>\n</tbx>") << QStringLiteral("line 3");
        QTest::newRow("another root") << QByteArray("<tmx/>") << QStringLiteral("line 1");
        QTest::newRow("a web page") << QByteArray("<html>\n<body>power loom</body></html>") << QStringLiteral("line 1");
        QTest::newRow("a glossary") << QByteArray("power loom,動力織機\n") << QStringLiteral("line 1");
        QTest::newRow("no entry") << QByteArray("<tbx><text><body>\n</body></text></tbx>") << QStringLiteral("line 2");
        QTest::newRow("no language") << QByteArray("<tbx><text><body>\n<conceptEntry id='a'/>\n</body></text></tbx>") << QStringLiteral("line 2");
        QTest::newRow("no term") << QByteArray("<tbx><text><body><conceptEntry>\n<langSec xml:lang='en'/>\n</conceptEntry></body></text></tbx>") << QStringLiteral("line 2");
        QTest::newRow("an empty term") << QByteArray("<tbx><text><body><conceptEntry><langSec xml:lang='en'>\n<termSec><term> </term></termSec></langSec></conceptEntry></body></text></tbx>")
                                       << QStringLiteral("line 2");
    }
    void refusesWithTheLine()
    {
        QFETCH(QByteArray, tbx);
        const Result<Termbase> read = readTbx(tbx);
        QVERIFY(!read);
        QTEST(read.error().subject, "line");
    }

    void choosesByWhatTheFileIs()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        const Result<Termbase> glossary = readTermbase(write(QStringLiteral("a.tsv"), "power loom\t動力織機\n"));
        VERIFY_OK(glossary);
        QCOMPARE(glossary->concepts.size(), 1);
        for (const char *page : {"<html><body>power loom</body></html>", "\xEF\xBB\xBF<!DOCTYPE html>\n<p>loom</p>", "<xliff version='2.0'/>"})
            QVERIFY(!readTermbase(write(QStringLiteral("page.csv"), page)));
        QCOMPARE(readTermbase(write(QStringLiteral("tags.tsv"), "<br>\t換行\n"))->concepts.size(), 1);
        QCOMPARE(readTermbase(write(QStringLiteral("guarded.csv"), "'=loom,'＝織機\n"))->concepts[0].designations[1].text, QStringLiteral("＝織機"));
        const Result<Termbase> broken = readTermbase(write(QStringLiteral("b.tbx"), "<?xml version='1.0'?>\n<tbx><"));
        QVERIFY(!broken);
        QVERIFY(broken.error().subject.endsWith(QStringLiteral("b.tbx, line 2")));
        QCOMPARE(readTermbase(folder.filePath(QStringLiteral("none"))).error().code, Error::Code::NotFound);
    }

    void readsWhatOthersWrote()
    {
        const QString folder = testDataFile(QStringLiteral("exchange/tbx"));
        if (folder.isEmpty())
            QSKIP("exchange/tbx is not here.");
        VERIFY_OK(readTermbase(folder + QStringLiteral("/basic_good.tbx")));
        VERIFY_OK(readTermbase(folder + QStringLiteral("/min_good.tbx")));
        QVERIFY(!readTermbase(folder + QStringLiteral("/poorly_formed_xml.tbx")));
        for (const QString &name : {QStringLiteral("okapi_test01.tbx"), QStringLiteral("okapi_sdl_tbx.tbx"), QStringLiteral("okapi_maryland.tbx")})
            VERIFY_OK(readTermbase(folder + QStringLiteral("/legacy/") + name));
    }
};

QTEST_APPLESS_MAIN(TermImportTest)
#include "tst_termimport.moc"
