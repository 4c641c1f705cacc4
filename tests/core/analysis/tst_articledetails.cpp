// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articledetails.h"
#include "core/analysis/loadedarticle.h"
#include "core/exchange/articleimport.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include "core/documents/documentreader.h"

using namespace concord;

namespace {

const QByteArray kBig5Text("\xB4\xE4\xA4\x66\xA6\xAC\xB6\x4F\n\xA6\xAC\xB6\x4F\xA4\x46\n", 16); // 港口收費, 收費了

} // namespace

/// A project with one article whose translation was read in an encoding of our choice.
class ArticleDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void storesTitleBylineAndDate();
    void storesTheLanguage();
    void readsTheTextAgainInAnotherEncoding();
    void refusesWhatTheTextDoesNotKeep();
    void undoBringsEverythingBack();
    void storesNothingWithoutAChange();

private:
    static LoadedArticle importedAs(ProjectFile &file, const QString &encoding)
    {
        ArticleImport import;
        SilentProgress progress;
        const Result<Document> source = readDocument("Harbour fees\nFees rose.\n", {}, {}, progress);
        const Result<Document> translation = readDocument(kBig5Text, {}, {encoding, Language::TraditionalChinese, DocumentFormat::PlainText}, progress);
        if (!source || !translation)
            qFatal("the texts cannot be read");
        import.source = *source;
        import.translation = *translation;
        ArticleId id;
        const Status done = file.project().edit(QStringLiteral("Import"), [&](Database &database) -> Status {
            const Result<Article> article = importArticle(database, import);
            if (!article)
                return article.error();
            id = article->id;
            return Done{};
        });
        return done ? loaded(file, id) : LoadedArticle();
    }
    static LoadedArticle loaded(ProjectFile &file, ArticleId id)
    {
        SilentProgress progress;
        return loadArticle(file.project(), id, progress).valueOr({});
    }
    static Status change(ProjectFile &file, const LoadedArticle &article, const ArticleDetails &details)
    {
        return file.project().edit(QStringLiteral("Change"), [&](Database &database) { return changeDetails(database, article, details); });
    }
};

void ArticleDetailsTest::storesTitleBylineAndDate()
{
    ProjectFile file;
    const LoadedArticle article = importedAs(file, QStringLiteral("Big5"));
    ArticleDetails details = detailsOf(article);
    QVERIFY(details.byline.isEmpty());
    details.title = QStringLiteral("Fees");
    details.byline = QStringLiteral("Lin Mei");
    details.date = QDate(2025, 4, 14);
    VERIFY_OK(change(file, article, details));
    QCOMPARE(detailsOf(loaded(file, article.article.id)), details);
    QCOMPARE(loaded(file, article.article.id).translation->number, 1);
}

void ArticleDetailsTest::storesTheLanguage()
{
    ProjectFile file;
    const LoadedArticle article = importedAs(file, QStringLiteral("Big5"));
    ArticleDetails details = detailsOf(article);
    details.text(Side::Translation).language = Language::SimplifiedChinese;
    VERIFY_OK(change(file, article, details));
    const LoadedArticle after = loaded(file, article.article.id);
    QCOMPARE(after.translation->language, Language::SimplifiedChinese);
    QCOMPARE(after.analysis.bitext.translation.language, Language::SimplifiedChinese);
    QCOMPARE(after.translation->number, 1);
}

void ArticleDetailsTest::readsTheTextAgainInAnotherEncoding()
{
    ProjectFile file;
    const LoadedArticle article = importedAs(file, QStringLiteral("windows-1252"));
    QVERIFY(article.translation->paragraphs.first() != QStringLiteral("港口收費"));
    QVERIFY(hasGuessedEncoding(*article.translation));
    ArticleDetails details = detailsOf(article);
    details.text(Side::Translation).encoding = QStringLiteral("Big5");
    VERIFY_OK(change(file, article, details));
    const LoadedArticle after = loaded(file, article.article.id);
    QCOMPARE(after.translation->paragraphs, (QStringList{QStringLiteral("港口收費"), QStringLiteral("收費了")}));
    QCOMPARE(after.translation->encoding, QStringLiteral("Big5"));
    QCOMPARE(after.translation->format, QStringLiteral("TXT"));
    QCOMPARE(after.translation->number, 2);
}

void ArticleDetailsTest::refusesWhatTheTextDoesNotKeep()
{
    TextRevision revision;
    revision.encoding = QStringLiteral("Big5");
    revision.paragraphs = {QStringLiteral("港\uFFFD口")}; // a byte was lost when it was read
    QVERIFY(!readAgain(revision, QStringLiteral("GB18030")));
    revision.paragraphs = {QStringLiteral("plain")};
    QCOMPARE(*readAgain(revision, QStringLiteral("UTF-8")), QStringList{QStringLiteral("plain")});
    QCOMPARE(readAgain(revision, QStringLiteral("no such encoding")).error().subject, QStringLiteral("reading-again"));
    revision.paragraphs = {QStringLiteral("港口")};
    QVERIFY(!readAgain(revision, QStringLiteral("UTF-8"))); // its bytes are no UTF-8
}

void ArticleDetailsTest::undoBringsEverythingBack()
{
    ProjectFile file;
    const LoadedArticle article = importedAs(file, QStringLiteral("windows-1252"));
    ArticleDetails details = detailsOf(article);
    details.byline = QStringLiteral("Lin Mei");
    details.text(Side::Source).language = Language::TraditionalChinese;
    details.text(Side::Translation).encoding = QStringLiteral("Big5");
    VERIFY_OK(change(file, article, details));
    VERIFY_OK(file.project().undo());
    const LoadedArticle after = loaded(file, article.article.id);
    QCOMPARE(detailsOf(after), detailsOf(article));
    QCOMPARE(after.translation->paragraphs, article.translation->paragraphs);
}

void ArticleDetailsTest::storesNothingWithoutAChange()
{
    ProjectFile file;
    const LoadedArticle article = importedAs(file, QStringLiteral("Big5"));
    const auto before = file.project().history()->size();
    VERIFY_OK(change(file, article, detailsOf(article)));
    QCOMPARE(file.project().history()->size(), before);
}

QTEST_GUILESS_MAIN(ArticleDetailsTest)
#include "tst_articledetails.moc"
