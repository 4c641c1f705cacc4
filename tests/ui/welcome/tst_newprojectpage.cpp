// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/newprojectpage.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;

class TestNewProjectPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersTitleAndProjectFromTheFiles();
    void offersAnUnusedName();
    void ownTitleIsKeptAndNamesTheFile();
    void givenTitleIsShown();
    void createsFromAGoodForm();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void swapsTheTexts();
    void anotherSourceIsOfferedAnew();
    void whatWasTypedStaysWithAnotherSource();
    void receiverNamesTheNewSource();
    void escCancels();

private:
    QLineEdit *line(const QString &text) const;
    void typeSource(const QString &before, const QString &path);
    QString make(const QString &name);
    QPushButton *button(const char *text) const;
    QString complaint() const;

    QTemporaryDir *m_folder = nullptr;
    NewProjectPage *m_page = nullptr;
};

void TestNewProjectPage::init()
{
    m_folder = new QTemporaryDir;
    QVERIFY(m_folder->isValid());
    m_page = new NewProjectPage;
}

void TestNewProjectPage::cleanup()
{
    delete m_page;
    delete m_folder;
}

QString TestNewProjectPage::make(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

QPushButton *TestNewProjectPage::button(const char *text) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

QString TestNewProjectPage::complaint() const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->wordWrap() && !label->isHidden())
            return label->text();
    }
    return {};
}

void TestNewProjectPage::offersTitleAndProjectFromTheFiles()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("The boom.en.txt"));
    draft.translationPath = make(QStringLiteral("The boom.zh-Hant.txt"));
    m_page->setDraft(draft);
    QCOMPARE(m_page->draft().title, QStringLiteral("The boom"));
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("The boom.concord")));
    QCOMPARE(m_page->draft().sourceLanguage, Language::English);
    QCOMPARE(m_page->draft().translationLanguage, Language::TraditionalChinese);
}

void TestNewProjectPage::offersAnUnusedName()
{
    make(QStringLiteral("a.concord"));
    make(QStringLiteral("a 2.concord"));
    NewProject draft;
    draft.translationPath = make(QStringLiteral("a.txt"));
    m_page->setDraft(draft);
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("a 3.concord")));
}

void TestNewProjectPage::ownTitleIsKeptAndNamesTheFile()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("a.txt"));
    m_page->setDraft(draft);
    QLineEdit *title = nullptr;
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->text() == QStringLiteral("a"))
            title = line;
    }
    QVERIFY(title);
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Boom: who/pays?"));
    QCOMPARE(m_page->draft().title, QStringLiteral("Boom: who/pays?"));
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("Boom who pays.concord")));
}

void TestNewProjectPage::givenTitleIsShown()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("a.txt"));
    draft.title = QStringLiteral("熱潮的帳單");
    draft.date = QDate(2025, 4, 14);
    m_page->setDraft(draft);
    QCOMPARE(m_page->draft().title, draft.title);
    QCOMPARE(m_page->draft().date, draft.date);
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("熱潮的帳單.concord")));
}

void TestNewProjectPage::createsFromAGoodForm()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("a.txt"));
    draft.projectPath = m_folder->filePath(QStringLiteral("mine"));
    m_page->setDraft(draft);
    QSignalSpy requested(m_page, &NewProjectPage::createRequested);
    button("Create project")->click();
    QCOMPARE(requested.size(), 1);
    const NewProject project = requested.first().first().value<NewProject>();
    QCOMPARE(project.sourcePath, draft.sourcePath);
    QCOMPARE(project.projectPath, m_folder->filePath(QStringLiteral("mine.concord")));
    QVERIFY(complaint().isEmpty());
}

void TestNewProjectPage::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *source, const char *translation, const char *project, const char *sentence) {
        QTest::newRow(sentence) << QString::fromUtf8(source) << QString::fromUtf8(translation)
                                << QString::fromUtf8(project) << QString::fromUtf8(sentence);
    };
    row("", "", "p.concord", "Choose a source");
    row("gone.txt", "", "p.concord", "There is no file at the source's path");
    row("a.txt", "gone.txt", "p.concord", "There is no file at the translation's path");
    row("a.txt", "a.txt", "p.concord", "Source and translation are the same file");
    row("a.txt", "", "old.concord", "There is a file of that name already");
    row("a.txt", "", "nowhere/p.concord", "The folder for the project does not exist");
}

