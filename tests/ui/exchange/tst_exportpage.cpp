// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"
#include "ui/exchange/exportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

/// The form for what is handed over.
class ExportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void offersWhatThereIs()
    {
        ExportPage page;
        ExportOffer offer = usual();
        offer.claims.insert(ExportScope::Picked, 0);
        page.begin(offer, HandoverSubject::Claims);
        QCOMPARE(page.scopeField()->count(), 3); // all, of the article, shown
        QVERIFY(page.button()->isEnabled());
        page.begin(usual(), HandoverSubject::Claims);
        QCOMPARE(page.scope(), ExportScope::Picked); // several were picked for this
        page.begin(usual(), HandoverSubject::Terms);
        QCOMPARE(page.scopeField()->count(), 1);
        QVERIFY(page.scopeField()->currentText().contains(u"12"));
        page.begin({}, HandoverSubject::FactSheet);
        QVERIFY(!page.button()->isEnabled()); // no claims
        offer.hasPair = false;
        page.begin(offer, HandoverSubject::Texts);
        QVERIFY(!page.button()->isEnabled());
    }

    void asksForTheLanguageOfWordsAlone()
    {
        ExportPage page;
        page.show();
        page.begin(usual(), HandoverSubject::FactSheet);
        QVERIFY(page.languageBox(Language::English)->isVisible() && page.titleField()->isVisible());
        page.languageBox(Language::English)->setChecked(false);
        QCOMPARE(page.options().languages, QList<Language>{Language::TraditionalChinese});
        page.languageBox(Language::TraditionalChinese)->setChecked(false);
        QVERIFY(!page.button()->isEnabled());
        page.begin(usual(), HandoverSubject::Terms);
        QVERIFY(!page.languageBox(Language::English)->isVisible() && !page.titleField()->isVisible());
        QVERIFY(page.button()->isEnabled());
    }

    void saysWhatEveryFormatIsFor()
    {
        ExportPage page;
        QSet<HandoverFormat> seen;
        for (int subject = 0; subject < page.subjectField()->count(); ++subject) {
            page.begin(usual(), static_cast<HandoverSubject>(page.subjectField()->itemData(subject).toInt()));
            for (int row = 0; row < page.formatField()->count(); ++row) {
                page.formatField()->setCurrentIndex(row);
                seen.insert(page.format());
                QVERIFY(!formatText(page.format()).isEmpty() && !formatPurpose(page.format()).isEmpty());
                QCOMPARE(specOf(page.format()).format, page.format());
                QCOMPARE(handoverFormat(page.subject(), QLatin1String(specOf(page.format()).name)), std::optional(page.format()));
            }
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(handoverFormats().size()));
    }

    void isWalkedByKeysAlone()
    {
        ExportPage page;
        page.show();
        page.begin(usual(), HandoverSubject::FactSheet);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QWidget *const order[] = {page.subjectField(), page.scopeField(), page.formatField(), page.languageBox(Language::English), page.languageBox(Language::TraditionalChinese), page.titleField()};
        page.subjectField()->setFocus();
        for (QWidget *field : order) {
            QCOMPARE(QApplication::focusWidget(), field);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // past Cancel
        QCOMPARE(QApplication::focusWidget(), page.button());
        QSignalSpy accepted(&page, &ExportPage::accepted), cancelled(&page, &ExportPage::cancelled);
        page.titleField()->setFocus();
        QTest::keyClick(page.titleField(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QTest::keyClick(page.titleField(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }

private:
    static ExportOffer usual()
    {
        ExportOffer offer;
        offer.articleTitle = QStringLiteral("The mill");
        offer.claims = {{ExportScope::Project, 9}, {ExportScope::Article, 6}, {ExportScope::Shown, 4}, {ExportScope::Picked, 2}};
        offer.articles = 2;
        offer.concepts = 12;
        offer.hasPair = true;
        return offer;
    }
};

QTEST_MAIN(ExportPageTest)
#include "tst_exportpage.moc"
