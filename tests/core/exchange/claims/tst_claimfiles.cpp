// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/claimreview.h"
#include "core/exchange/claims/claimtable.h"
#include "core/exchange/claims/countedtext.h"
#include "core/exchange/claims/hypothesis.h"
#include "core/exchange/claims/webannotation.h"
#include "core/series/csv.h"
#include "tests/core/exchange/claims/exportedarticle.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

using Writer = QByteArray (*)(const QList<ArticleClaims> &);
using Reader = Result<QList<ReadClaim>> (*)(const QByteArray &, const ClaimGround &);

/// JSON with ' for ".
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A claim without what a project gives it anew.
Claim bare(Claim claim)
{
    claim.id = {};
    for (Evidence &evidence : claim.evidence)
        evidence.id = {};
    for (Anchor &anchor : claim.anchors) {
        anchor.id = {};
        anchor.claim = {};
        anchor.prefix.clear();
        anchor.suffix.clear();
    }
    return claim;
}

} // namespace

Q_DECLARE_METATYPE(Writer)
Q_DECLARE_METATYPE(Reader)

class ClaimFilesTest : public QObject
{
    Q_OBJECT

private:
    static void eachFormat()
    {
        QTest::addColumn<Writer>("write");
        QTest::addColumn<Reader>("read");
        QTest::newRow("JSON Lines") << Writer(claimLines) << Reader(readClaimLines);
        QTest::newRow("CSV") << Writer(claimTable) << Reader(readClaimTable);
        QTest::newRow("W3C") << Writer(webAnnotations) << Reader(readWebAnnotations);
    }

private slots:
    void changesNothingWhenReadBack_data() { eachFormat(); }
    void changesNothingWhenReadBack()
    {
        QFETCH(Writer, write);
        QFETCH(Reader, read);
        ExportedArticle exported;
        const Result<QList<ReadClaim>> claims = read(write(exported.sets()), exported.ground());
        VERIFY_OK(claims);
        const ClaimImportOutcome outcome = exported.store(*claims);
        QCOMPARE(outcome.unchanged, 2);
        QCOMPARE(outcome.updated + outcome.added, 0);
    }

