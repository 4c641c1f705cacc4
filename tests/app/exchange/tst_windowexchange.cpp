// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "core/exchange/terms/termexport.h"
#include "ui/flows/exchange/exportactions.h"
#include "ui/flows/exchange/importactions.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace concord;
using namespace Qt::StringLiterals;

/// Things go out of the window and come back, with a look before and Undo after.
class WindowExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::useOwnSettings();
        QVERIFY(m_folder.isValid());
    }
    void init();
    void cleanup() { m_fixture.reset(); }
    void claimsGoOutChangeAndComeBack_data();
    void claimsGoOutChangeAndComeBack();
    void pickedClaimsAloneAreWritten();
    void termsComeInAndGoBackByUndo();
    void aCorrectedTranslationComesBack();
    void anAlignmentComesBack();
    void faultsAreNamedByLineAndNothingIsDone();
    void aFileIsComparedWhileTheWindowLives();
    void everyFormatIsWritten();
    void theFormOpensByItsKeyAndIsLeft();
    void looksRight_data();
    void looksRight();

private:
    ExportActions &exporting() { return *m_fixture->window.exporting(); }
    ImportActions &importing() { return *m_fixture->window.importing(); }
    QAction *action(const char *id) { return m_fixture->window.actions().action(QLatin1String(id)); }
    QString file(const QString &name) const { return m_folder.filePath(QString::number(m_number) + u'-' + name); }
    QByteArray exported(const char *action, HandoverFormat format, const QString &name);
    void write(const QString &name, const QByteArray &bytes);
    void look(const QString &name);
    void accept();
    void undo();
    void waitUntilRead();
    void keep(const QString &name);
    const QList<Claim> &claims() { return m_fixture->workbench.claims(); }
    QString translation(int paragraph) { return m_fixture->workbench.article()->translation->paragraphs.at(paragraph); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_number = 0;
};

namespace {

Document document(Language language, const QStringList &paragraphs)
{
    Document made;
    made.language = language;
    for (const QString &text : paragraphs) {
        Block block;
        block.text = text;
        made.blocks.append(block);
    }
    return made;
}

} // namespace

void WindowExchangeTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    ++m_number;
    ArticleImport import;
    import.title = u"The mill"_s;
    import.source = document(Language::English, {u"The mill opened in spring, and hired sixty people."_s, u"It sold paper for $4 million last year, mostly to printers."_s, u"The river rose twice that autumn, and nobody slept."_s});
    import.translation = document(Language::TraditionalChinese, {u"紙廠在春天開張，雇了六十人。"_s, u"去年紙賣了400萬美元，多半賣給印刷廠。"_s, u"那年秋天河水漲了兩次，沒有人睡。"_s});
    VERIFY_OK(m_fixture->workbench.create(file(u"p.concord"_s), import));
    m_fixture->workbench.close();
    QVERIFY(m_fixture->open(file(u"p.concord"_s)));
    QVERIFY(m_fixture->workbench.makeClaim(passage(m_fixture->workbench, Side::Source, 2, u"$4 million"_s)));
    QVERIFY(m_fixture->workbench.makeClaim(passage(m_fixture->workbench, Side::Source, 1, u"sixty people"_s)));
    m_fixture->workbench.hub().clear();
}

QByteArray WindowExchangeTest::exported(const char *id, HandoverFormat format, const QString &name)
{
    action(id)->trigger();
    if (specOf(format).subject != exporting().page()->subject())
        exporting().page()->subjectField()->setCurrentIndex(exporting().page()->subjectField()->findData(static_cast<int>(specOf(format).subject)));
    exporting().page()->formatField()->setCurrentIndex(exporting().page()->formatField()->findData(static_cast<int>(format)));
    const Status written = exporting().writeTo(file(name));
    if (!written)
        qWarning("%s", qPrintable(written.error().subject + written.error().detail));
    emit exporting().page()->cancelled();
    return readAll(file(name));
}

void WindowExchangeTest::write(const QString &name, const QByteArray &bytes)
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
}

void WindowExchangeTest::look(const QString &name)
{
    importing().look(file(name));
    QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning(); }, 10000));
}

