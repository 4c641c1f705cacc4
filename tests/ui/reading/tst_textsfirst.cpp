// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include "core/documents/plaintext.h"
#include "ui/desk/desk.h"
#include "ui/reader/bitextreader.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace concord;

/// An article is shown as soon as its texts are there; what is derived from them comes into the same view.
class TextsFirstTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheTextsBeforeTheyAreAnalysed();
    void keepsThePlaceWhenTheRestArrives();
    void showsNoTextsTwiceForANewRevision();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TextsFirstTest::initTestCase()
{
    QStringList english, chinese;
    for (int i = 0; i < 300; ++i) {
        english.append(QStringLiteral("Ferry %1 carried %2 crates. Nobody counted them twice.").arg(i).arg(i + 3));
        chinese.append(QStringLiteral("渡輪%1號載了%2箱。沒有人數過第二遍。").arg(i).arg(i + 3));
    }
    ArticleImport import;
    import.source = *readPlainText(english.join(u'\n').toUtf8(), {{}, Language::English, {}});
    import.translation = *readPlainText(chinese.join(u'\n').toUtf8(), {{}, Language::TraditionalChinese, {}});
    m_path = m_folder.filePath(QStringLiteral("ferries.concord"));
    TaskRunner tasks;
    Workbench bench(tasks);
    VERIFY_OK(bench.create(m_path, import));
    QVERIFY(QTest::qWaitFor([&] { return bench.article() != nullptr; }, 60000));
}

void TextsFirstTest::showsTheTextsBeforeTheyAreAnalysed()
{
    TaskRunner tasks;
    Workbench bench(tasks);
    Desk desk(bench);
    bool wasShown = false, hadArticle = true;
    connect(&bench, &Workbench::textsRead, this, [&] {
        hadArticle = bench.article() != nullptr;
        const auto shown = desk.reader()->content().bitext;
        wasShown = shown && shown->source.paragraphs.size() == 300 && shown->beads.isEmpty();
    });
    VERIFY_OK(bench.open(m_path));
    QVERIFY(QTest::qWaitFor([&] { return bench.article() != nullptr; }, 60000));
    QVERIFY(wasShown);
    QVERIFY(!hadArticle);
    QVERIFY(!desk.reader()->content().bitext->beads.isEmpty());
}

void TextsFirstTest::keepsThePlaceWhenTheRestArrives()
{
    TaskRunner tasks;
    Workbench bench(tasks);
    Desk desk(bench);
    desk.resize(1280, 800);
    desk.show();
    const TextSpan held{Side::Source, 150, {0, 9}};
    int before = -1;
    connect(&bench, &Workbench::textsRead, this, [&] {
        desk.reader()->scrollTo(held);
        desk.reader()->verticalScrollBar()->setValue(desk.reader()->verticalScrollBar()->value() + desk.reader()->rectOf(held).top());
        before = desk.reader()->rectOf(held).top();
    });
    VERIFY_OK(bench.open(m_path));
    QVERIFY(QTest::qWaitFor([&] { return bench.article() != nullptr; }, 60000));
    QVERIFY(before >= 0);
    QVERIFY2(std::abs(desk.reader()->rectOf(held).top() - before) <= 1, qPrintable(QString::number(desk.reader()->rectOf(held).top())));
}

void TextsFirstTest::showsNoTextsTwiceForANewRevision()
{
    TaskRunner tasks;
    Workbench bench(tasks);
    QSignalSpy texts(&bench, &Workbench::textsRead), articles(&bench, &Workbench::articleChanged);
    VERIFY_OK(bench.open(m_path));
    QVERIFY(QTest::qWaitFor([&] { return bench.article() != nullptr; }, 60000));
    QCOMPARE(texts.count(), 1);
    articles.clear();
    bench.analyseAgain();
    QVERIFY(QTest::qWaitFor([&] { return articles.count() == 1; }, 60000));
    QCOMPARE(texts.count(), 1);
}

QTEST_MAIN(TextsFirstTest)
#include "tst_textsfirst.moc"
