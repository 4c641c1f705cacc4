// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articlerevision.h"
#include "core/analysis/proposing/proposals.h"
#include "tests/core/project/projectfile.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

LoadedArticle loaded(ProjectFile &file, ArticleId article)
{
    SilentProgress progress;
    Result<LoadedArticle> read = loadArticle(file.project(), article, progress);
    if (!read)
        qFatal("%s", failureWords(read).constData());
    return *std::move(read);
}

QList<ClaimProposal> queue(ProjectFile &file, ArticleId article)
{
    const LoadedArticle read = loaded(file, article);
    return claimProposals(read, file.project().claims(article).value(), rejectedPlaces(file.project(), read).value());
}

Article addArticle(ProjectFile &file)
{
    Article article;
    const Status done = file.project().edit(u"Import"_s, [&](Database &database) -> Status {
        const Result<Article> added = Articles::add(database, {{}, u"Bill"_s, {}, QDate(2025, 3, 1), 0, {}});
        if (!added)
            return added.error();
        article = *added;
        TextRevision source{{}, {}, article.id, Side::Source, Language::English, 0, {}, {}, {}, {}, {}, {}};
        source.paragraphs = {u"Acme lost $5 billion in 2024."_s, u"Brook spent $3 billion on data centres, and 40% of it was borrowed."_s};
        TextRevision translation = source;
        translation.side = Side::Translation;
        translation.language = Language::TraditionalChinese;
        translation.paragraphs = {u"Acme在2024年虧損50億美元。"_s, u"Brook在資料中心花費30億美元，其中40%是借來的，另有7萬人抗議。"_s};
        for (const TextRevision &revision : {source, translation}) {
            if (const Result<TextRevision> stored = Articles::addRevision(database, revision); !stored)
                return stored.error();
        }
        return Done{};
    });
    if (!done)
        qFatal("%s", failureWords(done).constData());
    return article;
}

QStringList figuresOf(const QList<ClaimProposal> &proposals)
{
    QStringList figures;
    for (const ClaimProposal &proposal : proposals)
        figures.append(proposal.claim.anchors.first().exact);
    return figures;
}

} // namespace

class ProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void proposesEachFigureOnceForBothLanguages()
    {
        ProjectFile file;
        const Article article = addArticle(file);
        const QList<ClaimProposal> proposals = queue(file, article.id);
        QCOMPARE(figuresOf(proposals), (QStringList{u"$5 billion"_s, u"$3 billion"_s, u"40%"_s, u"7萬人"_s}));
        for (const ClaimProposal &proposal : proposals.first(3)) {
            QVERIFY(proposal.counterpart);
            QCOMPARE(proposal.claim.anchors.size(), 2);
            QCOMPARE(proposal.claim.anchors.last().span.side, Side::Translation);
        }
        QCOMPARE(proposals.first().claim.metric, u"loss"_s);
    }

    void asksForMoneyFirst()
    {
        ProjectFile file;
        const Article article = addArticle(file);
        const Status done = file.project().edit(u"Revise"_s, [&](Database &database) -> Status {
            TextRevision revision = **Articles::latestRevision(database, article.id, Side::Translation);
            revision.paragraphs.prepend(u"共有9萬名用戶。"_s);
            const auto stored = Articles::addRevision(database, revision);
            return stored ? Status(Done{}) : Status(stored.error());
        });
        QVERIFY(done);
        QCOMPARE(figuresOf(queue(file, article.id)).first(2), (QStringList{u"$5 billion"_s, u"$3 billion"_s}));
    }

    void leavesOutWhatIsAClaim()
    {
        ProjectFile file;
        const Article article = addArticle(file);
        file.add(queue(file, article.id).first().claim);
        QCOMPARE(figuresOf(queue(file, article.id)), (QStringList{u"$3 billion"_s, u"40%"_s, u"7萬人"_s}));
    }

    void remembersWhatWasRejected()
    {
        ProjectFile file;
        const Article article = addArticle(file);
        const LoadedArticle read = loaded(file, article.id);
        const ClaimProposal rejected = queue(file, article.id)[1];
        EXPECT_DONE(file.project().edit(u"Reject"_s, [&](Database &database) { return rejectProposal(database, read, rejected, u"Lin"_s); }));
        const QStringList left{u"$5 billion"_s, u"40%"_s, u"7萬人"_s};
        QCOMPARE(figuresOf(queue(file, article.id)), left);
        file.reopen();
        QCOMPARE(figuresOf(queue(file, article.id)), left);

        const auto revise = [&](Side side, const QStringList &paragraphs) {
            TextRevision next = *file.project().latestRevision(article.id, side).value();
            next.paragraphs = paragraphs;
            next.forms.clear();
            EXPECT_DONE(file.project().edit(u"Revise"_s, [&](Database &database) -> Status {
                const Result<RevisionOutcome> revised = reviseText(database, next);
                return revised ? Status(Done{}) : Status(revised.error());
            }));
        };
        revise(Side::Source, {u"A new opening."_s, u"Acme lost $5 billion in 2024."_s, u"The firm Brook spent $3 billion on big data centres, and 40% of it was borrowed."_s});
        revise(Side::Translation, {u"新的開頭。"_s, u"Acme在2024年虧損50億美元。"_s, u"Brook公司在大型資料中心花費30億美元，其中40%是借來的，另有7萬人抗議。"_s});
        QCOMPARE(figuresOf(queue(file, article.id)), left);
        revise(Side::Source, {u"A new opening."_s, u"Acme lost $5 billion in 2024."_s, u"The firm Brook spent $4 billion on big data centres, and 40% of it was borrowed."_s});
        revise(Side::Translation, {u"新的開頭。"_s, u"Acme在2024年虧損50億美元。"_s, u"Brook公司在大型資料中心花費40億美元，其中40%是借來的，另有7萬人抗議。"_s});
        QCOMPARE(figuresOf(queue(file, article.id)), (QStringList{u"$5 billion"_s, u"$4 billion"_s, u"40%"_s, u"7萬人"_s})); // another figure
    }

    void forgetsARejectionThatIsUndone()
    {
        ProjectFile file;
        const Article article = addArticle(file);
        const LoadedArticle read = loaded(file, article.id);
        const ClaimProposal rejected = queue(file, article.id).last();
        EXPECT_DONE(file.project().edit(u"Reject"_s, [&](Database &database) { return rejectProposal(database, read, rejected, u"Lin"_s); }));
        QCOMPARE(queue(file, article.id).size(), 3);
        EXPECT_DONE(file.project().undo());
        QCOMPARE(queue(file, article.id).size(), 4);
    }
};

QTEST_GUILESS_MAIN(ProposalsTest)
#include "tst_proposals.moc"