void WindowExchangeTest::accept()
{
    QVERIFY2(importing().page()->button()->isEnabled(), qPrintable(importing().page()->fault() + importing().page()->summary()->text()));
    importing().page()->button()->click();
    waitUntilRead();
}

void WindowExchangeTest::undo()
{
    QVERIFY(action("edit.undo")->isEnabled());
    action("edit.undo")->trigger();
    waitUntilRead();
}

void WindowExchangeTest::waitUntilRead()
{
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->workbench.article() && !m_fixture->workbench.isAnalysing() && !m_fixture->tasks.isRunning(); }, 10000));
}

void WindowExchangeTest::claimsGoOutChangeAndComeBack_data()
{
    QTest::addColumn<HandoverFormat>("format");
    QTest::newRow("csv") << HandoverFormat::ClaimTable;
    QTest::newRow("jsonl") << HandoverFormat::ClaimLines;
    QTest::newRow("w3c") << HandoverFormat::WebAnnotations;
    QTest::newRow("qdpx") << HandoverFormat::RefiProject;
}

void WindowExchangeTest::claimsGoOutChangeAndComeBack()
{
    QFETCH(HandoverFormat, format);
    Claim claim = claims().first();
    claim.entity = u"Quarry Paper"_s;
    m_fixture->workbench.changeClaim(claim);
    const QString name = u"claims"_s + QLatin1String(specOf(format).ending);
    QVERIFY(!exported("export.claims", format, name).isEmpty());
    look(name);
    QVERIFY2(importing().page()->fault().isEmpty(), qPrintable(importing().page()->fault()));
    QVERIFY(!importing().page()->button()->isEnabled()); // nothing differs
    QVERIFY(importing().page()->summary()->text().contains(u"2"));
    emit importing().page()->cancelled();

    claim = claims().first();
    claim.entity = u"Another"_s;
    m_fixture->workbench.changeClaim(claim);
    look(name);
    QCOMPARE(importing().page()->list()->count(), 2);
    QVERIFY2(importing().page()->list()->item(0)->text().contains(u"Another → Quarry Paper"), qPrintable(importing().page()->list()->item(0)->text()));
    const int steps = m_fixture->workbench.history().stack().count();
    QCOMPARE(claims().first().entity, u"Another"_s); // a look changes nothing
    accept();
    QCOMPARE(claims().first().entity, u"Quarry Paper"_s);
    QCOMPARE(m_fixture->workbench.history().stack().count(), steps + 1);
    undo();
    QCOMPARE(claims().first().entity, u"Another"_s);

    m_fixture->workbench.removeClaims({claims().first().id});
    QCOMPARE(claims().size(), 1);
    look(name);
    accept();
    QCOMPARE(claims().size(), 2); // what was removed is added again
    undo();
    QCOMPARE(claims().size(), 1);
}

void WindowExchangeTest::pickedClaimsAloneAreWritten()
{
    m_fixture->workbench.hub().pick(claims().first().id);
    const QByteArray all = exported("export.claims", HandoverFormat::ClaimLines, u"a.jsonl"_s);
    QCOMPARE(all.count('\n'), 2); // of one picked claim more is meant
    action("export.claims")->trigger();
    QComboBox *scope = exporting().page()->scopeField();
    scope->setCurrentIndex(scope->findData(static_cast<int>(ExportScope::Picked)));
    QCOMPARE(exporting().page()->scope(), ExportScope::Picked);
    VERIFY_OK(exporting().writeTo(file(u"b.jsonl"_s)));
    const QByteArray one = readAll(file(u"b.jsonl"_s));
    QCOMPARE(one.count('\n'), 1);
    QVERIFY(one.contains(claims().first().guid.toUtf8()));
}

