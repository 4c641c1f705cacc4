// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/namesmodel.h"
#include "ui/names/namespanel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace concord;

namespace {

QList<TextSpan> places(int first, int count)
{
    QList<TextSpan> spans;
    for (int i = 0; i < count; ++i)
        spans << TextSpan{Side::Translation, first + i, {0, 2}};
    return spans;
}

QList<RenderedName> someNames()
{
    return {{QStringLiteral("Microsoft"), {{QStringLiteral("微軟"), places(0, 3)}}},
            {QStringLiteral("Nvidia"),
             {{QStringLiteral("輝達"), places(10, 2)}, {QStringLiteral("英偉達"), places(20, 1)}}}};
}

int paragraphOf(const QList<QVariant> &arguments)
{
    return arguments.first().value<TextSpan>().paragraph;
}

} // namespace

class TestNamesPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesWithSeveralFormsComeFirst();
    void clickingAFormWalksItsPlaces();
    void enterWalksToo();
    void pickFromOutsideMarksTheForm();
    void nextGoesToTheRarestForm();

private:
    QPoint cell(int row, int column) const
    {
        return m_table->visualRect(m_table->model()->index(row, column)).center();
    }

    NamesPanel *m_panel = nullptr;
    QTableView *m_table = nullptr;
};

void TestNamesPanel::init()
{
    m_panel = new NamesPanel;
    m_panel->setNames(someNames());
    m_panel->resize(400, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel));
    m_table = m_panel->findChild<QTableView *>();
}

void TestNamesPanel::cleanup()
{
    delete m_panel;
}

void TestNamesPanel::namesWithSeveralFormsComeFirst()
{
    NamesModel model;
    QAbstractItemModelTester tester(&model);
    model.setNames(someNames());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Nvidia"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("英偉達"));
    QCOMPARE(model.index(0, 1).data(NamesModel::CountRole).toInt(), 2);
    QVERIFY(model.index(0, 0).data(NamesModel::InconsistentRole).toBool());
    QVERIFY(!model.index(1, 0).data(NamesModel::InconsistentRole).toBool());
    QVERIFY(!model.index(1, 2).data().isValid());
    QCOMPARE(model.flags(model.index(1, 2)), Qt::ItemFlags(Qt::NoItemFlags));
    QCOMPARE(model.inconsistentCount(), 1);
}

void TestNamesPanel::clickingAFormWalksItsPlaces()
{
    QSignalSpy picked(m_panel, &NamesPanel::formPicked);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(0, 1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(0, 2));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(0, 1));
    QList<int> walked;
    for (const QList<QVariant> &arguments : std::as_const(picked))
        walked << paragraphOf(arguments);
    QCOMPARE(walked, QList<int>({10, 11, 10, 20, 10}));
}

void TestNamesPanel::enterWalksToo()
{
    QSignalSpy picked(m_panel, &NamesPanel::formPicked);
    m_table->setCurrentIndex(m_table->model()->index(1, 1));
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(picked.size(), 2);
    QCOMPARE(paragraphOf(picked.last()), 1);
}

void TestNamesPanel::pickFromOutsideMarksTheForm()
{
    QSignalSpy picked(m_panel, &NamesPanel::formPicked);
    m_panel->setPicked({TextSpan{Side::Translation, 11, {1, 5}}});
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(0, 1));
    QCOMPARE(picked.size(), 0);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(0, 1));
    QCOMPARE(paragraphOf(picked.last()), 10); // on from the second place, around to the first
    m_panel->setPicked({TextSpan{Side::Source, 11, {1, 5}}});
    QVERIFY(!m_table->selectionModel()->hasSelection());
}

void TestNamesPanel::nextGoesToTheRarestForm()
{
    QSignalSpy picked(m_panel, &NamesPanel::formPicked);
    m_panel->pickNext();
    QCOMPARE(picked.size(), 1);
    QCOMPARE(paragraphOf(picked.first()), 20);
    m_panel->pickNext();
    QCOMPARE(picked.size(), 1);
}

QTEST_MAIN(TestNamesPanel)
#include "tst_namespanel.moc"
