// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "core/analysis/beadedit.h"
#include "core/analysis/pinning.h"
#include "core/exchange/articleimport.h"
#include "core/project/articles.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>

using namespace concord;

namespace {

using Ranges = QList<std::pair<Range, Range>>;

Ranges rangesOf(const Workbench &workbench)
{
    Ranges ranges;
    for (const Bead &bead : workbench.article()->analysis.bitext.beads)
        ranges.append({bead.source, bead.translation});
    return ranges;
}

} // namespace

/// Everything here is done by keys.
class WindowAlignmentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void mergesAndSplitsABead();
    void shiftsTheEdgeBothWays();
    void movesASentenceAndDetachesIt();
    void confirmsABeadAndGivesItBack();
    void undoesEveryCorrectionExactly();
    void keepsPinsWhenTheArticleIsReadAgain();
    void keepsPinsWhenTheProjectIsOpenedAgain();
    void keepsPinsWhenTheTranslationIsRevised();
    void saysWhenAPinLapses();
    void walksThroughDoubtfulBeads();
    void marksConfirmedBeadsInTheGutter();
    void stepsToBeadsThatAreNotOneToOne();
    void answersWithinAMoment();
    void offersNothingWithoutAnArticle();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sample%1.concord").arg(m_number)); }
    /// Puts the caret on the first sentence of a bead.
    static void putCaret(WindowFixture &fixture, int bead, Side side, int sentence = 0)
    {
        const Bitext &bitext = fixture.workbench.article()->analysis.bitext;
        const Range range = side == Side::Source ? bitext.beads[bead].source : bitext.beads[bead].translation;
        const LocatedSentence &at = bitext.side(side).sentences[range.begin + sentence];
        fixture.reader()->setFocus();
        fixture.reader()->setCaret({side, at.paragraph, at.range.begin, false});
    }
    /// The first one-to-one bead from `from` on that another follows in the same paragraph.
    static int plainBead(const Workbench &workbench, int from = 20)
    {
        const Bitext &bitext = workbench.article()->analysis.bitext;
        const auto isPlain = [&](int bead) { return bitext.beads[bead].source.length() == 1 && bitext.beads[bead].translation.length() == 1; };
        for (int bead = from; bead + 3 < bitext.beads.size(); ++bead) {
            if (isPlain(bead) && isPlain(bead + 1) && isPlain(bead + 2))
                return bead;
        }
        qFatal("the sample has no such place");
    }
    static void key(WindowFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(fixture.reader(), key, modifiers);
    }
    static const Bead &bead(const WindowFixture &fixture, int index) { return fixture.workbench.article()->analysis.bitext.beads[index]; }

    QTemporaryDir m_folder;
    int m_number = 0;
};

void WindowAlignmentTest::initTestCase()
{
    WindowFixture::useOwnSettings();
    QVERIFY(m_folder.isValid());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void WindowAlignmentTest::init()
{
    ++m_number;
    VERIFY_OK(createSampleProject(path()));
}

void WindowAlignmentTest::mergesAndSplitsABead()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const Ranges before = rangesOf(fixture.workbench);
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at, Side::Translation);
    key(fixture, Qt::Key_J, Qt::AltModifier);
    QCOMPARE(rangesOf(fixture.workbench).size(), before.size() - 1);
    QCOMPARE(bead(fixture, at).source.length(), 2);
    QCOMPARE(bead(fixture, at).translation.length(), 2);
    QCOMPARE(fixture.workbench.history().stack().undoText(), QStringLiteral("Merge beads"));
    putCaret(fixture, at, Side::Translation, 1);
    key(fixture, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(rangesOf(fixture.workbench), before);
    QCOMPARE(fixture.workbench.article()->analysis.pins.held.size(), 2);
}

void WindowAlignmentTest::shiftsTheEdgeBothWays()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const Ranges before = rangesOf(fixture.workbench);
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at, Side::Source);
    key(fixture, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bead(fixture, at).source.length(), 2);
    QCOMPARE(bead(fixture, at).translation.length(), 1);
    QCOMPARE(bead(fixture, at + 1).source.length(), 0);
    key(fixture, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rangesOf(fixture.workbench), before);
}

