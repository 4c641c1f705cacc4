// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"
#include "ui/exchange/importpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

/// What a file would do is shown before it is done.
class ImportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        qRegisterMetaType<FileKind>("concord::FileKind");
    }

    void showsChangesFirstAndCountsTheRest()
    {
        ImportPage page;
        QVERIFY(!page.button()->isEnabled());
        page.setFile(QStringLiteral("/tmp/claims.csv"), FileKind::ClaimTable);
        ImportSurvey survey;
        survey.counts = {1, 1, 40, 0};
        survey.rows = {{ImportFate::Same, QStringLiteral("Mill"), {}, false},
                       {ImportFate::Added, QStringLiteral("Dam"), {}, true},
                       {ImportFate::Changed, QStringLiteral("Bridge"), QStringLiteral("Status: unverified → verified"), false}};
        page.setSurvey(survey);
        QVERIFY(page.button()->isEnabled());
        QCOMPARE(page.list()->count(), 4); // and the line that counts the rest
        QVERIFY(page.list()->item(0)->text().contains(u"Bridge") && page.list()->item(0)->text().contains(u"verified"));
        QVERIFY(page.list()->item(1)->text().contains(u"Dam"));
        QVERIFY(page.list()->item(3)->text().contains(u"39"));
        QVERIFY(page.summary()->text().contains(u"40"));
    }

    void aFaultOrNothingToDoImportsNothing()
    {
        ImportPage page;
        page.setFile(QStringLiteral("a.csv"), FileKind::ClaimTable);
        page.setFault(QStringLiteral("line 7 is wrong"));
        QVERIFY(!page.button()->isEnabled());
        QCOMPARE(page.fault(), QStringLiteral("line 7 is wrong"));
        ImportSurvey survey;
        survey.counts = {0, 0, 3, 1};
        page.setSurvey(survey);
        QVERIFY(!page.button()->isEnabled());
        QVERIFY(page.fault().isEmpty());
    }

    void theKindCanBeCorrected()
    {
        ImportPage page;
        QSignalSpy chosen(&page, &ImportPage::kindChosen), cancelled(&page, &ImportPage::cancelled);
        page.setFile(QStringLiteral("a.bin"), std::nullopt);
        QCOMPARE(page.kindField()->currentIndex(), -1);
        QCOMPARE(page.kindField()->count(), static_cast<int>(std::size(kFileKinds)));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.kindField()->setFocus();
        QTest::keyClick(page.kindField(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<FileKind>(), FileKind::ClaimTable);
        QTest::keyClick(page.kindField(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QSet<QString> words;
        for (const FileKind kind : kFileKinds)
            words.insert(fileKindText(kind));
        QCOMPARE(words.size(), static_cast<qsizetype>(std::size(kFileKinds)));
    }
};

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
