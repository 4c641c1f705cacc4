// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpanel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>

using namespace concord;

class ReadingPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysEveryChange();
    void showsWhatItIsGivenQuietly();
    void orderNeedsTwoLanguages();
    void everyFieldIsReachedByKeyboardAndNamed();
    void choicesOutliveTheProgram();
};

void ReadingPanelTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("concord-test"));
    QCoreApplication::setApplicationName(QStringLiteral("readingpanel"));
    QSettings().clear();
}

void ReadingPanelTest::saysEveryChange()
{
    ReadingPanel panel;
    QSignalSpy changed(&panel, &ReadingPanel::optionsChanged), zoomed(&panel, &ReadingPanel::zoomChosen), themed(&panel, &ReadingPanel::themeChosen);
    panel.findChild<QSlider *>(QStringLiteral("spacing"))->setValue(120);
    panel.findChild<QSlider *>(QStringLiteral("measure"))->setValue(30);
    panel.findChild<QComboBox *>(QStringLiteral("arrangement"))->setCurrentIndex(1);
    panel.findChild<QCheckBox *>(QStringLiteral("translationFirst"))->click();
    panel.findChild<QWidget *>(QStringLiteral("face"))->findChildren<QPushButton *>().last()->click();
    QCOMPARE(changed.count(), 5);
    QCOMPARE(panel.options(), (ReadingOptions{ReadingFace::Sans, ReadingArrangement::Stacked, true, 120, 30}));
    panel.findChild<QSlider *>(QStringLiteral("size"))->setValue(150);
    QCOMPARE(zoomed.last().first().toInt(), 150);
    panel.findChild<QWidget *>(QStringLiteral("theme"))->findChildren<QPushButton *>().last()->click();
    QCOMPARE(themed.last().first().value<ThemeChoice>(), ThemeChoice::Sepia);
    QCOMPARE(changed.count(), 5);
}

void ReadingPanelTest::showsWhatItIsGivenQuietly()
{
    ReadingPanel panel;
    QSignalSpy changed(&panel, &ReadingPanel::optionsChanged), zoomed(&panel, &ReadingPanel::zoomChosen), themed(&panel, &ReadingPanel::themeChosen);
    const ReadingOptions options{ReadingFace::Sans, ReadingArrangement::TranslationOnly, true, 90, 50};
    panel.setOptions(options);
    panel.setZoom(130);
    panel.setTheme(ThemeChoice::Dark);
    QCOMPARE(panel.options(), options);
    QCOMPARE(panel.findChild<QSlider *>(QStringLiteral("measure"))->value(), 50);
    QCOMPARE(panel.findChild<QSlider *>(QStringLiteral("size"))->value(), 130);
    QCOMPARE(changed.count() + zoomed.count() + themed.count(), 0);
}

void ReadingPanelTest::orderNeedsTwoLanguages()
{
    ReadingPanel panel;
    auto *order = panel.findChild<QCheckBox *>(QStringLiteral("translationFirst"));
    QVERIFY(order->isEnabled());
    panel.findChild<QComboBox *>(QStringLiteral("arrangement"))->setCurrentIndex(2);
    QVERIFY(!order->isEnabled());
}

void ReadingPanelTest::everyFieldIsReachedByKeyboardAndNamed()
{
    ReadingPanel panel;
    panel.show();
    QSet<QWidget *> reached;
    for (QWidget *at = panel.nextInFocusChain(); at != &panel; at = at->nextInFocusChain())
        if (at->focusPolicy() & Qt::TabFocus)
            reached.insert(at);
    for (QSlider *slider : panel.findChildren<QSlider *>()) {
        QVERIFY(reached.contains(slider));
        QVERIFY(!slider->accessibleName().isEmpty());
    }
    for (QPushButton *button : panel.findChildren<QPushButton *>())
        QVERIFY(reached.contains(button) && !button->text().isEmpty());
    QVERIFY(reached.contains(panel.findChild<QComboBox *>(QStringLiteral("arrangement"))));
}

void ReadingPanelTest::choicesOutliveTheProgram()
{
    QCOMPARE(storedReadingOptions(), ReadingOptions());
    const ReadingOptions options{ReadingFace::Sans, ReadingArrangement::Stacked, true, 120, 45};
    storeReadingOptions(options);
    QCOMPARE(storedReadingOptions(), options);
    QSettings().setValue(QStringLiteral("reading/measure"), 4000);
    QSettings().setValue(QStringLiteral("reading/face"), QStringLiteral("fraktur"));
    QCOMPARE(storedReadingOptions().measure, ReadingOptions().measure);
    QCOMPARE(storedReadingOptions().face, ReadingFace::Serif);
}

QTEST_MAIN(ReadingPanelTest)
#include "tst_readingpanel.moc"