void WindowAlignmentTest::movesASentenceAndDetachesIt()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at + 1, Side::Translation);
    key(fixture, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(bead(fixture, at).translation.length(), 2);
    QCOMPARE(bead(fixture, at + 1).translation.length(), 0);
    key(fixture, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(bead(fixture, at + 1).translation.length(), 1);
    key(fixture, Qt::Key_D, Qt::AltModifier);
    QCOMPARE(bead(fixture, at + 1).source.length(), 0);
    QCOMPARE(bead(fixture, at + 1).translation.length(), 1);
    QCOMPARE(bead(fixture, at + 2).source.length(), 1);
    QVERIFY(bead(fixture, at + 2).translation.isEmpty());
    const QList<Finding> &findings = fixture.workbench.article()->analysis.checks.findings;
    const auto names = [&](const char *rule, Side side, const Bead &lone) {
        const BitextSide &text = fixture.workbench.article()->analysis.bitext.side(side);
        const LocatedSentence &sentence = text.sentences[side == Side::Source ? lone.source.begin : lone.translation.begin];
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.rule == QLatin1String(rule) && finding.spans.contains(TextSpan{side, sentence.paragraph, sentence.range});
        });
    };
    QVERIFY(names("sentence-added", Side::Translation, bead(fixture, at + 1)));
    QVERIFY(names("sentence-missing", Side::Source, bead(fixture, at + 2)));
}

void WindowAlignmentTest::confirmsABeadAndGivesItBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const Ranges before = rangesOf(fixture.workbench);
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at, Side::Source);
    key(fixture, Qt::Key_P, Qt::AltModifier);
    QCOMPARE(pinnedBeads(fixture.workbench.article()->analysis), QSet<int>{at});
    key(fixture, Qt::Key_P, Qt::AltModifier); // once more changes nothing
    QCOMPARE(fixture.workbench.article()->analysis.pins.held.size(), 1);
    QCOMPARE(fixture.workbench.history().stack().undoText(), QStringLiteral("Confirm alignment"));
    key(fixture, Qt::Key_P, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(fixture.workbench.article()->analysis.pins.held.isEmpty());
    QCOMPARE(rangesOf(fixture.workbench), before);
}

void WindowAlignmentTest::undoesEveryCorrectionExactly()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    QList<ArticleAnalysis> states;
    const auto keep = [&] { states.append(fixture.workbench.article()->analysis); };
    keep();
    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {{Qt::Key_J, Qt::AltModifier}, {Qt::Key_Down, Qt::AltModifier}, {Qt::Key_P, Qt::AltModifier},
                                                              {Qt::Key_D, Qt::AltModifier}, {Qt::Key_P, Qt::AltModifier | Qt::ShiftModifier}};
    int place = 10;
    for (const auto &[pressed, modifiers] : keys) {
        putCaret(fixture, plainBead(fixture.workbench, pressed == Qt::Key_P ? place : place += 15), Side::Source);
        key(fixture, pressed, modifiers);
        if (!(fixture.workbench.article()->analysis.pins == states.last().pins))
            keep();
    }
    QVERIFY(states.size() >= 5);
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        key(fixture, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.workbench.article()->analysis.bitext.beads, states[i - 1].bitext.beads);
        QCOMPARE(fixture.workbench.article()->analysis.pins, states[i - 1].pins);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        key(fixture, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.workbench.article()->analysis.bitext.beads, states[i].bitext.beads);
    }
}

void WindowAlignmentTest::keepsPinsWhenTheArticleIsReadAgain()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at, Side::Source);
    key(fixture, Qt::Key_J, Qt::AltModifier);
    const Bead merged = bead(fixture, at);
    key(fixture, Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.tasks.isRunning(); }, 30000));
    QVERIFY(fixture.workbench.article()->analysis.bitext.beads.contains(merged));
    QCOMPARE(fixture.workbench.article()->analysis.pins.held.size(), 1);
}

