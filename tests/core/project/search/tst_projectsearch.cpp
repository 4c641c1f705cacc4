// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/search/projectsearch.h"
#include "core/store/statement.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace concord;

namespace {

/// "article.side.paragraph:begin-end" of every hit, articles numbered by order of appearance in `articles`.
QString drawn(const SearchResult &result, const QList<ArticleId> &articles)
{
    QStringList parts;
    for (const FoundParagraph &paragraph : result.paragraphs) {
        for (const Range &hit : paragraph.hits)
            parts.append(QStringLiteral("%1%2%3:%4-%5")
                             .arg(articles.indexOf(paragraph.article))
                             .arg(QLatin1Char(paragraph.side == Side::Source ? 's' : 't'))
                             .arg(paragraph.number)
                             .arg(hit.begin)
                             .arg(hit.end));
    }
    return parts.join(u' ');
}

void index(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    VERIFY_OK(database);
    SilentProgress silent;
    VERIFY_OK(SearchIndex::bringUpToDate(*database, silent));
}

QStringList linesOf(const QString &relativePath)
{
    return QString::fromUtf8(readAll(testDataFile(relativePath))).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class ProjectSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsWithoutAnIndexAsWithOne_data();
    void findsWithoutAnIndexAsWithOne();
    void newRevisionsAreFoundBeforeTheyAreIndexed();
    void undoFindsTheOlderTextAgain();
    void removedArticlesAreNotFound();
    void indexIsNoEdit();
    void anIndexOfAnotherVersionIsMadeAnew();
    void leftBehindRevisionsAreClearedOut();
    void aReadOnlyProjectIsSearched();
    void limitStopsEarly();
    void cancelStops();
    void snippetsKeepGraphemes();
    void everyWordOfABookEqualsBruteForce();
    void everyWordOfAnArticleEqualsBruteForce();

private:
    void compareWithBruteForce(const QStringList &lines);
    static QString found(ProjectFile &file, const QList<ArticleId> &articles, const QString &query, int most = 0,
                         std::optional<Language> language = {});
};

QString ProjectSearchTest::found(ProjectFile &file, const QList<ArticleId> &articles, const QString &query, int most, std::optional<Language> language)
{
    SilentProgress silent;
    const Result<SearchResult> result = ProjectSearch(file.project().database(), query, language).find(most, silent);
    return result ? drawn(*result, articles) : QString::fromUtf8(failureWords(result));
}

void ProjectSearchTest::findsWithoutAnIndexAsWithOne_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("hits");
    QTest::newRow("two characters") << QStringLiteral("虧損") << QStringLiteral("0t1:5-7 1t1:5-7");
    QTest::newRow("Simplified") << QStringLiteral("亏损") << QStringLiteral("0t1:5-7 1t1:5-7");
    QTest::newRow("both languages") << QStringLiteral("2024") << QStringLiteral("0s1:22-26 0t1:0-4 1s1:22-26 1t1:0-4");
    QTest::newRow("start of a word") << QStringLiteral("bill") << QStringLiteral("0s1:11-15 1s1:11-15");
    QTest::newRow("mixed") << QStringLiteral("損50億") << QStringLiteral("0t1:6-10 1t1:6-10");
    QTest::newRow("nothing") << QStringLiteral("虧下") << QString();
    QTest::newRow("no word") << QStringLiteral("。") << QString();
    QTest::newRow("quotes and signs of the index's language") << QStringLiteral("\"fell\" AND * (") << QString();
}

void ProjectSearchTest::findsWithoutAnIndexAsWithOne()
{
    QFETCH(QString, query);
    QFETCH(QString, hits);
    ProjectFile file;
    const QList<ArticleId> articles{file.addArticle().id, file.addArticle(QStringLiteral("Another")).id};
    QCOMPARE(found(file, articles, query), hits);
    index(file.path());
    QVERIFY(*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, articles, query), hits);
    SilentProgress silent;
    const Result<qint64> count = ProjectSearch(file.project().database(), query).paragraphCount(silent);
    VERIFY_OK(count);
    QCOMPARE(*count, hits.isEmpty() ? 0 : hits.count(u' ') + 1);
}

namespace {

void correct(ProjectFile &file, const Article &article, const QStringList &paragraphs)
{
    TextRevision next = *file.project().latestRevision(article.id, Side::Translation).value();
    next.paragraphs = paragraphs;
    VERIFY_OK(file.project().edit(QStringLiteral("Correct"), [&](Database &database) -> Status {
        const Result<TextRevision> added = Articles::addRevision(database, next);
        return added ? Status(Done{}) : Status(added.error());
    }));
}

} // namespace