void WindowExchangeTest::termsComeInAndGoBackByUndo()
{
    write(u"g.tsv"_s, "en\tzh-TW\tforbidden\nriver\t河\t\nmill\t紙廠\t造紙場\n");
    look(u"g.tsv"_s);
    QCOMPARE(importing().page()->list()->count(), 2);
    accept();
    look(u"g.tsv"_s);
    QVERIFY(!importing().page()->button()->isEnabled());
    emit importing().page()->cancelled();
    const QByteArray tbx = exported("export.terms", HandoverFormat::Tbx, u"t.tbx"_s);
    QVERIFY(tbx.contains("紙廠"));
    undo();
    look(u"t.tbx"_s);
    QCOMPARE(importing().page()->list()->count(), 2);
    accept();
    QVERIFY(exported("export.terms", HandoverFormat::GlossaryTable, u"t.csv"_s).contains("造紙場"));
}

void WindowExchangeTest::aCorrectedTranslationComesBack()
{
    QByteArray xliff = exported("export.files", HandoverFormat::Xliff21, u"t.xlf"_s);
    QVERIFY(xliff.contains("河水漲了兩次"));
    write(u"t.xlf"_s, xliff.replace("河水漲了兩次", "河水暴漲了兩回"));
    look(u"t.xlf"_s);
    QCOMPARE(importing().page()->list()->count(), 1 + 1); // and how many stay as they are
    QVERIFY(importing().page()->list()->item(0)->text().contains(u"河水暴漲了兩回"));
    accept();
    QCOMPARE(translation(2), u"那年秋天河水暴漲了兩回，沒有人睡。"_s);
    QCOMPARE(claims().size(), 2);
    undo();
    QCOMPARE(translation(2), u"那年秋天河水漲了兩次，沒有人睡。"_s);
}

void WindowExchangeTest::anAlignmentComesBack()
{
    QVERIFY(exported("export.files", HandoverFormat::Memory, u"t.tmx"_s).contains("<tmx"));
    look(u"t.tmx"_s);
    QCOMPARE(m_fixture->workbench.article()->analysis.pins.held.size(), 0);
    accept();
    QTRY_VERIFY(m_fixture->workbench.article()->analysis.pins.held.size() >= 3);
}

void WindowExchangeTest::faultsAreNamedByLineAndNothingIsDone()
{
    const QPair<const char *, const char *> files[] = {
        {"a.jsonl", "{\"entity\":\"A\"}\n{\"entity\":\n"},
        {"a.tbx", "<tbx type='TBX-Basic' style='dca' xmlns='urn:iso:std:iso:30042:ed-2'>\n<text><body><admin/></body></text></tbx>"},
        {"a.xlf", "<xliff version='2.1' srcLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0'>\n<file id='f'/></xliff>"},
        {"a.csv", "guid,entity,status\r\n,A,\r\n,B,perhaps\r\n"},
    };
    for (const auto &[name, bytes] : files) {
        write(QLatin1String(name), bytes);
        look(QLatin1String(name));
        QVERIFY(!importing().page()->button()->isEnabled());
        const QString line = QLatin1String(name) == u"a.csv" ? u"line 3"_s : u"line 2"_s;
        QVERIFY2(importing().page()->fault().contains(line) && importing().page()->fault().contains(QLatin1String(name)), qPrintable(importing().page()->fault()));
    }
    write(u"b.csv"_s, "guid,entity,status\r\n,A,maybe\r\n,B,verified\r\n,C,perhaps\r\n");
    look(u"b.csv"_s); // all of them at once
    QVERIFY2(importing().page()->fault().contains(u"line 2"_s) && importing().page()->fault().contains(u"line 4"_s), qPrintable(importing().page()->fault()));
    look(u"missing.csv"_s);
    QVERIFY(!importing().page()->fault().isEmpty());
    write(u"a.bin"_s, "anything");
    look(u"a.bin"_s);
    QVERIFY(!importing().page()->fault().isEmpty() && !importing().page()->button()->isEnabled());
    emit importing().page()->cancelled();
    QCOMPARE(claims().size(), 2);
    QVERIFY(!exporting().writeTo(u"/no/such/folder/a.csv"_s));
}