void WindowAlignmentTest::keepsPinsWhenTheProjectIsOpenedAgain()
{
    Bead merged;
    {
        WindowFixture fixture;
        QVERIFY(fixture.open(path()));
        const int at = plainBead(fixture.workbench);
        putCaret(fixture, at, Side::Translation);
        key(fixture, Qt::Key_J, Qt::AltModifier);
        merged = bead(fixture, at);
    }
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    QVERIFY(fixture.workbench.article()->analysis.bitext.beads.contains(merged));
    QCOMPARE(fixture.workbench.history().stack().undoText(), QStringLiteral("Merge beads"));
    fixture.reader()->setFocus();
    key(fixture, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(fixture.workbench.article()->analysis.pins.held.isEmpty());
    QVERIFY(!fixture.workbench.article()->analysis.bitext.beads.contains(merged));
}

void WindowAlignmentTest::keepsPinsWhenTheTranslationIsRevised()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const QList<Finding> findings = fixture.workbench.article()->analysis.checks.findings;
    const auto fixable = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) { return !finding.edits.isEmpty(); });
    QVERIFY(fixable != findings.end());
    const int index = static_cast<int>(fixable - findings.begin());
    const int at = fixture.workbench.article()->analysis.bitext.beadsOf(fixable->edits.first().span).begin;
    putCaret(fixture, at, Side::Translation);
    key(fixture, Qt::Key_P, Qt::AltModifier);
    const Bead pinned = bead(fixture, at);
    fixture.workbench.applyFix(index);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.tasks.isRunning(); }, 30000));
    QCOMPARE(fixture.workbench.article()->translation->number, 2);
    QCOMPARE(fixture.workbench.article()->analysis.pins.held.size(), 1);
    QCOMPARE(fixture.workbench.article()->analysis.pins.held.first().bead, pinned);
    QCOMPARE(fixture.workbench.article()->analysis.pins.lapsed, 0);
}

void WindowAlignmentTest::saysWhenAPinLapses()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at, Side::Translation);
    key(fixture, Qt::Key_P, Qt::AltModifier);
    QSignalSpy lapsed(&fixture.workbench, &Workbench::pinsLapsed);
    TextRevision next = *fixture.workbench.article()->translation;
    const TextSpan span = fixture.workbench.article()->analysis.bitext.beadSpans(at, Side::Translation).first();
    next.paragraphs[span.paragraph].replace(span.range.begin, span.range.length(), QStringLiteral("這裡換成了毫不相干的一句。"));
    VERIFY_OK(fixture.workbench.history().edit("Correct translation", [&](Database &database) -> Status {
        const Result<TextRevision> stored = Articles::addRevision(database, next);
        return stored ? Status(Done{}) : Status(stored.error());
    }));
    QVERIFY(QTest::qWaitFor([&] { return !fixture.tasks.isRunning(); }, 30000));
    QCOMPARE(lapsed.size(), 1);
    QCOMPARE(fixture.workbench.article()->analysis.pins.lapsed, 1);
    const QList<QLabel *> labels = fixture.window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().contains(u"1 confirmed bead"); }));
    key(fixture, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.tasks.isRunning(); }, 30000));
    QCOMPARE(fixture.workbench.article()->analysis.pins.held.size(), 1);
}

