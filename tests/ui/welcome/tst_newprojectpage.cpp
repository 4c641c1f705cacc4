// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"
#include "ui/flows/newprojectflow.h"
#include "ui/tasks/taskrunner.h"
#include "ui/welcome/newprojectpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUrl>

using namespace concord;

namespace {

const QString kEnglish = QStringLiteral("Harbour fees rise\nApril 14, 2025\nThe port raised its fees by 4 percent.\n");
const QString kChinese = QStringLiteral("港口費用調漲\n2025年4月20日\n港務公司把費用調高4%，船東並不意外。\n");

} // namespace

/// The form with the flow that reads for it.
class TestNewProjectPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void cleanup();
    void showsWhatTheTextsAre();
    void offersTitleDateAndProjectFromTheTexts();
    void namesTheProjectAfterAFileWithoutATitle();
    void offersAnUnusedName();
    void placesFilesByTheirLanguage_data();
    void placesFilesByTheirLanguage();
    void readsAtOnceInAnotherEncoding();
    void offersNoEncodingWhereTheFormatSaysIt();
    void keepsTheLanguageThatWasChosen();
    void whatWasTypedStaysWithAnotherSource();
    void saysBesideTheFileWhyItCannotBeRead();
    void takesADroppedFile();
    void pastesPlainText();
    void prefersTheStructureOfPastedHtml();
    void saysWhenNothingIsThereToPaste();
    void clearingTakesTheTextAway();
    void stopsAReadingThatIsNoLongerWanted();
    void saysThatAReadingWasStopped();
    void swapsTheTexts();
    void createsFromAGoodForm();
    void createsOnceWhatIsReadIsThere();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void escCancels();

private:
    QString make(const QString &name, const QByteArray &bytes);
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return !m_tasks->isRunning(); }, 10000);
    }
    QPushButton *button(QWidget *parent, const char *text) const;
    QComboBox *box(Side side, const char *name) const;
    QString shown(QWidget *parent, const char *label) const;
    QLineEdit *lineWith(const QString &text) const;
    const TextCard::Content &content(Side side) const { return m_page->card(side)->content(); }

    QTemporaryDir *m_folder = nullptr;
    TaskRunner *m_tasks = nullptr;
    NewProjectPage *m_page = nullptr;
    NewProjectFlow *m_flow = nullptr;
};

void TestNewProjectPage::init()
{
    m_folder = new QTemporaryDir;
    QVERIFY(m_folder->isValid());
    m_tasks = new TaskRunner;
    m_page = new NewProjectPage;
    m_flow = new NewProjectFlow(*m_page, *m_tasks);
}

void TestNewProjectPage::cleanup()
{
    delete m_flow;
    delete m_page;
    delete m_tasks;
    delete m_folder;
}

QString TestNewProjectPage::make(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QPushButton *TestNewProjectPage::button(QWidget *parent, const char *text) const
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

QComboBox *TestNewProjectPage::box(Side side, const char *name) const
{
    for (QComboBox *box : m_page->card(side)->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1String(name))
            return box;
    }
    return nullptr;
}

QString TestNewProjectPage::shown(QWidget *parent, const char *label) const
{
    const auto *found = parent->findChild<QLabel *>(QLatin1String(label));
    return found && !found->isHidden() ? found->text() : QString();
}

QLineEdit *TestNewProjectPage::lineWith(const QString &text) const
{
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->text() == text)
            return line;
    }
    return nullptr;
}

void TestNewProjectPage::showsWhatTheTextsAre()
{
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8()), make(QStringLiteral("zh.txt"), kChinese.toUtf8())});
    QVERIFY(isRead());
    QCOMPARE(shown(m_page->card(Side::Source), "textFacts"), QStringLiteral("TXT · 3 paragraph(s)"));
    QCOMPARE(content(Side::Translation).document->encoding, QStringLiteral("UTF-8"));
    const auto *preview = m_page->card(Side::Translation)->findChild<QTextEdit *>();
    QVERIFY(preview->toPlainText().startsWith(QStringLiteral("港口費用調漲\n")));
    QCOMPARE(box(Side::Translation, "Language")->currentText(), QStringLiteral("Traditional Chinese"));
    QCOMPARE(box(Side::Source, "Encoding")->currentText(), QStringLiteral("UTF-8"));
    QVERIFY(!box(Side::Source, "Encoding")->isHidden());
}

void TestNewProjectPage::offersTitleDateAndProjectFromTheTexts()
{
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8()), make(QStringLiteral("zh.txt"), kChinese.toUtf8())});
    QVERIFY(isRead());
    const NewProject draft = m_page->draft();
    QCOMPARE(draft.title, QStringLiteral("港口費用調漲"));
    QCOMPARE(draft.date, QDate(2025, 4, 14)); // the source's
    QCOMPARE(draft.projectPath, m_folder->filePath(QStringLiteral("港口費用調漲.concord")));
}

