// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffreader.h"

#include "tests/support/testdata.h"

#include <QDir>
#include <QTest>

using namespace concord;

namespace {

/// A unit with this inside, in a document from English to Traditional Chinese.
QByteArray document(const QByteArray &unit)
{
    return "<xliff version='2.1' srcLang='en' trgLang='zh-Hant' xmlns='urn:oasis:names:tc:xliff:document:2.0'>\n<file id='f'>\n<unit id='u'>\n" + unit
        + "\n</unit></file></xliff>";
}

} // namespace

class XliffReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsTheSegmentsOfAUnit()
    {
        const Result<XliffFile> file = readXliff(document("<segment><source>The mill <mrk id='m' type='term'>burned</mrk>. </source><target order='2'>二。</target></segment>"
                                                          "<segment><source>Nobody<ph id='p'/> knew.</source><target order='1'>一。</target></segment>"));
        VERIFY_OK(file);
        QCOMPARE(file->units.size(), 1);
        QCOMPARE(file->units[0].source, QStringLiteral("The mill burned. Nobody knew."));
        QCOMPARE(file->units[0].target, QStringLiteral("一。二。"));
        QVERIFY(file->units[0].hasTarget);
        QCOMPARE(file->targetTag, QStringLiteral("zh-Hant"));
    }

    void readsTheOldVersion()
    {
        const Result<XliffFile> file = readXliff("<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='a' source-language='en' target-language='zh-TW' "
                                                 "datatype='plaintext'><body><group><trans-unit id='1'><source>One <g id='2'>mill</g><x id='3'/>.</source><target>一座<bpt id='4'>&lt;b&gt;</bpt>磨坊。</target>"
                                                 "</trans-unit></group><trans-unit id='2'><source>Two.</source></trans-unit></body></file></xliff>");
        VERIFY_OK(file);
        QCOMPARE(file->units.size(), 2);
        QCOMPARE(file->units[0].source, QStringLiteral("One mill."));
        QCOMPARE(file->units[0].target, QStringLiteral("一座磨坊。"));
        QVERIFY(!file->units[1].hasTarget);
    }

    void refusesWhatBreaksARule_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QByteArray &unit, const char *line = "line 4") { QTest::newRow(name) << document(unit) << QString::fromLatin1(line); };
        row("no segment", "", "line 3");
        row("no source", "<segment><target>一</target></segment>");
        row("twice one id", "<segment><source><ph id='1'/><ph id='1'/></source></segment>");
        row("an end before its start", "<segment><source><ec startRef='1'/><sc id='1'/></source></segment>");
        row("a start without its end", "<segment><source><sc id='1'/></source></segment>");
        row("a code that was lost", "<segment><source><ph id='1' canDelete='no'/>a</source><target>一</target></segment>");
        row("text between segments", "<segment><source>a</source></segment>b", "line 3");
        row("another language", "<segment><source>a</source><target xml:lang='fr'>b</target></segment>");
        row("data that is not there", "<segment><source><ph id='1' dataRef='d'/></source></segment>");
        row("an unknown attribute", "<segment colour='red'><source>a</source></segment>");
        row("a note of nobody", "<segment><source><mrk id='1' type='comment' ref='#n=n1'>a</mrk></source></segment>");
        row("one order twice", "<segment><source>a</source><target order='2'>1</target></segment><segment><source>b</source><target>2</target></segment>");
        QTest::newRow("no XML") << QByteArray("<xliff><") << QStringLiteral("line 1");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1");
        QTest::newRow("another root") << QByteArray("<tmx version='1.4'/>") << QStringLiteral("line 1");
        QTest::newRow("too deep") << QByteArray("<a>").repeated(300) << QStringLiteral("line 1");
        QTest::newRow("old, without an id") << QByteArray("<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='a' source-language='en' datatype='plaintext'><body>\n"
                                                         "<trans-unit><source>a</source></trans-unit></body></file></xliff>")
                                            << QStringLiteral("line 2");
    }

    void refusesWhatBreaksARule()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const Result<XliffFile> file = readXliff(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Invalid);
        QCOMPARE(file.error().subject, line);
    }

    void judgesTheSuiteOfTheStandard()
    {
        const QString folder = testDataFile(QStringLiteral("exchange/xliff/suite21/valid"));
        if (folder.isEmpty())
            QSKIP("the XLIFF suite is not there");
        int read = 0, refused = 0;
        QStringList wrong;
        const auto judge = [&](const QString &name, bool isValid) {
            const QDir dir(testDataFile(QStringLiteral("exchange/xliff/suite21/") + name));
            for (const QString &file : dir.entryList({QStringLiteral("*.xlf")})) {
                const Result<XliffFile> result = readXliff(readAll(dir.filePath(file)));
                read += isValid && result ? 1 : 0;
                refused += !isValid && !result && result.error().subject.startsWith(QStringLiteral("line ")) ? 1 : 0;
                if (result.hasValue() != isValid)
                    wrong.append(file + (result ? QString() : u' ' + result.error().detail));
            }
        };
        judge(QStringLiteral("valid"), true);
        judge(QStringLiteral("invalid"), false);
        qInfo("%d valid files read, %d invalid ones refused with a line", read, refused);
        QVERIFY2(read == 25 && refused == 119, qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(XliffReaderTest)
#include "tst_xliffreader.moc"
