// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articlespanel.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

class ArticlesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void marksTheOpenArticle();
    void opensAnArticleByKeyAndByMouse();
};

namespace {

QList<Article> twoArticles()
{
    Article first, second;
    first.id = ArticleId(11);
    first.title = QStringLiteral("The bill");
    second.id = ArticleId(12);
    second.title = QStringLiteral("帳單");
    return {first, second};
}

} // namespace

void ArticlesPanelTest::marksTheOpenArticle()
{
    ArticlesPanel panel;
    panel.setArticles(twoArticles(), ArticleId(12));
    const auto *list = panel.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentItem()->text(), QStringLiteral("帳單"));
}

void ArticlesPanelTest::opensAnArticleByKeyAndByMouse()
{
    ArticlesPanel panel;
    panel.resize(240, 200);
    panel.setArticles(twoArticles(), ArticleId(11));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QSignalSpy picked(&panel, &ArticlesPanel::articlePicked);
    auto *list = panel.findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<ArticleId>(), ArticleId(12));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(picked.last().first().value<ArticleId>(), ArticleId(11));
}

QTEST_MAIN(ArticlesPanelTest)
#include "tst_articlespanel.moc"
