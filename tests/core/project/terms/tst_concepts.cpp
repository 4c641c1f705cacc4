// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/terms/concepts.h"

#include "tests/core/project/projectfile.h"

#include <QTest>

using namespace concord;

namespace {

Concept loom()
{
    return {QStringLiteral("weaving"), QStringLiteral("not a ghost"), TermScope::Project,
            {{Language::English, QStringLiteral("power loom")},
             {Language::TraditionalChinese, QStringLiteral("動力織機"), TermStatus::Preferred, TermRegion::Taiwan, TermMatch::Exact, TermCase::Ignored},
             {Language::TraditionalChinese, QStringLiteral("鬼織機"), TermStatus::Forbidden}}};
}

QList<StoredConcept> listed(ProjectFile &file)
{
    Result<QList<StoredConcept>> list = Concepts::list(file.project().database());
    if (!list)
        qFatal("the list cannot be read");
    return *list;
}

StoredConcept added(ProjectFile &file, const Concept &content, ArticleId article = {})
{
    StoredConcept stored;
    const Status done = file.project().edit(QStringLiteral("Add"), [&](Database &database) -> Status {
        const Result<StoredConcept> made = Concepts::add(database, {{}, article, content, QStringLiteral("Lin"), {}, {}});
        if (!made)
            return made.error();
        stored = *made;
        return Done{};
    });
    if (!done)
        qFatal("the concept cannot be added");
    return stored;
}

} // namespace

class ConceptsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItIsGiven()
    {
        ProjectFile file;
        const StoredConcept stored = added(file, loom());
        file.reopen();
        QCOMPARE(listed(file), QList<StoredConcept>{stored});
        QCOMPARE(stored.content, loom());
    }

    void keepsTheOrderOfMany()
    {
        ProjectFile file;
        QVERIFY(file.project().edit(QStringLiteral("Starter"), [](Database &database) { return Concepts::addAll(database, starterTermbase(), QStringLiteral("Lin")); }));
        const QList<StoredConcept> list = listed(file);
        QCOMPARE(list.size(), starterTermbase().concepts.size());
        QCOMPARE(termbaseFor(list, {}), starterTermbase());
    }

    void changesAndTakesBack()
    {
        ProjectFile file;
        StoredConcept stored = added(file, loom());
        stored.content.designations[0].text = QStringLiteral("powered loom");
        stored.content.designations.removeLast();
        QVERIFY(file.project().edit(QStringLiteral("Change"), [&](Database &database) { return Concepts::set(database, stored); }));
        QCOMPARE(listed(file).first().content, stored.content);
        QVERIFY(file.project().undo());
        QCOMPARE(listed(file).first().content, loom());
        QVERIFY(file.project().edit(QStringLiteral("Remove"), [&](Database &database) { return Concepts::remove(database, stored.id); }));
        QVERIFY(listed(file).isEmpty());
        QVERIFY(file.project().undo());
        QCOMPARE(listed(file).size(), 1);
    }

    void mergesTwo()
    {
        ProjectFile file;
        const StoredConcept first = added(file, loom());
        Concept other = loom();
        other.designations.append({Language::English, QStringLiteral("mechanical loom"), TermStatus::Admitted});
        const StoredConcept second = added(file, other);
        QVERIFY(file.project().edit(QStringLiteral("Merge"), [&](Database &database) { return Concepts::merge(database, first.id, second.id); }));
        const QList<StoredConcept> list = listed(file);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].content.designations, other.designations);
    }

    void anArticlesConceptHoldsThereAlone()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        added(file, loom(), article.id);
        QCOMPARE(termbaseFor(listed(file), article.id).concepts.size(), 1);
        QVERIFY(termbaseFor(listed(file), {}).isEmpty());
        QCOMPARE(listed(file).first().content.scope, TermScope::Article);
    }

    void aChangedDesignationNamesItsConcept()
    {
        ProjectFile file;
        StoredConcept stored = added(file, loom());
        Touched touched;
        connect(&file.project(), &Project::changed, this, [&touched](const Touched &now) { touched = now; });
        stored.content.designations.removeLast();
        QVERIFY(file.project().edit(QStringLiteral("Change"), [&](Database &database) { return Concepts::set(database, stored); }));
        QCOMPARE(touched.ids.value(QStringLiteral("concept")), QList<qint64>{stored.id.value});
    }

    void refusesAConceptWithoutWords()
    {
        ProjectFile file;
        const Status done = file.project().edit(QStringLiteral("Add"), [](Database &database) -> Status {
            const Result<StoredConcept> made = Concepts::add(database, {});
            return made ? Status(Done{}) : Status(made.error());
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Invalid);
        QVERIFY(!file.project().edit(QStringLiteral("Remove"), [](Database &database) { return Concepts::remove(database, ConceptId{7}); }));
    }
};

QTEST_GUILESS_MAIN(ConceptsTest)
#include "tst_concepts.moc"