void TestNewProjectPage::namesTheProjectAfterAFileWithoutATitle()
{
    m_page->begin({make(QStringLiteral("The boom.en.txt"), "A sentence alone, and no headline over it.\n")});
    QVERIFY(isRead());
    QCOMPARE(m_page->draft().title, QStringLiteral("The boom"));
}

void TestNewProjectPage::offersAnUnusedName()
{
    make(QStringLiteral("Harbour fees rise.concord"), {});
    make(QStringLiteral("Harbour fees rise 2.concord"), {});
    m_page->begin({make(QStringLiteral("a.txt"), kEnglish.toUtf8())});
    QVERIFY(isRead());
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("Harbour fees rise 3.concord")));
}

void TestNewProjectPage::placesFilesByTheirLanguage_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    const QString en = QStringLiteral("en.txt"), zh = QStringLiteral("zh.txt"), other = QStringLiteral("zh2.txt");
    QTest::newRow("as they come") << QStringList{en, zh} << en << zh;
    QTest::newRow("the other way round") << QStringList{zh, en} << en << zh;
    QTest::newRow("Chinese alone") << QStringList{zh} << QString() << zh;
    QTest::newRow("English alone") << QStringList{en} << en << QString();
    QTest::newRow("two Chinese ones stay") << QStringList{other, zh} << other << zh;
}

void TestNewProjectPage::placesFilesByTheirLanguage()
{
    QFETCH(QStringList, files);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    make(QStringLiteral("en.txt"), kEnglish.toUtf8());
    make(QStringLiteral("zh.txt"), kChinese.toUtf8());
    make(QStringLiteral("zh2.txt"), kChinese.toUtf8());
    QStringList paths;
    for (const QString &file : files)
        paths.append(m_folder->filePath(file));
    m_page->begin(paths);
    QVERIFY(isRead());
    QCOMPARE(content(Side::Source).origin.path, source.isEmpty() ? source : m_folder->filePath(source));
    QCOMPARE(content(Side::Translation).origin.path, translation.isEmpty() ? translation : m_folder->filePath(translation));
    QCOMPARE(content(Side::Source).document.has_value(), !source.isEmpty());
    QCOMPARE(content(Side::Translation).document.has_value(), !translation.isEmpty());
}

void TestNewProjectPage::readsAtOnceInAnotherEncoding()
{
    const QByteArray big5("\xB4\xE4\xA4\x66", 4); // 港口, too short to guess from
    m_page->begin({make(QStringLiteral("zh.txt"), big5)});
    QVERIFY(isRead());
    const Side side = content(Side::Source).document ? Side::Source : Side::Translation;
    QComboBox *encodings = box(side, "Encoding");
    encodings->setCurrentIndex(encodings->findText(QStringLiteral("Big5")));
    emit encodings->activated(encodings->currentIndex());
    QVERIFY(isRead());
    QCOMPARE(content(side).document->blocks.first().text, QStringLiteral("港口"));
    QCOMPARE(content(side).document->encoding, QStringLiteral("Big5"));
    QCOMPARE(m_page->card(side)->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("港口"));
}

void TestNewProjectPage::offersNoEncodingWhereTheFormatSaysIt()
{
    TextCard *card = m_page->card(Side::Source);
    TextCard::Content read;
    read.origin.path = QStringLiteral("/a/story.docx");
    read.document = Document{};
    read.document->format = DocumentFormat::Docx;
    card->setContent(read);
    QVERIFY(box(Side::Source, "Encoding")->isHidden());
    QVERIFY(!box(Side::Source, "Language")->isHidden());
    read.document->format = DocumentFormat::Markdown;
    card->setContent(read);
    QVERIFY(!box(Side::Source, "Encoding")->isHidden());
}

void TestNewProjectPage::keepsTheLanguageThatWasChosen()
{
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8())});
    QVERIFY(isRead());
    QComboBox *languages = box(Side::Source, "Language");
    languages->setCurrentIndex(languages->findText(QStringLiteral("Simplified Chinese")));
    emit languages->activated(languages->currentIndex());
    QCOMPARE(m_page->draft().source->language, Language::SimplifiedChinese);
    QComboBox *encodings = box(Side::Source, "Encoding");
    encodings->setCurrentIndex(encodings->findText(QStringLiteral("windows-1252")));
    emit encodings->activated(encodings->currentIndex());
    QVERIFY(isRead());
    QCOMPARE(m_page->draft().source->encoding, QStringLiteral("windows-1252"));
    QCOMPARE(m_page->draft().source->language, Language::SimplifiedChinese);
}

