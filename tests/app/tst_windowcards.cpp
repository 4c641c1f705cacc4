// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include "ui/cards/readercard.h"
#include "ui/findings/findingspanel.h"
#include "ui/flows/printflow.h"
#include "ui/reader/marks/marklegend.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace concord;

/// Cards, layers, legend and print in the real window, on the sample project.
class WindowCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void spaceOpensTheCardAndEscGivesBackTheFocus();
    void noCardCoversItsPassages();
    void tabStaysInsideTheCard();
    void aFindingIsMendedFromItsCard();
    void aRestingPointerShowsACardWithoutTakingTheFocus();
    void aPickedFindingIsTheFirstOfSeveralCards();
    void thePointersCardGoesWithAnyKey();
    void layersAreSwitchedAndKept();
    void theLegendNamesEveryMark();
    void savesThePairAsPdf();
    void looksRight_data();
    void looksRight();

private:
    void trigger(const char *id) { fixture->window.actions().action(QLatin1String(id))->trigger(); }
    ReaderCard *card() const { return fixture->window.findChild<ReaderCard *>(); }
    const Bitext &bitext() const { return fixture->workbench.article()->analysis.bitext; }
    QList<TextSpan> figures(Side side) const;
    void openAt(const TextSpan &span);
    QList<QRect> passagesInView();
    void keep(const QString &name);

    QTemporaryDir folder;
    std::unique_ptr<WindowFixture> fixture;
};

void WindowCards::initTestCase()
{
    WindowFixture::useOwnSettings();
    QVERIFY(folder.isValid());
    Theme::apply(Theme::of(ThemeKind::Light));
}

void WindowCards::init()
{
    const QString path = folder.filePath(QStringLiteral("%1.concord").arg(QLatin1String(QTest::currentTestFunction()))
                                         + QLatin1String(QTest::currentDataTag()));
    QVERIFY(createSampleProject(path));
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->open(path));
    fixture->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture->window));
    fixture->reader()->setFocus();
}

void WindowCards::cleanup()
{
    fixture.reset();
}

QList<TextSpan> WindowCards::figures(Side side) const
{
    QList<TextSpan> spans;
    const BitextSide &text = bitext().side(side);
    for (int paragraph = 0; paragraph < text.figures.size(); ++paragraph)
        for (const Figure &figure : text.figures[paragraph])
            spans.append({side, paragraph, figure.span});
    return spans;
}

void WindowCards::openAt(const TextSpan &span)
{
    if (card() && card()->isVisible())
        QTest::keyClick(card(), Qt::Key_Escape);
    fixture->reader()->scrollTo(span);
    fixture->reader()->setCaret({span.side, span.paragraph, span.range.begin, false});
    trigger("card");
}

QList<QRect> WindowCards::passagesInView()
{
    QList<QRect> rects;
    BitextReader *reader = fixture->reader();
    for (const TextSpan &span : fixture->workbench.hub().picked().passages) {
        const QRect rect = reader->rectOf(span) & reader->viewport()->rect();
        if (!rect.isEmpty())
            rects.append(QRect(reader->viewport()->mapTo(&fixture->window, rect.topLeft()), rect.size()));
    }
    return rects;
}

/// For the eye: to the folder named by CONCORD_PICTURES.
void WindowCards::keep(const QString &name)
{
    if (const QString pictures = qEnvironmentVariable("CONCORD_PICTURES"); !pictures.isEmpty())
        QVERIFY(fixture->window.grab().save(QDir(pictures).filePath(name + QStringLiteral(".png"))));
}

void WindowCards::spaceOpensTheCardAndEscGivesBackTheFocus()
{
    const TextSpan figure = figures(Side::Source).first();
    fixture->reader()->setCaret({figure.side, figure.paragraph, figure.range.begin, false});
    QTest::keyClick(fixture->reader(), Qt::Key_Space);
    QVERIFY(card() && card()->isVisible());
    QVERIFY(!card()->accessibleName().isEmpty());
    QVERIFY(card()->accessibleDescription().contains(QStringLiteral("\n")));
    QVERIFY(card()->isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == card());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!card()->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture->reader()));
}

