// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termbase.h"
#include "ui/termbase/conceptform.h"
#include "ui/termbase/termbasemodel.h"
#include "ui/termbase/termbasepanel.h"
#include "ui/termbase/termwords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace concord;

namespace {

StoredConcept stored(qint64 id, const QString &english, const QString &chinese, const QString &domain = {})
{
    StoredConcept one;
    one.id = ConceptId{id};
    one.content.domain = domain;
    one.content.designations = {{Language::English, english}, {Language::TraditionalChinese, chinese}};
    return one;
}

QList<StoredConcept> someConcepts()
{
    StoredConcept wool = stored(3, QStringLiteral("wool"), QStringLiteral("羊毛"));
    wool.content.designations.append({Language::TraditionalChinese, QStringLiteral("羊絨"), TermStatus::Forbidden, TermRegion::HongKong});
    return {stored(1, QStringLiteral("power loom"), QStringLiteral("動力織機"), QStringLiteral("textiles")), stored(2, QStringLiteral("loom"), QStringLiteral("織機")), wool};
}

} // namespace

class TermbasePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = new TermbasePanel;
        m_panel->setEditable(true);
        m_panel->setConcepts(someConcepts());
        m_panel->resize(380, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel));
    }
    void cleanup() { delete m_panel; }

    void showsConceptsInATable()
    {
        TermbaseModel model;
        QAbstractItemModelTester tester(&model);
        model.setConcepts(someConcepts());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, TermbaseModel::EnglishColumn).data().toString(), QStringLiteral("power loom"));
        QCOMPARE(model.index(0, TermbaseModel::DomainColumn).data().toString(), QStringLiteral("textiles"));
        QCOMPARE(model.index(2, TermbaseModel::ChineseColumn).data().toString(), QStringLiteral("羊毛")); // the forbidden one is no rendering
        QVERIFY(model.index(2, TermbaseModel::ChineseColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("羊絨")));
        model.setFilter(QStringLiteral("羊絨"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(ConceptId{3}), 0);
        QCOMPARE(model.rowOf(ConceptId{1}), -1);
    }

    void pickingAConceptFillsTheForm()
    {
        QSignalSpy picked(m_panel, &TermbasePanel::conceptPicked);
        m_panel->table()->selectRow(2);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(m_panel->form()->designationList()->count(), 3);
        QCOMPARE(m_panel->form()->wordsField()->text(), QStringLiteral("wool"));
        m_panel->form()->designationList()->setCurrentRow(2);
        QCOMPARE(m_panel->form()->wordsField()->text(), QStringLiteral("羊絨"));
        QCOMPARE(m_panel->form()->statusField()->currentIndex(), static_cast<int>(TermStatus::Forbidden));
        QCOMPARE(m_panel->form()->regionField()->currentIndex(), static_cast<int>(TermRegion::HongKong));
    }

    void everyFinishedFieldIsAnEdit()
    {
        QSignalSpy edited(m_panel, &TermbasePanel::conceptEdited);
        m_panel->setCurrent(ConceptId{1});
        ConceptForm *form = m_panel->form();
        form->designationList()->setCurrentRow(1);
        form->wordsField()->setFocus();
        form->wordsField()->selectAll();
        QTest::keyClicks(form->wordsField(), QStringLiteral("dongli"));
        QTest::keyClick(form->wordsField(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<StoredConcept>().content.designations[1].text, QStringLiteral("dongli"));
        form->statusField()->setCurrentIndex(2);
        emit form->statusField()->activated(2);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(edited.last().first().value<StoredConcept>().content.designations[1].status, TermStatus::Deprecated);
        form->noteField()->setText(QStringLiteral("of cotton mills"));
        emit form->noteField()->editingFinished();
        QCOMPARE(edited.last().first().value<StoredConcept>().content.note, QStringLiteral("of cotton mills"));
        emit form->noteField()->editingFinished();
        QCOMPARE(edited.size(), 3); // nothing new
    }

    void aNewDesignationIsAnEditOnceItHasWords()
    {
        QSignalSpy edited(m_panel, &TermbasePanel::conceptEdited);
        m_panel->setCurrent(ConceptId{2});
        ConceptForm *form = m_panel->form();
        form->addDesignation();
        form->addDesignation(); // one at a time
        QCOMPARE(form->designationList()->count(), 3);
        QCOMPARE(edited.size(), 0);
        m_panel->setConcepts(someConcepts()); // news of other concepts leave it
        QCOMPARE(form->designationList()->count(), 3);
        form->wordsField()->setText(QStringLiteral("weaver's loom"));
        emit form->wordsField()->editingFinished();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<StoredConcept>().content.designations.size(), 3);
        QVERIFY(edited.first().first().value<StoredConcept>().content.designations.last().status == TermStatus::Admitted); // loom is to be written
        form->designationList()->setCurrentRow(2);
        form->removeDesignation();
        QCOMPARE(edited.last().first().value<StoredConcept>().content.designations.size(), 2);
    }

    void proposesTheLanguageThatIsMissing()
    {
        StoredConcept lone = someConcepts().first();
        lone.content.designations.removeFirst();
        m_panel->setConcepts({lone});
        m_panel->setCurrent(lone.id);
        ConceptForm *form = m_panel->form();
        form->addDesignation();
        QCOMPARE(form->languageField()->currentIndex(), 0);
        QCOMPARE(form->statusField()->currentIndex(), static_cast<int>(TermStatus::Preferred));
        QVERIFY(form->wordsField()->hasFocus());
        QSignalSpy edited(m_panel, &TermbasePanel::conceptEdited);
        QTest::keyClicks(form->wordsField(), QStringLiteral("power loom"));
        QTest::keyClick(form->wordsField(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        const Designation added = edited.first().first().value<StoredConcept>().content.designations.last();
        QCOMPARE(added, (Designation{Language::English, QStringLiteral("power loom")}));
    }

    void theLanguageFollowsTheLetters()
    {
        m_panel->setCurrent(ConceptId{2});
        ConceptForm *form = m_panel->form();
        form->designationList()->setCurrentRow(1);
        form->addDesignation();
        QCOMPARE(form->languageField()->currentIndex(), 1); // like the one beside it
        QTest::keyClicks(form->wordsField(), QStringLiteral("w"));
        QCOMPARE(form->languageField()->currentIndex(), 0);
        QCOMPARE(form->wordsField()->text(), QStringLiteral("w"));
        form->wordsField()->clear();
        form->wordsField()->insert(QStringLiteral("布機"));
        QCOMPARE(form->languageField()->currentIndex(), 1);
        form->languageField()->setCurrentIndex(2);
        emit form->languageField()->activated(2); // by hand
        form->wordsField()->insert(QStringLiteral("x"));
        QCOMPARE(form->languageField()->currentIndex(), 2);
    }

    void domainsAreInWords()
    {
        QCOMPARE(TermWords::domain(QStringLiteral("outlet")), QStringLiteral("media"));
        QCOMPARE(TermWords::storedDomain(QStringLiteral("Media")), QStringLiteral("outlet"));
        QCOMPARE(TermWords::storedDomain(QStringLiteral("textiles")), QStringLiteral("textiles"));
        for (const Concept &one : starterTermbase().concepts) { // none shows what the file calls it
            QVERIFY2(TermWords::domain(one.domain) != one.domain || one.domain == u"business" || one.domain == u"computing" || one.domain == u"finance" || one.domain == u"press", qPrintable(one.domain));
            QCOMPARE(TermWords::storedDomain(TermWords::domain(one.domain)), one.domain);
        }
        StoredConcept press = someConcepts().first();
        press.content.domain = QStringLiteral("outlet");
        m_panel->setConcepts({press});
        m_panel->setCurrent(press.id);
        QCOMPARE(m_panel->form()->domainField()->text(), QStringLiteral("media"));
        QCOMPARE(m_panel->table()->model()->index(0, TermbaseModel::DomainColumn).data().toString(), QStringLiteral("media"));
        QSignalSpy edited(m_panel, &TermbasePanel::conceptEdited);
        emit m_panel->form()->domainField()->editingFinished();
        QCOMPARE(edited.size(), 0); // it says what it said
    }

    void theLastDesignationStays()
    {
        StoredConcept lone = someConcepts().first();
        lone.content.designations.removeLast();
        m_panel->setConcepts({lone});
        m_panel->setCurrent(lone.id);
        QSignalSpy edited(m_panel, &TermbasePanel::conceptEdited);
        m_panel->form()->removeDesignation();
        QCOMPARE(edited.size(), 0);
        QCOMPARE(m_panel->form()->designationList()->count(), 1);
    }

    void severalConceptsAreMergedOrRemoved()
    {
        QSignalSpy merged(m_panel, &TermbasePanel::mergeRequested), removed(m_panel, &TermbasePanel::removeRequested);
        m_panel->table()->selectAll();
        QVERIFY(!m_panel->form()->isEnabled());
        for (QPushButton *button : m_panel->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Merge"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(merged.size(), 1);
        QVERIFY(m_panel->table()->hasFocus());
        QCOMPARE(merged.first().first().value<QList<ConceptId>>(), (QList<ConceptId>{ConceptId{1}, ConceptId{2}, ConceptId{3}}));
        m_panel->table()->selectRow(1);
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<QList<ConceptId>>(), QList<ConceptId>{ConceptId{2}});
    }

    void keepsWhatIsPickedThroughNews()
    {
        m_panel->setCurrent(ConceptId{3});
        QList<StoredConcept> concepts = someConcepts();
        concepts.removeFirst();
        m_panel->setConcepts(concepts);
        QCOMPARE(m_panel->pickedConcepts(), QList<ConceptId>{ConceptId{3}});
        concepts.removeLast();
        m_panel->setConcepts(concepts);
        QCOMPARE(m_panel->pickedConcepts(), QList<ConceptId>{ConceptId{2}}); // the one in its place
        m_panel->setConcepts({});
        QVERIFY(m_panel->pickedConcepts().isEmpty());
        QVERIFY(!m_panel->form()->isEnabled());
    }

    void fieldsAreShownForAPickedConcept()
    {
        QList<StoredConcept> many;
        for (int i = 1; i <= 40; ++i)
            many.append(stored(i, QStringLiteral("loom %1").arg(i), QStringLiteral("織機")));
        m_panel->setConcepts(many);
        QVERIFY(!m_panel->form()->isVisible());
        const int tall = m_panel->table()->height();
        QTest::mouseClick(m_panel->table()->viewport(), Qt::LeftButton, {}, QPoint(40, m_panel->table()->viewport()->height() - 20));
        QTRY_VERIFY(m_panel->form()->isVisible());
        QTRY_VERIFY(m_panel->table()->height() < tall);
        const QModelIndex picked = m_panel->table()->selectionModel()->selectedRows().value(0);
        QVERIFY(picked.isValid());
        QTRY_VERIFY(m_panel->table()->viewport()->rect().contains(m_panel->table()->visualRect(picked))); // stays in sight
    }

    void isNotChangedWhereNothingMayBe()
    {
        m_panel->setEditable(false);
        m_panel->setCurrent(ConceptId{1});
        QVERIFY(!m_panel->form()->isEnabled());
        QSignalSpy removed(m_panel, &TermbasePanel::removeRequested);
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 0);
    }

private:
    TermbasePanel *m_panel = nullptr;
};

QTEST_MAIN(TermbasePanelTest)
#include "tst_termbasepanel.moc"