void TestNewProjectPage::saysWhatIsMissing()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, project);
    QFETCH(QString, sentence);
    make(QStringLiteral("a.txt"));
    make(QStringLiteral("old.concord"));
    NewProject draft;
    draft.sourcePath = source.isEmpty() ? source : m_folder->filePath(source);
    draft.translationPath = translation.isEmpty() ? translation : m_folder->filePath(translation);
    draft.projectPath = m_folder->filePath(project);
    m_page->setDraft(draft);
    QSignalSpy requested(m_page, &NewProjectPage::createRequested);
    button("Create project")->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY2(complaint().startsWith(sentence), qPrintable(complaint()));
}

void TestNewProjectPage::swapsTheTexts()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("zh.txt"));
    draft.translationPath = make(QStringLiteral("en.txt"));
    draft.sourceLanguage = Language::TraditionalChinese;
    draft.translationLanguage = Language::English;
    m_page->setDraft(draft);
    button("Swap source and translation")->click();
    QCOMPARE(m_page->draft().sourcePath, draft.translationPath);
    QCOMPARE(m_page->draft().sourceLanguage, Language::English);
    QCOMPARE(m_page->draft().translationLanguage, Language::TraditionalChinese);
    QCOMPARE(m_page->draft().title, QStringLiteral("en"));
}

QLineEdit *TestNewProjectPage::line(const QString &text) const
{
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->text() == text)
            return line;
    }
    return nullptr;
}

void TestNewProjectPage::typeSource(const QString &before, const QString &path)
{
    QLineEdit *source = line(before);
    source->selectAll();
    QTest::keyClicks(source, path);
    QTest::keyClick(source, Qt::Key_Return);
}

void TestNewProjectPage::anotherSourceIsOfferedAnew()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("a.txt"));
    draft.title = QStringLiteral("A title read from the file");
    m_page->setDraft(draft);
    m_page->showError(QStringLiteral("The text is empty."));
    m_page->setDraft(m_page->draft()); // as after an attempt that failed
    QCOMPARE(m_page->draft().title, draft.title);
    typeSource(draft.sourcePath, make(QStringLiteral("b.txt")));
    QCOMPARE(m_page->draft().title, QStringLiteral("b"));
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("b.concord")));
}

void TestNewProjectPage::whatWasTypedStaysWithAnotherSource()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("a.txt"));
    m_page->setDraft(draft);
    QLineEdit *title = line(QStringLiteral("a"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Mine"));
    QLineEdit *project = line(m_folder->filePath(QStringLiteral("Mine.concord")));
    QVERIFY(project);
    project->selectAll();
    QTest::keyClicks(project, m_folder->filePath(QStringLiteral("kept.concord")));
    m_page->setDraft(m_page->draft());
    typeSource(draft.sourcePath, make(QStringLiteral("b.txt")));
    QCOMPARE(m_page->draft().title, QStringLiteral("Mine"));
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("kept.concord")));
}

void TestNewProjectPage::receiverNamesTheNewSource()
{
    NewProject draft;
    draft.sourcePath = make(QStringLiteral("a.txt"));
    draft.title = QStringLiteral("First");
    draft.date = QDate(2025, 4, 14);
    m_page->setDraft(draft);
    connect(m_page, &NewProjectPage::fileChosen, this, [this](Side side, const QString &path) {
        QCOMPARE(side, Side::Source);
        NewProject read = m_page->draft();
        QCOMPARE(read.sourcePath, path);
        QVERIFY(read.title.isEmpty() && !read.date.isValid());
        read.title = QStringLiteral("Second");
        m_page->setDraft(read);
    });
    typeSource(draft.sourcePath, make(QStringLiteral("b.txt")));
    QCOMPARE(m_page->draft().title, QStringLiteral("Second"));
    QCOMPARE(m_page->draft().projectPath, m_folder->filePath(QStringLiteral("Second.concord")));
}

void TestNewProjectPage::escCancels()
{
    QSignalSpy cancelled(m_page, &NewProjectPage::cancelled);
    QTest::keyClick(m_page, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

QTEST_MAIN(TestNewProjectPage)
#include "tst_newprojectpage.moc"