void WindowCards::noCardCoversItsPassages()
{
    int seen = 0;
    for (const Side side : {Side::Source, Side::Translation}) {
        for (const TextSpan &figure : figures(side)) {
            openAt(figure);
            QVERIFY(card() && card()->isVisible());
            for (const QRect &rect : passagesInView())
                QVERIFY2(!card()->geometry().intersects(rect), qPrintable(card()->content().title));
            QVERIFY(fixture->window.rect().contains(card()->geometry()));
            ++seen;
        }
    }
    QVERIFY(seen > 20);
}

void WindowCards::tabStaysInsideTheCard()
{
    openAt(figures(Side::Source).first());
    QVERIFY(card());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Backtab);
        QVERIFY(card()->isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == card());
    }
}

void WindowCards::aFindingIsMendedFromItsCard()
{
    const QList<Finding> &findings = fixture->workbench.article()->analysis.checks.findings;
    const auto fixable = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) { return !finding.edits.isEmpty() && !finding.spans.isEmpty(); });
    if (fixable == findings.end())
        QSKIP("the sample has no finding with a fix");
    const QString suggestion = fixable->suggestion;
    const int paragraph = fixable->edits.first().span.paragraph;
    openAt(fixable->spans.last());
    QVERIFY(card() && card()->isVisible());
    const QList<QPushButton *> buttons = card()->findChildren<QPushButton *>();
    const auto fix = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *button) { return button->text().endsWith(QStringLiteral("(F)")); });
    if (fix == buttons.end())
        QSKIP("a smaller mark lies over the finding");
    QTest::keyClick(*fix, Qt::Key_Space);
    QTRY_VERIFY(!fixture->tasks.isRunning());
    QVERIFY(bitext().translation.paragraphs[paragraph].contains(suggestion));
}

void WindowCards::aRestingPointerShowsACardWithoutTakingTheFocus()
{
    const TextSpan figure = figures(Side::Source).first();
    fixture->reader()->scrollTo(figure);
    QTest::mouseMove(fixture->reader()->viewport(), fixture->reader()->rectOf(figure).center());
    QTRY_VERIFY_WITH_TIMEOUT(card() && card()->isVisible(), 2000);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture->reader()));
    fixture->reader()->verticalScrollBar()->setValue(fixture->reader()->verticalScrollBar()->maximum());
    QVERIFY(!card()->isVisible());
}

/// Picked in the list, a finding leads the caret to it, and the key explains it before what else stands there.
void WindowCards::aPickedFindingIsTheFirstOfSeveralCards()
{
    const QList<Finding> &findings = fixture->workbench.article()->analysis.checks.findings;
    int several = 0;
    for (int i = 0; i < findings.size(); ++i) {
        if (findings[i].spans.isEmpty())
            continue;
        fixture->workbench.hub().pick(FindingItem{findings[i].fingerprint, i});
        const TextPosition caret = fixture->reader()->caret();
        QVERIFY(std::any_of(findings[i].spans.begin(), findings[i].spans.end(), [&](const TextSpan &span) {
            return span.side == caret.side && span.paragraph == caret.paragraph && span.range.begin <= caret.position && caret.position <= span.range.end;
        }));
        trigger("card");
        QVERIFY(card() && card()->isVisible());
        const QString first = card()->content().title, turn = card()->content().turn;
        QCOMPARE(fixture->workbench.hub().picked().item, Item(FindingItem{findings[i].fingerprint, i}));
        if (!turn.isEmpty()) {
            QVERIFY2(turn.startsWith(u'1'), qPrintable(turn));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
            QTRY_VERIFY(card()->content().turn.startsWith(u'2'));
            QVERIFY(!(fixture->workbench.hub().picked().item == Item(FindingItem{findings[i].fingerprint, i})));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
            QTRY_VERIFY(card()->content().turn.startsWith(u'1'));
            QCOMPARE(card()->content().title, first);
            ++several;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
    }
    QVERIFY(several > 0);
}

void WindowCards::thePointersCardGoesWithAnyKey()
{
    const TextSpan figure = figures(Side::Source).first();
    BitextReader *reader = fixture->reader();
    reader->scrollTo(figure);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F13, Qt::Key_Down}) {
        QTest::mouseMove(reader->viewport(), reader->rectOf(figure).center() + QPoint(0, reader->rectOf(figure).height() * 3));
        QTest::qWait(BitextReader::kHoverDelay * 3);
        QTest::mouseMove(reader->viewport(), reader->rectOf(figure).center());
        QTRY_VERIFY_WITH_TIMEOUT(card() && card()->isVisible(), 2000);
        QTest::keyClick(reader, key);
        QVERIFY(!card()->isVisible());
        QVERIFY(std::holds_alternative<std::monostate>(fixture->workbench.hub().hovered().item)); // its band goes too
    }
    QTest::mouseMove(reader->viewport(), QPoint(1, 1));
    QTest::qWait(BitextReader::kHoverDelay * 3);
    QTest::mouseMove(reader->viewport(), reader->rectOf(figure).center());
    QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), 2000);
    trigger("view.claims");
    QTRY_VERIFY(!card()->isVisible());
}

