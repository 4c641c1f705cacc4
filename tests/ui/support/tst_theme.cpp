// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWidget>

using namespace concord;

Q_DECLARE_METATYPE(concord::ThemeKind)

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data() { themes(); }
    void textIsReadable();
    void marksAreSeen_data() { themes(); }
    void marksAreSeen();
    void statusColoursDiffer_data() { themes(); }
    void statusColoursDiffer();
    void measuresContrastAsTheGuidelinesDo();
    void styleSheetHasNoTokenLeft_data() { themes(); }
    void styleSheetHasNoTokenLeft();
    void widgetsHearOfAnotherTheme();
    void placeholdersAreReadable_data() { themes(); }
    void placeholdersAreReadable();
    void focusOnAListIsFramed_data() { themes(); }
    void focusOnAListIsFramed();
    void theWheelChangesNoValue();

private:
    void themes();
};

void ThemeTest::themes()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("sepia") << ThemeKind::Sepia;
}

void ThemeTest::textIsReadable()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    const auto check = [&](Token text, std::initializer_list<Token> grounds) {
        for (const Token ground : grounds) {
            const double ratio = contrastRatio(theme.colour(text), theme.colour(ground));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(static_cast<int>(text))
                                    .arg(static_cast<int>(ground))
                                    .arg(ratio)));
        }
    };
    check(Token::Ink,
          {Token::Paper, Token::Panel, Token::Raised, Token::PickedBand, Token::HoverBand, Token::SelectionBand,
           Token::SearchBand});
    check(Token::Muted, {Token::Paper, Token::Panel, Token::Raised, Token::HoverBand});
    check(Token::OnAccent, {Token::Accent});
    for (const Token status :
         {Token::Accent, Token::Verified, Token::Unverified, Token::Disputed, Token::Wrong, Token::Outdated})
        check(status, {Token::Paper, Token::Panel, Token::Raised});
}

void ThemeTest::marksAreSeen()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    for (const Token mark : {Token::Muted, Token::Accent, Token::Verified, Token::Unverified, Token::Disputed,
                             Token::Wrong, Token::Outdated}) {
        for (const Token band : {Token::Paper, Token::PickedBand, Token::HoverBand, Token::SelectionBand}) {
            const double ratio = contrastRatio(theme.colour(mark), theme.colour(band));
            QVERIFY2(
                ratio >= 3.0,
                qPrintable(
                    QStringLiteral("%1 on %2: %3").arg(static_cast<int>(mark)).arg(static_cast<int>(band)).arg(ratio)));
        }
    }
}

void ThemeTest::statusColoursDiffer()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    const QList<Token> statuses = {Token::Verified, Token::Unverified, Token::Disputed, Token::Wrong, Token::Outdated};
    for (const Token a : statuses)
        for (const Token b : statuses)
            QVERIFY(a == b || theme.colour(a) != theme.colour(b));
}

void ThemeTest::measuresContrastAsTheGuidelinesDo()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // WCAG's own worked value for the grey that just passes on white.
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::styleSheetHasNoTokenLeft()
{
    QFETCH(ThemeKind, kind);
    QVERIFY(!Theme::of(kind).styleSheet().contains(u'@'));
}

void ThemeTest::widgetsHearOfAnotherTheme()
{
    class Listener : public QWidget
    {
    public:
        int heard = 0;
        void changeEvent(QEvent *event) override { heard += event->type() == QEvent::PaletteChange ? 1 : 0; }
    };
    Theme::apply(Theme::of(ThemeKind::Light));
    Listener listener;
    listener.show();
    QVERIFY(QTest::qWaitForWindowExposed(&listener));
    listener.heard = 0;
    Theme::apply(Theme::of(ThemeKind::Dark));
    QVERIFY(listener.heard > 0);
    QCOMPARE(Theme::current().kind(), ThemeKind::Dark);
    QCOMPARE(listener.palette().color(QPalette::WindowText), Theme::of(ThemeKind::Dark).colour(Token::Ink));
    Theme::apply(Theme::of(ThemeKind::Light));
}

void ThemeTest::placeholdersAreReadable()
{
    QFETCH(ThemeKind, kind);
    Theme::apply(Theme::of(kind));
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
        field->ensurePolished();
        const QColor words = field->palette().color(QPalette::PlaceholderText);
        const QColor ground = Theme::current().colour(Token::Raised);
        QCOMPARE(words.alpha(), 255);
        QVERIFY2(contrastRatio(words, ground) >= 4.5, qPrintable(QString::number(contrastRatio(words, ground))));
        QCOMPARE(field->palette().color(QPalette::Text), Theme::current().colour(Token::Ink));
    }
    Theme::apply(Theme::of(ThemeKind::Light));
}

void ThemeTest::focusOnAListIsFramed()
{
    QFETCH(ThemeKind, kind);
    Theme::apply(Theme::of(kind));
    QWidget window;
    window.resize(300, 200);
    auto *list = new QListView(&window);
    list->setFrameShape(QFrame::NoFrame);
    list->setGeometry(20, 20, 200, 100);
    auto *other = new QLineEdit(&window);
    other->setGeometry(20, 140, 200, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto isFramed = [&] {
        const QImage seen = window.grab().toImage();
        const QColor accent = Theme::current().colour(Token::Accent);
        return seen.pixelColor(20, 70) == accent && seen.pixelColor(21, 70) == accent
            && seen.pixelColor(22, 70) != accent && seen.pixelColor(100, 118) == accent;
    };
    list->setFocus(Qt::TabFocusReason);
    QVERIFY(isFramed());
    other->setFocus(Qt::TabFocusReason);
    QVERIFY(!isFramed());
    list->setFocus(Qt::TabFocusReason);
    QVERIFY(isFramed());
    Theme::apply(Theme::of(ThemeKind::Light));
}

void ThemeTest::theWheelChangesNoValue()
{
    Theme::apply(Theme::of(ThemeKind::Light));
    QScrollArea area;
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    auto *spin = new QSpinBox;
    spin->setRange(0, 100);
    spin->setValue(50);
    layout->addWidget(combo);
    layout->addWidget(spin);
    layout->addSpacing(2000);
    area.setWidget(form);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    combo->setFocus();
    for (QWidget *field : {static_cast<QWidget *>(combo), static_cast<QWidget *>(spin)}) {
        QWheelEvent turn(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &turn);
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(spin->value(), 50);
        QVERIFY(!turn.isAccepted()); // it goes on to what scrolls
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