    void carriesEverythingToAnotherProject_data() { eachFormat(); }
    void carriesEverythingToAnotherProject()
    {
        QFETCH(Writer, write);
        QFETCH(Reader, read);
        ExportedArticle exported;
        const QByteArray bytes = write(exported.sets());
        QCOMPARE(write(exported.sets()), bytes);
        ProjectFile other;
        const Article article = other.addArticle();
        const ClaimGround ground(exportedClaims(other.project(), {}).value(), {});
        const Result<QList<ReadClaim>> claims = read(bytes, ground);
        VERIFY_OK(claims);
        EXPECT_DONE(other.project().edit(u"Import"_s, [&](Database &database) -> Status {
            const Result<ClaimImportOutcome> stored = storeClaims(database, *claims);
            return stored ? Status(Done{}) : Status(stored.error());
        }));
        const QList<Claim> stored = other.project().claims(article.id).value();
        QCOMPARE(stored.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            Claim there = bare(stored[i]), here = bare(exported.claims[i]);
            here.article = there.article;
            for (qsizetype anchor = 0; anchor < here.anchors.size(); ++anchor)
                here.anchors[anchor].revision = there.anchors.value(anchor).revision;
            QCOMPARE(there, here);
        }
        const QList<Comment> comments = Comments::list(other.project().database(), stored.first().id).value();
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.first().content, u"Why?"_s);
    }

    void letsNoSpreadsheetRunACell()
    {
        ExportedArticle exported;
        const QString table = QString::fromUtf8(claimTable(exported.sets()));
        const Result<QList<CsvRow>> rows = parseCsv(table.mid(1));
        VERIFY_OK(rows);
        for (const CsvRow &row : *rows) {
            for (const QString &cell : row.cells)
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
        }
    }

    void takesGuardsOffAgain_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"", u"plain", u"=1+1", u"+x", u"-5", u"@a", u"\tx", u"\rx", u"\nx", u"'", u"''", u"'=x", u"'plain", u"＝1", u"a=b"})
            QTest::newRow((QString::fromUtf16(text).toUtf8().toPercentEncoding() + "_").constData()) << QString::fromUtf16(text);
    }
    void takesGuardsOffAgain()
    {
        QFETCH(QString, text);
        QCOMPARE(unguardedCell(guardedCell(text)), text);
    }

    void updatesTheRowsOfAnEditedTable()
    {
        ExportedArticle exported;
        const QByteArray id = QByteArray::number(exported.claims[1].id.value);
        const Result<QList<ReadClaim>> claims = readClaimTable("id,metric,status,note\r\n" + id + ",profit,verified,\"checked, twice\"\r\n", exported.ground());
        VERIFY_OK(claims);
        QCOMPARE(exported.store(*claims).updated, 1);
        const Claim after = exported.file.project().claim(exported.claims[1].id).value();
        QCOMPARE(after.metric, u"profit"_s);
        QCOMPARE(after.status, ClaimStatus::Verified);
        QCOMPARE(after.note, u"checked, twice"_s);
        QCOMPARE(after.entity, u"Brook"_s);
        QCOMPARE(after.anchors, exported.claims[1].anchors);
    }

    void namesTheLineOfAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTable");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("{}\n{\"a\":\n") << false << u"line 2"_s;
        QTest::newRow("status") << QByteArray("\n{\"status\":\"maybe\"}") << false << u"line 2: status"_s;
        QTest::newRow("number") << QByteArray("entity,low\nAcme,5\nAcme,five\n") << true << u"line 3: low"_s;
        QTest::newRow("evidence") << QByteArray("entity,evidence\nAcme,\"[\"\"ftp://x\"\"]\"\n") << true << u"line 2: evidence"_s;
        QTest::newRow("header") << QByteArray("a,b\n1,2\n") << true << u"line 1"_s;
    }
    void namesTheLineOfAFault()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isTable);
        QFETCH(QString, words);
        ExportedArticle exported;
        const Result<QList<ReadClaim>> read = isTable ? readClaimTable(bytes, exported.ground()) : readClaimLines(bytes, exported.ground());
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(words), qPrintable(read.error().detail));
    }

    void countsCodePointsForOthers()
    {
        CountedText text(Side::Source, {u"😀a"_s, QString(), u"𠮷b😀"_s});
        QCOMPARE(text.text(), u"😀a\n\n𠮷b😀"_s);
        QCOMPARE(text.length(), 7);
        QCOMPARE(text.codePoints({Side::Source, 2, {2, 3}}), (Range{5, 6}));
        QCOMPARE(text.spans({0, 7}), (QList<TextSpan>{{Side::Source, 0, {0, 3}}, {Side::Source, 2, {0, 5}}}));
        QVERIFY(text.spans({5, 8}).isEmpty());
    }

    void annotatesWithPositionsInTheWholeText()
    {
        ExportedArticle exported;
        const QJsonObject collection = QJsonDocument::fromJson(webAnnotations(exported.sets())).object();
        const QJsonArray items = collection.value("first"_L1).toObject().value("items"_L1).toArray();
        QCOMPARE(items.size(), 2);
        const QStringList texts{u"Profit fell.\nIt lost $5 billion in 2024."_s, u"獲利下滑。\n2024年虧損50億美元。"_s};
        int targets = 0;
        for (const QJsonValue &item : items) {
            const QJsonValue target = item.toObject().value("target"_L1);
            for (const QJsonValue &each : target.isArray() ? target.toArray() : QJsonArray{target}) {
                const QJsonArray selectors = each.toObject().value("selector"_L1).toArray();
                const QList<uint> text = texts[targets == 1 ? 1 : 0].toUcs4();
                const qsizetype start = selectors[0].toObject().value("start"_L1).toInt(), end = selectors[0].toObject().value("end"_L1).toInt();
                QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + start, end - start), selectors[1].toObject().value("exact"_L1).toString());
                ++targets;
            }
        }
        QCOMPARE(targets, 3);
    }

    void readsAnnotationsOfOthers()
    {
        ExportedArticle exported;
        const QByteArray rows = json("[{'@context':'http://www.w3.org/ns/anno.jsonld','id':'https://notes.example/1','type':'Annotation','creator':{'name':'Ada'},"
                                     "'created':'2025-01-02T03:04:05Z','body':[{'type':'TextualBody','value':'Is it?'},{'type':'TextualBody','value':'tax','purpose':'tagging'}],"
                                     "'target':{'source':'https://story.example/','selector':{'type':'TextQuoteSelector','exact':'虧損50億','prefix':'2024年'}}},"
                                     "{'id':'https://notes.example/2','type':'Annotation','bodyValue':'gone','target':{'source':'https://story.example/','selector':{'type':'TextQuoteSelector','exact':'not in the text'}}}]");
        const Result<QList<ReadClaim>> read = readWebAnnotations(rows, exported.ground());
        VERIFY_OK(read);
        QCOMPARE(read->size(), 2);
        const Claim &claim = read->first().claim;
        QCOMPARE(claim.note, u"Is it?"_s);
        QCOMPARE(claim.tags, QStringList{u"tax"_s});
        QCOMPARE(claim.createdBy, u"Ada"_s);
        QCOMPARE(claim.anchors.first().span, (TextSpan{Side::Translation, 1, {5, 10}}));
        QCOMPARE(read->last().claim.anchors.first().state, AnchorState::Orphan);
        const ClaimImportOutcome outcome = exported.store(*read);
        QCOMPARE(outcome.added, 2);
        QCOMPARE(outcome.orphans.size(), 1);
        QCOMPARE(exported.store(readWebAnnotations(rows, exported.ground()).value()).added, 0); // the same ids again
    }

    void judgesReviewsAsConsumersDo()
    {
        const QString folder = testDataFile(u"exchange/claimreview"_s);
        if (folder.isEmpty())
            QSKIP("no test data");
        const QJsonObject expected = QJsonDocument::fromJson(readAll(folder + u"/expected.json"_s)).object();
        QCOMPARE(expected.size(), 8);
        ExportedArticle exported;
        for (auto sample = expected.begin(); sample != expected.end(); ++sample) {
            const QByteArray bytes = readAll(folder + u'/' + sample.key() + u".json"_s);
            QStringList missing;
            for (const QJsonValue &field : sample->toObject().value("missing_required"_L1).toArray())
                missing.append(field.toString());
            QCOMPARE(missingInClaimReview(QJsonDocument::fromJson(bytes).object()), missing);
            QCOMPARE(readClaimReviews(bytes, exported.ground()).hasValue(), missing.isEmpty());
        }
    }

    void writesReviewsThatLackNothing()
    {
        ExportedArticle exported;
        const QJsonArray reviews = QJsonDocument::fromJson(claimReviews(exported.sets(), {u"https://check.example/story"_s, u"Desk"_s, Language::English, {}})).array();
        QCOMPARE(reviews.size(), 2);
        for (const QJsonValue &review : reviews)
            QCOMPARE(missingInClaimReview(review.toObject()), QStringList());
        const Result<QList<ReadClaim>> read = readClaimReviews(QJsonDocument(reviews).toJson(), exported.ground());
        VERIFY_OK(read);
        for (qsizetype i = 0; i < 2; ++i)
            QCOMPARE(read->at(i).claim.guid, exported.claims[i].guid);
        QVERIFY(isLongForClaimReview(QString(75, u'長')));
        QVERIFY(!isLongForClaimReview(QString(74, u'長')));
    }

    void readsHypothesisWithItsReplies()
    {
        ExportedArticle exported;
        const QByteArray rows = json("{'total':3,'rows':["
                                     "{'id':'r2','created':'2025-01-03T00:00:00.123456+00:00','updated':'2025-01-03T00:00:00+00:00','user':'acct:bob@hypothes.is','text':'No.','references':['a1','r1']},"
                                     "{'id':'a1','created':'2025-01-01T00:00:00.5+00:00','user':'acct:ada@hypothes.is','text':'Check this','tags':['figures'],"
                                     "'target':[{'source':'https://x','selector':[{'type':'TextPositionSelector','start':900,'end':910},{'type':'TextQuoteSelector','exact':'lost  $5 billion','prefix':'It ','suffix':' in 2024'}]}]},"
                                     "{'id':'r1','created':'2025-01-02T00:00:00+00:00','user':'acct:cy@hypothes.is','text':'Sure?','references':['a1']},"
                                     "{'id':'a2','text':'lost','target':[{'selector':[{'type':'TextQuoteSelector','exact':'lost','prefix':'else was ','suffix':' and found'}]}]}]}");
        const Result<QList<ReadClaim>> read = readHypothesis(rows, exported.ground());
        VERIFY_OK(read);
        QCOMPARE(read->size(), 2);
        const ReadClaim &first = read->first();
        QCOMPARE(first.claim.anchors.first().exact, u"lost $5 billion"_s);
        QCOMPARE(first.claim.createdBy, u"ada"_s);
        QCOMPARE(first.comments.size(), 2);
        QCOMPARE(read->last().claim.anchors.first().state, AnchorState::Orphan);
        const ClaimImportOutcome outcome = exported.store(*read);
        QCOMPARE(outcome.orphans.size(), 1);
        const Claim stored = Claims::findByGuid(exported.file.project().database(), first.claim.guid).value().value();
        const QList<Comment> comments = Comments::list(exported.file.project().database(), stored.id).value();
        QCOMPARE(comments.size(), 2);
        QCOMPARE(comments[1].parent, comments[0].id);
    }

    void survivesWhatIsNoFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("bracket") << QByteArray("[");
        QTest::newRow("list of lists") << QByteArray("[[1],null,\"x\",{\"target\":[[]]}]");
        QTest::newRow("numbers") << QByteArray("{\"rows\":[{\"id\":7,\"references\":{}}]}");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("annotation of nothing") << json("{'id':1,'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','start':-4,'end':1e99}}}");
    }
    void survivesWhatIsNoFile()
    {
        QFETCH(QByteArray, bytes);
        ExportedArticle exported;
        const ClaimGround ground = exported.ground();
        for (const Reader read : {Reader(readClaimLines), Reader(readClaimTable), Reader(readWebAnnotations), Reader(readClaimReviews), Reader(readHypothesis)}) {
            if (const Result<QList<ReadClaim>> claims = read(bytes, ground))
                exported.store(*claims);
        }
    }
};

QTEST_GUILESS_MAIN(ClaimFilesTest)
#include "tst_claimfiles.moc"
