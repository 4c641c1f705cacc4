// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/correcting/paragrapheditor.h"
#include "ui/flows/correctionactions.h"
#include "ui/flows/terms/termactions.h"
#include "ui/renderings/renderingspanel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

using namespace concord;

namespace {

constexpr int kParagraphs = 3200; ///< more than the checks look for concepts in

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The sample's paragraphs over and over; the first one is ten of them in one.
Document documentOf(const QString &name, Language language, const QString &between)
{
    const QStringList sample = QString::fromUtf8(readAll(sourceFile(QStringLiteral("resources/sample/") + name))).split(u'\n', Qt::SkipEmptyParts);
    Document document;
    document.language = language;
    Block block;
    block.text = sample.mid(0, 10).join(between);
    document.blocks.append(block);
    while (document.blocks.size() < kParagraphs) {
        block.text = sample[document.blocks.size() % sample.size()];
        document.blocks.append(block);
    }
    return document;
}

} // namespace

/// Keys in the correcting field, and the rendering matrix of a long text.
class LiveBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef QT_NO_DEBUG
        QSKIP("Goals are for an optimised build.");
#endif
        WindowFixture::useOwnSettings();
        m_fixture = std::make_unique<WindowFixture>();
        const QString path = m_folder.filePath(QStringLiteral("long.concord"));
        ArticleImport import;
        import.title = QStringLiteral("Long");
        import.source = documentOf(QStringLiteral("article.en.txt"), Language::English, QStringLiteral(" "));
        import.translation = documentOf(QStringLiteral("article.zh-Hant.txt"), Language::TraditionalChinese, QString());
        VERIFY_OK(m_fixture->workbench.create(path, import));
        m_fixture->workbench.close();
        m_fixture->window.openProject(path);
        m_fixture->window.show();
        QVERIFY(QTest::qWaitFor([this] { return m_fixture->workbench.article() && !m_fixture->workbench.isAnalysing(); }, 120000));
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void listsTheRenderingsOfALongText()
    {
        QElapsedTimer timer;
        timer.start();
        const QTableView *table = m_fixture->window.desk()->renderings()->table();
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 60000));
        qInfo("%lld beads, %d rows: %.0f ms after the article", static_cast<long long>(m_fixture->workbench.article()->analysis.bitext.beads.size()),
              table->model()->rowCount(), milliseconds(timer));
    }

    /// Goal: 16 ms a key, with the starting termbase.
    void saysWhatIsWrittenWithEveryKey()
    {
        QVERIFY(*m_fixture->window.terms()->edits().addStarter() > 0);
        QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning(); }, 60000));
        m_fixture->reader()->setCaret({Side::Translation, 0, 0});
        QElapsedTimer timer;
        timer.start();
        m_fixture->window.corrections()->correct();
        qInfo("opened in %.1f ms", milliseconds(timer));
        auto *field = m_fixture->window.corrections()->editor()->findChild<QTextEdit *>();
        QVERIFY(field && field->isVisible());
        QList<double> times;
        for (int i = 0; i < 100; ++i) {
            timer.start();
            QTest::keyClicks(field, QStringLiteral("a"));
            QCoreApplication::processEvents();
            times.append(milliseconds(timer));
        }
        std::sort(times.begin(), times.end());
        qInfo("%lld characters: median %.1f ms, 95 %% %.1f ms, most %.1f ms", static_cast<long long>(field->toPlainText().size()), times[50], times[95], times.last());
        const LiveChecker checker(*m_fixture->workbench.article(), Side::Translation, 0);
        timer.start();
        for (int i = 0; i < 20; ++i)
            checker.check(field->toPlainText());
        qInfo("of that, the checks: %.2f ms", milliseconds(timer) / 20);
        QVERIFY(times[95] < 16);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(LiveBench)
#include "tst_livebench.moc"
