// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/articledetailspage.h"
#include "ui/welcome/textcard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace concord;

namespace {

/// An article whose Big5 translation was taken for windows-1252.
LoadedArticle misread()
{
    LoadedArticle article;
    article.article.title = QStringLiteral("Harbour fees");
    article.article.documentDate = QDate(2025, 4, 14);
    article.source.emplace();
    article.source->format = QStringLiteral("DOCX");
    article.source->encoding = QStringLiteral("UTF-8");
    article.source->paragraphs = {QStringLiteral("Harbour fees"), QStringLiteral("They rose.")};
    article.translation.emplace();
    article.translation->side = Side::Translation;
    article.translation->format = QStringLiteral("TXT");
    article.translation->encoding = QStringLiteral("windows-1252");
    article.translation->paragraphs = {QStringLiteral("´ä¤f")};
    return article;
}

} // namespace

class TestArticleDetailsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsTheArticleAsItIs()
    {
        ArticleDetailsPage page;
        page.setArticle(misread());
        QCOMPARE(page.details(), detailsOf(misread()));
        QVERIFY(box(page, Side::Source, "Encoding")->isHidden()); // the format says it
        QVERIFY(!box(page, Side::Translation, "Encoding")->isHidden());
        QCOMPARE(box(page, Side::Translation, "Encoding")->currentText(), QStringLiteral("windows-1252"));
        for (QPushButton *button : page.card(Side::Source)->findChildren<QPushButton *>())
            QVERIFY(button->isHidden()); // the text itself stays
    }

    void handsOverWhatWasCorrected()
    {
        ArticleDetailsPage page;
        page.setArticle(misread());
        QSignalSpy accepted(&page, &ArticleDetailsPage::accepted);
        for (QLineEdit *line : page.findChildren<QLineEdit *>()) {
            if (line->placeholderText() == QStringLiteral("Who wrote it"))
                QTest::keyClicks(line, QStringLiteral("Lin Mei"));
        }
        choose(page, Side::Translation, "Encoding", "Big5");
        QCOMPARE(page.card(Side::Translation)->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("港口"));
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        const auto details = accepted.first().first().value<ArticleDetails>();
        QCOMPARE(details.byline, QStringLiteral("Lin Mei"));
        QCOMPARE(details.text(Side::Translation).encoding, QStringLiteral("Big5"));
        QCOMPARE(details.text(Side::Translation).language, Language::TraditionalChinese); // seen from the text that reads now
        QCOMPARE(details.text(Side::Source).encoding, QStringLiteral("UTF-8"));
    }

    void refusesAnEncodingTheTextDoesNotFit()
    {
        ArticleDetailsPage page;
        page.setArticle(misread());
        QSignalSpy accepted(&page, &ArticleDetailsPage::accepted);
        choose(page, Side::Translation, "Encoding", "UTF-8");
        QVERIFY(!page.card(Side::Translation)->findChild<QLabel *>(QStringLiteral("textError"))->isHidden());
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        choose(page, Side::Translation, "Encoding", "windows-1252"); // back again
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<ArticleDetails>(), detailsOf(misread()));
    }

    void wantsATitleAndADate_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no title") << QStringLiteral("Harbour fees") << QStringLiteral(" ");
        QTest::newRow("no date") << QStringLiteral("2025-04-14") << QStringLiteral("yesterday");
    }
    void wantsATitleAndADate()
    {
        QFETCH(QString, before);
        QFETCH(QString, typed);
        ArticleDetailsPage page;
        page.setArticle(misread());
        QSignalSpy accepted(&page, &ArticleDetailsPage::accepted);
        for (QLineEdit *line : page.findChildren<QLineEdit *>()) {
            if (line->text() != before)
                continue;
            line->selectAll();
            QTest::keyClicks(line, typed);
        }
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QVERIFY(!page.findChild<QLabel *>(QStringLiteral("formError"))->isHidden());
    }

    void escCancels()
    {
        ArticleDetailsPage page;
        QSignalSpy cancelled(&page, &ArticleDetailsPage::cancelled);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

private:
    static QComboBox *box(const ArticleDetailsPage &page, Side side, const char *name)
    {
        for (QComboBox *box : page.card(side)->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        return nullptr;
    }
    static void choose(const ArticleDetailsPage &page, Side side, const char *name, const char *text)
    {
        QComboBox *found = box(page, side, name);
        found->setCurrentIndex(found->findText(QLatin1String(text)));
        emit found->activated(found->currentIndex());
    }
};

QTEST_MAIN(TestArticleDetailsPage)
#include "tst_articledetailspage.moc"
