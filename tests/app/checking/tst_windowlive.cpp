// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/correcting/paragrapheditor.h"
#include "ui/flows/checking/findingactions.h"
#include "ui/flows/correctionactions.h"
#include "ui/flows/terms/termactions.h"

#include <QAction>
#include <QTextEdit>

using namespace concord;

/// What is said under a paragraph while it is corrected: figures, names, terms of the project, its house's orthography.
class WindowLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::useOwnSettings();
        QVERIFY(m_folder.isValid());
    }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        ++m_number;
        ArticleImport import;
        import.title = QStringLiteral("The mill");
        import.source = document(Language::English, {QStringLiteral("The mill bought a server and software for $4 million."), QStringLiteral("The river rose twice that autumn.")});
        import.translation = document(Language::TraditionalChinese, {QStringLiteral("工廠花400萬美元買了伺服器和軟體。"), QStringLiteral("那年秋天河水漲了兩次。")});
        VERIFY_OK(m_fixture->workbench.create(path(), import));
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        QVERIFY(*m_fixture->window.terms()->edits().addStarter() > 0);
        QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning() && !m_fixture->workbench.article()->analysis.terms.isEmpty(); }, 10000));
    }
    void cleanup() { m_fixture.reset(); }

    void saysWhatIsWrittenWithEveryKey()
    {
        QTextEdit *field = edit(0);
        QVERIFY2(!editor()->remark().contains(u'→'), qPrintable(editor()->remark()));
        replace(field, QStringLiteral("軟體"), QStringLiteral("軟件"));
        QVERIFY2(editor()->remark().contains(QStringLiteral("軟件")) && editor()->remark().contains(QStringLiteral("軟體")), qPrintable(editor()->remark()));
        replace(field, QStringLiteral("伺服器"), QStringLiteral("機器"));
        QVERIFY2(editor()->remark().contains(QStringLiteral("server")), qPrintable(editor()->remark()));
        replace(field, QStringLiteral("。"), QStringLiteral(",真的。"));
        QVERIFY2(editor()->remark().contains(QStringLiteral(", → ，")), qPrintable(editor()->remark()));
        replace(field, QStringLiteral("400萬"), QStringLiteral("40萬"));
        QVERIFY2(editor()->remark().contains(QStringLiteral("≠")), qPrintable(editor()->remark()));
        for (const char *theme : {"view.theme.light", "view.theme.dark"}) {
            m_fixture->window.actions().action(QLatin1String(theme))->trigger();
            QTest::qWait(60);
            keepPicture(m_fixture->window, QStringLiteral("live-%1.png").arg(QLatin1String(theme).mid(11)));
        }
        m_fixture->window.actions().action(QLatin1String("view.theme.light"))->trigger();
        field->selectAll();
        field->insertPlainText(QStringLiteral("工廠花400萬美元買了伺服器和軟體。"));
        QVERIFY2(!editor()->remark().contains(u'→') && !editor()->remark().contains(u':'), qPrintable(editor()->remark()));
    }

    void asksWhatTheHouseAsks()
    {
        HouseProfile house = m_fixture->window.findings()->edits().house();
        house.off.insert(QStringLiteral("half-width"));
        house.words.append({QStringLiteral("真的"), QStringLiteral("確實")});
        VERIFY_OK(m_fixture->window.findings()->edits().setHouse(house));
        QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning(); }, 10000));
        QTextEdit *field = edit(0);
        replace(field, QStringLiteral("。"), QStringLiteral(",真的。"));
        QCOMPARE(editor()->remark(), QStringLiteral("真的 → 確實"));
    }

private:
    ParagraphEditor *editor() { return m_fixture->window.corrections()->editor(); }
    QString path() const { return m_folder.filePath(QStringLiteral("p%1.concord").arg(m_number)); }

    QTextEdit *edit(int paragraph)
    {
        m_fixture->reader()->setCaret({Side::Translation, paragraph, 0});
        m_fixture->window.corrections()->correct();
        return editor()->findChild<QTextEdit *>();
    }

    static void replace(QTextEdit *field, const QString &words, const QString &with)
    {
        QTextCursor cursor = field->document()->find(words);
        QVERIFY(!cursor.isNull());
        cursor.insertText(with);
    }

    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CONCORD_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name);
    }

    static Document document(Language language, const QStringList &paragraphs)
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

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_number = 0;
};

QTEST_MAIN(WindowLiveTest)
#include "tst_windowlive.moc"
