// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"
#include "ui/actions/catalogue.h"

#include <QAction>
#include <QCheckBox>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace concord;

namespace {

/// Says every text backwards, so that a text that was not asked for again shows.
class Backwards : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        std::reverse(text.begin(), text.end());
        return text;
    }
};

QString pressed(QWidget &field, QAction &action, Qt::Key key)
{
    QString heard;
    const auto connection =
        QObject::connect(&action, &QAction::triggered, &field, [&heard] { heard = QStringLiteral("action"); });
    QTest::keyClick(&field, key);
    QObject::disconnect(connection);
    return heard;
}

} // namespace

class TestActionSet : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUnique();
    void shortcutsReadAndDoNotClash();
    void everyActionIsInANamedGroup();
    void findsActionsByIdAndGroup();
    void menuLettersAreUniqueInAGroup();
    void oneOfAChoiceIsOn();
    void followsTheLanguage();
    void plainTextHasNoMenuLetter_data();
    void plainTextHasNoMenuLetter();
    void chineseTextsAreComplete();
    void plainKeysStayWithTextFields_data();
    void plainKeysStayWithTextFields();
    void letterInAFieldIsTyped();
    void spaceStaysWithAButton();
    void enterPressesEveryButton();
};

void TestActionSet::idsAreUnique()
{
    QSet<QString> ids;
    for (const ActionSpec &spec : actionCatalogue()) {
        QVERIFY2(!ids.contains(QLatin1String(spec.id)), spec.id);
        ids << QLatin1String(spec.id);
    }
    QVERIFY(ids.size() > 40);
}

void TestActionSet::shortcutsReadAndDoNotClash()
{
    QHash<QKeySequence, QString> taken;
    for (const ActionSpec &spec : actionCatalogue()) {
        const auto keys = shortcutsOf(spec);
        QCOMPARE(keys.isEmpty(), QLatin1String(spec.shortcut).isEmpty());
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, spec.id);
            QVERIFY2(!taken.contains(key),
                     qPrintable(QStringLiteral("%1 and %2").arg(QLatin1String(spec.id), taken.value(key))));
            taken.insert(key, QLatin1String(spec.id));
        }
    }
}

void TestActionSet::everyActionIsInANamedGroup()
{
    for (const ActionSpec &spec : actionCatalogue())
        QVERIFY2(!ActionSet::groupText(QLatin1String(spec.group)).isEmpty(), spec.id);
    QVERIFY(ActionSet::groupText(QLatin1String("nowhere")).isEmpty());
}

void TestActionSet::findsActionsByIdAndGroup()
{
    const ActionSet set;
    QVERIFY(set.action(QLatin1String("claim.make")));
    QCOMPARE(set.action(QLatin1String("claim.make"))->shortcut(), QKeySequence(Qt::Key_C));
    QVERIFY(!set.action(QLatin1String("claim.nothing")));
    QCOMPARE(set.group(QLatin1String("workspace")).size(), 3);
    QCOMPARE(set.group(QLatin1String("workspace")).first(), set.action(QLatin1String("workspace.annotate")));
    QCOMPARE(set.action(QLatin1String("view.zoomIn"))->shortcuts().size(), 2);
    QCOMPARE(set.all().size(), qsizetype(actionCatalogue().size()));
}

void TestActionSet::menuLettersAreUniqueInAGroup()
{
    QHash<QString, QString> taken; // group and letter → id
    for (const ActionSpec &spec : actionCatalogue()) {
        const QString text = QString::fromUtf8(spec.text);
        const qsizetype at = text.indexOf(u'&');
        QVERIFY2(at >= 0 && at + 1 < text.size(), spec.id);
        const QString key = QLatin1String(spec.group) + u' ' + text[at + 1].toLower();
        QVERIFY2(!taken.contains(key),
                 qPrintable(QStringLiteral("%1 and %2").arg(QLatin1String(spec.id), taken.value(key))));
        taken.insert(key, QLatin1String(spec.id));
    }
}

void TestActionSet::oneOfAChoiceIsOn()
{
    const ActionSet set;
    QAction *dark = set.action(QLatin1String("view.theme.dark")),
            *light = set.action(QLatin1String("view.theme.light"));
    QAction *english = set.action(QLatin1String("view.language.en"));
    english->setChecked(true);
    dark->setChecked(true);
    light->setChecked(true);
    QVERIFY(light->isChecked() && !dark->isChecked() && english->isChecked());
    QVERIFY(!set.action(QLatin1String("claim.make"))->isCheckable());
}