void WindowCards::layersAreSwitchedAndKept()
{
    QVERIFY(fixture->reader()->layers().contains(Layer::Figures));
    trigger("layer.figures");
    QVERIFY(!fixture->reader()->layers().contains(Layer::Figures));
    {
        WindowFixture again;
        QVERIFY(!again.reader()->layers().contains(Layer::Figures));
    }
    trigger("layer.figures");
    QVERIFY(!fixture->reader()->layers().contains(Layer::Terms));
    fixture->window.desk()->setWorkspace(Workspace::Terms);
    trigger("workspace.terms");
    QVERIFY(fixture->reader()->layers().contains(Layer::Terms));
}

void WindowCards::theLegendNamesEveryMark()
{
    trigger("help.marks");
    MarkLegend *legend = fixture->window.findChild<MarkLegend *>();
    QVERIFY(legend && legend->isVisible());
    const QList<LegendSample *> samples = legend->findChildren<LegendSample *>();
    QVERIFY(samples.size() >= 18);
    for (const LegendSample *sample : samples)
        QVERIFY(!sample->accessibleName().isEmpty());
    if (const QString pictures = qEnvironmentVariable("CONCORD_PICTURES"); !pictures.isEmpty())
        QVERIFY(legend->grab().save(QDir(pictures).filePath(QStringLiteral("legend.png"))));
    QTest::keyClick(legend, Qt::Key_Escape);
    QTRY_VERIFY(!fixture->window.findChild<MarkLegend *>());
}

void WindowCards::savesThePairAsPdf()
{
    const QString path = folder.filePath(QStringLiteral("pair.pdf"));
    fixture->window.findChild<PrintFlow *>()->writePdf(path, QPageSize::A4);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture->tasks.isRunning(), 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-" && file.size() > 10000);
    if (const QString pictures = qEnvironmentVariable("CONCORD_PICTURES"); !pictures.isEmpty())
        QFile::copy(path, QDir(pictures).filePath(QStringLiteral("sample.pdf")));
}

void WindowCards::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void WindowCards::looksRight()
{
    QFETCH(bool, isDark);
    Theme::apply(Theme::of(isDark ? ThemeKind::Dark : ThemeKind::Light));
    const QString theme = QLatin1String(QTest::currentDataTag());
    openAt(figures(Side::Source).value(6));
    QVERIFY(card() && card()->isVisible());
    keep(QStringLiteral("card-figure-") + theme);
    for (const Claim &claim : fixture->workbench.claims()) {
        if (claim.anchors.isEmpty())
            continue;
        openAt(claim.anchors.first().span);
        keep(QStringLiteral("card-claim-") + theme);
        break;
    }
    const QList<Finding> &findings = fixture->workbench.article()->analysis.checks.findings;
    for (const Finding &finding : findings) {
        if (finding.spans.isEmpty() || finding.severity == Severity::Info)
            continue;
        openAt(finding.spans.last());
        keep(QStringLiteral("card-finding-") + theme);
        break;
    }
    Theme::apply(Theme::of(ThemeKind::Light));
}

QTEST_MAIN(WindowCards)
#include "tst_windowcards.moc"