void WindowAlignmentTest::walksThroughDoubtfulBeads()
{
    // Where the translation says something else, the aligner cannot be sure.
    ArticleImport import;
    Document source, translation;
    source.language = Language::English;
    translation.language = Language::TraditionalChinese;
    const QString en = QStringLiteral("The mayor opened bridge %1 on Monday. It cost %2 million dollars.");
    const QString zh = QStringLiteral("市長星期一為%1號橋通車。造價%2百萬美元。");
    for (int i = 1; i <= 12; ++i) {
        source.blocks.append(Block{{}, en.arg(i).arg(10 + i)});
        translation.blocks.append(Block{{}, i == 4 || i == 9 ? QStringLiteral("好。今年的芒果特別甜，孩子們都到海邊去了，誰也沒有再提起那件事情。") : zh.arg(i).arg(10 + i)});
    }
    import.title = QStringLiteral("Bridges");
    import.source = source;
    import.translation = translation;
    WindowFixture fixture;
    VERIFY_OK(fixture.workbench.create(m_folder.filePath(QStringLiteral("bridges.concord")), import));
    fixture.window.show();
    QVERIFY(QTest::qWaitFor([&] { return fixture.workbench.article() != nullptr && !fixture.tasks.isRunning(); }, 30000));
    const auto doubtful = [&] {
        const QList<Bead> &beads = fixture.workbench.article()->analysis.bitext.beads;
        return static_cast<int>(std::count_if(beads.begin(), beads.end(), isDoubtful));
    };
    int left = doubtful();
    if (left == 0)
        QSKIP("the aligner is sure of everything here");
    fixture.reader()->setFocus();
    key(fixture, Qt::Key_F9);
    key(fixture, Qt::Key_U);
    QVERIFY(isDoubtful(bead(fixture, fixture.workbench.article()->analysis.bitext.beadsOf({fixture.reader()->caret().side, fixture.reader()->caret().paragraph,
                                                                                            {fixture.reader()->caret().position, fixture.reader()->caret().position + 1}}).begin)));
    while (left > 0) {
        key(fixture, Qt::Key_P, Qt::AltModifier);
        QVERIFY(doubtful() < left);
        left = doubtful();
    }
    QVERIFY(fixture.workbench.article()->analysis.pins.held.size() > 0);
}

void WindowAlignmentTest::marksConfirmedBeadsInTheGutter()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    const int at = plainBead(fixture.workbench);
    putCaret(fixture, at, Side::Source);
    QVERIFY(fixture.reader()->content().confirmedBeads.isEmpty());
    key(fixture, Qt::Key_P, Qt::AltModifier);
    QCOMPARE(fixture.reader()->content().confirmedBeads, QSet<int>{at});
    const QList<QLabel *> labels = fixture.window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().contains(u"1 confirmed"); }));
}

void WindowAlignmentTest::stepsToBeadsThatAreNotOneToOne()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    putCaret(fixture, plainBead(fixture.workbench), Side::Source);
    key(fixture, Qt::Key_J, Qt::AltModifier);
    putCaret(fixture, 0, Side::Source);
    key(fixture, Qt::Key_O);
    const TextPosition &caret = fixture.reader()->caret();
    const Bitext &bitext = fixture.workbench.article()->analysis.bitext;
    const Bead &found = bitext.beads[bitext.beadOf(caret.side, bitext.side(caret.side).sentenceAt(caret.paragraph, caret.position))];
    QVERIFY(found.source.length() != 1 || found.translation.length() != 1);
}

void WindowAlignmentTest::answersWithinAMoment()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    std::vector<qint64> times;
    for (int round = 0; round < 12; ++round) {
        putCaret(fixture, plainBead(fixture.workbench, 5 + 4 * round), Side::Source);
        QElapsedTimer timer;
        timer.start();
        key(fixture, round % 2 == 0 ? Qt::Key_J : Qt::Key_Down, Qt::AltModifier);
        times.push_back(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("a correction in the window, stored, aligned, checked and shown: median %lld ms, slowest %lld ms", static_cast<long long>(times[times.size() / 2]),
          static_cast<long long>(times.back()));
    QVERIFY(times[times.size() / 2] < 400);
}

void WindowAlignmentTest::offersNothingWithoutAnArticle()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(path()));
    for (const char *id : {"bead.merge", "bead.split", "bead.pin", "bead.nextDoubtful"})
        QVERIFY2(fixture.window.actions().action(QLatin1String(id))->isEnabled(), id);
    fixture.workbench.close();
    for (const char *id : {"bead.merge", "bead.split", "bead.pin", "bead.nextDoubtful"})
        QVERIFY2(!fixture.window.actions().action(QLatin1String(id))->isEnabled(), id);
}

QTEST_MAIN(WindowAlignmentTest)
#include "tst_windowalignment.moc"