void TestActionSet::followsTheLanguage()
{
    const ActionSet set;
    QCOMPARE(set.action(QLatin1String("edit.undo"))->text(), QStringLiteral("&Undo"));
    Backwards backwards;
    QVERIFY(QCoreApplication::installTranslator(&backwards));
    for (const ActionSpec &spec : actionCatalogue()) {
        QString expected = QString::fromUtf8(spec.text);
        if (!spec.englishName) // languages are called the same everywhere
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(set.action(QLatin1String(spec.id))->text(), expected);
    }
    QCoreApplication::removeTranslator(&backwards);
    QCOMPARE(set.action(QLatin1String("edit.undo"))->text(), QStringLiteral("&Undo"));
}

void TestActionSet::plainTextHasNoMenuLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("letter first") << QStringLiteral("&Undo") << QStringLiteral("Undo");
    QTest::newRow("letter inside") << QStringLiteral("Fi&nding") << QStringLiteral("Finding");
    QTest::newRow("letter in brackets") << QStringLiteral("開啟專案(&O)…") << QStringLiteral("開啟專案…");
    QTest::newRow("letter behind") << QStringLiteral("繁體中文 (&T)") << QStringLiteral("繁體中文");
    QTest::newRow("none") << QStringLiteral("Sepia") << QStringLiteral("Sepia");
}

void TestActionSet::plainTextHasNoMenuLetter()
{
    QFETCH(QString, text);
    QTEST(ActionSet::plainText(text), "plain");
}

void TestActionSet::chineseTextsAreComplete()
{
    QTranslator chinese;
    if (!chinese.load(QStringLiteral(":/i18n/concord_zh_TW.qm")))
        QSKIP("the Chinese translation is not part of this build");
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const ActionSpec &spec : actionCatalogue())
        QVERIFY2(spec.englishName || chinese.translate("Action", spec.text).contains(han), spec.id);
    for (const ActionGroupSpec &group : actionGroups())
        QVERIFY2(chinese.translate("Action", group.text).contains(han), group.id);
}

void TestActionSet::plainKeysStayWithTextFields_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("inField");
    QTest::addColumn<bool>("inReadOnlyField");
    QTest::addColumn<bool>("onButton");
    const Qt::KeyboardModifiers none, ctrl = Qt::ControlModifier, shift = Qt::ShiftModifier;
    QTest::newRow("C") << int(Qt::Key_C) << none << true << false << false;
    QTest::newRow("Shift+C") << int(Qt::Key_C) << shift << true << false << false;
    QTest::newRow("Ctrl+K") << int(Qt::Key_K) << ctrl << false << false << false;
    QTest::newRow("F6") << int(Qt::Key_F6) << none << false << false << false;
    QTest::newRow("Del") << int(Qt::Key_Delete) << none << true << false << false;
    QTest::newRow("Space") << int(Qt::Key_Space) << none << true << false << true;
}

void TestActionSet::plainKeysStayWithTextFields()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, inReadOnlyField);
    const QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
    QLineEdit line;
    QPlainTextEdit text, readOnly;
    readOnly.setReadOnly(true);
    QPushButton button;
    QTEST(keepsPlainKey(&line, event), "inField");
    QTEST(keepsPlainKey(&text, event), "inField");
    QCOMPARE(keepsPlainKey(&readOnly, event), inReadOnlyField);
    QTEST(keepsPlainKey(&button, event), "onButton");
}

void TestActionSet::letterInAFieldIsTyped()
{
    ActionSet set;
    QWidget window;
    window.addActions(set.all());
    QLineEdit field(&window);
    QWidget reader(&window);
    reader.setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QAction &make = *set.action(QLatin1String("claim.make"));

    field.setFocus();
    QCOMPARE(pressed(field, make, Qt::Key_C), QString());
    QCOMPARE(field.text(), QStringLiteral("c"));
    reader.setFocus();
    QCOMPARE(pressed(reader, make, Qt::Key_C), QStringLiteral("action"));
}

void TestActionSet::spaceStaysWithAButton()
{
    ActionSet set;
    QWidget window;
    window.addActions(set.all());
    QPushButton button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bool wasClicked = false;
    connect(&button, &QPushButton::clicked, this, [&wasClicked] { wasClicked = true; });
    button.setFocus();
    QCOMPARE(pressed(button, *set.action(QLatin1String("card")), Qt::Key_Space), QString());
    QVERIFY(wasClicked);
}

void TestActionSet::enterPressesEveryButton()
{
    ActionSet set;
    QWidget window;
    QPushButton button(&window);
    QToolButton tool(&window);
    QCheckBox box(&window);
    tool.setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *each : {static_cast<QAbstractButton *>(&button), static_cast<QAbstractButton *>(&tool),
                                  static_cast<QAbstractButton *>(&box)}) {
        int clicks = 0;
        connect(each, &QAbstractButton::clicked, this, [&clicks] { ++clicks; });
        each->setFocus();
        QTest::keyClick(each, Qt::Key_Return);
        QTest::keyClick(each, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(each, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicks, 2);
    }
}

QTEST_MAIN(TestActionSet)
#include "tst_actionset.moc"