void TestNewProjectPage::whatWasTypedStaysWithAnotherSource()
{
    const QString first = make(QStringLiteral("a.txt"), kEnglish.toUtf8());
    m_page->begin({first});
    QVERIFY(isRead());
    QLineEdit *title = lineWith(QStringLiteral("Harbour fees rise"));
    QVERIFY(title);
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Fees: who/pays?"));
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("Fees who pays.concord")));
    QLineEdit *source = lineWith(first);
    source->selectAll();
    QTest::keyClicks(source, make(QStringLiteral("b.txt"), "Another story\nMay 2, 2025\nIt is told here.\n"));
    QTest::keyClick(source, Qt::Key_Return);
    QVERIFY(isRead());
    QCOMPARE(m_page->draft().source->title, QStringLiteral("Another story"));
    QCOMPARE(m_page->draft().title, QStringLiteral("Fees: who/pays?"));
    QCOMPARE(m_page->draft().date, QDate(2025, 5, 2));
}

void TestNewProjectPage::saysBesideTheFileWhyItCannotBeRead()
{
    m_page->begin({make(QStringLiteral("blank.txt"), "\n\n"), make(QStringLiteral("zh.txt"), kChinese.toUtf8())});
    QVERIFY(isRead());
    QCOMPARE(shown(m_page->card(Side::Source), "textError"), QStringLiteral("blank.txt holds no text. Choose another file."));
    QVERIFY(shown(m_page->card(Side::Translation), "textError").isEmpty());
    QSignalSpy requested(m_page, &NewProjectPage::createRequested);
    button(m_page, "Create project")->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY(shown(m_page, "formError").startsWith(QStringLiteral("The source could not be read.")));
}

void TestNewProjectPage::takesADroppedFile()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(make(QStringLiteral("en.txt"), kEnglish.toUtf8()))});
    TextCard *card = m_page->card(Side::Translation);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(card, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(card, &drop);
    QVERIFY(isRead());
    QCOMPARE(content(Side::Translation).document->blocks.size(), 3); // where it was dropped, whatever its language
}

void TestNewProjectPage::pastesPlainText()
{
    QGuiApplication::clipboard()->setText(kEnglish);
    button(m_page->card(Side::Source), "Paste text")->click();
    QVERIFY(isRead());
    QVERIFY(content(Side::Source).document);
    QCOMPARE(content(Side::Source).document->paragraphs(), kEnglish.split(u'\n', Qt::SkipEmptyParts));
    QCOMPARE(m_page->draft().title, QStringLiteral("Harbour fees rise"));
    QVERIFY(box(Side::Source, "Encoding")->isHidden());
}

void TestNewProjectPage::prefersTheStructureOfPastedHtml()
{
    SilentProgress progress;
    TextOrigin origin;
    origin.html = "<h2>Harbour fees</h2><p>The port raised its fees, and the owners of the ferries were not asked about it.</p>";
    origin.plain = "Harbour fees\n\nThe port raised its fees, and the owners of the ferries were not asked about it.\n";
    const Result<Document> rich = readOrigin(origin, progress);
    QVERIFY(rich);
    QCOMPARE(rich->paragraphs(), (QStringList{QStringLiteral("Harbour fees"), QStringLiteral("The port raised its fees, and the owners of the ferries were not asked about it.")}));
    QCOMPARE(rich->blocks.first().kind, BlockKind::Heading);
    origin.html = "<p>Fees</p>"; // most of the text is missing from it
    const Result<Document> plain = readOrigin(origin, progress);
    QVERIFY(plain);
    QCOMPARE(plain->format, DocumentFormat::PlainText);
    QCOMPARE(plain->blocks.size(), 2);
}

void TestNewProjectPage::saysWhenNothingIsThereToPaste()
{
    QGuiApplication::clipboard()->clear();
    button(m_page->card(Side::Source), "Paste text")->click();
    QVERIFY(shown(m_page->card(Side::Source), "textError").startsWith(QStringLiteral("There is no text in the clipboard.")));
    QVERIFY(content(Side::Source).origin.isEmpty());
}

void TestNewProjectPage::clearingTakesTheTextAway()
{
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8())});
    QVERIFY(isRead());
    button(m_page->card(Side::Source), "Clear")->click();
    QVERIFY(!m_page->draft().source);
    QVERIFY(m_page->draft().title.isEmpty());
    QVERIFY(m_page->card(Side::Source)->findChild<QTextEdit *>()->toPlainText().isEmpty());
}

void TestNewProjectPage::stopsAReadingThatIsNoLongerWanted()
{
    QSignalSpy stopped(m_page, &NewProjectPage::stopRequested);
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8())});
    QVERIFY(content(Side::Source).isReading);
    m_page->card(Side::Source)->take({});
    QCOMPARE(stopped.size(), 1);
    QVERIFY(isRead());
    QVERIFY(!content(Side::Source).document && content(Side::Source).origin.isEmpty()); // what came late is not taken
}