void WindowExchangeTest::aFileIsComparedWhileTheWindowLives()
{
    QByteArray lines;
    for (int i = 0; i < 3000; ++i)
        lines += "{\"entity\":\"Mill " + QByteArray::number(i) + "\",\"metric\":\"loss\",\"period\":\"2024\",\"low\":\"" + QByteArray::number(i) + "\",\"unit\":\"USD\"}\n";
    write(u"many.jsonl"_s, lines);
    importing().look(file(u"many.jsonl"_s));
    QVERIFY(m_fixture->tasks.isRunning(u"import"_s)); // it came back at once
    QVERIFY(!importing().page()->button()->isEnabled() && importing().page()->summary()->text().contains(u"project"_s));
    Claim claim = claims().first();
    claim.entity = u"Written meanwhile"_s;
    m_fixture->workbench.changeClaim(claim); // the project is not held
    QCOMPARE(claims().first().entity, claim.entity);
    QTRY_VERIFY_WITH_TIMEOUT(importing().page()->button()->isEnabled(), 20000);
    QCOMPARE(claims().size(), 2);

    importing().look(file(u"many.jsonl"_s));
    emit importing().page()->cancelled();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->tasks.isRunning(), 20000);
    QVERIFY(!importing().page()->button()->isEnabled() && !importing().page()->isVisible()); // what was left says nothing any more
}

void WindowExchangeTest::everyFormatIsWritten()
{
    for (const HandoverFormatSpec &spec : handoverFormats()) {
        const QByteArray bytes = exported("export.files", spec.format, u"all"_s + QString::number(static_cast<int>(spec.format)) + QLatin1String(spec.ending));
        QVERIFY2(!bytes.isEmpty(), spec.name);
    }
    QVERIFY(readAll(file(u"all6.pdf"_s)).startsWith("%PDF"));
    QVERIFY(readAll(file(u"all5.html"_s)).contains("sixty people"));
}

void WindowExchangeTest::theFormOpensByItsKeyAndIsLeft()
{
    m_fixture->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
    m_fixture->reader()->setFocus();
    QTest::keyClick(m_fixture->reader(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(exporting().page()->isVisible());
    QVERIFY(!action("edit.undo")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_fixture->reader()->isVisible() && !exporting().page()->isVisible());
    QTest::keyClick(m_fixture->reader(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(importing().page()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_fixture->reader()->isVisible());
}

void WindowExchangeTest::keep(const QString &name)
{
    QTest::qWait(20);
    const QString where = qEnvironmentVariable("CONCORD_PICTURES");
    const QPixmap picture = m_fixture->window.grab();
    QVERIFY(!picture.isNull());
    if (!where.isEmpty())
        QVERIFY(picture.save(QDir(where).filePath(name + u".png"_s)));
}

void WindowExchangeTest::looksRight_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s-%s", language, theme) << u"view.theme."_s + QLatin1String(theme) << u"view.language."_s + QLatin1String(language);
    }
}

void WindowExchangeTest::looksRight()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    const QString tag = QLatin1String(QTest::currentDataTag());
    action(theme.toLatin1().constData())->trigger();
    action(language.toLatin1().constData())->trigger();
    const QByteArray lines = exported("export.claims", HandoverFormat::ClaimLines, u"c.jsonl"_s);
    QVERIFY(!lines.isEmpty());
    action("export.sheet")->trigger();
    keep(u"export-sheet-"_s + tag);
    exporting().page()->subjectField()->setCurrentIndex(0);
    exporting().page()->formatField()->setCurrentIndex(3);
    keep(u"export-reviews-"_s + tag);
    emit exporting().page()->cancelled();
    m_fixture->workbench.setClaimStatus({claims().first().id}, ClaimStatus::Verified);
    m_fixture->workbench.removeClaims({claims().last().id});
    look(u"c.jsonl"_s);
    keep(u"import-"_s + tag);
    write(u"bad.csv"_s, "guid,entity,status\r\n,B,perhaps\r\n");
    look(u"bad.csv"_s);
    keep(u"import-fault-"_s + tag);
    m_fixture->window.resize(760, 520);
    keep(u"import-small-"_s + tag);
    emit importing().page()->cancelled();
    action("view.language.en")->trigger();
    action("view.theme.light")->trigger();
}

QTEST_MAIN(WindowExchangeTest)
#include "tst_windowexchange.moc"