void ProjectSearchTest::newRevisionsAreFoundBeforeTheyAreIndexed()
{
    ProjectFile file;
    const Article article = file.addArticle();
    index(file.path());
    correct(file, article, {QStringLiteral("獲利下滑。"), QStringLiteral("2024年賠了50億美元。")});
    QVERIFY(!*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, {article.id}, QStringLiteral("賠了")), QStringLiteral("0t1:5-7"));
    QCOMPARE(found(file, {article.id}, QStringLiteral("虧損")), QString());
    index(file.path());
    QVERIFY(*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, {article.id}, QStringLiteral("賠了")), QStringLiteral("0t1:5-7"));
    QCOMPARE(found(file, {article.id}, QStringLiteral("虧損")), QString());
}

void ProjectSearchTest::undoFindsTheOlderTextAgain()
{
    ProjectFile file;
    const Article article = file.addArticle();
    index(file.path());
    correct(file, article, {QStringLiteral("只剩一段。")});
    index(file.path());
    VERIFY_OK(file.project().undo());
    QVERIFY(*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, {article.id}, QStringLiteral("虧損")), QStringLiteral("0t1:5-7"));
    QCOMPARE(found(file, {article.id}, QStringLiteral("只剩")), QString());
    VERIFY_OK(file.project().redo());
    QVERIFY(*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, {article.id}, QStringLiteral("只剩")), QStringLiteral("0t0:0-2"));
}

void ProjectSearchTest::removedArticlesAreNotFound()
{
    ProjectFile file;
    const Article article = file.addArticle();
    index(file.path());
    VERIFY_OK(file.project().edit(QStringLiteral("Remove"), [&](Database &database) { return Articles::remove(database, article.id); }));
    QCOMPARE(found(file, {article.id}, QStringLiteral("虧損")), QString());
}

void ProjectSearchTest::indexIsNoEdit()
{
    ProjectFile file;
    file.addArticle();
    const qsizetype edits = file.project().history().value().size();
    index(file.path());
    QCOMPARE(file.project().history().value().size(), edits);
    VERIFY_OK(file.project().undo());
    VERIFY_OK(file.project().redo());
    const Result<Verification> sound = file.project().verify();
    VERIFY_OK(sound);
    QVERIFY(sound->damages.isEmpty());
    file.reopen();
    QVERIFY(*SearchIndex::isCurrent(file.project().database()));
}

void ProjectSearchTest::anIndexOfAnotherVersionIsMadeAnew()
{
    ProjectFile file;
    const Article article = file.addArticle();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("CREATE VIRTUAL TABLE search_text USING fts5(content, content='', columnsize=0, tokenize='concord 0'); "
                                    "CREATE TABLE search_slot (slot INTEGER PRIMARY KEY)"));
    }
    QVERIFY(!*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, {article.id}, QStringLiteral("虧損")), QStringLiteral("0t1:5-7"));
    index(file.path());
    QVERIFY(*SearchIndex::isCurrent(file.project().database()));
    QCOMPARE(found(file, {article.id}, QStringLiteral("虧損")), QStringLiteral("0t1:5-7"));
}

void ProjectSearchTest::leftBehindRevisionsAreClearedOut()
{
    ProjectFile file;
    const Article article = file.addArticle();
    QStringList many;
    for (int i = 0; i < 1500; ++i)
        many.append(QStringLiteral("第%1段").arg(i));
    for (int round = 0; round < 3; ++round) {
        many[0] += u'了';
        correct(file, article, many);
        index(file.path());
    }
    const Result<qint64> kept = file.project().database().number("SELECT sum(paragraphs) FROM search_slot");
    VERIFY_OK(kept);
    QVERIFY2(*kept <= 2 * 1502 + 1000, qPrintable(QString::number(*kept)));
    correct(file, article, {QStringLiteral("短")});
    index(file.path());
    QCOMPARE(*file.project().database().number("SELECT sum(paragraphs) FROM search_slot"), 3); // two of the source, one of this
    QCOMPARE(found(file, {article.id}, QStringLiteral("短")), QStringLiteral("0t0:0-1"));
}

void ProjectSearchTest::aReadOnlyProjectIsSearched()
{
    ProjectFile file;
    const Article article = file.addArticle();
    file.close();
    const auto project = Project::open(file.path(), OpenMode::ReadOnly);
    VERIFY_OK(project);
    SilentProgress silent;
    const Result<SearchResult> result = ProjectSearch((*project)->database(), QStringLiteral("虧損")).find(0, silent);
    VERIFY_OK(result);
    QCOMPARE(drawn(*result, {article.id}), QStringLiteral("0t1:5-7"));
}