void TestNewProjectPage::saysThatAReadingWasStopped()
{
    NewProjectPage page; // nobody reads for it
    page.begin({QStringLiteral("/a/long.pdf")});
    auto *bar = page.card(Side::Source)->findChild<QProgressBar *>();
    QVERIFY(bar->isHidden()); // a short reading shows none
    QVERIFY(QTest::qWaitFor([bar] { return !bar->isHidden(); }, 5000));
    page.showProgress(Side::Source, 3, 12);
    QCOMPARE(bar->value(), 3);
    QCOMPARE(bar->maximum(), 12);
    page.showRead(Side::Source, Error{Error::Code::Cancelled, {}, {}});
    QVERIFY(bar->isHidden());
    QCOMPARE(shown(page.card(Side::Source), "textError"), QStringLiteral("Stopped."));
}

void TestNewProjectPage::swapsTheTexts()
{
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8()), make(QStringLiteral("zh.txt"), kChinese.toUtf8())});
    QVERIFY(isRead());
    button(m_page, "Swap source and translation")->click();
    QCOMPARE(m_page->draft().source->language, Language::TraditionalChinese);
    QCOMPARE(m_page->draft().translation->language, Language::English);
    QCOMPARE(m_page->draft().title, QStringLiteral("Harbour fees rise"));
}

void TestNewProjectPage::createsFromAGoodForm()
{
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8())});
    QVERIFY(isRead());
    QLineEdit *project = lineWith(m_page->draft().projectPath);
    project->selectAll();
    QTest::keyClicks(project, m_folder->filePath(QStringLiteral("mine")));
    QSignalSpy requested(m_page, &NewProjectPage::createRequested);
    button(m_page, "Create project")->click();
    QCOMPARE(requested.size(), 1);
    const NewProject made = requested.first().first().value<NewProject>();
    QCOMPARE(made.source->blocks.size(), 3);
    QCOMPARE(made.projectPath, m_folder->filePath(QStringLiteral("mine.concord")));
    QCOMPARE(importOf(made).documentDate, QDate(2025, 4, 14));
    QVERIFY(shown(m_page, "formError").isEmpty());
}

void TestNewProjectPage::createsOnceWhatIsReadIsThere()
{
    QSignalSpy requested(m_page, &NewProjectPage::createRequested);
    m_page->begin({make(QStringLiteral("en.txt"), kEnglish.toUtf8())});
    button(m_page, "Create project")->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY(isRead());
    QCOMPARE(requested.size(), 1);
}

void TestNewProjectPage::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("sentence");
    const QString a = QStringLiteral("a.txt"), good = QStringLiteral("p.concord");
    QTest::newRow("no text") << QStringList() << good << QStringLiteral("Choose a source");
    QTest::newRow("no such file") << QStringList{QStringLiteral("gone.txt")} << good << QStringLiteral("The source could not be read.");
    QTest::newRow("no such translation") << QStringList{a, QStringLiteral("gone.txt")} << good << QStringLiteral("The translation could not be read.");
    QTest::newRow("the same twice") << QStringList{a, a} << good << QStringLiteral("Source and translation are the same file");
    QTest::newRow("project is there") << QStringList{a} << QStringLiteral("old.concord") << QStringLiteral("There is a file of that name already");
    QTest::newRow("no such folder") << QStringList{a} << QStringLiteral("nowhere/p.concord") << QStringLiteral("The folder for the project does not exist");
}

void TestNewProjectPage::saysWhatIsMissing()
{
    QFETCH(QStringList, files);
    QFETCH(QString, project);
    QFETCH(QString, sentence);
    make(QStringLiteral("a.txt"), kEnglish.toUtf8());
    make(QStringLiteral("old.concord"), {});
    QStringList paths;
    for (const QString &file : files)
        paths.append(m_folder->filePath(file));
    m_page->begin(paths);
    QVERIFY(isRead());
    if (QLineEdit *line = lineWith(m_page->draft().projectPath); line && !m_page->draft().projectPath.isEmpty()) {
        line->selectAll();
        QTest::keyClicks(line, m_folder->filePath(project));
    }
    QSignalSpy requested(m_page, &NewProjectPage::createRequested);
    button(m_page, "Create project")->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY2(shown(m_page, "formError").startsWith(sentence), qPrintable(shown(m_page, "formError")));
}

void TestNewProjectPage::escCancels()
{
    QSignalSpy cancelled(m_page, &NewProjectPage::cancelled);
    QTest::keyClick(m_page, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

QTEST_MAIN(TestNewProjectPage)
#include "tst_newprojectpage.moc"
