// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articleimport.h"
#include "core/exchange/seriesimport.h"
#include "core/project/project.h"

#include "tests/support/testdata.h"

#include <QTemporaryDir>

using namespace concord;

namespace {

Document document(const char *title, const QDate &date, Language language, const QStringList &paragraphs)
{
    Document made;
    made.title = QString::fromUtf8(title);
    made.date = date;
    made.language = language;
    made.encoding = QStringLiteral("UTF-8");
    for (const QString &paragraph : paragraphs)
        made.blocks.append({{}, paragraph});
    return made;
}

/// Imports into a project of its own.
Result<Article> imported(const ArticleImport &import, const std::function<void(const Project &, const Article &)> &look = {})
{
    const QTemporaryDir folder;
    const auto project = Project::create(folder.filePath(QStringLiteral("a.concord")));
    if (!project)
        return project.error();
    Result<Article> article = Error{};
    const Status edited = (*project)->edit(QStringLiteral("Import"), [&](Database &database) -> Status {
        article = importArticle(database, import);
        return article ? Status(Done{}) : Status(article.error());
    });
    if (edited && look)
        look(**project, *article);
    return edited ? article : Result<Article>(edited.error());
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTitleAndDateFromTheTextsUnlessGiven()
    {
        const ArticleImport both{{}, {}, {},
                                 document("The bill", QDate(2025, 4, 14), Language::English, {QStringLiteral("The bill"), QStringLiteral("It lost.")}),
                                 document("帳單", QDate(2025, 4, 20), Language::TraditionalChinese, {QStringLiteral("帳單"), QStringLiteral("虧損。")})};
        const Result<Article> article = imported(both);
        VERIFY_OK(article);
        QCOMPARE(article->title, QStringLiteral("帳單"));
        QCOMPARE(article->documentDate, QDate(2025, 4, 14));
        QVERIFY(article->byline.isEmpty());
        ArticleImport given = both;
        given.source->byline = QStringLiteral("Lin Mei");
        given.title = QStringLiteral("Mine");
        given.documentDate = QDate(2024, 1, 2);
        const Result<Article> named = imported(given);
        VERIFY_OK(named);
        QCOMPARE(named->title, QStringLiteral("Mine"));
        QCOMPARE(named->byline, QStringLiteral("Lin Mei"));
        QCOMPARE(named->documentDate, QDate(2024, 1, 2));
    }

    void fallsBackToTheFirstWords()
    {
        const Result<Article> article = imported({{}, {}, {}, document("", {}, Language::English, {QString(100, u'a')}), {}});
        VERIFY_OK(article);
        QCOMPARE(article->title, QString(40, u'a') + u'…');
        QVERIFY(!article->documentDate.isValid());
        const Result<Article> credited = imported(
            {{}, {}, {}, document("", {}, Language::English, {QStringLiteral("Edited by nobody"), QStringLiteral("It lost money.")}), {}});
        VERIFY_OK(credited);
        QCOMPARE(credited->title, QStringLiteral("It lost money."));
    }

    void storesTheFirstRevisionOfEachSideThatIsThere()
    {
        const Result<Article> article = imported(
            {{}, {}, {}, {}, document("帳單", {}, Language::TraditionalChinese, {QStringLiteral("虧損。")})},
            [](const Project &project, const Article &stored) {
                const auto source = project.latestRevision(stored.id, Side::Source);
                const auto translation = project.latestRevision(stored.id, Side::Translation);
                VERIFY_OK(source);
                VERIFY_OK(translation);
                QVERIFY(!source->has_value());
                QVERIFY(translation->has_value());
                QCOMPARE((*translation)->number, 1);
                QCOMPARE((*translation)->format, QStringLiteral("TXT"));
                QCOMPARE((*translation)->paragraphs, QStringList{QStringLiteral("虧損。")});
                QCOMPARE((*translation)->encoding, QStringLiteral("UTF-8"));
            });
        VERIFY_OK(article);
    }

    void refusesAnArticleWithoutText()
    {
        const Result<Article> article = imported({});
        QVERIFY(!article);
        QVERIFY(article.error().code == Error::Code::Invalid);
    }

    void turnsATableIntoASeriesWithItsSources()
    {
        const auto import = readSeriesImport("entity,metric,period,value,unit,source\nAcme,capex,2024-10-01/2024-12-31,1.50,USD,report A\n"
                                             "Acme,capex,2025,2,USD,report B\nAcme,capex,2026,2,USD,report A\n",
                                             QStringLiteral("table"));
        VERIFY_OK(import);
        QCOMPARE(import->series.name, QStringLiteral("table"));
        QCOMPARE(import->series.source, QStringLiteral("report A; report B"));
        QCOMPARE(import->observations.size(), 3);
        QCOMPARE(import->observations.first().period, QStringLiteral("2024-Q4"));
        QCOMPARE(import->observations.first().value.toString(), QStringLiteral("1.50"));
        QVERIFY(!readSeriesImport("entity\n", QStringLiteral("t")));
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "tst_imports.moc"