void ProjectSearchTest::limitStopsEarly()
{
    ProjectFile file;
    const QList<ArticleId> articles{file.addArticle().id, file.addArticle().id};
    for (const bool isIndexed : {false, true}) {
        if (isIndexed)
            index(file.path());
        QCOMPARE(found(file, articles, QStringLiteral("2024"), 2), QStringLiteral("0s1:22-26 0t1:0-4"));
        QCOMPARE(found(file, articles, QStringLiteral("2024"), 0, Language::TraditionalChinese), QStringLiteral("0t1:0-4 1t1:0-4"));
    }
}

void ProjectSearchTest::cancelStops()
{
    class Stopped final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    } stopped;
    ProjectFile file;
    file.addArticle();
    const Result<SearchResult> result = ProjectSearch(file.project().database(), QStringLiteral("2024")).find(0, stopped);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
}

void ProjectSearchTest::snippetsKeepGraphemes()
{
    const QString text = QStringLiteral("前👨‍👩‍👧渡輪e\u0301後");
    const int at = static_cast<int>(text.indexOf(QStringLiteral("渡輪")));
    for (int room = 0; room < 12; ++room) {
        const Snippet snippet = snippetAround(text, {at, at + 2}, room, room);
        QCOMPARE(snippet.text.mid(snippet.hit.begin, snippet.hit.length()), QStringLiteral("渡輪"));
        QVERIFY(snippet.text.startsWith(u'前') || snippet.text.startsWith(QStringLiteral("👨")) || snippet.text.startsWith(u'渡'));
        QVERIFY(snippet.text.endsWith(u'後') || snippet.text.endsWith(QStringLiteral("e\u0301")) || snippet.text.endsWith(u'輪'));
        QCOMPARE(snippet.isCutBefore, !snippet.text.startsWith(u'前'));
    }
}

void ProjectSearchTest::compareWithBruteForce(const QStringList &lines)
{
    ProjectFile file;
    const Article article = file.addArticle();
    correct(file, article, lines);
    index(file.path());
    Database &database = file.project().database();
    SilentProgress silent;
    QRandomGenerator random(11);
    int asked = 0;
    while (asked < 300) {
        const QString &line = lines[random.bounded(static_cast<int>(lines.size()))];
        const int length = 1 + asked % 3;
        const QString word = line.mid(random.bounded(static_cast<int>(line.size())), length);
        const bool isHan = word.size() == length && std::all_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        if (!isHan)
            continue;
        ++asked;
        QList<int> expected;
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(word))
                expected.append(i);
        }
        const Result<SearchResult> result = ProjectSearch(database, word, Language::TraditionalChinese).find(0, silent);
        VERIFY_OK(result);
        QList<int> numbers;
        for (const FoundParagraph &paragraph : result->paragraphs)
            numbers.append(paragraph.number);
        const QSet<int> missed = QSet<int>(expected.begin(), expected.end()) - QSet<int>(numbers.begin(), numbers.end());
        QVERIFY2(missed.isEmpty(), qPrintable(word));
        // What is found besides is written with a form used side by side, or one that is Simplified only.
        for (const FoundParagraph &paragraph : result->paragraphs) {
            if (!expected.contains(paragraph.number))
                QVERIFY2(SearchTokens(paragraph.text, false).count() > 0 && paragraph.text.mid(paragraph.hits.first().begin, length) != word, qPrintable(word));
        }
        QCOMPARE(*ProjectSearch(database, word, Language::TraditionalChinese).paragraphCount(silent), numbers.size());
    }
}

void ProjectSearchTest::everyWordOfABookEqualsBruteForce()
{
    const QStringList lines = linesOf(QStringLiteral("bitext/book/zh-hant/001"));
    if (lines.isEmpty())
        QSKIP("the measuring data is not there");
    compareWithBruteForce(lines);
}

void ProjectSearchTest::everyWordOfAnArticleEqualsBruteForce()
{
    const QStringList lines = linesOf(QStringLiteral("reference-article/article.zh-Hant.txt"));
    if (lines.isEmpty())
        QSKIP("the measuring data is not there");
    compareWithBruteForce(lines);
}

QTEST_GUILESS_MAIN(ProjectSearchTest)

#include "tst_projectsearch.moc"
